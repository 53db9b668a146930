// Prints the two files of a namespace.
#pragma once

#include <string>

#include "backends/cpp/types.h"

namespace dstackc::backends::cpp {

/// The header: types with their documentation, and the binding of each to its reading program.
[[nodiscard]] std::string print_header(const Context& context, const std::string& language);
/// The source: the reading program as constant tables, and where each value is stored.
[[nodiscard]] std::string print_source(const Context& context);

/// Lines for a doc comment that say what metadata says, without a line end at the end; empty if it says
/// nothing that readers of code need.
[[nodiscard]] std::string remarks(const Context& context, Id<model::Metadata> metadata,
                                  std::string_view language);

/// Declarations of a namespace that can be read as a document: all but scalars and enums, in the order of
/// definition.
[[nodiscard]] std::vector<model::DeclarationId> described(const Context& context);

}  // namespace dstackc::backends::cpp
