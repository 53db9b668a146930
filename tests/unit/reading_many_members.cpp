// Structs with more members than a machine word has bits: presence is remembered for each, on every level.
#include "reading_support.h"

#include <algorithm>
#include <random>
#include <vector>

namespace {

using namespace reading;

constexpr int count = 70;

/// The members of the positions, in their order, each with its position as value.
std::string object(const std::vector<int>& positions, const std::string& inner = {}) {
  std::string text = "{";
  for (const int i : positions)
    text += (text.size() > 1 ? ",\"m" : "\"m") + std::to_string(i) + "\":" + std::to_string(i);
  if (!inner.empty()) text += (text.size() > 1 ? ",\"inner\":" : "\"inner\":") + inner;
  return text + "}";
}

std::vector<int> all() {
  std::vector<int> positions;
  for (int i = 0; i < count; ++i) positions.push_back(i);
  return positions;
}

std::vector<int> without(int left_out) {
  std::vector<int> positions = all();
  positions.erase(positions.begin() + left_out);
  return positions;
}

}  // namespace

TEST_CASE("members in any order are read, and written in that of the schema") {
  std::mt19937 random(5);
  const std::string ordered = object(all(), object(all()));
  std::vector<int> outer = all(), inner = all();
  for (int i = 0; i < 50; ++i) {
    const auto result = parse<subject::Many>(object(outer, object(inner)));
    REQUIRE(result.valid());
    CHECK(to_json(result.value()) == ordered);
    std::shuffle(outer.begin(), outer.end(), random);
    std::shuffle(inner.begin(), inner.end(), random);
  }
}

TEST_CASE("each required member that is missing is reported, on the level where it is missing") {
  for (int i = 0; i < count; ++i) {
    CAPTURE(i);
    const bool required = i == 0 || i == 63 || i == 64 || i == 69;
    const std::string text = object(without(i));
    const std::string name = "/m" + std::to_string(i);
    const auto missing = [&](std::size_t at, const std::string& around) {
      return required ? "missing_member@" + std::to_string(at) + " " + around + name : "valid";
    };
    CHECK(read_summary<subject::Many>(text) == missing(text.size() - 1, ""));
    const std::string outside = object(all(), text);
    CHECK(read_summary<subject::Many>(outside) == missing(outside.size() - 2, "/inner"));
    const std::string inside = object(without(i), object(all()));
    CHECK(read_summary<subject::Many>(inside) == missing(inside.size() - 1, ""));
  }
  CHECK(read_summary<subject::Many>("{}") ==
        "missing_member@1 /m0; missing_member@1 /m63; missing_member@1 /m64; missing_member@1 /m69");
}

TEST_CASE("each member that stands twice is reported, on the level where it does") {
  for (int i = 0; i < count; ++i) {
    CAPTURE(i);
    std::vector<int> twice = all();
    twice.push_back(i);
    const std::string name = "\"m" + std::to_string(i) + "\":";
    const std::string text = object(twice);
    const std::string behind = "/m" + std::to_string(i);
    CHECK(read_summary<subject::Many>(text) ==
          "duplicate_member@" + std::to_string(text.rfind(name)) + " " + behind);
    const std::string outside = object(all(), text);
    CHECK(read_summary<subject::Many>(outside) ==
          "duplicate_member@" + std::to_string(outside.rfind(name)) + " /inner" + behind);
    const std::string again = text.substr(0, text.size() - 1) + ",\"inner\":" + object(all()) + "}";
    CHECK(read_summary<subject::Many>(again) ==
          "duplicate_member@" + std::to_string(text.rfind(name)) + " " + behind);
  }
}
