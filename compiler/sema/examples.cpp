// Examples are documents: what stands in place is written out as JSON. Two comforts follow the type: a member
// may be named as in code, and an enum's member by its name. Whether the document is valid is for the engine
// to say.
#include <algorithm>
#include <map>

#include <dstack/violation.h>

#include "base/overloaded.h"
#include "sema/declarations.h"
#include "sema/json_text.h"
#include "sema/suggest.h"
#include "sema/values.h"

namespace dstackc::sema {

namespace {

std::string_view problem_text(FileProblem problem) {
  switch (problem) {
    case FileProblem::not_found: return "there is no such file";
    case FileProblem::outside_of_package: return "it lies outside of the package";
    case FileProblem::not_a_file: return "it is not a regular file";
    case FileProblem::unreadable: return "it cannot be read";
    case FileProblem::too_large: return "it is too large";
    case FileProblem::not_utf8: return "it is not UTF-8";
  }
  std::abort();
}

/// Writes one value; recursion follows the nesting of brackets, which the parser bounds.
struct Writer {
  Context& context;
  std::uint32_t file;
  std::string out{};
  bool sound = true;

  const model::Shape* shape_of(Id<model::Type> type) const {
    return type ? &model::resolved_shape(context.model, type) : nullptr;
  }

  void put(const syntax::Value& value, const model::Shape* shape) {
    std::visit(overloaded{
                   [&](std::nullptr_t) { out += "null"; },
                   [&](bool written) { out += written ? "true" : "false"; },
                   [&](const syntax::Number& number) { out += number.text; },
                   [&](const syntax::StringLiteral& text) { out += json_string(text.text); },
                   [&](const syntax::Word& word) { put_word(word, value.at, shape); },
                   [&](const syntax::ListValue& list) { put_list(list, shape); },
                   [&](const syntax::ObjectValue& object) { put_object(object, shape); },
               },
               value.value);
  }

  void put_word(const syntax::Word& word, Span at, const model::Shape* shape) {
    const auto* named = shape != nullptr ? std::get_if<model::Named>(shape) : nullptr;
    const auto* id = named != nullptr ? std::get_if<Id<model::Enum>>(&named->declaration) : nullptr;
    if (id == nullptr) {
      context.report.add(rules::name_as_value, at, word.name.text());
      sound = false;
      return;
    }
    const std::optional<std::uint32_t> position = enum_member(context, file, *id, word);
    sound = sound && position.has_value();
    if (!position) return;
    const model::Enum& type = context.model.enums[*id];
    const model::EnumMember& member = type.members[*position];
    out += type.base == model::EnumBase::string ? json_string(member.wire) : std::to_string(member.number);
  }

  void put_list(const syntax::ListValue& list, const model::Shape* shape) {
    const auto* type = shape != nullptr ? std::get_if<model::List>(shape) : nullptr;
    const model::Shape* element = type != nullptr ? shape_of(type->element.type) : nullptr;
    out += '[';
    for (const syntax::Value& item : list.items) {
      if (&item != &list.items.front()) out += ',';
      put(item, element);
    }
    out += ']';
  }

  void put_object(const syntax::ObjectValue& object, const model::Shape* shape) {
    std::map<std::string_view, Span> seen;
    out += '{';
    for (const syntax::Entry& entry : object.entries) {
      if (&entry != &object.entries.front()) out += ',';
      const auto [first, is_new] = seen.emplace(entry.key.text, entry.key.at);
      if (!is_new) {
        context.report.add(rules::duplicate_key, entry.key.at, entry.key.text)
            .note(first->second, "first written here");
        sound = false;
      }
      const auto [name, type] = member_for(entry.key.text, shape);
      out += json_string(name) + ":";
      put(entry.value, shape_of(type));
    }
    out += '}';
  }

  struct Known {
    std::string_view wire_name;
    Id<model::Type> type;
  };
  // The wire name of a key and the type behind it, as far as they are known.
  Known member_for(std::string_view key, const model::Shape* shape) const {
    if (shape == nullptr) return {key, {}};
    if (const auto* map = std::get_if<model::Map>(shape)) return {key, map->value.type};
    const auto* named = std::get_if<model::Named>(shape);
    const auto* id = named != nullptr ? std::get_if<Id<model::Struct>>(&named->declaration) : nullptr;
    if (id == nullptr) return {key, {}};
    const model::Struct& part = context.model.structs[*id];
    const std::vector<model::Member>& members = part.members;
    const auto by = [&](auto field) {
      return std::find_if(members.begin(), members.end(),
                          [&](const model::Member& member) { return member.*field == key; });
    };
    auto found = by(&model::Member::wire_name);
    if (found == members.end()) found = by(&model::Member::name);
    if (found != members.end()) return {found->wire_name, found->type.type};
    return {key, part.rest ? part.rest->map.value.type : Id<model::Type>()};
  }
};

/// Fills the examples of one struct or scalar.
struct ExampleFiller {
  Context& context;
  std::uint32_t file;
  model::Shape shape;
  std::vector<std::string_view> groups;  // names that `violates` may have besides the kinds of violations
  std::vector<model::Example>& examples;

  void add_all(const std::vector<syntax::Example>& nodes) {
    std::map<std::string_view, Span> names;
    for (const syntax::Example& example : nodes) {
      const auto [first, is_new] = names.emplace(example.name.text, example.name.at);
      if (!is_new) {
        context.report.add(rules::duplicate_example, example.name.at, example.name.text)
            .note(first->second, "first declared here");
      }
      add(example);
    }
  }

  void add(const syntax::Example& node) {
    model::Example example;
    example.kind = node.counter ? model::Example::Kind::counterexample : model::Example::Kind::example;
    example.name = node.name.text;
    example.at = node.name.at;
    read_violation(node, example);
    const bool sound =
        std::visit(overloaded{
                       [&](const syntax::StringLiteral& path) { return read_file(path, example); },
                       [&](const syntax::Value& value) { return write_value(value, example); },
                   },
                   node.source.content);
    if (sound) examples.push_back(std::move(example));
  }

  void read_violation(const syntax::Example& node, model::Example& example) {
    if (node.violates.empty()) return;
    if (node.violates.size() > 1) context.report.add(rules::several_violations, node.violates[1].at);
    const syntax::Name& written = node.violates.front();
    // A kind of violation, or the group that is violated.
    std::vector<std::string_view> codes = groups;
    for (std::size_t code = 0; code < dstack::code_count; ++code) {
      codes.push_back(dstack::name(static_cast<dstack::Code>(code)));
    }
    example.violates = written.text;
    if (std::find(codes.begin(), codes.end(), written.text) != codes.end()) return;
    diag::Entry& entry = context.report.add(rules::unknown_violation, written.at, written.text);
    suggest(context, entry, written, [&] { return codes; });
  }

  bool read_file(const syntax::StringLiteral& path, model::Example& example) {
    FileResult result = context.inputs.read_file ? context.inputs.read_file(path.at.source, path.text)
                                                 : FileResult(FileProblem::not_found);
    if (const auto* problem = std::get_if<FileProblem>(&result)) {
      context.report.add(rules::example_file, path.at, problem_text(*problem));
      return false;
    }
    auto& found = std::get<FileText>(result);
    example.json = std::move(found.text);
    example.file = std::move(found.path);
    return true;
  }

  bool write_value(const syntax::Value& value, model::Example& example) {
    Writer writer{context, file};
    writer.put(value, &shape);
    example.json = std::move(writer.out);
    return writer.sound;
  }
};

}  // namespace

void fill_examples(Context& context) {
  for (const auto& [node, id, file] : context.structs) {
    model::Struct& part = context.model.structs[id];
    ExampleFiller{context, file, model::Named{id}, names_of(part.groups), part.examples}.add_all(
        node->examples);
  }
  for (const auto& [node, id, file] : context.scalars) {
    model::Scalar& part = context.model.scalars[id];
    if (!part.type) continue;
    ExampleFiller{context, file, context.model.types[part.type].shape, {}, part.examples}.add_all(
        node->examples);
  }
}

}  // namespace dstackc::sema
