// What is personal or sensitive never stands in the text for logs, wherever in a value it is.
#include "reading_support.h"

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
