#include "driver/cpu_count.h"

#include <sched.h>

#include <algorithm>
#include <charconv>
#include <thread>
#include <variant>

#include "driver/file.h"

namespace dstackc::driver {

std::size_t usable_cpus() {
  std::size_t count = std::thread::hardware_concurrency();
  cpu_set_t set;
  if (::sched_getaffinity(0, sizeof set, &set) == 0) count = static_cast<std::size_t>(CPU_COUNT(&set));
  const auto limit = read_file("/sys/fs/cgroup/cpu.max", 100);
  const std::string* const text = std::get_if<std::string>(&limit);
  const std::size_t granted = text == nullptr ? 0 : granted_cpus(*text);
  if (granted > 0) count = std::min(count, granted);
  return std::max<std::size_t>(count, 1);
}

std::size_t granted_cpus(std::string_view cpu_max) {
  std::uint64_t quota = 0, period = 0;
  const char* const end = cpu_max.data() + cpu_max.size();
  const auto first = std::from_chars(cpu_max.data(), end, quota);  // in each period; or "max"
  if (first.ec != std::errc() || first.ptr == end || *first.ptr != ' ') return 0;
  const auto second = std::from_chars(first.ptr + 1, end, period);
  if (second.ec != std::errc() || period == 0) return 0;
  return static_cast<std::size_t>(quota / period + (quota % period != 0 ? 1 : 0));
}

}  // namespace dstackc::driver
