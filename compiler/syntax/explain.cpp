// Why a word does not fit. First come mistakes that people bring from other languages, told by the words
// around; then `expected X, found Y`.
#include <array>
#include <string>

#include "diag/rules.h"
#include "syntax/token.h"

namespace dstackc::syntax {

namespace {

struct ForeignWord {
  std::string_view word, own;
};

// Words that begin a declaration or a member elsewhere.
constexpr auto foreign_words = std::to_array<ForeignWord>({
    {"model", "'struct'"},
    {"message", "'struct'"},
    {"record", "'struct'"},
    {"table", "'struct'"},
    {"class", "'struct'"},
    {"interface", "'struct'"},
    {"structure", "'struct'"},
    {"type", "'scalar' or 'struct'"},
    {"typedef", "'scalar'"},
    {"alias", "'scalar'"},
    {"oneof", "'union' or 'group'"},
    {"package", "'namespace'"},
    {"using", "'import'"},
    {"include", "'import'"},
    {"const", "a literal type, such as 'version: 1;'"},
    {"required", "nothing: members without '?' are required"},
    {"repeated", "'list<T>'"},
    {"extends", "not there: structs do not inherit"},
});

class Explainer {
 public:
  Explainer(const source::Source& source, source::SourceId id, const std::vector<Token>& tokens,
            std::size_t index, diag::Report& report)
      : source_(source), id_(id), tokens_(tokens), index_(index), report_(report) {}

  void run(const std::vector<std::string_view>& expected) {
    if (already_reported() || habit(expected)) return;
    const bool semicolon = expected.size() <= 4 && contains(expected, "';'");
    const bool new_line = index_ > 0 && line(index_) != line(index_ - 1);
    if (semicolon && new_line) return missing_semicolon();
    if (expected.empty() || expected.size() > 4) {
      report_.add(diag::unexpected, here(), found());
      return;
    }
    report_.add(diag::expected, here(), list(expected), found());
  }

 private:
  // Words that were reported by themselves, such as a bad number, are not reported as misplaced too.
  bool already_reported() const {
    if (index_ >= tokens_.size()) return false;
    const TokenKind kind = tokens_[index_].kind;
    return kind == TokenKind::bad_number || kind == TokenKind::unclosed_string ||
           (kind == TokenKind::bad_character && word(index_) != "|");
  }

  bool habit(const std::vector<std::string_view>& expected) {
    if (word(index_) == "," && contains(expected, "';'")) {
      report_.add(diag::comma_after_member, here()).fix(here(), ";", "end the member with ';'");
      return true;
    }
    if (word(index_) == "[") return report_.add(diag::array_brackets, here()), true;
    if (word(index_) == "|") return report_.add(diag::type_alternatives, here()), true;
    if (kind(index_) == TokenKind::string && word(index_ - 1) == "import") {
      return report_.add(diag::import_of_file, here()), true;
    }
    if (word(index_) == "import" && statement_begins(index_))
      return report_.add(diag::late_import, here()), true;
    if (word(index_ - 1) == "optional" && kind(index_) == TokenKind::name) {
      return report_.add(diag::optional_word, at(index_ - 1)), true;
    }
    if (word(index_) == "extends" || (word(index_) == ":" && word(index_ - 2) == "struct")) {
      return report_.add(diag::no_inheritance, here()), true;
    }
    return foreign_word() || type_first();
  }

  bool foreign_word() {
    for (const ForeignWord& foreign : foreign_words) {
      for (const std::size_t i : {index_, index_ - 1}) {
        if (word(i) != foreign.word || !statement_begins(i)) continue;
        report_.add(diag::foreign_word, at(i), foreign.word, foreign.own);
        return true;
      }
    }
    return false;
  }

  // `string name;`: two names in a row at the beginning of a statement.
  bool type_first() {
    if (kind(index_) != TokenKind::name || kind(index_ - 1) != TokenKind::name ||
        !statement_begins(index_ - 1)) {
      return false;
    }
    const std::string_view next = word(index_ + 1);
    if (next != ";" && next != "=" && next != ",") return false;
    report_.add(diag::type_before_name, {id_, tokens_[index_ - 1].begin, tokens_[index_].end});
    return true;
  }

  bool statement_begins(std::size_t i) const {
    const std::string_view before = word(i - 1);
    return before == ";" || before == "{" || before == "}" || before.empty();
  }

  void missing_semicolon() {
    const std::uint32_t end = tokens_[index_ - 1].end;
    const Span place{id_, end - 1, end};
    report_.add(diag::missing_semicolon, place).fix({id_, end, end}, ";", "put ';' here");
  }

  static bool contains(const std::vector<std::string_view>& words, std::string_view wanted) {
    for (const std::string_view word : words) {
      if (word == wanted) return true;
    }
    return false;
  }

  static std::string list(const std::vector<std::string_view>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
      text += words[i];
    }
    return text;
  }

  std::string found() const {
    if (index_ >= tokens_.size()) return "the end of the file";
    return "'" + std::string(word(index_)) + "'";
  }

  // Out of range, also below zero, is an empty word.
  std::string_view word(std::size_t i) const {
    if (i >= tokens_.size()) return {};
    return source_.text().substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin);
  }
  TokenKind kind(std::size_t i) const {
    return i < tokens_.size() ? tokens_[i].kind : TokenKind::punctuation;
  }
  Span at(std::size_t i) const { return {id_, tokens_[i].begin, tokens_[i].end}; }
  Span here() const {
    if (index_ < tokens_.size()) return at(index_);
    const auto end = static_cast<std::uint32_t>(source_.text().size());
    return {id_, end, end};
  }
  std::uint32_t line(std::size_t i) const {
    const auto end = static_cast<std::uint32_t>(source_.text().size());
    return source_.position(i < tokens_.size() ? tokens_[i].begin : end).line;
  }

  const source::Source& source_;
  source::SourceId id_;
  const std::vector<Token>& tokens_;
  std::size_t index_;
  diag::Report& report_;
};

}  // namespace

void explain_unexpected(const source::Source& source, source::SourceId id, const std::vector<Token>& tokens,
                        std::size_t index, const std::vector<std::string_view>& expected,
                        diag::Report& report) {
  Explainer(source, id, tokens, index, report).run(expected);
}

}  // namespace dstackc::syntax
