// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include <dstack/schema.h>
#include <dstack/strings.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct Licence {
  std::string id;
  std::optional<dstack::Uri> url;

  friend bool operator==(const Licence&, const Licence&) = default;
};

struct Expression {
  std::string expression;

  friend bool operator==(const Expression&, const Expression&) = default;
};

struct Reference {
  std::string reference;

  friend bool operator==(const Reference&, const Reference&) = default;
};

struct LicenceChoice {
  std::variant<Licence, Expression, Reference> value;

  friend bool operator==(const LicenceChoice&, const LicenceChoice&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Licence> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::golden::Expression> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 1;
};

template <>
struct dstack::Schema<::golden::Reference> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 2;
};

template <>
struct dstack::Schema<::golden::LicenceChoice> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 3;
};
