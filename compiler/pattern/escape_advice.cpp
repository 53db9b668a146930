#include "pattern/escape_advice.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "pattern/utf8.h"

namespace dstackc::pattern {
namespace {

struct Shorthand {
  char letter;
  std::string_view outside;
  std::string_view in_class;  // empty: a class cannot hold it
};
constexpr std::array shorthands = {
    Shorthand{'d', "[0-9]", "0-9"},
    Shorthand{'D', "[^0-9]", ""},
    Shorthand{'w', "[A-Za-z0-9_]", "A-Za-z0-9_"},
    Shorthand{'W', "[^A-Za-z0-9_]", ""},
    Shorthand{'s', "[ \\t\\n\\r]", " \\t\\n\\r"},
    Shorthand{'S', "[^ \\t\\n\\r]", ""},
};

struct NamePair {
  std::string_view foreign;
  std::string_view ours;
};
constexpr std::array posix_classes = {
    NamePair{"alnum", "A-Za-z0-9"}, NamePair{"alpha", "A-Za-z"},     NamePair{"blank", " \\t"},
    NamePair{"digit", "0-9"},       NamePair{"lower", "a-z"},        NamePair{"space", " \\t\\n\\r"},
    NamePair{"upper", "A-Z"},       NamePair{"xdigit", "0-9A-Fa-f"},
};
constexpr std::array long_categories = {
    NamePair{"alpha", "L"},  NamePair{"alphabetic", "L"},       NamePair{"digit", "Nd"},
    NamePair{"letter", "L"}, NamePair{"lowercase", "Ll"},       NamePair{"lowercase_letter", "Ll"},
    NamePair{"mark", "M"},   NamePair{"number", "N"},           NamePair{"decimal_number", "Nd"},
    NamePair{"punct", "P"},  NamePair{"punctuation", "P"},      NamePair{"separator", "Z"},
    NamePair{"space", "Zs"}, NamePair{"space_separator", "Zs"}, NamePair{"symbol", "S"},
    NamePair{"upper", "Lu"}, NamePair{"uppercase", "Lu"},       NamePair{"uppercase_letter", "Lu"},
};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_hexadecimal(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// How a character is written in a pattern; empty for those that nobody can see.
std::string as_pattern_character(char32_t code) {
  if (code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF)
    return {};
  std::string text;
  if (code < 0x80 &&
      std::string_view("()*+-.?[\\]^{|}").find(static_cast<char>(code)) != std::string_view::npos) {
    text += '\\';
  }
  append_utf8(text, code);
  return text;
}

// \x41, \u0041, \u{41}, \x{41}: the digits decide the character.
RefusedEscape code_escape(std::string_view text) {
  RefusedEscape refused{Reason::code_escape, 2, {}};
  const std::size_t most = text[1] == 'x' ? 2 : 4;
  const bool braces = text.size() > 2 && text[2] == '{';
  const std::size_t first = braces ? 3 : 2;
  std::size_t end = first;
  while (end < text.size() && is_hexadecimal(text[end]) && end - first < (braces ? 6 : most)) ++end;
  const bool complete = braces ? end > first && end < text.size() && text[end] == '}' : end - first == most;
  if (!complete) return refused;
  std::uint32_t code = 0;
  std::from_chars(text.data() + first, text.data() + end, code, 16);
  refused.length = static_cast<std::uint32_t>(braces ? end + 1 : end);
  refused.suggestion = as_pattern_character(code);
  return refused;
}

RefusedEscape refuse_letter(char letter, EscapePlace place) {
  if (const auto* const found = std::ranges::find(shorthands, letter, &Shorthand::letter);
      found != shorthands.end()) {
    return {Reason::shorthand, 2,
            std::string(place == EscapePlace::outside ? found->outside : found->in_class)};
  }
  constexpr std::string_view anchors = "bBAzZG";
  if (place == EscapePlace::outside && anchors.find(letter) != std::string_view::npos)
    return {Reason::anchor, 2, {}};
  if (letter == 'k') return {Reason::back_reference, 2, {}};
  constexpr std::string_view codes = "acefovxuU";
  if (codes.find(letter) != std::string_view::npos) return {Reason::code_escape, 2, {}};
  return {Reason::unknown_escape, 2, {}};
}

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

}  // namespace

RefusedEscape refuse_escape(std::string_view text, EscapePlace place) {
  if (text.size() < 2) return {Reason::trailing_backslash, 1, "\\\\"};
  const char letter = text[1];
  if (letter == 'x' || letter == 'u') return code_escape(text);
  if (is_letter(letter)) return refuse_letter(letter, place);
  if (letter >= '1' && letter <= '9') return {Reason::back_reference, 2, {}};
  if (letter == '0') return {Reason::code_escape, 2, {}};
  const std::uint32_t length = decode_first(text.substr(1))->length;
  return {Reason::unknown_escape, 1 + length, std::string(text.substr(1, length))};
}

std::string_view posix_class_advice(std::string_view name) {
  const auto* const found = std::ranges::find(posix_classes, name, &NamePair::foreign);
  return found == posix_classes.end() ? std::string_view{} : found->ours;
}

std::string category_advice(std::string_view prefix, std::string_view name) {
  const auto result = [&](std::string_view ours) {
    return std::string(prefix) + "{" + std::string(ours) + "}";
  };
  std::string small = lower_case(name);
  if (const auto* const found =
          std::ranges::find(long_categories, std::string_view(small), &NamePair::foreign);
      found != long_categories.end()) {
    return result(found->ours);
  }
  if (small.empty()) return {};
  if (small.front() == '^')
    return category_group(name.substr(1)).known() ? "\\P{" + std::string(name.substr(1)) + "}" : "";
  if (small.front() >= 'a' && small.front() <= 'z')
    small.front() = static_cast<char>(small.front() - 'a' + 'A');
  return category_group(small).known() ? result(small) : std::string{};
}

}  // namespace dstackc::pattern
