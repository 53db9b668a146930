// One meaning, many spellings: a text, its members in another order, white space between its tokens, escapes
// in place of its characters, and limits under which the fast road gives up early. All must get the same
// verdict and the same report. The fast road takes some of the spellings and leaves others to the complete
// steps, so this holds the two together.
#include "reading_support.h"

#include <random>
#include <vector>

#include "support/same_report.h"

namespace {

using namespace reading;
using Random = std::mt19937;

template <class T>
void check_spelling(std::string_view text, const Report& report, const respell::Node& root,
                    const respell::Options& how, const ReadOptions& options, Random& random) {
  const respell::Respelling other = respell::respell(text, root, how, random);
  CAPTURE(text);
  CAPTURE(other.text);
  const Report again = read<T>(other.text, options);
  CHECK(again.verdict() == report.verdict());
  CHECK(respell::same_faults(report, again, other, how.shuffled));
  // Values of any kind are kept as they are spelled, but for white space.
  constexpr bool keeps_spelling = std::is_same_v<T, subject::Everything>;
  if (!report.valid() || (keeps_spelling && (how.escapes != 0 || how.shuffled))) return;
  CHECK(to_json(parse<T>(text, options).value()) == to_json(parse<T>(other.text, options).value()));
}

// The road counts values in one go while there are plenty; with fewer left the complete steps count each.
template <class T>
void check_limits(std::string_view text, const Report& report, std::uint32_t values, ReadOptions options) {
  CAPTURE(text);
  for (const std::uint32_t more : {1U, 40U, 127U, 128U, 129U, 140U}) {
    options.limits.values = values + more;
    const Report again = read<T>(text, options);
    CHECK(again.verdict() == report.verdict());
    CHECK(std::equal(report.begin(), report.end(), again.begin(), again.end(), same_violation));
  }
}

template <class T>
void check_spellings(std::string_view text, Mode mode, Random& random) {
  ReadOptions options = respell::generous();
  options.mode = mode;
  const std::optional<respell::Node> root = respell::parse(text);
  const Report report = read<T>(text, options);
  if (!root || respell::finds_broken_text(report)) return;
  check_spelling<T>(text, report, *root, {30, 0, false}, options, random);
  check_spelling<T>(text, report, *root, {0, 20, false}, options, random);
  check_spelling<T>(text, report, *root, {3, 2, false}, options, random);
  if (!respell::has_twins(*root, text) && text.find('\\') == std::string_view::npos)
    check_spelling<T>(text, report, *root, {0, 0, true}, options, random);
  std::vector<const respell::Node*> nodes;
  root->collect(nodes);
  check_limits<T>(text, report, static_cast<std::uint32_t>(nodes.size()), options);
}

// ---- Texts

constexpr std::string_view odd_values[] = {"1",
                                           "-1",
                                           "0",
                                           "10",
                                           "1.0",
                                           "1e2",
                                           "90.5",
                                           "12345678901234567890",
                                           "\"x\"",
                                           "\"\"",
                                           "null",
                                           "true",
                                           "false",
                                           "[]",
                                           "{}",
                                           "[1]",
                                           "[\"open\",\"open\"]",
                                           "\"open\"",
                                           "\"ä\"",
                                           "\"2024-02-30\"",
                                           "\"2024-02-29\"",
                                           "\"a@b.de\"",
                                           R"({"kind":"leaf","size":10})",
                                           R"({"kind":"leaf","size":1})",
                                           R"({"name":"n"})",
                                           R"({"a":1,"b":{"c":[2]}})",
                                           "\"Sankt Bürgermeister-Ölmüller-Straße ohne Ende\"",
                                           "\"\\u00e4\\n\"",
                                           "\"0123456789012345678901234567890\""};

/// The text with one thing changed.
std::string mutated(const std::string& text, Random& random) {
  const std::optional<respell::Node> root = respell::parse(text);
  if (!root) return text;
  std::vector<const respell::Node*> nodes;
  root->collect(nodes);
  const respell::Node& node = *nodes[random() % nodes.size()];
  const std::string_view value = odd_values[random() % std::size(odd_values)];
  const bool member = node.key_begin != node.key_end;
  const auto replaced = [&](std::size_t begin, std::size_t end, std::string_view by) {
    return text.substr(0, begin) + std::string(by) + text.substr(end);
  };
  const std::size_t begin = member ? node.key_begin : node.begin;
  switch (&node == &*root ? 0 : random() % 5) {
    case 0: return replaced(node.begin, node.end, value);
    case 1: {  // one fewer
      const bool last = text[node.end] != ',';
      if (!last) return replaced(begin, node.end + 1, "");
      return text[begin - 1] == ',' ? replaced(begin - 1, node.end, "") : replaced(begin, node.end, "");
    }
    case 2: return replaced(begin, begin, text.substr(begin, node.end - begin) + ",");
    case 3: return replaced(begin, begin, (member ? "\"unknown\":" : "") + std::string(value) + ",");
    default: {
      const respell::Node& other = *nodes[random() % nodes.size()];
      return replaced(node.begin, node.end, text.substr(other.begin, other.end - other.begin));
    }
  }
}

template <class T>
void check_mutants(const std::vector<std::string>& texts, unsigned seed) {
  Random random(seed);
  for (const std::string& text : texts) {
    REQUIRE(read<T>(text).valid());
    check_spellings<T>(text, Mode::strict, random);
    for (int i = 0; i < 100; ++i) {
      std::string other = mutated(text, random);
      for (std::size_t more = random() % 3; more > 0; --more) other = mutated(other, random);
      check_spellings<T>(other, i % 3 == 2 ? Mode::tolerant : Mode::strict, random);
    }
  }
}

const std::vector<std::string> texts_of_words = {
    R"({"city":"Köln","street":"Sankt-Bürgermeister-Ölmüller-Straße am alten Wall","mailbox":"anna.muster@amt.koeln.de",)"
    R"("phone":"+4922112345678","digits":"50667","house":"12a","key":"0123456789abcdefghijABCDEFGHIJ+/0123456789a=",)"
    R"("parity":"aaaabc","note":"kurz – und gut","state":"openedAgain","states":["open","o","closed"],"seen":"2024-02-29",)"
    R"("noted":"2026-11-23T12:30:00Z","token":"123e4567-e89b-12d3-a456-426614174000","height":50.9375})",
    R"({"city":"A","parts":[{"city":"B","digits":"12345"},{"house":"1"},{"state":"stateWithAVeryLongNameThatTakesTwoBlocks"},)"
    R"({"parts":[{"city":"C"},{"city":"D","whole":{"city":"E","height":-90}}]}],"whole":{"parts":[],"note":""}})",
    R"({"whole":{"whole":{"whole":{"seen":"2026-01-31","noted":"2026-01-31T00:00:00.123+01:00"},"city":"ß"},"city":"Ÿ"}})",
};

const std::vector<std::string> texts_of_everything = {
    R"({"schema":"everything/1","numbers":{"small":1,"safe":9007199254740991,"text":"-12","real":0.5,"percent":100,)"
    R"("even":-4,"money":"12.50","plain":0.5,"moment":12.345},"growing":"two","title":"t","any":{"a":[1,{"b":null}]}})",
    R"({"schema":"everything/1","texts":{"free":"f","short":"äöüß€","code":"AB-1234","day":"2024-02-29",)"
    R"("instant":"2026-11-23T12:30:00.5+01:00","id":"123e4567-e89b-12d3-a456-426614174000","blob":"AAAA","mail":"a@b.de",)"
    R"("place":"https://example.org/a?b#c","titles":{"de":"d","en":"e"},"choice":"yes","latin":"Ďábel"}})",
    R"({"schema":"everything/1","closed":{"name":"n","next":{"name":"m","items":[{"name":"o"},{"name":"p","items":[]}]}},)"
    R"("open":{"name":"n","x":{"y":[1]}},"rest":{"name":"n","abc":1,"def":-2},"grouped":{"mail":"m"}})",
    R"({"schema":"everything/1","shape":{"kind":"branch","left":{"kind":"leaf","size":3,"note":null},)"
    R"("all":[{"kind":"leaf","size":0},{"kind":"branch","label":"b"}],"label":"l"},"proof":{"format":"plain","text":"t"},)"
    R"("kinds":["a","b"],"byMember":{"license":"l","url":"u"}})",
    R"({"schema":"everything/1","proof":{"x":[1,2,{"a":null}],"format":"strange"},"kinds":true,)"
    R"("byMember":{"expression":"e"},"collections":{"words":["a"],"unbounded":[1,-2],"distinct":[1,2,3],)"
    R"("decimals":[0.5,0.25],"names":["a","b"],"flags":[true,false],"holes":[null,1],"keyed":[{"id":"a"},)"
    R"({"value":2,"id":"b"}],"entries":{"b":2,"a":1},"wide":{"z":{},"y":[]},"coded":{"k":"one","l":"new"}}})",
};

}  // namespace

TEST_CASE("every spelling of a text gets the same report: patterns, forms, lists of structs") {
  check_mutants<subject::Words>(texts_of_words, 1);
}

TEST_CASE("every spelling of a text gets the same report: containers and rules of every kind") {
  check_mutants<subject::Everything>(texts_of_everything, 2);
}

TEST_CASE("every spelling of a text gets the same report: unions that hold themselves") {
  check_mutants<subject::Shape>(
      {R"({"kind":"branch","left":{"kind":"branch","right":{"kind":"leaf","size":1}},"right":{"kind":"leaf","size":9},)"
       R"("all":[{"kind":"leaf","size":0},{"kind":"branch","all":[{"kind":"leaf","size":2,"note":"n"}]}]})"},
      3);
}

TEST_CASE("every beginning of a text is refused, whatever is expected there, and no byte behind it is read") {
  const auto check = [](auto reading, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
      for (std::size_t size = 0; size < text.size(); ++size) CHECK_FALSE(reading(text.substr(0, size)));
    }
  };
  // `read` takes texts that end where memory ends.
  check([](const std::string& text) { return read<subject::Words>(text).valid(); }, texts_of_words);
  check([](const std::string& text) { return read<subject::Everything>(text).valid(); }, texts_of_everything);
  check([](const std::string& text) { return read<subject::AnyMember>(text).valid(); },
        {R"({"value":{"a":[1,"x",{"b":null}]}})", R"({"value": -1.5e3 })"});
}

TEST_CASE("respelling changes what it is told to change and nothing else") {
  Random random(4);
  const std::string text = R"({"a":[1,"x",{"b":null}],"c":{}})";
  CHECK(respell::respell(text, *respell::parse(text), {}, random).text == text);
  const std::string full = respell::respell(text, *respell::parse(text), {0, 100, false}, random).text;
  CHECK(full.find("\\u00") != std::string::npos);
  CHECK(full.find('x') == std::string::npos);
  for (const std::string_view broken : {"{", "[1,]", "{\"a\"}", "\"a", "[1] 2", ""})
    CHECK_FALSE(respell::parse(broken));
}
