// What is reported: in the order of the bytes, with the pointer of each fault, and never a value or a name of
// the document itself.
#include "reading_support.h"

#include <random>
#include <vector>

namespace {

using namespace reading;

constexpr std::string_view canary = "GDPRCANARY7f3";

bool leaks(std::string_view text) { return text.find("CANARY") != std::string_view::npos; }

void check_secret(const Report& report) {
  for (const Violation& one : report) {
    CHECK_FALSE(leaks(name(one.code)));
    CHECK_FALSE(leaks(one.pointer.view()));
    CHECK_FALSE(leaks(one.schema_path.view()));
    CHECK_FALSE(leaks(one.expected.view()));
    for (const Language language : {Language::german, Language::english}) {
      const std::string text = message(one, language);
      CHECK_FALSE(leaks(text));
      CHECK_FALSE(text.empty());
      CHECK(text.size() <= 4096);
      CHECK(text.find("{}") == std::string::npos);
    }
  }
}

// Documents with the canary as value or name at places of every kind.
std::vector<std::string> secret_documents() {
  const std::string mark(canary);
  const std::string text = "\"" + mark + "\"";
  std::vector<std::string> all;
  const auto add = [&](const std::string& members) {
    all.push_back(R"({"schema":"everything/1",)" + members + "}");
  };
  for (const std::string member : {"numbers", "texts", "closed", "open", "rest", "grouped", "shape", "proof",
                                   "kinds", "byMember", "collections", "growing", "schema", "unknown"}) {
    add("\"" + member + "\":" + text);
    add("\"" + member + "\":[" + text + "]");
    add("\"" + member + "\":{" + text + ":" + text + "}");
    add("\"" + member + "\":{" + text + ":1," + text + ":2}");
  }
  for (const std::string member :
       {"small", "safe", "text", "real", "percent", "even", "money", "plain", "moment"})
    add("\"numbers\":{\"" + member + "\":" + text + "}");
  for (const std::string member :
       {"short", "code", "day", "instant", "id", "blob", "mail", "place", "titles", "choice"})
    add("\"texts\":{\"" + member + "\":" + text + "}");
  for (const std::string member : {"words", "unbounded", "distinct", "decimals", "flags", "keyed", "names"}) {
    add("\"collections\":{\"" + member + "\":[" + text + "," + text + "]}");
    add("\"collections\":{\"" + member + "\":[{\"id\":" + text + "},{\"id\":" + text + "}]}");
  }
  for (const std::string member : {"entries", "wide", "coded"}) {
    add("\"collections\":{\"" + member + "\":{" + text + ":" + text + "}}");
    add("\"collections\":{\"" + member + "\":{" + text + ":1," + text + ":1}}");
  }
  add("\"texts\":{\"titles\":{" + text + ":" + text + "}}");
  add("\"texts\":{\"titles\":{" + text + ":1," + text + ":1}}");
  add("\"texts\":{\"latin\":\"" + mark + "\\u0001\"}");
  add("\"shape\":{\"kind\":" + text + "," + text + ":1}");
  add("\"shape\":{\"kind\":\"leaf\",\"size\":" + text + "," + text + ":1}");
  add("\"proof\":{\"format\":\"plain\",\"text\":1," + text + ":{" + text + ":1," + text + ":2}}");
  add("\"byMember\":{\"license\":" + text + ",\"expression\":" + text + "}");
  add("\"any\":{" + text + ":[{" + text + ":1," + text + ":2}," + mark + "]}");
  add("\"rest\":{\"name\":1,\"ok\":" + text + "," + text + ":1}");
  add(mark);
  all.push_back(text);
  all.push_back(mark);
  all.push_back("{" + text + ":" + text);
  all.push_back(R"({"schema":"everything/1"} )" + mark);
  return all;
}

}  // namespace

TEST_CASE("no value and no name of the document stands in a report") {
  std::size_t refused = 0;
  for (const std::string& document : secret_documents()) {
    CAPTURE(document);
    for (const Mode mode : {Mode::strict, Mode::tolerant}) {
      ReadOptions options;
      options.mode = mode;
      const Report report = read<subject::Everything>(document, options);
      refused += report.valid() ? 0 : 1;
      check_secret(report);
    }
  }
  CHECK(refused > 150);
}

// Cutting a document anywhere makes faults of all kinds; none of them quotes it.
TEST_CASE("no value and no name stands in the report on a broken document") {
  std::mt19937 random(7);
  for (const std::string& document : secret_documents()) {
    for (int i = 0; i < 8; ++i) {
      std::string broken = document.substr(0, random() % document.size());
      if (i % 2 == 0) broken += "\xff\"}]:,\\"[random() % 7];
      check_secret(read<subject::Everything>(broken));
    }
  }
}

TEST_CASE("violations stand in the order of their bytes") {
  using subject::Everything;
  // Found in the order: not an alternative (known at the end of the object), then what stands inside.
  CHECK(read_summary<Everything>(R"({"schema":"everything/1","shape":{"x":{"a":1,"a":2}}})") ==
        "duplicate_member@45 /shape/*0/*1; missing_tag@51 /shape/kind");
  CHECK(read_summary<Everything>(R"({"schema":"everything/1","shape":{"x":{"a":1,"a":2},"kind":"z"}})") ==
        "duplicate_member@45 /shape/*0/*1; unknown_tag@59 /shape/kind");
  CHECK(read_summary<Everything>(R"({"schema":"everything/1","shape":{"x":{"a":1,"a":2},"kind":7}})") ==
        "duplicate_member@45 /shape/*0/*1; wrong_type@59 /shape/kind");
  CHECK(read_summary<Everything>(
            R"({"schema":"everything/1","byMember":{"license":[{"b":1,"b":1}],"expression":"e"}})") ==
        "duplicate_member@55 /byMember/*0/0/*1; no_alternative@79 /byMember");
  // An item that stands there before is known when it is complete.
  CHECK(read_summary<subject::Collections>(R"({"keyed":[{"id":"a"},{"id":"a","value":"x"}]})") ==
        "not_unique@21 /keyed/1; wrong_type@39 /keyed/1/value");
}

TEST_CASE("violations stand in the order of their bytes whatever is wrong") {
  std::mt19937 random(23);
  const std::string_view values[] = {"1",
                                     "\"x\"",
                                     "null",
                                     "true",
                                     "[]",
                                     "{}",
                                     R"({"kind":"leaf","size":10})",
                                     "[1]",
                                     "-1",
                                     "1.5",
                                     R"("A")",
                                     R"({"a":1,"a":2})",
                                     R"({"x":{"a":1,"a":1}})"};
  const std::string_view names[] = {"numbers",  "texts",   "closed",  "shape",  "proof", "kinds",
                                    "byMember", "growing", "small",   "day",    "kind",  "left",
                                    "all",      "name",    "license", "titles", "x",     "words"};
  std::size_t several = 0;
  const auto object = [&](auto& self, int depth) -> std::string {
    std::string text = "{";
    for (std::size_t count = random() % 6; count > 0; --count) {
      text += "\"" + std::string(names[random() % std::size(names)]) + "\":";
      text += depth > 0 && random() % 2 == 0 ? self(self, depth - 1)
                                             : std::string(values[random() % std::size(values)]);
      if (count > 1) text += ',';
    }
    return text + "}";
  };
  for (int i = 0; i < 3000; ++i) {
    const Report report = read<subject::Everything>(object(object, 4));  // `read` checks the order
    several += report.size() > 2 ? 1 : 0;
  }
  CHECK(several > 300);
}

TEST_CASE("pointers: names of the schema are escaped, others are numbered, and all is cut at 256 bytes") {
  CHECK(read_summary<subject::Rest>(R"({"name":"n","toolongakey":1,"x":"y"})") ==
        "too_long@12 /*1; wrong_type@32 /*2");
  CHECK(read_summary<subject::Collections>(R"({"wide":{"a/b~c":{"a":1,"a":1}}})") ==
        "duplicate_member@24 /wide/*0/*1");
  for (const std::size_t depth : {41U, 42U, 43U, 50U}) {
    CAPTURE(depth);
    // `/left` is five bytes long.
    const std::string text = times(depth, R"({"kind":"branch","left":)") + "7" + times(depth, "}");
    const Report report = read<subject::Shape>(text);
    REQUIRE(report.size() == 1);
    const std::string_view pointer = report[0].pointer.view();
    CHECK(pointer == times(depth, "/left").substr(0, 256));
    CHECK(report[0].pointer.cut() == (depth * 5 > 256));
  }
  const std::string long_one = times(60, R"({"kind":"branch","left":)") + "7" + times(60, "}");
  const Report report = read<subject::Shape>(long_one);
  REQUIRE(report.size() == 1);
  CHECK(report[0].pointer.size() == 256);
  CHECK(report[0].pointer.cut());
}

TEST_CASE("pointers through lists name the item, whatever came before it in the list") {
  const std::string text =
      R"({"name":"n","items":[{"name":"a","items":[]},{"name":"b","items":[{"name":"c"},)"
      R"({"name":7}]},{"name":"d"},{"name":""}]})";
  CHECK(read_summary<subject::Closed>(text) ==
        "wrong_type@87 /items/1/items/1/name; too_short@113 /items/3/name");
  CHECK(read_summary<subject::Shape>(
            R"({"kind":"branch","all":[{"kind":"leaf","size":1},{"kind":"leaf","size":10}]})") ==
        "maximum@71 /all/1/size");
  CHECK(read_summary<subject::Collections>(
            R"({"keyed":[{"id":"a"},{"id":"b"},{"id":"a"}],"words":["a","b",1]})") ==
        "not_unique@32 /keyed/2; wrong_type@61 /words/2");
}

TEST_CASE("one report does not change the next: a reader is used again after every kind of end") {
  program::Reader reader(Schema<subject::Everything>::program());
  const std::string good =
      R"({"schema":"everything/1","shape":{"left":{"size":1,"kind":"leaf"},"kind":"branch"}})";
  const std::string deep = R"({"schema":"everything/1","any":)" + times(70, "[");
  const std::string cut = good.substr(0, 50);
  const std::string wrong = R"({"schema":"everything/1","any":{"a":1,"a":2},"x":1})";
  for (int i = 0; i < 3; ++i) {
    const program::Index root = Schema<subject::Everything>::root;
    CHECK(summary(reader.read(root, good)) == "valid");
    CHECK(summary(reader.read(root, deep)) == "limit depth");
    CHECK(summary(reader.read(root, good)) == "valid");
    CHECK(summary(reader.read(root, cut)).starts_with("syntax"));
    CHECK(summary(reader.read(root, wrong)) == "duplicate_member@38 /any/*1; unknown_member@45 /*2");
    const Report taken = reader.take_report();
    CHECK(taken.size() == 2);
    subject::Everything value;
    CHECK(reader.read(root, good, &value).valid());
    CHECK(to_json(value).size() > good.size());  // with the default of `growing`
    CHECK(taken.size() == 2);
  }
}
