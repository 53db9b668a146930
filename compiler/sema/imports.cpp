#include "sema/imports.h"

#include <algorithm>
#include <set>

#include "sema/lookup.h"
#include "sema/suggest.h"

namespace dstackc::sema {

namespace {

std::uint32_t package_position(const Context& context, Id<model::Package> id) {
  const auto found = std::find(context.packages.begin(), context.packages.end(), id);
  return static_cast<std::uint32_t>(found - context.packages.begin());
}

bool may_import(const Context& context, std::uint32_t from, std::uint32_t package) {
  const PackageInput& target = context.inputs.packages[package];
  const std::vector<std::string>& dependencies = context.inputs.packages[from].dependencies;
  return from == package || target.standard_library ||
         std::find(dependencies.begin(), dependencies.end(), target.name) != dependencies.end();
}

void report_unknown_namespace(Context& context, const syntax::DottedName& name) {
  // A file that could not be read may have been the one that has it.
  if (!context.all_files_complete) return;
  diag::Entry& entry = context.report.add(rules::unknown_namespace, name.at, name.text());
  suggest(context, entry, {name.text(), name.at}, [&] {
    std::vector<std::string_view> known;
    for (const auto& [other, id] : context.namespace_ids) known.emplace_back(other);
    return known;
  });
}

// The namespace that an import names; none, once reported, if there is none or the file may not use it.
Id<model::Namespace> imported_namespace(Context& context, std::uint32_t file,
                                        const syntax::DottedName& name) {
  const auto found = context.namespace_ids.find(name.text());
  if (found == context.namespace_ids.end()) {
    report_unknown_namespace(context, name);
    return {};
  }
  const std::uint32_t from = context.file(file).package;
  const std::uint32_t owner = package_position(context, context.model.namespaces[found->second].package);
  if (may_import(context, from, owner)) return found->second;
  context.report.add(rules::not_a_dependency, name.at, name.text(), context.inputs.packages[owner].name,
                     context.inputs.packages[from].name);
  return {};
}

Symbol imported_symbol(Context& context, Id<model::Namespace> in, const syntax::Name& name) {
  if (!in) return {std::nullopt, name.at};
  const NamespaceEntry& entry = context.entry(in);
  if (const auto found = entry.symbols.find(name.text); found != entry.symbols.end()) return found->second;
  if (entry.complete) report_missing_symbol(context, in, name);
  return {std::nullopt, name.at};
}

void bind_item(Context& context, std::uint32_t file, Id<model::Namespace> from,
               const syntax::ImportItem& item) {
  FileScope& scope = context.scopes[file];
  const syntax::Name& local = item.alias ? *item.alias : item.name;
  const Span at = {item.name.at.source, item.name.at.begin, local.at.end};
  if (item.alias && find_builtin(local.text)) context.report.add(rules::built_in_name, local.at, local.text);
  const Symbol symbol = imported_symbol(context, from, item.name);
  if (scope.in) {
    const Symbols& own = context.entry(scope.in).symbols;
    if (const auto hidden = own.find(local.text); hidden != own.end()) {
      context.report.add(rules::import_of_declared_name, local.at, local.text)
          .note(hidden->second.at, "declared here");
      return;
    }
  }
  const std::string written = item.alias ? item.name.text + " as " + local.text : local.text;
  const auto [first, is_new] = scope.names.emplace(local.text, ImportedName{symbol, written, at, false});
  if (is_new) return;
  context.report.add(rules::duplicate_import, local.at, local.text)
      .note(first->second.at, "first imported here");
}

void bind_alias(Context& context, FileScope& scope, Id<model::Namespace> target, const syntax::Name& alias) {
  if (context.namespace_ids.contains(alias.text)) {
    context.report.add(rules::alias_of_other_namespace, alias.at, alias.text);
  }
  const auto [first, is_new] = scope.aliases.emplace(alias.text, ImportedNamespace{target, alias.at, false});
  if (is_new) return;
  context.report.add(rules::duplicate_import, alias.at, alias.text)
      .note(first->second.at, "first imported here");
}

void bind(Context& context, std::uint32_t file, const syntax::Import& node) {
  FileScope& scope = context.scopes[file];
  const Id<model::Namespace> target = imported_namespace(context, file, node.name_space);
  if (target && target == scope.in) {
    context.report.add(rules::import_of_own_namespace, node.name_space.at, node.name_space.text());
  }
  // An import with a list or an alias is used through those; the warning for this form would only repeat it.
  const bool used = node.has_items || node.alias.has_value() || !target || target == scope.in;
  const auto [whole, is_new] =
      scope.whole.emplace(node.name_space.text(), ImportedNamespace{target, node.name_space.at, used});
  if (!is_new && !node.has_items && !node.alias) {
    context.report.add(rules::duplicate_import, node.name_space.at, node.name_space.text())
        .note(whole->second.at, "first imported here");
  }
  if (node.alias) bind_alias(context, scope, target, *node.alias);
  for (const syntax::ImportItem& item : node.items) bind_item(context, file, target, item);
}

struct PackageUse {
  std::uint32_t target;
  Span at;
};
using PackageUses = std::vector<std::vector<PackageUse>>;

PackageUses package_uses(const Context& context) {
  PackageUses uses(context.inputs.packages.size());
  std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
  for (std::uint32_t file = 0; file < context.inputs.files.size(); ++file) {
    const std::uint32_t from = context.file(file).package;
    for (const auto& [name, imported] : context.scopes[file].whole) {
      if (!imported.target) continue;
      const std::uint32_t target =
          package_position(context, context.model.namespaces[imported.target].package);
      if (target != from && seen.emplace(from, target).second) uses[from].push_back({target, imported.at});
    }
  }
  return uses;
}

/// Depth-first with a stack of its own: a chain of packages may be long.
class CycleFinder {
 public:
  CycleFinder(Context& context, const PackageUses& uses)
      : context_(context), uses_(uses), state_(uses.size(), State::unseen) {}

  void run() {
    for (std::uint32_t package = 0; package < uses_.size(); ++package) {
      if (state_[package] == State::unseen) visit(package);
    }
  }

 private:
  enum class State : std::uint8_t { unseen, open, done };
  struct Frame {
    std::uint32_t package;
    std::size_t next = 0;
  };

  void visit(std::uint32_t start) {
    push(start);
    while (!path_.empty()) {
      Frame& top = path_.back();
      if (top.next == uses_[top.package].size()) {
        state_[top.package] = State::done;
        path_.pop_back();
        continue;
      }
      const PackageUse& use = uses_[top.package][top.next++];
      if (state_[use.target] == State::open) report(use);
      if (state_[use.target] == State::unseen) push(use.target);
    }
  }

  void push(std::uint32_t package) {
    state_[package] = State::open;
    path_.push_back({package, 0});
  }

  void report(const PackageUse& closing) {
    std::size_t first = 0;
    while (path_[first].package != closing.target) ++first;
    std::string names = context_.inputs.packages[closing.target].name;
    for (std::size_t step = first + 1; step < path_.size(); ++step) {
      names += " -> " + context_.inputs.packages[path_[step].package].name;
    }
    names += " -> " + context_.inputs.packages[closing.target].name;
    context_.report.add(rules::package_cycle, closing.at, names);
  }

  Context& context_;
  const PackageUses& uses_;
  std::vector<State> state_;
  std::vector<Frame> path_;
};

}  // namespace

void bind_imports(Context& context) {
  for (std::uint32_t file = 0; file < context.inputs.files.size(); ++file) {
    for (const syntax::Import& node : context.file(file).unit.imports) bind(context, file, node);
  }
  const PackageUses uses = package_uses(context);
  CycleFinder(context, uses).run();
}

void report_unused_imports(Context& context) {
  for (std::uint32_t file = 0; file < context.inputs.files.size(); ++file) {
    // What a file that could not be read would have used is not known.
    if (!context.file(file).unit.complete) continue;
    const FileScope& scope = context.scopes[file];
    for (const auto& [name, imported] : scope.names) {
      if (!imported.used && imported.symbol.declaration)
        context.report.add(rules::unused_import, imported.at, imported.written);
    }
    for (const ImportedNamespaces* imports : {&scope.aliases, &scope.whole}) {
      for (const auto& [name, imported] : *imports) {
        if (!imported.used && imported.target) context.report.add(rules::unused_import, imported.at, name);
      }
    }
  }
}

}  // namespace dstackc::sema
