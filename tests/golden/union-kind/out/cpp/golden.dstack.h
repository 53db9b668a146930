// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct Holidays {
  std::variant<std::string, std::vector<std::string>, std::int32_t, bool, dstack::Constant> value;

  friend bool operator==(const Holidays&, const Holidays&) = default;
};

struct Calendar {
  Holidays holidays;

  friend bool operator==(const Calendar&, const Calendar&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Holidays> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::golden::Calendar> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 1;
};
