// The semantic model: what the sources mean. Immutable once resolved; every back end, the lowering and the checks see
// this and nothing else.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/id.h"
#include "model/declarations.h"
#include "model/service.h"

namespace dstackc::model {

struct Package {
  std::string name;
  std::string version;
  std::string base_uri;                       // without trailing slash; may be empty
  std::vector<std::string> languages;         // at least one; the first is that of texts without a tag
  bool standard_library = false;
  bool requested = false;                     // named by the caller: back ends write output for these only
};

struct Namespace {
  std::string name;                           // dotted
  Id<Package> package;
  Documentation documentation;
  std::vector<DeclarationId> declarations;    // sorted by file, then position
  std::vector<Id<Service>> services;          // likewise
};

struct Model {
  Arena<Package> packages;
  Arena<Namespace> namespaces;                // sorted by name
  Arena<Type> types;
  Arena<Scalar> scalars;
  Arena<Struct> structs;
  Arena<Enum> enums;
  Arena<Union> unions;
  Arena<Service> services;
  Arena<Metadata> metadata;
  Arena<pattern::CompiledAutomaton> automata;
};

/// The declaration's name, namespace, doc and place, whatever its kind.
const DeclarationInfo& info(const Model& model, DeclarationId declaration);
/// `namespace.Name`.
std::string qualified_name(const Model& model, DeclarationId declaration);
/// The shape behind scalars: never Named{Scalar}.
const Shape& resolved_shape(const Model& model, Id<Type> type);
/// The JSON type of every valid value of this type; none for `json`.
std::optional<JsonKind> json_kind(const Model& model, Id<Type> type);
/// The type uses of a service: parameters, bodies, headers. Problems are not among them.
std::vector<TypeUse> type_uses(const Service& service);
/// The text for a language: exact, else its primary language, else the first text.
std::string_view text_for(const Documentation& documentation, std::string_view language);

}  // namespace dstackc::model
