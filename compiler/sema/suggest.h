// Adds the nearest known name to a diagnostic.
#pragma once

#include "sema/context.h"
#include "sema/suggestion.h"

namespace dstackc::sema {

/// Beyond so many mistakes nobody reads suggestions, and looking for them would take long.
inline constexpr std::size_t suggestion_budget = 200;

/// `known` makes the list of names, and only if one is wanted.
template <class Known>
void suggest(const Context& context, diag::Entry& entry, const syntax::Name& written, Known known) {
  if (context.report.error_count() > suggestion_budget) return;
  const std::optional<std::string> near = nearest(written.text, known());
  if (near) entry.fix(written.at, *near, "did you mean '" + *near + "'?");
}

/// The `name` of each element.
template <class Element>
[[nodiscard]] std::vector<std::string_view> names_of(const std::vector<Element>& elements) {
  std::vector<std::string_view> names;
  for (const Element& element : elements) names.emplace_back(element.name);
  return names;
}

}  // namespace dstackc::sema
