// The cold part of the shared text functions: escapes, values that are skipped, rare forms of numbers.
#include "text.h"

#include <charconv>

namespace shapes {

bool violate(Cursor& c, Code code, const char* at) {
  c.violations[c.count++] = {code, static_cast<std::uint32_t>(at - c.begin)};
  return c.count < violation_limit;
}

const char* stop(Cursor& c, Code code, const char* at) {
  if (c.count < violation_limit) c.violations[c.count++] = {code, static_cast<std::uint32_t>(at - c.begin)};
  return nullptr;
}

const char* skip_blank_slow(const char* p, const char* end) {
  while (p < end && (*p == ' ' || *p == '\n' || *p == '\t' || *p == '\r')) ++p;
  return p;
}

bool valid_utf8(const char* p, const char* end) {
  while (p < end) {
    if (end - p >= 8 && (load8(p) & 0x8080808080808080ULL) == 0) {
      p += 8;
      continue;
    }
    const auto lead = static_cast<unsigned char>(*p);
    if (lead < 0x80) {
      ++p;
      continue;
    }
    const auto follow = [&](int i, unsigned low = 0x80, unsigned high = 0xBF) {
      return end - p > i && static_cast<unsigned char>(p[i]) >= low &&
             static_cast<unsigned char>(p[i]) <= high;
    };
    if (lead >= 0xC2 && lead < 0xE0) {
      if (!follow(1)) return false;
      p += 2;
    } else if (lead >= 0xE0 && lead < 0xF0) {
      if (!follow(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) || !follow(2)) return false;
      p += 3;
    } else if (lead >= 0xF0 && lead < 0xF5) {
      if (!follow(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) || !follow(2) || !follow(3))
        return false;
      p += 4;
    } else {
      return false;
    }
  }
  return true;
}

std::size_t count_code_points(const char* p, const char* end) {
  const auto size = static_cast<std::size_t>(end - p);
  const __m128i limit = _mm_set1_epi8(-64);  // continuation bytes are -128 ... -65
  __m128i sum = _mm_setzero_si128();
  for (; end - p >= 16; p += 16) {
    const __m128i ones = _mm_and_si128(_mm_cmplt_epi8(load16(p), limit), _mm_set1_epi8(1));
    sum = _mm_add_epi64(sum, _mm_sad_epu8(ones, _mm_setzero_si128()));
  }
  const __m128i ones =
      _mm_and_si128(_mm_cmplt_epi8(load_some(p, static_cast<std::size_t>(end - p)), limit), _mm_set1_epi8(1));
  sum = _mm_add_epi64(sum, _mm_sad_epu8(ones, _mm_setzero_si128()));
  return size - static_cast<std::size_t>(_mm_cvtsi128_si64(_mm_add_epi64(sum, _mm_unpackhi_epi64(sum, sum))));
}

namespace {

bool four_hexadecimal(const char* p, const char* end, unsigned& value) {
  if (end - p < 4) return false;
  value = 0;
  for (int i = 0; i < 4; ++i) {
    const unsigned char byte = static_cast<unsigned char>(p[i]);
    const unsigned lower = byte | 32u;
    if (is_digit(p[i]))
      value = value << 4 | static_cast<unsigned>(byte - '0');
    else if (lower >= 'a' && lower <= 'f')
      value = value << 4 | (lower - 'a' + 10);
    else
      return false;
  }
  return true;
}

void append_code_point(std::string& out, unsigned u) {
  const auto byte = [&](unsigned b) { out.push_back(static_cast<char>(b)); };
  if (u < 0x80) return byte(u);
  if (u < 0x800) {
    byte(0xC0 | u >> 6);
  } else {
    if (u < 0x10000) {
      byte(0xE0 | u >> 12);
    } else {
      byte(0xF0 | u >> 18);
      byte(0x80 | (u >> 12 & 63));
    }
    byte(0x80 | (u >> 6 & 63));
  }
  byte(0x80 | (u & 63));
}

// p: behind the backslash; gives the place behind the escape.
const char* take_escape(Cursor& c, const char* p) {
  if (p >= c.end) return stop(c, Code::syntax, p);
  switch (*p) {
    case '"':
    case '\\':
    case '/': c.scratch.push_back(*p); return p + 1;
    case 'b': c.scratch.push_back('\b'); return p + 1;
    case 'f': c.scratch.push_back('\f'); return p + 1;
    case 'n': c.scratch.push_back('\n'); return p + 1;
    case 'r': c.scratch.push_back('\r'); return p + 1;
    case 't': c.scratch.push_back('\t'); return p + 1;
    case 'u': break;
    default: return stop(c, Code::syntax, p);
  }
  unsigned u = 0, low = 0;
  if (!four_hexadecimal(p + 1, c.end, u)) return stop(c, Code::syntax, p);
  p += 5;
  if (u >= 0xD800 && u < 0xE000) {
    if (u >= 0xDC00 || c.end - p < 6 || p[0] != '\\' || p[1] != 'u' || !four_hexadecimal(p + 2, c.end, low) ||
        low < 0xDC00 || low > 0xDFFF)
      return stop(c, Code::encoding, p);
    p += 6;
    u = 0x10000 + ((u - 0xD800) << 10) + (low - 0xDC00);
  }
  append_code_point(c.scratch, u);
  return p;
}

}  // namespace

bool take_escaped(Cursor& c, const char* p, Span& span) {
  c.scratch.clear();
  for (;;) {
    const char* s = p;
    while (p < c.end && *p != '"' && *p != '\\' && static_cast<unsigned char>(*p) >= 0x20) ++p;
    c.scratch.append(s, static_cast<std::size_t>(p - s));
    if (p >= c.end || static_cast<unsigned char>(*p) < 0x20) return stop(c, Code::syntax, p), false;
    if (*p == '"') break;
    p = take_escape(c, p + 1);
    if (p == nullptr) return false;
  }
  bool high = false;
  for (const char byte : c.scratch) high |= static_cast<unsigned char>(byte) >= 0x80;
  const char* text = c.scratch.data();
  span = {text, text + c.scratch.size(), p + 1, text + c.scratch.size(), high};
  return true;
}

const char* take_real_slow(Cursor& c, const char* p, double& value) {
  const char* s = p;
  if (s < c.end && *s == '-') ++s;
  const char* first = s;
  while (s < c.end && is_digit(*s)) ++s;
  if (s == first || (*first == '0' && s - first > 1)) return stop(c, Code::syntax, s);
  if (s < c.end && *s == '.') {
    const char* fraction = ++s;
    while (s < c.end && is_digit(*s)) ++s;
    if (s == fraction) return stop(c, Code::syntax, s);
  }
  if (s < c.end && (*s | 32) == 'e') {
    ++s;
    if (s < c.end && (*s == '+' || *s == '-')) ++s;
    const char* exponent = s;
    while (s < c.end && is_digit(*s)) ++s;
    if (s == exponent) return stop(c, Code::syntax, s);
  }
  if (s - p > 64) return stop(c, Code::syntax, p);
  value = 0;
  const auto done = std::from_chars(p, s, value);
  if (done.ec != std::errc()) value = 1e308;  // beyond the range of double; the bounds refuse it
  return s;
}

const char* take_integer_slow(Cursor& c, const char* p, Integer& result) {
  double value = 0;
  const char* s = take_real_slow(c, p, value);
  if (s == nullptr) return s;
  const bool whole =
      value > -9e15 && value < 9e15 && value == static_cast<double>(static_cast<std::int64_t>(value));
  result = whole ? Integer{static_cast<std::int64_t>(value), Code::none} : Integer{0, Code::not_an_integer};
  return s;
}

namespace {

const char* skip_scalar(Cursor& c, const char* p) {
  if (*p == '"') {
    Span span;
    if (!take_string(c, p, span)) return nullptr;
    if (span.high && !valid_utf8(span.begin, span.end)) return stop(c, Code::encoding, p);
    return span.next;
  }
  if (*p == 't' || *p == 'f') {
    bool value;
    return take_boolean(c, p, value);
  }
  if (*p == 'n') return c.end - p >= 4 && load4(p) == load4("null") ? p + 4 : stop(c, Code::syntax, p);
  double value;
  return take_real_slow(c, p, value);
}

const char* skip_name(Cursor& c, const char* p) {
  if (p >= c.end || *p != '"') return stop(c, Code::syntax, p);
  p = skip_scalar(c, p);
  if (p == nullptr) return nullptr;
  p = skip_blank(p, c.end);
  if (p >= c.end || *p != ':') return stop(c, Code::syntax, p);
  return skip_blank(p + 1, c.end);
}

}  // namespace

const char* skip_value(Cursor& c, const char* p) {
  bool objects[depth_limit];
  std::uint32_t depth = 0;
  for (;;) {
    if (depth > 0 && objects[depth - 1] && (p = skip_name(c, p)) == nullptr) return nullptr;
    if (p >= c.end) return stop(c, Code::syntax, p);
    if (*p == '{' || *p == '[') {
      if (c.depth + depth >= depth_limit) return stop(c, Code::syntax, p);
      const bool object = objects[depth++] = *p == '{';
      p = skip_blank(p + 1, c.end);
      if (p >= c.end || *p != (object ? '}' : ']')) continue;
      ++p;
      --depth;
    } else if ((p = skip_scalar(c, p)) == nullptr) {
      return nullptr;
    }
    for (;; --depth, ++p) {
      if (depth == 0) return p;
      p = skip_blank(p, c.end);
      if (p < c.end && *p == ',') break;
      if (p >= c.end || *p != (objects[depth - 1] ? '}' : ']')) return stop(c, Code::syntax, p);
    }
    p = skip_blank(p + 1, c.end);
  }
}

const char* refuse(Cursor& c, Code code, const char* at, const char* p) {
  if (!violate(c, code, at)) return nullptr;
  return skip_value(c, p);
}

}  // namespace shapes
