// The grammar of RFC 9485 by recursive descent; the depth of groups bounds the recursion. After a mistake
// that leaves the structure clear the parser goes on as if the author had written what was meant, so that one
// run names them all.
#include <algorithm>
#include <string>
#include <utility>

#include "pattern/escape_advice.h"
#include "pattern/pattern.h"
#include "pattern/utf8.h"

namespace dstackc::pattern {
namespace {

constexpr std::size_t most_problems = 16;
constexpr char32_t no_code = 0xFFFFFFFF;  // behind the end

struct Symbol {
  char32_t code;
  std::uint32_t offset;
};

bool is_quantifier_mark(char32_t code) { return code == '*' || code == '+' || code == '?'; }
bool is_digit(char32_t code) { return code >= '0' && code <= '9'; }

// The character that a single-character escape stands for.
std::optional<char32_t> escaped_character(char32_t code) {
  if (code == 'n') return U'\n';
  if (code == 'r') return U'\r';
  if (code == 't') return U'\t';
  constexpr std::u32string_view itself = U"()*+-.?[\\]^{|}";
  if (itself.find(code) != std::u32string_view::npos) return code;
  return std::nullopt;
}

class Parser {
 public:
  Parser(std::string_view text, const Limits& limits) : text_(text), limits_(limits) {}

  Parsed run() {
    if (text_.size() > limits_.bytes) {
      const auto length = static_cast<std::uint32_t>(text_.size() - limits_.bytes);
      add(Reason::too_long, static_cast<std::uint32_t>(limits_.bytes), length);
    } else if (decode()) {
      expression_.root = alternatives();
    }
    Parsed parsed;
    std::ranges::stable_sort(problems_, {}, &Problem::offset);
    parsed.problems = std::move(problems_);
    parsed.advice = std::move(advice_);
    if (parsed.problems.empty()) parsed.expression = std::move(expression_);
    return parsed;
  }

 private:
  // ---- Text and problems

  bool decode() {
    for (std::uint32_t offset = 0; offset < text_.size();) {
      const auto decoded = decode_first(text_.substr(offset));
      if (!decoded) return add(Reason::bad_utf8, offset, 1), false;
      symbols_.push_back({decoded->code, offset});
      offset += decoded->length;
    }
    return true;
  }

  [[nodiscard]] char32_t peek(std::size_t ahead = 0) const {
    return at_ + ahead < symbols_.size() ? symbols_[at_ + ahead].code : no_code;
  }
  [[nodiscard]] bool at_end() const { return at_ >= symbols_.size(); }
  [[nodiscard]] std::uint32_t offset_of(std::size_t symbol) const {
    return symbol < symbols_.size() ? symbols_[symbol].offset : static_cast<std::uint32_t>(text_.size());
  }
  [[nodiscard]] std::string_view text_of(std::size_t first, std::size_t end) const {
    return text_.substr(offset_of(first), offset_of(end) - offset_of(first));
  }

  void add(Reason reason, std::uint32_t offset, std::uint32_t length, std::string suggestion = {}) {
    if (problems_.size() < most_problems)
      problems_.push_back({reason, offset, length, std::move(suggestion)});
  }
  /// A problem with the symbols [first, end).
  void fault(Reason reason, std::size_t first, std::size_t end, std::string suggestion = {}) {
    add(reason, offset_of(first), offset_of(end) - offset_of(first), std::move(suggestion));
  }
  void give_up() { at_ = symbols_.size(); }
  /// Behind the last problem that is kept there is nothing to find; it also keeps the time linear.
  [[nodiscard]] bool full() const { return problems_.size() >= most_problems; }

  // ---- Structure

  NodeIndex alternatives() {
    std::vector<NodeIndex> branches;
    for (;;) {
      branches.push_back(branch());
      if (full()) break;
      if (peek() == '|') {
        ++at_;
      } else if (peek() == ')' && depth_ == 0) {
        fault(Reason::unopened_group, at_, at_ + 1, "\\)");
        ++at_;
      } else {
        break;
      }
    }
    return branches.size() == 1 ? branches.front() : expression_.add(Alternatives{std::move(branches)});
  }

  NodeIndex branch() {
    std::vector<NodeIndex> pieces;
    const std::size_t first = at_;
    while (!at_end() && !full() && peek() != '|' && peek() != ')') {
      if (const auto atom_node = atom()) pieces.push_back(quantified(*atom_node));
    }
    if (depth_ == 0 && at_ > first) advise_on_anchors(first);
    return pieces.size() == 1 ? pieces.front() : expression_.add(Sequence{std::move(pieces)});
  }

  void advise_on_anchors(std::size_t first) {
    if (symbols_[first].code == '^') advice_.push_back({offset_of(first), '^'});
    if (symbols_[at_ - 1].code == '$') advice_.push_back({offset_of(at_ - 1), '$'});
  }

  std::optional<NodeIndex> atom() {
    switch (peek()) {
      case '(': return group();
      case '[': return character_class();
      case '\\': return escape();
      case '.': ++at_; return expression_.add(AnyCharacter{});
      case '*':
      case '+':
      case '?': return without_atom();
      case '{': return opening_brace();
      case ']': return stray(Reason::stray_bracket, "\\]");
      case '}': return stray(Reason::stray_brace, "\\}");
      default: return expression_.add(Literal{symbols_[at_++].code});
    }
  }

  std::optional<NodeIndex> stray(Reason reason, std::string suggestion) {
    fault(reason, at_, at_ + 1, std::move(suggestion));
    ++at_;
    return std::nullopt;
  }

  std::optional<NodeIndex> without_atom() {
    const std::size_t first = at_++;
    fault(Reason::nothing_to_repeat, first, at_, "\\" + std::string(text_of(first, at_)));
    return std::nullopt;
  }

  std::optional<NodeIndex> opening_brace() {
    const std::size_t first = at_;
    if (counts_end(at_) == 0) return stray(Reason::stray_brace, "\\{");
    at_ = counts_end(at_);
    fault(Reason::nothing_to_repeat, first, at_);
    return std::nullopt;
  }

  std::optional<NodeIndex> group() {
    const std::size_t open = at_++;
    if (peek() == '?') group_extension(open);
    if (depth_ >= limits_.depth) {
      fault(Reason::too_deep, open, open + 1);
      give_up();
      return std::nullopt;
    }
    ++depth_;
    const NodeIndex inner = alternatives();
    --depth_;
    if (peek() == ')') {
      ++at_;
    } else if (problems_.empty() || problems_.back().reason != Reason::too_deep) {
      fault(Reason::unclosed_group, open, open + 1, "\\(");
    }
    return inner;
  }

  // `(?:`, `(?=`, `(?<name>`, `(?i)`: goes on behind the letters as in an ordinary group.
  void group_extension(std::size_t open) {
    ++at_;
    const bool plain = peek() == ':';
    while (!at_end() && (peek() == '<' || peek() == '=' || peek() == '!' || peek() == ':')) ++at_;
    fault(Reason::group_extension, open, at_, plain ? "(" : "");
  }

  // ---- Quantifiers

  NodeIndex quantified(NodeIndex item) {
    const std::size_t first = at_;
    if (!is_quantifier_mark(peek()) && peek() != '{') return item;
    const NodeIndex result = quantifier(item);
    const std::size_t end = at_;
    bool again = false;
    while (is_quantifier_mark(peek()) || (peek() == '{' && counts_end(at_) != 0)) {
      at_ = peek() == '{' ? counts_end(at_) : at_ + 1;
      again = true;
    }
    if (!again) return result;
    // `*?` and `*+` tell a searching engine where to stop; for a whole value the first mark alone says the
    // same.
    const bool only_a_mode =
        at_ == end + 1 && peek_back() != '{' && (peek_back() == '?' || peek_back() == '+');
    fault(Reason::repeated_quantifier, first, at_, only_a_mode ? std::string(text_of(first, end)) : "");
    return result;
  }
  [[nodiscard]] char32_t peek_back() const { return symbols_[at_ - 1].code; }

  NodeIndex quantifier(NodeIndex item) {
    switch (peek()) {
      case '*': ++at_; return expression_.add(Repetition{item, 0, std::nullopt});
      case '+': ++at_; return expression_.add(Repetition{item, 1, std::nullopt});
      case '?': ++at_; return expression_.add(Repetition{item, 0, 1});
      default: return counted(item);
    }
  }

  NodeIndex counted(NodeIndex item) {
    const std::size_t first = at_;
    const std::size_t end = counts_end(at_);
    if (end == 0) return bad_quantifier(item);
    ++at_;
    const auto minimum = count();
    std::optional<std::uint32_t> maximum = minimum;
    if (peek() == ',') {
      ++at_;
      maximum.reset();
      if (is_digit(peek())) maximum = count();
    }
    at_ = end;
    if (minimum > limits_.states || (maximum && *maximum > limits_.states)) {
      fault(Reason::large_quantifier, first, end);
    } else if (maximum && *maximum < minimum) {
      fault(Reason::reversed_quantifier, first, end,
            "{" + std::to_string(*maximum) + "," + std::to_string(minimum) + "}");
    }
    return expression_.add(Repetition{item, minimum, maximum});
  }

  // `{,3}`, `{1, 3}`: one mistake up to the closing brace; anything else: a brace that wants a backslash.
  NodeIndex bad_quantifier(NodeIndex item) {
    const std::size_t first = at_++;
    while (is_digit(peek()) || peek() == ',' || peek() == ' ') ++at_;
    if (peek() != '}') {
      at_ = first + 1;
      fault(Reason::stray_brace, first, at_, "\\{");
      return item;
    }
    ++at_;
    std::string tight;
    for (const char c : text_of(first, at_)) {
      if (c != ' ') tight += c;
    }
    if (tight.starts_with("{,")) tight.insert(1, "0");
    const bool sound = tight.size() > 2 && tight != "{0,}" && tight.find(',') == tight.rfind(',');
    fault(Reason::bad_quantifier, first, at_, sound ? tight : "");
    return item;
  }

  /// Behind the well-formed `{n}`, `{n,}` or `{n,m}` at `first`; 0 where there is none.
  [[nodiscard]] std::size_t counts_end(std::size_t first) const {
    std::size_t at = first + 1;
    const auto code = [&] { return at < symbols_.size() ? symbols_[at].code : no_code; };
    if (!is_digit(code())) return 0;
    while (is_digit(code())) ++at;
    if (code() == ',') ++at;
    while (is_digit(code())) ++at;
    return code() == '}' ? at + 1 : 0;
  }

  // Saturates far above every limit.
  std::uint32_t count() {
    std::uint32_t value = 0;
    for (; is_digit(peek()); ++at_)
      value = std::min(value * 10 + static_cast<std::uint32_t>(peek() - '0'), 10'000'000U);
    return value;
  }

  // ---- Classes

  std::optional<NodeIndex> character_class() {
    const std::size_t open = at_++;
    CharacterClass result;
    if (peek() == '^') {
      result.polarity = Polarity::negated;
      ++at_;
    }
    const std::size_t first = at_;
    while (!at_end() && !full() && peek() != ']') class_item(result, first);
    if (at_end() || full()) {
      fault(Reason::unclosed_class, open, open + 1, "\\[");
      return std::nullopt;
    }
    if (at_ == first) fault(Reason::empty_class, open, at_ + 1);
    ++at_;
    return expression_.add(std::move(result));
  }

  void class_item(CharacterClass& result, std::size_t first) {
    if (peek() == '[') return nested_class();
    if (peek() == '-') return hyphen(result, first);
    const std::size_t begin = at_;
    const auto low = class_atom();
    if (!low) {  // one mistake, also where a range was meant
      if (peek() == '-' && peek(1) != ']' && peek(1) != '[') ++at_;
      return;
    }
    if (const auto* const category = std::get_if<CategoryItem>(&*low)) {
      result.items.push_back(*category);
      if (peek() == '-' && peek(1) != ']' && peek(1) != '[' && peek(1) != no_code) {
        fault(Reason::range_of_class, begin, at_ + 1);
        ++at_;
      }
      return;
    }
    const char32_t low_code = std::get<CodeRange>(*low).first;
    if (peek() != '-' || peek(1) == ']' || peek(1) == '[' || peek(1) == '-' || peek(1) == no_code) {
      result.items.push_back(CodeRange{low_code, low_code});
      return;
    }
    range_to(result, begin, low_code);
  }

  void range_to(CharacterClass& result, std::size_t begin, char32_t low) {
    const std::size_t hyphen_at = at_++;
    const std::size_t high_at = at_;
    const auto high = class_atom();
    if (!high) return;
    if (std::holds_alternative<CategoryItem>(*high)) return fault(Reason::range_of_class, begin, at_);
    const char32_t high_code = std::get<CodeRange>(*high).first;
    if (high_code < low) {
      fault(Reason::reversed_range, begin, at_,
            std::string(text_of(high_at, at_)) + "-" + std::string(text_of(begin, hyphen_at)));
      return;
    }
    result.items.push_back(CodeRange{low, high_code});
  }

  void hyphen(CharacterClass& result, std::size_t first) {
    if (at_ == first || peek(1) == ']') {
      result.items.push_back(CodeRange{'-', '-'});
    } else if (peek(1) != '[' &&
               peek(1) != no_code) {  // there the subtraction or the missing `]` is the mistake
      fault(Reason::misplaced_hyphen, at_, at_ + 1, "\\-");
    }
    ++at_;
  }

  // `[:alpha:]` as a whole, `[a-z-[aeiou]]` and any other bracket by its opening one.
  void nested_class() {
    const std::size_t begin = at_;
    if (peek(1) == ':') {
      for (std::size_t end = at_ + 2; end + 1 < symbols_.size() && symbols_[end].code != ']'; ++end) {
        if (symbols_[end].code != ':' || symbols_[end + 1].code != ']') continue;
        at_ = end + 2;
        return fault(Reason::nested_class, begin, at_,
                     std::string(posix_class_advice(text_of(begin + 2, end))));
      }
    }
    std::size_t end = at_ + 1;
    while (end < symbols_.size() && symbols_[end].code != ']' && symbols_[end].code != '[') ++end;
    const bool nested = end + 1 < symbols_.size() && symbols_[end].code == ']' && has_closing(end + 1);
    fault(Reason::nested_class, begin, nested ? end + 1 : begin + 1, nested ? "" : "\\[");
    at_ = nested ? end + 1 : begin + 1;
  }

  // Whether a `]` comes before the next `[`: then the bracket before was meant to be nested.
  [[nodiscard]] bool has_closing(std::size_t from) const {
    for (; from < symbols_.size() && symbols_[from].code != '['; ++from) {
      if (symbols_[from].code == ']') return true;
    }
    return false;
  }

  std::optional<ClassItem> class_atom() {
    if (peek() != '\\') {
      const char32_t code = symbols_[at_++].code;
      return CodeRange{code, code};
    }
    if (const auto code = at_ + 1 < symbols_.size() ? escaped_character(peek(1)) : std::nullopt) {
      at_ += 2;
      return CodeRange{*code, *code};
    }
    if (peek(1) == 'p' || peek(1) == 'P') {
      if (const auto item = category()) return *item;
      return std::nullopt;
    }
    refused_escape(EscapePlace::in_class);
    return std::nullopt;
  }

  // ---- Escapes

  std::optional<NodeIndex> escape() {
    if (const auto code = at_ + 1 < symbols_.size() ? escaped_character(peek(1)) : std::nullopt) {
      at_ += 2;
      return expression_.add(Literal{*code});
    }
    if (peek(1) == 'p' || peek(1) == 'P') {
      const auto item = category();
      if (!item) return expression_.add(AnyCharacter{});
      return expression_.add(CharacterClass{{*item}, Polarity::positive});
    }
    refused_escape(EscapePlace::outside);
    return expression_.add(AnyCharacter{});  // what a quantifier behind it can repeat
  }

  void refused_escape(EscapePlace place) {
    const RefusedEscape refused = refuse_escape(text_.substr(offset_of(at_)), place);
    add(refused.reason, offset_of(at_), refused.length, refused.suggestion);
    const std::uint32_t end = offset_of(at_) + refused.length;
    while (!at_end() && offset_of(at_) < end) ++at_;
  }

  std::optional<CategoryItem> category() {
    const std::size_t begin = at_;
    const Polarity polarity = peek(1) == 'P' ? Polarity::negated : Polarity::positive;
    at_ += 2;
    if (peek() != '{') {
      const std::string name(text_of(at_, at_ + 1));
      const bool known = category_group(name).known();
      if (known) ++at_;
      fault(Reason::malformed_category, begin, at_,
            known ? std::string(text_of(begin, begin + 2)) + "{" + name + "}" : "");
      return std::nullopt;
    }
    const std::size_t name_begin = ++at_;
    while (!at_end() && peek() != '}' && peek() != ']' && peek() != '\\') ++at_;
    if (peek() != '}') {
      fault(Reason::malformed_category, begin, name_begin);
      at_ = name_begin;
      return std::nullopt;
    }
    const std::string_view name = text_of(name_begin, at_++);
    const CategoryGroup group = category_group(name);
    if (group.known()) return CategoryItem{group, polarity};
    fault(Reason::unknown_category, begin, at_, category_advice(text_of(begin, begin + 2), name));
    return std::nullopt;
  }

  std::string_view text_;
  const Limits& limits_;
  std::vector<Symbol> symbols_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  Expression expression_;
  std::vector<Problem> problems_;
  std::vector<Advice> advice_;
};

}  // namespace

Parsed parse(std::string_view text, const Limits& limits) { return Parser(text, limits).run(); }

}  // namespace dstackc::pattern
