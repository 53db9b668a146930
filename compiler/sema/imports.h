// Imports: which names of other namespaces a file may use, and whether it does.
#pragma once

#include "sema/context.h"

namespace dstackc::sema {

/// Binds the imports of all files. Needs the symbols of all namespaces.
void bind_imports(Context& context);
/// Refuses chains of imports that are longer than the limit. Needs the imports.
void limit_import_chains(Context& context);
/// Warns of what was imported for nothing. Runs when all names were looked up.
void report_unused_imports(Context& context);

}  // namespace dstackc::sema
