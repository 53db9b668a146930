// What lets a finished automaton be run without a step for each byte: loops of states, and patterns that are
// a row of runs of bytes.
#pragma once

#include "pattern/code_automaton.h"

namespace dstackc::pattern {

/// Fills `sets`, `loops` and `runs` from the other tables.
void find_shortcuts(ByteTables& tables);

}  // namespace dstackc::pattern
