// General categories of Unicode, as far as patterns can name them: \p{Lu}, \p{L}.
#pragma once

#include <cstdint>
#include <string_view>

#include "pattern/code_set.h"

namespace dstackc::pattern {

enum class Category : std::uint8_t {
  cc,
  cf,
  cn,
  co,
  cs,
  ll,
  lm,
  lo,
  lt,
  lu,
  mc,
  me,
  mn,
  nd,
  nl,
  no,
  pc,
  pd,
  pe,
  pf,
  pi,
  po,
  ps,
  sc,
  sk,
  sm,
  so,
  zl,
  zp,
  zs,
};
inline constexpr std::size_t category_count = 30;

/// A name that a pattern may use, `Lu` or `L`, with its categories as bits (1 << Category).
struct CategoryGroup {
  std::string_view name;  // static text
  std::uint32_t categories = 0;
  [[nodiscard]] bool known() const { return !name.empty(); }
};

/// The group of that name; unknown when RFC 9485 has none (it has no `Cs`).
[[nodiscard]] CategoryGroup category_group(std::string_view name);
[[nodiscard]] CodeSet category_set(const CategoryGroup& group);
[[nodiscard]] Category category_of(char32_t code);
[[nodiscard]] std::string_view unicode_version();

}  // namespace dstackc::pattern
