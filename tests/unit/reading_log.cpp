// What is personal or sensitive never stands in the text for logs, wherever in a value it is.
#include "reading_support.h"

#include <set>

namespace {

using namespace reading;

constexpr std::string_view common =
    R"("id":1,"name":"Erika","nickname":"Riki","nicknames":["R"],"others":{"Otto":true},"blood":"b","note":"n",)"
    R"("illness":{"code":"J11"})";

std::string log_text(const std::string& rest) {
  const auto patient = parse<subject::Patient>("{" + std::string(common) + "," + rest + "}");
  REQUIRE(patient.valid());
  return to_log_text(patient.value());
}

std::string expected(const std::string& contact, const std::string& letter) {
  return R"({"id":1,"name":"[hidden]","nickname":"[hidden]","nicknames":"[hidden]","others":"[hidden]",)"
         R"("blood":"[hidden]","note":"n","illness":"[hidden]","contact":)" +
         contact + R"(,"letter":)" + letter;
}

constexpr auto mail = R"("letter":{"kind":"mail","to":"Otto","copies":2})";
constexpr auto shown_mail = R"({"kind":"mail","to":"[hidden]","copies":2})";

}  // namespace

TEST_CASE("protected members are hidden, also those of scalars, lists and maps") {
  CHECK(log_text(std::string(R"("contact":7,)") + mail) == expected("7", shown_mail) + "}");
}

TEST_CASE("protected alternatives of a union by kind are hidden, the others shown") {
  const auto contact = [](const std::string& value) { return log_text("\"contact\":" + value + "," + mail); };
  CHECK(contact("\"Riki\"") == expected("\"[hidden]\"", shown_mail) + "}");
  CHECK(contact("[\"Erika\"]") == expected("\"[hidden]\"", shown_mail) + "}");
  CHECK(contact("null") == expected("null", shown_mail) + "}");
  CHECK(contact(R"({"street":"S","floor":3})") ==
        expected(R"({"street":"S","floor":"[hidden]"})", shown_mail) + "}");
}

TEST_CASE("what the schema does not know is hidden") {
  CHECK(log_text(R"("contact":7,"letter":{"kind":"fax","to":"Otto"})") ==
        expected("7", "\"[hidden]\"") + "}");
  CHECK(log_text(std::string(R"("contact":7,"Otto":"geheim","z":1,)") + mail) ==
        expected("7", shown_mail) + R"(,"[hidden]":"[hidden]"})");
}

TEST_CASE("absent members stay absent, null stays hidden where the member is protected") {
  const auto patient = parse<subject::Patient>(
      std::string(R"({"id":1,"name":"E","blood":"a","illness":null,"contact":1,)") + mail + "}");
  REQUIRE(patient.valid());
  const std::string text = to_log_text(patient.value());
  CHECK(text.find("nickname\"") == std::string::npos);
  CHECK(text.find(R"("illness":"[hidden]")") != std::string::npos);
}

namespace {

// What stands in documents where something is wrong, as text, as name and as number.
constexpr std::string_view secret_text = "Geheimnis", secret_number = "471147";

void check_silent(std::string_view text) {
  CHECK(text.find(secret_text) == std::string_view::npos);
  CHECK(text.find(secret_number) == std::string_view::npos);
}

// No violation of a text shows anything of it; the codes that were seen are kept.
template <class T>
void check_reports(std::string_view text, std::set<Code>& seen) {
  CAPTURE(text);
  const Report report = read<T>(text);
  CHECK(report.verdict() == Verdict::invalid);
  bool named = false;
  for (const Violation& violation : report) {
    seen.insert(violation.code);
    for (const Language language : {Language::german, Language::english}) {
      const std::string sentence = message(violation, language),
                        explained = explain_with_values(violation, text, language);
      check_silent(sentence);
      CHECK(explained.substr(0, sentence.size()) == sentence);
      named = named || explained.find(secret_text) != explained.npos ||
              explained.find(secret_number) != explained.npos;
    }
    check_silent(violation.pointer.view());
    check_silent(violation.schema_path.view());
    check_silent(violation.expected.view());
  }
  // Where the secret is what is wrong, the call that may name it does.
  CHECK((named || text.find('~') != std::string_view::npos));
}

}  // namespace

TEST_CASE("no violation of any code shows a value, and the call that shows values does") {
  std::set<Code> seen;
  // A tilde marks texts in which not the secret itself is wrong.
  const auto any = [&](std::string_view text) { check_reports<subject::AnyMember>(text, seen); };
  any(R"({"value":Geheimnis})");
  any("{\"value\":\"Geheimnis\xFF~\"}");
  any(R"({"value":"\ud800Geheimnis~"})");
  any(R"({"value":{"Geheimnis":1,"Geheimnis":2}})");
  any(R"({"value":1} "Geheimnis")");
  any(R"({"Geheimnis":1})");
  const auto numbers = [&](std::string_view text) { check_reports<subject::Numbers>(text, seen); };
  numbers(R"({"small":"Geheimnis"})");
  numbers(R"({"percent":-471147})");
  numbers(R"({"percent":471147})");
  numbers(R"({"even":471147})");
  numbers(R"({"small":471147.5})");
  numbers(R"({"moment":471147471147.5})");
  numbers(R"({"money":"471147,00"})");
  check_reports<subject::Bounds>(R"({"Geheimnis":1,"share":0})", seen);
  check_reports<subject::Bounds>(R"({"Geheimnis":1,"share":1})", seen);
  check_reports<subject::Bounds>(R"({"account":"Geheimnis"})", seen);
  const auto texts = [&](std::string_view text) { check_reports<subject::Texts>(text, seen); };
  texts(R"({"free":"Geheimnis~","short":""})");
  texts(R"({"short":"Geheimnis"})");
  texts(R"({"code":"Geheimnis"})");
  texts(R"({"day":"Geheimnis"})");
  texts(R"({"latin":"Geheimnis\u2603"})");
  texts(R"({"choice":"Geheimnis"})");
  texts(R"({"titles":{"Geheimnis":"a"}})");
  const auto collections = [&](std::string_view text) { check_reports<subject::Collections>(text, seen); };
  collections(R"({"words":["Geheimnis~"],"entries":{}})");
  collections(R"({"entries":{"Geheimnis~":1,"b":2,"c":3,"d":4}})");
  collections(R"({"words":["1","2","3","4","5","Geheimnis~"]})");
  collections(R"({"names":["Geheimnis","Geheimnis"]})");
  collections(R"({"keyed":[{"id":"Geheimnis"}]})");
  check_reports<subject::Everything>(R"({"schema":"Geheimnis"})", seen);
  check_reports<subject::Shape>(R"({"kind":"Geheimnis"})", seen);
  check_reports<subject::Shape>(R"({"Geheimnis~":1})", seen);
  check_reports<subject::ByMember>(R"({"Geheimnis~":1})", seen);
  check_reports<subject::Grouped>(R"({"Geheimnis":1})", seen);
  check_reports<subject::Grouped>(R"({"phone":"Geheimnis~","mail":"Geheimnis"})", seen);
  for (std::size_t code = 0; code < code_count; ++code) {
    CAPTURE(name(static_cast<Code>(code)));
    CHECK(seen.count(static_cast<Code>(code)) == 1);
  }
}
