// Where parts of a file and statements begin and end, told from the words alone.
#include <algorithm>

#include "syntax/token.h"

namespace dstackc::syntax {

namespace {

/// Words of a list as texts.
class Words {
 public:
  Words(const std::vector<Token>& words, const source::Source& source) : words_(words), source_(source) {}

  [[nodiscard]] std::size_t size() const { return words_.size(); }
  [[nodiscard]] TokenKind kind(std::size_t i) const { return words_[i].kind; }
  [[nodiscard]] std::string_view text(std::size_t i) const {
    return source_.text().substr(words_[i].begin, words_[i].end - words_[i].begin);
  }
  [[nodiscard]] bool is(std::size_t i, std::string_view word) const { return i < size() && text(i) == word; }
  [[nodiscard]] bool closes_brace(std::size_t i) const { return words_[i].inserted == '}' || text(i) == "}"; }
  [[nodiscard]] bool begins_line(std::size_t i) const {
    return i == 0 || source_.line_number(words_[i].begin) != source_.line_number(words_[i - 1].begin);
  }

 private:
  const std::vector<Token>& words_;
  const source::Source& source_;
};

// Behind the annotations that begin at a word: `@a.b(...)`.
std::size_t behind_annotations(const Words& words, std::size_t i) {
  while (words.is(i, "@")) {
    i += 2;
    while (words.is(i, ".")) i += 2;
    if (!words.is(i, "(")) continue;
    for (std::size_t depth = 0; i < words.size();) {
      if (words.kind(i) == TokenKind::open) ++depth;
      if (words.kind(i) == TokenKind::close) --depth;
      ++i;
      if (depth == 0) break;
    }
  }
  return std::min(i, words.size());
}

// Statements of later versions that may have blocks before their semicolon.
bool ends_with_semicolon(const Words& words, std::size_t begin) {
  const std::size_t i = words.is(begin, "open") ? begin + 1 : begin;
  return words.is(i, "view") || words.is(i, "codelist") || words.is(i, "annotation") ||
         words.is(i, "annotate");
}

bool begins_declaration(const Words& words, std::size_t i) {
  if (!words.begins_line(i)) return false;
  if (words.is(i, "open")) ++i;
  return words.is(i, "struct") || words.is(i, "enum") || words.is(i, "union");
}

}  // namespace

WordRange part_at(const std::vector<Token>& list, std::size_t first, const source::Source& source) {
  const Words words(list, source);
  const std::size_t begin = behind_annotations(words, first);
  const bool to_semicolon = ends_with_semicolon(words, begin);
  std::size_t depth = 0;
  for (std::size_t last = first; last < words.size(); ++last) {
    if (words.kind(last) == TokenKind::open) ++depth;
    if (words.kind(last) == TokenKind::close) {
      --depth;
      if (depth > 0 || to_semicolon || !words.closes_brace(last)) continue;
      return {first, words.is(last + 1, ";") ? last + 2 : last + 1};
    }
    if (depth > 0) continue;
    if (words.is(last, ";")) return {first, last + 1};
    if (last > begin && !to_semicolon && begins_declaration(words, last)) return {first, last};
  }
  return {first, words.size()};
}

WordRange statement_around(const std::vector<Token>& list, std::size_t index, const source::Source& source) {
  const Words words(list, source);
  WordRange statement{std::min(index, words.size()), 0};
  std::size_t depth = 0;
  for (; statement.first > 0; --statement.first) {
    const std::size_t before = statement.first - 1;
    if (depth == 0 && (words.is(before, ";") || words.is(before, "{") || words.closes_brace(before))) break;
    if (words.kind(before) == TokenKind::close) ++depth;
    if (words.kind(before) == TokenKind::open && depth > 0) --depth;
  }
  depth = 0;
  for (statement.last = statement.first; statement.last < words.size(); ++statement.last) {
    const std::size_t last = statement.last;
    if (depth == 0 && words.is(last, ";") && last >= index) return {statement.first, last + 1};
    if (words.kind(last) == TokenKind::open) ++depth;
    if (words.kind(last) != TokenKind::close) continue;
    if (depth == 0) break;  // what encloses the statement ends here
    --depth;
    if (depth > 0 || !words.closes_brace(last) || last < index) continue;
    return {statement.first, words.is(last + 1, ";") ? last + 2 : last + 1};
  }
  return statement;
}

}  // namespace dstackc::syntax
