// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <optional>

#include <dstack/date.h>
#include <dstack/schema.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

/// Art
enum class Kind : std::uint16_t {
  /// neu
  fresh,
};

/// Anzeige. Mit Beschreibung, z. B. "so" */ und ? ?/
/// über zwei Zeilen.
struct Notification {
  /// Beginn
  dstack::Date begin;
  /// Nur auf Deutsch.
  std::optional<bool> onlyGerman;
  Kind kind{};

  friend bool operator==(const Notification&, const Notification&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Notification> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};
