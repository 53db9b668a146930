// Which texts are JSON: a collection of texts that must be accepted, and one of texts that must be refused,
// each with its code and byte; read as a value of any kind, as a member that is kept, and as a member that is
// skipped.
#include <doctest/doctest.h>

#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include <dstack/engine.h>

#include "runtime_json_rejected.h"

namespace {

using namespace dstack;
using namespace std::string_view_literals;

// clang-format off
constexpr std::string_view accepted[] = {
    "null"sv, "true"sv, "false"sv, "0"sv, "-0"sv, "1"sv, "-1"sv, "9"sv, "10"sv, "123456789"sv, "0.0"sv,
    "0.5"sv, "-0.5"sv, "1.0"sv, "1e1"sv, "1E1"sv, "1e+1"sv, "1e-1"sv, "1E+01"sv, "1e00"sv, "0e0"sv, "0E+0"sv,
    "-0e-1"sv, "0.1e1"sv, "-123.456e-07"sv, "9007199254740993"sv, "9223372036854775807"sv,
    "-9223372036854775808"sv, "18446744073709551615"sv, "123456789012345678901234567890"sv, "1e400"sv,
    "-1e400"sv, "1e-400"sv, "1e999999999"sv, "4.9e-324"sv,
    "0.0000000000000000000000000000000000000000000000000000000000001"sv,
    "1111111111111111111111111111111111111111111111111111111111111111"sv, "\"\""sv, "\"a\""sv, "\" \""sv,
    "\"\\\"\""sv, "\"\\\\\""sv, "\"\\/\""sv, "\"\\b\\f\\n\\r\\t\""sv, "\"/\""sv, "\"\\u0000\""sv,
    "\"\\u0041\""sv, "\"\\u00e4\""sv, "\"\\u00E4\""sv, "\"\\uABCD\""sv, "\"\\uabcd\""sv,
    "\"\\ud834\\udd1e\""sv, "\"\\uD834\\uDD1E\""sv, "\"\\uDBFF\\uDFFF\""sv, "\"\\ud800\\udc00\""sv,
    "\"\\uffff\""sv, "\"\\ufffe\""sv, "\"\\uFDD0\""sv, "\"\\u2028\\u2029\""sv, "\"\\u200d\""sv,
    "\"\\\\u0000\""sv, "\"\\\\\\\"\""sv, "\"\\u005C\\u0022\""sv, "\"\177\""sv, "\"\303\244\""sv,
    "\"\342\202\254\""sv, "\"\360\237\230\200\""sv, "\"\302\200\""sv, "\"\337\277\""sv, "\"\340\240\200\""sv,
    "\"\357\277\277\""sv, "\"\360\220\200\200\""sv, "\"\364\217\277\277\""sv, "\"\355\237\277\""sv,
    "\"\356\200\200\""sv, "\"\342\200\250\""sv, "\"\357\273\277\""sv, "\"e\314\201\""sv,
    "\"\360\237\221\250\342\200\215\360\237\221\251\342\200\215\360\237\221\247\""sv, "\"'\""sv, "\"//\""sv,
    "\"/* */\""sv, "\"#\""sv, "\"[{,:}]\""sv, "[]"sv, "[ ]"sv, "[1]"sv, "[1,2]"sv, "[ 1 , 2 ]"sv, "[[]]"sv,
    "[[],[]]"sv, "[[[[[[]]]]]]"sv, "[null,true,false,0,\"\",[],{}]"sv, "[\"\"]"sv, "[\"a\",\"a\"]"sv,
    "[0,-0]"sv, "[\t1\n,\r2 ]"sv, "{}"sv, "{ }"sv, "{\"\":0}"sv, "{\"a\":1}"sv, "{\"a\":1,\"b\":2}"sv,
    "{ \"a\" : 1 , \"b\" : 2 }"sv, "{\"a\":{\"a\":{\"a\":{}}}}"sv, "{\"a\":{\"b\":1},\"c\":{\"b\":1}}"sv,
    "[{\"a\":1},{\"a\":1}]"sv, "{\"\\u0000\":1}"sv, "{\"a\":1,\"A\":2}"sv, "{\"a\":1,\"a \":2}"sv,
    "{\"\303\251\":1,\"e\314\201\":2}"sv, "{\"a\\u0000\":1,\"a\":2}"sv, "{\"\\u0061\":1}"sv,
    "{\"\\n\":1,\"n\":2}"sv, "{\"_\":0,\"__proto__\":1}"sv, " 1"sv, "1 "sv, "\t\n\r 1 \t\n\r"sv,
    "\r\n{\r\n}\r\n"sv, " [] "sv, "\"a\" "sv, "null\n"sv, "true\t"sv, "[1]\r"sv, "-1 "sv,
};
// clang-format on

/// Reads a text as a value of any kind. The text ends where its block of memory ends.
Report read_any(std::string_view text, const ReadOptions& options = {}) {
  static constexpr program::Type type{program::Kind::json, false, program::no_index};
  program::Program any{};
  any.types = &type;
  const std::unique_ptr<char[]> block(new char[text.size()]);
  std::memcpy(block.get(), text.data(), text.size());
  program::Reader reader(any, options);
  reader.read(0, {block.get(), text.size()});
  return reader.take_report();
}

void check_one(const Report& report, Code code, std::size_t offset) {
  CHECK(report.verdict() == Verdict::invalid);
  REQUIRE(report.size() == 1);
  CHECK(name(report[0].code) == name(code));
  CHECK(report[0].offset == offset);
  CHECK_FALSE(report.incomplete());
  CHECK(report.limit() == Limit::none);
}

std::string quoted_list(std::size_t count, std::string_view last) {
  std::string text = "{";
  for (std::size_t i = 0; i < count; ++i) text += "\"k" + std::to_string(i) + "\":" + std::to_string(i) + ",";
  return text.append(last) + ":0}";
}

}  // namespace

TEST_CASE("texts that are JSON are accepted, also inside of arrays and objects") {
  for (const std::string_view text : accepted) {
    CAPTURE(text);
    CHECK(read_any(text).valid());
    const std::string inner(text);
    CHECK(read_any("[" + inner + "," + inner + "]").valid());
    CHECK(read_any("{\"a\":" + inner + ",\"b\":" + inner + "}").valid());
  }
}

TEST_CASE("texts that are not JSON are refused with code and byte") {
  for (const rejected::Row& row : rejected::rows) {
    CAPTURE(row.text);
    check_one(read_any(row.text), row.code, row.offset);
  }
}

// Behind a comma the fault is the same one, but for texts whose beginning is complete.
TEST_CASE("texts that are not JSON are refused inside of a list") {
  for (const rejected::Row& row : rejected::rows) {
    if (row.code == Code::trailing_text || row.code == Code::duplicate_member) continue;
    CAPTURE(row.text);
    check_one(read_any("[0," + std::string(row.text)), row.code, row.offset + 3);
  }
}

TEST_CASE("every beginning of a text is refused, and no byte behind it is read") {
  const std::string_view text =
      R"( {"a\u00e4\ud83d\ude00":[1.5e+3,-0,true,false,null,{"":"ä€😀"}],"b":{"c":[]}} )";
  REQUIRE(read_any(text).valid());
  for (std::size_t size = 0; size + 1 < text.size(); ++size) {
    CAPTURE(size);
    const Report report = read_any(text.substr(0, size));
    CHECK(report.verdict() == Verdict::invalid);
    REQUIRE(report.size() == 1);
    CHECK(report[0].offset <= size);
  }
}

// The scanner works on blocks: quote, escape, control character and broken UTF-8 at each place around their
// borders.
TEST_CASE("what stands in a string is seen at every distance from its quote") {
  for (std::size_t before = 0; before < 70; ++before) {
    CAPTURE(before);
    const std::string open = "\"" + std::string(before, 'a');
    CHECK(read_any(open + "\"").valid());
    CHECK(read_any(open + "ä\"").valid());
    CHECK(read_any(open + "\\n\"").valid());
    check_one(read_any(open), Code::syntax, before + 1);
    check_one(read_any(open + "\x1f\""), Code::syntax, before + 1);
    check_one(read_any(open + "\xff\""), Code::encoding, before + 1);
    check_one(read_any(open + "\xe2\x82\""), Code::encoding, before + 1);
    check_one(read_any(open + "\\q\""), Code::syntax, before + 1);
    check_one(read_any(open + "\\ud800\""), Code::encoding, before + 1);
    check_one(read_any(open + "\"x"), Code::trailing_text, before + 2);
  }
}

TEST_CASE("all bytes: which can begin a value, stand in a string, and stand between values") {
  for (int byte = 0; byte < 256; ++byte) {
    CAPTURE(byte);
    const char c = static_cast<char>(byte);
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    const bool digit = c >= '0' && c <= '9';
    CHECK(read_any(std::string(1, c)).valid() == digit);
    CHECK(read_any(std::string("[") + c + "]").valid() == (blank || digit));
    CHECK(read_any(std::string("[1") + c + "]").valid() == (blank || digit));
    CHECK(read_any(std::string("\"") + c + "\"").valid() ==
          (byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\'));
    const bool escape = c == '"' || c == '\\' || c == '/' || (c != 0 && std::strchr("bfnrt", c) != nullptr);
    CHECK(read_any(std::string("\"\\") + c + "\"").valid() == escape);
  }
}

TEST_CASE("a member that stands twice is found among many, at whatever place") {
  for (const std::size_t count : {2U, 15U, 16U, 17U, 63U, 64U, 65U, 500U}) {
    for (const std::size_t twice : {std::size_t{0}, count / 2, count - 1}) {
      const std::string key = "k" + std::to_string(twice);
      const std::string plain = quoted_list(count, "\"" + key + "\"");
      check_one(read_any(plain), Code::duplicate_member, plain.rfind('"', plain.size() - 5));
      const std::string escaped = quoted_list(count, "\"\\u006B" + key.substr(1) + "\"");
      check_one(read_any(escaped), Code::duplicate_member, escaped.rfind("\"\\"));
    }
    CHECK(read_any(quoted_list(count, "\"other\"")).valid());
  }
}

TEST_CASE("members that stand twice are reported each time, and reading goes on") {
  const Report report = read_any(R"({"a":1,"a":{"b":1,"b":2},"a":3,"c":[{"d":1,"d":1}]})");
  REQUIRE(report.size() == 4);
  const std::size_t offsets[] = {7, 18, 25, 43};
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(report[i].code == Code::duplicate_member);
    CHECK(report[i].offset == offsets[i]);
  }
}
