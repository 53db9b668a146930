// Doc comments: from lines to texts per language.
#pragma once

#include "sema/context.h"

namespace dstackc::sema {

/// Texts without surrounding white space under canonical tags, that of the package's first language in front.
/// Two tags that mean the same language are reported.
[[nodiscard]] model::Documentation document(Context& context, std::uint32_t file, const syntax::Doc& doc);

}  // namespace dstackc::sema
