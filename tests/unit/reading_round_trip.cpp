// What is accepted can be written, and what is written reads as the same value; texts of one value have one
// canonical text. And the two modes: tolerant accepts whatever strict accepts.
#include "reading_support.h"

#include <utility>
#include <vector>

namespace {

using namespace reading;

template <class T>
std::string canonical(std::string_view text, const ReadOptions& options = {}) {
  (void)read<T>(text, options);  // in all ways; they must agree
  const Result<T> result = parse<T>(text, options);
  if (!result.valid()) return summary(result.report());
  const std::string written = to_json(result.value());
  const Result<T> again = parse<T>(written);
  REQUIRE(again.valid());
  CHECK(again.value() == result.value());
  CHECK(to_json(again.value()) == written);
  CHECK(validate(result.value()).valid());
  return written;
}

TEST_CASE("an object that held one document is equal to a new one when it has read the next") {
  const std::vector<std::string_view> texts = {
      R"({"schema":"everything/1"})",
      R"({"schema":"everything/1","growing":"else","title":"t","any":[1],"kinds":["a","b"],"byMember":{"license":"l","url":"u"}})",
      R"({"schema":"everything/1","kinds":["c"],"shape":{"kind":"branch","all":[{"kind":"leaf","size":1,"note":null},{"kind":"branch","label":"x"}]}})",
      R"({"schema":"everything/1","kinds":null,"shape":{"kind":"branch","all":[{"kind":"branch"}]},"rest":{"name":"a","b":1,"c":2}})",
      R"({"schema":"everything/1","shape":{"kind":"leaf","size":3},"rest":{"name":"a"},"open":{"name":"o","more":{}},"proof":{"format":"x"}})",
      R"({"schema":"everything/1","proof":{"format":"plain","text":"t","y":1},"byMember":{"expression":"e"},"open":{"name":"o"}})",
      R"({"schema":"everything/1","collections":{"words":["a long text that takes memory","b","c"],"entries":{"a":1,"b":2},"flags":[true,false],"holes":[1,null,3]}})",
      R"({"schema":"everything/1","collections":{"words":["d"],"entries":{"c":3},"flags":[false],"holes":[null],"keyed":[{"id":"a","value":1}]}})",
      R"({"schema":"everything/1","collections":{"keyed":[{"id":"b"}],"names":["n"],"coded":{"a":"one"},"wide":{"x":[]}}})",
      R"({"schema":"everything/1","closed":{"name":"a","next":{"name":"b","items":[{"name":"c"},{"name":"d","next":{"name":"e"}}]}}})",
      R"({"schema":"everything/1","closed":{"name":"a","items":[{"name":"b","next":{"name":"c"}}]}})",
      R"({"schema":"everything/1","texts":{"titles":{"de":"d","en":"e"},"blob":"aGk","choice":"no"},"numbers":{"small":1,"moment":1.5}})",
      R"({"schema":"everything/1","texts":{"titles":{"de":"f","en":"g"}},"numbers":{"real":2}})",
      R"({"schema":"everything/1","numbers":{"percent":101},"title":"refused"})",
  };
  for (const std::string_view first : texts) {
    for (const std::string_view second : texts) {
      (void)read<subject::Everything>(first);
      const bool refused = second == texts.back();
      CHECK(read_summary<subject::Everything>(second) == (refused ? "maximum@46 /numbers/percent" : "valid"));
    }
  }
}

ReadOptions tolerant() {
  ReadOptions options;
  options.mode = Mode::tolerant;
  return options;
}

}  // namespace

TEST_CASE("a value of any kind keeps its text without white space") {
  const std::pair<std::string_view, std::string_view> texts[] = {
      {R"({ "value" : [ 1 , 2.50 , { "b" : "x y" , "a" : null } ] })",
       R"({"value":[1,2.50,{"b":"x y","a":null}]})"},
      {R"({"value":1e5})", R"({"value":1e5})"},
      {R"({"value":"\u0061 \" \\ \/"})", R"({"value":"\u0061 \" \\ \/"})"},
      {"{\"value\":\t{ }\n}", R"({"value":{}})"},
      {R"({"value":"[ 1 , 2 ]"})", R"({"value":"[ 1 , 2 ]"})"},
      {R"({"value":["\" , ", "\\" , "," ]})", R"({"value":["\" , ","\\",","]})"},
  };
  for (const auto& [text, expected] : texts) CHECK(canonical<subject::AnyMember>(text) == expected);
}

TEST_CASE("canonical texts: members in the order of the schema, numbers and escapes in one form") {
  CHECK(canonical<subject::Numbers>(R"({"percent":1e1,"small":-0,"real":-0.0,"safe":10.0e1})") ==
        R"({"small":0,"safe":100,"real":-0,"percent":10})");
  CHECK(canonical<subject::Numbers>(R"({"moment":1.5000,"plain":5e-1,"money":"0.50","text":"7"})") ==
        R"({"text":"7","money":"0.50","plain":0.5,"moment":1.5})");
  CHECK(
      canonical<subject::Texts>(R"({"free":"\u0041\u00e4\ud83d\ude00\/\u0001\u007f\"\\\b\f\n\r\t\u0000"})") ==
      "{\"free\":\"Aä😀/\\u0001\x7f\\\"\\\\\\b\\f\\n\\r\\t\\u0000\"}");
  CHECK(canonical<subject::Shape>(R"({"left":{"note":null,"size":1,"kind":"leaf"},"kind":"branch"})") ==
        R"({"kind":"branch","left":{"kind":"leaf","size":1,"note":null}})");
  CHECK(canonical<subject::Shape>(R"({"si\u007ae":1,"\u006bind":"le\u0061f"})") ==
        R"({"kind":"leaf","size":1})");
  CHECK(canonical<subject::Proof>(R"({"b": 1, "format":"strange", "a":[ 2 ]})") ==
        R"({"b":1,"format":"strange","a":[2]})");
  CHECK(canonical<subject::Proof>(R"({"b": 1, "text":"t", "format":"plain", "a":[ 2 ]})") ==
        R"({"format":"plain","text":"t","a":[2],"b":1})");
  CHECK(canonical<subject::Open>(R"({"z":1,"\u0061":[ ],"name":"n","A":"\u0061"})") ==
        R"({"name":"n","A":"\u0061","a":[],"z":1})");
  CHECK(canonical<subject::Rest>(R"({"z":1.0,"name":"n","a":-0})") == R"({"name":"n","a":0,"z":1})");
  CHECK(canonical<subject::Collections>(
            R"({"coded":{"b":"new","a":"two"},"holes":[null,1,null],"flags":[true,false],"unbounded":[]})") ==
        R"({"unbounded":[],"flags":[true,false],"holes":[null,1,null],"coded":{"a":"two","b":"new"}})");
  CHECK(canonical<subject::Everything>(R"({"schema":"everything/1","kinds":null})") ==
        R"({"schema":"everything/1","kinds":null,"growing":"one",)"
        R"("title":"A default whose text is so long that it takes memory of its own"})");
}

TEST_CASE("texts are appended to what a string holds already") {
  std::string out = "before";
  append_json(subject::AnyMember{}, out);
  append_json(parse<subject::Leaf>(R"({"size":1})").value(), out);
  CHECK(out == "before" + to_json(subject::AnyMember{}) + R"({"size":1})");
}

TEST_CASE("an optional constant that was there is kept, in any order and however it is written") {
  const std::string_view all = R"({"id":1,"word":"PID","yes":true,"seven":7,"either":"x","last":2})";
  CHECK(canonical<subject::Constants>(all) == all);
  CHECK(canonical<subject::Constants>(
            R"({"last":2,"either":"x","seven":7,"yes":true,"word":"PID","id":1})") == all);
  CHECK(canonical<subject::Constants>(R"({"w\u006frd":"P\u0049D","seven":7.0})") ==
        R"({"word":"PID","seven":7})");
  for (const std::string_view one :
       {R"({"word":"PID"})", R"({"yes":true})", R"({"seven":7})", R"({"either":"x"})", R"({"either":null})",
        R"({"id":1,"last":2})", "{}"}) {
    CHECK(canonical<subject::Constants>(one) == one);
  }
  CHECK(parse<subject::Constants>(R"({"word":"PID"})").value().word.has_value());
  CHECK(parse<subject::Constants>(R"({"word":"PID "})").verdict() == Verdict::invalid);
}

TEST_CASE(
    "strict refuses undeclared members of closed structs, tolerant passes over them; open ones keep them") {
  const auto both = [](std::string_view text, std::string_view strict, std::string_view lenient) {
    CAPTURE(text);
    CHECK(read_summary<subject::Everything>(text) == strict);
    CHECK(read_summary<subject::Everything>(text, tolerant()) == lenient);
  };
  both(R"({"schema":"everything/1","x":1})", "unknown_member@25 /*1", "valid");
  both(R"({"x":{"a":[1,{}]},"schema":"everything/1"})", "unknown_member@1 /*0", "valid");
  both(R"({"schema":"everything/1","x":1,"x":2})", "unknown_member@25 /*1; unknown_member@31 /*2",
       "duplicate_member@31 /*2");
  both(R"({"schema":"everything/1","x":1,"\u0078":2})", "unknown_member@25 /*1; unknown_member@31 /*2",
       "duplicate_member@31 /*2");
  both(R"({"schema":"everything/1","x":{"a":1,"a":2}})", "unknown_member@25 /*1; duplicate_member@36 /*1/*1",
       "duplicate_member@36 /*1/*1");
  both(R"({"schema":"everything/1","x":[1,]})", "unknown_member@25 /*1; syntax@32 /*1/1", "syntax@32 /*1/1");
  both(R"({"schema":"everything/1","shape":{"x":1,"kind":"leaf","size":1}})", "unknown_member@34 /shape/*0",
       "valid");
  both(R"({"schema":"everything/1","shape":{"kind":"leaf","size":1,"kind":"leaf"}})",
       "duplicate_member@57 /shape/kind", "duplicate_member@57 /shape/kind");
  both(R"({"schema":"everything/1","shape":{"size":1,"kind":"leaf","\u006bind":"branch"}})",
       "duplicate_member@57 /shape/kind", "duplicate_member@57 /shape/kind");
  both(R"({"schema":"everything/1","open":{"name":"n","x":1,"x":1}})", "duplicate_member@50 /open/*2",
       "duplicate_member@50 /open/*2");
  both(R"({"schema":"everything/1","rest":{"name":"n","x":1,"x":1}})", "duplicate_member@50 /rest/*2",
       "duplicate_member@50 /rest/*2");
  both(R"({"schema":"everything/1","proof":{"format":"?","x":1,"x":1}})", "duplicate_member@53 /proof/*2",
       "duplicate_member@53 /proof/*2");
  both(R"({"schema":"everything/1","collections":{"wide":{"a":1,"\u0061":1}}})",
       "duplicate_member@54 /collections/wide/*1", "duplicate_member@54 /collections/wide/*1");
  both(R"({"schema":"everything/1","texts":{"titles":{"de":"a","en":"b","de":"c"}}})",
       "duplicate_member@62 /texts/titles/*2", "duplicate_member@62 /texts/titles/*2");
  both(R"({"schema":"everything/1","byMember":{"expression":"e","x":1}})", "unknown_member@54 /byMember/*1",
       "valid");
  both(R"({"schema":"everything/1","schema":"everything/1"})", "duplicate_member@25 /schema",
       "duplicate_member@25 /schema");
}

TEST_CASE("what is not JSON at the place of a member is a fault of syntax, and no second one") {
  for (const std::string_view bad : {"x", "'a'", "+1", ".5", "}", ",", "\xC3\xA4", "\x01", ""}) {
    CAPTURE(bad);
    const std::string value(bad);
    for (const std::string_view member :
         {"schema", "numbers", "kinds", "shape", "byMember", "any", "growing", "title"}) {
      CAPTURE(member);
      const std::string before = "{\"" + std::string(member) + "\":";
      const std::string expected = "syntax@" + std::to_string(before.size()) + " /" + std::string(member);
      CHECK(read_summary<subject::Everything>(before + value) == expected);
    }
    const std::string list = R"({"unbounded":[1,)";
    if (!bad.empty())
      CHECK(read_summary<subject::Collections>(list + value) ==
            "syntax@" + std::to_string(list.size()) + " /unbounded/1");
  }
  // Where the text ends no item has begun: the place is behind the one before.
  CHECK(read_summary<subject::Collections>(R"({"unbounded":[1,)") == "syntax@16 /unbounded/0");
}
