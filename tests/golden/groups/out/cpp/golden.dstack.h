// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <optional>
#include <string>

#include <dstack/schema.h>
#include <dstack/strings.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct Contact {
  std::optional<std::string> phone;
  std::optional<dstack::Email> email;
  std::optional<std::string> post;
  std::optional<std::string> fax;

  friend bool operator==(const Contact&, const Contact&) = default;
};

struct Many {
  std::optional<bool> a;
  std::optional<bool> b;
  std::optional<bool> c;
  std::optional<bool> d;
  std::optional<bool> e;
  std::optional<bool> f;
  std::optional<bool> g;
  std::optional<bool> h;
  std::optional<bool> i;

  friend bool operator==(const Many&, const Many&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Contact> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::golden::Many> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 1;
};
