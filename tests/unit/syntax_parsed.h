// A text and what reading it gave, for tests.
#pragma once

#include <string>
#include <utility>

#include "diag/report.h"
#include "source/source.h"
#include "syntax/parse.h"

struct Parsed {
  dstackc::source::Sources sources;
  dstackc::diag::Report report;
  dstackc::syntax::Unit unit;

  explicit Parsed(std::string text, const dstackc::Limits& limits = {}) {
    const dstackc::source::SourceId id = sources.add("a.dstack", std::move(text));
    unit = dstackc::syntax::parse(sources[id], id, report, limits);
  }

  /// Codes and places of all that was reported: `101@1:1 107@2:5`.
  [[nodiscard]] std::string codes() const {
    std::string all;
    for (const dstackc::diag::Entry* entry : report.sorted()) {
      const dstackc::source::Position position = sources[entry->at().source].position(entry->at().begin);
      all += (all.empty() ? "" : " ") + std::to_string(entry->number()) + "@" +
             std::to_string(position.line) + ":" + std::to_string(position.column);
    }
    return all;
  }
  [[nodiscard]] std::string message() const {
    const auto entries = report.sorted();
    return entries.empty() ? "" : entries.front()->message();
  }
};

inline const std::string head = "edition 2026;\nnamespace a.b;\n";

/// A file with one struct that has these members.
inline Parsed members(const std::string& text) { return Parsed(head + "struct A {\n" + text + "\n}\n"); }

template <class T>
const T& declaration(const Parsed& parsed, std::size_t index = 0) {
  return std::get<T>(parsed.unit.declarations.at(index));
}
