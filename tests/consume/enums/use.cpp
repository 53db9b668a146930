#include "example/enums.dstack.h"

#include <type_traits>

#include "check.h"

using namespace example::enums;

namespace {

void known() {
  const char* text =
      R"({"kind":"micro \"trench\"","channel":"on paper","sex":2,"level":20,"kinds":["TR","plough"],"nothing":0})";
  const auto read = dstack::parse<Form>(text);
  CHECK(read.valid());
  if (!read.valid()) return;
  const Form& form = read.value();
  CHECK(form.kind == Kind::micro && form.sex == Sex::female);
  CHECK(form.channel.is_known() && form.channel == Channel::paper && form.level == Level::high);
  CHECK(form.kinds.size() == 2 && form.kinds[0] == Kind::trench && form.kinds[1] == Kind::plough);
  CHECK(form.preset == Kind::micro && form.openPreset == Channel::paper && *form.nothing == Sex::unknown);
  const auto again = dstack::parse<Form>(dstack::to_json(form));
  CHECK(again.valid() && again.value() == form);
}

void strangers() {
  const char* text = R"({"kind":"TR","channel":"by\n\"pigeon\"","sex":0,"level":-7,"kinds":[]})";
  const auto read = dstack::parse<Form>(text);
  CHECK(read.valid());
  if (!read.valid()) return;
  Form form = read.value();
  CHECK(!form.channel.is_known() && form.channel.unknown_text() == "by\n\"pigeon\"");
  CHECK(form.level.number() == -7 && !(form.level == Level::low));
  CHECK(dstack::to_json(form).find(R"("channel":"by\n\"pigeon\"")") != std::string::npos);
  const auto again = dstack::parse<Form>(dstack::to_json(form));
  CHECK(again.valid() && again.value() == form);
  form.channel = Channel::online;
  form.level = Level::low;
  CHECK(!(again.value() == form) && form.channel == Channel::online && form.level.number() == 10);
  CHECK(dstack::OpenEnum<Channel>::unknown("x") == dstack::OpenEnum<Channel>::unknown("x"));
  CHECK(!(dstack::OpenEnum<Channel>::unknown("x") == dstack::OpenEnum<Channel>(Channel::online)));
}

void refused() {
  const char* text = R"({"kind":"tr","channel":1,"sex":3,"level":"low","kinds":["TR","TR"]})";
  const dstack::Report report = dstack::validate_json<Form>(text);
  CHECK(report.verdict() == dstack::Verdict::invalid && report.size() == 5);
  if (report.size() != 5) return;
  CHECK(report[0].code == dstack::Code::not_in_enumeration && report[1].code == dstack::Code::wrong_type);
  CHECK(report[2].code == dstack::Code::not_in_enumeration && report[3].code == dstack::Code::wrong_type);
  CHECK(report[4].code == dstack::Code::not_unique && report[4].pointer.view() == "/kinds/1");
}

static_assert(std::is_enum_v<Kind> && !std::is_convertible_v<Kind, int>);
static_assert(static_cast<int>(Sex::male) == 1 && static_cast<int>(Level::high) == 20);

}  // namespace

int main() {
  known();
  strangers();
  refused();
  return failures == 0 ? 0 : 1;
}
