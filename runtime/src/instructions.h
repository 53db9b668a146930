// Which instructions the ordinary road is compiled for. `road_baseline.cpp` takes those that every processor
// of the platform has; `road_avx2.cpp` is chosen at run time where the processor has more. All that depends
// on it stands in a namespace of its own, so that no function of one can be linked in place of the other's.
#pragma once

#define DSTACK_INLINE [[gnu::always_inline]] inline

#if defined(DSTACK_USE_AVX2)
#include <immintrin.h>
#define DSTACK_INSTRUCTIONS avx2
#define DSTACK_BLOCK_SIZE 32
#elif defined(__SSE2__)
#include <emmintrin.h>
#define DSTACK_INSTRUCTIONS baseline
#define DSTACK_BLOCK_SIZE 16
#else
#define DSTACK_INSTRUCTIONS baseline
#define DSTACK_BLOCK_SIZE 0
#endif
