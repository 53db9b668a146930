// What all shapes of reader share: the cursor over one JSON text with its violations, and the checks of leaf
// values. No byte at or behind the end of the text is read; SSE2 where there are 16 bytes, a copy of the rest
// where not.
#pragma once

#include <emmintrin.h>

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include <dstack/automaton.h>

namespace shapes {

#ifndef HOT
#define HOT [[gnu::always_inline]] inline
#endif
#define COLD [[gnu::noinline, gnu::cold]]

enum class Code : std::uint8_t {
  none,
  syntax,
  encoding,
  duplicate_member,
  trailing_text,
  wrong_type,
  unknown_member,
  missing_member,
  minimum,
  maximum,
  not_an_integer,
  too_short,
  too_long,
  too_few,
  too_many,
  not_unique,
  pattern,
  format,
  not_in_enumeration,
  unknown_tag,
  missing_tag,
};

struct Violation {
  Code code;
  std::uint32_t offset;
};

inline constexpr std::uint32_t violation_limit = 16;
inline constexpr std::uint32_t depth_limit = 64;

/// Positions travel through the readers as a plain pointer, so that it stays in a register; null says: stop.
struct Cursor {
  const char* begin = nullptr;
  const char* end = nullptr;
  std::uint32_t count = 0;
  std::uint32_t depth = 0;
  std::uint16_t last_enumerator = 0;  // of the last enumeration read, for lists of distinct values
  Violation violations[violation_limit];
  std::string scratch;  // the text of the last string with escapes

  void open(const char* text, std::size_t size) {
    begin = text;
    end = text + size;
    count = 0;
    depth = 0;
  }
};

/// Records and says whether reading may go on.
COLD bool violate(Cursor& c, Code code, const char* at);
/// Records a violation that ends the reading.
COLD const char* stop(Cursor& c, Code code, const char* at);
/// A value that the schema does not describe: checked as JSON, then forgotten.
COLD const char* skip_value(Cursor& c, const char* p);
/// Records the violation and skips the value at p.
COLD const char* refuse(Cursor& c, Code code, const char* at, const char* p);

// ---- Bytes

HOT std::uint64_t load8(const char* p) {
  std::uint64_t word;
  std::memcpy(&word, p, 8);
  return word;
}
HOT std::uint32_t load4(const char* p) {
  std::uint32_t word;
  std::memcpy(&word, p, 4);
  return word;
}
HOT __m128i load16(const char* p) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p)); }
HOT __m128i load_some(const char* p, std::size_t size) {  // size < 16; the rest is 0
  alignas(16) char copy[16] = {};
  std::memcpy(copy, p, size);
  return load16(copy);
}
HOT bool is_digit(char byte) { return static_cast<unsigned char>(byte - '0') < 10; }

/// Equality by overlapping words: neither text needs padding.
HOT bool same_text(const char* a, const char* b, std::size_t size) {
  if (size >= 8) {
    std::size_t i = 0;
    for (; i + 8 < size; i += 8) {
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

COLD const char* skip_blank_slow(const char* p, const char* end);
HOT const char* skip_blank(const char* p, const char* end) {
  if (p < end && static_cast<unsigned char>(*p) <= ' ') [[unlikely]]
    return skip_blank_slow(p, end);
  return p;
}

// ---- Names

struct Name {
  const char* key;  // `"name":`
  std::uint32_t key_size;
  HOT const char* text() const { return key + 1; }
  HOT std::uint32_t size() const { return key_size - 3; }
};

/// First and last eight bytes and the length; the generator looks for a multiplier without collisions.
constexpr std::uint32_t hash_words(std::uint64_t first, std::uint64_t last, std::size_t size,
                                   std::uint64_t factor) {
  return static_cast<std::uint32_t>(((first ^ (last * 0x9E3779B97F4A7C15ULL) ^ size) * factor) >> 40);
}
HOT std::uint32_t hash_text(const char* p, std::size_t size, std::uint64_t factor) {
  std::uint64_t first, last;
  if (size >= 8) {
    first = load8(p);
    last = load8(p + size - 8);
  } else if (size >= 4) {
    first = load4(p);
    last = load4(p + size - 4);
  } else {
    first = size == 0 ? 0 : static_cast<unsigned char>(p[0]);
    last = size == 0 ? 0
                     : static_cast<std::uint64_t>(static_cast<unsigned char>(p[size / 2])) << 8 |
                           static_cast<unsigned char>(p[size - 1]);
  }
  return hash_words(first, last, size, factor);
}

struct NameTable {
  const Name* names;
  const std::uint16_t* slots;  // position + 1; 0 is empty; probed linearly
  std::uint32_t mask;
  std::uint64_t factor;
};
inline constexpr std::uint32_t no_name = 0xFFFFFFFFU;

HOT std::uint32_t find_name(const NameTable& table, const char* p, std::size_t size) {
  std::uint32_t at = hash_text(p, size, table.factor) & table.mask;
  for (;; at = (at + 1) & table.mask) {
    const std::uint32_t slot = table.slots[at];
    if (slot == 0) return no_name;
    const Name& name = table.names[slot - 1];
    if (name.size() == size && same_text(name.text(), p, size)) return slot - 1;
  }
}

// ---- Strings

struct Span {
  const char* begin;
  const char* end;
  const char* next;   // behind the closing quote
  const char* limit;  // bytes up to here may be read
  bool high;          // bytes above 0x7F; not yet known to be UTF-8
  HOT std::size_t size() const { return static_cast<std::size_t>(end - begin); }
};

/// Decodes a string with escapes into the scratch text. p: behind the opening quote.
COLD bool take_escaped(Cursor& c, const char* p, Span& span);
bool valid_utf8(const char* p, const char* end);
std::size_t count_code_points(const char* p, const char* end);

/// The text of a string whose opening quote stands at p. False: stop.
HOT bool take_string(Cursor& c, const char* p, Span& span) {
  const char* s = ++p;
  const __m128i quote = _mm_set1_epi8('"'), escape = _mm_set1_epi8('\\'), control = _mm_set1_epi8(0x1F);
  std::uint32_t high = 0;
  for (;;) {
    const std::ptrdiff_t left = c.end - s;
    const __m128i v = left >= 16 ? load16(s) : load_some(s, static_cast<std::size_t>(left));
    const __m128i ends = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(v, quote), _mm_cmpeq_epi8(v, escape)),
                                      _mm_cmpeq_epi8(_mm_max_epu8(v, control), control));
    const auto stops = static_cast<std::uint32_t>(_mm_movemask_epi8(ends));
    const auto tops = static_cast<std::uint32_t>(_mm_movemask_epi8(v));
    if (stops != 0) {
      high |= tops & (stops - 1) & ~stops;
      s += __builtin_ctz(stops);
      break;
    }
    high |= tops;
    s += 16;
  }
  if (s >= c.end || *s != '"') [[unlikely]]
    return take_escaped(c, p, span);
  span = {p, s, s + 1, c.end, high != 0};
  return true;
}

// ---- Classes of bytes and automata

struct alignas(16) Range {
  std::uint8_t low[16], width[16];  // the same byte sixteen times
};
struct ByteClass {  // ASCII only
  const Range* ranges;
  std::uint32_t count;
};
constexpr Range range(std::uint8_t low, std::uint8_t high) {
  Range result{};
  for (int i = 0; i < 16; ++i) result.low[i] = low, result.width[i] = static_cast<std::uint8_t>(high - low);
  return result;
}

HOT std::uint32_t outside(__m128i v, const ByteClass& set) {  // bit i: byte i is not in the class
  __m128i rest = _mm_set1_epi8(-1);
  for (std::uint32_t i = 0; i < set.count; ++i) {
    const Range& r = set.ranges[i];
    const __m128i low = _mm_load_si128(reinterpret_cast<const __m128i*>(r.low));
    const __m128i width = _mm_load_si128(reinterpret_cast<const __m128i*>(r.width));
    rest = _mm_min_epu8(rest, _mm_subs_epu8(_mm_sub_epi8(v, low), width));
  }
  return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(rest, _mm_setzero_si128()))) ^ 0xFFFFU;
}

/// The first byte in [p, end) that is not in the class.
HOT const char* skip_class(const ByteClass& set, const char* p, const char* end, const char* limit) {
  while (p < end) {
    const __m128i v = limit - p >= 16 ? load16(p) : load_some(p, static_cast<std::size_t>(limit - p));
    const std::uint32_t out = outside(v, set);
    if (out != 0) {
      const char* stop = p + __builtin_ctz(out);
      return stop < end ? stop : end;
    }
    p += 16;
  }
  return end;
}

/// An automaton, and the state in which it stays for all bytes of a class (0: none).
struct Pattern {
  dstack::program::Automaton automaton;
  ByteClass loop;
  std::uint16_t loop_state;
};

HOT bool matches(const Pattern& pattern, const char* p, const char* end, const char* limit) {
  const auto& a = pattern.automaton;
  std::uint32_t state = a.start;
  const std::uint32_t width = a.class_count;
  if (pattern.loop_state == 0) {
    for (; p != end && state != 0; ++p)
      state = a.next[state * width + a.byte_class[static_cast<unsigned char>(*p)]];
    return state >= a.first_accepting;
  }
  while (p != end && state != 0) {
    if (state == pattern.loop_state) {
      p = skip_class(pattern.loop, p, end, limit);
      if (p == end) break;
    }
    state = a.next[state * width + a.byte_class[static_cast<unsigned char>(*p++)]];
  }
  return state >= a.first_accepting;
}

// ---- Formats

HOT bool two_digits(const char* p, unsigned low, unsigned high) {
  if (!is_digit(p[0]) || !is_digit(p[1])) return false;
  const unsigned value = static_cast<unsigned>(p[0] - '0') * 10 + static_cast<unsigned>(p[1] - '0');
  return value - low <= high - low;
}
HOT bool is_date(const char* p, std::size_t size) {
  if (size != 10) return false;
  // Eight bytes at a time: YYYY-MM- and the day; digits by their range, hyphens by equality.
  if (!is_digit(p[0]) || !is_digit(p[1]) || !is_digit(p[2]) || !is_digit(p[3]) || p[4] != '-' || p[7] != '-')
    return false;
  if (!two_digits(p + 5, 1, 12) || !two_digits(p + 8, 1, 31)) return false;
  const unsigned day = static_cast<unsigned>(p[8] - '0') * 10 + static_cast<unsigned>(p[9] - '0');
  if (day <= 28) return true;
  const unsigned month = static_cast<unsigned>(p[5] - '0') * 10 + static_cast<unsigned>(p[6] - '0');
  if (month != 2) return day <= 30u + ((month + (month >> 3)) & 1u);
  const unsigned year =
      static_cast<unsigned>((p[0] - '0') * 1000 + (p[1] - '0') * 100 + (p[2] - '0') * 10 + (p[3] - '0'));
  return day == 29 && (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
}
HOT bool is_datetime(const char* p, std::size_t size) {
  return size == 20 && is_date(p, 10) && p[10] == 'T' && two_digits(p + 11, 0, 23) && p[13] == ':' &&
         two_digits(p + 14, 0, 59) && p[16] == ':' && two_digits(p + 17, 0, 59) && p[19] == 'Z';
}
inline constexpr Range hexadecimal_ranges[] = {range('0', '9'), range('a', 'f')};
HOT bool is_uuid(const char* p, std::size_t size) {
  if (size != 36) return false;
  constexpr ByteClass digits{hexadecimal_ranges, 2};
  return outside(load16(p), digits) == 0x2100U && outside(load16(p + 16), digits) == 0x0084U &&
         (outside(load16(p + 20), digits) == 0x0008U) && p[8] == '-' && p[13] == '-' && p[18] == '-' &&
         p[23] == '-';
}

/// Code points of a span, and whether it is UTF-8; most texts are ASCII, where the bytes are the code points.
HOT Code check_length(const Span& span, std::uint32_t minimum, std::uint32_t maximum) {
  auto size = static_cast<std::size_t>(span.end - span.begin);
  if (span.high) size = count_code_points(span.begin, span.end);
  if (size < minimum) return Code::too_short;
  if (size > maximum) return Code::too_long;
  return Code::none;
}

// ---- Numbers

struct Integer {
  std::int64_t value;
  Code code;
};
COLD const char* take_integer_slow(Cursor& c, const char* p, Integer& result);
COLD const char* take_real_slow(Cursor& c, const char* p, double& value);

HOT const char* take_integer(Cursor& c, const char* p, Integer& result) {
  const char* s = p;
  const bool negative = *s == '-';
  if (negative) ++s;
  std::uint64_t value = 0;
  const char* first = s;
  while (s < c.end && is_digit(*s)) value = value * 10 + static_cast<unsigned>(*s++ - '0');
  const std::ptrdiff_t digits = s - first;
  const char after = s < c.end ? *s : ' ';
  if (digits == 0 || digits > 18 || (*first == '0' && digits > 1) || after == '.' || (after | 32) == 'e')
      [[unlikely]]
    return take_integer_slow(c, p, result);
  result = {negative ? -static_cast<std::int64_t>(value) : static_cast<std::int64_t>(value), Code::none};
  return s;
}

HOT const char* take_real(Cursor& c, const char* p, double& result) {
  static constexpr double powers[] = {1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                      1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  const char* s = p;
  const bool negative = *s == '-';
  if (negative) ++s;
  std::uint64_t value = 0;
  const char* first = s;
  while (s < c.end && is_digit(*s)) value = value * 10 + static_cast<unsigned>(*s++ - '0');
  std::ptrdiff_t digits = s - first, scale = 0;
  if (digits == 0 || (*first == '0' && digits > 1)) return take_real_slow(c, p, result);
  if (s < c.end && *s == '.') {
    const char* fraction = ++s;
    while (s < c.end && is_digit(*s)) value = value * 10 + static_cast<unsigned>(*s++ - '0');
    scale = s - fraction;
    if (scale == 0) return take_real_slow(c, p, result);
    digits += scale;
  }
  if (digits > 15 || (s < c.end && (*s | 32) == 'e')) [[unlikely]]
    return take_real_slow(c, p, result);
  result = static_cast<double>(value) / powers[scale];
  if (negative) result = -result;
  return s;
}

HOT const char* take_boolean(Cursor& c, const char* p, bool& value) {
  if (c.end - p >= 4 && load4(p) == load4("true")) return value = true, p + 4;
  if (c.end - p >= 5 && load4(p + 1) == load4("alse")) return value = false, p + 5;
  return stop(c, Code::syntax, p);
}

}  // namespace shapes
