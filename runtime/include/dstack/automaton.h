// The finished form of a pattern: a minimal deterministic automaton over the bytes of UTF-8, as constant
// tables. The compiler builds it, generated code carries it, the engine runs it: one table look-up per byte,
// no allocation, no stack, whatever the text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dstack::program {

struct ByteRange {
  std::uint8_t low, high;  // inclusive
};

/// A set of ASCII bytes, in the two forms that vector instructions take.
struct alignas(16) ByteSet {
  static constexpr std::size_t most_ranges = 6;
  std::uint8_t nibbles[16];  // bit h of nibbles[l]: the byte 16 h + l is in the set
  std::uint8_t low[most_ranges];
  std::uint8_t width[most_ranges];
  std::uint8_t range_count;
  [[nodiscard]] constexpr bool contains(unsigned char byte) const noexcept {
    return byte < 128 && (nibbles[byte & 15] >> (byte >> 4) & 1) != 0;
  }
  friend bool operator==(const ByteSet&, const ByteSet&) = default;
};

/// The set of at most `ByteSet::most_ranges` ranges.
template <std::size_t count>
constexpr ByteSet byte_set(const ByteRange (&ranges)[count]) noexcept {
  static_assert(count <= ByteSet::most_ranges);
  ByteSet set{};
  for (const ByteRange& range : ranges) {
    set.low[set.range_count] = range.low;
    set.width[set.range_count++] = static_cast<std::uint8_t>(range.high - range.low);
    for (unsigned byte = range.low; byte <= range.high; ++byte)
      set.nibbles[byte & 15] = static_cast<std::uint8_t>(set.nibbles[byte & 15] | 1U << (byte >> 4));
  }
  return set;
}

/// A part of a pattern that is a row of parts: at least `minimum` and at most `maximum` bytes of a set, as many as there
/// are. No byte of the set can begin what follows, unless all `maximum` stand there.
struct Run {
  std::uint8_t set;       // index into Automaton::sets
  bool may_end;           // the text may end behind this part
  std::uint16_t minimum;
  std::uint32_t maximum;  // 0xFFFFFFFF: no bound
  friend bool operator==(const Run&, const Run&) = default;
};

/// States are numbered so that two comparisons tell all there is to know: state 0 is dead (nothing that
/// follows can match any more), and the states from `first_accepting` on accept. No pattern leads into
/// anything but the dead state on bytes that are not UTF-8.
struct Automaton {
  const std::uint8_t* byte_class;  // 256 entries, each below class_count
  const std::uint16_t* next;       // state * class_count + class -> state
  std::uint16_t class_count;
  std::uint16_t state_count;
  std::uint16_t start;
  std::uint16_t first_accepting;
  // What follows is there for speed; it changes no verdict.
  const ByteSet* sets = nullptr;        // what `loops` and `runs` refer to
  std::uint16_t set_count = 0;
  const std::uint8_t* loops = nullptr;  // state -> 1 + the set whose bytes do not leave it, 0: none worth it; null: no state has one
  std::uint16_t entry = 0;    // a state with a loop, into which each byte of the loop leads from the start too; 0: none
  const Run* runs = nullptr;            // the whole language as a row of parts; null: it is no such row
  std::uint16_t run_count = 0;
};

inline constexpr std::uint16_t dead_state = 0;

[[nodiscard]] constexpr std::uint16_t step(const Automaton& automaton, std::uint16_t state,
                                           unsigned char byte) noexcept {
  return automaton.next[std::uint32_t{state} * automaton.class_count + automaton.byte_class[byte]];
}

[[nodiscard]] constexpr bool accepts(const Automaton& automaton, std::uint16_t state) noexcept {
  return state >= automaton.first_accepting;
}

/// Whether the whole text [begin, end) is in the language.
[[nodiscard]] constexpr bool matches(const Automaton& automaton, const char* begin,
                                     const char* end) noexcept {
  std::uint32_t state = automaton.start;
  const std::uint32_t width = automaton.class_count;
  for (; begin != end && state != dead_state; ++begin) {
    state = automaton.next[state * width + automaton.byte_class[static_cast<unsigned char>(*begin)]];
  }
  return state >= automaton.first_accepting;
}

[[nodiscard]] constexpr bool matches(const Automaton& automaton, std::string_view text) noexcept {
  return matches(automaton, text.data(), text.data() + text.size());
}

}  // namespace dstack::program
