// A few bytes of a document for people to look at: the value at fault, as it may stand on a terminal.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dstack::internal {

/// Bytes of a document that an excerpt shows at most.
inline constexpr std::size_t most_excerpt_bytes = 32;

/// The word of JSON that begins at `offset`: a string with its quotes, a number, a constant; of an array or
/// object the bracket only. Empty at the end of the text. What is longer is cut between two characters, and
/// `...` stands behind it. Control, bidirectional and invisible characters are shown as `\u202E` or
/// `\u{E0001}`, bytes that are not UTF-8 as
/// `\xFF`.
[[nodiscard]] std::string excerpt(std::string_view json, std::uint64_t offset);

}  // namespace dstack::internal
