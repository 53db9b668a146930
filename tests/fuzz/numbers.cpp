// Any bytes as a number: what JSON takes for one, which value it has, and which types hold it, told by digits
// written out in full, without any arithmetic of the runtime.
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
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string text(reinterpret_cast<const char*>(data), size);
  if (size > Limits().number_size || text.find_first_of(" \t\r\n,}]") != std::string::npos) return 0;
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
