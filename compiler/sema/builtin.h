// The built-in types: their names, what they are before any constraint, and which constraints they know.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/model.h"

namespace dstackc::sema {

enum class BuiltIn : std::uint8_t {
  boolean,
  int32,
  safeint,
  int64,
  float64,
  decimal,
  string,
  latin_a,
  latin_b,
  latin_c,
  latin_d,
  latin_e,
  bytes,
  date,
  time,
  localdatetime,
  datetime,
  duration,
  partialdate,
  uuid,
  uri,
  email,
  language,
  text,
  list,
  map,
  json,
};

[[nodiscard]] std::optional<BuiltIn> find_builtin(std::string_view name);
/// All names, in the order of the enumeration.
[[nodiscard]] const std::vector<std::string_view>& builtin_names();
/// The name that this language has for a word of other languages (`boolean`, `integer`, `array`);
/// none if unknown.
[[nodiscard]] std::optional<std::string_view> builtin_for_foreign_name(std::string_view name);
/// The type without constraints; lists and maps still without their elements.
[[nodiscard]] model::Shape unconstrained(BuiltIn builtin);
/// The name of a shape in messages: `string`, `list`, `decimal`.
[[nodiscard]] std::string_view shape_name(const model::Shape& shape);

}  // namespace dstackc::sema
