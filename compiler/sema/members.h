// Members of structs and parameters of operations: a name in code, a name in documents, a type, a presence.
#pragma once

#include "sema/context.h"

namespace dstackc::sema {

/// The member that was written, without its default value, whose type may not be known yet. Reports a member
/// that is optional and has a default.
[[nodiscard]] model::Member make_member(Context& context, std::uint32_t file, const syntax::Member& node);

/// The members of section 3.1 of RFC 9457, which every error has before its own.
[[nodiscard]] std::vector<model::Member> problem_members(Context& context, const model::Problem& problem,
                                                         Span at);

}  // namespace dstackc::sema
