// Made by dstackc from the namespace golden::annotations. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <dstack/decimal.h>
#include <dstack/schema.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden::annotations {

/// Einheit: 10*3{St}
using Verbrauch = double;

/// Veraltet
/// Rechtsgrundlage: § 127 Abs. 4 TKG <https://www.gesetze-im-internet.de/tkg_2021/__127.html>
/// Rechtsgrundlage: Art. 5 DSGVO
/// FIM: S60000000123 1.0.0
/// LeiKa: 99008001014002
/// Begriff: <https://b.example.org/a>
struct Anzeige {
  /// FIM: F60000243 1.1
  /// Einheit: m
  dstack::Decimal<9, 2> laenge;
  /// Einheit: kW.h/m2
  std::vector<Verbrauch> verbrauch;
  /// Veraltet seit 2.0: Zu viel; Ersatz: name
  /// Personenbezogene Daten: Nachweis
  /// Besonders schützenswert
  std::optional<std::string> diagnose;
  std::string name;

  friend bool operator==(const Anzeige&, const Anzeige&) = default;
};

/// Veraltet: Ersatz: Anzeige
struct Alles {
  std::variant<bool, Anzeige> value;

  friend bool operator==(const Alles&, const Alles&) = default;
};

enum class Art : std::uint16_t {
  /// Begriff: <urn:x:a>
  alt,
  /// Veraltet: Ersatz: alt
  neu,
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden::annotations

template <>
struct dstack::Schema<::golden::annotations::Anzeige> {
  static const program::Program& program() noexcept { return ::golden::annotations::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::golden::annotations::Alles> {
  static const program::Program& program() noexcept { return ::golden::annotations::dstack_program_(); }
  static constexpr program::Index root = 1;
};
