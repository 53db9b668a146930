// The one check of the programs in tests/consume: a failed one is printed, and the program ends with 1.
#pragma once

#include <cstdio>

inline int failures = 0;

#define CHECK(condition)                                                 \
  do {                                                                   \
    if (!(condition)) {                                                  \
      std::printf("%s:%d: CHECK(%s)\n", __FILE__, __LINE__, #condition); \
      ++failures;                                                        \
    }                                                                    \
  } while (false)
