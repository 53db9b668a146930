// Names looked up in the tables of a program, where they stand in a text without escapes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <dstack/program.h>

#include "ordinary.h"

namespace dstack::program::DSTACK_INSTRUCTIONS {

namespace ordinary = dstack::ordinary::DSTACK_INSTRUCTIONS;

DSTACK_INLINE std::size_t bytes(const char* from, const char* to) {
  return static_cast<std::size_t>(to - from);
}

// `hash_name` of a name that is empty, or near the end of the text.
[[gnu::noinline]] inline std::uint32_t hash_slowly(const char* name, std::size_t size, std::uint32_t seed) {
  return hash_name({name, size}, seed);
}

// `hash_name`, where eight bytes may be read from the beginning of most names. Which of its two words is
// which takes no branch, since names come in any length.
DSTACK_INLINE std::uint32_t hash(const char* name, std::size_t size, std::uint32_t seed,
                                 const ordinary::Bounds& bounds) {
  if (size == 0 || bytes(name, bounds.end) < 8) [[unlikely]]
    return hash_slowly(name, size, seed);
  const std::size_t word = std::min<std::size_t>(size, 8);
  const std::uint64_t mask = ~std::uint64_t{0} >> (64 - 8 * word);
  return hash_words(ordinary::load8_forward(name) & mask, ordinary::load8_forward(name + size - word) & mask,
                    size, seed);
}

DSTACK_INLINE std::uint32_t find(const NameTable& table, std::string_view name,
                                 const ordinary::Bounds& bounds) {
  const std::uint32_t mask = table.slot_count - 1;
  for (std::uint32_t slot = hash(name.data(), name.size(), table.seed, bounds) & mask; table.slots[slot] != 0;
       slot = (slot + 1) & mask) {
    const std::uint32_t position = table.slots[slot] - 1U;
    const Text& known = table.names[position];
    if (known.size == name.size() && ordinary::same(known.data, name.data(), known.size)) return position;
  }
  return no_index;
}

}  // namespace dstack::program::DSTACK_INSTRUCTIONS
