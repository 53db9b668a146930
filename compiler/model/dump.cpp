#include "model/dump.h"

#include "base/overloaded.h"

namespace dstackc::model {

namespace {

std::string spelled(const CountRange& count) {
  if (count.minimum == 0 && !count.maximum) return {};
  return std::to_string(count.minimum) + ".." + (count.maximum ? std::to_string(*count.maximum) : "");
}

std::string spelled(const Integer& part) {
  constexpr std::string_view names[] = {"int32", "safeint", "int64"};
  std::string text(names[static_cast<std::size_t>(part.width)]);
  text += " " + std::to_string(part.minimum) + ".." + std::to_string(part.maximum);
  if (part.multiple_of) text += " multipleOf " + std::to_string(*part.multiple_of);
  return text;
}

std::string spelled(const Float& part) {
  std::string text = "float64";
  if (part.minimum) text += (part.minimum->exclusive ? " > " : " >= ") + part.minimum->text;
  if (part.maximum) text += (part.maximum->exclusive ? " < " : " <= ") + part.maximum->text;
  return text;
}

std::string spelled(const Decimal& part) {
  std::string text = "decimal " + std::to_string(part.precision) + "," + std::to_string(part.scale) + " " +
                     std::to_string(part.minimum) + ".." + std::to_string(part.maximum);
  if (part.bounded_below) text += " bounded-below";
  if (part.bounded_above) text += " bounded-above";
  if (part.form == DecimalForm::number) text += " as number";
  return text;
}

std::string spelled(const String& part) {
  std::string text = part.latin
                         ? "latin_" + std::string(1, static_cast<char>('a' + static_cast<int>(*part.latin)))
                         : std::string("string");
  if (const std::string length = spelled(part.length); !length.empty()) text += " " + length;
  for (const Pattern& pattern : part.patterns) text += " '" + pattern.text + "'";
  if (part.check != dstack::Check::none) text += " check " + std::string(dstack::check_name(part.check));
  return text;
}

std::string spelled(const Bytes& part) {
  constexpr std::string_view names[] = {"base64url", "base64", "hex"};
  return "bytes " + spelled(part.length) + " " + std::string(names[static_cast<std::size_t>(part.encoding)]);
}

std::string spelled(const Formatted& part) {
  constexpr std::string_view names[] = {"date",     "time",           "localdatetime", "datetime",
                                        "duration", "partialdate",    "uuid",          "language",
                                        "uri",      "uri(reference)", "email"};
  std::string text(names[static_cast<std::size_t>(part.format)]);
  if (const std::string length = spelled(part.length); !length.empty()) text += " " + length;
  return text;
}

/// Spells types; containers nest only as deep as type expressions do.
struct Speller {
  const Model& model;

  std::string use(const TypeUse& use) const { return type(use.type) + (use.nullable ? "?" : ""); }

  std::string type(Id<Type> id) const {
    if (!id) return "(none)";
    return std::visit(overloaded{
                          [](const Boolean&) { return std::string("bool"); },
                          [](const Integer& part) { return spelled(part); },
                          [](const Float& part) { return spelled(part); },
                          [](const Decimal& part) { return spelled(part); },
                          [](const String& part) { return spelled(part); },
                          [](const Bytes& part) { return spelled(part); },
                          [](const Formatted& part) { return spelled(part); },
                          [](const LocalizedTexts& part) {
                            std::string text = "text";
                            for (const std::string& language : part.required) text += " " + language;
                            return text;
                          },
                          [this](const List& part) { return list(part); },
                          [this](const Map& part) { return map(part); },
                          [](const AnyJson&) { return std::string("json"); },
                          [](const Literal& part) { return "literal " + part.value.json; },
                          [this](const Named& part) { return qualified_name(model, part.declaration); },
                      },
                      model.types[id].shape);
  }

  std::string list(const List& part) const {
    std::string text = "list<" + use(part.element) + ">";
    if (const std::string size = spelled(part.size); !size.empty()) text += " " + size;
    switch (part.unique) {
      case Uniqueness::none: break;
      case Uniqueness::by_value: text += " unique"; break;
      case Uniqueness::by_member: text += " unique by " + std::to_string(part.unique_member); break;
    }
    return text;
  }

  std::string map(const Map& part) const {
    std::string text = "map<" + (part.key ? type(part.key) + ", " : "") + use(part.value) + ">";
    if (const std::string size = spelled(part.size); !size.empty()) text += " " + size;
    return text;
  }
};

/// Writes declarations.
struct Dumper {
  const Model& model;
  std::string out{};

  void line(std::string_view indent, const std::string& text) { out += std::string(indent) + text + "\n"; }

  void documentation(std::string_view indent, const Documentation& documentation) {
    for (const LocalizedText& text : documentation.texts) {
      std::string shown = text.text;
      for (std::size_t at = shown.find('\n'); at != std::string::npos; at = shown.find('\n'))
        shown.replace(at, 1, " | ");
      line(indent, "/// @" + text.language + " " + shown);
    }
  }

  void examples(const std::vector<Example>& examples) {
    for (const Example& example : examples) {
      const bool counter = example.kind == Example::Kind::counterexample;
      line("  ", (counter ? "counterexample " : "example ") + example.name + " " + example.json +
                     (example.file.empty() ? "" : " from " + example.file) +
                     (example.violates ? " violates " + *example.violates : ""));
    }
  }

  void operator()(Id<Scalar> id) {
    const Scalar& part = model.scalars[id];
    std::string text = "scalar " + part.info.name + ": " + Speller{model}.type(part.type);
    if (part.base) text += " of " + qualified_name(model, *part.base);
    documentation("", part.info.documentation);
    line("", text);
    examples(part.examples);
  }

  void operator()(Id<Enum> id) {
    const Enum& part = model.enums[id];
    documentation("", part.info.documentation);
    line("", std::string(part.open ? "open " : "") + "enum " + part.info.name);
    for (const EnumMember& member : part.members) {
      documentation("  ", member.documentation);
      const std::string wire =
          part.base == EnumBase::string ? "\"" + member.wire + "\"" : std::to_string(member.number);
      line("  ", member.name + " = " + wire);
    }
  }

  void operator()(Id<Struct> id) {
    const Struct& part = model.structs[id];
    documentation("", part.info.documentation);
    line("", "struct " + part.info.name);
    for (const Member& member : part.members) put(member);
    for (const Group& group : part.groups) {
      std::string text = "group " + group.name + " (" + spelled(group.count) + ")";
      for (const std::uint32_t position : group.members) text += " " + part.members[position].name;
      line("  ", text);
    }
    if (part.rest) {
      line("  ", "..." + part.rest->name + ": " + Speller{model}.map(part.rest->map) +
                     (part.rest->declared ? "" : " (open)"));
    }
    for (const std::string& name : part.reserved) line("  ", "reserved " + name);
    examples(part.examples);
  }

  void put(const Member& member) {
    documentation("  ", member.documentation);
    std::string text = member.wire_name == member.name ? "" : "\"" + member.wire_name + "\" as ";
    text += member.name + (member.presence == Presence::optional ? "?" : "") + ": " +
            Speller{model}.use(member.type);
    if (member.default_value) text += " = " + member.default_value->json;
    line("  ", text);
  }

  void operator()(Id<Union> id) {
    const Union& part = model.unions[id];
    documentation("", part.info.documentation);
    const std::string style =
        std::visit(overloaded{[](const TagStyle& tag) { return " tag \"" + tag.wire_name + "\""; },
                              [](const KindStyle&) { return std::string(" by kind"); },
                              [](const MemberStyle&) { return std::string(" by member"); }},
                   part.style);
    line("", std::string(part.open ? "open " : "") + "union " + part.info.name + style);
    constexpr std::string_view kinds[] = {"null", "boolean", "number", "string", "array", "object"};
    for (const Alternative& alternative : part.alternatives) {
      documentation("  ", alternative.documentation);
      std::string text = alternative.name + ": " + Speller{model}.use(alternative.type);
      if (alternative.kind)
        text += " (" + std::string(kinds[static_cast<std::size_t>(*alternative.kind)]) + ")";
      if (!alternative.kind)
        text += alternative.wire.empty() ? " (fallback)" : " \"" + alternative.wire + "\"";
      line("  ", text);
    }
  }
};

}  // namespace

std::string dump(const Model& model) {
  Dumper dumper{model};
  for (const Namespace& part : model.namespaces) {
    dumper.documentation("", part.documentation);
    dumper.line("", "namespace " + part.name + " in " + model.packages[part.package].name);
    for (const DeclarationId declaration : part.declarations) std::visit(dumper, declaration);
  }
  return std::move(dumper.out);
}

}  // namespace dstackc::model
