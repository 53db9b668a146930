// The grammar of RFC 9485: what is taken, and for every refusal its reason, its place and its suggestion.
#include <doctest/doctest.h>

#include <string>

#include "pattern/pattern.h"

using namespace dstackc::pattern;

namespace {

struct Refusal {
  const char* pattern;
  Reason reason;
  std::uint32_t offset, length;
  const char* suggestion;
};

// Every reason that a text within the limits can have.
constexpr Refusal refusals[] = {
    {"a\xFF", Reason::bad_utf8, 1, 1, ""},
    {"\xED\xA0\x80", Reason::bad_utf8, 0, 1, ""},
    {"\xC0\x80", Reason::bad_utf8, 0, 1, ""},
    {"x\xF4\x90\x80\x80", Reason::bad_utf8, 1, 1, ""},
    {"x\xE2\x82", Reason::bad_utf8, 1, 1, ""},
    {"ab(cd", Reason::unclosed_group, 2, 1, "\\("},
    {"(", Reason::unclosed_group, 0, 1, "\\("},
    {"ab)cd", Reason::unopened_group, 2, 1, "\\)"},
    {"x[a-z", Reason::unclosed_class, 1, 1, "\\["},
    {"[", Reason::unclosed_class, 0, 1, "\\["},
    {"[a-", Reason::unclosed_class, 0, 1, "\\["},
    {"x]", Reason::stray_bracket, 1, 1, "\\]"},
    {"x}", Reason::stray_brace, 1, 1, "\\}"},
    {"{x", Reason::stray_brace, 0, 1, "\\{"},
    {"a{x", Reason::stray_brace, 1, 1, "\\{"},
    {"a{", Reason::stray_brace, 1, 1, "\\{"},
    {"*a", Reason::nothing_to_repeat, 0, 1, "\\*"},
    {"a|+", Reason::nothing_to_repeat, 2, 1, "\\+"},
    {"{2}a", Reason::nothing_to_repeat, 0, 3, ""},
    {"a**", Reason::repeated_quantifier, 1, 2, ""},
    {"a*?b", Reason::repeated_quantifier, 1, 2, "*"},
    {"a{2,3}+", Reason::repeated_quantifier, 1, 6, "{2,3}"},
    {"a{2}{3}", Reason::repeated_quantifier, 1, 6, ""},
    {"a{,3}", Reason::bad_quantifier, 1, 4, "{0,3}"},
    {"a{1, 3}", Reason::bad_quantifier, 1, 6, "{1,3}"},
    {"a{}", Reason::bad_quantifier, 1, 2, ""},
    {"a{3,2}", Reason::reversed_quantifier, 1, 5, "{2,3}"},
    {"a{10001}", Reason::large_quantifier, 1, 7, ""},
    {"a{99999999999999999999}", Reason::large_quantifier, 1, 22, ""},
    {"(?:a)", Reason::group_extension, 0, 3, "("},
    {"(?=a)", Reason::group_extension, 0, 3, ""},
    {"x(?<!a)", Reason::group_extension, 1, 4, ""},
    {"\\d", Reason::shorthand, 0, 2, "[0-9]"},
    {"[\\d-z]", Reason::shorthand, 1, 2, "0-9"},
    {"\\w+", Reason::shorthand, 0, 2, "[A-Za-z0-9_]"},
    {"[\\S]", Reason::shorthand, 1, 2, ""},
    {"\\bx", Reason::anchor, 0, 2, ""},
    {"x\\z", Reason::anchor, 1, 2, ""},
    {"(a)\\1", Reason::back_reference, 3, 2, ""},
    {"\\k<n>", Reason::back_reference, 0, 2, ""},
    {"\\x41", Reason::code_escape, 0, 4, "A"},
    {"\\u00e4", Reason::code_escape, 0, 6, "ä"},
    {"\\u{1F600}", Reason::code_escape, 0, 9, "😀"},
    {"\\u002E", Reason::code_escape, 0, 6, "\\."},
    {"\\x0", Reason::code_escape, 0, 2, ""},
    {"\\u0000", Reason::code_escape, 0, 6, ""},
    {"\\/", Reason::unknown_escape, 0, 2, "/"},
    {"\\$", Reason::unknown_escape, 0, 2, "$"},
    {"\\ä", Reason::unknown_escape, 0, 3, "ä"},
    {"\\q", Reason::unknown_escape, 0, 2, ""},
    {"a\\", Reason::trailing_backslash, 1, 1, "\\\\"},
    {"[]", Reason::empty_class, 0, 2, ""},
    {"[^]", Reason::empty_class, 0, 3, ""},
    {"[z-a]", Reason::reversed_range, 1, 3, "a-z"},
    {"[\\n-\\t]", Reason::reversed_range, 1, 5, "\\t-\\n"},
    {"[a-\\p{L}]", Reason::range_of_class, 1, 7, ""},
    {"[\\p{L}-z]", Reason::range_of_class, 1, 6, ""},
    {"[[:alpha:]]", Reason::nested_class, 1, 9, "A-Za-z"},
    {"[a-z-[aeiou]]", Reason::nested_class, 5, 7, ""},
    {"[a[b]", Reason::nested_class, 2, 1, "\\["},
    {"[a-b-c]", Reason::misplaced_hyphen, 4, 1, "\\-"},
    {"[--a]", Reason::misplaced_hyphen, 2, 1, "\\-"},
    {"\\pL", Reason::malformed_category, 0, 3, "\\p{L}"},
    {"\\p{L", Reason::malformed_category, 0, 3, ""},
    {"\\p", Reason::malformed_category, 0, 2, ""},
    {"\\p{Letter}", Reason::unknown_category, 0, 10, "\\p{L}"},
    {"\\P{lu}", Reason::unknown_category, 0, 6, "\\P{Lu}"},
    {"\\p{^L}", Reason::unknown_category, 0, 6, "\\P{L}"},
    {"\\p{Cs}", Reason::unknown_category, 0, 6, ""},
    {"\\p{IsGreek}", Reason::unknown_category, 0, 11, ""},
    {"\\p{}", Reason::unknown_category, 0, 4, ""},
};

}  // namespace

TEST_CASE("what the grammar allows is taken") {
  for (const char* const text : {"",
                                 "a",
                                 "a|b",
                                 "|",
                                 "()",
                                 "a{0}",
                                 "a{2}",
                                 "a{2,}",
                                 "a{2,3}",
                                 "a{0,0}",
                                 "(a|b)*",
                                 "((a))",
                                 ".",
                                 "[a]",
                                 "[-]",
                                 "[--]",
                                 "[-a]",
                                 "[a-]",
                                 "[^-a]",
                                 "[^a-z]",
                                 "[^^]",
                                 "[a^]",
                                 "[{}|().*+?$/]",
                                 "[a-z0-9_]",
                                 "\\p{L}",
                                 "\\P{Lu}",
                                 "[\\p{L}\\p{Nd}-]",
                                 "\\n\\r\\t",
                                 "\\(\\)\\*\\+\\-\\.\\?\\[\\\\\\]\\^\\{\\|\\}",
                                 "a-b",
                                 ",:/$^",
                                 "[\\n-\\r]",
                                 "ä€😀",
                                 "a{10000}",
                                 "[\\[-\\]]"}) {
    CAPTURE(std::string(text));
    const Parsed parsed = parse(text);
    CHECK(parsed.problems.empty());
    CHECK(parsed.expression.has_value());
  }
  CHECK(parse(std::string_view("[\0]", 3)).expression.has_value());
}

TEST_CASE("every refusal has its reason, place and suggestion") {
  for (const Refusal& refusal : refusals) {
    CAPTURE(std::string(refusal.pattern));
    const Parsed parsed = parse(refusal.pattern);
    CHECK_FALSE(parsed.expression.has_value());
    REQUIRE(parsed.problems.size() == 1);
    const Problem& problem = parsed.problems.front();
    CHECK(explain(problem.reason) == explain(refusal.reason));
    CHECK(problem.offset == refusal.offset);
    CHECK(problem.length == refusal.length);
    CHECK(problem.suggestion == refusal.suggestion);
  }
}

TEST_CASE("the table of refusals names every reason but those of size") {
  for (std::size_t number = 0; number < reason_count; ++number) {
    const auto reason = static_cast<Reason>(number);
    CAPTURE(number);
    CHECK_FALSE(explain(reason).empty());
    bool covered = reason == Reason::too_long || reason == Reason::too_deep;
    for (const Refusal& refusal : refusals) covered = covered || refusal.reason == reason;
    CHECK(covered);
  }
  CHECK(explain(static_cast<Reason>(reason_count)).empty());
}

TEST_CASE("a suggestion, put in place, mends the pattern") {
  for (const Refusal& refusal : refusals) {
    CAPTURE(std::string(refusal.pattern));
    const Parsed parsed = parse(refusal.pattern);
    if (parsed.problems.front().suggestion.empty()) continue;
    std::string mended = refusal.pattern;
    mended.replace(refusal.offset, refusal.length, parsed.problems.front().suggestion);
    const bool mistake_remains = std::string_view(refusal.pattern) == "[\\d-z]";  // 0-9-z
    CHECK(parse(mended).problems.empty() != mistake_remains);
  }
}

TEST_CASE("one run names several mistakes in the order of the text") {
  const Parsed parsed = parse("\\d{4}-[z-a](\\w\\q");
  REQUIRE(parsed.problems.size() == 5);
  CHECK(parsed.problems[0].reason == Reason::shorthand);
  CHECK(parsed.problems[1].reason == Reason::reversed_range);
  CHECK(parsed.problems[2].reason == Reason::unclosed_group);
  CHECK(parsed.problems[3].reason == Reason::shorthand);
  CHECK(parsed.problems[4].reason == Reason::unknown_escape);
  std::string many;
  for (int count = 0; count < 500; ++count) many += "\\d";
  CHECK(parse(many).problems.size() == 16);
}

TEST_CASE("limits hold at n and refuse at n + 1") {
  CHECK(parse(std::string(1024, 'a')).expression.has_value());
  const Parsed longer = parse(std::string(1026, 'a'));
  REQUIRE(longer.problems.size() == 1);
  CHECK(longer.problems[0].reason == Reason::too_long);
  CHECK(longer.problems[0].offset == 1024);
  CHECK(longer.problems[0].length == 2);
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '(') + "a" + std::string(depth, ')');
  };
  CHECK(parse(nested(64)).expression.has_value());
  const Parsed deeper = parse(nested(65));
  REQUIRE(deeper.problems.size() == 1);
  CHECK(deeper.problems[0].reason == Reason::too_deep);
  CHECK(deeper.problems[0].offset == 64);
  CHECK(is_limit(Reason::too_deep));
  CHECK_FALSE(is_limit(Reason::shorthand));
}

TEST_CASE("masses of brackets end at once, whatever the limits on length") {
  Limits limits;
  limits.bytes = 1'000'000;
  for (const std::string unit : {"(", ")", "[", "]", "{", "}", "(?", "[a-", "\\p{", "*", "[[:", "a{1,"}) {
    CAPTURE(unit);
    std::string text;
    while (text.size() < 100'000) text += unit;
    const Parsed parsed = parse(text, limits);
    CHECK_FALSE(parsed.expression.has_value());
    CHECK(parsed.problems.size() >= 1);
    CHECK(parsed.problems.size() <= 16);
  }
}

TEST_CASE("anchors of other dialects are ordinary characters that deserve a hint") {
  const Parsed parsed = parse("^a$|^b$");
  REQUIRE(parsed.expression.has_value());
  REQUIRE(parsed.advice.size() == 4);
  CHECK(parsed.advice[0].offset == 0);
  CHECK(parsed.advice[0].character == '^');
  CHECK(parsed.advice[1].offset == 2);
  CHECK(parsed.advice[1].character == '$');
  CHECK(parsed.advice[3].offset == 6);
  CHECK(parse("a^b$c|[$]|\\^").advice.empty());
}
