// The rooms of the compiler include what compiler/ARCHITECTURE.md allows, and the runtime nothing but the
// standard library and itself.
#include <doctest/doctest.h>

#include "tidy_text.h"

namespace fs = std::filesystem;

namespace {

const fs::path root = DSTACK_ROOT;

struct SourceFile {
  std::string path;  // below its folder
  std::string text;
};

std::vector<SourceFile> sources_below(const std::string& folder) {
  std::vector<SourceFile> found;
  for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
    const std::string ending = entry.path().extension().string();
    if (ending != ".h" && ending != ".cpp" && ending != ".inc") continue;
    found.push_back(
        {entry.path().lexically_relative(root / folder).generic_string(), tidy::read(entry.path())});
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  REQUIRE(found.size() > 20);
  return found;
}

tidy::Rooms real_rooms() { return tidy::rooms_of(tidy::read(root / "compiler/ARCHITECTURE.md")); }

const std::string small_page =
    "| room | job | may include |\n|---|---|---|\n"
    "| `base` | a | standard library |\n"
    "| `model` | b | base, runtime (`automaton.h`) |\n"
    "| `emit` | c | base, model |\n"
    "| `backends/*` | d | emit, and what those may include; never each other |\n"
    "| `driver` | e | everything; all of it |\n\n| `other` | table | base |\n";

// A file of the runtime may name standard headers, which have neither folder nor ending, its own, and the
// instructions of a processor, which come with every compiler for it.
bool runtime_may_include(const std::string& include) {
  if (include == "<emmintrin.h>" || include == "<immintrin.h>") return true;
  const std::string name = include.substr(1, include.size() - 2);
  if (include.front() == '"') return name.find('/') == std::string::npos;
  return name.starts_with("dstack/") || name.find_first_of("/.") == std::string::npos;
}

}  // namespace

TEST_CASE("includes are found however they are written") {
  const std::string text =
      "#include <map>\n  # include \"a/b.h\"  // why\nint x;\n// #include <set>\n#include\n";
  CHECK(tidy::includes_of(text) == std::vector<std::string>{"<map>", "\"a/b.h\""});
}

TEST_CASE("the table of a page is read") {
  const tidy::Rooms rooms = tidy::rooms_of(small_page);
  CHECK(rooms.size() == 5);
  CHECK(rooms.at("base").rooms.empty());
  CHECK(rooms.at("model").rooms == std::set<std::string>{"base", "runtime"});
  CHECK(rooms.at("model").headers == std::set<std::string>{"automaton.h"});
  CHECK(rooms.at("backends/*").rooms == std::set<std::string>{"base", "emit", "model"});
  CHECK(rooms.at("driver").everything);
}

TEST_CASE("a wrong arrow is found") {
  const tidy::Rooms rooms = tidy::rooms_of(small_page);
  const auto is_wrong = [&](const std::string& file, const std::string& include) {
    return !tidy::arrow_fault(rooms, file, include).empty();
  };
  CHECK_FALSE(is_wrong("model/a.cpp", "\"base/id.h\""));
  CHECK_FALSE(is_wrong("model/a.cpp", "\"model/b.h\""));
  CHECK_FALSE(is_wrong("model/a.cpp", "<vector>"));
  CHECK_FALSE(is_wrong("model/a.cpp", "<dstack/automaton.h>"));
  CHECK(is_wrong("model/a.cpp", "<dstack/json.h>"));
  CHECK(is_wrong("base/id.h", "\"model/b.h\""));
  CHECK(is_wrong("base/id.h", "<dstack/json.h>"));
  CHECK(is_wrong("model/a.cpp", "\"emit/text.h\""));
  CHECK(is_wrong("model/a.cpp", "<antlr4-runtime.h>"));
  CHECK_FALSE(is_wrong("backends/cpp/a.cpp", "\"emit/text.h\""));
  CHECK_FALSE(is_wrong("backends/cpp/a.cpp", "\"backends/cpp/b.h\""));
  CHECK(is_wrong("backends/cpp/a.cpp", "\"backends/openapi/b.h\""));
  CHECK(is_wrong("backends/cpp/a.cpp", "\"driver/load.h\""));
  CHECK_FALSE(is_wrong("driver/a.cpp", "\"backends/openapi/b.h\""));
  CHECK(is_wrong("unheard/a.cpp", "<vector>"));
}

TEST_CASE("every include of the compiler follows the table") {
  const tidy::Rooms rooms = real_rooms();
  REQUIRE(rooms.size() >= 11);
  std::size_t arrows = 0;
  for (const SourceFile& file : sources_below("compiler")) {
    for (const std::string& include : tidy::includes_of(file.text)) {
      arrows += include.front() == '"' ? 1 : 0;
      const std::string fault = tidy::arrow_fault(rooms, file.path, include);
      CHECK_MESSAGE(fault.empty(), fault);
    }
  }
  CHECK(arrows > 200);
}

TEST_CASE("every room of the table exists, and every folder is a room") {
  const tidy::Rooms rooms = real_rooms();
  for (const auto& [name, room] : rooms)
    CHECK_MESSAGE(fs::is_directory(root / "compiler" / name.substr(0, name.find('/'))), name);
  for (const auto& entry : fs::directory_iterator(root / "compiler")) {
    const std::string name = entry.path().filename().string();
    if (entry.is_directory())
      CHECK_MESSAGE(rooms.contains(tidy::row_of(name == "backends" ? "backends/x" : name)), name);
  }
}

TEST_CASE("one file knows ANTLR, one room the command line and the disk") {
  std::set<std::string> antlr;
  for (const SourceFile& file : sources_below("compiler")) {
    for (const std::string& include : tidy::includes_of(file.text)) {
      if (include.find("antlr4") != std::string::npos || include.starts_with("<DStack"))
        antlr.insert(file.path);
      const bool of_driver = include.starts_with("<CLI/") || include == "<filesystem>" ||
                             include == "<fstream>" || include == "<unistd.h>" || include == "<fcntl.h>" ||
                             include.starts_with("<sys/");
      CHECK_MESSAGE((!of_driver || tidy::room_of(file.path) == "driver"), file.path, " includes ", include);
    }
  }
  CHECK(antlr == std::set<std::string>{"syntax/ast_builder.cpp"});
}

TEST_CASE("the runtime stands on the standard library alone") {
  CHECK(runtime_may_include("<vector>"));
  CHECK(runtime_may_include("<dstack/json.h>"));
  CHECK(runtime_may_include("\"scan.h\""));
  CHECK_FALSE(runtime_may_include("<unistd.h>"));
  CHECK_FALSE(runtime_may_include("<fmt/format.h>"));
  CHECK_FALSE(runtime_may_include("\"model/model.h\""));
  // The adapter needs its library, and nothing else may need the adapter.
  const std::string adapter = "include/dstack/nlohmann.h";
  std::size_t adapters = 0;
  for (const SourceFile& file : sources_below("runtime")) {
    for (const std::string& include : tidy::includes_of(file.text)) {
      const bool adapts = file.path == adapter && include == "<nlohmann/json.hpp>";
      adapters += adapts ? 1 : 0;
      CHECK_MESSAGE((adapts || runtime_may_include(include)), file.path, " includes ", include);
      CHECK_MESSAGE(include != "<dstack/nlohmann.h>", file.path, " includes ", include);
    }
  }
  CHECK(adapters == 1);
}

TEST_CASE("no pattern is left to std::regex") {
  for (const char* folder : {"compiler", "runtime"}) {
    for (const SourceFile& file : sources_below(folder)) {
      const bool found = file.text.find(
                             "std::"
                             "regex") != std::string::npos ||
                         file.text.find(
                             "<"
                             "regex>") != std::string::npos;
      CHECK_MESSAGE(!found, folder, "/", file.path);
    }
  }
}
