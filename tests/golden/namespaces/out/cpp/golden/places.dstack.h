// Made by dstackc from the namespace golden::places. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <string>

#include <dstack/schema.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden::places {

struct Place {
  std::string name;

  friend bool operator==(const Place&, const Place&) = default;
};

enum class Land : std::uint16_t {
  by,
  nw,
  sh,
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden::places

template <>
struct dstack::Schema<::golden::places::Place> {
  static const program::Program& program() noexcept { return ::golden::places::dstack_program_(); }
  static constexpr program::Index root = 0;
};
