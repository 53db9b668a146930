// What must not compile: values of another type than the schema gives, and constants that are written to.
#include "example/containers.dstack.h"

using namespace example::containers;

void uses(Lists& lists, All& all, Anything& anything, Constants& constants) {
#if REFUSE == 1
  lists.names.push_back(1);
#else
  lists.names.push_back("1");
#endif
#if REFUSE == 2
  lists.counts[1] = 1;
#else
  lists.counts["1"] = 1;
#endif
#if REFUSE == 3
  all.day = "2024-02-29";
#else
  all.day = {2024, 2, 29};
#endif
#if REFUSE == 4
  all.exact = 12.5;
#else
  all.exact = All().exact;
#endif
#if REFUSE == 5
  all.id = "00000000-0000-4000-8000-000000000000";
#else
  all.id = dstack::Uuid();
#endif
#if REFUSE == 6
  all.raw = "AQID";
#else
  all.raw = {std::byte{1}};
#endif
#if REFUSE == 7
  all.link = all.relative;
#else
  all.link = All().link;
#endif
#if REFUSE == 8
  anything.value = "{}";
#else
  anything.value = dstack::Json::from_valid("{}");
#endif
#if REFUSE == 9
  constants.version = 4;
#else
  constants.beta.emplace();
#endif
#if REFUSE == 10
  all.tiny = all.large;
#else
  all.tiny = static_cast<std::int32_t>(all.large);
#endif
}
