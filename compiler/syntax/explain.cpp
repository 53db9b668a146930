// Why a word does not fit. First come mistakes that people bring from other languages, told by the words
// around; then `expected X, found Y`.
#include <algorithm>
#include <array>
#include <string>

#include "diag/rules.h"
#include "syntax/token.h"

namespace dstackc::syntax {

namespace {

struct ForeignWord {
  std::string_view word, advice;
};

// Words that begin a declaration or a member elsewhere.
constexpr auto foreign_words = std::to_array<ForeignWord>({
    {"model", "write 'struct'"},
    {"message", "write 'struct'"},
    {"record", "write 'struct'"},
    {"table", "write 'struct'"},
    {"class", "write 'struct'"},
    {"interface", "write 'struct'"},
    {"structure", "write 'struct'"},
    {"type", "write 'scalar' or 'struct'"},
    {"typedef", "write 'scalar'"},
    {"alias", "write 'scalar'"},
    {"oneof", "write 'union' or 'group'"},
    {"package", "write 'namespace'"},
    {"using", "write 'import'"},
    {"include", "write 'import'"},
    {"const", "write a literal as the type, such as 'version: 1;'"},
    {"required", "leave it out, members without '?' are required"},
    {"repeated", "write list<T>"},
});

// Types that people write before the name.
constexpr auto built_in_types = std::to_array<std::string_view>(
    {"bool",  "int32",    "safeint",       "int64",    "float64",  "decimal",     "string", "bytes",
     "date",  "time",     "localdatetime", "datetime", "duration", "partialdate", "uuid",   "uri",
     "email", "language", "text",          "list",     "map",      "json"});

class Explainer {
 public:
  Explainer(const source::Source& source, source::SourceId id, const std::vector<Token>& tokens,
            std::size_t index, diag::Report& report)
      : source_(source), id_(id), tokens_(tokens), index_(index), report_(report) {}

  void run(const std::vector<std::string>& expected) {
    if (already_reported() || habit(expected)) return;
    if (wants_semicolon(expected) && (word(index_) == "}" || line(index_) != line(index_ - 1)))
      return missing_semicolon();
    if (contains(expected, "'struct'")) {
      report_.add(diag::expected, here(), "a declaration with 'struct', 'enum', 'union', 'scalar', 'error' or 'service'",
                  found());
    } else if (contains(expected, "'true'")) {
      report_.add(diag::expected, here(), contains(expected, "'['") ? "a value" : "a type", found());
    } else if (expected.empty() || expected.size() > 4) {
      report_.add(diag::unexpected, here(), found());
    } else {
      report_.add(diag::expected, here(), list(expected), found());
    }
  }

 private:
  // Words that were reported by themselves, such as a bad number, are not reported as misplaced too.
  bool already_reported() const {
    if (index_ >= tokens_.size()) return false;
    const TokenKind kind = tokens_[index_].kind;
    return kind == TokenKind::bad_number || kind == TokenKind::unclosed_string ||
           (kind == TokenKind::bad_character && word(index_) != "|");
  }

  bool habit(const std::vector<std::string>& expected) {
    if (word(index_) == "," && wants_semicolon(expected)) {
      report_.add(diag::comma_after_member, here()).fix(here(), ";", "end the member with ';'");
      return true;
    }
    if (word(index_) == "@" && wants_semicolon(expected))
      return report_.add(diag::annotation_behind, here()), true;
    if (word(index_) == ":" && kind(index_ - 1) == TokenKind::string && statement_begins(index_ - 1)) {
      return report_.add(diag::wire_name_alone, at(index_ - 1)), true;
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
        report_.add(diag::foreign_word, at(i), foreign.word, foreign.advice);
        return true;
      }
    }
    return false;
  }

  // `string name;` or `list<T> name;`: a type at the beginning of a statement.
  bool type_first() {
    if (kind(index_ - 1) != TokenKind::name || !statement_begins(index_ - 1)) return false;
    const std::string_view type = word(index_ - 1);
    const bool built_in =
        std::find(built_in_types.begin(), built_in_types.end(), type) != built_in_types.end();
    if (!built_in && (type.front() < 'A' || type.front() > 'Z')) return false;
    const bool name_follows = kind(index_) == TokenKind::name;
    if (!name_follows && (!built_in || (word(index_) != "<" && word(index_) != "("))) return false;
    report_.add(diag::type_before_name, {id_, tokens_[index_ - 1].begin, tokens_[index_].end});
    return true;
  }

  // Between the braces of a declaration a semicolon may stand at the beginning of a statement too, ending
  // nothing.
  bool wants_semicolon(const std::vector<std::string>& expected) const {
    return contains(expected, "';'") && !(statement_begins(index_) && contains(expected, "'}'"));
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

  static bool contains(const std::vector<std::string>& words, std::string_view wanted) {
    for (const std::string& word : words) {
      if (word == wanted) return true;
    }
    return false;
  }

  static std::string list(const std::vector<std::string>& words) {
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
    return source_.line_number(i < tokens_.size() ? tokens_[i].begin : end);
  }

  const source::Source& source_;
  source::SourceId id_;
  const std::vector<Token>& tokens_;
  std::size_t index_;
  diag::Report& report_;
};

}  // namespace

void explain_unexpected(const source::Source& source, source::SourceId id, const std::vector<Token>& tokens,
                        std::size_t index, const std::vector<std::string>& expected, diag::Report& report) {
  Explainer(source, id, tokens, index, report).run(expected);
}

}  // namespace dstackc::syntax
