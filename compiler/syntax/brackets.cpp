#include "diag/rules.h"
#include "syntax/token.h"

namespace dstackc::syntax {

namespace {

char closing(char open) { return open == '{' ? '}' : open == '(' ? ')' : ']'; }

/// Walks the words once with a stack of open brackets.
class Balancer {
 public:
  Balancer(const source::Source& source, source::SourceId id, const std::vector<Token>& tokens,
           const Limits& limits, diag::Report& report)
      : source_(source), id_(id), tokens_(tokens), limits_(limits), report_(report) {}

  BracketRepair run() {
    for (index_ = 0; index_ < tokens_.size() && !out_.too_deep; ++index_) {
      insert_at_ = index_;
      step(tokens_[index_]);
    }
    insert_at_ = tokens_.size();
    if (out_.too_deep) return std::move(out_);
    while (!stack_.empty()) close_missing({});
    return std::move(out_);
  }

 private:
  void step(const Token& token) {
    switch (token.kind) {
      case TokenKind::open:
        angles_ = 0;
        open(token);
        break;
      case TokenKind::close:
        angles_ = 0;
        close(token);
        break;
      case TokenKind::less:
        ++angles_;
        check_depth(token);
        break;
      case TokenKind::greater: angles_ -= angles_ > 0; break;
      case TokenKind::reserved:
      case TokenKind::name: declaration(token); break;
      case TokenKind::punctuation:
        if (text(token) == ";") end_of_statement(token);
        // `<` compares in what later versions bring, and no type goes on behind these words.
        if (const std::string_view word = text(token); word != "," && word != "." && word != "?") angles_ = 0;
        break;
      case TokenKind::string:
      case TokenKind::raw_string:
      case TokenKind::number:
      case TokenKind::doc_comment:
      case TokenKind::block_comment:
      case TokenKind::bad_number:
      case TokenKind::bad_character: break;
      case TokenKind::unclosed_string: last_unclosed_string_ = index_; break;
    }
  }

  void open(const Token& token) {
    stack_.push_back(index_);
    check_depth(token);
  }

  // No parentheses and no list reach over a semicolon.
  void end_of_statement(const Token& token) {
    while (!stack_.empty() && text(tokens_[stack_.back()]) != "{") close_missing(span(token));
  }

  void check_depth(const Token& token) {
    if (stack_.size() + angles_ <= limits_.nesting) return;
    report_.add(diag::nesting_too_deep, span(token), std::uint64_t{limits_.nesting});
    out_.too_deep = true;
  }

  void close(const Token& token) {
    const char bracket = text(token).front();
    for (std::size_t depth = stack_.size(); depth > 0; --depth) {
      if (closing(text(tokens_[stack_[depth - 1]]).front()) != bracket) continue;
      while (stack_.size() > depth) close_missing(span(token));
      stack_.pop_back();
      return;
    }
    out_.deletions.push_back(index_);
    if (stack_.empty()) {
      report_.add(diag::unopened_bracket, span(token), text(token));
      return;
    }
    const Token& open = tokens_[stack_.back()];
    report_.add(diag::wrong_bracket, span(token), text(token), text(open)).note(span(open), "opened here");
    if (text(open) != "{" && bracket != '}') insert_closing();  // the other one was meant
  }

  // `struct`, `enum` and `union` begin a declaration wherever they stand at the beginning of a statement, so
  // whatever is open there was meant to be closed. So does `scalar Name =`, which no member looks like.
  void declaration(const Token& token) {
    if (stack_.empty()) return;
    const std::string_view word = text(token);
    const bool scalar = word == "scalar" && index_ + 2 < tokens_.size() &&
                        tokens_[index_ + 1].kind == TokenKind::name && text(tokens_[index_ + 2]) == "=";
    if (word != "struct" && word != "enum" && word != "union" && !scalar) return;
    const bool opened = index_ > 0 && text(tokens_[index_ - 1]) == "open";
    insert_at_ = index_ - (opened ? 1 : 0);
    if (insert_at_ == 0 || !ends_statement(tokens_[insert_at_ - 1])) return;
    while (!stack_.empty()) close_missing(span(token));
  }

  bool ends_statement(const Token& token) const {
    const std::string_view word = text(token);
    return word == ";" || word == "}" || word == "{";
  }

  void close_missing(Span where) {
    const Token& open = tokens_[stack_.back()];
    // An unclosed text took the closing bracket with it; that is the mistake, and it was reported.
    const bool lost_in_text = text(open) != "{" && last_unclosed_string_ > stack_.back();
    if (!lost_in_text) {
      diag::Entry& entry = report_.add(diag::unclosed_bracket, span(open), text(open));
      if (where.end > 0) entry.note(where, "it should be closed before this");
    }
    insert_closing();
  }

  // Puts in the bracket that closes the innermost one.
  void insert_closing() {
    out_.insertions.push_back({insert_at_, closing(text(tokens_[stack_.back()]).front())});
    stack_.pop_back();
  }

  std::string_view text(const Token& token) const {
    return source_.text().substr(token.begin, token.end - token.begin);
  }
  Span span(const Token& token) const { return {id_, token.begin, token.end}; }

  const source::Source& source_;
  source::SourceId id_;
  const std::vector<Token>& tokens_;
  const Limits& limits_;
  diag::Report& report_;
  BracketRepair out_;
  std::vector<std::size_t> stack_;
  std::size_t index_ = 0;
  std::size_t insert_at_ = 0;
  std::size_t angles_ = 0;
  std::size_t last_unclosed_string_ = 0;
};

}  // namespace

std::vector<Token> repaired(const std::vector<Token>& words, const BracketRepair& repair, std::uint32_t size,
                            int (*type_of_closing)(char bracket)) {
  std::vector<Token> list;
  auto insertion = repair.insertions.begin();
  auto deletion = repair.deletions.begin();
  for (std::size_t i = 0; i <= words.size(); ++i) {
    const std::uint32_t begin = i < words.size() ? words[i].begin : size;
    for (; insertion != repair.insertions.end() && insertion->before == i; ++insertion) {
      list.push_back(
          {TokenKind::close, insertion->bracket, type_of_closing(insertion->bracket), begin, begin});
    }
    if (i == words.size()) break;
    if (deletion != repair.deletions.end() && *deletion == i)
      ++deletion;
    else
      list.push_back(words[i]);
  }
  return list;
}

BracketRepair check_brackets(const source::Source& source, source::SourceId id,
                             const std::vector<Token>& tokens, const Limits& limits, diag::Report& report) {
  return Balancer(source, id, tokens, limits, report).run();
}

}  // namespace dstackc::syntax
