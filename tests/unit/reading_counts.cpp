// Limits that count: members, items, values and violations; and what a bound of the schema changes about
// them.
#include "reading_support.h"

namespace {

using namespace reading;

std::string members(std::size_t count, std::string_view prefix = "m") {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) text += ',';
    text += "\"" + std::string(prefix) + std::to_string(i) + "\":" + std::to_string(i);
  }
  return text;
}

std::string items(std::size_t count) {
  std::string text = "[";
  for (std::size_t i = 0; i < count; ++i) text += (i == 0 ? "" : ",") + std::to_string(i);
  return text + "]";
}

ReadOptions tolerant() {
  ReadOptions options;
  options.mode = Mode::tolerant;
  return options;
}

}  // namespace

TEST_CASE("members of an object that the schema does not bound") {
  const std::size_t most = Limits().members;
  for (const int more : {-1, 0, 1}) {
    CAPTURE(more);
    const std::string expected = more > 0 ? "limit members" : "valid";
    const std::size_t count = most + static_cast<std::size_t>(more);
    CHECK(read_summary<subject::AnyMember>("{\"value\":{" + members(count) + "}}") == expected);
    CHECK(read_summary<subject::Collections>("{\"wide\":{" + members(count) + "}}") == expected);
    // Declared members count as well.
    const std::string others = members(count - 1);
    CHECK(read_summary<subject::Open>("{\"name\":\"n\"," + others + "}") == expected);
    CHECK(read_summary<subject::Closed>("{\"name\":\"n\"," + others + "}", tolerant()) == expected);
    CHECK(read_summary<subject::Shape>(R"({"kind":"branch",)" + others + "}", tolerant()) == expected);
    CHECK(read_summary<subject::Shape>("{" + others + R"(,"kind":"branch"})", tolerant()) ==
          (more > 0 ? "valid" : expected));  // the last one is declared
    CHECK(read_summary<subject::Shape>("{" + members(count) + R"(,"kind":"branch"})", tolerant()) ==
          expected);
    CHECK(read_summary<subject::Proof>(R"({"format":"?",)" + others + "}") == expected);
    CHECK(read_summary<subject::Proof>("{" + others + R"(,"format":"?"})") == expected);
    CHECK(read_summary<subject::ByMember>(R"({"expression":"e",)" + others + "}", tolerant()) == expected);
    CHECK(read_summary<subject::Texts>(R"({"titles":{"de":"x","en":"y","fr":"z"},)" + others + "}",
                                       tolerant()) == expected);
  }
}

TEST_CASE("members: none allowed, and as many as a number can say") {
  ReadOptions options;
  options.limits.members = 0;
  CHECK(read_summary<subject::AnyMember>(R"({"value":{}})", options) == "valid");
  CHECK(read_summary<subject::AnyMember>(R"({"value":{"a":0}})", options) == "limit members");
  CHECK(read_summary<subject::Collections>(R"({"wide":{"a":0}})", options) == "limit members");
  CHECK(read_summary<subject::Open>(R"({"name":"n"})", options) == "valid");
  CHECK(read_summary<subject::Open>(R"({"name":"n","x":0})", options) == "limit members");
  options.limits.members = 0xFFFFFFFFU;
  CHECK(read_summary<subject::Collections>("{\"wide\":{" + members(5000) + "}}", options) == "valid");
}

TEST_CASE("members: a bound of the schema goes first") {
  CHECK(read_summary<subject::Collections>("{\"entries\":{" + members(1) + "}}") == "valid");
  CHECK(read_summary<subject::Collections>("{\"entries\":{" + members(3) + "}}") == "valid");
  CHECK(read_summary<subject::Collections>(R"({"entries":{}})") == "too_few@12 /entries");
  CHECK(read_summary<subject::Collections>("{\"entries\":{" + members(4) + "}}") == "too_many@33 /entries");
  ReadOptions options;
  options.limits.members = 2;
  CHECK(read_summary<subject::Collections>("{\"entries\":{" + members(3) + "}}", options) == "valid");
  CHECK(read_summary<subject::Collections>("{\"entries\":{" + members(5000) + "}}") ==
        "too_many@33 /entries; limit members");
}

TEST_CASE("items of an array that the schema does not bound, on every way") {
  const std::size_t most = Limits().items;
  for (const int more : {-1, 0, 1}) {
    CAPTURE(more);
    const std::string expected = more > 0 ? "limit items" : "valid";
    const std::string list = items(most + static_cast<std::size_t>(more));
    CHECK(read_summary<subject::AnyMember>("{\"value\":" + list + "}") == expected);
    for (const std::string_view member : {"unbounded", "distinct", "reals"}) {
      CAPTURE(member);
      CHECK(read_summary<subject::Collections>("{\"" + std::string(member) + "\":" + list + "}") == expected);
    }
    CHECK(read_summary<subject::Collections>(R"({"wide":{"a":)" + list + "}}") == expected);
    CHECK(read_summary<subject::Open>(R"({"name":"n","x":)" + list + "}") == expected);
    CHECK(read_summary<subject::Closed>(R"({"name":"n","x":)" + list + "}", tolerant()) == expected);
    CHECK(read_summary<subject::Shape>(R"({"x":)" + list + R"(,"kind":"branch"})", tolerant()) == expected);
  }
  ReadOptions options;
  options.limits.items = 0;
  CHECK(read_summary<subject::AnyMember>(R"({"value":[]})", options) == "valid");
  CHECK(read_summary<subject::AnyMember>(R"({"value":[0]})", options) == "limit items");
}

TEST_CASE("items: a bound of the schema goes first") {
  const auto words = [](std::size_t count) {
    return R"({"words":[)" + times(count - 1, R"("w",)") + R"("w"]})";
  };
  ReadOptions options;
  options.limits.items = 2;
  CHECK(read_summary<subject::Collections>(words(4), options) == "valid");
  CHECK(read_summary<subject::Collections>(words(5), options) == "valid");
  CHECK(read_summary<subject::Collections>(words(6), options) == "too_many@30 /words");
  CHECK(read_summary<subject::Collections>(words(11000)) == "too_many@30 /words; limit items");
}

TEST_CASE("values of the whole document, whatever they are") {
  // Each text with the number of its values, containers included.
  struct Counted {
    std::string_view text;
    std::uint32_t count;
  };
  const Counted texts[] = {
      {R"({"schema":"everything/1"})", 2},
      {R"({"schema":"everything/1","any":[1,[2,{"a":null}],"x"]})", 9},
      {R"({"any":[1,[2,{"a":null}],"x"],"schema":"everything/1"})", 9},
      {R"({"schema":"everything/1","kinds":["a","b"]})", 5},
      {R"({"schema":"everything/1","kinds":null})", 3},
      {R"({"schema":"everything/1","kinds":true})", 3},
      {R"({"schema":"everything/1","shape":{"kind":"leaf","size":1,"note":null}})", 6},
      {R"({"schema":"everything/1","shape":{"size":1,"kind":"leaf"}})", 5},
      {R"({"schema":"everything/1","shape":{"left":{"size":1,"kind":"leaf"},"kind":"branch"}})", 7},
      {R"({"schema":"everything/1","proof":{"format":"?","x":[1]}})", 6},
      {R"({"schema":"everything/1","byMember":{"license":"l"}})", 4},
      {R"({"schema":"everything/1","open":{"name":"n","x":{"y":1}}})", 6},
      {R"({"schema":"everything/1","rest":{"name":"n","x":1}})", 5},
      {R"({"schema":"everything/1","texts":{"titles":{"de":"d","en":"e"}}})", 6},
      {R"({"schema":"everything/1","collections":{"flags":[true],"holes":[null,1],"wide":{"a":[]}}})", 10},
  };
  for (const Counted& one : texts) {
    const std::string_view text = one.text;
    const std::uint32_t count = one.count;
    CAPTURE(text);
    ReadOptions options;
    for (const std::uint32_t most : {count + 1, count}) {
      options.limits.values = most;
      CHECK(read_summary<subject::Everything>(text, options) == "valid");
    }
    for (std::uint32_t most = 0; most < count; ++most) {
      options.limits.values = most;
      CHECK(read_summary<subject::Everything>(text, options) == "limit values");
    }
  }
  ReadOptions options;
  options.limits.items = 1000000;
  const std::size_t most = options.limits.values;
  CHECK(read_summary<subject::AnyMember>("{\"value\":" + items(most - 2) + "}", options) == "valid");
  CHECK(read_summary<subject::AnyMember>("{\"value\":" + items(most - 1) + "}", options) == "limit values");
}

TEST_CASE("values: refused ones count once, so that the limit and the cap agree") {
  ReadOptions options;
  options.limits.values = 5;
  CHECK(read_summary<subject::Numbers>(R"({"small":"x","safe":"x","text":1,"real":"x"})", options) ==
        "wrong_type@9 /small; wrong_type@20 /safe; wrong_type@31 /text; wrong_type@40 /real");
  options.limits.values = 4;
  CHECK(read_summary<subject::Numbers>(R"({"small":"x","safe":"x","text":1,"real":"x"})", options)
            .ends_with("limit values"));
}

TEST_CASE("violations: up to the cap; one more and the report says that it is not complete") {
  for (const std::uint32_t cap : {1U, 2U, 16U, 99U, 100U, 101U, 0xFFFFFFFFU}) {
    ReadOptions options;
    options.limits.violations = cap;
    const std::size_t most = std::min<std::size_t>(cap, greatest_violations);
    for (const std::size_t wrong : {most - 1, most, most + 1, most + 500}) {
      CAPTURE(cap);
      CAPTURE(wrong);
      const std::string list = "[" + times(wrong, "true,") + "0]";
      const Report report = read<subject::Collections>("{\"unbounded\":" + list + "}", options);
      CHECK(report.verdict() == (wrong == 0 ? Verdict::valid : Verdict::invalid));
      CHECK(report.size() == std::min(wrong, most));
      CHECK(report.incomplete() == (wrong > most));
      for (std::size_t i = 0; i < report.size(); ++i) {
        CHECK(report[i].offset == 14 + 5 * i);
        CHECK(report[i].pointer.view() == "/unbounded/" + std::to_string(i));
      }
    }
  }
  CHECK(Limits().violations == 16);
  ReadOptions none;
  none.limits.violations = 0;
  CHECK(read_summary<subject::Collections>(R"({"unbounded":[true]})", none) == "; and more");
  CHECK(read_summary<subject::Collections>(R"({"unbounded":[1]})", none) == "valid");
}

TEST_CASE(
    "a limit behind a violation does not take the verdict back; one before a violation is not decided") {
  ReadOptions options;
  options.limits.depth = 2;
  CHECK(read_summary<subject::Wide>(R"({"first":"x","list":[[1]]})", options) ==
        "wrong_type@9 /first; limit depth");
  CHECK(read<subject::Wide>(R"({"first":"x","list":[[1]]})", options).verdict() == Verdict::invalid);
  CHECK(read<subject::Wide>(R"({"list":[[1]],"first":"x"})", options).verdict() == Verdict::not_decided);
  CHECK(read<subject::Wide>(R"({"list":[[1]],"first":"x"})", options).limit_offset() == 9);
}
