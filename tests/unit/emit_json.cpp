// JSON values of back ends: their text is, byte for byte, that of a library that many use.
#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "emit/json.h"

using dstackc::emit::append;
using dstackc::emit::DocumentText;
using dstackc::emit::Json;
using dstackc::emit::JsonText;
using dstackc::emit::to_document;

namespace {

std::string reference(std::string_view text) { return nlohmann::ordered_json::parse(text).dump(2) + "\n"; }

}  // namespace

TEST_CASE("what is read and written again has the text of the reference") {
  for (const char* text : {"null",
                           "true",
                           "false",
                           "0",
                           "-1",
                           "18446744073709551615",
                           "-9223372036854775808",
                           "18446744073709551616",
                           "1.0",
                           "-0.0",
                           "1e3",
                           "0.1",
                           "1.7976931348623157e308",
                           "5e-324",
                           "123456789012345678",
                           "[]",
                           "{}",
                           "[[]]",
                           "[{}]",
                           R"({"a":[]})",
                           R"([1,[2,[3,{"b":null}]]])",
                           R"({"z":1,"a":{"z":[true,false],"":""},"ä":"ö"})",
                           R"("")",
                           R"("a\"b\\c\/d\be\ff\ng\rh\ti")",
                           R"("\u0000\u001f\u007f\ud83d\ude00")"}) {
    CAPTURE(text);
    CHECK(to_document(Json::parse(text)) == reference(text));
  }
}

TEST_CASE("characters that cannot be seen or turn the text around them are escapes, all others stand as they are") {
  const std::string hidden =
      R"("\u0080\u009b\u00ad\u061c\u200b\u200e\u2028\u202e\u2066\u2069\ufeff\udb40\udc41")";
  CHECK(to_document(Json::parse(hidden)) == hidden + "\n");
  const std::string seen = "\"\u00A0 ä ͟ א 漢 \u00C2\u00CD 😀 \uFFFD €\"";
  CHECK(to_document(Json::parse(seen)) == seen + "\n");
  for (std::size_t at = 0; at < 20; ++at) {
    const std::string around(at, 'x');
    CHECK(to_document(Json(around + "\u202E" + around)) == "\"" + around + "\\u202e" + around + "\"\n");
  }
}

TEST_CASE("each byte of a string is escaped as the reference does") {
  for (int byte = 0; byte < 0x80; ++byte) {
    const std::string text = "a" + std::string(1, static_cast<char>(byte)) + "b";
    CAPTURE(byte);
    CHECK(to_document(Json(text)) == nlohmann::json(text).dump(2) + "\n");
    Json object = Json::object();
    append(object, text, 1);
    CHECK(to_document(object) == nlohmann::json({{text, 1}}).dump(2) + "\n");
  }
}

TEST_CASE("an escape is found at each place of a long text, and bytes that look like one are none") {
  for (const char escape : {'\x00', '\x1f', '"', '\\'}) {
    for (std::size_t at = 0; at < 40; ++at) {
      const std::string text =
          std::string(at, '!') + escape + std::string("#[] ~\x7F") + "äöü€" + std::string(at, ']');
      CAPTURE(at);
      CHECK(to_document(Json(text)) == nlohmann::json(text).dump() + "\n");
    }
  }
}

TEST_CASE("numbers of all kinds keep their value") {
  for (const double value : {0.0, 1.0, -2.5, 1e15, 1e16, 1e-5, 123456.789, std::numeric_limits<double>::max(),
                             std::numeric_limits<double>::denorm_min()})
    CHECK(to_document(Json(value)) == nlohmann::json(value).dump() + "\n");
  CHECK(to_document(Json(std::numeric_limits<std::int64_t>::min())) == "-9223372036854775808\n");
  CHECK(to_document(Json(std::numeric_limits<std::uint64_t>::max())) == "18446744073709551615\n");
  CHECK(to_document(Json(std::uint8_t{200})) == "200\n");
  CHECK(to_document(Json(true)) == "true\n");
}

TEST_CASE("texts that are not literals are copied") {
  std::string text = "a text that is longer than what a string keeps in itself";
  Json object = Json::object();
  append(object, text, text);
  const char* pointer = text.c_str();
  append(object, pointer, pointer);
  const Json copy = object;
  text.assign(text.size(), 'x');
  object = Json::object();
  CHECK(copy.members().front().key.view().starts_with("a text"));
  CHECK(copy.members().front().value.text().ends_with("in itself"));
  CHECK(copy.members().back() == copy.members().front());
}

TEST_CASE("members and elements are found") {
  Json object = Json::object();
  CHECK(object.empty());
  append(object, "a", 1);
  append(object, "b", Json::array({"x", Json()}));
  CHECK(object.size() == 2);
  CHECK(object.find("c") == nullptr);
  CHECK(object.at("b").elements().front().text() == "x");
  CHECK(object.at("b").elements().back().is_null());
}

TEST_CASE("a document that is written piece by piece has the text of the whole") {
  Json inner = Json::object();
  append(inner, "one", 1);
  append(inner, "two", Json::array({1, 2}));
  Json whole = Json::object();
  append(whole, "$id", "urn:x");
  append(whole, "none", Json::object());
  Json outer = Json::object();
  append(outer, "deep", inner);
  append(outer, "last", true);
  append(whole, "outer", outer);
  append(whole, "end", Json());

  DocumentText text;
  text.member("$id", "urn:x");
  text.open("none");
  text.close();
  text.open("outer");
  text.open("deep");
  text.members(inner);
  text.close();
  text.member("last", true);
  text.close();
  text.member("end", Json());
  CHECK(std::move(text).take() == to_document(whole));
  CHECK(DocumentText().take() == "{}\n");
}
