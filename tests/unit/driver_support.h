// For the tests of the driver: files in a folder of their own, and the command run as a user runs it.
#pragma once

#include <sys/wait.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "driver/pipeline.h"
#include "support/golden.h"
#include "support/page_blocks.h"

namespace driver_test {

namespace fs = std::filesystem;

inline const std::string schema_text =
    "edition 2026;\nnamespace a.b;\nstruct A { x: int32(0..9); }\nstruct B { y: bool; }\n";

/// A folder that is removed with the object, and what one does in it.
class Place {
 public:
  [[nodiscard]] fs::path path(const std::string& name = "") const {
    return name.empty() ? folder_.path() : folder_.path() / name;
  }
  [[nodiscard]] std::string text(const std::string& name = "") const { return path(name).string(); }
  void write(const std::string& name, const std::string& content) const {
    fs::create_directories(path(name).parent_path());
    std::ofstream(path(name), std::ios::binary) << content;
  }
  [[nodiscard]] std::string read(const std::string& name) const { return support::read_bytes(path(name)); }

 private:
  support::WorkFolder folder_;
};

/// The codes of all diagnostics in order, then the reasons of paths that could not be used.
inline std::string loaded(const std::vector<std::string>& paths) {
  dstackc::driver::Compilation compilation;
  dstackc::driver::compile(paths, compilation);
  std::string text;
  for (const dstackc::diag::Entry* entry : compilation.report.sorted())
    text += (text.empty() ? "" : " ") + dstackc::diag::code(entry->number());
  for (const dstackc::driver::BadPath& bad : compilation.loaded.bad_paths)
    text += (text.empty() ? "" : " ") + bad.reason;
  return text;
}

struct Ran {
  int code = -1;
  std::string out, error;
};

/// Runs the compiler through a shell in a folder; `before` sets its environment or its input.
inline Ran run(const Place& place, const std::string& arguments, const std::string& before = "") {
  const Place streams;
  const std::string command = "cd '" + place.text() + "' && " + before + " '" DSTACKC_PROGRAM "' " +
                              arguments + " >'" + streams.text("out") + "' 2>'" + streams.text("error") + "'";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, streams.read("out"), streams.read("error")};
}

}  // namespace driver_test
