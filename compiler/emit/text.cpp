#include "emit/text.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace dstackc::emit {

namespace {

[[noreturn]] void fault(std::string_view what, std::string_view text) {
  std::fprintf(stderr, "internal error: %.*s: '%.*s'\n", static_cast<int>(what.size()), what.data(),
               static_cast<int>(text.size()), text.data());
  std::abort();
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_identifier(std::string_view name) {
  if (name.empty() || !is_letter(name.front())) return false;
  for (const char c : name) {
    if (!is_letter(c) && !is_digit(c)) return false;
  }
  return true;
}

// Adds one byte of a string literal; `?` is escaped so that no trigraph can form.
void put_literal_byte(unsigned char byte, std::string& out) {
  if (byte == '"' || byte == '\\' || byte == '?') {
    out += '\\';
    out += static_cast<char>(byte);
  } else if (byte >= 0x20 && byte < 0x7F) {
    out += static_cast<char>(byte);
  } else {
    out += '\\';
    out += static_cast<char>('0' + (byte >> 6));
    out += static_cast<char>('0' + (byte >> 3 & 7));
    out += static_cast<char>('0' + (byte & 7));
  }
}

// Length of the UTF-8 sequence at `at` if its character may stand in a comment, else 0. Texts are valid
// UTF-8.
std::size_t comment_character(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return first >= 0x20 && first < 0x7F ? 1 : 0;
  const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (at + size > text.size()) return 0;
  if (size == 2) {
    const unsigned code = (first & 31U) << 6 | (byte(1) & 63U);
    return code < 0xA1 || code == 0xAD || code == 0x61C ? 0 : size;
  }
  // The plane of tags and selectors, which no one sees, begins at U+E0000.
  if (size == 4) return first == 0xF3 && byte(1) == 0xA0 ? 0 : size;
  const unsigned code = (first & 15U) << 12 | (byte(1) & 63U) << 6 | (byte(2) & 63U);
  const bool invisible = (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
                         (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF ||
                         (code >= 0xFFF0 && code <= 0xFFFF);
  return invisible ? 0 : size;
}

// One line of a comment without what could end it early or hide.
std::string comment_line(std::string_view text) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = comment_character(text, at);
    if (size == 0) {
      ++at;
      while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
      continue;
    }
    if (text[at] == '?' && !line.empty() && line.back() == '?') line += ' ';
    line += text.substr(at, size);
    at += size;
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  if (!line.empty() && line.back() == '\\') line += " .";
  return line;
}

}  // namespace

Code Code::identifier(std::string_view name) {
  std::string_view rest = name;
  while (true) {
    const std::size_t end = rest.find("::");
    if (!is_identifier(rest.substr(0, end))) fault("no identifier", name);
    if (end == std::string_view::npos) return raw(std::string(name));
    rest.remove_prefix(end + 2);
  }
}

Code Code::string_literal(std::string_view bytes) {
  constexpr std::size_t piece = 1000;  // some compilers take no longer literal
  std::string out = "\"";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i > 0 && i % piece == 0) out += "\" \"";
    put_literal_byte(static_cast<unsigned char>(bytes[i]), out);
  }
  return raw(out + "\"");
}

Code Code::signed_number(std::int64_t value) {
  // The most negative number has no literal of its own.
  if (value == INT64_MIN) return raw("(-9223372036854775807 - 1)");
  return raw(std::to_string(value));
}

Code Code::unsigned_number(std::uint64_t value) {
  return raw(std::to_string(value) + (value > 0x7FFFFFFFU ? "U" : ""));
}

Code Code::number(double value) {
  if (std::isinf(value)) {
    return raw(value < 0 ? "-std::numeric_limits<double>::infinity()"
                         : "std::numeric_limits<double>::infinity()");
  }
  char buffer[40];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
  std::string text(buffer, end);
  if (text.find_first_of(".e") == std::string::npos) text += ".0";
  return raw(std::move(text));
}

Code Code::include_path(std::string_view path) {
  for (const char c : path) {
    if (!is_letter(c) && !is_digit(c) && c != '/' && c != '.') fault("no include path", path);
  }
  return raw("\"" + std::string(path) + "\"");
}

void Text::put(Fixed lines, std::initializer_list<Slot> slots) {
  std::string_view rest = lines.view();
  while (true) {
    const std::size_t end = rest.find('\n');
    put_line(rest.substr(0, end), slots);
    if (end == std::string_view::npos) return;
    rest.remove_prefix(end + 1);
  }
}

void Text::put_line(std::string_view line, std::initializer_list<Slot> slots) {
  const std::size_t begin = text_.size();
  text_.append(depth_ * 2, ' ');
  const std::size_t indented = text_.size();
  while (true) {
    const std::size_t open = line.find('$');
    text_ += line.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = line.find('$', open + 1);
    if (close == std::string_view::npos) fault("a slot without an end", line);
    const std::string_view name = line.substr(open + 1, close - open - 1);
    const Slot* found = nullptr;
    for (const Slot& slot : slots) {
      if (slot.name == name) found = &slot;
    }
    if (found == nullptr) fault("a slot without a value", name);
    text_ += found->code.text();
    line.remove_prefix(close + 1);
  }
  if (text_.size() == indented) text_.resize(begin);
  text_ += '\n';
}

void Text::line(const Code& code) {
  if (!code.empty()) text_.append(depth_ * 2, ' ').append(code.text());
  text_ += '\n';
}

void Text::doc_comment(std::string_view text) {
  while (true) {
    const std::size_t end = text.find_first_of("\n\r\v\f");
    const std::string line = comment_line(text.substr(0, end));
    text_.append(depth_ * 2, ' ').append("///").append(line.empty() ? "" : " ").append(line) += '\n';
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

}  // namespace dstackc::emit
