// Headers that define macros stand in front; tests/consume/run also compiles the header as the first one of a
// file.
#include <signal.h>

#include <cassert>
#include <cctype>
#include <cerrno>
#include <cfloat>
#include <climits>
#include <clocale>
#include <cmath>
#include <complex>
#include <csetjmp>
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <complex.h>
#include <endian.h>
#include <fcntl.h>
#include <limits.h>
#include <math.h>
#include <netdb.h>
#include <stdio.h>
#include <sys/param.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "example/words.dstack.h"

#include "check.h"

namespace words = example::words;

namespace {

template <class T>
void there_and_back(const char* text) {
  const auto read = dstack::parse<T>(text);
  CHECK(read.valid());
  if (!read.valid()) return;
  CHECK(dstack::to_json(read.value()) == text);
  const T copy = read.value();
  CHECK(copy == read.value());
}

void members() {
  words::Members all;
  all.class_member_ = 1;
  all.errno_member_ = 2;
  all.final_ = 3;
  all.min_ = 4;
  all.value = 5;
  const std::string text = dstack::to_json(all);
  for (const char* name :
       {R"("class":1)", R"("errno":2)", R"("final":3)", R"("min":4)", R"("value":5)", R"("NULL":0)"})
    CHECK(text.find(name) != std::string::npos);
  const auto read = dstack::parse<words::Members>(text);
  CHECK(read.valid() && read.value() == all);
}

}  // namespace

int main() {
  members();
  there_and_back<words::errno_>(R"({"major":1})");
  there_and_back<words::major_>(R"({"minor":{"major":1}})");
  there_and_back<words::class_>(
      R"({"new":{"minor":{"major":1}},"int":[{"new":{"minor":{"major":2}},"int":[]}]})");
  there_and_back<words::std_>(R"({"dstack":"template","typename":"template","x":1})");
  there_and_back<words::std_>(R"({"dstack":"using","major":1})");
  there_and_back<words::parse>(
      R"({"parse":1,"validate":2,"to_json":3,"Schema":4,"value":5,"valid":6,"program":7,"root":8})");
  there_and_back<words::Report>(
      R"({"Report":1,"Result":true,"Verdict":"v","Json":[1],"Box":[1],"Map":{"k":1}})");
  there_and_back<words::Json>(R"({"json":null})");
  there_and_back<words::Box>(R"({"box":1,"inner":{"box":2}})");
  there_and_back<words::optional>(R"({"optional":{"variant":"s"},"variant":true})");
  there_and_back<words::Same>(R"({"Same":1,"same":2})");
  there_and_back<words::dstack_>(
      R"({"std":{"dstack":"using","major":1},"dstack":1,"int32_t":2,"size_t":3,"uint8_t":4})");
  there_and_back<words::values>(R"({"kind":"other","typename":"template","x":1})");
  there_and_back<words::value_>(R"({"value":1})");
  CHECK(words::Keywords::class_ != words::Keywords::NULL_ && words::unix_::linux_ != words::unix_::NULL_);
  return failures == 0 ? 0 : 1;
}
