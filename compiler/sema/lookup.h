// From a name in a file to the declaration that it means.
#pragma once

#include "sema/builtin.h"
#include "sema/context.h"

namespace dstackc::sema {

/// The declaration that a name means in a file: one of its own namespace, an imported one, `alias.Name` or
/// the full name. None if it was reported, here or before.
[[nodiscard]] std::optional<model::DeclarationId> find_declaration(Context& context, std::uint32_t file,
                                                                   const syntax::DottedName& name);

/// The same without a word to the report and without counting as a use of an import.
[[nodiscard]] std::optional<model::DeclarationId> peek_declaration(const Context& context, std::uint32_t file,
                                                                   const syntax::DottedName& name);

/// Reports that a namespace has no such name, with the nearest that it has.
void report_missing_symbol(Context& context, Id<model::Namespace> in, const syntax::Name& name);

}  // namespace dstackc::sema
