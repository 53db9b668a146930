#include "example/containers.dstack.h"

#include <limits>

#include "check.h"

using namespace example::containers;

namespace {

template <class T>
void there_and_back(const char* text) {
  const auto read = dstack::parse<T>(text);
  CHECK(read.valid());
  if (!read.valid()) return;
  const auto again = dstack::parse<T>(dstack::to_json(read.value()));
  CHECK(again.valid() && again.value() == read.value());
  const T copy = read.value();
  CHECK(copy == read.value() && dstack::validate(copy).valid());
}

void lists_and_maps() {
  const char* text =
      R"({"names":["a","\u0000"],"grid":[[],[1,-2]],"flags":[true,false,true],"holes":[1,null],)"
      R"("points":[{"x":1e3,"y":-0.5}],"codes":["AB","CD"],"counts":{"b":2,"a":1,"":0},)"
      R"("keyed":{"XY":[true]},"gaps":{"k":null,"l":"m"}})";
  there_and_back<Lists>(text);
  const auto read = dstack::parse<Lists>(text);
  if (!read.valid()) return;
  const Lists& lists = read.value();
  CHECK(lists.names[1] == std::string(1, '\0') && lists.grid[1][1] == -2);
  CHECK(lists.flags[0] && !lists.flags[1] && lists.holes[0] == 1 && !lists.holes[1].has_value());
  CHECK(lists.points[0].x == 1000.0 && lists.counts.begin()->first.empty() && lists.counts.at("b") == 2);
  CHECK(lists.keyed.at("XY").size() == 1 && !lists.gaps.at("k").has_value() && lists.gaps.at("l") == "m");
  CHECK(dstack::to_json(lists).find(R"("counts":{"":0,"a":1,"b":2})") != std::string::npos);
}

void anything() {
  there_and_back<Anything>(
      R"({"value":[1.50,{"k":"\u00fc"}],"more":null,"all":[null,1,"x"],"x-own":{"a":[]}})");
  there_and_back<Loose>(R"({"id":1,"x":[{"y":null}]})");
  const auto read = dstack::parse<Anything>(R"({ "value" : [ 1.50 , null ] , "all" : [ ] })");
  CHECK(read.valid() && read.value().value.text() == "[1.50,null]" && !read.value().more.has_value());
  Anything made;
  made.value = dstack::Json::from_valid("{}");
  made.rest["x"] = dstack::Json::from_valid("1");
  CHECK(dstack::to_json(made) == R"({"value":{},"all":[],"x":1})");
}

void literals() {
  static_assert(Constants::type == "Feature" && Constants::version == 3 && Constants::yes);
  static_assert(Constants::odd == std::string_view("a\"b?\?/c\0d", 9));
  const std::string text = R"({"type":"Feature","version":3,"yes":true,"odd":"a\"b??/c\u0000d"})";
  const auto read = dstack::parse<Constants>(text);
  CHECK(read.valid() && !read.value().beta.has_value() && dstack::to_json(read.value()) == text);
  there_and_back<Constants>(
      R"({"odd":"a\"b??/c\u0000d","yes":true,"version":3.0,"type":"Feature","beta":true})");
  CHECK(dstack::validate_json<Constants>(R"({"type":"feature","version":4,"yes":false,"odd":""})").size() ==
        4);
}

void defaults() {
  const auto read = dstack::parse<All>("{}");
  const All made;
  CHECK(read.valid() && read.value() == made && dstack::validate(made).valid());
  CHECK(made.flag && made.tiny == 7 && made.safe == 9007199254740991);
  CHECK(made.large == std::numeric_limits<std::int64_t>::max() && made.real == 1.25);
  CHECK(made.words == std::string("a\"b\\c?\?/\n\0z", 11) && made.name == "Öz");
  CHECK(made.raw == std::vector<std::byte>({std::byte{1}, std::byte{2}, std::byte{3}}));
  CHECK(made.padded == std::vector<std::byte>({std::byte{1}}));
  CHECK(made.sum == std::vector<std::byte>({std::byte{0}, std::byte{255}}));
  CHECK(made.day.year == 2024 && made.day.month == 2 && made.day.day == 29);
  CHECK(made.list == std::vector<std::int32_t>({1, 2}) && made.code == "AB" && !made.none.has_value());
  CHECK(made.choices == std::vector<Code>({"AB"}) && made.nothing && made.nothing->empty());
  CHECK(made.entries && made.entries->empty() && made.holes.size() == 2 && made.holes[0] == "AB" &&
        !made.holes[1]);
  CHECK(made.deeper.size() == 3 && made.deeper[0].size() == 2 && made.deeper[0][1] == "b" &&
        made.deeper[1].empty());
  CHECK(made.deeper[2].size() == 1 && made.twice.size() == 2 && made.twice[1] == "b" &&
        made.switches.size() == 2);
  const std::string text = dstack::to_json(made);
  CHECK(text.find(
            R"("exact":"12.50","words":"a\"b\\c??/\n\u0000z","name":"Öz","raw":"AQID","padded":"AQ==")") !=
        std::string::npos);
  CHECK(text.find(
            R"("clock":"23:59:59.50","local":"2024-02-29T01:02:03","moment":"2024-02-29T01:02:03+01:00")") !=
        std::string::npos);
  there_and_back<All>(text.c_str());
}

// What is read takes the place of the default.
void defaults_give_way() {
  const auto read =
      dstack::parse<All>(R"({"list":[3],"raw":"","words":"q","none":"2024-01-01","flag":false})");
  CHECK(read.valid());
  if (!read.valid()) return;
  CHECK(read.value().list == std::vector<std::int32_t>({3}) && read.value().raw.empty());
  CHECK(read.value().words == "q" && read.value().none->month == 1 && !read.value().flag);
  const auto empty = dstack::parse<All>(R"({"list":[],"choices":[],"switches":[]})");
  CHECK(empty.valid() && empty.value().list.empty());
  CHECK(empty.value().choices && empty.value().choices->empty() && empty.value().switches.empty());
  const auto null = dstack::parse<All>(R"({"choices":null,"switches":[false]})");
  CHECK(null.valid() && !null.value().choices && null.value().switches == std::vector<bool>({false}));
}

}  // namespace

int main() {
  lists_and_maps();
  anything();
  literals();
  defaults();
  defaults_give_way();
  return failures == 0 ? 0 : 1;
}
