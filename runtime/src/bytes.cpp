#include <dstack/bytes.h>

#include <array>

namespace dstack {

namespace {

constexpr std::string_view base64url_alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view base64_alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view hex_alphabet = "0123456789abcdef";

constexpr std::uint8_t not_a_digit = 0xFF;
using Values = std::array<std::uint8_t, 256>;

constexpr Values values_of(std::string_view alphabet) noexcept {
  Values values{};
  values.fill(not_a_digit);
  for (std::size_t index = 0; index != alphabet.size(); ++index) {
    values[static_cast<unsigned char>(alphabet[index])] = static_cast<std::uint8_t>(index);
  }
  return values;
}
constexpr Values base64url_values = values_of(base64url_alphabet);
constexpr Values base64_values = values_of(base64_alphabet);
constexpr Values hex_values = values_of(hex_alphabet);

const Values& values_of(BytesEncoding encoding) noexcept {
  if (encoding == BytesEncoding::hex) return hex_values;
  return encoding == BytesEncoding::base64 ? base64_values : base64url_values;
}

std::string_view alphabet_of(BytesEncoding encoding) noexcept {
  if (encoding == BytesEncoding::hex) return hex_alphabet;
  return encoding == BytesEncoding::base64 ? base64_alphabet : base64url_alphabet;
}

unsigned value_at(const Values& values, char c) noexcept { return values[static_cast<unsigned char>(c)]; }

bool all_digits(const Values& values, std::string_view text) noexcept {
  unsigned seen = 0;
  for (const char c : text) seen |= value_at(values, c);
  return seen < 0x80;
}

// Padding is there to complete a group of four, never more.
bool remove_padding(std::string_view& text) noexcept {
  if (text.size() % 4 != 0) return false;
  for (int count = 0; count != 2 && !text.empty() && text.back() == '='; ++count) text.remove_suffix(1);
  return true;
}

}  // namespace

bool decoded_size(BytesEncoding encoding, std::string_view text, std::size_t& size) noexcept {
  const Values& values = values_of(encoding);
  if (encoding == BytesEncoding::hex) {
    if (text.size() % 2 != 0 || !all_digits(values, text)) return false;
    size = text.size() / 2;
    return true;
  }
  if (encoding == BytesEncoding::base64 && !remove_padding(text)) return false;
  const std::size_t rest = text.size() % 4;
  if (rest == 1 || !all_digits(values, text)) return false;
  const unsigned spare = rest == 2 ? 15 : rest == 3 ? 3 : 0;
  if (spare != 0 && (value_at(values, text.back()) & spare) != 0) return false;
  size = text.size() / 4 * 3 + (rest == 0 ? 0 : rest - 1);
  return true;
}

std::byte* decode(BytesEncoding encoding, std::string_view text, std::byte* out) noexcept {
  const Values& values = values_of(encoding);
  if (encoding == BytesEncoding::base64) {
    while (!text.empty() && text.back() == '=') text.remove_suffix(1);
  }
  const unsigned width = encoding == BytesEncoding::hex ? 4 : 6;
  unsigned bits = 0;
  unsigned count = 0;
  for (const char c : text) {
    bits = (bits << width | value_at(values, c)) & 0xFFFFU;
    count += width;
    if (count < 8) continue;
    count -= 8;
    *out++ = static_cast<std::byte>(bits >> count & 0xFFU);
  }
  return out;
}

bool decode(BytesEncoding encoding, std::string_view text, std::vector<std::byte>& bytes) {
  std::size_t size = 0;
  if (!decoded_size(encoding, text, size)) return false;
  bytes.resize(size);
  decode(encoding, text, bytes.data());
  return true;
}

char* encode(BytesEncoding encoding, std::span<const std::byte> bytes, char* out) noexcept {
  const std::string_view alphabet = alphabet_of(encoding);
  const unsigned width = encoding == BytesEncoding::hex ? 4 : 6;
  const unsigned mask = (1U << width) - 1;
  char* const begin = out;
  unsigned bits = 0;
  unsigned count = 0;
  for (const std::byte byte : bytes) {
    bits = (bits << 8 | std::to_integer<unsigned>(byte)) & 0xFFFFU;
    for (count += 8; count >= width; count -= width) *out++ = alphabet[bits >> (count - width) & mask];
  }
  if (count != 0) *out++ = alphabet[bits << (width - count) & mask];
  if (encoding == BytesEncoding::base64) {
    while ((out - begin) % 4 != 0) *out++ = '=';
  }
  return out;
}

std::string encode(BytesEncoding encoding, std::span<const std::byte> bytes) {
  std::string text(encoded_size(encoding, bytes.size()), '\0');
  encode(encoding, bytes, text.data());
  return text;
}

std::vector<std::byte> bytes_from_text(BytesEncoding encoding, std::string_view text) {
  std::vector<std::byte> bytes;
  if (!decode(encoding, text, bytes)) __builtin_trap();
  return bytes;
}

}  // namespace dstack
