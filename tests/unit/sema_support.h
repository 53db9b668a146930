// Compiles texts in memory as far as the model, for the tests of this room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/report.h"
#include "model/dump.h"
#include "sema/checks.h"
#include "sema/resolve.h"
#include "syntax/parse.h"

namespace sema_test {

using namespace dstackc;

inline const std::string head = "edition 2026;\nnamespace a.b;\n";

struct Compiled {
  source::Sources sources;
  diag::Report report;
  sema::Inputs inputs;
  model::Model model;

  explicit Compiled(const std::vector<std::string>& texts, const Limits& limits = {}) {
    inputs.packages.push_back({"main", "1.0.0", "", {"de", "en"}, {}, false, true});
    for (const std::string& text : texts) {
      const source::SourceId id = sources.add("file" + std::to_string(sources.size()) + ".dstack", text);
      inputs.files.push_back({syntax::parse(sources[id], id, report), 0});
    }
    model = sema::resolve(inputs, report, limits);
    if (report.ok()) sema::check(model, report);
  }
  explicit Compiled(const std::string& body, const Limits& limits = {})
      : Compiled(std::vector<std::string>{head + body}, limits) {}

  /// The codes of all diagnostics, in order: `DS0201 DS0309`.
  [[nodiscard]] std::string codes() const {
    std::string text;
    for (const diag::Entry* entry : report.sorted())
      text += (text.empty() ? "" : " ") + diag::code(entry->number());
    return text;
  }
  /// The replacement that the first diagnostic offers; empty if it offers none.
  [[nodiscard]] std::string first_fix() const {
    const std::vector<const diag::Entry*> entries = report.sorted();
    return entries.empty() || entries.front()->fixes().empty() ? ""
                                                               : entries.front()->fixes().front().replacement;
  }
  [[nodiscard]] std::string dump() const { return model::dump(model); }
};

}  // namespace sema_test
