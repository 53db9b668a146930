// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <string>

#include <dstack/decimal.h>
#include <dstack/schema.h>
#include <dstack/uuid.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct Person {
  std::string name;
  bool adult = false;
  std::int32_t children = 0;
  std::int64_t balance = 0;
  double height = 0.0;
  dstack::Decimal<9, 2> salary;
  dstack::Uuid id;

  friend bool operator==(const Person&, const Person&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Person> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};
