#include "example/verdicts.dstack.h"

#include <type_traits>

#include "check.h"

using example::verdicts::Period;

namespace {

constexpr const char* minimal = R"({"required":"2026-01-02","nullable":null})";

void presence() {
  const auto read = dstack::parse<Period>(minimal);
  CHECK(read.valid());
  if (!read.valid()) return;
  const Period& period = read.value();
  CHECK(period.required.year == 2026 && period.required.month == 1 && period.required.day == 2);
  CHECK(!period.optional.has_value());
  CHECK(!period.nullable.has_value());
  CHECK(period.both.is_absent() && !period.both.is_null() && !period.both.has_value());
  CHECK(period.filled == 3);
  CHECK(dstack::to_json(period) == R"({"required":"2026-01-02","nullable":null,"filled":3})");
}

void three_states() {
  const auto null = dstack::parse<Period>(R"({"required":"2026-01-02","nullable":null,"both":null})");
  CHECK(null.valid() && null.value().both.is_null() && !null.value().both.has_value());
  const auto value = dstack::parse<Period>(R"({"required":"2026-01-02","nullable":"2026-03-04","both":5})");
  CHECK(value.valid() && *value.value().both == 5 && value.value().nullable->month == 3);
  CHECK(!(null.value() == value.value()));
  Period changed = value.value();
  changed.both.set_null();
  changed.nullable.reset();
  CHECK(changed == null.value());
  changed.both.set_absent();
  CHECK(dstack::to_json(changed) == R"({"required":"2026-01-02","nullable":null,"filled":3})");
  changed.both = 7;
  changed.optional = "a";
  CHECK(dstack::to_json(changed) ==
        R"({"required":"2026-01-02","optional":"a","nullable":null,"both":7,"filled":3})");
  const auto again = dstack::parse<Period>(dstack::to_json(changed));
  CHECK(again.valid() && again.value() == changed);
}

void invalid() {
  const auto read = dstack::parse<Period>(R"({"required":"2026-02-30","optional":null,"filled":11,"x":0})");
  CHECK(read.verdict() == dstack::Verdict::invalid && !read.valid());
  CHECK(read.report().size() == 5);
  if (read.report().size() != 5) return;
  CHECK(read.report()[0].code == dstack::Code::format && read.report()[0].pointer.view() == "/required");
  CHECK(read.report()[1].code == dstack::Code::wrong_type && read.report()[1].pointer.view() == "/optional");
  CHECK(read.report()[2].code == dstack::Code::maximum && read.report()[2].pointer.view() == "/filled");
  CHECK(read.report()[3].code == dstack::Code::unknown_member && read.report()[3].pointer.view() == "/*3");
  CHECK(read.report()[4].code == dstack::Code::missing_member &&
        read.report()[4].pointer.view() == "/nullable");
  CHECK(read.report()[4].expected.view() == "nullable");
}

void not_decided() {
  dstack::ReadOptions options;
  options.limits.document_size = 10;
  const auto read = dstack::parse<Period>(minimal, options);
  CHECK(read.verdict() == dstack::Verdict::not_decided);
  CHECK(!read.valid() && !read.report().valid());
  CHECK(read.report().limit() == dstack::Limit::document_size);
  CHECK(dstack::validate_json<Period>(minimal, options).verdict() == dstack::Verdict::not_decided);
}

void validate_values() {
  Period period;
  period.required = {2026, 2, 30};
  CHECK(dstack::validate(period).verdict() == dstack::Verdict::invalid);
  period.required.day = 28;
  CHECK(dstack::validate(period).valid());
  period.filled = 11;
  const dstack::Report report = dstack::validate(period);
  CHECK(report.verdict() == dstack::Verdict::invalid && report.size() == 1);
  CHECK(report[0].code == dstack::Code::maximum && report[0].expected.view() == "10");
}

void modes() {
  const char* stranger = R"({"required":"2026-01-02","nullable":null,"stranger":[1]})";
  CHECK(dstack::parse<Period>(stranger).verdict() == dstack::Verdict::invalid);
  dstack::ReadOptions options;
  options.mode = dstack::Mode::tolerant;
  CHECK(dstack::parse<Period>(stranger, options).valid());
}

// A verdict can only be asked for: nothing of what reading yields is a condition.
static_assert(!std::is_convertible_v<dstack::Result<Period>, bool>);
static_assert(!std::is_constructible_v<bool, dstack::Result<Period>>);
static_assert(!std::is_constructible_v<bool, dstack::Report>);
static_assert(!std::is_convertible_v<dstack::Verdict, bool>);
static_assert(std::is_aggregate_v<Period>);
static_assert(noexcept(dstack::parse<Period>("")));
static_assert(noexcept(dstack::validate_json<Period>("")));

}  // namespace

int main() {
  presence();
  three_states();
  invalid();
  not_decided();
  validate_values();
  modes();
  return failures == 0 ? 0 : 1;
}
