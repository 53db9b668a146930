// The test suite of one file in a JUnit report. Its sums stand in front, so it is held until the file is
// read; the number of cases that it lists is bounded.
#pragma once

#include <string>
#include <string_view>

#include "driver/verdicts.h"

namespace dstackc::driver {

inline constexpr std::string_view junit_begin =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"dstackc validate\">\n";
inline constexpr std::string_view junit_end = "</testsuites>\n";

class JUnitSuite {
 public:
  void add(const Part& part);
  /// `problem`: why the file could not be read to its end; empty where it could.
  [[nodiscard]] std::string text(std::string_view file, std::string_view problem) const;

 private:
  std::string cases_;
  Tally all_;
  std::uint64_t failures_ = 0, errors_ = 0;  // that are listed
};

/// Text as it may stand in XML; bytes that may not are shown as \xNN.
[[nodiscard]] std::string xml_text(std::string_view text);

}  // namespace dstackc::driver
