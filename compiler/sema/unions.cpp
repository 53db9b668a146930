// Unions are decided by one look, never by trying: each style has its own proof that the
// alternatives are disjoint.
#include <algorithm>
#include <array>
#include <map>

#include "base/overloaded.h"
#include "sema/builtin.h"
#include "sema/declarations.h"
#include "sema/documentation.h"
#include "sema/types.h"

namespace dstackc::sema {

namespace {

std::string_view kind_name(model::JsonKind kind) {
  switch (kind) {
    case model::JsonKind::null: return "null";
    case model::JsonKind::boolean: return "true or false";
    case model::JsonKind::number: return "a number";
    case model::JsonKind::string: return "a string";
    case model::JsonKind::array: return "an array";
    case model::JsonKind::object: return "an object";
  }
  std::abort();
}

const model::Struct* struct_of(const model::Model& model, const model::TypeUse& use) {
  if (!use.type) return nullptr;
  const auto* named = std::get_if<model::Named>(&model::resolved_shape(model, use.type));
  const auto* id = named != nullptr ? std::get_if<Id<model::Struct>>(&named->declaration) : nullptr;
  return id != nullptr ? &model.structs[*id] : nullptr;
}

const model::Member* member_of(const model::Struct& part, std::string_view wire_name) {
  const auto found = std::find_if(part.members.begin(), part.members.end(),
                                  [&](const model::Member& member) { return member.wire_name == wire_name; });
  return found != part.members.end() ? &*found : nullptr;
}

/// Fills one union.
struct UnionFiller {
  Context& context;
  std::uint32_t file;
  const syntax::Union& node;
  model::Union& result;

  void fill() {
    std::map<std::string, Span> names;
    for (const syntax::Alternative& alternative : node.alternatives) add(alternative, names);
    std::visit(overloaded{
                   [&](const model::TagStyle& style) { check_tagged(style); },
                   [&](const model::KindStyle&) { check_kinds(); },
                   [&](const model::MemberStyle&) { check_members(); },
               },
               result.style);
  }

  bool check_head() {
    if (!node.style) {
      context.report.add(rules::union_without_style, node.name.at, node.name.text);
      return false;
    }
    if (node.alternatives.empty()) context.report.add(rules::empty_union, node.name.at, node.name.text);
    if (node.alternatives.size() > context.limits.members) {
      context.report.add(rules::too_many_members, node.name.at, node.alternatives.size(),
                         context.limits.members);
      return false;
    }
    std::visit(overloaded{
                   [&](const syntax::TagStyle& style) {
                     result.style = model::TagStyle{style.tag.text};
                     if (style.tag.text.empty()) context.report.add(rules::empty_wire_name, style.tag.at);
                   },
                   [&](const syntax::KindStyle&) { result.style = model::KindStyle{}; },
                   [&](const syntax::MemberStyle&) { result.style = model::MemberStyle{}; },
               },
               *node.style);
    if (node.open && !std::holds_alternative<model::TagStyle>(result.style)) {
      context.report.add(rules::open_union_without_tag, node.open_at);
    }
    return true;
  }

  void add(const syntax::Alternative& alternative, std::map<std::string, Span>& names) {
    const auto [first, is_new] = names.emplace(alternative.name.text, alternative.name.at);
    if (!is_new) {
      context.report.add(rules::duplicate_alternative, alternative.name.at, alternative.name.text)
          .note(first->second, "first declared here");
    }
    model::Alternative made;
    made.name = alternative.name.text;
    made.at = alternative.name.at;
    made.documentation = document(context, file, alternative.doc);
    const bool by_kind = std::holds_alternative<model::KindStyle>(result.style);
    if (!by_kind) made.wire = alternative.wire ? alternative.wire->text : alternative.name.text;
    if (by_kind && alternative.wire) context.report.add(rules::wire_name_by_kind, alternative.wire->at);
    made.type = by_kind ? resolve_alternative_type(context, file, alternative.type)
                        : resolve_type(context, file, alternative.type);
    if (made.type.nullable) {
      context.report.add(rules::nullable_alternative, alternative.type.nullable_at);
      made.type.nullable = false;
    }
    result.alternatives.push_back(std::move(made));
  }

  Span wire_place(std::size_t position) const {
    const syntax::Alternative& alternative = node.alternatives[position];
    return alternative.wire ? alternative.wire->at : alternative.name.at;
  }

  // The struct of an alternative; null if it is none, which is reported unless its type is unknown.
  const model::Struct* expect_struct(std::size_t position, std::string_view style) {
    const model::TypeUse& use = result.alternatives[position].type;
    const model::Struct* part = struct_of(context.model, use);
    if (part == nullptr && use.type) {
      context.report.add(rules::alternative_not_struct, node.alternatives[position].type.at, style);
    }
    return part;
  }

  // ---- By tag

  void check_tagged(const model::TagStyle& style) {
    std::map<std::string_view, std::size_t> tags;
    for (std::size_t position = 0; position < result.alternatives.size(); ++position) {
      const std::string& tag = result.alternatives[position].wire;
      const auto [first, is_new] = tags.emplace(tag, position);
      // Two alternatives of one name are reported already, and so are their tags.
      const bool by_name = !node.alternatives[position].wire && !node.alternatives[first->second].wire;
      if (!is_new && !by_name) {
        context.report.add(rules::duplicate_tag, wire_place(position), tag)
            .note(wire_place(first->second), "first used here");
      }
      const model::Struct* part = expect_struct(position, "tag");
      if (part != nullptr) check_tag_member(*part, style, position);
    }
  }

  void check_tag_member(const model::Struct& part, const model::TagStyle& style, std::size_t position) {
    const model::Member* member = member_of(part, style.wire_name);
    if (member == nullptr || !member->type.type) return;
    const std::string& tag = result.alternatives[position].wire;
    const auto* literal =
        std::get_if<model::Literal>(&model::resolved_shape(context.model, member->type.type));
    const auto* text = literal != nullptr ? std::get_if<std::string>(&literal->value.value) : nullptr;
    const bool exact = text != nullptr && *text == tag && member->presence == model::Presence::required &&
                       !member->type.nullable;
    if (exact) return;
    context.report
        .add(rules::tag_member_not_literal, node.alternatives[position].type.at, style.wire_name,
             part.info.name, tag)
        .note(member->at, "declared here");
  }

  // ---- By kind

  void check_kinds() {
    std::array<std::optional<Span>, 6> taken;
    for (std::size_t position = 0; position < result.alternatives.size(); ++position) {
      model::Alternative& alternative = result.alternatives[position];
      if (!alternative.type.type) continue;
      const Span at = node.alternatives[position].type.at;
      alternative.kind = model::json_kind(context.model, alternative.type.type);
      if (!alternative.kind) {
        context.report.add(rules::alternative_without_kind, at);
        continue;
      }
      std::optional<Span>& first = taken[static_cast<std::size_t>(*alternative.kind)];
      if (first) {
        context.report.add(rules::duplicate_kind, at, kind_name(*alternative.kind))
            .note(*first, "the first one");
      } else {
        first = at;
      }
    }
  }

  // ---- By member

  struct Deciding {
    std::size_t position;
    const model::Struct* part;
    bool fallback = false;
  };

  void check_members() {
    std::vector<Deciding> found;
    std::optional<std::size_t> fallback;
    for (std::size_t position = 0; position < result.alternatives.size(); ++position) {
      const model::Struct* part = expect_struct(position, "member");
      if (part == nullptr) continue;
      Deciding deciding{position, part};
      if (!find_deciding(deciding)) continue;
      if (deciding.fallback && fallback) {
        context.report
            .add(rules::second_fallback, node.alternatives[position].name.at,
                 node.alternatives[position].name.text)
            .note(node.alternatives[*fallback].name.at, "this one has none either");
        continue;
      }
      if (deciding.fallback) fallback = position;
      found.push_back(deciding);
    }
    check_disjoint(found);
    if (fallback) result.alternatives[*fallback].wire.clear();
  }

  bool find_deciding(Deciding& deciding) {
    const model::Alternative& alternative = result.alternatives[deciding.position];
    const model::Member* member = member_of(*deciding.part, alternative.wire);
    if (member == nullptr) {
      // Who writes the name in quotes means a member; who does not may mean the fallback.
      deciding.fallback = !node.alternatives[deciding.position].wire;
      if (deciding.fallback) return true;
      context.report.add(rules::deciding_member_missing, wire_place(deciding.position),
                         deciding.part->info.name, alternative.wire);
      return false;
    }
    if (member->presence == model::Presence::required) return true;
    context.report
        .add(rules::deciding_member_not_required, wire_place(deciding.position), alternative.wire,
             deciding.part->info.name)
        .note(member->at, "declared here");
    return false;
  }

  // Each deciding name may be declared by its own alternative only, and open ones must not take
  // it by accident.
  void check_disjoint(const std::vector<Deciding>& found) {
    std::map<std::string_view, std::size_t> deciding_names;
    for (const Deciding& deciding : found) {
      if (deciding.fallback) continue;
      const std::string& name = result.alternatives[deciding.position].wire;
      const auto [first, is_new] = deciding_names.emplace(name, deciding.position);
      if (is_new) continue;
      context.report.add(rules::shared_deciding_member, wire_place(deciding.position), name)
          .note(wire_place(first->second), "this alternative declares it as well");
    }
    for (const Deciding& deciding : found) {
      refuse_foreign_members(deciding, deciding_names);
      if (deciding.part->rest) require_reserved(deciding, deciding_names);
    }
  }

  void refuse_foreign_members(const Deciding& other,
                              const std::map<std::string_view, std::size_t>& deciding_names) {
    for (const model::Member& member : other.part->members) {
      const auto found = deciding_names.find(member.wire_name);
      if (found == deciding_names.end() || found->second == other.position) continue;
      if (!other.fallback && result.alternatives[other.position].wire == member.wire_name)
        continue;  // reported
      context.report.add(rules::shared_deciding_member, wire_place(found->second), member.wire_name)
          .note(member.at, "'" + other.part->info.name + "' declares it as well");
    }
  }

  void require_reserved(const Deciding& open, const std::map<std::string_view, std::size_t>& deciding_names) {
    const std::vector<std::string>& reserved = open.part->reserved;
    for (const auto& [name, position] : deciding_names) {
      if (position == open.position || std::find(reserved.begin(), reserved.end(), name) != reserved.end())
        continue;
      if (member_of(*open.part, name) != nullptr) continue;  // reported
      context.report
          .add(rules::open_alternative, node.alternatives[open.position].type.at, open.part->info.name, name)
          .note(open.part->info.at, "'reserved' keeps a name out of an open struct");
    }
  }
};

}  // namespace

void fill_unions(Context& context) {
  // All styles before the first alternative: which JSON type a union has as an alternative follows from its
  // style.
  std::vector<UnionFiller> fillers;
  for (const auto& [node, id, file] : context.unions) {
    UnionFiller filler{context, file, *node, context.model.unions[id]};
    if (filler.check_head()) fillers.push_back(filler);
  }
  for (UnionFiller& filler : fillers) filler.fill();
}

}  // namespace dstackc::sema
