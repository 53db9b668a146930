// Types as they are used: from what is written behind a colon to a type of the model.
#pragma once

#include "sema/context.h"

namespace dstackc::sema {

/// The type that is meant; its id is none if something was reported.
[[nodiscard]] model::TypeUse resolve_type(Context& context, std::uint32_t file, const syntax::Type& node);

/// The same for an alternative of a union by kind, where `null` is a type.
[[nodiscard]] model::TypeUse resolve_alternative_type(Context& context, std::uint32_t file,
                                                      const syntax::Type& node);

/// What is still to be asked of a type is asked of its copy as well.
void inherit_pending(Context& context, Id<model::Type> from, Id<model::Type> copy);

/// Asks what can only be asked of complete declarations: keys of unique lists, `?` behind what includes null.
void check_pending(Context& context);

}  // namespace dstackc::sema
