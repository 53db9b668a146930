#include <dstack/uuid.h>

#include <cstddef>

namespace dstack {

namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

constexpr unsigned not_hex = 16;

constexpr unsigned hex_value(char c) noexcept {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10;
  return not_hex;
}

constexpr bool hyphen_before(std::size_t octet) noexcept {
  return octet == 4 || octet == 6 || octet == 8 || octet == 10;
}

}  // namespace

bool read(std::string_view text, Uuid& value) noexcept {
  if (text.size() != max_text_size<Uuid>) return false;
  Uuid uuid;
  std::size_t at = 0;
  for (std::size_t octet = 0; octet != uuid.octets.size(); ++octet) {
    if (hyphen_before(octet) && text[at++] != '-') return false;
    const unsigned high = hex_value(text[at]), low = hex_value(text[at + 1]);
    if (high == not_hex || low == not_hex) return false;
    uuid.octets[octet] = static_cast<std::uint8_t>(high * 16 + low);
    at += 2;
  }
  value = uuid;
  return true;
}

char* write(const Uuid& value, char* out) noexcept {
  for (std::size_t octet = 0; octet != value.octets.size(); ++octet) {
    if (hyphen_before(octet)) *out++ = '-';
    *out++ = hex_digits[value.octets[octet] / 16];
    *out++ = hex_digits[value.octets[octet] % 16];
  }
  return out;
}

}  // namespace dstack
