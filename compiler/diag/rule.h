// A rule: one kind of diagnostic, declared once, numbered for life, with typed arguments. A wrong number of
// placeholders does not compile.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace dstackc::diag {

/// `note`: a fidelity note about a target. `limit`: the input is beyond what the compiler takes on (exit code
/// 4).
enum class Severity : std::uint8_t { error, warning, note, limit };

/// `error`, `warning`, `note`, `limit`.
[[nodiscard]] std::string_view name(Severity severity);

template <class... Arguments>
struct Rule {
  int number;
  Severity severity;
  fmt::format_string<Arguments...> text;
};

/// `DS0201`.
[[nodiscard]] std::string code(int number);

}  // namespace dstackc::diag
