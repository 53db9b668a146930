// What is written can be read again, also where a program has put values together that no document has.
#include "reading_support.h"

namespace {

using namespace reading;

// A value of every kind, behind a text of the given size.
subject::Everything everything_behind(std::size_t size) {
  auto read = parse<subject::Everything>(
      R"({"schema":"everything/1","numbers":{"small":-7,"safe":9007199254740991,"text":"-9223372036854775808",)"
      R"("real":-47.064114,"money":"1.05","plain":0.5,"moment":12.345},"texts":{"free":"","short":"\n\"\u0001",)"
      R"("day":"2026-11-23","instant":"2026-11-23T14:30:00.25+01:00","id":"c17af08a-1745-d6d8-7e57-0ddf827050a8",)"
      R"("blob":"AAECAwQF","mail":"a@example.org","place":"https://example.org/","titles":{"de":"ä","en":"b"}},)"
      R"("closed":{"name":"n","items":[{"name":"o"},{"name":"p"}]},"open":{"name":"n","a":[1],"b":{}},)"
      R"("rest":{"name":"n","a":1,"b":2},"shape":{"kind":"branch","all":[],"left":{"kind":"leaf","size":1,"note":null}},)"
      R"("proof":{"format":"other","x":[]},"kinds":["a"],"byMember":{"license":"l"},)"
      R"("collections":{"flags":[true,false],"holes":[null,1],"entries":{"k":1},"wide":{},"coded":{"k":"?"}},)"
      R"("growing":"two","title":"t","any":{"a":1.50}})");
  REQUIRE(read.valid());
  read.value().texts->free = std::string(size, 'x');
  return read.value();
}

}  // namespace

TEST_CASE("where a value stands in what is written changes nothing in its text") {
  const std::string text = to_json(everything_behind(0)), log = to_log_text(everything_behind(0));
  REQUIRE(parse<subject::Everything>(text).value() == everything_behind(0));
  const std::size_t place = text.find(R"("free":")") + 8, log_place = log.find(R"("free":")") + 8;
  subject::Everything value = everything_behind(0);
  for (std::size_t size = 0; size <= 4200; ++size) {
    value.texts->free = std::string(size, 'x');
    REQUIRE(to_json(value) == text.substr(0, place) + std::string(size, 'x') + text.substr(place));
    REQUIRE(to_log_text(value) == log.substr(0, log_place) + std::string(size, 'x') + log.substr(log_place));
  }
}

TEST_CASE("values are written behind what the string holds") {
  std::string out = "[", expected = "[";
  for (int i = 0; i < 20; ++i) {
    const subject::Everything value = everything_behind(static_cast<std::size_t>(i) * 1000);
    program::write(Schema<subject::Everything>::program(), Schema<subject::Everything>::root, &value, out);
    expected += to_json(value);
  }
  CHECK(out == expected);
}

TEST_CASE("parts of any size: lists, maps, bytes, kept JSON and text in languages") {
  for (const std::size_t size : {0U, 1U, 383U, 384U, 385U, 1000U, 5000U}) {
    subject::Everything value = everything_behind(0);
    auto& collections = *value.collections;
    collections.unbounded.emplace(size, 1'234'567);
    collections.flags.emplace(size, true);
    value.texts->blob->assign(size, std::byte{0xFF});
    value.any = Json::from_valid('"' + std::string(size, 'y') + '"');
    for (std::size_t i = 0; i < size; ++i) collections.entries->emplace(std::to_string(i), 7);
    const std::string text = to_json(value);
    CHECK(text.find("\"unbounded\":[" +
                    times(size, size > 1 ? "1234567," : "1234567").substr(0, size * 8 - 1)) !=
          std::string::npos);
    CHECK(text.find("\"blob\":\"" + encode(BytesEncoding::base64url, *value.texts->blob) + "\"") !=
          std::string::npos);
    CHECK(text.find("\"any\":\"" + std::string(size, 'y') + "\"") != std::string::npos);
    ReadOptions options;
    options.limits.items = options.limits.members = 10'000;
    options.mode = Mode::tolerant;
    for (const Violation& violation : validate(value, options))
      CHECK(name(violation.code).substr(0, 4) == "too_");
  }
}

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
