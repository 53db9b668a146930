// What most of a text is made of: strings without escapes, short numbers, bytes of one set. These functions
// know nothing but the good case; whatever they do not recognise is left to the complete ones in `scan.h`. No
// byte outside of the bounds is read.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <dstack/automaton.h>
#include <dstack/unicode.h>

#include "block.h"
#include "instructions.h"
#include "scan.h"

namespace dstack::ordinary::DSTACK_INSTRUCTIONS {

#if DSTACK_BLOCK_SIZE == 0
/// The text that may be read.
struct Bounds {
  const char* begin;
  const char* end;
};
#endif

DSTACK_INLINE std::uint64_t load8(const char* p) {
  std::uint64_t word;
  std::memcpy(&word, p, 8);
  return word;
}
DSTACK_INLINE std::uint32_t load2(const char* p) {
  std::uint16_t word;
  std::memcpy(&word, p, 2);
  return word;
}
DSTACK_INLINE std::uint32_t load4(const char* p) {
  std::uint32_t word;
  std::memcpy(&word, p, 4);
  return word;
}

/// Equality by overlapping words, for short texts of one size.
DSTACK_INLINE bool same(const char* a, const char* b, std::size_t size) {
#if DSTACK_BLOCK_SIZE != 0
  if (size >= 16) {
    const auto differs = [&](std::size_t at) {
      const __m128i one = _mm_loadu_si128(reinterpret_cast<const __m128i*>(a + at));
      const __m128i other = _mm_loadu_si128(reinterpret_cast<const __m128i*>(b + at));
      return _mm_movemask_epi8(_mm_cmpeq_epi8(one, other)) != 0xFFFF;
    };
    for (std::size_t i = 0; i + 16 < size; i += 16) {
      if (differs(i)) return false;
    }
    return !differs(size - 16);
  }
  if (size >= 8) return ((load8(a) ^ load8(b)) | (load8(a + size - 8) ^ load8(b + size - 8))) == 0;
#endif
  if (size >= 8) {
    for (std::size_t i = 0; i + 8 < size; i += 8) {
      if (load8(a + i) != load8(b + i)) return false;
    }
    return load8(a + size - 8) == load8(b + size - 8);
  }
  if (size >= 4) return ((load4(a) ^ load4(b)) | (load4(a + size - 4) ^ load4(b + size - 4))) == 0;
  if (size >= 2) return ((load2(a) ^ load2(b)) | (load2(a + size - 2) ^ load2(b + size - 2))) == 0;
  return size == 0 || *a == *b;
}

DSTACK_INLINE const char* skip_blank(const char* p, const char* end) {
  // All blanks are below every other byte that can stand between words.
  while (p < end && static_cast<unsigned char>(*p) <= ' ') [[unlikely]] {
      if (!scan::is_blank(*p)) break;
      ++p;
    }
  return p;
}

/// The contents of a string.
struct Span {
  const char* begin = nullptr;
  const char* end = nullptr;  // the closing quote
  bool high = false;          // holds bytes above 0x7F, not yet known to be UTF-8
  [[nodiscard]] std::size_t size() const noexcept { return static_cast<std::size_t>(end - begin); }
  [[nodiscard]] std::string_view text() const noexcept { return {begin, size()}; }
};

/// The same as it was found in the text. Given to inlined functions only, so that it stays in registers.
struct Contents : Span {
#if DSTACK_BLOCK_SIZE != 0
  std::uint32_t inside = 0;  // which bytes of `first` are the contents; 0: they do not lie in one block
  Bytes first{};
#endif
};

#if DSTACK_BLOCK_SIZE != 0

/// The quotes, backslashes and control characters of a block.
DSTACK_INLINE std::uint32_t ends_of_plain(Bytes bytes) {
  return mask(either(either(equal(bytes, all('"')), equal(bytes, all('\\'))), at_most(bytes, all(0x1F))));
}

/// The first quote, backslash or control character from `p` on, or the end; `high` is set if there is a byte
/// above 0x7F before it.
DSTACK_INLINE const char* plain(const char* p, const Bounds& bounds, bool& high) {
  std::uint32_t tops = 0;
  for (; p < bounds.end; p += block_size) {
    const auto [bytes, shift] = block(p, bounds);
    const std::uint32_t stops = ends_of_plain(bytes) >> shift;
    tops |= (mask(bytes) >> shift) & (stops - 1) & ~stops;
    if (stops == 0) continue;
    high = tops != 0;
    return p + std::countr_zero(stops);
  }
  high = tops != 0;
  return bounds.end;
}

/// The first byte of [p, end) that is not in the set.
DSTACK_INLINE const char* skip_set(const program::ByteSet& set, const char* p, const char* end,
                                   const Bounds& bounds) {
  for (; p < end; p += block_size) {
    const auto [bytes, shift] = block(p, bounds);
    const std::uint32_t out = outside(bytes, set) >> shift;
    if (out == 0) continue;
    const char* stop = p + std::countr_zero(out);
    return stop < end ? stop : end;
  }
  return end;
}

/// The bytes of a block that go on with a character.
DSTACK_INLINE std::uint32_t following_bytes(Bytes bytes) { return mask(greater(all(-64), bytes)); }

/// How many code points a text has whose bytes are in the bounds; right for UTF-8 only.
[[gnu::noinline]] inline std::size_t count_code_points(const char* p, const char* end, const Bounds& bounds) {
  std::size_t count = static_cast<std::size_t>(end - p);
  for (; p < end; p += block_size) {
    const auto [bytes, shift] = block(p, bounds);
    std::uint32_t following = following_bytes(bytes) >> shift;
    if (end - p < block_size) following &= (std::uint32_t{1} << (end - p)) - 1;
    count -= static_cast<std::size_t>(std::popcount(following));
  }
  return count;
}

#else

inline const char* plain(const char* p, const Bounds& bounds, bool& high) {
  unsigned char tops = 0;
  for (; p < bounds.end; ++p) {
    const auto byte = static_cast<unsigned char>(*p);
    if (byte == '"' || byte == '\\' || byte < 0x20) break;
    tops |= byte;
  }
  high = tops >= 0x80;
  return p;
}

inline const char* skip_set(const program::ByteSet& set, const char* p, const char* end, Bounds) noexcept {
  while (p < end && set.contains(static_cast<unsigned char>(*p))) ++p;
  return p;
}

inline std::size_t count_code_points(const char* p, const char* end, Bounds) noexcept {
  std::size_t count = 0;
  for (; p < end; ++p) count += (static_cast<unsigned char>(*p) & 0xC0U) != 0x80U ? 1U : 0U;
  return count;
}

#endif

/// The string whose contents begin at `p`; false if it holds an escape or a control character, or does not
/// end.
DSTACK_INLINE bool string(const char* p, const Bounds& bounds, Contents& span) {
  span.begin = p;
#if DSTACK_BLOCK_SIZE != 0
  if (bounds.end - p >= block_size) [[likely]] {
    span.first = load(p);
    const std::uint32_t stops = ends_of_plain(span.first);
    if (stops != 0) [[likely]] {
      span.inside = (stops - 1) & ~stops;
      span.end = p + std::countr_zero(stops);
      span.high = (mask(span.first) & span.inside) != 0;
      return *span.end == '"';
    }
  }
#endif
  span.end = plain(p, bounds, span.high);
  return span.end < bounds.end && *span.end == '"';
}

/// The same for the contents of a string.
DSTACK_INLINE std::size_t count_code_points(const Contents& span, const Bounds& bounds) {
  if (!span.high) return span.size();
#if DSTACK_BLOCK_SIZE != 0
  if (span.inside != 0) [[likely]]
    return span.size() - static_cast<std::size_t>(std::popcount(following_bytes(span.first) & span.inside));
#endif
  return count_code_points(span.begin, span.end, bounds);
}

inline constexpr std::size_t no_size = ~std::size_t{0};

/// How many bytes stand between the quote at p and the next one; `no_size` if there is none at p, or none
/// soon.
DSTACK_INLINE std::size_t quoted_size(const char* p, const Bounds& bounds) {
  if (bounds.end - p < 2 || *p != '"') return no_size;
#if DSTACK_BLOCK_SIZE != 0
  const auto [bytes, shift] = block(p + 1, bounds);
  const std::uint32_t quotes = mask(equal(bytes, all('"'))) >> shift;
  if (quotes != 0) [[likely]]
    return static_cast<std::size_t>(std::countr_zero(quotes));
#endif
  const void* const quote = std::memchr(p + 1, '"', static_cast<std::size_t>(bounds.end - p - 1));
  return quote == nullptr ? no_size : static_cast<std::size_t>(static_cast<const char*>(quote) - p - 1);
}

/// The number of the four hexadecimal digits at p; above 0xFFFF if one of the bytes is none.
inline std::uint32_t four_digits(const char* p) {
  std::uint32_t code = 0;
  for (int i = 0; i < 4; ++i) {
    const auto byte = static_cast<unsigned char>(p[i]);
    const auto letter = static_cast<std::uint32_t>((byte | 0x20) - 'a');
    code = code << 4 | (scan::is_digit(p[i]) ? byte - std::uint32_t{'0'}
                        : letter < 6         ? letter + 10
                                             : 0x10000U);
  }
  return code;
}

/// What a letter behind a backslash stands for; a zero byte if it is none of them.
inline char meaning_of_escape(char letter) {
  switch (letter) {
    case '"':
    case '\\':
    case '/': return letter;
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
  }
  return '\0';
}

/// Writes what the escape at p stands for to `out`, at most four bytes, and goes behind it. False if it is
/// wrong, or one half of a surrogate pair.
inline bool unescape_one(const char*& p, const char* end, char*& out) {
  if (end - p < 2) return false;
  if (p[1] != 'u') {
    const char meaning = meaning_of_escape(p[1]);
    *out++ = meaning;
    p += 2;
    return meaning != '\0';
  }
  if (end - p < 6) return false;
  char32_t code = four_digits(p + 2);
  if (code > 0xFFFF) return false;
  p += 6;
  if (code >= 0xD800 && code < 0xDC00) {
    if (end - p < 6 || p[0] != '\\' || p[1] != 'u') return false;
    const char32_t low = four_digits(p + 2);
    if (low < 0xDC00 || low > 0xDFFF) return false;
    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    p += 6;
  }
  if (!is_scalar_value(code)) return false;
  out = encode_code_point(code, out);
  return true;
}

/// The text of a string with escapes, written to `buffer`, which only grows. `span` holds what stands before
/// the first escape and becomes a part of the buffer. Gives the byte behind the closing quote; null if an
/// escape is wrong, there is a control character, or the string does not end.
inline const char* unescape(Span& span, const Bounds& bounds, std::string& buffer) {
  std::size_t size = span.size();
  bool any_high = span.high;
  const char* p = span.end;
  buffer.resize(std::max({buffer.capacity(), size * 2, std::size_t{256}}));
  std::memcpy(buffer.data(), span.begin, size);
  while (p < bounds.end && *p == '\\') {
    char* out = buffer.data() + size;
    const auto escape = static_cast<unsigned char>(p[1 < bounds.end - p ? 1 : 0]);
    if (!unescape_one(p, bounds.end, out)) return nullptr;
    any_high |= escape == 'u';
    bool high = false;
    const char* const next = plain(p, bounds, high);
    any_high |= high;
    size = static_cast<std::size_t>(out - buffer.data());
    const auto more = static_cast<std::size_t>(next - p);
    if (buffer.size() - size < more + 4) buffer.resize((size + more + 4) * 2);
    std::memcpy(buffer.data() + size, p, more);
    size += more;
    p = next;
  }
  if (p >= bounds.end || *p != '"') return nullptr;
  span = {buffer.data(), buffer.data() + size, any_high};
  return p + 1;
}

/// The word of eight bytes with the first byte lowest.
DSTACK_INLINE std::uint64_t load8_forward(const char* p) {
  const std::uint64_t word = load8(p);
  return std::endian::native == std::endian::big ? __builtin_bswap64(word) : word;
}

}  // namespace dstack::ordinary::DSTACK_INSTRUCTIONS
