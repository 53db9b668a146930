// The finished form of a pattern: a minimal deterministic automaton over the bytes of UTF-8, as constant
// tables. The compiler builds it, generated code carries it, the engine runs it: one table look-up per byte,
// no allocation, no stack, whatever the text.
#pragma once

#include <cstdint>
#include <string_view>

namespace dstack::program {

/// Bytes `low` to `low + width`, each number sixteen times over: a vector of 16 bytes is compared without
/// preparation.
struct alignas(16) ByteRange {
  std::uint8_t low[16];
  std::uint8_t width[16];
  friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

constexpr ByteRange byte_range(std::uint8_t low, std::uint8_t high) noexcept {
  ByteRange range{};
  for (std::uint8_t& each : range.low) each = low;
  for (std::uint8_t& each : range.width) each = static_cast<std::uint8_t>(high - low);
  return range;
}

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
  /// The state that most ASCII bytes do not leave, and those bytes, so that a run of them can be passed over
  /// at once. No ranges: there is no such state worth it.
  std::uint16_t loop_state;
  std::uint16_t loop_range_count;
  const ByteRange* loop_ranges;
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
