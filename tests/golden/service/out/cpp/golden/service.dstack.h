// Made by dstackc from the namespace golden::service. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <dstack/date.h>
#include <dstack/json.h>
#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/strings.h>
#include <dstack/uuid.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden::service {

struct Anzeige {
  dstack::Uuid id;

  friend bool operator==(const Anzeige&, const Anzeige&) = default;
};

struct Seite {
  std::vector<Anzeige> eintraege;
  std::optional<std::string> naechste;

  friend bool operator==(const Seite&, const Seite&) = default;
};

struct NichtGefunden {
  static constexpr std::string_view type = {"urn:dstack:golden.service:NichtGefunden", 39};
  std::optional<std::string> title;
  static constexpr std::int64_t status = 404;
  std::optional<std::string> detail;
  std::optional<dstack::UriReference> instance;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const NichtGefunden&, const NichtGefunden&) = default;
};

struct Doppelt {
  static constexpr std::string_view type = {"https://netz.example.org/probleme/doppelt", 41};
  std::optional<std::string> title;
  static constexpr std::int64_t status = 409;
  std::optional<std::string> detail;
  std::optional<dstack::UriReference> instance;
  dstack::Uuid vorhanden;
  std::optional<std::string> grund;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const Doppelt&, const Doppelt&) = default;
};

enum class Art : std::uint16_t {
  alt,
  neu,
};

/// Der Eintrag ist gesperrt. Bitte später noch einmal.
struct Belegt {
  static constexpr std::string_view type = {"urn:dstack:golden.service:Belegt", 32};
  std::optional<std::string> title;
  static constexpr std::int64_t status = 423;
  std::optional<std::string> detail;
  std::optional<dstack::UriReference> instance;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const Belegt&, const Belegt&) = default;
};

struct Voll {
  static constexpr std::string_view type = {"urn:dstack:golden.service:Voll", 30};
  std::optional<std::string> title;
  static constexpr std::int64_t status = 423;
  std::optional<std::string> detail;
  std::optional<dstack::UriReference> instance;
  std::optional<dstack::Date> bis;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const Voll&, const Voll&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden::service

template <>
struct dstack::Schema<::golden::service::Anzeige> {
  static const program::Program& program() noexcept { return ::golden::service::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::golden::service::Seite> {
  static const program::Program& program() noexcept { return ::golden::service::dstack_program_(); }
  static constexpr program::Index root = 1;
};

template <>
struct dstack::Schema<::golden::service::NichtGefunden> {
  static const program::Program& program() noexcept { return ::golden::service::dstack_program_(); }
  static constexpr program::Index root = 2;
};

template <>
struct dstack::Schema<::golden::service::Doppelt> {
  static const program::Program& program() noexcept { return ::golden::service::dstack_program_(); }
  static constexpr program::Index root = 3;
};

template <>
struct dstack::Schema<::golden::service::Belegt> {
  static const program::Program& program() noexcept { return ::golden::service::dstack_program_(); }
  static constexpr program::Index root = 4;
};

template <>
struct dstack::Schema<::golden::service::Voll> {
  static const program::Program& program() noexcept { return ::golden::service::dstack_program_(); }
  static constexpr program::Index root = 5;
};
