// The leaf checks of shape 1 as functions of the runtime.
#define SHAPES_OUTLINE
#define SHAPES_DEFINE
#include "special.h"
