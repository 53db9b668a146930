// What is written can be read again, also where a program has put values together that no document has.
#include "reading_support.h"

namespace {

using namespace reading;

}  // namespace

TEST_CASE("an undeclared member that is spelled like the tag is not written twice") {
  const auto plain = parse<subject::Plain>(R"({"text":"a","format":1,"more":[2]})");
  REQUIRE(plain.valid());
  CHECK(to_json(plain.value()) == R"({"text":"a","format":1,"more":[2]})");
  subject::Proof proof;
  proof.value = plain.value();
  CHECK(to_json(proof) == R"({"format":"plain","text":"a","more":[2]})");
  CHECK(validate(proof).valid());
}

TEST_CASE("an undeclared member that is spelled like a declared one is not written") {
  const auto plain = parse<subject::Plain>(R"({"text":"a","other":3})");
  REQUIRE(plain.valid());
  subject::Plain value = plain.value();
  value.additional["text"] = value.additional["other"];
  CHECK(to_json(value) == R"({"text":"a","other":3})");
  CHECK(validate(value).valid());
}
