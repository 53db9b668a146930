#include <dstack/nlohmann.h>

#include <cmath>
#include <cstddef>
#include <limits>
#include <string>

#include "check.h"
#include "example/entries.dstack.h"

using dstack::Code;
using dstack::Json;
using dstack::Verdict;
using example::entries::Entry;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

// The one violation of a value, or `code_count` where there is not exactly one.
template <class J>
Code only_violation(const J& value) {
  const auto result = dstack::from_nlohmann<Entry>(value);
  if (result.valid() || result.verdict() != Verdict::invalid || result.report().size() != 1)
    return static_cast<Code>(dstack::code_count);
  return result.report()[0].code;
}

void there_and_back() {
  const json value = {{"name", "Erika \"\\/\n\x7f \u20ac"}, {"age", nullptr}, {"number", "-9223372036854775808"},
                      {"ratio", 0.1}, {"fee", "12.50"}, {"weights", {1.0, 2, -3.5e300, 0.0}},
                      {"nicks", {{"a\tb", "x"}}}, {"more", {1, "two", nullptr, {{"three", false}}}},
                      {"parent", {{"name", "Max"}}}};
  const auto result = dstack::from_nlohmann<Entry>(value);
  CHECK(result.valid());
  if (!result.valid()) return;
  const Entry& entry = result.value();
  CHECK(entry.name == "Erika \"\\/\n\x7f \u20ac");
  CHECK(entry.age.is_null());
  CHECK(entry.number == std::numeric_limits<std::int64_t>::min());
  CHECK(entry.weights.value().size() == 4 && entry.weights.value()[2] == -3.5e300);
  CHECK(entry.more->text() == R"([1,"two",null,{"three":false}])");
  CHECK(dstack::to_nlohmann(entry) == value);
  CHECK(dstack::from_nlohmann<Entry>(dstack::to_nlohmann<ordered_json>(entry)).value() == entry);
  CHECK(dstack::to_nlohmann<ordered_json>(entry).dump() == dstack::to_json(entry));
}

void same_as_the_text() {
  // What is said of a value is what is said of its text, bytes included.
  for (const char* text : {R"({"name":""})", R"({"age":200,"name":"x"})", R"([])", R"(null)", R"("x")", R"(1.5)", R"(true)",
                           R"({"name":"x","ratio":1e300,"weights":[1,2,3,4,5,6,7,8,9,10,11]})", R"({"name":"x","age":7.5})",
                           R"({"name":"x","age":18446744073709551615})", R"({"name":"x","nicks":{"a":"b","c":7}})",
                           R"({"name":"x","parent":{"name":"y","parent":{"age":3}}})"}) {
    const json value = json::parse(text, nullptr, false);
    const auto direct = dstack::parse<Entry>(value.dump());
    const auto adapted = dstack::from_nlohmann<Entry>(value);
    CHECK(adapted.verdict() == direct.verdict() && adapted.report().size() == direct.report().size());
    for (std::size_t i = 0; i < adapted.report().size() && i < direct.report().size(); ++i) {
      CHECK(adapted.report()[i].code == direct.report()[i].code);
      CHECK(adapted.report()[i].offset == direct.report()[i].offset);
      CHECK(adapted.report()[i].pointer.view() == direct.report()[i].pointer.view());
    }
  }
}

void what_is_no_json() {
  CHECK(only_violation(json{{"name", "a\xff"}}) == Code::encoding);
  CHECK(only_violation(json{{"name", "\xed\xa0\x80"}}) == Code::encoding);
  CHECK(only_violation(json{{"name", "x"}, {"nicks", {{"\xc3", "y"}}}}) == Code::encoding);
  CHECK(only_violation(json{{"name", "x"}, {"ratio", std::nan("")}}) == Code::syntax);
  CHECK(only_violation(json{{"name", "x"}, {"ratio", std::numeric_limits<double>::infinity()}}) == Code::syntax);
  CHECK(only_violation(json(json::value_t::discarded)) == Code::syntax);
  CHECK(only_violation(json{{"name", json::binary({1, 2})}}) == Code::wrong_type);
  // What a text cannot say is not null either, where null would be right.
  CHECK(only_violation(json{{"name", "x"}, {"age", std::nan("")}}) == Code::syntax);
}

void deep_values() {
  for (const unsigned depth : {63U, 64U, 65U, 511U, 512U, 513U, 5000U}) {
    json value = 1;
    for (unsigned i = 0; i < depth; ++i) value = json::array({std::move(value)});
    dstack::ReadOptions options;
    CHECK(dstack::from_nlohmann<Json>(value).valid() == (depth <= 64));
    options.limits.depth = dstack::greatest_depth;
    const auto result = dstack::from_nlohmann<Json>(value, options);
    CHECK(result.verdict() == (depth <= 512 ? Verdict::valid : Verdict::not_decided));
    CHECK(result.report().limit() == (depth <= 512 ? dstack::Limit::none : dstack::Limit::depth));
  }
}

void any_json() {
  const ordered_json value = ordered_json::parse(R"({"z":[1,-2,3.25,"\u0000ä"],"a":{},"n":null})");
  const auto result = dstack::from_nlohmann<Json>(value);
  CHECK(result.valid());
  if (!result.valid()) return;
  CHECK(result.value().text() == R"({"z":[1,-2,3.25,"\u0000ä"],"a":{},"n":null})");
  CHECK(dstack::to_nlohmann<ordered_json>(result.value()) == value);
  CHECK(dstack::from_nlohmann<Json>(json()).value().is_null());
  CHECK(dstack::from_nlohmann<Json>(json("\xff")).verdict() == Verdict::invalid);
  // A number that no double holds cannot be told to nlohmann/json; it stays as it is in Json.
  CHECK(dstack::to_nlohmann(Json::from_valid("1e400")).is_discarded());
  CHECK(dstack::to_nlohmann(Json::from_valid("[1.5]")) == json{1.5});
}

void values_of_the_program() {
  Entry entry;
  entry.name = "\xff";
  CHECK(dstack::to_nlohmann(entry).is_discarded());
  entry.name = "x";
  // Exact decimals that are JSON numbers become doubles there.
  entry.exact.emplace().coefficient = 123456789012345678;
  CHECK(dstack::to_nlohmann(entry)["exact"] == 123456789012345.678);
}

static_assert(noexcept(dstack::from_nlohmann<Entry>(json())));

}  // namespace

int main() {
  there_and_back();
  same_as_the_text();
  what_is_no_json();
  deep_values();
  any_json();
  values_of_the_program();
  return failures == 0 ? 0 : 1;
}
