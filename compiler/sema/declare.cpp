#include "sema/declare.h"

#include <algorithm>
#include <array>

#include "base/overloaded.h"
#include "sema/builtin.h"
#include "sema/documentation.h"

namespace dstackc::sema {

namespace {

constexpr std::string_view known_edition = "2026";

// Something to mark where a file lacks what every file has.
Span first_place(const syntax::Unit& unit) {
  if (unit.edition) return unit.edition->at;
  if (unit.name_space) return unit.name_space->at;
  if (!unit.imports.empty()) return unit.imports.front().at;
  if (unit.declarations.empty()) return {unit.source, 0, 0};
  return std::visit(overloaded{
                        [](const syntax::NotYet& node) { return node.at; },
                        [](const auto& node) { return node.name.at; },
                    },
                    unit.declarations.front());
}

void check_edition(Context& context, const syntax::Unit& unit) {
  if (!unit.edition) {
    if (unit.complete) context.report.add(rules::missing_edition, first_place(unit));
    return;
  }
  if (unit.edition->text == known_edition) return;
  context.report.add(rules::unknown_edition, unit.edition->at, unit.edition->text, known_edition)
      .fix(unit.edition->at, std::string(known_edition), "use the edition that this compiler knows");
}

void add_packages(Context& context) {
  for (const PackageInput& package : context.inputs.packages) {
    context.packages.push_back(
        context.model.packages.add({package.name, package.version, package.base_uri, package.languages,
                                    package.standard_library, package.requested}));
  }
}

struct NamespacePlace {
  std::uint32_t package;
  Span at;
};

// Namespaces get their ids in the order of their names, so the first pass only collects them.
std::map<std::string, NamespacePlace> collect_namespaces(Context& context) {
  std::map<std::string, NamespacePlace> found;
  for (const FileInput& file : context.inputs.files) {
    if (!file.unit.name_space) continue;
    const syntax::DottedName& name = *file.unit.name_space;
    const auto [place, is_new] = found.emplace(name.text(), NamespacePlace{file.package, name.at});
    if (is_new || place->second.package == file.package) continue;
    const std::string& owner = context.inputs.packages[place->second.package].name;
    context.report.add(rules::namespace_of_two_packages, name.at, name.text(), owner)
        .note(place->second.at, "here it belongs to package '" + owner + "'");
  }
  return found;
}

// Some file systems take two names for one that differ only in case.
void check_case(Context& context, Spellings& spellings, const std::string& name, Span at) {
  const auto [other, is_new] = spellings.emplace(lower_ascii(name), Spelling{name, at});
  if (is_new || other->second.name == name) return;
  context.report.add(rules::names_differ_in_case, at, name, other->second.name)
      .note(other->second.at, "the other one");
}

// Namespaces become folders and the beginnings of names of files.
void check_file_name(Context& context, std::string_view name, Span at) {
  static constexpr auto devices = std::to_array<std::string_view>({"aux", "con", "nul", "prn"});
  const auto is_device = [](std::string_view part) {
    const std::string word = lower_ascii(part);
    if (std::find(devices.begin(), devices.end(), word) != devices.end()) return true;
    return word.size() == 4 && (word.starts_with("com") || word.starts_with("lpt")) && word[3] >= '1' &&
           word[3] <= '9';
  };
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find('.', begin), name.size());
    const std::string_view part = name.substr(begin, end - begin);
    if (is_device(part)) context.report.add(rules::device_name, at, part);
    begin = end + 1;
  }
  if (name.size() > context.limits.qualified_name_bytes)
    context.report.add(rules::qualified_name_too_long, at, name.size(), context.limits.qualified_name_bytes);
}

void add_namespaces(Context& context) {
  Spellings spellings;
  for (const auto& [name, place] : collect_namespaces(context)) {
    check_case(context, spellings, name, place.at);
    check_file_name(context, name, place.at);
    const Id<model::Namespace> id =
        context.model.namespaces.add({name, context.packages[place.package], {}, {}, {}});
    context.namespace_ids.emplace(name, id);
    context.namespaces.push_back({{}, {}, place.at, true});
  }
}

void open_scope(Context& context, std::uint32_t index) {
  const syntax::Unit& unit = context.file(index).unit;
  context.all_files_complete = context.all_files_complete && unit.complete;
  FileScope scope;
  if (unit.name_space) {
    scope.in = context.namespace_ids.find(unit.name_space->text())->second;
    NamespaceEntry& entry = context.entry(scope.in);
    entry.complete = entry.complete && unit.complete;
    // A file of another package does not add to the namespace; that it claims to was reported.
    if (context.model.namespaces[scope.in].package != context.packages[context.file(index).package])
      scope.in = {};
  } else if (unit.complete) {
    context.report.add(rules::missing_namespace, first_place(unit));
  }
  context.scopes.push_back(std::move(scope));
}

void document_namespace(Context& context, std::uint32_t index) {
  const syntax::Unit& unit = context.file(index).unit;
  const Id<model::Namespace> in = context.scopes[index].in;
  if (unit.doc.texts.empty() || !in) return;
  model::Documentation& existing = context.model.namespaces[in].documentation;
  if (!existing.empty()) {
    context.report.add(rules::namespace_documented_twice, unit.doc.texts.front().at,
                       context.model.namespaces[in].name);
    return;
  }
  existing = document(context, index, unit.doc);
}

void add_symbol(Context& context, std::uint32_t file, const syntax::Name& name,
                std::optional<model::DeclarationId> declaration, Symbol::Kind kind = Symbol::Kind::type) {
  if (find_builtin(name.text)) context.report.add(rules::built_in_name, name.at, name.text);
  const Id<model::Namespace> in = context.scopes[file].in;
  if (!in) return;
  const auto [symbol, is_new] =
      context.entry(in).symbols.emplace(name.text, Symbol{declaration, name.at, kind});
  if (!is_new) {
    context.report.add(rules::duplicate_declaration, name.at, name.text, context.model.namespaces[in].name)
        .note(symbol->second.at, "first declared here");
  }
  check_case(context, context.entry(in).spellings, name.text, name.at);
  const std::size_t size = context.model.namespaces[in].name.size() + 1 + name.text.size();
  const bool reported = context.model.namespaces[in].name.size() > context.limits.qualified_name_bytes;
  if (size > context.limits.qualified_name_bytes && !reported)
    context.report.add(rules::qualified_name_too_long, name.at, size, context.limits.qualified_name_bytes);
  if (declaration) context.model.namespaces[in].declarations.push_back(*declaration);
}

/// Makes the empty entity of a declaration and its symbol.
struct Declarer {
  Context& context;
  std::uint32_t file;

  template <class Node>
  model::DeclarationInfo info(const Node& node) const {
    return {context.scopes[file].in, node.name.text, document(context, file, node.doc), node.name.at, {}};
  }
  void operator()(const syntax::Scalar& node) const {
    const auto id = context.model.scalars.add({info(node), {}, {}, {}});
    context.scalars.push_back({&node, id, file});
    add_symbol(context, file, node.name, model::DeclarationId(id));
  }
  void operator()(const syntax::Struct& node) const {
    const auto id = context.model.structs.add({info(node), {}, {}, {}, {}, {}, {}});
    context.structs.push_back({&node, id, file});
    add_symbol(context, file, node.name, model::DeclarationId(id));
  }
  void operator()(const syntax::Enum& node) const {
    const auto id = context.model.enums.add({info(node), model::EnumBase::string, node.open, {}});
    context.enums.push_back({&node, id, file});
    add_symbol(context, file, node.name, model::DeclarationId(id));
  }
  void operator()(const syntax::Union& node) const {
    const auto id = context.model.unions.add({info(node), model::KindStyle{}, node.open, {}});
    context.unions.push_back({&node, id, file});
    add_symbol(context, file, node.name, model::DeclarationId(id));
  }
  void operator()(const syntax::Service& node) const {
    const auto id = context.model.services.add({info(node), {}, {}, {}});
    context.services.push_back({&node, id, file});
    add_symbol(context, file, node.name, std::nullopt, Symbol::Kind::service);
    if (const Id<model::Namespace> in = context.scopes[file].in)
      context.model.namespaces[in].services.push_back(id);
  }
  void operator()(const syntax::NotYet& node) const {
    if (node.name) add_symbol(context, file, *node.name, std::nullopt);
  }
};

}  // namespace

void declare_all(Context& context) {
  add_packages(context);
  add_namespaces(context);
  for (std::uint32_t file = 0; file < context.inputs.files.size(); ++file) {
    check_edition(context, context.file(file).unit);
    open_scope(context, file);
    document_namespace(context, file);
    for (const syntax::Declaration& declaration : context.file(file).unit.declarations) {
      std::visit(Declarer{context, file}, declaration);
    }
  }
}

}  // namespace dstackc::sema
