// The command `generate`: all or nothing, the same bytes everywhere, and its exit codes.
#include <doctest/doctest.h>
#include <unistd.h>

#include "driver_support.h"

using namespace dstackc;
using driver_test::Place;
using driver_test::Ran;
using driver_test::run;
using driver_test::schema_text;
namespace fs = std::filesystem;

namespace {

const std::string all = "generate -t cpp,jsonschema,openapi -o out ";

std::vector<const emit::Backend*> targets() {
  std::vector<const emit::Backend*> list;
  for (const emit::Backend& backend : driver::backends()) list.push_back(&backend);
  return list;
}

}  // namespace

TEST_CASE("DS0708: an output that is too large is not written") {
  const Place place;
  place.write("a.dstack", schema_text);
  driver::Compilation compilation;
  driver::compile({place.text("a.dstack")}, compilation);
  REQUIRE(compilation.report.ok());
  emit::OutputTree whole;
  driver::generate(compilation, targets(), {}, whole);
  CHECK(compilation.report.ok());
  compilation.limits.output_bytes = whole.size();
  emit::OutputTree just;
  driver::generate(compilation, targets(), {}, just);
  CHECK(compilation.report.ok());
  --compilation.limits.output_bytes;
  emit::OutputTree beyond;
  driver::generate(compilation, targets(), {}, beyond);
  CHECK(compilation.report.has_limit());
  CHECK(diag::code(compilation.report.sorted().front()->number()) == "DS0708");
}

TEST_CASE("nothing is written when anything is wrong") {
  const Place place;
  place.write("a.dstack", schema_text);
  place.write("b.dstack", "edition 2026;\nnamespace c.d;\nstruct C { x: Unknown; }\n");
  CHECK(run(place, all + "a.dstack b.dstack").code == 1);
  CHECK_FALSE(fs::exists(place.path("out")));
  CHECK(run(place, all + "a.dstack none.dstack").code == 3);
  CHECK_FALSE(fs::exists(place.path("out")));
  place.write("c.dstack", "edition 2026;\nnamespace c.d;\nstruct C { x: decimal(3, 1, json: number); }\n");
  CHECK(run(place, all + "--fidelity error c.dstack").code == 1);
  CHECK_FALSE(fs::exists(place.path("out")));
  CHECK(run(place, all + "c.dstack").code == 0);
  CHECK(fs::exists(place.path("out")));
}

TEST_CASE("a limit is exit code 4, and nothing is written") {
  const Place place;
  std::string chain;
  for (int i = 0; i < 65; ++i) {
    const std::string own = std::to_string(i), next = std::to_string(i + 1);
    place.write("n" + own + ".dstack", "edition 2026;\nnamespace n" + own + ";\n" +
                                           (i < 64 ? "import n" + next + " { S as T };\nstruct S { x: T; }\n"
                                                   : "struct S { x: bool; }\n"));
  }
  const Ran ran = run(place, all + ".");
  CHECK(ran.code == 4);
  CHECK(ran.error.find("DS0717") != std::string::npos);
  CHECK_FALSE(fs::exists(place.path("out")));
  fs::remove(place.path("n0.dstack"));
  CHECK(run(place, all + ".").code == 0);
}

TEST_CASE("an output that cannot be written is exit code 3") {
  const Place place;
  place.write("a.dstack", schema_text);
  place.write("out", "a file");
  const Ran ran = run(place, all + "a.dstack");
  CHECK(ran.code == 3);
  CHECK(ran.error.find("cannot open the folder 'out'") != std::string::npos);
  fs::remove(place.path("out"));
  place.write("out/cpp/a/b.dstack.h", "theirs\n");
  CHECK(run(place, all + "a.dstack").code == 3);
  CHECK(support::files_below(place.path("out")).size() == 1);
}

TEST_CASE("what is said of the output and could not be said is exit code 3") {
  const Place place;
  place.write("a.dstack", schema_text);
  const std::string command =
      "cd '" + place.text() + "' && '" DSTACKC_PROGRAM "' " + all + "a.dstack >/dev/full 2>&1";
  CHECK(WEXITSTATUS(std::system(command.c_str())) == 3);
}

TEST_CASE("--check is exit code 1 until the output is up to date") {
  const Place place;
  place.write("a.dstack", schema_text);
  CHECK(run(place, all + "--check a.dstack").code == 1);
  CHECK_FALSE(fs::exists(place.path("out")));
  CHECK(run(place, all + "a.dstack").code == 0);
  const Ran checked = run(place, all + "--check a.dstack");
  CHECK(checked.code == 0);
  CHECK(checked.out.empty());
  CHECK(run(place, all + "a.dstack").out == "0 files written, 9 unchanged, 0 removed\n");
  place.write("a.dstack", "edition 2026;\nnamespace a.b;\nstruct A { x: int32(0..8); }\n");
  const Ran stale = run(place, all + "--check a.dstack");
  CHECK(stale.code == 1);
  CHECK(stale.out.find("stale: jsonschema/documents/a.b.B.schema.json\n") != std::string::npos);
}

TEST_CASE("one target does not touch the folder of another") {
  const Place place;
  place.write("a.dstack", schema_text);
  CHECK(run(place, all + "a.dstack").code == 0);
  const support::Files before = support::files_below(place.path("out/openapi"));
  place.write("a.dstack", "edition 2026;\nnamespace x;\nstruct X { x: bool; }\n");
  CHECK(run(place, "generate -t cpp -o out a.dstack").code == 0);
  CHECK(support::files_below(place.path("out/openapi")) == before);
  CHECK_FALSE(fs::exists(place.path("out/cpp/a")));
}

TEST_CASE("the same bytes from any folder, by any path, in any locale, in any order of files") {
  Place first, second;
  const std::string other =
      "edition 2026;\nnamespace c.d;\nimport a.b { A };\nstruct I { i: A; I: float64(..1.5); }\n";
  const std::string manifest = "{\"name\": \"p\", \"languages\": [\"tr\"]}";
  first.write("p/a.dstack", schema_text);
  first.write("p/b.dstack", other);
  first.write("p/dstack.json", manifest);
  second.write("deep/er/p/dstack.json", manifest);
  second.write("deep/er/p/b.dstack", other);
  second.write("deep/er/p/a.dstack", schema_text);
  REQUIRE(run(first, all + "p").code == 0);
  const support::Files expected = support::files_below(first.path("out"));
  REQUIRE(expected.size() >= 12);
  const std::string here = "'" + second.text("deep/er/p") + "'";
  for (const auto& [arguments, environment] : std::vector<std::pair<std::string, std::string>>{
           {all + "deep/er/p", "LC_ALL=tr_TR.UTF-8 TZ=Asia/Kathmandu"},
           {all + "./deep/../deep/er/p/", "LC_ALL=de_DE.UTF-8 HOME=/ NO_COLOR=1"},
           {all + here, "LC_ALL=C COLUMNS=20"},
           {all + "deep/er/p/b.dstack deep/er/p/a.dstack", "SOURCE_DATE_EPOCH=1 LANG=ar"}}) {
    fs::remove_all(second.path("out"));
    const Ran ran = run(second, arguments, environment);
    CHECK_MESSAGE(ran.code == 0, ran.error);
    CHECK_MESSAGE(support::files_below(second.path("out")) == expected,
                  support::differences(expected, support::files_below(second.path("out"))));
  }
}
