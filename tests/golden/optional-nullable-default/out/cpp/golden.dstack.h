// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <dstack/date.h>
#include <dstack/decimal.h>
#include <dstack/from_text.h>
#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct Period {
  dstack::Date required;
  std::optional<dstack::Date> optional;
  std::optional<dstack::Date> nullable;
  dstack::Tristate<dstack::Date> both;
  std::int32_t filled = 3;
  std::vector<std::int32_t> emptyList = {};
  dstack::Decimal<9, 2> exactAmount = dstack::from_text<dstack::Decimal<9, 2>>("1.50");
  std::optional<dstack::Date> nothing = std::nullopt;

  friend bool operator==(const Period&, const Period&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Period> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};
