#include "model/model.h"

#include <cassert>
#include <cstdlib>

#include "base/overloaded.h"

namespace dstackc::model {

const DeclarationInfo& info(const Model& model, DeclarationId declaration) {
  return std::visit(overloaded{
                        [&](Id<Scalar> id) -> const DeclarationInfo& { return model.scalars[id].info; },
                        [&](Id<Struct> id) -> const DeclarationInfo& { return model.structs[id].info; },
                        [&](Id<Enum> id) -> const DeclarationInfo& { return model.enums[id].info; },
                        [&](Id<Union> id) -> const DeclarationInfo& { return model.unions[id].info; },
                    },
                    declaration);
}

std::string qualified_name(const Model& model, DeclarationId declaration) {
  const DeclarationInfo& found = info(model, declaration);
  return model.namespaces[found.in].name + "." + found.name;
}

const Shape& resolved_shape(const Model& model, Id<Type> type) {
  const Shape& shape = model.types[type].shape;
  const auto* named = std::get_if<Named>(&shape);
  if (named == nullptr) return shape;
  const auto* scalar = std::get_if<Id<Scalar>>(&named->declaration);
  if (scalar == nullptr) return shape;
  const Shape& effective = model.types[model.scalars[*scalar].type].shape;
  assert(!std::holds_alternative<Named>(effective) && "the type of a scalar is effective");
  return effective;
}

namespace {

JsonKind constant_kind(const Constant& constant) {
  return std::visit(overloaded{
                        [](const NullConstant&) { return JsonKind::null; },
                        [](bool) { return JsonKind::boolean; },
                        [](const NumberConstant&) { return JsonKind::number; },
                        [](const std::string&) { return JsonKind::string; },
                        [](const EnumConstant&) { return JsonKind::string; },
                        [](const ListConstant&) { return JsonKind::array; },
                        [](const ObjectConstant&) { return JsonKind::object; },
                    },
                    constant.value);
}

std::optional<JsonKind> declaration_kind(const Model& model, DeclarationId declaration) {
  return std::visit(overloaded{
                        [&](Id<Scalar> id) { return json_kind(model, model.scalars[id].type); },
                        [](Id<Struct>) { return std::optional(JsonKind::object); },
                        [&](Id<Enum> id) {
                          const bool text = model.enums[id].base == EnumBase::string;
                          return std::optional(text ? JsonKind::string : JsonKind::number);
                        },
                        [&](Id<Union> id) -> std::optional<JsonKind> {
                          if (std::holds_alternative<KindStyle>(model.unions[id].style)) return std::nullopt;
                          return JsonKind::object;
                        },
                    },
                    declaration);
}

}  // namespace

std::optional<JsonKind> json_kind(const Model& model, Id<Type> type) {
  using Kind = std::optional<JsonKind>;
  return std::visit(
      overloaded{
          [](const Boolean&) { return Kind(JsonKind::boolean); },
          [](const Integer& part) {
            return Kind(part.width == IntegerWidth::int64 ? JsonKind::string : JsonKind::number);
          },
          [](const Float&) { return Kind(JsonKind::number); },
          [](const Decimal& part) {
            return Kind(part.form == DecimalForm::text ? JsonKind::string : JsonKind::number);
          },
          [](const String&) { return Kind(JsonKind::string); },
          [](const Bytes&) { return Kind(JsonKind::string); },
          [](const Formatted&) { return Kind(JsonKind::string); },
          [](const LocalizedTexts&) { return Kind(JsonKind::object); },
          [](const List&) { return Kind(JsonKind::array); },
          [](const Map&) { return Kind(JsonKind::object); },
          [](const AnyJson&) { return Kind(); },
          [](const Literal& part) { return Kind(constant_kind(part.value)); },
          [&](const Named& part) { return declaration_kind(model, part.declaration); },
      },
      model.types[type].shape);
}

std::string_view name(Method method) {
  switch (method) {
    case Method::get: return "GET";
    case Method::head: return "HEAD";
    case Method::post: return "POST";
    case Method::put: return "PUT";
    case Method::patch: return "PATCH";
    case Method::delete_: return "DELETE";
  }
  std::abort();
}

std::vector<TypeUse> type_uses(const Service& service) {
  std::vector<TypeUse> uses;
  for (const Operation& operation : service.operations) {
    for (const Parameter& parameter : operation.parameters) uses.push_back(parameter.member.type);
    if (operation.body) uses.push_back(operation.body->type);
    for (const Response& response : operation.responses) {
      if (response.body) uses.push_back(response.body->type);
      for (const Member& header : response.headers) uses.push_back(header.type);
    }
  }
  return uses;
}

std::string_view text_for(const Documentation& documentation, std::string_view language) {
  const std::string_view primary = language.substr(0, language.find('-'));
  const LocalizedText* related = nullptr;
  for (const LocalizedText& text : documentation.texts) {
    if (text.language == language) return text.text;
    if (related == nullptr && text.language == primary) related = &text;
  }
  if (related != nullptr) return related->text;
  return documentation.texts.empty() ? std::string_view()
                                     : std::string_view(documentation.texts.front().text);
}

}  // namespace dstackc::model
