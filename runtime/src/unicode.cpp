#include <dstack/unicode.h>

#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace dstack {

namespace {

constexpr std::uint64_t high_bits = 0x8080808080808080ULL;
constexpr std::uint64_t low_bits = 0x0101010101010101ULL;

std::uint64_t eight_bytes(const char* at) noexcept {
  std::uint64_t word = 0;
  std::memcpy(&word, at, sizeof word);
  return word;
}

constexpr unsigned byte_at(std::string_view text, std::size_t index) noexcept {
  return static_cast<unsigned char>(text[index]);
}

constexpr bool continues(std::string_view text, std::size_t index) noexcept {
  return (byte_at(text, index) & 0xC0U) == 0x80U;
}

// What a leading byte says: how many bytes follow, its own bits of the value, and the least value that needs
// so many.
struct Lead {
  std::uint32_t following;
  unsigned bits;
  char32_t least;
};

constexpr Lead lead_of(unsigned byte) noexcept {
  if (byte >= 0xC2 && byte <= 0xDF) return {1, byte & 0x1FU, 0x80};
  if (byte >= 0xE0 && byte <= 0xEF) return {2, byte & 0x0FU, 0x800};
  if (byte >= 0xF0 && byte <= 0xF4) return {3, byte & 0x07U, 0x10000};
  return {0, 0, 0};
}

}  // namespace

std::size_t ascii_prefix(std::string_view text) noexcept {
  std::size_t at = 0;
#if defined(__SSE2__)
  for (; text.size() - at >= 16; at += 16) {
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    const unsigned mask = static_cast<unsigned>(_mm_movemask_epi8(block));
    if (mask != 0) return at + static_cast<std::size_t>(std::countr_zero(mask));
  }
#endif
  while (text.size() - at >= 8 && (eight_bytes(text.data() + at) & high_bits) == 0) at += 8;
  while (at != text.size() && byte_at(text, at) < 0x80) ++at;
  return at;
}

CodePoint decode_code_point(std::string_view text) noexcept {
  const unsigned first = byte_at(text, 0);
  if (first < 0x80) return {first, 1};
  const Lead lead = lead_of(first);
  if (lead.following == 0 || text.size() <= lead.following) return {0, 0};
  char32_t value = lead.bits;
  for (std::size_t index = 1; index <= lead.following; ++index) {
    if (!continues(text, index)) return {0, 0};
    value = value << 6 | (byte_at(text, index) & 0x3FU);
  }
  if (value < lead.least || !is_scalar_value(value)) return {0, 0};
  return {value, lead.following + 1};
}

std::size_t utf8_prefix(std::string_view text) noexcept {
  std::size_t at = 0;
  while (true) {
    at += ascii_prefix(text.substr(at));
    // Texts in other scripts have runs of longer sequences.
    while (at != text.size() && byte_at(text, at) >= 0x80) {
      const std::uint32_t size = decode_code_point(text.substr(at)).size;
      if (size == 0) return at;
      at += size;
    }
    if (at == text.size()) return at;
  }
}

std::size_t count_code_points(std::string_view text) noexcept {
  // All bytes begin a code point but those whose highest bits are 10.
  std::size_t following = 0;
  std::size_t at = 0;
  for (; text.size() - at >= 8; at += 8) {
    const std::uint64_t word = eight_bytes(text.data() + at);
    // At most one bit in each byte: the product adds them up in the highest one.
    following += static_cast<std::size_t>((word >> 7 & ~(word >> 6) & low_bits) * low_bits >> 56);
  }
  for (; at != text.size(); ++at) following += std::size_t{continues(text, at)};
  return text.size() - following;
}

char* encode_code_point(char32_t code_point, char* out) noexcept {
  const auto put = [&out](char32_t byte) { *out++ = static_cast<char>(static_cast<unsigned char>(byte)); };
  const auto put_following = [&](unsigned shift) { put(0x80 | (code_point >> shift & 0x3F)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0 | code_point >> 6);
    put_following(0);
  } else if (code_point < 0x10000) {
    put(0xE0 | code_point >> 12);
    put_following(6);
    put_following(0);
  } else {
    put(0xF0 | (code_point >> 18 & 7));
    put_following(12);
    put_following(6);
    put_following(0);
  }
  return out;
}

}  // namespace dstack
