// A deterministic automaton over parts of the code points: the form in which patterns are combined, compared
// and measured, before it is spelled out in bytes. Partial: what has no transition is refused.
#pragma once

#include <cstdint>
#include <vector>

#include <dstack/automaton.h>

#include "pattern/code_set.h"

namespace dstackc::pattern {

struct CodeTransition {
  std::uint32_t part = 0;  // index into CodeAutomaton::parts
  std::uint32_t target = 0;
  friend bool operator==(const CodeTransition&, const CodeTransition&) = default;
};

struct CodeState {
  bool accepting = false;
  std::vector<CodeTransition> transitions;  // by part, ascending
  friend bool operator==(const CodeState&, const CodeState&) = default;
};

/// State 0 is the start; no states: the empty language. After `minimise` every state is reachable and reaches
/// an accepting one, no two states and no two parts mean the same, and the numbering is canonical, so that
/// equal languages give equal values.
struct CodeAutomaton {
  std::vector<CodeSet> parts;
  std::vector<CodeState> states;
  friend bool operator==(const CodeAutomaton&, const CodeAutomaton&) = default;
};

[[nodiscard]] CodeAutomaton minimise(const CodeAutomaton& automaton);

/// Storage of `dstack::program::Automaton`.
struct ByteTables {
  std::vector<std::uint8_t> byte_class;
  std::vector<std::uint16_t> next;
  std::uint16_t class_count = 0;
  std::uint16_t state_count = 0;
  std::uint16_t start = 0;
  std::uint16_t first_accepting = 0;
  std::vector<dstack::program::ByteSet> sets;
  std::vector<std::uint8_t> loops;  // empty: no state has one
  std::uint16_t entry = 0;
  std::vector<dstack::program::Run> runs;
  friend bool operator==(const ByteTables&, const ByteTables&) = default;
};

}  // namespace dstackc::pattern
