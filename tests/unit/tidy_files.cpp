// What holds of each file: its length, its first lines, words and places that it must not name, its rights.
#include <doctest/doctest.h>

#include "tidy_text.h"

namespace fs = std::filesystem;

namespace {

const fs::path root = DSTACK_ROOT;

struct ProjectFile {
  std::string path;
  std::string text;
  bool executable = false;
};

// Made or fetched by tools, and so not ours to keep tidy.
bool is_foreign(const std::string& name) {
  return name == ".git" || name == "build" || name == "node_modules" || name == ".cache" ||
         name == "__pycache__";
}

const std::vector<ProjectFile>& project() {
  static const std::vector<ProjectFile> files = [] {
    std::vector<ProjectFile> found;
    for (fs::recursive_directory_iterator at(root), end; at != end; ++at) {
      if (is_foreign(at->path().filename().string())) at.disable_recursion_pending();
      if (!at->is_regular_file() || at->is_symlink()) continue;
      const bool executable = (at->status().permissions() & fs::perms::owner_exec) != fs::perms::none;
      found.push_back(
          {at->path().lexically_relative(root).generic_string(), tidy::read(at->path()), executable});
    }
    return found;
  }();
  REQUIRE(files.size() > 300);
  return files;
}

bool is_code(const std::string& path) {
  for (const char* ending : {".cpp", ".h", ".mjs", ".py", ".g4", ".def", ".cmake"})
    if (path.ends_with(ending))
      return !path.starts_with("tests/golden/") && !path.starts_with("generated-samples/");
  return false;
}

// Files that may have more than 400 lines, and why.
const std::map<std::string, std::string> long_files = {
    {"compiler/syntax/ast_builder.cpp", "one short function for each rule of the grammar"},
    {"compiler/lower/lower.cpp",
     "one short function for each kind of type, which share the tables being built"},
    {"compiler/backends/cpp/source.cpp", "one short function for each kind of table that is printed"},
    {"compiler/pattern/parser.cpp", "one function for each rule of the grammar of patterns"},
    {"compiler/driver/load.cpp", "the one place that decides which files are read"},
    {"runtime/src/reader.cpp", "the engine: one function for each kind of rule, kept together for inlining"},
    {"runtime/src/values.cpp", "the engine: one function for each kind of value, kept together for inlining"},
};

std::size_t line_count(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

// This file and the functions that it uses name what must not be named elsewhere.
bool is_tidy_test(const std::string& path) { return path.starts_with("tests/unit/tidy_"); }

struct Rule {
  std::string name;
  int number = 0;
};

std::vector<Rule> rules_of(const std::string& text) {
  std::vector<Rule> rules;
  for (const std::string& line : tidy::lines_of(text)) {
    for (const std::string_view start : {"DSTACKC_RULE(", "DSTACKC_RETIRED("}) {
      if (!line.starts_with(start)) continue;
      const std::size_t comma = line.find(',');
      const bool retired = start == "DSTACKC_RETIRED(";
      const std::string name = retired ? "" : line.substr(start.size(), comma - start.size());
      rules.push_back({name, std::stoi(line.substr(retired ? start.size() : comma + 1))});
    }
  }
  return rules;
}

}  // namespace

TEST_CASE("what is looked for is found in texts that have it") {
  CHECK(
      tidy::has_word("// TO"
                     "DO: more",
                     "TO"
                     "DO"));
  CHECK_FALSE(
      tidy::has_word("\\uXX"
                     "XX and MASTO"
                     "DON",
                     "TO"
                     "DO"));
  CHECK_FALSE(
      tidy::has_word("\\uXX"
                     "XX",
                     "XX"
                     "X"));
  CHECK(
      tidy::has_machine_path("cd /ho"
                             "me/me"));
  CHECK(
      tidy::has_machine_path("\"/t"
                             "mp/x\""));
  CHECK_FALSE(
      tidy::has_machine_path("tests/wo"
                             "rk/x"));
  CHECK_FALSE(
      tidy::has_machine_path("$HOME/x and ../t"
                             "mp/x"));
  CHECK(line_count("a\nb\n") == 2);
  const std::vector<Rule> rules =
      rules_of("// x\nDSTACKC_RULE(a_name, 201, error, \"x\")\nDSTACKC_RETIRED(202)\n");
  REQUIRE(rules.size() == 2);
  CHECK(rules[0].name == "a_name");
  CHECK(rules[0].number == 201);
  CHECK(rules[1].number == 202);
}

TEST_CASE("files are short, and those that are not are known") {
  std::set<std::string> used;
  for (const ProjectFile& file : project()) {
    if (!is_code(file.path)) continue;
    const std::size_t lines = line_count(file.text);
    CHECK_MESSAGE(lines <= 800, file.path, " has ", lines, " lines");
    if (lines <= 400) continue;
    CHECK_MESSAGE(long_files.contains(file.path), file.path, " has ", lines, " lines");
    used.insert(file.path);
  }
  for (const auto& [path, reason] : long_files)
    CHECK_MESSAGE(used.contains(path), path, " needs no exception");
}

TEST_CASE("each header begins with what it is for") {
  std::size_t headers = 0;
  for (const ProjectFile& file : project()) {
    if (!file.path.ends_with(".h") || !is_code(file.path)) continue;
    ++headers;
    CHECK_MESSAGE(file.text.starts_with("// "), file.path);
    CHECK_MESSAGE(file.text.find("#pragma once") != std::string::npos, file.path);
  }
  CHECK(headers > 60);
}

TEST_CASE("nothing is left to be done, and no machine is named") {
  for (const ProjectFile& file : project()) {
    if (is_tidy_test(file.path)) continue;
    for (const char* word : {"TO"
                             "DO",
                             "FIX"
                             "ME",
                             "XX"
                             "X"}) {
      CHECK_MESSAGE(!tidy::has_word(file.text, word), file.path, " says ", word);
    }
    CHECK_MESSAGE(!tidy::has_machine_path(file.text), file.path, " names a place of one machine");
    CHECK_MESSAGE(file.text.find("https://"
                                 "registry.") == std::string::npos,
                  file.path, " names a registry");
    CHECK_MESSAGE(file.text.find("\r\n") == std::string::npos, file.path, " has line ends of two characters");
  }
}

TEST_CASE("scripts can be run, and nothing else") {
  std::size_t scripts = 0;
  for (const ProjectFile& file : project()) {
    const bool module =
        file.path.ends_with(".mjs") || file.path.ends_with(".py");  // run by name of the program
    if (file.executable) {
      ++scripts;
      CHECK_MESSAGE(file.text.starts_with("#!"), file.path, " is executable, but no script");
    } else if (!module) {
      CHECK_MESSAGE(!file.text.starts_with("#!"), file.path, " is a script, but not executable");
    }
  }
  CHECK(scripts >= 8);
}

TEST_CASE("every rule has a number of its own and is used") {
  std::string compiler;
  for (const ProjectFile& file : project()) {
    const bool code = file.path.ends_with(".cpp") || file.path.ends_with(".h");
    if (code && file.path.starts_with("compiler/")) compiler += file.text;
  }
  std::set<int> numbers;
  for (const auto& entry : fs::directory_iterator(root / "compiler/diag/rules")) {
    const std::string text = tidy::read(entry.path());
    for (const Rule& rule : rules_of(text)) {
      CHECK_MESSAGE(numbers.insert(rule.number).second, rule.number, " is there twice");
      CHECK_MESSAGE((rule.name.empty() || tidy::has_word(compiler, rule.name)), rule.name,
                    " is never reported");
    }
  }
  CHECK(numbers.size() > 150);
}
