// The command `validate`: verdicts and exit codes, one document or one a line, names of types.
#include <doctest/doctest.h>

#include <algorithm>

#include "driver_support.h"

using driver_test::Place;
using driver_test::Ran;
using driver_test::run;
using driver_test::schema_text;

namespace {

/// A folder with a schema and documents of its type `A`.
struct Documents : Place {
  Documents() {
    write("a.dstack", schema_text);
    write("good.json", "{\"x\": 9}\n");
    write("bad.json", "{\"x\": 10}\n");
    write("lines.ndjson", "{\"x\": 1}\n\n{\"x\": 10}\r\n{\"x\": 2}");
  }
};

const std::string validate = "validate --schema a.dstack --type ";

}  // namespace

TEST_CASE("exit codes: valid 0, invalid 1, usage 2, unreadable 3, undecided 4") {
  const Documents place;
  CHECK(run(place, validate + "A good.json").code == 0);
  CHECK(run(place, validate + "a.b.A good.json good.json").code == 0);
  CHECK(run(place, validate + "A bad.json").code == 1);
  CHECK(run(place, validate + "A good.json bad.json good.json").code == 1);
  CHECK(run(place, validate + "B good.json").code == 1);
  CHECK(run(place, validate + "C good.json").code == 2);
  CHECK(run(place, "validate --schema a.dstack good.json").code == 2);
  CHECK(run(place, validate + "A").code == 2);
  CHECK(run(place, validate + "A --input xml good.json").code == 2);
  CHECK(run(place, validate + "A --limit-depth 0 good.json").code == 2);
  CHECK(run(place, validate + "A none.json").code == 3);
  CHECK(run(place, validate + "A bad.json none.json").code == 3);
  CHECK(run(place, validate + "A .").code == 3);
  CHECK(run(place, validate + "A --limit-document 3 good.json").code == 4);
  CHECK(run(place, validate + "A --limit-document 9 bad.json good.json").code == 4);
}

TEST_CASE("a schema with a mistake is exit code 1, one that is not there 3") {
  const Documents place;
  place.write("wrong.dstack", "edition 2026;\nnamespace a.b;\nstruct A { x: Unknown; }\n");
  const Ran wrong = run(place, "validate --schema wrong.dstack --type A good.json");
  CHECK(wrong.code == 1);
  CHECK(wrong.error.find("DS0201") != std::string::npos);
  CHECK(run(place, "validate --schema none.dstack --type A good.json").code == 3);
}

TEST_CASE("a wrong name of a type comes with the nearest, an ambiguous one with all") {
  const Documents place;
  place.write("two/one.dstack", "edition 2026;\nnamespace a.b;\nstruct Person { x: int32; }\n");
  place.write("two/two.dstack", "edition 2026;\nnamespace c.d;\nstruct Person { x: bool; }\n");
  const std::string command = "validate --schema two --type ";
  const Ran unknown = run(place, command + "Persom good.json");
  CHECK(unknown.code == 2);
  CHECK(unknown.error.find("did you mean 'Person'?") != std::string::npos);
  const Ran ambiguous = run(place, command + "Person good.json");
  CHECK(ambiguous.code == 2);
  CHECK(ambiguous.error.find("'Person' could be a.b.Person c.d.Person") != std::string::npos);
  CHECK(run(place, command + "a.b.Person good.json").code == 0);
  CHECK(run(place, command + "c.d.Person good.json").code == 1);
}

TEST_CASE("a document in each line, by ending, by option and from standard input") {
  const Documents place;
  const Ran lines = run(place, validate + "A lines.ndjson");
  CHECK(lines.code == 1);
  CHECK(lines.out.find("lines.ndjson:3:") != std::string::npos);
  CHECK(lines.out.find("lines.ndjson:1:") == std::string::npos);
  CHECK(lines.out.find("lines.ndjson:4:") == std::string::npos);
  CHECK(run(place, validate + "A --input json lines.ndjson").code == 1);
  CHECK(run(place, validate + "A --input ndjson good.json").code == 0);
  CHECK(run(place, validate + "A -", "cat good.json |").code == 0);
  CHECK(run(place, validate + "A -", "cat bad.json |").code == 1);
  CHECK(run(place, validate + "A --input ndjson -", "cat lines.ndjson |").code == 1);
  CHECK(run(place, validate + "A --input ndjson -", "printf '{\"x\":1}\\n{\"x\":2}' |").code == 0);
  CHECK(run(place, validate + "A -", ": |").code == 1);
}

TEST_CASE("a line that is too long is undecided, and the next ones are read") {
  const Documents place;
  std::string text = "{\"x\": 1}\n";
  text += "{\"x\":" + std::string(300000, ' ') + "1}\n";
  place.write("long.ndjson", text + "{\"x\": 10}\n");
  const Ran ran = run(place, validate + "A --limit-document 1000 --format json long.ndjson");
  CHECK(ran.code == 4);
  CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 3);
  CHECK(ran.out.find("not_decided") != std::string::npos);
  CHECK(ran.out.find("maximum") != std::string::npos);
}

TEST_CASE("verdicts quote nothing of a document") {
  const Documents place;
  place.write("secret.json", "{\"x\": \"SECRET-1\", \"SECRET-2\": 1}");
  for (const char* format : {"text", "json"}) {
    const Ran ran = run(place, validate + "A --format " + format + " secret.json");
    CHECK(ran.code == 1);
    CHECK(ran.out.find("wrong_type") != std::string::npos);
    CHECK((ran.out + ran.error).find("SECRET") == std::string::npos);
  }
}

TEST_CASE("usage of the command line") {
  const Documents place;
  CHECK(run(place, "").code == 2);
  CHECK(run(place, "chekc").code == 2);
  CHECK(run(place, "chekc").error.find("did you mean 'check'?") != std::string::npos);
  CHECK(run(place, "check --unknown").code == 2);
  CHECK(run(place, "--help").code == 0);
  CHECK(run(place, "--version").out.starts_with("dstackc "));
  CHECK(run(place, "explain DS0201").code == 0);
  CHECK(run(place, "explain DS9999").code == 2);
  CHECK(run(place, "check a.dstack").code == 0);
  CHECK(run(place, "check none.dstack").code == 3);
  CHECK(run(place, "check good.json").code == 2);
  CHECK(run(place, "generate -t rust -o out a.dstack").code == 2);
  CHECK(run(place, "generate -t cpp a.dstack").code == 2);
}
