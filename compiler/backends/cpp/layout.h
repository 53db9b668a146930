// In which order the types of a namespace are defined, and which values are boxed so that recursive types
// stay finite.
#pragma once

#include <map>
#include <set>
#include <utility>
#include <vector>

#include "model/model.h"

namespace dstackc::backends::cpp {

/// Types that use each other in a circle form a group. Within a group every value but the items of a list is
/// boxed.
class Layout {
 public:
  explicit Layout(const model::Model& model);

  /// Declarations of a namespace, each behind all that it holds by value.
  [[nodiscard]] const std::vector<model::DeclarationId>& order(Id<model::Namespace> in) const {
    return order_[in.index];
  }
  /// Whether a value of `used` is boxed inside of `user`.
  [[nodiscard]] bool boxed(model::DeclarationId user, model::DeclarationId used) const;
  /// Whether the type is part of a circle, and so declared before the circle is defined.
  [[nodiscard]] bool recursive(model::DeclarationId declaration) const;
  /// Namespaces whose headers a namespace includes, by position.
  [[nodiscard]] const std::set<Id<model::Namespace>>& includes(Id<model::Namespace> in) const {
    return includes_[in.index];
  }
  /// Pairs of namespaces that need each other's headers, each once; C++ cannot express these.
  [[nodiscard]] const std::vector<std::pair<Id<model::Namespace>, Id<model::Namespace>>>& circular() const {
    return circular_;
  }

 private:
  std::map<model::DeclarationId, std::size_t> group_;
  std::vector<bool> group_recursive_;
  std::vector<std::vector<model::DeclarationId>> order_;
  std::vector<std::set<Id<model::Namespace>>> includes_;
  std::vector<std::pair<Id<model::Namespace>, Id<model::Namespace>>> circular_;
};

}  // namespace dstackc::backends::cpp
