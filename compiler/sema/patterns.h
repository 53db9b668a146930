// Patterns of strings: read, with every mistake at its exact place inside of the literal, and compiled
// together with those that a scalar inherits.
#pragma once

#include "sema/context.h"

namespace dstackc::sema {

/// Checks the pattern's text. False if something was reported.
[[nodiscard]] bool check_pattern(Context& context, const syntax::StringLiteral& literal);

/// The automaton that accepts what all patterns accept; none if there are no patterns or a limit was
/// reported. The same texts give the same automaton.
[[nodiscard]] Id<pattern::CompiledAutomaton> compile_patterns(Context& context,
                                                              const std::vector<model::Pattern>& patterns);

/// Whether some text of the automaton has a length in the range.
[[nodiscard]] bool has_text_of_length(const pattern::CompiledAutomaton& automaton,
                                      const model::CountRange& length);

}  // namespace dstackc::sema
