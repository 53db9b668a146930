// First step: which packages, namespaces and declarations there are. Nothing is looked up yet.
#pragma once

#include "sema/context.h"

namespace dstackc::sema {

/// Fills packages, namespaces, the symbols of each namespace and an empty entity per declaration.
void declare_all(Context& context);

}  // namespace dstackc::sema
