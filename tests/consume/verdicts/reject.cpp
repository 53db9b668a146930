// What must not compile: a verdict taken for a condition, a result thrown away, a type that is no document.
#include "example/verdicts.dstack.h"

using example::verdicts::Period;

int uses(const char* text) {
  auto result = dstack::parse<Period>(text);
  auto report = dstack::validate_json<Period>(text);
  int count = 0;
#if REFUSE == 1
  if (result) ++count;
#else
  if (result.valid()) ++count;
#endif
#if REFUSE == 2
  if (report) ++count;
#else
  if (report.valid()) ++count;
#endif
#if REFUSE == 3
  if (!result) ++count;
#else
  if (!result.valid()) ++count;
#endif
#if REFUSE == 4
  if (result.verdict()) ++count;
#else
  if (result.verdict() == dstack::Verdict::valid) ++count;
#endif
#if REFUSE == 5
  dstack::parse<Period>(text);
#else
  count += dstack::parse<Period>(text).valid();
#endif
#if REFUSE == 6
  dstack::validate_json<Period>(text);
#else
  count += dstack::validate_json<Period>(text).valid();
#endif
#if REFUSE == 7
  dstack::validate(Period{});
#else
  count += dstack::validate(Period{}).valid();
#endif
#if REFUSE == 8
  dstack::to_json(Period{});
#else
  count += dstack::to_json(Period{}).empty();
#endif
#if REFUSE == 9
  count += dstack::parse<int>(text).valid();
#else
  count += dstack::parse<Period>(text).valid();
#endif
#if REFUSE == 10
  const Period period = result;
#else
  const Period period = result.value();
#endif
#if REFUSE == 11
  const Period second = *result;
#else
  const Period second = result.value();
#endif
#if REFUSE == 12
  count += period < second;
#else
  count += period == second;
#endif
#if REFUSE == 13
  const std::int32_t both = period.both;
#else
  const std::int32_t both = *period.both;
#endif
#if REFUSE == 14
  if (period.both) ++count;
#else
  if (period.both.has_value()) ++count;
#endif
  return count + both;
}
