// Reading a file: from its bytes to its syntax tree.
#pragma once

#include "base/limits.h"
#include "diag/report.h"
#include "source/source.h"
#include "syntax/ast.h"

namespace dstackc::syntax {

/// Total: always returns a unit. Mistakes go to the report, each once, in words of the language. Time is
/// linear in the text, the stack does not depend on it.
[[nodiscard]] Unit parse(const source::Source& source, source::SourceId id, diag::Report& report,
                         const Limits& limits = {});

}  // namespace dstackc::syntax
