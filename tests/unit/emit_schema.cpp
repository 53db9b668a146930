// Patterns that the schema writer makes for numbers and bytes: held to all texts around their bounds; and how
// documentation is split into title and description.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "emit/json_schema.h"
#include "emit/range_pattern.h"
#include "emit/schema_strings.h"
#include "pattern/pattern.h"

using namespace dstackc;
using namespace dstackc::emit;

namespace {

pattern::CompiledAutomaton automaton_of(const std::string& text) {
  pattern::Limits limits;
  limits.bytes = std::size_t{1} << 20;
  const pattern::Parsed parsed = pattern::parse(text, limits);
  REQUIRE_MESSAGE(parsed.expression.has_value(), text);
  pattern::Compiled compiled = pattern::compile(*parsed.expression);
  REQUIRE_MESSAGE(std::holds_alternative<pattern::CompiledAutomaton>(compiled), text);
  return std::get<pattern::CompiledAutomaton>(std::move(compiled));
}

// The pattern of a schema without its anchors, which an I-Regexp does not have.
std::string inner_pattern(const Json& schema) {
  std::string text = std::string(schema.at("pattern").text());
  REQUIRE(text.starts_with("^"));
  REQUIRE(text.ends_with("$"));
  text = text.substr(1, text.size() - 2);
  for (std::size_t at = text.find("(?:"); at != std::string::npos; at = text.find("(?:"))
    text.erase(at + 1, 2);
  return text;
}

// The canonical text of value / 10^scale.
std::string canonical(std::int64_t value, unsigned scale) {
  std::string digits = std::to_string(value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value)
                                                : static_cast<std::uint64_t>(value));
  if (digits.size() < scale + 1) digits.insert(0, scale + 1 - digits.size(), '0');
  if (scale > 0) digits.insert(digits.size() - scale, ".");
  return (value < 0 ? "-" : "") + digits;
}

const std::vector<std::int64_t>& interesting() {
  static const std::vector<std::int64_t> values = [] {
    std::set<std::int64_t> found;
    for (std::int64_t value = -12; value <= 12; ++value) found.insert(value);
    for (const std::int64_t centre :
         {-1000, -109, -100, 19, 20, 99, 100, 110, 199, 250, 999, 1000, 1099, 1234})
      for (std::int64_t step = -1; step <= 1; ++step) found.insert(centre + step);
    return std::vector<std::int64_t>(found.begin(), found.end());
  }();
  return values;
}

bool all_agree(std::int64_t minimum, std::int64_t maximum, unsigned scale) {
  const pattern::CompiledAutomaton automaton = automaton_of(range_pattern(minimum, maximum, scale));
  for (std::int64_t value = -1250; value <= 1250; ++value) {
    const bool expected = value >= minimum && value <= maximum;
    if (automaton.matches(canonical(value, scale)) != expected) {
      MESSAGE(canonical(value, scale), " in ", minimum, "..", maximum, " at ", scale);
      return false;
    }
  }
  for (const char* text : {"",    "-",  "-0", "-0.0", "-0.00", "00",    "01",  "0.", ".0",  "+1", "1.",
                           "1e1", " 1", "1 ", "--1",  "00.0",  "1.2.3", "1,0", "a",  "0x1", "1\n"}) {
    if (automaton.matches(text)) {
      MESSAGE(text, " in ", minimum, "..", maximum, " at ", scale);
      return false;
    }
  }
  return true;
}

}  // namespace

TEST_CASE("a range of numbers is exactly the texts of its numbers") {
  const std::vector<std::int64_t>& values = interesting();
  for (unsigned scale = 0; scale <= 3; ++scale) {
    for (std::size_t low = 0; low < values.size(); ++low) {
      for (std::size_t high = low; high < values.size(); high += scale == 0 ? 1 : 3)
        CHECK(all_agree(values[low], values[high], scale));
    }
  }
}

TEST_CASE("every small range") {
  for (std::int64_t low = -22; low <= 22; ++low)
    for (std::int64_t high = low; high <= 22; ++high) CHECK(all_agree(low, high, 1));
}

TEST_CASE("the ends of int64") {
  const pattern::CompiledAutomaton all = automaton_of(range_pattern(INT64_MIN, INT64_MAX, 0));
  for (const char* text : {"9223372036854775807", "-9223372036854775808", "0", "-1", "1000000000000000000"})
    CHECK(all.matches(text));
  for (const char* text : {"9223372036854775808", "-9223372036854775809", "10000000000000000000", "-0"})
    CHECK_FALSE(all.matches(text));
  const std::int64_t most = 999999999999999999;
  const pattern::CompiledAutomaton scaled = automaton_of(range_pattern(-most, most, 18));
  CHECK(scaled.matches("0.999999999999999999"));
  CHECK_FALSE(scaled.matches("1.000000000000000000"));
  CHECK_FALSE(scaled.matches("-0.000000000000000000"));
  for (const auto& [low, high] :
       std::vector<std::pair<std::int64_t, std::int64_t>>{{INT64_MIN, INT64_MAX},
                                                          {INT64_MIN + 1, INT64_MAX - 1},
                                                          {-most, most},
                                                          {1234567890123456789, INT64_MAX}}) {
    const std::string pattern = range_pattern(low, high, 0);
    CHECK(std::count(pattern.begin(), pattern.end(), '|') < 80);
    const pattern::CompiledAutomaton automaton = automaton_of(pattern);
    CHECK(automaton.matches(canonical(low, 0)));
    CHECK(automaton.matches(canonical(high, 0)));
    if (low > INT64_MIN) CHECK_FALSE(automaton.matches(canonical(low - 1, 0)));
    if (high < INT64_MAX) CHECK_FALSE(automaton.matches(canonical(high + 1, 0)));
  }
}

TEST_CASE("a schema of numbers as texts has the pattern of their range") {
  EcmaPatterns patterns;
  model::Integer integer;
  integer.width = model::IntegerWidth::int64;
  integer.minimum = -5, integer.maximum = 250;
  const pattern::CompiledAutomaton whole = automaton_of(inner_pattern(integer_text(integer, patterns)));
  for (std::int64_t value = -300; value <= 300; ++value)
    CHECK(whole.matches(canonical(value, 0)) == (value >= -5 && value <= 250));
  model::Decimal amount;
  amount.precision = 5, amount.scale = 2, amount.minimum = -50, amount.maximum = 10000;
  const pattern::CompiledAutomaton scaled = automaton_of(inner_pattern(decimal(amount, patterns)));
  for (std::int64_t value = -300; value <= 10300; ++value)
    CHECK(scaled.matches(canonical(value, 2)) == (value >= -50 && value <= 10000));
}

TEST_CASE("a schema of bytes takes the texts that the runtime takes, at each length") {
  const std::string letters = "AQgwIx0f-_+/=b";
  for (const auto encoding :
       {dstack::BytesEncoding::base64url, dstack::BytesEncoding::base64, dstack::BytesEncoding::hex}) {
    for (const auto& [least, most] :
         std::vector<std::pair<std::uint64_t, std::optional<std::uint64_t>>>{{0, 0},
                                                                             {0, 1},
                                                                             {1, 1},
                                                                             {1, 2},
                                                                             {2, 2},
                                                                             {0, 3},
                                                                             {2, 3},
                                                                             {3, 3},
                                                                             {1, std::nullopt},
                                                                             {3, std::nullopt}}) {
      model::Bytes type;
      type.encoding = encoding;
      type.length.minimum = least, type.length.maximum = most;
      const pattern::CompiledAutomaton automaton = automaton_of(inner_pattern(bytes(type)));
      std::size_t accepted = 0, wrong = 0;
      const auto compare = [&](const std::string& text) {
        std::size_t size = 0;
        const bool expected =
            dstack::decoded_size(encoding, text, size) && size >= least && (!most || size <= *most);
        accepted += expected ? 1 : 0;
        if (automaton.matches(text) != expected && wrong++ == 0)
          MESSAGE(text, " of ", least, " bytes or more");
      };
      compare("");
      std::vector<std::string> texts{""};
      for (int length = 1; length <= 4; ++length) {
        std::vector<std::string> longer;
        for (const std::string& text : texts)
          for (const char letter : letters) longer.push_back(text + letter);
        for (const std::string& text : longer) compare(text), compare("0000" + text);
        texts = std::move(longer);
      }
      CHECK(wrong == 0);
      CHECK(accepted > 0);
    }
  }
}

TEST_CASE("the first sentence is the title") {
  struct Row {
    std::string text, first, rest;
  };
  for (const Row& row :
       std::vector<Row>{{"", "", ""},
                        {"Title", "Title", ""},
                        {"Title.", "Title", ""},
                        {"Title. Rest.", "Title", "Rest."},
                        {"Title.\nRest", "Title", "Rest"},
                        {"Title.\n\nRest", "Title", "Rest"},
                        {"What? This.", "What?", "This."},
                        {"Stop! Now.", "Stop!", "Now."},
                        {"Anlagen, z. B. Kabel. Und mehr.", "Anlagen, z. B. Kabel", "Und mehr."},
                        {"Nach Abs. 4 TKG. Rest", "Nach Abs. 4 TKG", "Rest"},
                        {"Version 1.2 of this. Rest", "Version 1.2 of this", "Rest"},
                        {"Of it. Rest", "Of it. Rest", ""},  // two letters could be an abbreviation
                        {"Straße. Überall.", "Straße", "Überall."},
                        {"a.b.C is a name. Rest", "a.b.C is a name", "Rest"},
                        {"...", "..", ""},
                        {".", "", ""}}) {
    const Sentence sentence = split_first_sentence(row.text);
    CHECK_MESSAGE(sentence.first == row.first, row.text);
    CHECK_MESSAGE(sentence.rest == row.rest, row.text);
  }
}
