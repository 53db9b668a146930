// The fenced blocks of a page of docs/, and a schema block compiled the way the command line does it: its
// files are written to a folder of their own, and the folder is compiled.
#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <unistd.h>

#include "driver/pipeline.h"

namespace support {

/// A fenced block: the words behind its three backticks, its text, and the line of its first line of text.
struct PageBlock {
  std::vector<std::string> words;
  std::string text;
  std::size_t line = 0;
  [[nodiscard]] std::string kind() const {
    std::string kind = words.empty() ? "" : words[0];
    if (words.size() > 1) kind += " " + words[1];
    return kind;
  }
};

inline std::vector<PageBlock> read_page(const std::filesystem::path& page) {
  std::vector<PageBlock> blocks;
  std::ifstream stream(page);
  bool inside = false;
  std::size_t number = 0;
  for (std::string line; std::getline(stream, line);) {
    ++number;
    const bool fence = line.starts_with("```");
    if (inside && fence) {
      inside = false;
    } else if (inside) {
      blocks.back().text += line + "\n";
    } else if (fence) {
      inside = true;
      blocks.push_back({{}, "", number + 1});
      std::istringstream words(line.substr(3));
      for (std::string word; words >> word;) blocks.back().words.push_back(word);
    }
  }
  if (inside) throw std::runtime_error("a fence is not closed in " + page.string());
  return blocks;
}

/// A folder that is removed with the object.
class WorkFolder {
 public:
  WorkFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "dstack-page-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a folder");
    path_ = name;
  }
  ~WorkFolder() {
    std::error_code error;
    std::filesystem::remove_all(path_, error);
  }
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// The files of a schema block. A line `//--- name` begins another file; what stands before the first one is
/// `main.dstack`. A file of the language with neither edition nor namespace is a fragment and gets them.
inline std::map<std::string, std::string> files_of(const PageBlock& block) {
  std::map<std::string, std::string> files;
  std::string name = "main.dstack";
  std::istringstream text(block.text);
  for (std::string line; std::getline(text, line);) {
    if (line.starts_with("//--- "))
      name = line.substr(6);
    else
      files[name] += line + "\n";
  }
  for (auto& [path, content] : files) {
    const bool has_head =
        content.find("edition ") != std::string::npos || content.find("namespace ") != std::string::npos;
    if (path.ends_with(".dstack") && !has_head) content = "edition 2026; namespace example.docs;\n" + content;
  }
  return files;
}

/// A schema block on its way through the compiler. The folder stays as long as the examples in it are needed.
class PageSchema {
 public:
  explicit PageSchema(const PageBlock& block) {
    for (const auto& [name, content] : files_of(block)) {
      const std::filesystem::path path = folder_.path() / name;
      std::filesystem::create_directories(path.parent_path());
      std::ofstream(path, std::ios::binary) << content;
    }
    dstackc::driver::compile({folder_.path().string()}, compilation);
  }

  /// What all back ends make of it, with what they have to say in the report.
  dstackc::emit::OutputTree generate() {
    dstackc::emit::OutputTree tree;
    std::vector<const dstackc::emit::Backend*> targets;
    for (const dstackc::emit::Backend& backend : dstackc::driver::backends()) targets.push_back(&backend);
    dstackc::driver::generate(compilation, targets, {}, tree);
    return tree;
  }

  /// The messages, one a line.
  [[nodiscard]] std::string reported() const {
    std::string text;
    for (const dstackc::diag::Entry* entry : compilation.report.sorted())
      text += "  " + dstackc::diag::code(entry->number()) + " " + entry->message() + "\n";
    for (const dstackc::driver::BadPath& bad : compilation.loaded.bad_paths) text += "  " + bad.reason + "\n";
    return text;
  }

  dstackc::driver::Compilation compilation;

 private:
  WorkFolder folder_;
};

}  // namespace support
