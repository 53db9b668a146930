// Values in a schema: defaults, typed against their member, with the one JSON text that they have.
#pragma once

#include <optional>

#include "sema/context.h"

namespace dstackc::sema {

/// The value as a constant of the type, with all constraints checked; none if something was reported.
[[nodiscard]] std::optional<model::Constant> constant_of(Context& context, std::uint32_t file,
                                                         const model::TypeUse& type,
                                                         const syntax::Value& value);

/// The position of the enum's member that a name means: `de`, or `Sprache.de`. None if it was reported.
[[nodiscard]] std::optional<std::uint32_t> enum_member(Context& context, std::uint32_t file,
                                                       Id<model::Enum> id, const syntax::Word& word);

}  // namespace dstackc::sema
