// Diagnostics as text for people and as JSON for tools. Bounded: at most 100 diagnostics and 256 KiB, then a
// count.
#pragma once

#include <string>
#include <string_view>

#include "base/limits.h"
#include "diag/report.h"
#include "source/source.h"

namespace dstackc::diag {

enum class Colour : std::uint8_t { off, on };

/// `path:line:column: error DS0201: sentence`, the line of the source with the range under it, notes and
/// fixes. Every line of a diagnostic that could be taken for a command by a terminal or a build log is
/// escaped or indented.
[[nodiscard]] std::string render_text(const Report& report, const source::Sources& sources, Colour colour,
                                      const Limits& limits = {});

/// One JSON document: {"version":1,"diagnostics":[...],"more":N}.
[[nodiscard]] std::string render_json(const Report& report, const source::Sources& sources,
                                      const Limits& limits = {});

/// Text as it may stand in a message: control characters as \xNN, cut after `most` bytes at a character.
[[nodiscard]] std::string printable(std::string_view text, std::size_t most);

/// The same JSON, with escapes in its texts for characters that a terminal or a reader could take for
/// something else.
[[nodiscard]] std::string printable_json(std::string_view json);

}  // namespace dstackc::diag
