#include "driver/watch.h"

#include <sys/stat.h>
#include <time.h>

#include "driver/write.h"

namespace dstackc::driver {

namespace {

FileState look_at(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return {};
  return {status.st_mtim.tv_sec, status.st_mtim.tv_nsec, static_cast<std::uint64_t>(status.st_size),
          static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
}

}  // namespace

FileStates look_at(const std::set<std::string>& paths) {
  FileStates states;
  for (const std::string& path : paths) states.emplace(path, look_at(path));
  return states;
}

void wait_for_change(const FileStates& before) {
  constexpr timespec pause{0, 200'000'000};
  while (interrupted() == 0) {
    for (const auto& [path, state] : before) {
      if (!(look_at(path) == state)) return;
    }
    ::nanosleep(&pause, nullptr);  // a signal ends it early
  }
}

}  // namespace dstackc::driver
