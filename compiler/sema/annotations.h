// Annotations: what authors say about declarations and members beside their types. Checked and typed here;
// they never change what is valid.
#pragma once

#include <string_view>
#include <vector>

#include "sema/context.h"

namespace dstackc::sema {

/// What an annotation stands before.
enum class Place : std::uint8_t {
  scalar,
  structure,
  enumeration,
  union_,
  service,
  operation,
  parameter,
  response,
  member,
  enum_member,
  alternative,
};

struct AnnotationSite {
  Place place = Place::member;
  std::string_view name;                                    // of what is annotated
  const std::vector<std::string_view>* siblings = nullptr;  // none: declarations could take its place
  bool is_number = false;                                   // whether a unit makes sense
};

/// The metadata that annotations say; none if they say nothing. `@auth` and `@paged` are left to services.
[[nodiscard]] Id<model::Metadata> read_metadata(Context& context, std::uint32_t file,
                                                const syntax::Annotations& annotations,
                                                const AnnotationSite& site);

/// The annotations of a name, in order.
[[nodiscard]] std::vector<const syntax::Annotation*> annotations_named(const syntax::Annotations& annotations,
                                                                       std::string_view name);

/// Whether values of a type are numbers, or lists of them.
[[nodiscard]] bool is_number(const model::Model& model, Id<model::Type> type);

/// Metadata of all declarations of data and of their members, with what members inherit from their scalars.
void fill_metadata(Context& context);

/// The metadata of a member of this type: its own, and what it inherits from the scalar it is made of.
[[nodiscard]] Id<model::Metadata> with_inherited(Context& context, std::uint32_t file,
                                                 const syntax::Type& type, Id<model::Metadata> own);

}  // namespace dstackc::sema
