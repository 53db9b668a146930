// A schema in a test: one file, or several in one text. A line `//--- package: name.dstack` begins another
// file, `//--- package -> other: name.dstack` one of a package that depends on another. Names that do not end
// in `.dstack` are files for examples, and `dstack.json` is the manifest of its package.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "driver/examples.h"
#include "driver/manifest.h"
#include "driver/pipeline.h"
#include "sema/checks.h"
#include "sema/resolve.h"
#include "support/expectation.h"
#include "syntax/parse.h"

namespace support {

/// One file of a case. `first_line` is the line of the test file at which it begins.
struct Part {
  std::string package = "main", name = "main.dstack", text;
  std::vector<std::string> dependencies;
  std::uint32_t first_line = 1;
};

inline std::string trimmed(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(" \n");
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \n") - begin + 1);
}

inline Part read_marker(const std::string& marker) {
  Part part;
  const std::size_t colon = marker.find(':');
  const std::size_t arrow = marker.find("->");
  part.package = trimmed(marker.substr(0, std::min(arrow, colon)));
  part.name = trimmed(marker.substr(colon + 1));
  if (arrow < colon) part.dependencies.push_back(trimmed(marker.substr(arrow + 2, colon - arrow - 2)));
  return part;
}

inline std::vector<Part> parts_of(const std::vector<std::string>& lines) {
  std::vector<Part> parts(1);
  for (std::uint32_t index = 0; index < lines.size(); ++index) {
    Expectation expectation;
    if (lines[index].starts_with("//---")) {
      parts.push_back(read_marker(lines[index].substr(5)));
      parts.back().first_line = index + 2;
    } else if (!parts.back().name.ends_with(".dstack") && read_expectation(lines[index], expectation)) {
      parts.back().text += "\n";  // JSON has no comments
    } else {
      parts.back().text += lines[index] + "\n";
    }
  }
  if (parts.size() > 1 && trimmed(parts.front().text).empty()) parts.erase(parts.begin());
  return parts;
}

/// How far a case goes: to its examples, or to what each back end has to say as well.
enum class Depth : std::uint8_t { examples, targets };

/// A case on its way through the compiler.
struct SchemaCase {
  std::vector<Part> parts;
  dstackc::source::Sources sources;
  dstackc::diag::Report report;
  dstackc::sema::Inputs inputs;
  dstackc::model::Model model;  // complete if the report is without errors

  SchemaCase(std::vector<Part> given, Depth depth) : parts(std::move(given)) {
    std::map<std::string, std::uint32_t> packages;
    for (const Part& part : parts) {
      const auto [package, is_new] =
          packages.emplace(part.package, static_cast<std::uint32_t>(packages.size()));
      if (is_new) inputs.packages.push_back({part.package, "1.0.0", "", {"de", "en"}, {}, false, true});
      for (const std::string& name : part.dependencies)
        inputs.packages[package->second].dependencies.push_back(name);
      const dstackc::source::SourceId id = sources.add(part.name, part.text);
      if (part.name == "dstack.json") (void)dstackc::driver::read_manifest(sources[id], id, report);
      if (!part.name.ends_with(".dstack")) continue;
      inputs.files.push_back({dstackc::syntax::parse(sources[id], id, report), package->second});
    }
    inputs.read_file = [this](dstackc::source::SourceId, std::string_view path) { return find_file(path); };
    model = dstackc::sema::resolve(inputs, report);
    if (report.ok()) dstackc::sema::check(model, report);
    if (report.ok()) dstackc::driver::check_examples(model, report);
    if (!report.ok() || depth == Depth::examples) return;
    for (const dstackc::emit::Backend& backend : dstackc::driver::backends())
      backend.check(model, {}, report);
  }

  [[nodiscard]] dstackc::sema::FileResult find_file(std::string_view path) const {
    if (path.starts_with("..")) return dstackc::sema::FileProblem::outside_of_package;
    for (const Part& part : parts) {
      if (part.name == path) return dstackc::sema::FileText{part.text, part.name};
    }
    return dstackc::sema::FileProblem::not_found;
  }

  [[nodiscard]] std::vector<Expectation> reported() const {
    std::vector<Expectation> result;
    for (const dstackc::diag::Entry* entry : report.sorted()) {
      const Part& part = parts[entry->at().source.index - 1];
      result.push_back(actual(*entry, sources[entry->at().source], part.first_line));
    }
    return result;
  }
};

}  // namespace support
