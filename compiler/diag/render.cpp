#include "diag/render.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "source/characters.h"

namespace dstackc::diag {

namespace {

constexpr std::size_t most_path_bytes = 4096;
constexpr std::size_t most_message_bytes = 1000;
constexpr std::size_t whole_line = 160;  // bytes of a line that is shown as a whole
constexpr std::size_t window = 120;      // columns that are shown of a longer one

// What a terminal or a reader could take for something else.
bool is_harmful(source::Character character) {
  return character.size == 0 || character.code < 0x20 || source::is_control(character.code) ||
         source::is_bidirectional(character.code) || source::is_invisible(character.code);
}

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

std::string_view ansi(Severity severity) {
  switch (severity) {
    case Severity::error: return "\x1B[1;31m";
    case Severity::warning: return "\x1B[1;35m";
    case Severity::note: return "\x1B[1;36m";
    case Severity::limit: return "\x1B[1;31m";
  }
  return "";
}

/// Prints diagnostics one by one into a bounded text.
class TextRenderer {
 public:
  TextRenderer(const source::Sources& sources, Colour colour) : sources_(sources), colour_(colour) {}

  std::string render(const Entry& entry) {
    out_.clear();
    head(entry.at(), ansi(entry.severity()),
         fmt::format("{} {}", name(entry.severity()), code(entry.number())), entry.message());
    excerpt(entry.at(), ansi(entry.severity()));
    for (const Note& note : entry.notes()) {
      head(note.at, "\x1B[1;36m", "note", note.text);
      excerpt(note.at, "\x1B[1;36m");
    }
    for (const Fix& fix : entry.fixes()) help(fix);
    return out_;
  }

 private:
  std::string_view on(std::string_view sequence) const { return colour_ == Colour::on ? sequence : ""; }

  void head(Span at, std::string_view sequence, std::string_view kind, std::string_view message) {
    if (at.source.index != 0) {
      const source::Position position = sources_[at.source].position(at.begin);
      const std::string path = printable(sources_[at.source].path(), most_path_bytes);
      // A line that begins with a colon could be a command to a build log.
      out_ += fmt::format("{}{}:{}:{}: ", path.starts_with(':') ? "./" : "", path, position.line,
                          position.column);
    } else {
      out_ += "dstackc: ";
    }
    out_ += fmt::format("{}{}:{} {}\n", on(sequence), kind, on("\x1B[0m"),
                        printable(message, most_message_bytes));
  }

  void help(const Fix& fix) {
    out_ += fmt::format("      = help: {}", printable(fix.label, most_message_bytes));
    // A label may show the new text itself.
    if (fix.label.find(fix.replacement) == std::string::npos)
      out_ += fmt::format(": {}", printable(fix.replacement, most_message_bytes));
    out_ += '\n';
  }

  // The line with the range under it; of a long line a window around the range.
  void excerpt(Span at, std::string_view sequence) {
    if (at.source.index == 0) return;
    const source::Source& source = sources_[at.source];
    const std::uint32_t number = source.line_number(at.begin);
    const std::string_view line = source.line(number);
    const std::uint32_t line_begin = source.line_begin(number);
    const std::size_t from = std::min<std::size_t>(std::max(at.begin, line_begin) - line_begin, line.size());
    const std::size_t to =
        std::clamp<std::size_t>(std::max(at.end, line_begin) - line_begin, from, line.size());
    std::size_t begin = line.size() > whole_line && from > window / 2 ? from - window / 2 : 0;
    while (begin > 0 && continues(line[begin])) --begin;
    std::string shown = begin > 0 ? "..." : "";
    std::string marks(shown.size(), ' ');
    std::size_t i = begin;
    for (std::size_t columns = 0; i < line.size() && (columns < window || begin + line.size() <= whole_line);
         ++columns) {
      marks += i == from ? '^' : i > from && i < to ? '~' : ' ';
      i += put_character(line, i, shown);
    }
    if (from >= line.size()) marks += '^';
    if (i < line.size()) shown += "...";
    while (!marks.empty() && marks.back() == ' ') marks.pop_back();
    out_ += fmt::format("{:>5} | {}\n      | {}{}{}\n", number, shown, on(sequence), marks, on("\x1B[0m"));
  }

  // One character in one column: what has none or would do harm is shown as a question mark. Gives its bytes.
  static std::size_t put_character(std::string_view line, std::size_t at, std::string& shown) {
    const source::Character character = source::decode(line, at);
    if (character.code == '\t')
      shown += ' ';
    else if (is_harmful(character))
      shown += '?';
    else
      shown += line.substr(at, character.size);
    return std::max<std::size_t>(character.size, 1);
  }

  const source::Sources& sources_;
  Colour colour_;
  std::string out_;
};

using Json = nlohmann::ordered_json;

Json position_json(const source::Source& source, std::uint32_t offset) {
  const source::Position position = source.position(offset);
  return {{"line", position.line}, {"column", position.column}, {"offset", offset}};
}

void put_place(const source::Sources& sources, Span at, Json& out) {
  if (at.source.index == 0) return;
  const source::Source& source = sources[at.source];
  out["path"] = source.path();
  out["range"] = {{"start", position_json(source, at.begin)}, {"end", position_json(source, at.end)}};
}

Json entry_json(const Entry& entry, const source::Sources& sources) {
  Json out;
  out["code"] = code(entry.number());
  out["severity"] = name(entry.severity());
  out["message"] = entry.message();
  put_place(sources, entry.at(), out);
  out["notes"] = Json::array();
  for (const Note& note : entry.notes()) {
    Json one;
    one["message"] = note.text;
    put_place(sources, note.at, one);
    out["notes"].push_back(std::move(one));
  }
  out["fixes"] = Json::array();
  for (const Fix& fix : entry.fixes()) {
    Json one;
    one["message"] = fix.label;
    one["replacement"] = fix.replacement;
    put_place(sources, fix.at, one);
    out["fixes"].push_back(std::move(one));
  }
  return out;
}

std::string dump(const Json& json) {
  return printable_json(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace

std::string printable(std::string_view text, std::size_t most) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    if (out.size() >= most) return out + "...";
    // Most of most texts is harmless and of one byte each.
    const std::string_view rest = text.substr(i, most - out.size());
    const auto* const plain_end =
        std::find_if(rest.begin(), rest.end(), [](char c) { return c < 0x20 || c > 0x7E; });
    if (plain_end != rest.begin()) {
      out.append(rest.begin(), plain_end);
      i += static_cast<std::size_t>(plain_end - rest.begin());
      continue;
    }
    const source::Character character = source::decode(text, i);
    const std::size_t size = std::max<std::size_t>(character.size, 1);
    if (is_harmful(character)) {
      for (const char c : text.substr(i, size))
        out += fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
    } else {
      out += text.substr(i, size);
    }
    i += size;
  }
  return out;
}

std::string printable_json(std::string_view json) {
  std::string out;
  for (std::size_t i = 0; i < json.size();) {
    const source::Character character = source::decode(json, i);
    const std::size_t size = std::max<std::size_t>(character.size, 1);
    char32_t code = character.code;
    if (code < 0x7F || !is_harmful(character)) {
      out += json.substr(i, size);
    } else {
      if (code > 0xFFFF) {
        out += fmt::format("\\u{:04x}", 0xD800U + static_cast<unsigned>((code - 0x10000) >> 10));
        code = 0xDC00 + (code & 0x3FFU);
      }
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(code));
    }
    i += size;
  }
  return out;
}

std::string render_text(const Report& report, const source::Sources& sources, Colour colour,
                        const Limits& limits) {
  const std::vector<const Entry*> entries = report.sorted();
  TextRenderer renderer(sources, colour);
  std::string out;
  std::size_t shown = 0;
  for (const Entry* entry : entries) {
    const std::string text = renderer.render(*entry);
    if (shown == limits.diagnostics || out.size() + text.size() > limits.diagnostic_bytes - 100) break;
    out += text;
    ++shown;
  }
  const std::size_t more = entries.size() - shown + report.dropped();
  if (more > 0) out += fmt::format("dstackc: and {} more\n", more);
  return out;
}

std::string render_json(const Report& report, const source::Sources& sources, const Limits& limits) {
  const std::vector<const Entry*> entries = report.sorted();
  std::string list;
  std::size_t shown = 0;
  for (const Entry* entry : entries) {
    const std::string text = dump(entry_json(*entry, sources));
    if (shown == limits.diagnostics || list.size() + text.size() > limits.diagnostic_bytes - 100) break;
    list += (shown > 0 ? ",\n" : "\n") + text;
    ++shown;
  }
  return fmt::format("{{\"version\":1,\"diagnostics\":[{}],\"more\":{}}}\n", list,
                     entries.size() - shown + report.dropped());
}

}  // namespace dstackc::diag
