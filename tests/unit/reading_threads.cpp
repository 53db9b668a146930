// Programs are constant and readers have no part in common: many threads read with one program.
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

// Also before `main` begins.
const std::string before_main = read_all();

}  // namespace

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
