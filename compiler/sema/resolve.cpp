#include "sema/resolve.h"

#include "sema/annotations.h"
#include "sema/context.h"
#include "sema/declarations.h"
#include "sema/declare.h"
#include "sema/imports.h"
#include "sema/types.h"

namespace dstackc::sema {

model::Model resolve(const Inputs& inputs, diag::Report& report, const Limits& limits) {
  Context context{inputs, report, limits};
  declare_all(context);
  bind_imports(context);
  limit_import_chains(context);
  fill_enums(context);     // need nothing
  fill_scalars(context);   // need enums as keys of maps
  fill_structs(context);   // need scalars
  fill_unions(context);    // need the members of structs
  fill_defaults(context);  // need enums, and scalars behind member types
  check_pending(context);  // asks about members and alternatives
  refuse_endless_structs(context);
  fill_metadata(context);          // asks what types are, and what scalars say
  fill_services(context);          // need everything that types are made of
  fill_examples(context);          // follow all types
  report_unused_imports(context);  // when every name was looked up
  return std::move(context.model);
}

}  // namespace dstackc::sema
