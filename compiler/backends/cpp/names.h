// All names of the generated C++, decided before a line is written: namespaces, files, types, members,
// enumerators and alternatives. A name that C++, its macros or the generated code itself need gets a trailing
// underscore, which no name of the language can have; so the rule is injective and two schema names never
// meet.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "emit/text.h"
#include "model/model.h"

namespace dstackc::backends::cpp {

using emit::Code;

class Names {
 public:
  explicit Names(const model::Model& model);

  /// `de::bund::netzausbau`.
  [[nodiscard]] const std::string& name_space(Id<model::Namespace> in) const { return namespaces_[in.index]; }
  /// `de/bund/netzausbau.dstack.h`; the source stands beside it.
  [[nodiscard]] const std::string& header(Id<model::Namespace> in) const { return headers_[in.index]; }
  [[nodiscard]] std::string source(Id<model::Namespace> in) const;
  /// The type of a declaration, unqualified.
  [[nodiscard]] const std::string& type(model::DeclarationId declaration) const {
    return types_.at(declaration);
  }
  /// The type of a declaration as it is spelt in a namespace: unqualified in its own.
  [[nodiscard]] Code spelled(model::DeclarationId declaration, Id<model::Namespace> from) const;
  [[nodiscard]] const std::string& member(Id<model::Struct> id, std::size_t position) const {
    return members_[id.index][position];
  }
  [[nodiscard]] const std::string& rest(Id<model::Struct> id) const { return rests_[id.index]; }
  [[nodiscard]] const std::string& enumerator(Id<model::Enum> id, std::size_t position) const {
    return enumerators_[id.index][position];
  }

 private:
  void name_members();

  const model::Model& model_;
  std::vector<std::string> namespaces_, headers_;
  std::map<model::DeclarationId, std::string> types_;
  /// Types and all components of namespaces but the first: what a qualified name could meet on its way
  /// outwards.
  std::set<std::string, std::less<>> inner_names_;
  std::vector<std::vector<std::string>> members_, enumerators_;
  std::vector<std::string> rests_;
};

/// Whether C++ (all editions to 23), a common macro, or the generated code itself needs this word.
[[nodiscard]] bool is_reserved_word(std::string_view name);

}  // namespace dstackc::backends::cpp
