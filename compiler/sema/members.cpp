#include "sema/members.h"

#include "sema/documentation.h"
#include "sema/json_text.h"
#include "sema/types.h"

namespace dstackc::sema {

namespace {

model::Presence presence_of(Context& context, const syntax::Member& node) {
  if (node.optional && node.default_value) {
    context.report.add(rules::optional_with_default, node.default_value->at, node.name.text)
        .fix(node.optional_at, "", "a member with a default may be absent anyway");
  }
  if (node.optional) return model::Presence::optional;
  return node.default_value ? model::Presence::defaulted : model::Presence::required;
}

/// Makes members that stand in no source; diagnostics mark the name of the error.
struct Standard {
  Context& context;
  Span at;
  std::vector<model::Member> members{};

  void add(std::string name, model::Shape shape, model::Presence presence) {
    model::Member member;
    member.wire_name = name;
    member.name = std::move(name);
    member.type.type = add_type(context, std::move(shape), at);
    member.presence = presence;
    member.at = member.wire_at = at;
    members.push_back(std::move(member));
  }

  model::Literal literal(std::string text) const {
    std::string json = json_string(text);
    return {{std::move(text), std::move(json), at}};
  }
  model::Literal literal(std::uint16_t number) const {
    const std::string digits = std::to_string(number);
    return {{model::NumberConstant{digits}, digits, at}};
  }
};

model::String text(std::uint64_t longest) {
  model::String result;
  result.length.maximum = longest;
  return result;
}

}  // namespace

model::Member make_member(Context& context, std::uint32_t file, const syntax::Member& node) {
  model::Member made;
  made.name = node.name.text;
  made.wire_name = node.wire ? node.wire->text : node.name.text;
  made.at = node.name.at;
  made.wire_at = node.wire ? node.wire->at : node.name.at;
  made.documentation = document(context, file, node.doc);
  made.type = resolve_type(context, file, node.type);
  made.presence = presence_of(context, node);
  return made;
}

// Type and status are always written, so that a reader decides by one look.
std::vector<model::Member> problem_members(Context& context, const model::Problem& problem, Span at) {
  constexpr std::uint64_t longest_title = 200, longest_detail = 4000;
  Standard standard{context, at};
  standard.add("type", standard.literal(problem.type), model::Presence::required);
  standard.add("title", text(longest_title), model::Presence::optional);
  standard.add("status", standard.literal(problem.status), model::Presence::required);
  standard.add("detail", text(longest_detail), model::Presence::optional);
  standard.add("instance", model::Formatted{model::Format::uri_reference, {}}, model::Presence::optional);
  return std::move(standard.members);
}

}  // namespace dstackc::sema
