// `dstackc watch`: checks again when a file changes, appears or vanishes, and ends on a signal.
#include <doctest/doctest.h>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fcntl.h>
#include <chrono>
#include <thread>

#include "driver/watch.h"
#include "driver_support.h"

namespace {

/// The command in a process of its own, what it says in a file.
class Watcher {
 public:
  explicit Watcher(const driver_test::Place& place) : place_(place), process_(::fork()) {
    if (process_ != 0) return;
    const int said = ::open(place.text("said").c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0666);
    ::dup2(said, 2);
    if (::chdir(place.text("in").c_str()) == 0)
      ::execl(DSTACKC_PROGRAM, "dstackc", "watch", static_cast<char*>(nullptr));
    ::_exit(99);
  }
  ~Watcher() {
    if (process_ > 0) end(SIGKILL);
  }
  /// Waits for a text in what was said so far, at most 20 seconds.
  [[nodiscard]] bool says(const std::string& text) const {
    for (int i = 0; i < 400; ++i) {
      if (place_.read("said").find(text) != std::string::npos) return true;
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return false;
  }
  int end(int signal) {
    int status = 0;
    ::kill(process_, signal);
    ::waitpid(process_, &status, 0);
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

 private:
  const driver_test::Place& place_;
  pid_t process_;
};

}  // namespace

TEST_CASE("a package is checked again when a file of it changes or another one is added") {
  const driver_test::Place place;
  place.write("said", "");
  place.write("in/dstack.json", R"({"name": "a"})");
  place.write("in/a.dstack", driver_test::schema_text);
  Watcher watcher(place);
  REQUIRE(watcher.says("0 errors; waiting"));
  place.write("in/a.dstack", "edition 2026;\nnamespace a.b;\nstruct A { x: unknown1; }\n");
  CHECK(watcher.says("unknown type 'unknown1'"));
  CHECK(watcher.says("1 error; waiting"));
  place.write("in/b.dstack", "edition 2026;\nnamespace a.c;\nstruct B { x: unknown2; }\n");
  CHECK(watcher.says("2 errors; waiting"));
  CHECK(watcher.end(SIGTERM) == 0);
}

TEST_CASE("a state is that of the file, whatever its time") {
  const driver_test::Place place;
  place.write("a", "x");
  const auto path = place.text("a");
  const auto before = dstackc::driver::look_at({path});
  CHECK(dstackc::driver::look_at({path}) == before);
  place.write("a", "xy");
  CHECK_FALSE(dstackc::driver::look_at({path}) == before);
  driver_test::fs::remove(path);
  CHECK(dstackc::driver::look_at({path}).at(path) == dstackc::driver::FileState{});
}
