// What must not compile: an alternative that the union does not have, and a union read as one of its alternatives.
#include "example/unions.dstack.h"

using namespace example::unions;

std::string uses(const Applicant& applicant, const Holidays& holidays) {
#if REFUSE == 1
  const Applicant made{Token{"x"}};
#else
  const Applicant made{Person{"x"}};
#endif
#if REFUSE == 2
  const Person& person = applicant;
#else
  const Person& person = std::get<Person>(applicant.value);
#endif
#if REFUSE == 3
  const Firm& firm = std::get<Token>(applicant.value);
#else
  const Firm& firm = std::get<Firm>(applicant.value);
#endif
#if REFUSE == 4
  if (holidays) return "";
#else
  if (std::holds_alternative<bool>(holidays.value)) return "";
#endif
#if REFUSE == 5
  const auto read = dstack::parse<decltype(applicant.value)>("");
#else
  const auto read = dstack::parse<Applicant>("");
#endif
  return person.name + firm.name + (read.valid() && made == applicant ? "a" : "b");
}
