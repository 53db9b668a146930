#include "sema/suggestion.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dstackc::sema {

namespace {

constexpr std::size_t longest_word = 128;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equal_but_for_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

std::size_t tolerated_edits(std::size_t length) {
  if (length <= 2) return 1;
  return length <= 5 ? 2 : 3;
}

using Row = std::array<std::size_t, longest_word + 1>;

// Optimal string alignment with three rows; gives up as soon as a whole row is beyond the limit.
std::size_t edits(std::string_view a, std::string_view b, std::size_t limit) {
  Row before{}, above{}, current{};
  for (std::size_t column = 0; column <= b.size(); ++column) above[column] = column;
  for (std::size_t row = 1; row <= a.size(); ++row) {
    current[0] = row;
    std::size_t least = row;
    for (std::size_t column = 1; column <= b.size(); ++column) {
      const std::size_t change = a[row - 1] == b[column - 1] ? 0 : 1;
      std::size_t best = std::min({above[column] + 1, current[column - 1] + 1, above[column - 1] + change});
      const bool swapped =
          row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1];
      if (swapped) best = std::min(best, before[column - 2] + 1);
      current[column] = best;
      least = std::min(least, best);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = current;
  }
  return above[b.size()];
}

std::size_t distance(std::string_view word, std::string_view candidate, std::size_t limit) {
  if (equal_but_for_case(word, candidate)) return 1;
  const std::size_t shorter = std::min(word.size(), candidate.size());
  const std::size_t longer = std::max(word.size(), candidate.size());
  if (longer > longest_word || longer - shorter > limit) return limit + 1;
  const std::size_t found = edits(word, candidate, limit);
  return found < longer ? found : limit + 1;  // nothing in common is no resemblance
}

}  // namespace

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string_view>& known) {
  std::size_t best = tolerated_edits(word.size());
  std::optional<std::string_view> found;
  for (const std::string_view candidate : known) {
    const std::size_t edits_needed = distance(word, candidate, best);
    if (edits_needed > best) continue;
    if (found && edits_needed == best && *found <= candidate) continue;
    best = edits_needed;
    found = candidate;
  }
  if (!found) return std::nullopt;
  return std::string(*found);
}

}  // namespace dstackc::sema
