// Values that are texts of a known shape: URIs, e-mail addresses, language tags. Each shape is defined by one
// I-Regexp in `formats.h`; the functions here accept exactly its language, in one pass and without
// allocation.
#pragma once

#include <string>
#include <string_view>

#include <dstack/visible.h>

namespace dstack DSTACK_VISIBLE {

/// An absolute URI (RFC 3986), such as `https://example.org/a?b#c`.
struct Uri {
  std::string text;
  friend bool operator==(const Uri&, const Uri&) = default;
};

/// A URI or a relative reference (RFC 3986), such as `../a?b`; may be empty.
struct UriReference {
  std::string text;
  friend bool operator==(const UriReference&, const UriReference&) = default;
};

/// An e-mail address: dot-separated atoms, `@`, a domain name of at least two labels. Neither quoted local
/// parts nor addresses in brackets.
struct Email {
  std::string text;
  friend bool operator==(const Email&, const Email&) = default;
};

/// A language tag (BCP 47) in canonical case: `de`, `de-AT`, `sr-Latn-RS`.
struct LanguageTag {
  std::string text;
  friend bool operator==(const LanguageTag&, const LanguageTag&) = default;
};

[[nodiscard]] bool is_uri(std::string_view text) noexcept;
[[nodiscard]] bool is_uri_reference(std::string_view text) noexcept;
[[nodiscard]] bool is_email(std::string_view text) noexcept;
[[nodiscard]] bool is_language_tag(std::string_view text) noexcept;

// Checked storing. It allocates: who must survive a lack of memory asks `is_…` and stores the text himself.
[[nodiscard]] inline bool read(std::string_view text, Uri& value) {
  return is_uri(text) && (value.text = text, true);
}
[[nodiscard]] inline bool read(std::string_view text, UriReference& value) {
  return is_uri_reference(text) && (value.text = text, true);
}
[[nodiscard]] inline bool read(std::string_view text, Email& value) {
  return is_email(text) && (value.text = text, true);
}
[[nodiscard]] inline bool read(std::string_view text, LanguageTag& value) {
  return is_language_tag(text) && (value.text = text, true);
}

[[nodiscard]] inline std::string to_string(const Uri& value) { return value.text; }
[[nodiscard]] inline std::string to_string(const UriReference& value) { return value.text; }
[[nodiscard]] inline std::string to_string(const Email& value) { return value.text; }
[[nodiscard]] inline std::string to_string(const LanguageTag& value) { return value.text; }

}  // namespace dstack
