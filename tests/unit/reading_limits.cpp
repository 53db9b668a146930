// Limits: one below, at, and one above, on every way that a value can be read. A limit that is reached says
// which one it is and gives `not_decided`, never `valid`.
#include "reading_support.h"

namespace {

using namespace reading;

std::string deep(std::size_t depth, std::string_view open, std::string_view close) {
  return times(depth, open) + times(depth, close);
}

/// Where a value of any kind can stand: the text around it, and the depth that the text adds.
struct Spot {
  std::string_view name, before, behind;
  std::uint32_t depth;
};
constexpr Spot spots[] = {
    {"known member", R"({"schema":"everything/1","any":)", "}", 1},
    {"behind members", R"({"schema":"everything/1","any":[0,{"a":0,"b":)", "}]}", 3},
    {"undeclared member of an open struct", R"({"schema":"everything/1","open":{"name":"n","x":)", "}}", 2},
    {"entry of a map", R"({"schema":"everything/1","collections":{"wide":{"x":)", "}}}", 3},
    {"union of an unknown tag", R"({"schema":"everything/1","proof":{"format":"?","x":)", "}}", 2},
    {"union of an unknown tag, tag last", R"({"schema":"everything/1","proof":{"x":)", R"(,"format":"?"}})",
     2},
    {"open alternative, tag last", R"({"schema":"everything/1","proof":{"text":"t","x":)",
     R"(,"format":"plain"}})", 2},
};

struct Skipped {  // only in tolerant mode
  std::string_view name, before, behind;
  std::uint32_t depth;
};
constexpr Skipped skipped[] = {
    {"undeclared member", R"({"schema":"everything/1","x":)", "}", 1},
    {"undeclared member, first", R"({"x":)", R"(,"schema":"everything/1"})", 1},
    {"undeclared member of an alternative", R"({"schema":"everything/1","shape":{"x":)",
     R"(,"kind":"branch"}})", 2},
    {"undeclared member, by member", R"({"schema":"everything/1","byMember":{"x":)", R"(,"expression":"e"}})",
     2},
};

/// Reads a value at every spot: what `adjust` sets is the limit for a text that adds `depth` and `extra`
/// bytes.
template <class Adjust, class Expected>
void at_every_spot(const std::string& value, Adjust adjust, Expected expected) {
  const auto one = [&](std::string_view name, std::string_view before, std::string_view behind,
                       std::uint32_t depth, Mode mode) {
    CAPTURE(name);
    ReadOptions options;
    options.mode = mode;
    adjust(options.limits, depth);
    CHECK(read_summary<subject::Everything>(std::string(before) + value + std::string(behind), options) ==
          expected);
  };
  for (const Spot& spot : spots) {
    one(spot.name, spot.before, spot.behind, spot.depth, Mode::strict);
    one(spot.name, spot.before, spot.behind, spot.depth, Mode::tolerant);
  }
  for (const Skipped& spot : skipped) one(spot.name, spot.before, spot.behind, spot.depth, Mode::tolerant);
}

const auto unchanged = [](Limits&, std::uint32_t) {};

}  // namespace

TEST_CASE("depth: as many open brackets as the limit says, on every way") {
  for (const auto& [open, close] : {std::pair{"[", "]"}, std::pair{"[[", "]]"}}) {
    for (const std::uint32_t depth : {4U, 20U, 200U}) {
      const std::string value = deep(depth, open, close);
      const auto size = static_cast<std::uint32_t>(depth * std::string_view(open).size());
      const auto limit = [&](std::uint32_t more) {
        return [=](Limits& limits, std::uint32_t around) { limits.depth = around + size + more; };
      };
      at_every_spot(value, limit(1), "valid");
      at_every_spot(value, limit(0), "valid");
      at_every_spot(value, limit(0U - 1U), "limit depth");
    }
  }
  const std::string objects = times(30, R"({"a":)") + "0" + times(30, "}");
  at_every_spot(
      objects, [](Limits& limits, std::uint32_t around) { limits.depth = around + 30; }, "valid");
  at_every_spot(
      objects, [](Limits& limits, std::uint32_t around) { limits.depth = around + 29; }, "limit depth");
  const std::string mixed = times(15, R"({"a":[)") + times(15, "]}");
  at_every_spot(
      mixed, [](Limits& limits, std::uint32_t around) { limits.depth = around + 30; }, "valid");
  at_every_spot(
      mixed, [](Limits& limits, std::uint32_t around) { limits.depth = around + 29; }, "limit depth");
}

TEST_CASE("depth: the default is 64, the most is 512, none is none") {
  const auto summary_at = [](std::size_t depth, std::uint32_t limit) {
    ReadOptions options;
    options.limits.depth = limit;
    return read_summary<subject::AnyMember>(R"({"value":)" + deep(depth - 1, "[", "]") + "}", options);
  };
  CHECK(summary_at(64, Limits().depth) == "valid");
  CHECK(summary_at(65, Limits().depth) == "limit depth");
  CHECK(summary_at(512, 512) == "valid");
  CHECK(summary_at(513, 512) == "limit depth");
  CHECK(summary_at(512, 0xFFFFFFFFU) == "valid");
  CHECK(summary_at(513, 0xFFFFFFFFU) == "limit depth");
  CHECK(summary_at(1, 0) == "limit depth");
}

TEST_CASE("depth: declared structs, lists and unions that hold themselves") {
  const auto with_depth = [](std::uint32_t depth) {
    ReadOptions options;
    options.limits.depth = depth;
    return options;
  };
  const std::string closed = times(20, R"({"name":"n","next":)") + R"({"name":"n"})" + times(20, "}");
  CHECK(read_summary<subject::Closed>(closed, with_depth(22)) == "valid");
  CHECK(read_summary<subject::Closed>(closed, with_depth(21)) == "valid");
  CHECK(read_summary<subject::Closed>(closed, with_depth(20)) == "limit depth");
  const std::string first =
      times(20, R"({"kind":"branch","left":)") + R"({"kind":"leaf","size":1})" + times(20, "}");
  const std::string last =
      times(20, R"({"left":)") + R"({"size":1,"kind":"leaf"})" + times(20, R"(,"kind":"branch"})");
  const std::string lists =
      times(10, R"({"all":[)") + R"({"size":1,"kind":"leaf"})" + times(10, R"(],"kind":"branch"})");
  for (const std::string& shape : {first, last, lists}) {
    CHECK(read_summary<subject::Shape>(shape, with_depth(22)) == "valid");
    CHECK(read_summary<subject::Shape>(shape, with_depth(21)) == "valid");
    CHECK(read_summary<subject::Shape>(shape, with_depth(20)) == "limit depth");
  }
}

TEST_CASE("bytes of the document") {
  const std::string text = R"({"value":"0123456789"})";
  ReadOptions options;
  for (const int more : {-1, 0, 1}) {
    options.limits.document_size = text.size() + static_cast<std::size_t>(more);
    CHECK(read_summary<subject::AnyMember>(text, options) == (more < 0 ? "limit document_size" : "valid"));
  }
  const std::size_t most = Limits().document_size;
  for (const int more : {-1, 0, 1}) {
    const std::string blank(most - text.size() + static_cast<std::size_t>(more), ' ');
    CHECK(read_summary<subject::AnyMember>(text + blank) == (more > 0 ? "limit document_size" : "valid"));
  }
  options.limits.document_size = static_cast<std::size_t>(-1);
  CHECK(read_summary<subject::AnyMember>(text + std::string(most, ' '), options) == "valid");
  options.limits.document_size = 0;
  CHECK(read_summary<subject::AnyMember>(text, options) == "limit document_size");
  CHECK(read_summary<subject::AnyMember>("", options) == "syntax@0 ");
  // Nothing is read of a text that claims to be larger than anything can be.
  const std::string_view lie(text.data(), static_cast<std::size_t>(-1));
  CHECK(summary(validate_json<subject::AnyMember>(lie)) == "limit document_size");
  CHECK(summary(validate_json<subject::AnyMember>({text.data(), std::size_t{1} << 31}, options)) ==
        "limit document_size");
}

TEST_CASE("bytes of a string, as it is written, on every way") {
  for (const std::string& contents :
       {std::string(100, 'a'), times(50, "\\n"), times(50, "ä"), times(25, "😀")}) {
    const std::string value = "\"" + contents + "\"";
    for (const std::size_t most : {101U, 100U, 99U}) {
      at_every_spot(
          value, [=](Limits& limits, std::uint32_t) { limits.string_size = most; },
          most < 100 ? "limit string_size" : "valid");
    }
  }
  const std::string around = std::string(Limits().string_size, 'a');
  at_every_spot("\"" + around + "\"", unchanged, "valid");
  at_every_spot("\"" + around + "a\"", unchanged, "limit string_size");
}

TEST_CASE("bytes of a string: a bound of the schema stands in for the limit") {
  ReadOptions options;
  options.limits.string_size = 3;
  const auto texts = [&](std::string_view member, std::string_view value) {
    return read_summary<subject::Texts>("{\"" + std::string(member) + "\":\"" + std::string(value) + "\"}",
                                        options);
  };
  CHECK(texts("free", "abc") == "valid");
  CHECK(texts("free", "abcd") == "limit string_size");
  CHECK(texts("short", "abcde") == "valid");
  CHECK(texts("short", "abcdef") == "too_long@9 /short");
  CHECK(texts("blob", "AAAAAAAA") == "valid");
  CHECK(texts("blob", "AAAAAAAAAAAA") == "too_long@8 /blob");
}

TEST_CASE("bytes of a name, as it is written, on every way") {
  for (const std::string& name : {std::string(40, 'k'), times(20, "\\t"), times(20, "ä")}) {
    const std::string value = "{\"" + name + "\":0}";
    for (const std::size_t most : {41U, 40U, 39U}) {
      at_every_spot(
          value, [=](Limits& limits, std::uint32_t) { limits.key_size = most; },
          most < 40 ? "limit key_size" : "valid");
    }
  }
  const std::string most(Limits().key_size, 'k');
  at_every_spot("{\"" + most + "\":0}", unchanged, "valid");
  at_every_spot("{\"" + most + "k\":0}", unchanged, "limit key_size");
  ReadOptions options;
  options.limits.key_size = 10;
  for (const std::string_view before : {R"({"name":"n",)"sv, "{"sv}) {
    const std::string behind = before.size() == 1 ? R"(,"name":"n"})" : "}";
    CHECK(read_summary<subject::Open>(std::string(before) + "\"1234567890\":0" + behind, options) == "valid");
    CHECK(read_summary<subject::Open>(std::string(before) + "\"12345678901\":0" + behind, options) ==
          "limit key_size");
  }
}

TEST_CASE("bytes of a number, on every way") {
  const std::string digits(Limits().number_size, '1');
  at_every_spot(digits.substr(1), unchanged, "valid");
  at_every_spot(digits, unchanged, "valid");
  at_every_spot(digits + "1", unchanged, "limit number_size");
  at_every_spot(std::string(100000, '1'), unchanged, "limit number_size");
  const auto numbers = [](std::string_view member, const std::string& value, std::uint32_t most) {
    ReadOptions options;
    options.limits.number_size = most;
    return read_summary<subject::Numbers>("{\"" + std::string(member) + "\":" + value + "}", options);
  };
  for (const std::string_view member : {"small", "safe", "real", "percent", "plain", "moment"}) {
    CAPTURE(member);
    const std::string zeros = "0." + std::string(10, '0');
    const std::string powers = "0e" + std::string(10, '0');
    CHECK(numbers(member, powers, 13) == "valid");
    CHECK(numbers(member, powers, 12) == "valid");
    CHECK(numbers(member, powers, 11) == "limit number_size");
    CHECK(numbers(member, zeros, 12) == "valid");
    CHECK(numbers(member, zeros, 11) == "limit number_size");
  }
  CHECK(numbers("percent", "100", 3) == "valid");
  CHECK(numbers("percent", "100", 2) == "limit number_size");
  CHECK(numbers("percent", "100", 0) == "limit number_size");
}

// ---- Places with types of their own, which no value of any kind goes through

namespace {

struct Place {
  std::string_view before, behind;
};

/// Reads a value in each place, whose limit is one above, at and one below its size.
template <std::size_t count, class Set>
void around_its_size(const Place (&places)[count], const std::string& value, std::uint32_t size,
                     std::string_view limit, Set set) {
  for (const Place& place : places) {
    const std::string text =
        R"({"schema":"everything/1",)" + std::string(place.before) + value + std::string(place.behind) + "}";
    CAPTURE(text);
    for (const std::uint32_t most : {size + 1, size, size - 1}) {
      ReadOptions options;
      set(options.limits, most);
      CHECK(read_summary<subject::Everything>(text, options) ==
            (most < size ? "limit " + std::string(limit) : "valid"));
    }
  }
}

}  // namespace

TEST_CASE("bytes of a string: members, items, entries and alternatives that are texts") {
  static constexpr Place places[] = {
      {R"("texts":{"free":)", "}"},
      {R"("texts":{"titles":{"de":)", R"(,"en":"e"}})"},
      {R"("texts":{"titles":{"de":"d","en":"e","fr":)", "}}"},
      {R"("collections":{"words":[)", "]}"},
      {R"("collections":{"words":["a",)", R"(,"b"]})"},
      {R"("collections":{"names":["a",)", "]}"},
      {R"("collections":{"coded":{"k":)", "}}"},
      {R"("shape":{"kind":"leaf","size":1,"note":)", "}"},
      {R"("shape":{"note":)", R"(,"size":1,"kind":"leaf"})"},
      {R"("shape":{"kind":"branch","all":[{"kind":"branch","label":)", "}]}"},
      {R"("proof":{"format":)", "}"},
      {R"("proof":{"x":[1],"format":)", "}"},
      {R"("byMember":{"license":)", "}"},
      {R"("byMember":{"url":)", R"(,"license":"l"})"},
      {R"("growing":)", ""},
      {R"("grouped":{"mail":)", "}"},
  };
  for (const std::string& contents : {std::string(100, 'a'), times(50, "\\n"), times(50, "ä")}) {
    around_its_size(places, "\"" + contents + "\"", 100, "string_size",
                    [](Limits& limits, std::uint32_t most) { limits.string_size = most; });
  }
}

TEST_CASE("bytes of a number: members, items, entries and alternatives that are numbers") {
  static constexpr Place places[] = {
      {R"("numbers":{"small":)", "}"},
      {R"("numbers":{"safe":1,"real":)", "}"},
      {R"("collections":{"unbounded":[)", "]}"},
      {R"("collections":{"unbounded":[1,)", ",2]}"},
      {R"("collections":{"distinct":[1,)", "]}"},
      {R"("collections":{"reals":[)", "]}"},
      {R"("collections":{"decimals":[)", "]}"},
      {R"("collections":{"holes":[null,)", "]}"},
      {R"("collections":{"keyed":[{"id":"a","value":)", "}]}"},
      {R"("collections":{"entries":{"a":)", "}}"},
      {R"("rest":{"name":"n","abc":)", "}"},
      {R"("shape":{"kind":"leaf","size":)", "}"},
      {R"("shape":{"size":)", R"(,"kind":"leaf"})"},
  };
  for (const std::string_view number : {"0.0000000000", "0e0000000000"}) {
    around_its_size(places, std::string(number), 12, "number_size",
                    [](Limits& limits, std::uint32_t most) { limits.number_size = most; });
  }
}

TEST_CASE("bytes of a name: entries of maps, languages, undeclared members behind a tag and before one") {
  static constexpr Place places[] = {
      {R"("collections":{"entries":{)", ":1}}"},
      {R"("collections":{"entries":{"a":0,)", ":1}}"},
      {R"("collections":{"wide":{)", ":1}}"},
      {R"("proof":{"format":"plain","text":"t",)", ":1}"},
      {R"("proof":{)", R"(:1,"format":"plain","text":"t"})"},
      {R"("proof":{)", R"(:1,"format":"?"})"},
      {R"("open":{)", R"(:1,"name":"n"})"},
  };
  for (const std::string& name : {std::string(40, 'k'), times(20, "\\t"), times(20, "ä")}) {
    around_its_size(places, "\"" + name + "\"", 40, "key_size",
                    [](Limits& limits, std::uint32_t most) { limits.key_size = most; });
  }
}
