// Made by dstackc from the namespace golden::yaml. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <dstack/json.h>
#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/strings.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden::yaml {

enum class Nein : std::uint16_t {
  no,
  off,
  nix,
  leer,
  datum,
  oktal,
  sechzig,
};

/// yes
struct Ja {
  bool no = false;
  double zeit = 0.0;
  Nein zahl = Nein::off;
  std::optional<dstack::Constant> an;
  std::string nichts;

  friend bool operator==(const Ja&, const Ja&) = default;
};

struct Weg {
  static constexpr std::string_view type = {"urn:dstack:golden.yaml:Weg", 26};
  std::optional<std::string> title;
  static constexpr std::int64_t status = 410;
  std::optional<std::string> detail;
  std::optional<dstack::UriReference> instance;
  /// Members that the schema does not declare.
  dstack::Map<dstack::Json> additional;

  friend bool operator==(const Weg&, const Weg&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden::yaml

template <>
struct dstack::Schema<::golden::yaml::Ja> {
  static const program::Program& program() noexcept { return ::golden::yaml::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::golden::yaml::Weg> {
  static const program::Program& program() noexcept { return ::golden::yaml::dstack_program_(); }
  static constexpr program::Index root = 1;
};
