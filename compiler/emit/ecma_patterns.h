// Patterns as ECMA-262 source, for documents.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>

namespace dstackc::emit {

/// I-Regexps and ranges of numbers as ECMA-262 source. Each is translated once: a schema uses few of them
/// often.
class EcmaPatterns {
 public:
  /// Of a pattern that was parsed before.
  const std::string& of(std::string_view iregexp);
  /// Of the canonical texts of the numbers in a range, with `scale` fraction digits.
  const std::string& of_range(std::int64_t minimum, std::int64_t maximum, unsigned scale);

 private:
  std::map<std::string, std::string, std::less<>> patterns_;
  std::map<std::tuple<std::int64_t, std::int64_t, unsigned>, std::string> ranges_;
};

}  // namespace dstackc::emit
