// What most of a text is made of: strings without escapes, short numbers, bytes of one class. These functions
// know nothing but the good case; whatever they do not recognise is left to the complete ones in `scan.h`. No
// byte at or behind `end` is read.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <dstack/automaton.h>

#include "scan.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace dstack::ordinary {

inline std::uint64_t load8(const char* p) noexcept {
  std::uint64_t word;
  std::memcpy(&word, p, 8);
  return word;
}
inline std::uint32_t load4(const char* p) noexcept {
  std::uint32_t word;
  std::memcpy(&word, p, 4);
  return word;
}

/// Equality by overlapping words, for short texts of one size.
inline bool same(const char* a, const char* b, std::size_t size) noexcept {
  if (size >= 8) {
    for (std::size_t i = 0; i + 8 < size; i += 8) {
      if (load8(a + i) != load8(b + i)) return false;
    }
    return load8(a + size - 8) == load8(b + size - 8);
  }
  if (size >= 4) return load4(a) == load4(b) && load4(a + size - 4) == load4(b + size - 4);
  for (std::size_t i = 0; i < size; ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

inline const char* skip_blank(const char* p, const char* end) noexcept {
  while (p < end && scan::is_blank(*p)) [[unlikely]]++ p;
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

#if defined(__SSE2__)

inline __m128i load16(const char* p, const char* end) noexcept {
  if (end - p >= 16) [[likely]]
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
  alignas(16) char rest[16] = {};
  std::memcpy(rest, p, static_cast<std::size_t>(end - p));
  return _mm_load_si128(reinterpret_cast<const __m128i*>(rest));
}

/// The string whose contents begin at `p`; false if it holds an escape or a control character, or does not
/// end.
inline bool string(const char* p, const char* end, Span& span) noexcept {
  const __m128i quote = _mm_set1_epi8('"'), escape = _mm_set1_epi8('\\'), control = _mm_set1_epi8(0x1F);
  std::uint32_t high = 0;
  // Behind the end stand zeros, which are control characters: one comparison for 16 bytes.
  for (const char* s = p;; s += 16) {
    const __m128i bytes = load16(s, end);
    const __m128i ends =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, escape)),
                     _mm_cmpeq_epi8(_mm_max_epu8(bytes, control), control));
    const auto stops = static_cast<std::uint32_t>(_mm_movemask_epi8(ends));
    const auto tops = static_cast<std::uint32_t>(_mm_movemask_epi8(bytes));
    if (stops == 0) {
      high |= tops;
      continue;
    }
    high |= tops & (stops - 1) & ~stops;
    s += __builtin_ctz(stops);
    if (s >= end || *s != '"') return false;
    span = {p, s, high != 0};
    return true;
  }
}

// Bit i: byte i is not in the set.
inline std::uint32_t outside(__m128i bytes, const program::ByteSet& set) noexcept {
  __m128i rest = _mm_set1_epi8(-1);
  for (std::uint32_t i = 0; i < set.range_count; ++i) {
    const __m128i low = _mm_set1_epi8(static_cast<char>(set.low[i]));
    const __m128i width = _mm_set1_epi8(static_cast<char>(set.width[i]));
    rest = _mm_min_epu8(rest, _mm_subs_epu8(_mm_sub_epi8(bytes, low), width));
  }
  return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(rest, _mm_setzero_si128()))) ^ 0xFFFFU;
}

/// The first byte of [p, end) that is not in the set. Bytes up to `limit` may be read.
inline const char* skip_set(const program::ByteSet& set, const char* p, const char* end,
                            const char* limit) noexcept {
  for (; p < end; p += 16) {
    const std::uint32_t out = outside(load16(p, limit), set);
    if (out == 0) continue;
    const char* stop = p + __builtin_ctz(out);
    return stop < end ? stop : end;
  }
  return end;
}

#else

inline bool string(const char* p, const char* end, Span& span) noexcept {
  unsigned char high = 0;
  for (const char* s = p; s < end; ++s) {
    const auto byte = static_cast<unsigned char>(*s);
    if (byte == '"') {
      span = {p, s, high >= 0x80};
      return true;
    }
    if (byte == '\\' || byte < 0x20) return false;
    high |= byte;
  }
  return false;
}

inline const char* skip_set(const program::ByteSet& set, const char* p, const char* end,
                            const char*) noexcept {
  while (p < end && set.contains(static_cast<unsigned char>(*p))) ++p;
  return p;
}

#endif

/// Whether [p, end) is a row of runs.
inline bool is_row(const program::Automaton& automaton, const char* p, const char* end,
                   const char* limit) noexcept {
  const program::Run* run = automaton.runs;
  for (std::uint32_t left = automaton.run_count; left > 0; --left, ++run) {
    const std::size_t most = std::min<std::size_t>(run->maximum, static_cast<std::size_t>(end - p));
    const char* const next = skip_set(automaton.sets[run->set], p, p + most, limit);
    if (static_cast<std::size_t>(next - p) < run->minimum) return false;
    p = next;
    if (p == end) return run->may_end;
  }
  return false;
}

/// Whether [p, end) is in the language, by runs where the automaton has them. Bytes up to `limit` may be
/// read.
inline bool matches(const program::Automaton& automaton, const char* p, const char* end,
                    const char* limit) noexcept {
  if (automaton.runs != nullptr) return is_row(automaton, p, end, limit);
  if (automaton.loops == nullptr) return program::matches(automaton, p, end);
  std::uint32_t state = automaton.start;
  const std::uint32_t width = automaton.class_count;
  while (p != end && state != program::dead_state) {
    if (const std::uint32_t loop = automaton.loops[state]; loop != 0) {
      p = skip_set(automaton.sets[loop - 1], p, end, limit);
      if (p == end) break;
    }
    state = automaton.next[state * width + automaton.byte_class[static_cast<unsigned char>(*p++)]];
  }
  return state >= automaton.first_accepting;
}

/// An integer of at most 18 digits at `p`; null if there is none, or if it goes on as another number.
inline const char* integer(const char* p, const char* end, std::int64_t& value) noexcept {
  const bool negative = *p == '-';
  const char* first = p + (negative ? 1 : 0);
  const char* s = first;
  std::uint64_t digits = 0;
  while (s < end && s - first < 19 && scan::is_digit(*s))
    digits = digits * 10 + static_cast<unsigned>(*s++ - '0');
  const std::ptrdiff_t count = s - first;
  if (count == 0 || count > 18 || (*first == '0' && count > 1)) return nullptr;
  if (s < end && (*s == '.' || *s == 'e' || *s == 'E')) return nullptr;
  value = negative ? -static_cast<std::int64_t>(digits) : static_cast<std::int64_t>(digits);
  return s;
}

/// A number of at most 15 digits without exponent at `p`, exact; null if it is none.
inline const char* real(const char* p, const char* end, double& value) noexcept {
  static constexpr double powers[] = {1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                      1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  const bool negative = *p == '-';
  const char* first = p + (negative ? 1 : 0);
  const char* s = first;
  std::uint64_t digits = 0;
  const auto take = [&] {
    const char* begin = s;
    while (s < end && s - begin < 16 && scan::is_digit(*s))
      digits = digits * 10 + static_cast<unsigned>(*s++ - '0');
    return s - begin;
  };
  std::ptrdiff_t count = take();
  std::ptrdiff_t scale = 0;
  if (count == 0 || count > 15 || (*first == '0' && count > 1)) return nullptr;
  if (s < end && *s == '.') {
    ++s;
    scale = take();
    count += scale;
    if (scale == 0 || count > 15) return nullptr;
  }
  if (s < end && (*s == 'e' || *s == 'E' || scan::is_digit(*s))) return nullptr;
  value = static_cast<double>(digits) / powers[scale];
  if (negative) value = -value;
  return s;
}

}  // namespace dstack::ordinary
