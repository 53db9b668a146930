// JSON texts that every reader must refuse: what is found and at which byte. Most show one rule of RFC 8259 each, the
// others one of I-JSON (RFC 7493): lone surrogates, members that stand twice.
#pragma once

#include <cstddef>
#include <string_view>

#include <dstack/violation.h>

namespace rejected {

using namespace std::string_view_literals;

struct Row {
  std::string_view text;
  dstack::Code code;
  std::size_t offset;
};

inline constexpr dstack::Code syntax = dstack::Code::syntax, encoding = dstack::Code::encoding,
                              trailing = dstack::Code::trailing_text, duplicate = dstack::Code::duplicate_member;

// clang-format off
inline constexpr Row rows[] = {
    {""sv, syntax, 0}, {" "sv, syntax, 1}, {"\t"sv, syntax, 1}, {"\n"sv, syntax, 1}, {"\r\n"sv, syntax, 2},
    {"n"sv, syntax, 0}, {"nu"sv, syntax, 0}, {"nul"sv, syntax, 0}, {"nulll"sv, trailing, 4},
    {"null1"sv, trailing, 4}, {"t"sv, syntax, 0}, {"tru"sv, syntax, 0}, {"tru e"sv, syntax, 0},
    {"True"sv, syntax, 0}, {"TRUE"sv, syntax, 0}, {"f"sv, syntax, 0}, {"fals"sv, syntax, 0},
    {"falsee"sv, trailing, 5}, {"False"sv, syntax, 0}, {"Null"sv, syntax, 0}, {"NULL"sv, syntax, 0},
    {"nil"sv, syntax, 0}, {"none"sv, syntax, 0}, {"undefined"sv, syntax, 0}, {"NaN"sv, syntax, 0},
    {"nan"sv, syntax, 0}, {"-NaN"sv, syntax, 1}, {"Infinity"sv, syntax, 0}, {"-Infinity"sv, syntax, 1},
    {"inf"sv, syntax, 0}, {"-inf"sv, syntax, 1}, {"+Infinity"sv, syntax, 0}, {"true false"sv, trailing, 5},
    {"nullnull"sv, trailing, 4}, {"[nul]"sv, syntax, 1}, {"[tru]"sv, syntax, 1}, {"[fals]"sv, syntax, 1},
    {"{\"a\":nul}"sv, syntax, 5}, {"{\"a\":tru"sv, syntax, 5}, {"[n"sv, syntax, 1},
    {"truefalse"sv, trailing, 4}, {"-"sv, syntax, 1}, {"+"sv, syntax, 0}, {"+1"sv, syntax, 0},
    {"--1"sv, syntax, 1}, {"-+1"sv, syntax, 1}, {"-a"sv, syntax, 1}, {"01"sv, trailing, 1},
    {"00"sv, trailing, 1}, {"-01"sv, trailing, 2}, {"-00"sv, trailing, 2}, {"1."sv, syntax, 2},
    {"1.e1"sv, syntax, 2}, {".5"sv, syntax, 0}, {"-.5"sv, syntax, 1}, {"1.a"sv, syntax, 2},
    {"."sv, syntax, 0}, {"-."sv, syntax, 1}, {"1e"sv, syntax, 2}, {"1E"sv, syntax, 2}, {"1e+"sv, syntax, 3},
    {"1e-"sv, syntax, 3}, {"1e+-1"sv, syntax, 3}, {"1ee1"sv, syntax, 2}, {"1e1.5"sv, trailing, 3},
    {"1e1e1"sv, trailing, 3}, {"1e 1"sv, syntax, 2}, {"1.2.3"sv, trailing, 3}, {"0x1"sv, trailing, 1},
    {"0b1"sv, trailing, 1}, {"0o7"sv, trailing, 1}, {"0x"sv, trailing, 1}, {"1_000"sv, trailing, 1},
    {"1,000"sv, trailing, 1}, {"1 000"sv, trailing, 2}, {"1a"sv, trailing, 1}, {"1f"sv, trailing, 1},
    {"1L"sv, trailing, 1}, {"1n"sv, trailing, 1}, {"0."sv, syntax, 2}, {"0.e"sv, syntax, 2},
    {"0e"sv, syntax, 2}, {"0e+"sv, syntax, 3}, {"\331\241"sv, syntax, 0}, {"\357\274\221"sv, syntax, 0},
    {"-\357\274\221"sv, syntax, 1}, {"1\302\262"sv, trailing, 1}, {"\342\210\236"sv, syntax, 0},
    {"[1.]"sv, syntax, 3}, {"[.5]"sv, syntax, 1}, {"[-]"sv, syntax, 2}, {"[01]"sv, syntax, 2},
    {"[1e]"sv, syntax, 3}, {"{\"a\":01}"sv, syntax, 6}, {"{\"a\":+1}"sv, syntax, 5}, {"[1 2]"sv, syntax, 3},
    {"[- 1]"sv, syntax, 2}, {"1\000"sv, trailing, 1}, {"1\302\240"sv, trailing, 1}, {"\""sv, syntax, 1},
    {"\"a"sv, syntax, 2}, {"\"\\"sv, syntax, 2}, {"\"\\\""sv, syntax, 3}, {"\"\\a\""sv, syntax, 1},
    {"\"\\x41\""sv, syntax, 1}, {"\"\\'\""sv, syntax, 1}, {"\"\\0\""sv, syntax, 1}, {"\"\\v\""sv, syntax, 1},
    {"\"\\u\""sv, syntax, 1}, {"\"\\u1\""sv, syntax, 1}, {"\"\\u12\""sv, syntax, 1},
    {"\"\\u123\""sv, syntax, 1}, {"\"\\u123"sv, syntax, 6}, {"\"\\u123g\""sv, syntax, 1},
    {"\"\\u 123\""sv, syntax, 1}, {"\"\\u+123\""sv, syntax, 1}, {"\"\\u-123\""sv, syntax, 1},
    {"\"\\U0041\""sv, syntax, 1}, {"\"\\u{41}\""sv, syntax, 1}, {"\"\\N\""sv, syntax, 1},
    {"\"\\\n\""sv, syntax, 1}, {"\"\\\303\244\""sv, syntax, 1}, {"\"\\\303\244"sv, syntax, 4},
    {"\"a\" \"b\""sv, trailing, 4}, {"\"a\"b"sv, trailing, 3}, {"\"a\"\"b\""sv, trailing, 3},
    {"'a'"sv, syntax, 0}, {"`a`"sv, syntax, 0}, {"a"sv, syntax, 0},
    {"\342\200\234a\342\200\235"sv, syntax, 0}, {"\"\000\""sv, syntax, 1}, {"\"\001\""sv, syntax, 1},
    {"\"\037\""sv, syntax, 1}, {"\"\t\""sv, syntax, 1}, {"\"\n\""sv, syntax, 1}, {"\"\r\""sv, syntax, 1},
    {"\"a\nb\""sv, syntax, 2}, {"\"a\000b\""sv, syntax, 2}, {"{\"a\tb\":1}"sv, syntax, 3},
    {"[\"\n\"]"sv, syntax, 2}, {"[\"a"sv, syntax, 3}, {"[\"a\\\"]"sv, syntax, 6}, {"\"\\u00"sv, syntax, 5},
    {"{\"\\q\":1}"sv, syntax, 2},
    {"\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\037aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\""sv, syntax, 41},
    {"\"\\ud800\""sv, encoding, 1}, {"\"\\uDBFF\""sv, encoding, 1}, {"\"\\udc00\""sv, encoding, 1},
    {"\"\\uDFFF\""sv, encoding, 1}, {"\"\\udc00\\ud800\""sv, encoding, 1},
    {"\"\\ud800\\ud800\""sv, encoding, 1}, {"\"\\ud800a\""sv, encoding, 1}, {"\"\\ud800\\n\""sv, encoding, 1},
    {"\"\\ud800\\u0041\""sv, encoding, 1}, {"\"a\\ud834\""sv, encoding, 2},
    {"\"\\ud834\\ud834\\udd1e\""sv, encoding, 1}, {"\"\\ud800\\\""sv, syntax, 9},
    {"\"\\ud800\\u\""sv, syntax, 1}, {"\"\\ud800\\udc0\""sv, syntax, 1}, {"\"\\ud800\\udcxx\""sv, syntax, 1},
    {"{\"\\ud800\":1}"sv, encoding, 2}, {"[\"\\udead\"]"sv, encoding, 2},
    {"\"\\uD888\\u1234\""sv, encoding, 1}, {"\"\200\""sv, encoding, 1}, {"\"\277\""sv, encoding, 1},
    {"\"\300\200\""sv, encoding, 1}, {"\"\301\277\""sv, encoding, 1}, {"\"\300\257\""sv, encoding, 1},
    {"\"\340\200\257\""sv, encoding, 1}, {"\"\340\237\277\""sv, encoding, 1},
    {"\"\360\200\200\257\""sv, encoding, 1}, {"\"\360\217\277\277\""sv, encoding, 1},
    {"\"\355\240\200\""sv, encoding, 1}, {"\"\355\277\277\""sv, encoding, 1},
    {"\"\355\240\275\355\270\200\""sv, encoding, 1}, {"\"\364\220\200\200\""sv, encoding, 1},
    {"\"\365\200\200\200\""sv, encoding, 1}, {"\"\370\210\200\200\200\""sv, encoding, 1},
    {"\"\374\204\200\200\200\200\""sv, encoding, 1}, {"\"\376\""sv, encoding, 1}, {"\"\377\""sv, encoding, 1},
    {"\"\303\""sv, encoding, 1}, {"\"\303a\""sv, encoding, 1}, {"\"\342\202\""sv, encoding, 1},
    {"\"\342\202a\""sv, encoding, 1}, {"\"\360\237\230\""sv, encoding, 1},
    {"\"\360\237\230a\""sv, encoding, 1}, {"\"\342(\241\""sv, encoding, 1},
    {"\"\303\244\200\""sv, encoding, 3}, {"\"\344\""sv, encoding, 1}, {"\"abc\377def\""sv, encoding, 4},
    {"\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\303\""sv, encoding, 32},
    {"\"\303\244\303\244\303\244\303\244\303\244\303\244\303\244\303\244\342\202\""sv, encoding, 17},
    {"\"\303"sv, syntax, 2}, {"\"\342\202"sv, syntax, 3}, {"\"\360\237\230"sv, syntax, 4},
    {"\377"sv, syntax, 0}, {"\303\244"sv, syntax, 0}, {"[\377]"sv, syntax, 1},
    {"{\"\377\":1}"sv, encoding, 2}, {"{\377:1}"sv, syntax, 1}, {"[\"a\",\351]"sv, syntax, 5},
    {"1\377"sv, trailing, 1}, {"\"\\\377\""sv, syntax, 1}, {"\357\273\2771"sv, syntax, 0},
    {"\357\273\277{}"sv, syntax, 0}, {"\357\273\277"sv, syntax, 0}, {"\376\377"sv, syntax, 0},
    {"\377\376[\000]\000"sv, syntax, 0}, {"\000[\000]"sv, syntax, 0}, {"[\000]"sv, syntax, 1},
    {"\0001"sv, syntax, 0}, {"{}\000"sv, trailing, 2}, {"[\0001]"sv, syntax, 1}, {"\302\2401"sv, syntax, 0},
    {"\342\200\2501"sv, syntax, 0}, {"[\343\200\2001]"sv, syntax, 1}, {"\0131"sv, syntax, 0},
    {"\0141"sv, syntax, 0}, {"[\014]"sv, syntax, 1}, {"[1\013]"sv, syntax, 2}, {"\342\201\2401"sv, syntax, 0},
    {"\177"sv, syntax, 0}, {"["sv, syntax, 1}, {"]"sv, syntax, 0}, {"[["sv, syntax, 2},
    {"[]]"sv, trailing, 2}, {"[1"sv, syntax, 2}, {"[1,"sv, syntax, 3}, {"[1,]"sv, syntax, 3},
    {"[,]"sv, syntax, 1}, {"[,1]"sv, syntax, 1}, {"[1,,2]"sv, syntax, 3}, {"[1;2]"sv, syntax, 2},
    {"[1:2]"sv, syntax, 2}, {"[1}"sv, syntax, 2}, {"[1)"sv, syntax, 2}, {"(1)"sv, syntax, 0},
    {"[1,2"sv, syntax, 4}, {"[[1]"sv, syntax, 4}, {"[[1],"sv, syntax, 5}, {"[\"a\":1]"sv, syntax, 4},
    {"[1]1"sv, trailing, 3}, {"[1],"sv, trailing, 3}, {"[1][2]"sv, trailing, 3}, {"[]{}"sv, trailing, 2},
    {","sv, syntax, 0}, {"[1,2}"sv, syntax, 4}, {"[\n1\n"sv, syntax, 4}, {"<1>"sv, syntax, 0},
    {"[*]"sv, syntax, 1}, {"[...]"sv, syntax, 1}, {"[a]"sv, syntax, 1}, {"[\"a\" \"b\"]"sv, syntax, 5},
    {"[1,#\n2]"sv, syntax, 3}, {"{"sv, syntax, 1}, {"}"sv, syntax, 0}, {"{{"sv, syntax, 1},
    {"{{}}"sv, syntax, 1}, {"{]"sv, syntax, 1}, {"{1"sv, syntax, 1}, {"{1:1}"sv, syntax, 1},
    {"{\"a\""sv, syntax, 4}, {"{\"a\":"sv, syntax, 5}, {"{\"a\":}"sv, syntax, 5}, {"{\"a\" 1}"sv, syntax, 5},
    {"{\"a\":1"sv, syntax, 6}, {"{\"a\":1,"sv, syntax, 7}, {"{\"a\":1,}"sv, syntax, 7}, {"{,}"sv, syntax, 1},
    {"{,\"a\":1}"sv, syntax, 1}, {"{\"a\":1,,\"b\":2}"sv, syntax, 7}, {"{\"a\":1 \"b\":2}"sv, syntax, 7},
    {"{\"a\":1;\"b\":2}"sv, syntax, 6}, {"{\"a\"=1}"sv, syntax, 4}, {"{\"a\"=>1}"sv, syntax, 4},
    {"{\"a\"::1}"sv, syntax, 5}, {"{\"a\":1:2}"sv, syntax, 6}, {"{'a':1}"sv, syntax, 1},
    {"{a:1}"sv, syntax, 1}, {"{null:1}"sv, syntax, 1}, {"{true:1}"sv, syntax, 1}, {"{[]:1}"sv, syntax, 1},
    {"{\"a\",1}"sv, syntax, 4}, {"{\"a\"}"sv, syntax, 4}, {"{\"a\",\"b\"}"sv, syntax, 4},
    {"{\"a\":1]"sv, syntax, 6}, {"{\"a\":1}}"sv, trailing, 7}, {"{\"a\":1}{"sv, trailing, 7},
    {"{\"a\":1}\""sv, trailing, 7}, {"{\"a\":{\"b\":1}"sv, syntax, 12}, {"{\"a\" :"sv, syntax, 6},
    {"{\"a\":\"b"sv, syntax, 7}, {"{\"a\":1}x"sv, trailing, 7}, {"{:1}"sv, syntax, 1},
    {"{\"\":1,}"sv, syntax, 6}, {"{\"a\":1,\"b\"}"sv, syntax, 10}, {"{\"a\":1,2}"sv, syntax, 7},
    {"{\"a\":1,null}"sv, syntax, 7}, {"//a\n1"sv, syntax, 0}, {"1//a"sv, trailing, 1}, {"/**/1"sv, syntax, 0},
    {"1/**/"sv, trailing, 1}, {"[1/**/]"sv, syntax, 2}, {"{/**/}"sv, syntax, 1}, {"#a\n1"sv, syntax, 0},
    {"1#a"sv, trailing, 1}, {"1 2"sv, trailing, 2}, {"1\n2"sv, trailing, 2}, {"{}{}"sv, trailing, 2},
    {"{} {}"sv, trailing, 3}, {"[] []"sv, trailing, 3}, {"\"\"\"\""sv, trailing, 2},
    {"null null"sv, trailing, 5}, {"{},"sv, trailing, 2}, {"[1] x"sv, trailing, 4},
    {"{}\n\n{}"sv, trailing, 4}, {"<!-- -->1"sv, syntax, 0}, {"1;"sv, trailing, 1}, {")]}',\n1"sv, syntax, 0},
    {"\0361\n"sv, syntax, 0}, {"1\n\036"sv, trailing, 2}, {"{\"a\":1,\"a\":1}"sv, duplicate, 7},
    {"{\"a\":1,\"a\":2}"sv, duplicate, 7}, {"{\"\":1,\"\":2}"sv, duplicate, 6},
    {"{\"a\":1,\"b\":2,\"a\":3}"sv, duplicate, 13}, {"{\"a\":1,\"\\u0061\":2}"sv, duplicate, 7},
    {"{\"\\u0061\":1,\"a\":2}"sv, duplicate, 12}, {"{\"\\u0061\":1,\"\\u0061\":2}"sv, duplicate, 12},
    {"{\"\\n\":1,\"\\u000a\":2}"sv, duplicate, 8}, {"{\"/\":1,\"\\/\":2}"sv, duplicate, 7},
    {"{\"\\u0000\":1,\"\\u0000\":2}"sv, duplicate, 12},
    {"{\"\360\237\230\200\":1,\"\\ud83d\\ude00\":2}"sv, duplicate, 10},
    {"[{\"a\":1,\"a\":2}]"sv, duplicate, 8}, {"{\"x\":{\"a\":1,\"a\":2}}"sv, duplicate, 12},
    {"{\"a\":{\"b\":1},\"a\":{\"b\":1}}"sv, duplicate, 13}, {"{\"\\\"\":1,\"\\u0022\":2}"sv, duplicate, 8},
    {"{\"\303\244\":1,\"\\u00E4\":2}"sv, duplicate, 8},
    {"{\"abcdefghijklmnopqrstuvwxyz\":1,\"abcdefghijklmnopqrstuvwxyz\":1}"sv, duplicate, 32},
};
// clang-format on

}  // namespace rejected
