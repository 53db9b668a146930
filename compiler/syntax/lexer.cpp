#include "syntax/lexer.h"

#include <algorithm>
#include <utility>

namespace dstackc::syntax {

namespace {

enum class Class : std::uint8_t { other, letter, digit, space };

constexpr std::array<Class, 256> classes = [] {
  std::array<Class, 256> table{};
  for (const char c : std::string_view(" \t\r\n")) table[static_cast<unsigned char>(c)] = Class::space;
  for (std::size_t c = '0'; c <= '9'; ++c) table[c] = Class::digit;
  for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = table[c - 'a' + 'A'] = Class::letter;
  table['_'] = Class::letter;
  return table;
}();

Class class_at(std::string_view text, std::size_t at) {
  return at < text.size() ? classes[static_cast<unsigned char>(text[at])] : Class::other;
}

bool stands_at(std::string_view text, std::size_t at, std::string_view what) {
  return text.substr(at, what.size()) == what;
}

std::size_t skip(std::string_view text, std::size_t at, Class wanted) {
  while (class_at(text, at) == wanted) ++at;
  return at;
}

std::size_t end_of_name(std::string_view text, std::size_t at) {
  while (class_at(text, at) == Class::letter || class_at(text, at) == Class::digit) ++at;
  return at;
}

std::size_t end_of_line(std::string_view text, std::size_t at) {
  return std::min(text.find_first_of("\r\n", at), text.size());
}

std::size_t end_of_character(std::string_view text, std::size_t at) {
  do ++at;
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
  return at;
}

// `//`, but not `///` unless a fourth slash stands behind: that is documentation.
bool is_line_comment(std::string_view text, std::size_t at) {
  return stands_at(text, at, "//") && (!stands_at(text, at, "///") || stands_at(text, at, "////"));
}

// The byte behind white space and line comments, which are no words.
std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (true) {
    at = skip(text, at, Class::space);
    if (!is_line_comment(text, at)) return at;
    at = end_of_line(text, at);
  }
}

constexpr std::array<std::string_view, 8> operators = {"==", "!=", "&&", "||", "!", "+", "*", "/"};

}  // namespace

WordLexer::WordLexer(Vocabulary vocabulary) : vocabulary_(std::move(vocabulary)) {
  for (Vocabulary::Literal& literal : vocabulary_.literals)
    literals_.at(static_cast<unsigned char>(literal.text.front())).push_back(std::move(literal));
  vocabulary_.literals.clear();
  for (auto& list : literals_)
    std::ranges::sort(list, std::ranges::greater(),
                      [](const Vocabulary::Literal& literal) { return literal.text.size(); });
}

std::vector<Token> WordLexer::words(std::string_view text) const {
  std::vector<Token> tokens;
  tokens.reserve(text.size() / 6);
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  const std::size_t first = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  for (std::size_t at = skip_blanks(text, first); at < text.size();) {
    const Word word = word_at(text, at);
    tokens.push_back({word.is.kind, '\0', word.is.type, static_cast<std::uint32_t>(at),
                      static_cast<std::uint32_t>(word.end)});
    at = skip_blanks(text, word.end);
  }
  return tokens;
}

WordLexer::Word WordLexer::word_at(std::string_view text, std::size_t at) const {
  const Class first = class_at(text, at);
  if (first == Class::letter) return letters(text, at);
  if (first == Class::digit) return digits(text, at);
  if (text[at] == '"') return quoted(text, at);
  if (text[at] == '\'') return raw_quoted(text, at);
  if (stands_at(text, at, "///")) return {vocabulary_.doc_comment, end_of_line(text, at)};
  if (stands_at(text, at, "/*")) {
    const std::size_t end = text.find("*/", at + 2);
    return {vocabulary_.block_comment, end == std::string_view::npos ? text.size() : end + 2};
  }
  return punctuation(text, at);
}

WordLexer::Word WordLexer::letters(std::string_view text, std::size_t at) const {
  const std::size_t end = end_of_name(text, at);
  const std::string_view word = text.substr(at, end - at);
  for (const Vocabulary::Literal& literal : literals_[static_cast<unsigned char>(text[at])]) {
    if (literal.text == word) return {literal.is, end};
  }
  return {vocabulary_.identifier, end};
}

// Digits and perhaps a fraction; letters behind or a zero in front make a bad number of them. A point without
// a digit behind belongs to `..`.
WordLexer::Word WordLexer::digits(std::string_view text, std::size_t at) const {
  const std::size_t whole = skip(text, at, Class::digit);
  std::size_t end = whole;
  if (stands_at(text, end, ".") && class_at(text, end + 1) == Class::digit)
    end = skip(text, end + 1, Class::digit);
  if (class_at(text, end) == Class::letter) return {vocabulary_.bad_number, end_of_name(text, end)};
  const bool superfluous_zero = text[at] == '0' && whole > at + 1;
  return {superfluous_zero ? vocabulary_.bad_number : vocabulary_.number, end};
}

// Up to the quote, or to the end of the line. A backslash takes the next character along, whatever it is.
WordLexer::Word WordLexer::quoted(std::string_view text, std::size_t at) const {
  for (std::size_t end = at + 1; end < text.size(); ++end) {
    const char c = text[end];
    if (c == '"') return {vocabulary_.string, end + 1};
    if (c == '\r' || c == '\n') return {vocabulary_.unclosed_string, end};
    if (c != '\\') continue;
    ++end;
    if (end < text.size() && (text[end] == '\r' || text[end] == '\n'))
      return {vocabulary_.unclosed_string, end};
  }
  return {vocabulary_.unclosed_string, text.size()};
}

WordLexer::Word WordLexer::raw_quoted(std::string_view text, std::size_t at) const {
  const std::size_t end = std::min(text.find_first_of("'\r\n", at + 1), text.size());
  if (stands_at(text, end, "'")) return {vocabulary_.raw_string, end + 1};
  return {vocabulary_.unclosed_raw_string, end};
}

// The longest of the grammar's literals and operators.
WordLexer::Word WordLexer::punctuation(std::string_view text, std::size_t at) const {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte >= literals_.size()) return {vocabulary_.bad_character, end_of_character(text, at)};
  Word longest{vocabulary_.bad_character, at + 1};
  const auto& candidates = literals_[byte];
  const auto literal = std::ranges::find_if(
      candidates, [&](const Vocabulary::Literal& one) { return stands_at(text, at, one.text); });
  if (literal != candidates.end()) longest = {literal->is, at + literal->text.size()};
  for (const std::string_view operation : operators) {
    const bool longer = literal == candidates.end() || operation.size() > literal->text.size();
    if (!longer || !stands_at(text, at, operation)) continue;
    return {vocabulary_.operation, at + operation.size()};
  }
  return longest;
}

}  // namespace dstackc::syntax
