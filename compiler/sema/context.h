// What the steps of `resolve` share: the model while it grows, the names of every namespace and file, and the
// questions that can only be asked when all declarations are filled. Not for other rooms.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "diag/report.h"
#include "diag/rules.h"
#include "model/model.h"
#include "sema/resolve.h"

namespace dstackc::sema {

namespace rules = diag;
using source::Span;

/// A declared name. Without a declaration it was already reported (a word of later work, an import that
/// failed): uses of it are silent.
struct Symbol {
  enum class Kind : std::uint8_t { type, service };
  std::optional<model::DeclarationId> declaration;
  Span at;
  Kind kind = Kind::type;
};
using Symbols = std::map<std::string, Symbol, std::less<>>;

/// Names by their lower case.
struct Spelling {
  std::string name;
  Span at;
};
using Spellings = std::map<std::string, Spelling, std::less<>>;
[[nodiscard]] inline std::string lower_ascii(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

struct NamespaceEntry {
  Symbols symbols;
  Spellings spellings;
  Span at;               // where it was first named
  bool complete = true;  // false: a file of it could not be read as a whole, so names may be missing
};

struct ImportedName {
  Symbol symbol;
  std::string written;  // `Name` or `Name as Other`
  Span at;
  bool used = false;
};
struct ImportedNamespace {
  Id<model::Namespace> target;  // none: reported
  Span at;
  bool used = false;
};
using ImportedNamespaces = std::map<std::string, ImportedNamespace, std::less<>>;

struct FileScope {
  Id<model::Namespace> in;  // none: the file has no usable namespace
  std::map<std::string, ImportedName, std::less<>> names;
  ImportedNamespaces aliases;  // import a.b as c;
  ImportedNamespaces whole;    // every import, by the namespace's name
};

template <class Node, class Entity>
struct Declared {
  const Node* node;
  Id<Entity> id;
  std::uint32_t file;
};

/// `unique` on a list: asked when the element's struct is filled.
struct PendingUnique {
  const syntax::Value* member = nullptr;  // none: by value
  Span at;
};
/// `T?`: asked when unions are filled.
struct PendingNullable {
  Id<model::Type> type;
  Span at;
};

using PatternKey = std::vector<std::string>;

struct Context {
  const Inputs& inputs;
  diag::Report& report;
  const Limits& limits;
  model::Model model{};

  std::vector<Id<model::Package>> packages{};  // parallel to inputs.packages
  std::map<std::string, Id<model::Namespace>, std::less<>> namespace_ids{};
  std::vector<NamespaceEntry> namespaces{};  // by id.index - 1
  std::vector<FileScope> scopes{};           // parallel to inputs.files
  bool all_files_complete = true;

  std::vector<Declared<syntax::Scalar, model::Scalar>> scalars{};
  std::vector<Declared<syntax::Struct, model::Struct>> structs{};
  std::vector<Declared<syntax::Enum, model::Enum>> enums{};
  std::vector<Declared<syntax::Union, model::Union>> unions{};
  std::vector<Declared<syntax::Service, model::Service>> services{};

  std::map<Id<model::Type>, PendingUnique> pending_unique{};  // by the list's type
  std::vector<PendingNullable> pending_nullable{};
  std::map<PatternKey, Id<pattern::CompiledAutomaton>>
      automata{};  // by the texts whose intersection they are
  std::map<Id<model::Enum>, std::map<std::string_view, std::uint32_t>> enum_positions{};  // members by name
  bool types_limit_reported = false;

  [[nodiscard]] NamespaceEntry& entry(Id<model::Namespace> id) { return namespaces[id.index - 1]; }
  [[nodiscard]] const FileInput& file(std::uint32_t index) const { return inputs.files[index]; }
  [[nodiscard]] std::string_view language_of(std::uint32_t file_index) const {
    return inputs.packages[file(file_index).package].languages.front();
  }
};

/// Adds a type to the model; none, once reported, beyond the limit.
[[nodiscard]] Id<model::Type> add_type(Context& context, model::Shape shape, Span at);

}  // namespace dstackc::sema
