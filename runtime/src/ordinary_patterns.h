// Whether texts are in the language of a pattern, by the shortcuts that the compiler found in its automaton:
// rows of runs, and states that a set of bytes does not leave. Whatever has none of them takes a step for
// each byte.
#pragma once

#include "ordinary.h"

namespace dstack::ordinary::DSTACK_INSTRUCTIONS {

DSTACK_INLINE std::uint32_t step(const program::Automaton& automaton, std::uint32_t state, char byte) {
  return automaton
      .next[state * automaton.class_count + automaton.byte_class[static_cast<unsigned char>(byte)]];
}

/// Whether [p, end) is a row of runs.
inline bool is_row(const program::Automaton& automaton, const char* p, const char* end,
                   const Bounds& bounds) {
  const program::Run* run = automaton.runs;
  for (std::uint32_t left = automaton.run_count; left > 0; --left, ++run) {
    const std::size_t most = std::min<std::size_t>(run->maximum, static_cast<std::size_t>(end - p));
    const char* const next = skip_set(automaton.sets[run->set], p, p + most, bounds);
    if (static_cast<std::size_t>(next - p) < run->minimum) return false;
    p = next;
    if (p == end) return run->may_end;
  }
  return false;
}

/// Whether [p, end) leads from a state to one that accepts.
inline bool matches_from(const program::Automaton& automaton, std::uint32_t state, const char* p,
                         const char* end, const Bounds& bounds) {
  while (p != end && state != program::dead_state) {
    if (const std::uint32_t loop = automaton.loops[state]; loop != 0) {
      p = skip_set(automaton.sets[loop - 1], p, end, bounds);
      if (p == end) break;
    }
    state = step(automaton, state, *p++);
  }
  return state >= automaton.first_accepting;
}

#if DSTACK_BLOCK_SIZE != 0

/// The bits of as many bytes of a block, all of them at most.
DSTACK_INLINE std::uint32_t first_bytes(std::ptrdiff_t count) {
  return static_cast<std::uint32_t>((std::uint64_t{1} << count) - 1);
}

/// Goes through a part of a text from a state that is `entry`, or the start of an automaton into whose loop
/// the first byte leads: most texts hold nothing but bytes of the loop, and single characters beside it that
/// lead back into it. `others`: which bytes from `begin` to `stop` are not of the loop. Gives where to go on
/// in the state `entry`, at or behind `stop`; null if `accepted` says all.
DSTACK_INLINE const char* through_loop(const program::Automaton& automaton, std::uint32_t state,
                                       const char* begin, std::uint32_t others, const char* stop,
                                       const char* end, const Bounds& bounds, bool& accepted) {
  const std::uint32_t entry = automaton.entry;
  if ((others & 1) == 0) state = entry;
  while (others != 0) {
    const char* p = begin + std::countr_zero(others);
    do {
      state = step(automaton, state, *p++);
      if (p == end || state == program::dead_state) {
        accepted = state >= automaton.first_accepting;
        return nullptr;
      }
      if (state != entry && automaton.loops[state] != 0) {
        accepted = matches_from(automaton, state, p, end, bounds);
        return nullptr;
      }
    } while (state != entry);
    if (p >= stop) return p;
    others &= ~std::uint32_t{0} << (p - begin);
  }
  return stop;
}

/// Whether [p, end) is in the language of an automaton that has an entry.
inline bool is_loop(const program::Automaton& automaton, const char* p, const char* end,
                    const Bounds& bounds) {
  const program::ByteSet& set = automaton.sets[automaton.loops[automaton.entry] - 1];
  std::uint32_t state = automaton.start;
  bool accepted = false;
  while (p != end) {
    const auto [bytes, shift] = block(p, bounds);
    const std::ptrdiff_t size = std::min<std::ptrdiff_t>(block_size - shift, end - p);
    const std::uint32_t others = outside(bytes, set) >> shift & first_bytes(size);
    p = through_loop(automaton, state, p, others, p + size, end, bounds, accepted);
    if (p == nullptr) return accepted;
    state = automaton.entry;
  }
  return state >= automaton.first_accepting;
}

#endif

/// Whether [p, end) is in the language, by runs where the automaton has them.
[[gnu::noinline]] inline bool matches(const program::Automaton& automaton, const char* p, const char* end,
                                      const Bounds& bounds) {
  if (automaton.runs != nullptr) return is_row(automaton, p, end, bounds);
#if DSTACK_BLOCK_SIZE != 0
  if (automaton.entry != program::dead_state) return is_loop(automaton, p, end, bounds);
#endif
  if (automaton.loops == nullptr) return program::matches(automaton, p, end);
  return matches_from(automaton, automaton.start, p, end, bounds);
}

#if DSTACK_BLOCK_SIZE != 0

/// The same for contents that lie in one block.
DSTACK_INLINE bool is_short_row(const program::Automaton& automaton, const Contents& span) {
  const std::uint32_t size = static_cast<std::uint32_t>(span.size());
  const program::Run* run = automaton.runs;
  std::uint32_t at = 0;
  for (std::uint32_t left = automaton.run_count; left > 0; --left, ++run) {
    // There is a bit at `size`, which is below that of the block.
    const std::uint32_t others = outside(span.first, automaton.sets[run->set]) | ~span.inside;
    const std::uint32_t read =
        std::min(static_cast<std::uint32_t>(std::countr_zero(others >> at)), run->maximum);
    if (read < run->minimum) return false;
    at += read;
    if (at == size) return run->may_end;
  }
  return false;
}

/// The same for an automaton that has an entry.
DSTACK_INLINE bool is_short_loop(const program::Automaton& automaton, const Contents& span,
                                 const Bounds& bounds) {
  const program::ByteSet& set = automaton.sets[automaton.loops[automaton.entry] - 1];
  const std::uint32_t others = outside(span.first, set) & span.inside;
  bool accepted = false;
  if (others != 0 && through_loop(automaton, automaton.start, span.begin, others, span.end, span.end, bounds,
                                  accepted) == nullptr)
    return accepted;
  return automaton.entry >= automaton.first_accepting;
}

#endif

/// Whether the contents of a string are in the language.
DSTACK_INLINE bool matches(const program::Automaton& automaton, const Contents& span, const Bounds& bounds) {
#if DSTACK_BLOCK_SIZE != 0
  if (span.inside != 0) [[likely]] {
    if (automaton.runs != nullptr) return is_short_row(automaton, span);
    if (automaton.entry != program::dead_state) return is_short_loop(automaton, span, bounds);
  }
#endif
  return matches(automaton, span.begin, span.end, bounds);
}

}  // namespace dstack::ordinary::DSTACK_INSTRUCTIONS
