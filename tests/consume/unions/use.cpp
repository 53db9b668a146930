#include "example/unions.dstack.h"

#include "check.h"

using namespace example::unions;

namespace {

void by_tag() {
  const auto read = dstack::parse<Applicant>(R"({"name":"A","court":"B","kind":"legal person"})");
  CHECK(read.valid() && std::holds_alternative<Firm>(read.value().value));
  if (!read.valid()) return;
  CHECK(std::get<Firm>(read.value().value).court == "B");
  CHECK(dstack::to_json(read.value()) == R"({"kind":"legal person","name":"A","court":"B"})");
  Applicant made{Person{"A"}};
  CHECK(dstack::to_json(made) == R"({"kind":"person","name":"A"})" && dstack::validate(made).valid());
  CHECK(!(made == read.value()));
  made = read.value();
  CHECK(made == read.value());
  CHECK(dstack::validate_json<Applicant>(R"({"kind":"dog","name":"A"})")[0].code ==
        dstack::Code::unknown_tag);
  CHECK(dstack::validate_json<Applicant>(R"({"name":"A"})")[0].code == dstack::Code::missing_tag);
}

// Names with backslashes: what they stand for counts, not how they are written.
void escaped_tag() {
  const char* text = R"({"a\\u0062":"\\one\"","x\\y":1})";
  const auto read = dstack::parse<Odd>(text);
  CHECK(read.valid() && std::get<OddOne>(read.value().value).x == 1 && dstack::to_json(read.value()) == text);
  CHECK(dstack::validate_json<Odd>(R"({"\u0061\u005cu0062":"\u005cone\u0022","x\u005cy":1})").valid());
  const auto other = dstack::parse<Odd>(R"({"a\u0062":"two","a\\u0062":"two"})");
  CHECK(other.valid() && std::get<OddTwo>(other.value().value).y == "two");
  CHECK(dstack::validate_json<Odd>(R"({"a\u0062":"two"})")[0].code == dstack::Code::missing_tag);
}

void open() {
  const auto read = dstack::parse<Proof>(R"({"format":"mso_mdoc","deep":[1.50,{"a":"\u00e9"}]})");
  CHECK(read.valid() && std::holds_alternative<dstack::Json>(read.value().value));
  if (!read.valid()) return;
  const auto again = dstack::parse<Proof>(dstack::to_json(read.value()));
  CHECK(again.valid() && again.value() == read.value());
  CHECK(dstack::to_json(read.value()).find("1.50") != std::string::npos);
  const auto token = dstack::parse<Proof>(R"({"token":"t","format":"dc+sd-jwt"})");
  CHECK(token.valid() && std::get<Token>(token.value().value).token == "t");
}

void by_kind() {
  const char* texts[] = {R"("x")", R"(["a","b"])", "7", "true", "null"};
  std::size_t index = 0;
  for (const char* text : texts) {
    const auto read = dstack::parse<Holidays>(text);
    CHECK(read.valid() && read.value().value.index() == index++);
    if (read.valid()) CHECK(dstack::to_json(read.value()) == text);
  }
  CHECK(dstack::validate_json<Holidays>("{}").verdict() == dstack::Verdict::invalid);
  CHECK(dstack::validate_json<Holidays>("1.5").verdict() == dstack::Verdict::invalid);
}

void by_member() {
  const auto id = dstack::parse<Licence>(R"({"licence":"MIT"})");
  CHECK(id.valid() && std::holds_alternative<LicenceId>(id.value().value));
  const auto text = dstack::parse<Licence>(R"({"expression":"MIT OR BSD"})");
  CHECK(text.valid() && std::holds_alternative<LicenceText>(text.value().value));
  const auto other = dstack::parse<Licence>(R"({"name":"A"})");
  CHECK(other.valid() && std::holds_alternative<Firm>(other.value().value));
  CHECK(dstack::validate_json<Licence>(R"({"licence":"a","expression":"b"})").verdict() ==
        dstack::Verdict::invalid);
}

void together() {
  const char* text =
      R"({"byName":{"x":{"kind":"person","name":"X"}},"licences":[{"licence":"MIT"},{"name":"A"}],)"
      R"("holidays":null,"applicant":{"name":"A","kind":"person"}})";
  const auto read = dstack::parse<Case>(text);
  CHECK(read.valid());
  if (!read.valid()) return;
  Case copy = read.value();
  CHECK(copy == read.value() && copy.byName.at("x") == Applicant{Person{"X"}});
  const auto again = dstack::parse<Case>(dstack::to_json(copy));
  CHECK(again.valid() && again.value() == copy);
  copy.licences.pop_back();
  CHECK(!(copy == again.value()));
}

}  // namespace

int main() {
  by_tag();
  escaped_tag();
  open();
  by_kind();
  by_member();
  together();
  return failures == 0 ? 0 : 1;
}
