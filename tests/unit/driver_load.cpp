// What is read, and what is not: packages, links, places outside of a package, missing and hostile files.
#include <doctest/doctest.h>

#include "base/limits.h"
#include "driver_support.h"

using driver_test::loaded;
using driver_test::Place;
using driver_test::schema_text;
namespace fs = std::filesystem;

namespace {

std::string manifest(const std::string& name, const std::string& more = "") {
  return "{\"name\": \"" + name + "\"" + more + "}\n";
}

// A package `main` with one schema.
void write_package(const Place& place, const std::string& more = "") {
  place.write("main/dstack.json", manifest("main", more));
  place.write("main/a.dstack", schema_text);
}

}  // namespace

TEST_CASE("a file, a folder, a package and a folder of packages can be compiled") {
  const Place place;
  write_package(place);
  place.write("other/dstack.json", manifest("other"));
  place.write("other/b.dstack", "edition 2026;\nnamespace c.d;\nstruct C { x: bool; }\n");
  place.write("alone/a.dstack", schema_text);
  CHECK(loaded({place.text("main")}).empty());
  CHECK(loaded({place.text("main/a.dstack")}).empty());
  CHECK(loaded({place.text("alone")}).empty());
  CHECK(loaded({place.text("alone/a.dstack")}).empty());
  fs::remove_all(place.path("alone"));
  CHECK(loaded({place.text()}).empty());
  CHECK(loaded({place.text("main"), place.text("main/a.dstack"), place.text("main")}).empty());
}

TEST_CASE("paths that cannot be used are named with a reason") {
  const Place place;
  place.write("text.txt", "");
  REQUIRE(std::system(("mkfifo '" + place.text("pipe.dstack") + "'").c_str()) == 0);
  CHECK(loaded({place.text("none.dstack")}) == "does not exist");
  CHECK(loaded({place.text("text.txt")}) == "is neither a folder nor a .dstack file");
  CHECK(loaded({place.text("pipe.dstack")}) == "is not a regular file");
  CHECK(loaded({"/dev/zero"}) == "is not a regular file");
}

TEST_CASE("DS0607: sources do not lead out of the package") {
  for (const char* entry : {"..", "../outside", "../outside/x.dstack", "/", "a/../../outside"}) {
    const Place place;
    place.write("outside/x.dstack", schema_text);
    write_package(place, std::string(", \"sources\": [\"") + entry + "\"]");
    CHECK_MESSAGE(loaded({place.text("main")}).starts_with("DS06"), entry);
    CHECK_MESSAGE(loaded({place.text("main")}).find("DS0607") != std::string::npos, entry);
  }
}

TEST_CASE("DS0607: neither do links") {
  const Place place;
  place.write("outside/x.dstack", "edition 2026;\nnamespace secret;\nstruct S { x: bool; }\n");
  write_package(place);
  fs::create_symlink(place.path("outside/x.dstack"), place.path("main/x.dstack"));
  CHECK(loaded({place.text("main")}) == "DS0607");
  fs::remove(place.path("main/x.dstack"));
  fs::create_directory_symlink(place.path("outside"), place.path("main/linked"));
  CHECK_MESSAGE(loaded({place.text("main")}).empty(), "links to folders are passed over");
  write_package(place, ", \"sources\": [\"linked\"]");
  CHECK(loaded({place.text("main")}) == "DS0607");
  fs::remove(place.path("main/linked"));
  fs::create_symlink("a.dstack", place.path("main/inside.dstack"));
  write_package(place);
  CHECK_MESSAGE(loaded({place.text("main")}).find("DS0607") == std::string::npos, "inside is allowed");
}

TEST_CASE("links in circles end") {
  const Place place;
  write_package(place);
  fs::create_directory_symlink("..", place.path("main/up"));
  fs::create_symlink("self.dstack", place.path("main/self.dstack"));
  CHECK_FALSE(loaded({place.text("main")}).empty());
  fs::remove(place.path("main/self.dstack"));
  CHECK(loaded({place.text("main")}).empty());
}

TEST_CASE("examples from files stay inside of the package") {
  for (const char* path : {"../secret.json", "/etc/passwd", "linked.json", "sub/../../secret.json"}) {
    const Place place;
    place.write("secret.json", "{\"x\": 1}");
    place.write("main/dstack.json", manifest("main"));
    place.write("main/sub/ok.json", "{\"x\": 1}");
    fs::create_symlink("../secret.json", place.path("main/linked.json"));
    const auto schema = [](const std::string& from) {
      return "edition 2026;\nnamespace a.b;\nstruct A { x: int32; example e from \"" + from + "\"; }\n";
    };
    place.write("main/a.dstack", schema(path));
    CHECK_MESSAGE(loaded({place.text("main")}).starts_with("DS05"), path);
    place.write("main/a.dstack", schema("sub/ok.json"));
    CHECK(loaded({place.text("main")}).empty());
  }
}

TEST_CASE("DS0608, DS0609, DS0610: what a manifest names must be there") {
  const Place place;
  write_package(place, ", \"sources\": [\"a.dstack\", \"none\"]");
  CHECK(loaded({place.text("main")}) == "DS0608");
  write_package(place, ", \"dependencies\": {\"other\": {\"path\": \"../other\"}}");
  CHECK(loaded({place.text("main")}) == "DS0609");
  place.write("other/dstack.json", manifest("another"));
  place.write("other/b.dstack", "edition 2026;\nnamespace c.d;\nstruct C { x: bool; }\n");
  CHECK(loaded({place.text("main")}) == "DS0610");
  place.write("other/dstack.json", manifest("other"));
  CHECK(loaded({place.text("main")}).empty());
}

TEST_CASE("DS0611: only regular files are read as schemas") {
  const Place place;
  write_package(place);
  REQUIRE(std::system(("mkfifo '" + place.text("main/pipe.dstack") + "'").c_str()) == 0);
  CHECK(loaded({place.text("main")}) == "DS0611");
}

TEST_CASE("DS0612: a package without a schema") {
  const Place place;
  place.write("main/dstack.json", manifest("main"));
  CHECK(loaded({place.text("main")}) == "DS0612");
}

TEST_CASE("DS0613: two packages of one name") {
  const Place place;
  write_package(place);
  place.write("twin/dstack.json", manifest("main"));
  place.write("twin/b.dstack", "edition 2026;\nnamespace c.d;\nstruct C { x: bool; }\n");
  CHECK(loaded({place.text("main"), place.text("twin")}).find("DS0613") != std::string::npos);
}

TEST_CASE("DS0705: too many files, also when there are as many packages") {
  const std::size_t most = dstackc::Limits().files;
  const Place one, many;
  one.write("dstack.json", manifest("main"));
  for (std::size_t i = 0; i <= most; ++i) {
    const std::string number = std::to_string(i);
    const std::string text = "edition 2026;\nnamespace n" + number + ";\nstruct A { x: bool; }\n";
    if (i < most) one.write("n" + number + ".dstack", text);
    many.write(number + "/n.dstack", text);
    many.write(number + "/dstack.json", manifest("p" + number));
  }
  CHECK(loaded({one.text()}).empty());
  one.write("more.dstack", schema_text);
  CHECK(loaded({one.text()}) == "DS0705");
  CHECK(loaded({many.text()}) == "DS0705");
}

TEST_CASE("DS0706, DS0707: too large, one by one and together") {
  const dstackc::Limits limits;
  const Place place;
  write_package(place);
  place.write("main/large.dstack", "// " + std::string(limits.source_bytes, 'x'));
  CHECK(loaded({place.text("main")}) == "DS0706");
  fs::remove(place.path("main/large.dstack"));
  // Files without declarations: a comment fills each of them.
  const std::string filler(limits.source_bytes - 200, 'x');
  for (std::size_t i = 0; i < limits.input_bytes / limits.source_bytes; ++i)
    place.write("main/b" + std::to_string(i) + ".dstack",
                "edition 2026;\nnamespace a.b;\n// " + filler + "\n");
  CHECK(loaded({place.text("main")}).find("DS0707") == std::string::npos);
  place.write("main/f.dstack", "edition 2026;\nnamespace a.b;\n// " + filler + "\n");
  CHECK(loaded({place.text("main")}).find("DS0707") != std::string::npos);
}
