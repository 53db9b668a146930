#include "diag/render.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dstackc::diag {

namespace {

constexpr std::size_t most_path_bytes = 4096;
constexpr std::size_t most_message_bytes = 1000;
constexpr std::size_t window = 120;  // columns of a source line that are shown

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
    for (const Fix& fix : entry.fixes())
      out_ += fmt::format("    help: {}\n", printable(fix.label, most_message_bytes));
    return out_;
  }

 private:
  std::string_view on(std::string_view sequence) const { return colour_ == Colour::on ? sequence : ""; }

  void head(Span at, std::string_view sequence, std::string_view kind, std::string_view message) {
    if (at.source.index != 0) {
      const source::Position position = sources_[at.source].position(at.begin);
      out_ += fmt::format("{}:{}:{}: ", printable(sources_[at.source].path(), most_path_bytes), position.line,
                          position.column);
    } else {
      out_ += "dstackc: ";
    }
    out_ += fmt::format("{}{}:{} {}\n", on(sequence), kind, on("\x1B[0m"),
                        printable(message, most_message_bytes));
  }

  // The line with the range under it; of a long line a window around the range.
  void excerpt(Span at, std::string_view sequence) {
    if (at.source.index == 0) return;
    const source::Source& source = sources_[at.source];
    const source::Position position = source.position(at.begin);
    const std::string_view line = source.line(position.line);
    const std::size_t from = std::min<std::size_t>(at.begin - source.line_begin(position.line), line.size());
    const std::size_t to =
        std::clamp<std::size_t>(at.end - source.line_begin(position.line), from, line.size());
    std::size_t begin = from > window / 2 && line.size() > window ? from - window / 2 : 0;
    while (begin > 0 && continues(line[begin])) --begin;
    std::string shown;
    std::string marks;
    for (std::size_t i = begin; i < line.size() && shown.size() < window * 2 && marks.size() < window; ++i) {
      const char c = line[i];
      if (continues(c)) {
        shown += c;
        continue;
      }
      const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
      shown += control ? ' ' : c;
      marks += i == from ? '^' : i > from && i < to ? '~' : ' ';
    }
    if (from >= line.size() || marks.find('^') == std::string::npos)
      marks.resize(std::max(marks.size(), from - begin), ' '), marks += '^';
    while (!marks.empty() && marks.back() == ' ') marks.pop_back();
    out_ += fmt::format("{:>5} | {}\n      | {}{}{}\n", position.line, clean(shown), on(sequence), marks,
                        on("\x1B[0m"));
  }

  // Bytes that are not UTF-8, as files that are refused for it have, and C1 controls are shown as question
  // marks.
  static std::string clean(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
      const auto first = static_cast<unsigned char>(text[i]);
      std::size_t size = first < 0x80                    ? 1
                         : first >= 0xC2 && first < 0xE0 ? 2
                         : first >= 0xE0 && first < 0xF0 ? 3
                         : first >= 0xF0 && first < 0xF5 ? 4
                                                         : 0;
      for (std::size_t k = 1; k < size; ++k) {
        if (i + k >= text.size() || !continues(text[i + k])) size = 0;
      }
      const bool c1 = size == 2 && first == 0xC2 && static_cast<unsigned char>(text[i + 1]) < 0xA0;
      const bool hidden = size == 3 && first == 0xE2 &&
                          (static_cast<unsigned char>(text[i + 1]) == 0x80 ||
                           static_cast<unsigned char>(text[i + 1]) == 0x81);
      if (size == 0 || c1 || hidden)
        out += '?';
      else
        out += text.substr(i, size);
      i += std::max<std::size_t>(size, 1);
    }
    return out;
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

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

std::string printable(std::string_view text, std::size_t most) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (out.size() >= most && !continues(text[i])) return out + "...";
    if (byte < 0x20 || byte == 0x7F)
      out += fmt::format("\\x{:02X}", byte);
    else
      out += text[i];
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
