// Verdicts of compiled patterns: a table, every short text against a second, naive way to match, and texts
// that are not UTF-8.
#include <doctest/doctest.h>

#include <chrono>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "pattern/pattern.h"
#include "pattern/utf8.h"

using namespace dstackc::pattern;

namespace {

CompiledAutomaton automaton_of(const std::string& text) {
  const Parsed parsed = parse(text);
  REQUIRE_MESSAGE(parsed.expression.has_value(), text);
  Compiled compiled = compile(*parsed.expression);
  REQUIRE_MESSAGE(std::holds_alternative<CompiledAutomaton>(compiled), text);
  return std::get<CompiledAutomaton>(std::move(compiled));
}

struct Row {
  const char* pattern;
  std::vector<std::string> members;
  std::vector<std::string> others;
};

// ---- The naive way: the set of places where a match that begins at `from` can end.

using Places = std::set<std::size_t>;

class Naive {
 public:
  Naive(const Expression& expression, std::u32string text)
      : expression_(expression), text_(std::move(text)) {}
  [[nodiscard]] bool matches() const { return ends(expression_.root, 0).contains(text_.size()); }

 private:
  [[nodiscard]] Places ends(NodeIndex index, std::size_t from) const {
    const Node& node = expression_.nodes[index];
    if (const auto* const sequence = std::get_if<Sequence>(&node)) {
      Places places = {from};
      for (const NodeIndex item : sequence->items) places = all_ends(item, places);
      return places;
    }
    if (const auto* const choices = std::get_if<Alternatives>(&node)) {
      Places places;
      for (const NodeIndex item : choices->items) places.merge(ends(item, from));
      return places;
    }
    if (const auto* const repetition = std::get_if<Repetition>(&node)) return repeated(*repetition, from);
    if (from < text_.size() && code_set(node).contains(text_[from])) return {from + 1};
    return {};
  }

  [[nodiscard]] Places all_ends(NodeIndex index, const Places& from) const {
    Places places;
    for (const std::size_t place : from) places.merge(ends(index, place));
    return places;
  }

  [[nodiscard]] Places repeated(const Repetition& repetition, std::size_t from) const {
    Places current = {from};
    for (std::uint32_t count = 0; count < repetition.minimum; ++count)
      current = all_ends(repetition.item, current);
    Places result = current;
    // More rounds than characters find nothing new.
    const std::uint32_t more = repetition.maximum ? *repetition.maximum - repetition.minimum
                                                  : static_cast<std::uint32_t>(text_.size()) + 1;
    for (std::uint32_t count = 0; count < more && !current.empty(); ++count) {
      current = all_ends(repetition.item, current);
      result.insert(current.begin(), current.end());
    }
    return result;
  }

  const Expression& expression_;
  std::u32string text_;
};

std::vector<std::u32string> all_texts(const std::u32string& alphabet, std::size_t longest) {
  std::vector<std::u32string> texts = {U""};
  for (std::size_t at = 0; at < texts.size(); ++at) {
    if (texts[at].size() == longest) continue;
    for (const char32_t code : alphabet) texts.push_back(texts[at] + code);
  }
  return texts;
}

std::string utf8(const std::u32string& text) {
  std::string result;
  for (const char32_t code : text) append_utf8(result, code);
  return result;
}

}  // namespace

TEST_CASE("a table of patterns and texts") {
  const std::vector<Row> rows = {
      {"", {""}, {"a", " ", "\n"}},
      {"abc", {"abc"}, {"", "ab", "abcd", "Abc", "abc\n", "xabc"}},
      {"a|bc|", {"a", "bc", ""}, {"b", "c", "abc"}},
      {"(a|b)*c?", {"", "c", "abba", "abbac"}, {"ca", "cc", "abx"}},
      {"a{2}", {"aa"}, {"a", "aaa"}},
      {"a{2,}", {"aa", "aaaaa"}, {"", "a"}},
      {"a{0,2}b", {"b", "ab", "aab"}, {"aaab", "a"}},
      {"a{0}", {""}, {"a"}},
      {"(ab){1,2}", {"ab", "abab"}, {"", "aba", "ababab"}},
      {"(a*)*", {"", "aaa"}, {"b", "aab"}},
      {"((a?){3}){2}", {"", "aaaaaa"}, {"aaaaaaa"}},
      {".", {"a", "ä", "\xE2\x80\xA8", "😀", std::string(1, '\0')}, {"", "\n", "\r", "ab"}},
      {"[^a]", {"b", "\n", "ä", "😀"}, {"a", ""}},
      {"[a-c0]", {"a", "b", "c", "0"}, {"d", "-", "1"}},
      {"[a\\-c]", {"a", "-", "c"}, {"b"}},
      {"[-+]", {"-", "+"}, {",", "."}},
      {"[+-\\-]", {"+", ",", "-"}, {"."}},
      {"[^^]", {"a"}, {"^"}},
      {"^a$", {"^a$"}, {"a", "^a", "a$"}},
      {"\\n\\r\\t", {"\n\r\t"}, {"nrt"}},
      {"\\p{Lu}\\p{Ll}*", {"A", "Äpfel", "Ωmega", "Ǆ"}, {"", "a", "1", "AB"}},
      {"\\P{L}", {"1", "\n", "😀", "\xCC\x81"}, {"a", "中"}},
      {"[\\p{Nd}a]", {"5", "٣", "a"}, {"b", "½"}},
      {"[^\\P{L}a]", {"b", "中"}, {"a", "1"}},
      {"[À-ÖØ-öø-ž]+", {"ÀÖØöøž"}, {"×", "÷", "a", "ſ"}},
      {"[\xE0\xA0\x80-\xEF\xBF\xBF]",
       {"\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF"},
       {"\xDF\xBF", "\xF0\x90\x80\x80"}},
      {"[\xF0\x90\x80\x80-\xF4\x8F\xBF\xBF]", {"\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}, {"\xEF\xBF\xBF"}},
      {"[A-Z]{2}-[0-9]{4}/[0-9]+", {"AZ-2024/1"}, {"AZ-202/1", "az-2024/1", "AZ-2024/"}},
      {"\\+?[0-9 /()-]+", {"+49 (30) 12/34-5", "0"}, {"", "+", "a", "++1"}},
  };
  for (const Row& row : rows) {
    const CompiledAutomaton automaton = automaton_of(row.pattern);
    for (const std::string& text : row.members) {
      CAPTURE(std::string(row.pattern));
      CAPTURE(text);
      CHECK(automaton.matches(text));
    }
    for (const std::string& text : row.others) {
      CAPTURE(std::string(row.pattern));
      CAPTURE(text);
      CHECK_FALSE(automaton.matches(text));
    }
  }
}

TEST_CASE("every text of up to five characters gets the verdict of the naive way") {
  const std::vector<std::u32string> texts = all_texts(U"abé-", 5);
  for (const char* const pattern :
       {"(a|b)*a(a|b)", "(ab?){0,2}é*", "[^a]*a[^b]*", "((a|é)*b){2}-?", "(a{1,2}|b{2,3})*", "a*a*a*b?",
        "(a|ab)(bé|é)?", "(a?b?){2,3}", "[a-b]+-[é-]*", "(|a)(|b)(|é)", "((a*)*b)*-{0}", ".é{2,}.?",
        "(a-|-a)+|b", "\\p{Ll}{2}\\P{Ll}*", "[^\\P{L}é]{3}|-+"}) {
    const CompiledAutomaton automaton = automaton_of(pattern);
    const Parsed parsed = parse(pattern);
    std::size_t different = 0;
    for (const std::u32string& text : texts) {
      if (automaton.matches(utf8(text)) != Naive(*parsed.expression, text).matches()) ++different;
    }
    CAPTURE(std::string(pattern));
    CHECK(different == 0);
  }
}

TEST_CASE("every code point, alone, gets the verdict of the set") {
  for (const char* const pattern :
       {".", "[^a]", "\\p{L}", "\\P{Nd}", "[ -ÿ一-龥]", "[^\xEF\xBF\xBF]", "[😀-😿]"}) {
    const CompiledAutomaton automaton = automaton_of(pattern);
    const Parsed parsed = parse(pattern);
    const CodeSet set = code_set(parsed.expression->nodes[parsed.expression->root]);
    std::size_t different = 0;
    for (char32_t code = 0; code <= 0x10FFFF; ++code) {
      if (code >= 0xD800 && code <= 0xDFFF) continue;
      if (automaton.matches(utf8({code})) != set.contains(code)) ++different;
    }
    CAPTURE(std::string(pattern));
    CHECK(different == 0);
  }
}

TEST_CASE("no pattern matches what is not UTF-8") {
  const CompiledAutomaton automaton = automaton_of("(.|\\n|\\r)*");
  REQUIRE(is_universal(automaton));
  for (const char* const text :
       {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xED\xA0\x80",
        "\xED\xBF\xBF", "\xE2\x82", "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80", "\xFF", "a\xC2", "\xC2\xC2\x80"}) {
    CHECK_FALSE(automaton.matches(text));
  }
}

TEST_CASE("stepping byte by byte is matching") {
  const CompiledAutomaton compiled = automaton_of("a(é|中)*");
  const dstack::program::Automaton automaton = compiled.view();
  std::uint16_t state = automaton.start;
  for (const char byte : std::string("aé中")) {
    state = dstack::program::step(automaton, state, static_cast<unsigned char>(byte));
    CHECK(state != dstack::program::dead_state);
  }
  CHECK(dstack::program::accepts(automaton, state));
  state = dstack::program::step(automaton, state, 'x');
  CHECK(state == dstack::program::dead_state);
  CHECK(dstack::program::step(automaton, state, 'a') == dstack::program::dead_state);
}

TEST_CASE("patterns that ruin searching engines take linear time") {
  using Clock = std::chrono::steady_clock;
  const std::string long_text(4'000'000, 'a');
  for (const char* const pattern :
       {"(a+)+b", "(a|a)*b", "(a|aa)+b", "(.*a){9}b", "(a*)*(a*)*b", "(a?){200}a{200}b"}) {
    const CompiledAutomaton automaton = automaton_of(pattern);
    const auto begin = Clock::now();
    CHECK_FALSE(automaton.matches(long_text));
    CHECK(Clock::now() - begin < std::chrono::seconds(1));
  }
}
