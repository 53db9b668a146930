#include <dstack/uuid.h>

#include <array>
#include <cstddef>
#include <cstring>

namespace dstack {

namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

constexpr unsigned not_hex = 0xF0;

// What each byte is worth as a digit, or `not_hex`.
constexpr std::array<std::uint8_t, 256> hex_values = [] {
  std::array<std::uint8_t, 256> values{};
  for (std::uint8_t& value : values) value = not_hex;
  for (std::uint8_t i = 0; i < 16; ++i) values[static_cast<unsigned char>(hex_digits[i])] = i;
  return values;
}();

// The two digits of each octet.
constexpr std::array<char, 512> hex_pairs = [] {
  std::array<char, 512> pairs{};
  for (std::size_t octet = 0; octet != 256; ++octet) {
    pairs[2 * octet] = hex_digits[octet / 16];
    pairs[2 * octet + 1] = hex_digits[octet % 16];
  }
  return pairs;
}();

constexpr bool hyphen_before(std::size_t octet) noexcept {
  return octet == 4 || octet == 6 || octet == 8 || octet == 10;
}

}  // namespace

bool read(std::string_view text, Uuid& value) noexcept {
  if (text.size() != max_text_size<Uuid>) return false;
  Uuid uuid;
  std::size_t at = 0;
  unsigned wrong = 0;
  for (std::size_t octet = 0; octet != uuid.octets.size(); ++octet) {
    if (hyphen_before(octet) && text[at++] != '-') return false;
    const unsigned high = hex_values[static_cast<unsigned char>(text[at])];
    const unsigned low = hex_values[static_cast<unsigned char>(text[at + 1])];
    wrong |= high | low;
    uuid.octets[octet] = static_cast<std::uint8_t>(high << 4 | low);
    at += 2;
  }
  if (wrong >= not_hex) return false;
  value = uuid;
  return true;
}

char* write(const Uuid& value, char* out) noexcept {
  for (std::size_t octet = 0; octet != value.octets.size(); ++octet) {
    if (hyphen_before(octet)) *out++ = '-';
    std::memcpy(out, hex_pairs.data() + std::size_t{2} * value.octets[octet], 2);
    out += 2;
  }
  return out;
}

}  // namespace dstack
