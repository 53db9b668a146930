// YAML of documents: its form, and what is quoted so that no reader takes it for something else. That readers
// of both versions get the value of the JSON text is held by tests/judges/yaml.mjs.
#include "emit/yaml.h"

#include <doctest/doctest.h>
#include <yaml.h>

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

using dstackc::emit::is_plain_in_yaml;
using dstackc::emit::Json;
using dstackc::emit::to_yaml;

namespace {

/// Reads the subset that `to_yaml` writes: a quoted scalar is a string, a plain one a string only by the rule
/// of `is_plain_in_yaml`, else a value of JSON.
class Reader {
 public:
  explicit Reader(const std::string& text) {
    REQUIRE(yaml_parser_initialize(&parser_) != 0);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    next();
  }
  ~Reader() {
    yaml_event_delete(&event_);
    yaml_parser_delete(&parser_);
  }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  Json document() {
    expect(YAML_STREAM_START_EVENT);
    expect(YAML_DOCUMENT_START_EVENT);
    Json result = value();
    expect(YAML_DOCUMENT_END_EVENT);
    REQUIRE(event_.type == YAML_STREAM_END_EVENT);
    return result;
  }

 private:
  void next() {
    yaml_event_delete(&event_);
    const int succeeded = yaml_parser_parse(&parser_, &event_);
    INFO((parser_.problem != nullptr ? parser_.problem : ""));
    REQUIRE(succeeded != 0);
  }
  void expect(yaml_event_type_t type) {
    REQUIRE(event_.type == type);
    next();
  }
  Json scalar() {
    const auto& read = event_.data.scalar;
    REQUIRE(read.anchor == nullptr);
    REQUIRE(read.tag == nullptr);
    const std::string text(reinterpret_cast<const char*>(read.value), read.length);
    const bool is_quoted = read.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
    REQUIRE((is_quoted || read.style == YAML_PLAIN_SCALAR_STYLE));
    Json result = is_quoted || is_plain_in_yaml(text) ? Json(text) : Json::parse(text);
    next();
    return result;
  }
  Json value() {
    if (event_.type == YAML_SEQUENCE_START_EVENT) {
      Json array = Json::array();
      for (next(); event_.type != YAML_SEQUENCE_END_EVENT;) array.push_back(value());
      next();
      return array;
    }
    if (event_.type == YAML_MAPPING_START_EVENT) {
      Json object = Json::object();
      for (next(); event_.type != YAML_MAPPING_END_EVENT;) {
        const std::string key = std::string(scalar().text());
        REQUIRE(object.find(key) == nullptr);
        append(object, key, value());
      }
      next();
      return object;
    }
    REQUIRE(event_.type == YAML_SCALAR_EVENT);
    return scalar();
  }

  yaml_parser_t parser_{};
  yaml_event_t event_{};
};

// A value as another library spells it in C++.
Json json_of(const nlohmann::ordered_json& value) { return Json::parse(value.dump()); }

// What a reader of YAML 1.1 or 1.2 takes for something else, or what has a meaning in YAML.
// clang-format off
const std::vector<std::string> hostile = {
    "", " ", "a ", " a", "no", "No", "NO", "nO", "yes", "Yes", "on", "On", "off", "OFF", "y", "Y", "n", "N",
    "true", "True", "false", "null", "Null", "NULL", "~", "nan", "inf", ".inf", "-.inf", ".nan", ".NaN", "0",
    "-1", "+1", "017", "0o17", "0x1F", "0b1", "1_000", "1e3", "e5", "E-5", "1.5", ".5", "12:30", "12:30:45.5", "-0",
    "2026-01-01", "2026-01-01T00:00:00Z", "=", "<<", "-", "- a", "--", "---", "--- a", "...", "?", "? a", ":",
    "a:", "a: b", ":a", "#", "a #b", "a#b", "&a", "*a", "!a", "!!str a", "|", ">", "%YAML 1.1", "@a", "`a",
    "'", "\"", "'a'", "\"a\"", "[", "]", "{", "}", "[]", "{}", "a, [b", ",", "\\", "\\n", "\t", "a\tb", "\n",
    "a\nb", "a\n\n  b\n", "\r", "a\r\nb", "a\n", "\x01", std::string("a\0b", 3), "\x1B", "\x7F", "\xC2\x80",
    "\xC2\x85", "a\xC2\xA0", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF", "\xEF\xBB\xBF" "a",
    "\xEF\xB7\x90", "\xEF\xBF\xBE", "\xEF\xBF\xBF", "\xF0\x9F\x98\x80", "\xF4\x8F\xBF\xBF",
    "\xE2\x80\xAE" "abc", "a\xC3\x84: b", "\xC3\x84", "/", "/a/{b}", ".", "..", "(a)", "$", "$ref"};
// clang-format on

}  // namespace

TEST_CASE("the form: two spaces, keys in their order, empty collections in one line, quotes where needed") {
  const Json json = Json::parse(R"({
    "openapi": "3.1.1", "paths": {}, "tags": [], "list": [1, [2, []], {"b": null, "a": true}],
    "texts": {"z. B.": "Straße (alt), Nr. 5", "no": "yes", "": "a\nb", "$ref": "#/a"}})");
  CHECK(to_yaml(json) ==
        "openapi: \"3.1.1\"\n"
        "paths: {}\n"
        "tags: []\n"
        "list:\n"
        "- 1\n"
        "- - 2\n"
        "  - []\n"
        "- b: null\n"
        "  a: true\n"
        "texts:\n"
        "  z. B.: Straße (alt), Nr. 5\n"
        "  \"no\": \"yes\"\n"
        "  \"\": \"a\\nb\"\n"
        "  $ref: \"#/a\"\n");
}

TEST_CASE("numbers: their JSON text, with a point where an exponent stands") {
  const Json json =
      json_of({0, -1, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::uint64_t>::max(),
               0.5, -0.0, 1e5, 1e30, 1e-7, 1.5e300, 5e-324});
  CHECK(to_yaml(json) ==
        "- 0\n- -1\n- -9223372036854775808\n- 18446744073709551615\n- 0.5\n- -0.0\n- 100000.0\n- 1.0e+30\n"
        "- 1.0e-07\n- 1.5e+300\n- 5.0e-324\n");
}

TEST_CASE("what a reader could take for something else is quoted") {
  for (const std::string& text : hostile) {
    CAPTURE(text);
    CHECK(is_plain_in_yaml(text) == (text == "$" || text == "$ref"));
  }
  for (const char* text : {"a", "Straße", "z. B.", "a-b", "a (b), c", "nor", "Onward", "e5x", "x-1", "nulls"})
    CHECK(is_plain_in_yaml(text));
  CHECK_FALSE(is_plain_in_yaml("a\xC3"));  // half a character
}

TEST_CASE("hostile texts come back as keys and values, and a value takes one line") {
  for (const std::string& text : hostile) {
    CAPTURE(text);
    using List = nlohmann::ordered_json;
    const Json json = json_of({{text, text}, {"after", List::array({text, {{text, List::array({text})}}})}});
    CHECK(Reader(to_yaml(json)).document() == json);
    const std::string line = to_yaml(json_of({{"key", text}}));
    CHECK(line.find('\n') == line.size() - 1);
  }
}

TEST_CASE("long texts, long keys and deep documents come back, and no line is folded") {
  std::string words;
  for (int i = 0; i < 20000; ++i) words += "wort ";
  const std::string plain = words + "ende";
  const Json json = json_of({{"plain", plain},
                             {"quoted", words},
                             {"key", {{plain, 1}, {words, nlohmann::ordered_json::array({2})}}}});
  const std::string yaml = to_yaml(json);
  CHECK(Reader(yaml).document() == json);
  CHECK(yaml.starts_with("plain: " + plain + "\nquoted: \"" + words + "\"\n"));

  Json deep = "leaf";
  for (int i = 0; i < 300; ++i) {
    Json outer = i % 2 == 0 ? Json::object() : Json::array({deep});
    if (outer.is_object()) append(outer, "in", deep);
    deep = std::move(outer);
  }
  CHECK(Reader(to_yaml(deep)).document() == deep);
}
