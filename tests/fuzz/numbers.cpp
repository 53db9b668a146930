// Any bytes as a number, and as the text of one: what JSON takes for a number, which value it has, which
// types hold it and how they write it, told by digits written out in full, without any arithmetic of the
// runtime.
#include <clocale>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include <dstack/schema.h>
#include <test/reading.dstack.h>

#include "fuzz/fuzz.h"

namespace {

using namespace dstack;
using test::reading::Numbers;

void must(bool holds) {
  if (!holds) __builtin_trap();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A number as digits without zeros at either end: 0.ddd times ten to the power. Zero has no digits.
struct Exact {
  bool negative = false;
  std::string digits;
  long power = 0;
  /// Digits behind the point.
  [[nodiscard]] long scale() const { return digits.empty() ? 0 : static_cast<long>(digits.size()) - power; }
  [[nodiscard]] bool is_integer() const { return scale() <= 0; }
  /// The digits of an integer, for those that are not too long.
  [[nodiscard]] std::string whole() const {
    return digits + std::string(static_cast<std::size_t>(-scale()), '0');
  }
};

/// By the grammar of RFC 8259, section 6; exponents of more than 9 digits are left to others.
std::optional<Exact> exact(std::string_view text, bool& too_long) {
  Exact number;
  std::size_t at = 0;
  const auto digits = [&](std::string& into) {
    const std::size_t begin = at;
    while (at < text.size() && is_digit(text[at])) into += text[at++];
    return at > begin;
  };
  number.negative = at < text.size() && text[at] == '-';
  at += number.negative ? 1 : 0;
  const std::size_t first = at;
  if (!digits(number.digits) || (text[first] == '0' && at - first > 1)) return std::nullopt;
  number.power = static_cast<long>(number.digits.size());
  if (at < text.size() && text[at] == '.') {
    ++at;
    if (!digits(number.digits)) return std::nullopt;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    const bool minus = at < text.size() && text[at] == '-';
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
    std::string exponent;
    if (!digits(exponent)) return std::nullopt;
    too_long = exponent.size() > 9;
    if (!too_long) number.power += (minus ? -1 : 1) * std::atol(exponent.c_str());
  }
  if (at != text.size()) return std::nullopt;
  while (!number.digits.empty() && number.digits.front() == '0') {
    number.digits.erase(0, 1);
    --number.power;
  }
  while (!number.digits.empty() && number.digits.back() == '0') number.digits.pop_back();
  if (number.digits.empty()) number = {};
  return number;
}

/// Whether an integer lies between two bounds of one length of digits and sign, as texts.
bool fits(const Exact& number, std::string_view least_magnitude, std::string_view greatest) {
  if (!number.is_integer()) return false;
  const std::string_view bound = number.negative ? least_magnitude : greatest;
  if (number.power > static_cast<long>(bound.size())) return false;
  const std::string whole = number.whole();
  return whole.size() < bound.size() || (whole.size() == bound.size() && whole <= bound);
}

/// The number in units of ten to the power -`scale`, as digits; nothing if it is no whole count of them or
/// has more than `precision` digits. The longest is cut before it is written out.
std::optional<std::string> units(const Exact& number, long scale, long precision) {
  if (number.digits.empty()) return "0";
  if (number.scale() > scale || number.power + scale > precision) return std::nullopt;
  return (number.negative ? "-" : "") + number.digits +
         std::string(static_cast<std::size_t>(scale - number.scale()), '0');
}

/// The text of a decimal of this precision and scale: no sign of zero, no digit too few or too many.
bool is_decimal_text(std::string_view text, std::size_t precision, std::size_t scale) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos || text.size() - point - 1 != scale || point == 0) return false;
  if (point > precision - scale || (text[0] == '0' && point > 1)) return false;
  bool zero = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at != point && !is_digit(text[at])) return false;
    zero = zero && (at == point || text[at] == '0');
  }
  return !negative || !zero;
}

bool is_integer_text(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.empty() || (text[0] == '0' && (text.size() > 1 || negative))) return false;
  for (const char digit : text) {
    if (!is_digit(digit)) return false;
  }
  const std::string_view greatest = negative ? "9223372036854775808" : "9223372036854775807";
  return text.size() < greatest.size() || (text.size() == greatest.size() && text <= greatest);
}

template <class Read>
void check(std::string_view member, const std::string& text, bool expected, Read read) {
  const Result<Numbers> result = parse<Numbers>("{\"" + std::string(member) + "\":" + text + "}");
  must(result.verdict() != Verdict::not_decided);
  must(result.valid() == expected);
  if (result.valid()) read(result.value());
}

void check_number(const std::string& text, const Exact& number) {
  const auto same = [&](std::int64_t value) {
    const std::string sign = number.negative && !number.digits.empty() ? "-" : "";
    must(std::to_string(value) == (number.digits.empty() ? "0" : sign + number.whole()));
  };
  check("small", text, fits(number, "2147483648", "2147483647"),
        [&](const Numbers& value) { same(*value.small_); });
  check("safe", text, fits(number, "9007199254740991", "9007199254740991"),
        [&](const Numbers& value) { same(*value.safe); });
  check("percent", text, fits(number, "0", "100"), [&](const Numbers& value) { same(*value.percent); });
  const bool even = number.digits.empty() ||
                    (number.is_integer() && (number.scale() < 0 || (number.digits.back() - '0') % 2 == 0));
  check("even", text, fits(number, "2147483648", "2147483647") && even,
        [&](const Numbers& value) { same(*value.even); });
  const double nearest = std::strtod(text.c_str(), nullptr);
  check("real", text, std::isfinite(nearest), [&](const Numbers& value) {
    must(*value.real == nearest && std::signbit(*value.real) == std::signbit(nearest));
    const Result<Numbers> again = parse<Numbers>(to_json(value));
    must(again.valid() && *again.value().real == nearest);
  });
  // Decimals as numbers: by their value, however it is spelled.
  const auto decimal = [&](std::string_view member, long precision, long scale, auto coefficient) {
    const std::optional<std::string> expected = units(number, scale, precision);
    check(member, text, expected.has_value(), [&](const Numbers& value) {
      must(std::to_string(coefficient(value)) == *expected);
      const Result<Numbers> again = parse<Numbers>(to_json(value));
      must(again.valid() && coefficient(again.value()) == coefficient(value));
    });
  };
  decimal("plain", 18, 18, [](const Numbers& value) { return value.plain->coefficient; });
  decimal("moment", 9, 3, [](const Numbers& value) { return value.moment->coefficient; });
}

/// Decimals and 64-bit integers as texts: one spelling for each value, so that what is read is written again.
void check_text(const std::string& text) {
  const std::string quoted = "\"" + text + "\"";
  const auto member = [&](std::string_view name, bool expected) {
    check(name, quoted, expected, [&](const Numbers& value) {
      must(to_json(value) == "{\"" + std::string(name) + "\":" + quoted + "}");
    });
  };
  member("text", is_integer_text(text));
  member("money", is_decimal_text(text, 9, 2));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string text(reinterpret_cast<const char*>(data), size);
  if (size > Limits().number_size || text.find_first_of(" \t\r\n,}]") != std::string::npos) return 0;
  if (text.find_first_not_of("+-.0123456789eE") == std::string::npos) check_text(text);
  bool too_long = false;
  const std::optional<Exact> number = exact(text, too_long);
  if (too_long) return 0;
  const Report report = validate_json<Numbers>("{\"real\":" + text + "}");
  if (!number) {
    must(!report.valid());
    return 0;
  }
  check_number(text, *number);
  return 0;
}
