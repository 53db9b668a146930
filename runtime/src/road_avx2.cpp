// The ordinary road with AVX2, for processors that have it. Only what is included between the two marks is
// compiled with these instructions; all headers that others share come before.
#include "machine.h"

#if defined(__x86_64__) && !defined(DSTACK_BASELINE_ONLY)

#include <immintrin.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include <dstack/date.h>
#include <dstack/storage.h>
#include <dstack/unicode.h>
#include <dstack/uuid.h>

#include "scan.h"

#define DSTACK_USE_AVX2
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,bmi,bmi2,popcnt"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,bmi,bmi2,popcnt")
#endif

#include "road.h"

namespace dstack::program {

void Machine::ordinary_avx2() {
  if (binding_ != nullptr)
    avx2::Road<true>(*this).run();
  else
    avx2::Road<false>(*this).run();
}

}  // namespace dstack::program

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#else

namespace dstack::program {

void Machine::ordinary_avx2() { ordinary_baseline(); }

}  // namespace dstack::program

#endif
