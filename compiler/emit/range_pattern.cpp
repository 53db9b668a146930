#include "emit/range_pattern.h"

#include <algorithm>
#include <cassert>
#include <string_view>
#include <vector>

namespace dstackc::emit {

namespace {

using Alternatives = std::vector<std::string>;

/// Writes alternatives for digit strings of one length; `scale` digits from the right stands the point.
class SameLength {
 public:
  SameLength(std::size_t length, unsigned scale, Alternatives& out)
      : length_(length), scale_(scale), out_(out) {}

  // All digit strings between `low` and `high`, both of this length.
  void between(std::string_view low, std::string_view high) {
    std::size_t common = 0;
    while (common < length_ && low[common] == high[common]) ++common;
    const std::string prefix(low.substr(0, common));
    if (common == length_) return put(prefix, 0);
    const bool whole_low = tail_is(low, common + 1, '0');
    const bool whole_high = tail_is(high, common + 1, '9');
    if (!whole_low) lower_edge(low, common);
    middle(prefix, low[common] + (whole_low ? 0 : 1), high[common] - (whole_high ? 0 : 1));
    if (!whole_high) upper_edge(high, common);
  }

 private:
  static bool tail_is(std::string_view text, std::size_t from, char digit) {
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(),
                       [&](char c) { return c == digit; });
  }

  // From `low` up to its prefix (through the digit at `at`) followed by nines only.
  void lower_edge(std::string_view low, std::size_t at) {
    std::size_t stop = length_;
    while (stop > at + 1 && low[stop - 1] == '0') --stop;
    for (std::size_t i = at + 1; i < stop; ++i)
      middle_after(low, i, static_cast<char>(low[i] + (i + 1 < stop)), '9');
  }

  void upper_edge(std::string_view high, std::size_t at) {
    std::size_t stop = length_;
    while (stop > at + 1 && high[stop - 1] == '9') --stop;
    for (std::size_t i = at + 1; i < stop; ++i)
      middle_after(high, i, '0', static_cast<char>(high[i] - (i + 1 < stop)));
  }

  void middle_after(std::string_view text, std::size_t at, char from, char to) {
    middle(std::string(text.substr(0, at)), from, to);
  }

  void middle(const std::string& prefix, int from, int to) {
    if (from > to) return;
    put_digits(prefix, static_cast<char>(from), static_cast<char>(to), length_ - prefix.size() - 1);
  }

  void put(const std::string& digits, std::size_t free) {
    out_.push_back(dotted(digits) + free_digits(digits.size(), free));
  }

  void put_digits(const std::string& prefix, char from, char to, std::size_t free) {
    std::string text = dotted(prefix);
    if (needs_point_at(prefix.size())) text += "\\.";
    if (from == to)
      text += from;
    else
      text += std::string("[") + from + "-" + to + "]";
    out_.push_back(text + free_digits(prefix.size() + 1, free));
  }

  [[nodiscard]] bool needs_point_at(std::size_t position) const {
    return scale_ > 0 && position == length_ - scale_;
  }

  [[nodiscard]] std::string dotted(std::string_view digits) const {
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
      if (needs_point_at(i)) text += "\\.";
      text += digits[i];
    }
    return text;
  }

  [[nodiscard]] std::string free_digits(std::size_t position, std::size_t count) const {
    const std::size_t point = length_ - scale_;
    if (scale_ == 0 || position > point || position + count <= point) return digits(count);
    return digits(point - position) + "\\." + digits(position + count - point);
  }

  static std::string digits(std::size_t count) {
    if (count == 0) return "";
    if (count == 1) return "[0-9]";
    return "[0-9]{" + std::to_string(count) + "}";
  }

  std::size_t length_;
  unsigned scale_;
  Alternatives& out_;
};

std::string padded(std::uint64_t value, unsigned scale) {
  std::string text = std::to_string(value);
  if (text.size() < scale + 1) text.insert(0, scale + 1 - text.size(), '0');
  return text;
}

// All digit strings of `from` to `to` digits that do not begin with 0.
std::string whole_lengths(std::size_t from, std::size_t to, unsigned scale) {
  const std::size_t least = from - 1 - scale;
  const std::size_t most = to - 1 - scale;
  std::string text = "[1-9]";
  if (least == most)
    text += most == 0 ? "" : most == 1 ? "[0-9]" : "[0-9]{" + std::to_string(most) + "}";
  else
    text += "[0-9]{" + std::to_string(least) + "," + std::to_string(most) + "}";
  if (scale > 0) text += scale == 1 ? "\\.[0-9]" : "\\.[0-9]{" + std::to_string(scale) + "}";
  return text;
}

// Alternatives for the magnitudes between `low` and `high`.
Alternatives magnitudes(std::uint64_t low, std::uint64_t high, unsigned scale) {
  const std::string first = padded(low, scale);
  const std::string last = padded(high, scale);
  const auto least = [](std::size_t length) { return "1" + std::string(length - 1, '0'); };
  const auto greatest = [](std::size_t length) { return std::string(length, '9'); };
  Alternatives found;
  if (first.size() == last.size()) {
    SameLength(first.size(), scale, found).between(first, last);
    return found;
  }
  std::size_t whole_from = first.size();
  std::size_t whole_to = last.size();
  if (first != least(first.size()))
    SameLength(whole_from, scale, found).between(first, greatest(whole_from)), ++whole_from;
  if (last != greatest(last.size())) --whole_to;
  if (whole_from <= whole_to) found.push_back(whole_lengths(whole_from, whole_to, scale));
  if (whole_to < last.size()) SameLength(last.size(), scale, found).between(least(last.size()), last);
  return found;
}

std::string joined(const Alternatives& alternatives) {
  std::string text;
  for (const std::string& alternative : alternatives) {
    if (!text.empty()) text += '|';
    text += alternative;
  }
  return text;
}

}  // namespace

std::string range_pattern(std::int64_t minimum, std::int64_t maximum, unsigned scale) {
  assert(minimum <= maximum && scale <= 18);
  const auto magnitude = [](std::int64_t value) {
    return value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value)
                     : static_cast<std::uint64_t>(value);
  };
  std::string text;
  if (minimum < 0) {
    const Alternatives negative = magnitudes(maximum < 0 ? magnitude(maximum) : 1, magnitude(minimum), scale);
    text = negative.size() == 1 ? "-" + negative.front() : "-(" + joined(negative) + ")";
  }
  if (maximum >= 0) {
    const std::string positive =
        joined(magnitudes(minimum > 0 ? magnitude(minimum) : 0, magnitude(maximum), scale));
    text += text.empty() ? positive : "|" + positive;
  }
  return text;
}

}  // namespace dstackc::emit
