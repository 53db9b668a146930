// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <string>

#include <dstack/json.h>
#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct Open {
  std::string name;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const Open&, const Open&) = default;
};

using Extension = std::string;

struct Extensible {
  std::string name;
  /// Members that the schema does not declare.
  dstack::Map<std::int32_t> further;

  friend bool operator==(const Extensible&, const Extensible&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Open> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::golden::Extensible> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 1;
};
