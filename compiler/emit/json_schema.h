// Schemas of types in JSON Schema 2020-12, shared by the JSON Schema and the OpenAPI back end. The two differ
// in where definitions stand and in a few keywords (`Profile`), never in what they accept.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "emit/backend.h"
#include "emit/ecma_patterns.h"
#include "emit/json.h"
#include "model/model.h"

namespace dstackc::emit {

enum class Profile : std::uint8_t { json_schema, open_api };

/// Adds what is said about something as `x-dstack-...`, without `deprecated`.
void put_annotations(const model::Metadata& metadata, Json& object);

/// Where the definitions of a document stand and how they are named.
class Definitions {
 public:
  virtual ~Definitions() = default;
  /// The key of a declaration's schema below the definitions of the document that holds it.
  [[nodiscard]] virtual std::string key(model::DeclarationId declaration) const = 0;
  /// The reference (`$ref`) to a definition: that of a declaration, or with a suffix one of its alternatives.
  [[nodiscard]] virtual std::string reference(model::DeclarationId declaration,
                                              std::string_view suffix) const = 0;
  /// The reference to a definition that each document carries for itself, such as `dstack.latin_a`.
  [[nodiscard]] virtual std::string shared_reference(std::string_view key) const = 0;
};

/// Writes schemas of declarations and of uses of types. Keeps the shared definitions that it referred to.
class SchemaWriter {
 public:
  struct Settings {
    Profile profile = Profile::json_schema;
    std::string language;  // of titles and descriptions; empty: the first of the package
    Metadata metadata = Metadata::none;
  };
  SchemaWriter(const model::Model& model, const Definitions& definitions, Settings settings)
      : model_(model), definitions_(definitions), settings_(std::move(settings)) {}

  /// Appends the definitions that a declaration needs: its own, and for a union those of its tagged
  /// alternatives.
  void define(model::DeclarationId declaration, Json& definitions);
  /// Appends the shared definitions that were referred to so far.
  void define_shared(Json& definitions) const;
  /// The schema of a use of a type.
  [[nodiscard]] Json use(const model::TypeUse& use);
  /// The same with a default value.
  [[nodiscard]] Json value(const model::Member& member);
  /// Title and description in the language of the settings, and all texts where annotations are wanted.
  void put_documentation(const model::Documentation& documentation, Json& schema) const;
  /// `deprecated`, and what else is said where annotations are wanted.
  void put_metadata(Id<model::Metadata> metadata, Json& schema) const;

 private:
  [[nodiscard]] Json type(Id<model::Type> type);
  [[nodiscard]] Json shape(const model::Shape& shape);
  [[nodiscard]] Json reference(model::DeclarationId declaration, std::string_view suffix = {}) const;
  [[nodiscard]] Json structure(const model::Struct& declaration, const model::Union* tagged,
                               std::string_view tag_value);
  [[nodiscard]] Json member(const model::Member& member);
  [[nodiscard]] Json enumeration(const model::Enum& declaration) const;
  [[nodiscard]] Json tagged_union(Id<model::Union> id);
  [[nodiscard]] Json kind_union(const model::Union& declaration);
  [[nodiscard]] Json member_union(const model::Union& declaration);
  [[nodiscard]] Json string(const model::String& string);
  [[nodiscard]] Json list(const model::List& list);
  [[nodiscard]] Json map(const model::Map& map);
  void put_rest(const model::Struct& declaration, Json& schema);
  void annotate(const model::String& part, Json& schema) const;
  void annotate(const model::List& part, Json& schema) const;
  void put_examples(const std::vector<model::Example>& examples, Json& schema) const;
  void put_member_metadata(const std::vector<std::pair<std::string, Id<model::Metadata>>>& members,
                           Json& schema) const;

  const model::Model& model_;
  const Definitions& definitions_;
  Settings settings_;
  std::set<dstack::LatinType> latin_used_;
  EcmaPatterns patterns_;
};

/// Whether an alternative of a union by tag needs a definition of its own, since its struct does not declare
/// the tag.
[[nodiscard]] bool needs_tagged_copy(const model::Model& model, const model::Union& declaration,
                                     const model::Alternative& alternative);

/// Declarations that one declaration names in its types, each once, in the order of the source.
[[nodiscard]] std::vector<model::DeclarationId> direct_uses(const model::Model& model,
                                                            model::DeclarationId declaration);

/// Declarations that a service names: types of its parameters, bodies and headers, then its problems.
[[nodiscard]] std::vector<model::DeclarationId> direct_uses(const model::Model& model,
                                                            const model::Service& service);

/// Declarations that the schema of a declaration refers to, itself included, in the order in which they are
/// met.
[[nodiscard]] std::vector<model::DeclarationId> reachable(const model::Model& model,
                                                          const std::vector<model::DeclarationId>& from);

/// Namespaces that back ends write: those of the packages that the caller named, and all that they refer to.
/// By name.
[[nodiscard]] std::vector<Id<model::Namespace>> emitted_namespaces(const model::Model& model);

/// The first sentence of a doc text without its full stop, and the rest. A full stop ends a sentence when
/// white space and a capital letter follow and more than two letters stand before it, so that "z. B. Kabel"
/// stays together.
struct Sentence {
  std::string first, rest;
};
[[nodiscard]] Sentence split_first_sentence(std::string_view text);

}  // namespace dstackc::emit
