#include "backends/cpp/types.h"

#include <cassert>

#include "base/overloaded.h"

namespace dstackc::backends::cpp {

namespace {

Code templated(emit::Fixed name, const Code& argument) { return Code(name) + "<" + argument + ">"; }

Code format_type(model::Format format) {
  switch (format) {
    case model::Format::date: return "dstack::Date";
    case model::Format::time: return "dstack::Time";
    case model::Format::local_datetime: return "dstack::LocalDateTime";
    case model::Format::datetime: return "dstack::DateTime";
    case model::Format::duration: return "dstack::Duration";
    case model::Format::partial_date: return "dstack::PartialDate";
    case model::Format::uuid: return "dstack::Uuid";
    case model::Format::language: return "dstack::LanguageTag";
    case model::Format::uri: return "dstack::Uri";
    case model::Format::uri_reference: return "dstack::UriReference";
    case model::Format::email: return "dstack::Email";
  }
  std::abort();
}

enum class Place : std::uint8_t { value, item };

/// Spells types as they stand inside of one declaration.
class Speller {
 public:
  Speller(const Context& context, model::DeclarationId user) : context_(context), user_(user) {}

  Code use(const model::TypeUse& use, Place place) const {
    const Code inner = boxed(use.type, use.nullable ? Place::value : place);
    return use.nullable ? templated("std::optional", inner) : inner;
  }

  Code boxed(Id<model::Type> type, Place place) const {
    const Code plain = shape(context_.model.types[type].shape);
    if (place == Place::item) return plain;
    const auto* named = std::get_if<model::Named>(&context_.model.types[type].shape);
    if (named == nullptr || !context_.layout.boxed(user_, named->declaration)) return plain;
    // A scalar in the circle is a list or map by itself and needs no box.
    if (std::holds_alternative<Id<model::Scalar>>(named->declaration)) return plain;
    return templated("dstack::Box", plain);
  }

  Code shape(const model::Shape& shape) const {
    return std::visit(overloaded{
                          [](const model::Boolean&) -> Code { return "bool"; },
                          [](const model::Integer& part) -> Code {
                            return part.width == model::IntegerWidth::int32 ? "std::int32_t"
                                                                            : Code("std::int64_t");
                          },
                          [](const model::Float&) -> Code { return "double"; },
                          [](const model::Decimal& part) {
                            return Code("dstack::Decimal<") + Code::number(part.precision) + ", " +
                                   Code::number(part.scale) + ">";
                          },
                          [](const model::String&) -> Code { return "std::string"; },
                          [](const model::Bytes&) -> Code { return "std::vector<std::byte>"; },
                          [](const model::Formatted& part) { return format_type(part.format); },
                          [](const model::LocalizedTexts&) -> Code { return "dstack::Text"; },
                          [this](const model::List& part) {
                            return templated("std::vector", use(part.element, Place::item));
                          },
                          [this](const model::Map& part) {
                            return templated("dstack::Map", use(part.value, Place::value));
                          },
                          [](const model::AnyJson&) -> Code { return "dstack::Json"; },
                          [](const model::Literal&) -> Code { return "dstack::Constant"; },
                          [this](const model::Named& part) { return named(part.declaration); },
                      },
                      shape);
  }

 private:
  Code named(model::DeclarationId declaration) const {
    const Code name = context_.names.spelled(declaration, context_.in);
    const auto* id = std::get_if<Id<model::Enum>>(&declaration);
    if (id == nullptr || !context_.model.enums[*id].open) return name;
    const bool string = context_.model.enums[*id].base == model::EnumBase::string;
    return templated(string ? emit::Fixed("dstack::OpenEnum") : emit::Fixed("dstack::OpenIntegerEnum"), name);
  }

  const Context& context_;
  model::DeclarationId user_;
};

Code text_constant(std::string_view text) {
  const Code literal = Code::string_literal(text);
  if (text.find('\0') == std::string_view::npos) return literal;
  return Code("std::string(") + literal + ", " + Code::number(text.size()) + ")";
}

Code number_constant(const model::Shape& shape, const std::string& text) {
  if (std::holds_alternative<model::Float>(shape)) return Code::number(std::stod(text));
  return Code::number(static_cast<std::int64_t>(std::stoll(text)));
}

Code bytes_constant(const model::Bytes& bytes, std::string_view text) {
  const auto encoding = [&]() -> Code {
    switch (bytes.encoding) {
      case dstack::BytesEncoding::base64url: return "base64url";
      case dstack::BytesEncoding::base64: return "base64";
      case dstack::BytesEncoding::hex: return "hex";
    }
    std::abort();
  };
  return Code("dstack::bytes_from_text(dstack::BytesEncoding::") + encoding() + ", " +
         Code::string_literal(text) + ")";
}

// A constant of a type whose shape is known. Types with a text of their own are read from it when the program
// starts. Braces of a list or map that may be null have its type in front: `{}` alone would be null.
Code constant_code(const Context& context, const Speller& speller, const model::TypeUse& use,
                   const model::Constant& constant) {
  const model::Shape& shape = model::resolved_shape(context.model, use.type);
  const auto from_text = [&](const std::string& text) {
    return Code("dstack::from_text<") + speller.shape(shape) + ">(" + Code::string_literal(text) + ")";
  };
  const auto braces = [&] { return use.nullable ? speller.shape(shape) + "{" : Code("{"); };
  const bool own_text =
      std::holds_alternative<model::Formatted>(shape) || std::holds_alternative<model::Decimal>(shape);
  return std::visit(overloaded{
                        [](const model::NullConstant&) -> Code { return "std::nullopt"; },
                        [](bool value) -> Code { return value ? Code("true") : Code("false"); },
                        [&](const model::NumberConstant& number) {
                          return own_text ? from_text(number.text) : number_constant(shape, number.text);
                        },
                        [&](const std::string& text) {
                          if (own_text) return from_text(text);
                          if (const auto* bytes = std::get_if<model::Bytes>(&shape))
                            return bytes_constant(*bytes, text);
                          const auto* integer = std::get_if<model::Integer>(&shape);
                          return integer != nullptr ? number_constant(shape, text) : text_constant(text);
                        },
                        [&](const model::EnumConstant& value) {
                          return context.names.spelled(value.type, context.in) +
                                 "::" + Code::identifier(context.names.enumerator(value.type, value.member));
                        },
                        [&](const model::ListConstant& list) {
                          Code items = braces();
                          const model::TypeUse element = std::get<model::List>(shape).element;
                          for (const model::Constant& item : list.items) {
                            if (&item != &list.items.front()) items += ", ";
                            items += constant_code(context, speller, element, item);
                          }
                          return items + "}";
                        },
                        [&](const model::ObjectConstant&) -> Code { return braces() + "}"; },
                    },
                    constant.value);
}

bool is_literal(const model::Model& model, const model::TypeUse& use) {
  return std::holds_alternative<model::Literal>(model::resolved_shape(model, use.type));
}

/// Finds the headers that the types of a namespace need.
class HeaderCollector {
 public:
  explicit HeaderCollector(const Context& context) : context_(context) {}

  std::set<std::string_view> run() {
    for (const model::DeclarationId declaration : context_.layout.order(context_.in)) {
      std::visit(overloaded{[this](Id<model::Scalar> id) { type(context_.model.scalars[id].type); },
                            [this](Id<model::Struct> id) { structure(context_.model.structs[id]); },
                            [this](Id<model::Enum>) { add("cstdint"); },
                            [this](Id<model::Union> id) { union_of(context_.model.unions[id]); }},
                 declaration);
    }
    return std::move(headers_);
  }

 private:
  void add(std::string_view header) { headers_.insert(header); }

  void structure(const model::Struct& part) {
    for (const model::Member& member : part.members) {
      use(member.type);
      if (member.default_value) default_of(model::resolved_shape(context_.model, member.type.type));
      if (member.presence == model::Presence::optional)
        add(member.type.nullable ? "dstack/storage.h" : "optional");
      if (is_literal(context_.model, member.type)) add("string_view"), add("cstdint");
    }
    if (!part.rest) return;
    add("dstack/storage.h");
    use(part.rest->map.value);
  }

  // Constants of types with a text of their own are read from it, bytes from their encoding.
  void default_of(const model::Shape& shape) {
    if (const auto* list = std::get_if<model::List>(&shape))
      return default_of(model::resolved_shape(context_.model, list->element.type));
    if (std::holds_alternative<model::Formatted>(shape) || std::holds_alternative<model::Decimal>(shape))
      add("dstack/from_text.h");
    if (std::holds_alternative<model::Bytes>(shape)) add("dstack/bytes.h");
  }

  void union_of(const model::Union& part) {
    add("variant");
    if (part.open) add("dstack/json.h");
    for (const model::Alternative& alternative : part.alternatives) use(alternative.type);
  }

  void use(const model::TypeUse& use) {
    if (use.nullable) add("optional");
    type(use.type);
  }

  void type(Id<model::Type> id) {
    std::visit(overloaded{
                   [](const model::Boolean&) {},
                   [this](const model::Integer&) { add("cstdint"); },
                   [](const model::Float&) {},
                   [this](const model::Decimal&) { add("dstack/decimal.h"); },
                   [this](const model::String&) { add("string"); },
                   [this](const model::Bytes&) { add("cstddef"), add("vector"); },
                   [this](const model::Formatted& part) { add(format_header(part.format)); },
                   [this](const model::LocalizedTexts&) { add("dstack/text.h"); },
                   [this](const model::List& part) { add("vector"), use(part.element); },
                   [this](const model::Map& part) { add("dstack/storage.h"), use(part.value); },
                   [this](const model::AnyJson&) { add("dstack/json.h"); },
                   [this](const model::Literal&) { add("dstack/storage.h"); },
                   [this](const model::Named& part) { named(part.declaration); },
               },
               context_.model.types[id].shape);
  }

  void named(model::DeclarationId declaration) {
    if (context_.layout.recursive(declaration)) add("dstack/storage.h");
    const auto* id = std::get_if<Id<model::Enum>>(&declaration);
    if (id != nullptr && context_.model.enums[*id].open) add("dstack/storage.h");
  }

  static std::string_view format_header(model::Format format) {
    switch (format) {
      case model::Format::date:
      case model::Format::time:
      case model::Format::local_datetime:
      case model::Format::datetime:
      case model::Format::duration:
      case model::Format::partial_date: return "dstack/date.h";
      case model::Format::uuid: return "dstack/uuid.h";
      case model::Format::language:
      case model::Format::uri:
      case model::Format::uri_reference:
      case model::Format::email: return "dstack/strings.h";
    }
    std::abort();
  }

  const Context& context_;
  std::set<std::string_view> headers_{"dstack/schema.h", "dstack/version.h"};
};

}  // namespace

Code value_type(const Context& context, model::DeclarationId user, const model::TypeUse& use) {
  return Speller(context, user).use(use, Place::value);
}

Code item_type(const Context& context, model::DeclarationId user, const model::TypeUse& use) {
  return Speller(context, user).use(use, Place::item);
}

Code member_type(const Context& context, model::DeclarationId user, const model::Member& member) {
  const bool optional = member.presence == model::Presence::optional;
  if (is_literal(context.model, member.type) && !optional && !member.type.nullable) return {};
  const Speller speller(context, user);
  if (!optional) return speller.use(member.type, Place::value);
  const Code inner = speller.boxed(member.type.type, Place::value);
  return templated(member.type.nullable ? emit::Fixed("dstack::Tristate") : emit::Fixed("std::optional"),
                   inner);
}

Code scalar_type(const Context& context, Id<model::Scalar> id) {
  return Speller(context, id).shape(context.model.types[context.model.scalars[id].type].shape);
}

Code member_initializer(const Context& context, model::DeclarationId user, const model::Member& member) {
  if (member.default_value) {
    return Code(" = ") + constant_code(context, Speller(context, user), member.type, *member.default_value);
  }
  if (member.presence == model::Presence::optional || member.type.nullable) return {};
  const model::Shape& shape = model::resolved_shape(context.model, member.type.type);
  if (std::holds_alternative<model::Boolean>(shape)) return " = false";
  if (std::holds_alternative<model::Integer>(shape)) return " = 0";
  if (std::holds_alternative<model::Float>(shape)) return " = 0.0";
  const auto* named = std::get_if<model::Named>(&shape);
  return named != nullptr && std::holds_alternative<Id<model::Enum>>(named->declaration) ? Code("{}")
                                                                                         : Code();
}

LiteralCode literal_code(const model::Literal& literal) {
  return std::visit(
      overloaded{
          [](const model::NullConstant&) -> LiteralCode {
            return {"std::nullptr_t", "nullptr"};
          },
          [](bool value) -> LiteralCode {
            return {"bool", value ? Code("true") : Code("false")};
          },
          [](const model::NumberConstant& number) -> LiteralCode {
            return {"std::int64_t", Code::number(static_cast<std::int64_t>(std::stoll(number.text)))};
          },
          [](const std::string& text) -> LiteralCode {
            return {"std::string_view",
                    Code("{") + Code::string_literal(text) + ", " + Code::number(text.size()) + "}"};
          },
          [](const auto&) -> LiteralCode { std::abort(); },
      },
      literal.value.value);
}

std::set<std::string_view> required_headers(const Context& context) { return HeaderCollector(context).run(); }

}  // namespace dstackc::backends::cpp
