#include "sema/lookup.h"

#include "sema/suggest.h"

namespace dstackc::sema {

namespace {

template <class Map>
void add_keys(const Map& map, std::vector<std::string_view>& keys) {
  for (const auto& [key, value] : map) keys.emplace_back(key);
}

void note_other_namespace(Context& context, diag::Entry& entry, const syntax::Name& name) {
  for (const auto& [in, id] : context.namespace_ids) {
    const Symbols& symbols = context.entry(id).symbols;
    const auto found = symbols.find(name.text);
    if (found == symbols.end()) continue;
    entry.note(found->second.at, "namespace '" + in + "' has it: import " + in + " { " + name.text + " };");
    return;
  }
}

void report_unknown_type(Context& context, const FileScope& scope, const syntax::Name& name) {
  diag::Entry& entry = context.report.add(rules::unknown_type, name.at, name.text);
  if (const auto known = builtin_for_foreign_name(name.text)) {
    entry.fix(name.at, std::string(*known), "did you mean '" + std::string(*known) + "'?");
    return;
  }
  suggest(context, entry, name, [&] {
    std::vector<std::string_view> known = builtin_names();
    for (const auto& [imported, target] : scope.names) {
      if (target.symbol.declaration) known.emplace_back(imported);  // else the import itself was reported
    }
    if (scope.in) add_keys(context.entry(scope.in).symbols, known);
    return known;
  });
  const bool wanted = entry.fixes().empty() && context.report.error_count() <= suggestion_budget;
  if (wanted) note_other_namespace(context, entry, name);
}

// A service is declared like a type, but it is none.
std::optional<model::DeclarationId> meant(Context& context, const Symbol& symbol, const syntax::Name& name) {
  if (symbol.kind == Symbol::Kind::service) {
    context.report.add(rules::service_as_type, name.at, name.text).note(symbol.at, "declared here");
  }
  return symbol.declaration;
}

std::optional<model::DeclarationId> find_simple(Context& context, std::uint32_t file,
                                                const syntax::Name& name) {
  FileScope& scope = context.scopes[file];
  if (const auto found = scope.names.find(name.text); found != scope.names.end()) {
    found->second.used = true;
    return meant(context, found->second.symbol, name);
  }
  bool complete = true;
  if (scope.in) {
    const NamespaceEntry& own = context.entry(scope.in);
    if (const auto found = own.symbols.find(name.text); found != own.symbols.end())
      return meant(context, found->second, name);
    complete = own.complete;
  }
  if (complete) report_unknown_type(context, scope, name);
  return std::nullopt;
}

std::optional<model::DeclarationId> find_in(Context& context, Id<model::Namespace> in,
                                            const syntax::Name& name) {
  if (!in) return std::nullopt;
  const NamespaceEntry& entry = context.entry(in);
  if (const auto found = entry.symbols.find(name.text); found != entry.symbols.end())
    return meant(context, found->second, name);
  if (entry.complete) report_missing_symbol(context, in, name);
  return std::nullopt;
}

syntax::DottedName all_but_last(const syntax::DottedName& name) {
  syntax::DottedName result;
  result.parts.assign(name.parts.begin(), name.parts.end() - 1);
  result.at = {name.at.source, name.at.begin, result.parts.back().at.end};
  return result;
}

std::optional<model::DeclarationId> peek_in(const Context& context, Id<model::Namespace> in,
                                            std::string_view name) {
  if (!in) return std::nullopt;
  const Symbols& symbols = context.namespaces[in.index - 1].symbols;
  const auto found = symbols.find(name);
  return found != symbols.end() ? found->second.declaration : std::nullopt;
}

// The namespace in front of the last part of a name; none if it was reported.
Id<model::Namespace> qualifier(Context& context, std::uint32_t file, const syntax::DottedName& written) {
  FileScope& scope = context.scopes[file];
  const std::string name = written.text();
  for (ImportedNamespaces* imports : {&scope.aliases, &scope.whole}) {
    const auto found = imports->find(name);
    if (found == imports->end()) continue;
    found->second.used = true;
    return found->second.target;
  }
  const auto known = context.namespace_ids.find(name);
  if (known == context.namespace_ids.end()) {
    if (!context.all_files_complete) return {};
    diag::Entry& entry = context.report.add(rules::unknown_namespace, written.at, name);
    suggest(context, entry, {name, written.at}, [&] {
      std::vector<std::string_view> known;
      add_keys(scope.aliases, known);
      add_keys(context.namespace_ids, known);
      return known;
    });
    return {};
  }
  if (context.model.namespaces[known->second].package == context.packages[context.file(file).package])
    return known->second;
  context.report.add(rules::namespace_not_imported, written.at, name);
  return {};
}

}  // namespace

std::optional<model::DeclarationId> peek_declaration(const Context& context, std::uint32_t file,
                                                     const syntax::DottedName& name) {
  const FileScope& scope = context.scopes[file];
  if (name.parts.size() == 1) {
    const std::string& word = name.parts.front().text;
    if (find_builtin(word)) return std::nullopt;
    if (const auto found = scope.names.find(word); found != scope.names.end())
      return found->second.symbol.declaration;
    return peek_in(context, scope.in, word);
  }
  const std::string qualifier_name = all_but_last(name).text();
  for (const ImportedNamespaces* imports : {&scope.aliases, &scope.whole}) {
    const auto found = imports->find(qualifier_name);
    if (found != imports->end()) return peek_in(context, found->second.target, name.parts.back().text);
  }
  const auto known = context.namespace_ids.find(qualifier_name);
  if (known == context.namespace_ids.end()) return std::nullopt;
  return peek_in(context, known->second, name.parts.back().text);
}

void report_missing_symbol(Context& context, Id<model::Namespace> in, const syntax::Name& name) {
  diag::Entry& entry = context.report.add(rules::unknown_name_in_namespace, name.at,
                                          context.model.namespaces[in].name, name.text);
  suggest(context, entry, name, [&] {
    std::vector<std::string_view> known;
    add_keys(context.entry(in).symbols, known);
    return known;
  });
}

std::optional<model::DeclarationId> find_declaration(Context& context, std::uint32_t file,
                                                     const syntax::DottedName& name) {
  if (name.parts.size() == 1) return find_simple(context, file, name.parts.front());
  return find_in(context, qualifier(context, file, all_but_last(name)), name.parts.back());
}

}  // namespace dstackc::sema
