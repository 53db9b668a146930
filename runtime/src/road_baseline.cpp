// The ordinary road with the instructions that every processor of the platform has.
#include "road.h"

namespace dstack::program {

// The road that stores also goes where nothing is kept. One of its own for that is worth its size only in the variant that
// most processors take.
void Machine::ordinary_baseline() { baseline::Road<true>(*this).run(); }

}  // namespace dstack::program
