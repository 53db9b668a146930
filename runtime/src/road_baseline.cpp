// The ordinary road with the instructions that every processor of the platform has.
#include "road.h"

namespace dstack::program {

void Machine::ordinary_baseline() {
  if (binding_ != nullptr)
    baseline::Road<true>(*this).run();
  else
    baseline::Road<false>(*this).run();
}

}  // namespace dstack::program
