#include <fmt/format.h>

#include "diag/rules.h"
#include "source/characters.h"
#include "syntax/token.h"

namespace dstackc::syntax {

bool check_text(const source::Source& source, source::SourceId id, diag::Report& report) {
  const std::string_view text = source.text();
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    report.add(diag::utf16, {id, 0, 0});
    return false;
  }
  constexpr std::size_t most = 200;  // enough for any report; the rest of such a file is not text
  std::size_t found = 0;
  for (std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < text.size() && found < most;) {
    const auto first = static_cast<unsigned char>(text[at]);
    if (first >= 0x20 && first < 0x7F) {
      ++at;
      continue;
    }
    const source::Character character = source::decode(text, at);
    const auto begin = static_cast<std::uint32_t>(at);
    if (character.size == 0) {
      report.add(diag::not_utf8, {id, begin, begin + 1}, std::uint64_t{at});
      return false;
    }
    at += character.size;
    const Span span{id, begin, begin + character.size};
    const auto name = [&] { return fmt::format("U+{:04X}", static_cast<std::uint32_t>(character.code)); };
    if (source::is_control(character.code))
      report.add(diag::control_character, span, name()), ++found;
    else if (source::is_bidirectional(character.code))
      report.add(diag::bidirectional_character, span, name()), ++found;
    else if (source::is_invisible(character.code))
      report.add(diag::invisible_character, span, name()), ++found;
  }
  return found == 0;
}

}  // namespace dstackc::syntax
