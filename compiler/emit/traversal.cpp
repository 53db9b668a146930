#include <algorithm>
#include <functional>
#include <set>

#include "base/overloaded.h"
#include "emit/json_schema.h"

namespace dstackc::emit {

namespace {

using model::DeclarationId;

/// Collects the declarations that one declaration names, each once, in the order of the source.
class Uses {
 public:
  explicit Uses(const model::Model& model) : model_(model) {}

  std::vector<DeclarationId> of(const model::Service& service) {
    for (const model::TypeUse& use : model::type_uses(service)) visit(use.type);
    for (const model::Operation& operation : service.operations) {
      for (const Id<model::Struct> problem : operation.problems) add(problem);
    }
    return std::move(found_);
  }

  std::vector<DeclarationId> of(DeclarationId declaration) {
    std::visit(overloaded{
                   [this](Id<model::Scalar> id) { visit(model_.scalars[id].type); },
                   [this](Id<model::Struct> id) { visit(model_.structs[id]); },
                   [](Id<model::Enum>) {},
                   [this](Id<model::Union> id) {
                     for (const auto& alternative : model_.unions[id].alternatives)
                       visit(alternative.type.type);
                   },
               },
               declaration);
    return std::move(found_);
  }

 private:
  void visit(const model::Struct& declaration) {
    for (const model::Member& member : declaration.members) visit(member.type.type);
    if (!declaration.rest) return;
    if (declaration.rest->map.key) visit(declaration.rest->map.key);
    visit(declaration.rest->map.value.type);
  }

  // Types are trees whose depth the language bounds.
  void visit(Id<model::Type> type) {
    const model::Shape& shape = model_.types[type].shape;
    if (const auto* list = std::get_if<model::List>(&shape)) return visit(list->element.type);
    if (const auto* map = std::get_if<model::Map>(&shape)) {
      if (map->key) visit(map->key);
      return visit(map->value.type);
    }
    const auto* named = std::get_if<model::Named>(&shape);
    if (named != nullptr) add(named->declaration);
  }

  void add(DeclarationId declaration) {
    if (seen_.insert(declaration).second) found_.push_back(declaration);
  }

  const model::Model& model_;
  std::set<DeclarationId> seen_;
  std::vector<DeclarationId> found_;
};

bool ends_sentence(std::string_view text, std::size_t at) {
  if (text[at] != '.' && text[at] != '!' && text[at] != '?') return false;
  std::size_t next = at + 1;
  if (next == text.size()) return true;
  if (text[next] != ' ' && text[next] != '\n') return false;
  while (next < text.size() && (text[next] == ' ' || text[next] == '\n')) ++next;
  if (next == text.size()) return true;
  const auto first = static_cast<unsigned char>(text[next]);
  if (!(first >= 'A' && first <= 'Z') && first < 0x80) return false;
  std::size_t letters = 0;
  while (letters < at && text[at - 1 - letters] != ' ' && text[at - 1 - letters] != '\n' &&
         text[at - 1 - letters] != '.') {
    ++letters;
  }
  return letters > 2 || text[at] != '.';
}

}  // namespace

std::vector<DeclarationId> direct_uses(const model::Model& model, DeclarationId declaration) {
  return Uses(model).of(declaration);
}

std::vector<DeclarationId> direct_uses(const model::Model& model, const model::Service& service) {
  return Uses(model).of(service);
}

std::vector<DeclarationId> reachable(const model::Model& model, const std::vector<DeclarationId>& from) {
  std::vector<DeclarationId> found;
  std::set<DeclarationId> seen;
  std::vector<DeclarationId> open(from.rbegin(), from.rend());
  while (!open.empty()) {
    const DeclarationId next = open.back();
    open.pop_back();
    if (!seen.insert(next).second) continue;
    found.push_back(next);
    const std::vector<DeclarationId> uses = direct_uses(model, next);
    open.insert(open.end(), uses.rbegin(), uses.rend());
  }
  return found;
}

std::vector<Id<model::Namespace>> emitted_namespaces(const model::Model& model) {
  std::vector<DeclarationId> requested;
  std::vector<bool> wanted(model.namespaces.size() + 1, false);
  std::uint32_t index = 0;
  for (const model::Namespace& part : model.namespaces) {
    ++index;
    if (!model.packages[part.package].requested) continue;
    wanted[index] = true;
    requested.insert(requested.end(), part.declarations.begin(), part.declarations.end());
    for (const Id<model::Service> id : part.services) {
      const std::vector<DeclarationId> used = direct_uses(model, model.services[id]);
      requested.insert(requested.end(), used.begin(), used.end());
    }
  }
  for (const DeclarationId declaration : reachable(model, requested)) {
    wanted[model::info(model, declaration).in.index] = true;
  }
  std::vector<Id<model::Namespace>> result;
  for (index = 1; index < wanted.size(); ++index) {
    if (wanted[index]) result.push_back(Id<model::Namespace>{index});
  }
  return result;
}

Sentence split_first_sentence(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!ends_sentence(text, at)) continue;
    const std::size_t keep = text[at] == '.' ? at : at + 1;
    std::size_t rest = at + 1;
    while (rest < text.size() && (text[rest] == ' ' || text[rest] == '\n')) ++rest;
    return {std::string(text.substr(0, keep)), std::string(text.substr(rest))};
  }
  return {std::string(text), ""};
}

}  // namespace dstackc::emit
