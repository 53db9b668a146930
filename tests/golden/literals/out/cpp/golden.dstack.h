// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct Card {
  static constexpr std::string_view type = {"Feature", 7};
  static constexpr std::int64_t version = 3;
  std::optional<dstack::Constant> beta;
  static constexpr std::string_view quoted = {"a\"b\?\?/c", 7};

  friend bool operator==(const Card&, const Card&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Card> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};
