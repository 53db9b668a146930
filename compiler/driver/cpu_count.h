// How many processors this process may use.
#pragma once

#include <cstddef>
#include <string_view>

namespace dstackc::driver {

/// Those that its affinity names, but no more than its control group may use. At least 1.
[[nodiscard]] std::size_t usable_cpus();

/// What a `cpu.max` of a control group grants, rounded up; 0 where that is no bound.
[[nodiscard]] std::size_t granted_cpus(std::string_view cpu_max);

}  // namespace dstackc::driver
