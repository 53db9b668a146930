// Translation to ECMA-262: the same language, and source that is legal under the flags `u` and `v` alike.
#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "pattern/pattern.h"

using namespace dstackc::pattern;

namespace {

std::string ecma(const std::string& text) {
  const Parsed parsed = parse(text);
  REQUIRE_MESSAGE(parsed.expression.has_value(), text);
  return to_ecma(*parsed.expression);
}

}  // namespace

TEST_CASE("ECMA-262 source") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"", "^$"},
      {"[0-9]{5}", "^[0-9]{5}$"},
      {"a|b", "^(?:a|b)$"},
      {"(a|b)c", "^(?:a|b)c$"},
      {"(ab)+", "^(?:ab)+$"},
      {"((a))", "^a$"},
      {"(a{2}){3}", "^(?:a{2}){3}$"},
      {"()*", "^(?:)*$"},
      {"a|", "^(?:a|)$"},
      {"a{1}b{0,1}c{0,}d{1,}e{2,}f{2,3}", "^a{1}b?c*d+e{2,}f{2,3}$"},
      {".*", "^[^\\n\\r]*$"},
      {"^a$", "^\\^a\\$$"},
      {"a\\-b\\.c/d", "^a-b\\.c/d$"},
      {"\\(\\)\\*\\+\\?\\[\\\\\\]\\^\\{\\|\\}", "^\\(\\)\\*\\+\\?\\[\\\\\\]\\^\\{\\|\\}$"},
      {"\\n\\r\\t", "^\\n\\r\\t$"},
      {"\\+?[0-9 /()-]+", "^\\+?[0-9 \\/\\(\\)\\-]+$"},
      {"[&&!!]", "^[&\\u0026!\\u0021]$"},
      {"[!-&&-)]", "^[!-&\\u0026-\\)]$"},
      {"[^^|{}]", "^[^\\^\\|\\{\\}]$"},
      {"[a-b]", "^[ab]$"},
      {"\\p{Lu}[\\p{L}\\P{Nd}_]", "^\\p{Lu}[\\p{L}\\P{Nd}_]$"},
      {"[\\p{L}]", "^\\p{L}$"},
      {"[^\\p{L}]", "^[^\\p{L}]$"},
      {"äß中😀", "^äß中😀$"},
      {"a\xC2\xA0", "^a\\u00A0$"},
      {"[\xCC\x80-\xCD\xAF]", "^[\\u0300-\\u036F]$"},
      {"\xF3\xA0\x81\x81", "^\\u{E0041}$"},
      {"\"'`", "^\"'`$"},
  };
  for (const auto& [source, expected] : rows) {
    CAPTURE(source);
    CHECK(ecma(source) == expected);
  }
  CHECK(to_ecma(one_of({"a.b", "c"})) == "^(?:a\\.b|c)$");
  CHECK(to_ecma(repeat_of(CodeSet({{'a', 'c'}}), {U"A\u0300"}, {1, 9})) == "^(?:A\\u0300|[a-c]){1,9}$");
}

TEST_CASE("printed as I-Regexp and read again, a pattern has the same language") {
  for (const char* const text :
       {"", "a|b", "(a|b)c", "()*", ".*", "^a$", "a\\-b\\.c/d", "[&&!!]", "[^^|{}]", "[-a-c\\]]",
        "\\p{Lu}[\\p{L}\\P{Nd}_]", "[^\\p{L}]", "(a{2}){3}", "\\n\\r\\t", "\\{\\|\\}\\^", "[\\n-\\r]"}) {
    CAPTURE(std::string(text));
    const Parsed parsed = parse(text);
    const Parsed again = parse(to_iregexp(*parsed.expression));
    REQUIRE(again.expression.has_value());
    CHECK(same_language(std::get<CompiledAutomaton>(compile(*parsed.expression)),
                        std::get<CompiledAutomaton>(compile(*again.expression))));
  }
}
