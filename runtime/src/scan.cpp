#include "scan.h"

#include <charconv>
#include <limits>

#include <dstack/unicode.h>

namespace dstack::scan {

namespace {

int hexadecimal(char c) noexcept {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// Four hexadecimal digits at `at`; 0xFFFFFFFF if there are none.
std::uint32_t four(std::string_view raw, std::size_t at) noexcept {
  if (raw.size() < at + 4) return 0xFFFFFFFFU;
  std::uint32_t code = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    const int digit = hexadecimal(raw[at + i]);
    if (digit < 0) return 0xFFFFFFFFU;
    code = code << 4 | static_cast<std::uint32_t>(digit);
  }
  return code;
}

struct Escape {
  char32_t code = 0;
  std::size_t size = 0;  // of the escape as written; 0: wrong
  Fault fault = Fault::none;
};

Escape unicode_escape(std::string_view raw, std::size_t at) noexcept {
  const std::uint32_t first = four(raw, at + 2);
  if (first > 0xFFFF) return {0, 0, Fault::syntax};
  if (first < 0xD800 || first > 0xDFFF) return {static_cast<char32_t>(first), 6, Fault::none};
  if (first > 0xDBFF || raw.substr(at + 6, 2) != "\\u") return {0, 0, Fault::encoding};
  const std::uint32_t second = four(raw, at + 8);
  if (second > 0xFFFF) return {0, 0, Fault::syntax};
  if (second < 0xDC00 || second > 0xDFFF) return {0, 0, Fault::encoding};
  return {static_cast<char32_t>(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)), 12, Fault::none};
}

// The escape whose backslash stands at `at`.
Escape escape(std::string_view raw, std::size_t at) noexcept {
  if (at + 1 >= raw.size()) return {0, 0, Fault::syntax};
  switch (raw[at + 1]) {
    case '"': return {U'"', 2, Fault::none};
    case '\\': return {U'\\', 2, Fault::none};
    case '/': return {U'/', 2, Fault::none};
    case 'b': return {U'\b', 2, Fault::none};
    case 'f': return {U'\f', 2, Fault::none};
    case 'n': return {U'\n', 2, Fault::none};
    case 'r': return {U'\r', 2, Fault::none};
    case 't': return {U'\t', 2, Fault::none};
    case 'u': return unicode_escape(raw, at);
  }
  return {0, 0, Fault::syntax};
}

/// Gives the bytes of a text one after the other, escapes resolved. The text was checked before.
class Bytes {
 public:
  explicit Bytes(std::string_view raw) noexcept : raw_(raw) {}
  // The next byte, or -1 at the end.
  int next() noexcept {
    if (pending_ < pending_size_) return static_cast<unsigned char>(buffer_[pending_++]);
    if (at_ >= raw_.size()) return -1;
    if (raw_[at_] != '\\') return static_cast<unsigned char>(raw_[at_++]);
    const Escape one = escape(raw_, at_);
    at_ += one.size == 0 ? 1 : one.size;
    pending_ = 0;
    pending_size_ = static_cast<std::size_t>(encode_code_point(one.code, buffer_) - buffer_);
    return static_cast<unsigned char>(buffer_[pending_++]);
  }

 private:
  std::string_view raw_;
  std::size_t at_ = 0;
  char buffer_[4] = {};
  std::size_t pending_ = 0;
  std::size_t pending_size_ = 0;
};

}  // namespace

StringToken string(std::string_view text, std::size_t at) noexcept {
  StringToken token;
  const std::size_t begin = at + 1;
  bool high = false;
  std::size_t i = begin;
  for (; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '"') break;
    if (byte < 0x20) {
      token.fault = Fault::syntax;
      token.next = i;
      return token;
    }
    high |= byte >= 0x80;
    if (byte == '\\') {
      token.escaped = true;
      ++i;
    }
  }
  if (i >= text.size()) {
    token.fault = Fault::syntax;
    token.next = text.size();
    return token;
  }
  token.raw = text.substr(begin, i - begin);
  token.next = i + 1;
  if (!high) return token;
  const std::size_t good = utf8_prefix(token.raw);
  if (good == token.raw.size()) return token;
  token.fault = Fault::encoding;
  token.next = begin + good;
  return token;
}

bool decode(std::string_view raw, std::string& out, std::size_t& offset, Fault& fault) {
  out.clear();
  for (std::size_t at = 0; at < raw.size();) {
    const std::size_t plain = raw.find('\\', at);
    out.append(raw, at, plain - at);
    if (plain == std::string_view::npos) return true;
    const Escape one = escape(raw, plain);
    if (one.size == 0) {
      offset = plain;
      fault = one.fault;
      return false;
    }
    char buffer[4];
    out.append(buffer, encode_code_point(one.code, buffer));
    at = plain + one.size;
  }
  return true;
}

bool check_escapes(std::string_view raw, std::size_t& offset, Fault& fault) noexcept {
  for (std::size_t at = raw.find('\\'); at != std::string_view::npos;) {
    const Escape one = escape(raw, at);
    if (one.size == 0) {
      offset = at;
      fault = one.fault;
      return false;
    }
    at = raw.find('\\', at + one.size);
  }
  return true;
}

NumberToken number(std::string_view text, std::size_t at) noexcept {
  std::size_t i = at;
  const auto digits = [&] {
    const std::size_t from = i;
    while (i < text.size() && is_digit(text[i])) ++i;
    return i > from;
  };
  const auto wrong = [&] { return NumberToken{{}, i, false}; };
  if (i < text.size() && text[i] == '-') ++i;
  if (i < text.size() && text[i] == '0')
    ++i;
  else if (!digits())
    return wrong();
  if (i < text.size() && text[i] == '.') {
    ++i;
    if (!digits()) return wrong();
  }
  if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
    ++i;
    if (i < text.size() && (text[i] == '+' || text[i] == '-')) ++i;
    if (!digits()) return wrong();
  }
  return {text.substr(at, i - at), i, true};
}

Integral integral(std::string_view lexeme) noexcept {
  const bool negative = lexeme.starts_with('-');
  const auto beyond = [&] { return Integral{negative ? Integral::Kind::below : Integral::Kind::above, 0}; };
  std::size_t i = negative ? 1 : 0;
  // The digits without zeros at either end, and the power of ten that they are to be multiplied with.
  char digits[64];
  std::size_t size = 0;
  std::int64_t power = 0;
  bool fraction = false;
  std::int64_t zeros = 0;
  for (; i < lexeme.size() && lexeme[i] != 'e' && lexeme[i] != 'E'; ++i) {
    if (lexeme[i] == '.') {
      fraction = true;
      continue;
    }
    power -= fraction ? 1 : 0;
    if (lexeme[i] == '0') {
      zeros += size > 0 ? 1 : 0;
      continue;
    }
    for (; zeros > 0; --zeros) {
      if (size < sizeof digits) digits[size] = '0';
      ++size;
    }
    if (size < sizeof digits) digits[size] = lexeme[i];
    ++size;
  }
  if (size == 0) return {Integral::Kind::exact, 0};
  power += zeros;
  if (i < lexeme.size()) {
    ++i;
    const bool down = i < lexeme.size() && lexeme[i] == '-';
    if (i < lexeme.size() && (lexeme[i] == '-' || lexeme[i] == '+')) ++i;
    std::int64_t exponent = 0;
    constexpr std::int64_t most = 1000000000000;  // more than a text has digits to make up for
    for (; i < lexeme.size(); ++i) exponent = exponent < most ? exponent * 10 + (lexeme[i] - '0') : exponent;
    power += down ? -exponent : exponent;
  }
  if (power < 0) return {Integral::Kind::fractional, 0};
  if (size > 19 || power > 19 || static_cast<std::int64_t>(size) + power > 19) return beyond();
  std::uint64_t value = 0;
  for (std::size_t k = 0; k < size; ++k) value = value * 10 + static_cast<std::uint64_t>(digits[k] - '0');
  for (; power > 0; --power) value *= 10;
  constexpr std::uint64_t most = std::uint64_t{1} << 63;
  if (value > most || (value == most && !negative)) return beyond();
  if (value == most) return {Integral::Kind::exact, std::numeric_limits<std::int64_t>::min()};
  const auto magnitude = static_cast<std::int64_t>(value);
  return {Integral::Kind::exact, negative ? -magnitude : magnitude};
}

double floating(std::string_view lexeme) noexcept {
  double value = 0;
  const auto result = std::from_chars(lexeme.data(), lexeme.data() + lexeme.size(), value);
  if (result.ec == std::errc()) return value;
  // Out of range: too large, or so small that it is nothing. The place of the first digit other than 0 and
  // the exponent tell which.
  std::int64_t place = 0;
  bool fraction = false;
  bool found = false;
  std::size_t i = lexeme.starts_with('-') ? 1 : 0;
  for (; i < lexeme.size() && lexeme[i] != 'e' && lexeme[i] != 'E'; ++i) {
    if (lexeme[i] == '.')
      fraction = true;
    else if (!fraction)
      found |= lexeme[i] != '0', place += found ? 1 : 0;
    else if (!found)
      found = lexeme[i] != '0', place -= found ? 0 : 1;
  }
  std::int64_t exponent = 0;
  bool down = false;
  for (++i; i < lexeme.size(); ++i) {
    if (lexeme[i] == '-')
      down = true;
    else if (is_digit(lexeme[i]) && exponent < 1000000000000)
      exponent = exponent * 10 + (lexeme[i] - '0');
  }
  place += down ? -exponent : exponent;
  const double size = !found || place < 0 ? 0 : std::numeric_limits<double>::infinity();
  return lexeme.starts_with('-') ? -size : size;
}

bool same_text(std::string_view raw_a, std::string_view raw_b) noexcept {
  if (raw_a == raw_b) return true;
  Bytes a(raw_a);
  Bytes b(raw_b);
  while (true) {
    const int byte = a.next();
    if (byte != b.next()) return false;
    if (byte < 0) return true;
  }
}

std::uint64_t text_hash(std::string_view raw, std::uint64_t seed) noexcept {
  std::uint64_t state = seed ^ 0x9E3779B97F4A7C15U;
  Bytes bytes(raw);
  for (int byte = bytes.next(); byte >= 0; byte = bytes.next()) {
    state = (state ^ static_cast<std::uint64_t>(byte)) * 0xFF51AFD7ED558CCDU;
    state ^= state >> 32;
  }
  return state;
}

}  // namespace dstack::scan
