// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>

#include <dstack/decimal.h>
#include <dstack/schema.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct Numbers {
  std::int32_t degree = 0;
  double share = 0.0;
  std::int32_t step = 0;
  std::int64_t safe = 0;
  std::int64_t smallSafe = 0;
  std::int64_t cent = 0;
  std::int64_t steps = 0;
  std::int64_t lowest = 0;
  dstack::Decimal<9, 2> amount;
  dstack::Decimal<3, 1> asNumber;

  friend bool operator==(const Numbers&, const Numbers&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Numbers> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};
