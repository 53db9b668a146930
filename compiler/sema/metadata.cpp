// Metadata of declarations and members, and what members inherit: unit, concept and protection belong to the
// scalar; legal basis, release and deprecation to the place alone.
#include <algorithm>

#include "sema/annotations.h"
#include "sema/lookup.h"
#include "sema/suggest.h"

namespace dstackc::sema {

namespace {

bool inherits_nothing(const model::Metadata& from) {
  return from.unit.empty() && from.concept_iri.empty() && !from.personal_data && !from.sensitive;
}

// What `own` does not say itself, it takes from `from`; sensitivity cannot be taken back.
Id<model::Metadata> merged(Context& context, Id<model::Metadata> own, Id<model::Metadata> from) {
  if (!from || inherits_nothing(context.model.metadata[from])) return own;
  const model::Metadata source = context.model.metadata[from];  // a copy, since adding moves the arena
  if (!own) own = context.model.metadata.add({});
  model::Metadata& result = context.model.metadata[own];
  if (result.unit.empty()) result.unit = source.unit;
  if (result.concept_iri.empty()) result.concept_iri = source.concept_iri;
  if (!result.personal_data) result.personal_data = source.personal_data;
  result.sensitive = result.sensitive || source.sensitive;
  return own;
}

/// Bases first: chains of scalars may be long, so they are walked without recursion.
class ScalarMetadata {
 public:
  explicit ScalarMetadata(Context& context)
      : context_(context), done_(context.model.scalars.size() + 1, false) {}

  void run() {
    for (const auto& [node, id, file] : context_.scalars) {
      context_.model.scalars[id].info.metadata =
          read_metadata(context_, file, node->annotations,
                        {Place::scalar, node->name.text, nullptr, is_number(context_.model, type_of(id))});
    }
    for (const auto& declared : context_.scalars) inherit(declared.id);
  }

 private:
  Id<model::Type> type_of(Id<model::Scalar> id) const { return context_.model.scalars[id].type; }

  void inherit(Id<model::Scalar> start) {
    std::vector<Id<model::Scalar>> chain;
    for (Id<model::Scalar> id = start; !done_[id.index];) {
      done_[id.index] = true;
      chain.push_back(id);
      const std::optional<Id<model::Scalar>> base = context_.model.scalars[id].base;
      if (!base) break;
      id = *base;
    }
    for (auto id = chain.rbegin(); id != chain.rend(); ++id) {
      model::Scalar& scalar = context_.model.scalars[*id];
      if (scalar.base)
        scalar.info.metadata =
            merged(context_, scalar.info.metadata, context_.model.scalars[*scalar.base].info.metadata);
    }
  }

  Context& context_;
  std::vector<bool> done_;
};

void fill_struct(Context& context, const Declared<syntax::Struct, model::Struct>& declared) {
  const auto& [node, id, file] = declared;
  model::Struct& part = context.model.structs[id];
  part.info.metadata = read_metadata(context, file, node->annotations, {Place::structure, node->name.text});
  if (part.members.size() < node->members.size()) return;  // too many of them: reported
  const std::vector<std::string_view> siblings = names_of(part.members);
  const std::size_t skipped = part.members.size() - node->members.size();  // those that every error has
  for (std::size_t i = 0; i < node->members.size(); ++i) {
    const syntax::Member& written = node->members[i];
    model::Member& member = part.members[skipped + i];
    const bool number = is_number(context.model, member.type.type);
    member.metadata = with_inherited(context, file, written.type,
                                     read_metadata(context, file, written.annotations,
                                                   {Place::member, written.name.text, &siblings, number}));
  }
}

void fill_enum(Context& context, const Declared<syntax::Enum, model::Enum>& declared) {
  const auto& [node, id, file] = declared;
  model::Enum& part = context.model.enums[id];
  part.info.metadata = read_metadata(context, file, node->annotations, {Place::enumeration, node->name.text});
  if (part.members.size() != node->members.size()) return;  // too many, or with mistakes: reported
  const std::vector<std::string_view> siblings = names_of(part.members);
  for (std::size_t i = 0; i < part.members.size(); ++i) {
    part.members[i].metadata = read_metadata(context, file, node->members[i].annotations,
                                             {Place::enum_member, part.members[i].name, &siblings});
  }
}

void fill_union(Context& context, const Declared<syntax::Union, model::Union>& declared) {
  const auto& [node, id, file] = declared;
  model::Union& part = context.model.unions[id];
  part.info.metadata = read_metadata(context, file, node->annotations, {Place::union_, node->name.text});
  if (part.alternatives.size() != node->alternatives.size()) return;  // with mistakes: reported
  const std::vector<std::string_view> siblings = names_of(part.alternatives);
  for (std::size_t i = 0; i < part.alternatives.size(); ++i) {
    part.alternatives[i].metadata =
        with_inherited(context, file, node->alternatives[i].type,
                       read_metadata(context, file, node->alternatives[i].annotations,
                                     {Place::alternative, part.alternatives[i].name, &siblings}));
  }
}

}  // namespace

// A list or map is as sensitive as what is in it, so the scalars inside of containers count too.
Id<model::Metadata> with_inherited(Context& context, std::uint32_t file, const syntax::Type& type,
                                   Id<model::Metadata> own) {
  const auto* named = std::get_if<syntax::NamedType>(&type.type);
  if (named == nullptr) return own;
  if (const auto declaration = peek_declaration(context, file, named->name)) {
    if (const auto* scalar = std::get_if<Id<model::Scalar>>(&*declaration))
      own = merged(context, own, context.model.scalars[*scalar].info.metadata);
  }
  for (const syntax::Type& argument : named->type_arguments)
    own = with_inherited(context, file, argument, own);
  return own;
}

void fill_metadata(Context& context) {
  ScalarMetadata(context).run();
  for (const auto& declared : context.structs) fill_struct(context, declared);
  for (const auto& declared : context.enums) fill_enum(context, declared);
  for (const auto& declared : context.unions) fill_union(context, declared);
}

}  // namespace dstackc::sema
