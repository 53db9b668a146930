// Bytes as text, in the three encodings that a schema can choose. Each value has one text: no padding in
// base64url, padding in base64, lower case in hex, and bits that belong to no byte are zero.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <dstack/visible.h>

namespace dstack DSTACK_VISIBLE {

enum class BytesEncoding : std::uint8_t { base64url, base64, hex };

/// Whether `text` is canonical, and how many bytes it stands for. Allocates nothing.
[[nodiscard]] bool decoded_size(BytesEncoding encoding, std::string_view text, std::size_t& size) noexcept;

/// Decodes a text that `decoded_size` has accepted into that many bytes at `out`. Returns the end.
std::byte* decode(BytesEncoding encoding, std::string_view text, std::byte* out) noexcept;

/// Replaces `bytes`; leaves them alone if the text is not canonical.
[[nodiscard]] bool decode(BytesEncoding encoding, std::string_view text, std::vector<std::byte>& bytes);

/// Characters of the text of so many bytes.
[[nodiscard]] constexpr std::size_t encoded_size(BytesEncoding encoding, std::size_t size) noexcept {
  if (encoding == BytesEncoding::hex) return size * 2;
  if (encoding == BytesEncoding::base64) return (size + 2) / 3 * 4;
  return size / 3 * 4 + (size % 3 == 0 ? 0 : size % 3 + 1);
}

/// Writes `encoded_size` characters at `out`. Returns the end.
char* encode(BytesEncoding encoding, std::span<const std::byte> bytes, char* out) noexcept;

[[nodiscard]] std::string encode(BytesEncoding encoding, std::span<const std::byte> bytes);

/// The bytes of a text that is known to be canonical, because the compiler has checked it (default values in
/// generated code). Ends the program otherwise.
[[nodiscard]] std::vector<std::byte> bytes_from_text(BytesEncoding encoding, std::string_view text);

}  // namespace dstack
