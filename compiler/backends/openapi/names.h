// Names of the components of one document.
#pragma once

#include <string>
#include <string_view>

#include "emit/json_schema.h"

namespace dstackc::backends::openapi {

/// All components of one document: the namespace's own types by name, those of others by their qualified
/// names. Names have no dots, so the two never meet.
class Components final : public emit::Definitions {
 public:
  Components(const model::Model& model, Id<model::Namespace> in) : model_(model), in_(in) {}
  [[nodiscard]] std::string key(model::DeclarationId declaration) const override {
    const model::DeclarationInfo& info = model::info(model_, declaration);
    return info.in == in_ ? info.name : model::qualified_name(model_, declaration);
  }
  [[nodiscard]] std::string reference(model::DeclarationId declaration,
                                      std::string_view suffix) const override {
    std::string name = key(declaration);
    if (!suffix.empty()) name.append(".").append(suffix);
    return shared_reference(name);
  }
  [[nodiscard]] std::string shared_reference(std::string_view key) const override {
    return "#/components/schemas/" + std::string(key);
  }

 private:
  const model::Model& model_;
  Id<model::Namespace> in_;
};

}  // namespace dstackc::backends::openapi
