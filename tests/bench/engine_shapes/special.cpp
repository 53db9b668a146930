// The leaf checks of shape 1 as functions of the runtime; compiled with SHAPES_OUTLINE only.
#define SHAPES_DEFINE
#include "special.h"
