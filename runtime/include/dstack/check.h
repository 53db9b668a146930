// Check digits: the closed set of algorithms that `check:` in a schema can name. Each refuses only what its
// published rules refuse; a rule that could not be confirmed is left out and said so beside the name.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <dstack/visible.h>

namespace dstack DSTACK_VISIBLE {

enum class Check : std::uint8_t {
  none,  // every text passes
  // ISO 7064 MOD 11,10: digits, the last one of which is the check digit.
  iso7064_mod11_10,
  // ISO 7064 MOD 97-10: digits and capital letters, the last two digits are the check. An LEI is one.
  iso7064_mod97_10,
  // ISO 13616: country, length and kind of characters as the registry lists them, MOD 97-10. Countries that
  // the registry does not list fail.
  iban,
  // Tax identification number (section 139b AO). Three equal digits in a row are not refused.
  de_idnr,
  // VAT identification number: DE and nine digits with MOD 11,10.
  de_ust_idnr,
  // Business identification number (section 139c AO): the shape only, since the algorithm of its check digit
  // is not confirmed. The mark behind the hyphen may be left out.
  de_w_idnr,
  // Routing id of electronic invoices: shape, federal state, MOD 97-10.
  de_leitweg_id,
};

/// Name of each check in a schema, in the order of the enumeration; `none` has the empty name.
inline constexpr std::array<std::string_view, 8> check_names{
    "",        "iso7064_mod11_10", "iso7064_mod97_10", "iban",
    "de_idnr", "de_ust_idnr",      "de_w_idnr",        "de_leitweg_id",
};

[[nodiscard]] constexpr std::string_view check_name(Check check) noexcept {
  return check_names[static_cast<std::size_t>(check)];
}

/// The check of that name; `none` if there is no such name.
[[nodiscard]] constexpr Check find_check(std::string_view name) noexcept {
  for (std::size_t index = 0; index != check_names.size(); ++index) {
    if (check_names[index] == name) return static_cast<Check>(index);
  }
  return Check::none;
}

/// Whether the text passes. Any text may be asked about: what has not the shape that the check needs does not
/// pass.
[[nodiscard]] bool passes(Check check, std::string_view text) noexcept;

}  // namespace dstack
