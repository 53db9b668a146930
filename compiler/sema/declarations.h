// Declarations are filled, kind by kind, in an order in which each needs only what is there: enums, scalars,
// structs, unions. What needs all of them is asked afterwards.
#pragma once

#include "sema/context.h"

namespace dstackc::sema {

void fill_enums(Context& context);
/// In the order of their dependencies; a scalar that depends on itself is reported and stays without a type.
void fill_scalars(Context& context);
void fill_structs(Context& context);
/// Needs the members of all structs.
void fill_unions(Context& context);

/// Services with their operations; needs everything that types are made of.
void fill_services(Context& context);

/// Members with defaults; needs enums and scalars, and the types of the members.
void fill_defaults(Context& context);
/// Needs everything else, since its values name members and enum members.
void fill_examples(Context& context);

/// Reports structs of which no finite value exists.
void refuse_endless_structs(Context& context);

}  // namespace dstackc::sema
