#include <algorithm>
#include <bit>

#include "lower/lower.h"

namespace dstackc::lower {

namespace {

// Fills the slots for one seed and gives the length of the longest probe.
std::uint32_t fill(const Lowered::Names& table, std::uint32_t seed, std::vector<std::uint16_t>& slots) {
  std::fill(slots.begin(), slots.end(), std::uint16_t{0});
  const std::uint32_t mask = static_cast<std::uint32_t>(slots.size()) - 1;
  std::uint32_t longest = 0;
  for (std::size_t i = 0; i < table.names.size(); ++i) {
    std::uint32_t at = program::hash_name(table.names[i].view(), seed) & mask;
    std::uint32_t probes = 1;
    for (; slots[at] != 0; at = (at + 1) & mask) ++probes;
    slots[at] = static_cast<std::uint16_t>(i + 1);
    longest = std::max(longest, probes);
  }
  return longest;
}

}  // namespace

void build_slots(Lowered::Names& table) {
  const std::size_t size = std::bit_ceil(std::max<std::size_t>(table.names.size() * 2, 2));
  std::vector<std::uint16_t> slots(size);
  std::uint32_t best = 0xFFFFFFFFU;
  constexpr std::uint32_t seeds = 64;
  for (std::uint32_t seed = 0; seed < seeds && best > 1; ++seed) {
    const std::uint32_t longest = fill(table, seed, slots);
    if (longest >= best) continue;
    best = longest;
    table.seed = seed;
    table.slots = slots;
  }
  if (table.slots.empty()) table.slots = std::move(slots);
}

}  // namespace dstackc::lower
