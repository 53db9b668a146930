#include <algorithm>

#include "backends/cpp/print.h"
#include "base/overloaded.h"
#include "lower/lower.h"

namespace dstackc::backends::cpp {

namespace {

using emit::Text;

/// Prints the declarations of one namespace.
class HeaderPrinter {
 public:
  HeaderPrinter(const Context& context, const std::string& language, Text& out)
      : context_(context), language_(language), out_(out) {}

  void declarations() {
    forward_declarations();
    for (const model::DeclarationId declaration : context_.layout.order(context_.in)) {
      std::visit(overloaded{[this](Id<model::Scalar> id) { scalar(id); },
                            [this](Id<model::Struct> id) { structure(id); },
                            [this](Id<model::Enum> id) { enumeration(id); },
                            [this](Id<model::Union> id) { union_of(id); }},
                 declaration);
    }
  }

 private:
  Code name(model::DeclarationId declaration) const {
    return Code::identifier(context_.names.type(declaration));
  }

  void forward_declarations() {
    bool any = false;
    for (const model::DeclarationId declaration : context_.layout.order(context_.in)) {
      const bool type = std::holds_alternative<Id<model::Struct>>(declaration) ||
                        std::holds_alternative<Id<model::Union>>(declaration);
      if (!type || !context_.layout.recursive(declaration)) continue;
      out_.put("struct $name$;", {{"name", name(declaration)}});
      any = true;
    }
    if (any) out_.blank();
  }

  // The language of fixed words is that of the texts.
  std::string_view language() const {
    if (!language_.empty()) return language_;
    return context_.model.packages[context_.model.namespaces[context_.in].package].languages.front();
  }

  void comment(const model::Documentation& documentation, Id<model::Metadata> metadata = {}) {
    if (!documentation.empty()) out_.doc_comment(model::text_for(documentation, language_));
    const std::string more = remarks(context_, metadata, language());
    if (!more.empty()) out_.doc_comment(more);
  }

  void scalar(Id<model::Scalar> id) {
    comment(context_.model.scalars[id].info.documentation, context_.model.scalars[id].info.metadata);
    out_.put("using $name$ = $type$;\n", {{"name", name(id)}, {"type", scalar_type(context_, id)}});
  }

  void enumeration(Id<model::Enum> id) {
    const model::Enum& declaration = context_.model.enums[id];
    const bool string = declaration.base == model::EnumBase::string;
    comment(declaration.info.documentation, declaration.info.metadata);
    out_.put("enum class $name$ : $base$ {",
             {{"name", name(id)}, {"base", string ? Code("std::uint16_t") : Code("std::int32_t")}});
    {
      const auto indented = out_.indented();
      for (std::size_t i = 0; i < declaration.members.size(); ++i) {
        const model::EnumMember& member = declaration.members[i];
        comment(member.documentation, member.metadata);
        const Code enumerator = Code::identifier(context_.names.enumerator(id, i));
        if (string)
          out_.put("$name$,", {{"name", enumerator}});
        else
          out_.put("$name$ = $value$,", {{"name", enumerator}, {"value", Code::number(member.number)}});
      }
    }
    out_.put("};\n");
  }

  void structure(Id<model::Struct> id) {
    const model::Struct& declaration = context_.model.structs[id];
    comment(declaration.info.documentation, declaration.info.metadata);
    out_.put("struct $name$ {", {{"name", name(id)}});
    {
      const auto indented = out_.indented();
      for (std::size_t i = 0; i < declaration.members.size(); ++i) member(id, i);
      if (declaration.rest) rest(id);
      if (!declaration.members.empty() || declaration.rest) out_.blank();
      out_.put("friend bool operator==(const $name$&, const $name$&) = default;", {{"name", name(id)}});
    }
    out_.put("};\n");
  }

  void member(Id<model::Struct> id, std::size_t position) {
    const model::Member& member = context_.model.structs[id].members[position];
    comment(member.documentation, member.metadata);
    const Code identifier = Code::identifier(context_.names.member(id, position));
    const Code type = member_type(context_, id, member);
    if (type.empty()) {
      const auto& shape = model::resolved_shape(context_.model, member.type.type);
      const LiteralCode code = literal_code(std::get<model::Literal>(shape));
      out_.put("static constexpr $type$ $name$ = $value$;",
               {{"type", code.type}, {"name", identifier}, {"value", code.value}});
      return;
    }
    const Code initializer = member_initializer(context_, id, member);
    out_.put("$type$ $name$$init$;", {{"type", type}, {"name", identifier}, {"init", initializer}});
  }

  void rest(Id<model::Struct> id) {
    const model::Rest& rest = *context_.model.structs[id].rest;
    if (rest.documentation.empty()) out_.doc_comment("Members that the schema does not declare.");
    comment(rest.documentation);
    out_.put("dstack::Map<$type$> $name$;", {{"type", value_type(context_, id, rest.map.value)},
                                             {"name", Code::identifier(context_.names.rest(id))}});
  }

  void union_of(Id<model::Union> id) {
    const model::Union& declaration = context_.model.unions[id];
    comment(declaration.info.documentation, declaration.info.metadata);
    out_.put("struct $name$ {", {{"name", name(id)}});
    {
      const auto indented = out_.indented();
      Code list;
      for (const model::Alternative& alternative : declaration.alternatives) {
        if (!list.empty()) list += ", ";
        list += value_type(context_, id, alternative.type);
      }
      if (declaration.open) {
        out_.doc_comment("The last alternative keeps an object whose tag the schema does not know.");
        list += ", dstack::Json";
      }
      out_.put("std::variant<$list$> value;\n", {{"list", list}});
      out_.put("friend bool operator==(const $name$&, const $name$&) = default;", {{"name", name(id)}});
    }
    out_.put("};\n");
  }

  const Context& context_;
  const std::string& language_;
  Text& out_;
};

void put_includes(const Context& context, Text& out) {
  std::set<std::string_view> standard, runtime;
  for (const std::string_view header : required_headers(context)) {
    (header.starts_with("dstack/") ? runtime : standard).insert(header);
  }
  const auto put = [&](std::string_view header) {
    Code path;
    // Header names are this program's own words; they pass the same door as paths from a schema.
    std::size_t slash = header.find('/');
    if (slash != std::string_view::npos) path = Code::identifier(header.substr(0, slash)) + "/";
    const std::string_view rest = slash == std::string_view::npos ? header : header.substr(slash + 1);
    const std::size_t dot = rest.find('.');
    path += Code::identifier(rest.substr(0, dot));
    if (dot != std::string_view::npos) path += ".h";
    out.put("#include <$path$>", {{"path", path}});
  };
  for (const std::string_view header : standard) put(header);
  if (!standard.empty()) out.blank();
  for (const std::string_view header : runtime) put(header);
  const auto& includes = context.layout.includes(context.in);
  if (!includes.empty()) out.blank();
  for (const Id<model::Namespace> other : includes) {
    out.put("#include $path$", {{"path", Code::include_path(context.names.header(other))}});
  }
}

}  // namespace

std::vector<model::DeclarationId> described(const Context& context) {
  std::vector<model::DeclarationId> result;
  for (const model::DeclarationId declaration : context.layout.order(context.in)) {
    if (std::holds_alternative<Id<model::Struct>>(declaration) ||
        std::holds_alternative<Id<model::Union>>(declaration)) {
      result.push_back(declaration);
    }
  }
  return result;
}

std::string print_header(const Context& context, const std::string& language) {
  Text out;
  out.put(R"(// Made by dstackc from the namespace $name$. Do not edit: change the schema and generate again.
#pragma once
)",
          {{"name", Code::identifier(context.names.name_space(context.in))}});
  put_includes(context, out);
  out.put(R"(
static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");
)");
  const Code space = Code::identifier(context.names.name_space(context.in));
  out.put("namespace $space$ {\n", {{"space", space}});
  HeaderPrinter(context, language, out).declarations();
  out.put(R"(/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace $space$)",
          {{"space", space}});
  const std::vector<model::DeclarationId> types = described(context);
  const lower::Lowered lowered = lower::lower(context.model, types);
  for (const model::DeclarationId declaration : types) {
    out.put(R"(
template <>
struct dstack::Schema<::$space$::$name$> {
  static const program::Program& program() noexcept { return ::$space$::dstack_program_(); }
  static constexpr program::Index root = $root$;
};)",
            {{"space", space},
             {"name", Code::identifier(context.names.type(declaration))},
             {"root", Code::number(lowered.root(declaration))}});
  }
  return std::move(out).take();
}

}  // namespace dstackc::backends::cpp
