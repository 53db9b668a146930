// Programs are constant and readers have no part in common: many threads read with one program.
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <thread>
#include <vector>

#include "reading_support.h"

namespace {

using namespace reading;

const std::string_view documents[] = {
    R"({"schema":"everything/1","shape":{"left":{"size":1,"kind":"leaf"},"kind":"branch"},"any":[1,{"a":2}]})",
    R"({"schema":"everything/1","collections":{"distinct":[1,2,1],"wide":{"a":1,"\u0061":1}}})",
    R"({"schema":"everything/1","texts":{"code":"AB-1234","day":"2024-02-29"},"open":{"name":"n","x":{}}})",
    R"({"schema":"everything/1","any":[[[[[[)",
    R"({"schema":"everything/1","x":1,"numbers":{"percent":101}})",
};

std::string read_all() {
  std::string all;
  for (const std::string_view document : documents) {
    all += summary(validate_json<subject::Everything>(document)) + "\n";
    const auto result = parse<subject::Everything>(document);
    all += result.valid() ? to_json(result.value()) : summary(result.report());
  }
  return all;
}

// Also before `main` begins, and after it has ended.
const std::string before_main = read_all();

void exit_by_what_is_read() { _exit(read_all() == before_main ? 42 : 43); }

/// What a child gives that has this to do.
int code_of_child(void (*work)()) {
  const pid_t child = fork();
  if (child == 0) work();
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("a process that was forked reads, and one that ends") {
  CHECK(code_of_child(exit_by_what_is_read) == 42);
  CHECK(code_of_child([] {
          std::atexit(exit_by_what_is_read);
          std::exit(0);
        }) == 42);
}

TEST_CASE("threads that share a program read as one thread does") {
  const std::string expected = read_all();
  CHECK(before_main == expected);
  std::vector<std::string> found(16);
  std::vector<std::thread> threads;
  for (std::string& one : found) {
    threads.emplace_back([&one] {
      for (int i = 0; i < 200; ++i) one = read_all();
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& one : found) CHECK(one == expected);
}
