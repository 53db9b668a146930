// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <string>
#include <variant>

#include <dstack/json.h>
#include <dstack/schema.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct SdJwt {
  std::string token;

  friend bool operator==(const SdJwt&, const SdJwt&) = default;
};

struct Proof {
  /// The last alternative keeps an object whose tag the schema does not know.
  std::variant<SdJwt, dstack::Json> value;

  friend bool operator==(const Proof&, const Proof&) = default;
};

struct Request {
  Proof proof;

  friend bool operator==(const Request&, const Request&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::SdJwt> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::golden::Proof> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 1;
};

template <>
struct dstack::Schema<::golden::Request> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 2;
};
