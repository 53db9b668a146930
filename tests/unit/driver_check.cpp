#include <doctest/doctest.h>

#include "unit/driver_support.h"

using driver_test::Place;
using driver_test::run;

namespace {

const std::string allowing =
    "edition 2026;\nnamespace a.b;\nstruct A {\n  @allow(DS0339, \"Freitext\", until: \"2026-12-31\") x: string;\n}\n";

}  // namespace

TEST_CASE("what is allowed until a day is reported on the next one, to who says which day it is") {
  const Place place;
  place.write("a.dstack", allowing);
  CHECK(run(place, "check --deny warnings a.dstack").code == 0);
  CHECK(run(place, "check --deny warnings --today 2026-12-31 a.dstack").code == 0);
  const auto late = run(place, "check --today 2027-01-01 a.dstack");
  CHECK(late.code == 0);
  CHECK(late.error.find("a.dstack:4:3: warning DS1022: DS0339 was allowed here until 2026-12-31") == 0);
  CHECK(run(place, "check --deny warnings --today 2027-01-01 a.dstack").code == 1);
}

TEST_CASE("a day that there is not is refused on the command line") {
  const Place place;
  place.write("a.dstack", allowing);
  for (const char* day : {"2026-02-29", "tomorrow", "''", "20261231"})
    CHECK(run(place, std::string("check --today ") + day + " a.dstack").code == 2);
}
