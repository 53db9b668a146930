// Dependency files: what make and ninja read in them is what was meant, whatever a file is called.
#include <doctest/doctest.h>

#include "driver/depfile.h"
#include "driver/load.h"
#include "driver_support.h"

using dstackc::driver::depfile;
using dstackc::driver::escape_for_make;

TEST_CASE("paths are escaped as gcc does") {
  CHECK(escape_for_make("a/b.dstack") == "a/b.dstack");
  CHECK(escape_for_make("a b") == "a\\ b");
  CHECK(escape_for_make("a\\ b") == "a\\\\\\ b");
  CHECK(escape_for_make("a\\b") == "a\\b");
  CHECK(escape_for_make("#a") == "\\#a");
  CHECK(escape_for_make("in$(shell touch X).dstack") == "in$$(shell\\ touch\\ X).dstack");
}

TEST_CASE("an input that vanishes is no error for make") {
  CHECK(depfile({"out/a.h", "out/a.cpp"}, {"x y.dstack", "z.dstack"}) ==
        "out/a.h \\\n out/a.cpp: \\\n  x\\ y.dstack \\\n  z.dstack\n\nx\\ y.dstack:\n\nz.dstack:\n");
}

TEST_CASE("all that a run reads is an input") {
  const driver_test::Place place;
  place.write("dstack.json", R"({"name": "a", "sources": ["in"], "dependencies": {"b": {"path": "b"}}})");
  place.write(
      "in/a.dstack",
      "edition 2026;\nnamespace a;\nimport b { B };\nstruct A { b: B; example one from \"one.json\"; }\n");
  place.write("in/one.json", R"({"b": {"x": true}})");
  place.write("b/dstack.json", R"({"name": "b"})");
  place.write("b/b.dstack", "edition 2026;\nnamespace b;\nstruct B { x: bool; }\n");
  const driver_test::Ran ran =
      driver_test::run(place, "generate -q -t cpp -o out --depfile deps/d.mk --depfile-target stamp .");
  CHECK(ran.code == 0);
  CHECK(
      place.read("deps/d.mk") ==
      "stamp: \\\n  b \\\n  b/b.dstack \\\n  b/dstack.json \\\n  dstack.json \\\n  in \\\n  in/a.dstack \\\n"
      "  "
      "in/one.json\n\nb:\n\nb/b.dstack:\n\nb/dstack.json:\n\ndstack.json:\n\nin:\n\nin/a.dstack:\n\nin/"
      "one.json:\n");
}

TEST_CASE("nothing is written when only the list is wanted, nor a dependency file when something is wrong") {
  const driver_test::Place place;
  place.write("a.dstack", driver_test::schema_text);
  const driver_test::Ran listed =
      driver_test::run(place, "generate -t cpp,openapi -o out --list-outputs a.dstack");
  CHECK(listed.code == 0);
  CHECK(listed.out == "out/cpp/a/b.dstack.cpp\nout/cpp/a/b.dstack.h\nout/openapi/a.b.openapi.json\n");
  CHECK_FALSE(driver_test::fs::exists(place.path("out")));
  place.write("a.dstack", "edition 2026;\nnamespace a.b;\nstruct A { x: no; }\n");
  CHECK(driver_test::run(place, "generate -t cpp -o out --depfile d.mk a.dstack").code == 1);
  CHECK_FALSE(driver_test::fs::exists(place.path("d.mk")));
}

TEST_CASE("warnings that are denied are errors, and hide nothing") {
  const driver_test::Place place;
  place.write("a.dstack", "edition 2026;\nnamespace a.b;\nstruct A { x: string; y: list<bool>; }\n");
  CHECK(driver_test::run(place, "check a.dstack").code == 0);
  const driver_test::Ran denied = driver_test::run(place, "check --deny warnings a.dstack");
  CHECK(denied.code == 1);
  CHECK(denied.error.find("a.dstack:3:15: error DS0339") != std::string::npos);
  CHECK(denied.error.find("a.dstack:3:26: error DS0339") != std::string::npos);
  CHECK(driver_test::run(place, "generate -q -t cpp -o out --deny warnings a.dstack").code == 1);
  CHECK_FALSE(driver_test::fs::exists(place.path("out")));
}
