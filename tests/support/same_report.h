// Whether reports on two spellings of one text say the same.
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include <dstack/result.h>

#include "support/respell.h"

namespace respell {

/// Escapes count as they are written, and all faults are compared.
inline dstack::ReadOptions generous() {
  dstack::ReadOptions options;
  options.limits.key_size = 4096;
  options.limits.violations = dstack::greatest_violations;
  return options;
}

/// Such texts have no other spelling.
inline bool finds_broken_text(const dstack::Report& report) {
  return std::any_of(report.begin(), report.end(), [](const dstack::Violation& one) {
    return one.code == dstack::Code::syntax || one.code == dstack::Code::encoding ||
           one.code == dstack::Code::trailing_text;
  });
}

/// Of two members with one name the second is too many, in any order; but not the same one.
inline bool has_twins(const Node& node, std::string_view text) {
  std::set<std::string_view> names;
  for (const Node& child : node.children) {
    const std::string_view name = text.substr(child.key_begin, child.key_end - child.key_begin);
    if ((node.is_object() && !names.insert(name).second) || has_twins(child, text)) return true;
  }
  return false;
}

using Fault = std::tuple<std::size_t, dstack::Code, std::string, std::string, std::string>;

/// The faults with their places in another spelling. Unknown members are told by their position, which
/// another order of members changes: then their pointers are left out.
template <class Place>
std::multiset<Fault> faults(const dstack::Report& report, bool shuffled, Place place) {
  std::multiset<Fault> all;
  for (const dstack::Violation& one : report) {
    const bool position = shuffled && one.pointer.view().find("/*") != std::string_view::npos;
    all.emplace(place(one.offset), one.code, position ? "*" : std::string(one.pointer.view()),
                std::string(one.schema_path.view()), std::string(one.expected.view()));
  }
  return all;
}

/// `again`: on the other spelling.
inline bool same_faults(const dstack::Report& report, const dstack::Report& again, const Respelling& other,
                        bool shuffled) {
  const auto moved = [&](std::size_t offset) {
    const auto place = other.places.find(offset);
    return place == other.places.end() ? std::size_t{0} : place->second;
  };
  const auto kept = [](std::size_t offset) { return offset; };
  return faults(report, shuffled, moved) == faults(again, shuffled, kept);
}

}  // namespace respell
