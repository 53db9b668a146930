// Seconds of work of this process, for tests of how time grows: other work of the machine does not count.
#pragma once

#include <ctime>

namespace support {

inline double cpu_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

}  // namespace support
