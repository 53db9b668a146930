// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <dstack/date.h>
#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

using Key = std::string;

enum class Colour : std::uint16_t {
  red,
  green,
};

struct Place {
  std::int32_t id = 0;
  std::string name;

  friend bool operator==(const Place&, const Place&) = default;
};

struct Collection {
  std::vector<std::int32_t> days;
  std::vector<Place> places;
  dstack::Map<std::int32_t> values;
  dstack::Map<bool> byColour;
  dstack::Map<Place> free;
  std::vector<std::vector<std::optional<dstack::Date>>> nested;

  friend bool operator==(const Collection&, const Collection&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Place> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::golden::Collection> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 1;
};
