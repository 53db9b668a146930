#include "backends/cpp/names.h"

#include <algorithm>
#include <set>

namespace dstackc::backends::cpp {

namespace {

// File names that Windows reserves whatever their ending.
bool is_device(std::string_view part) {
  std::string lower(part);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (lower == "con" || lower == "prn" || lower == "aux" || lower == "nul") return true;
  return lower.size() == 4 && (lower.starts_with("com") || lower.starts_with("lpt")) && lower[3] >= '0' &&
         lower[3] <= '9';
}

std::string safe(std::string_view name) {
  return is_reserved_word(name) ? std::string(name) + "_" : std::string(name);
}

// A union keeps its alternatives in a member `value`, which would hide a type of that name.
std::string type_name(std::string_view name) { return name == "value" ? "value_" : safe(name); }

std::vector<std::string_view> components(std::string_view dotted) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t dot = dotted.find('.');
    parts.push_back(dotted.substr(0, dot));
    if (dot == std::string_view::npos) return parts;
    dotted.remove_prefix(dot + 1);
  }
}

// The standard library lives in the runtime's own namespace; no other component may be called so.
std::string namespace_name(std::string_view dotted) {
  std::string name;
  for (const std::string_view part : components(dotted)) {
    const bool outermost = name.empty();
    if (!outermost) name += "::";
    name += outermost && part == "dstack" ? "dstack" : safe(part);
  }
  return name;
}

std::string header_path(std::string_view dotted) {
  std::string path;
  for (const std::string_view part : components(dotted)) {
    if (!path.empty()) path += '/';
    path += part;
    if (is_device(part)) path += '_';
  }
  return path + ".dstack.h";
}

}  // namespace

Names::Names(const model::Model& model) : model_(model) {
  namespaces_.emplace_back();
  headers_.emplace_back();
  std::set<std::string, std::less<>> taken;  // all namespaces, as no type can be named like one
  for (const model::Namespace& part : model.namespaces) {
    namespaces_.push_back(namespace_name(part.name));
    headers_.push_back(header_path(part.name));
    const std::string& name = namespaces_.back();
    for (std::size_t end = 0; end != std::string::npos;) {
      end = name.find("::", end + 1);
      taken.insert(name.substr(0, end));
    }
  }
  for (const model::Namespace& part : model.namespaces) {
    for (const model::DeclarationId declaration : part.declarations) {
      const std::string& word = model::info(model, declaration).name;
      std::string name = type_name(word);
      if (taken.contains(namespace_name(part.name) + "::" + name)) name = word + "_type_";
      inner_names_.insert(types_.emplace(declaration, std::move(name)).first->second);
    }
    const std::vector<std::string_view> words = components(part.name);
    for (std::size_t i = 1; i < words.size(); ++i) inner_names_.insert(safe(words[i]));
  }
  name_members();
}

// A member that is spelt like a type of its namespace would change the meaning of that name within the
// struct. No name of a schema ends in an underscore, and C++ has no two of them in a row for its users.
void Names::name_members() {
  std::vector<std::set<std::string, std::less<>>> type_names(model_.namespaces.size() + 1);
  for (const auto& [declaration, name] : types_)
    type_names[model::info(model_, declaration).in.index].insert(name);
  members_.emplace_back();
  rests_.emplace_back();
  enumerators_.emplace_back();
  for (const model::Struct& part : model_.structs) {
    const auto& types = type_names[part.info.in.index];
    const auto name = [&](const std::string& word) {
      const std::string spelled = types.contains(word) ? word + "_" : safe(word);
      return types.contains(spelled) ? word + "_member_" : spelled;
    };
    std::vector<std::string>& names = members_.emplace_back();
    for (const model::Member& member : part.members) names.push_back(name(member.name));
    rests_.push_back(part.rest ? name(part.rest->name) : std::string());
  }
  for (const model::Enum& part : model_.enums) {
    std::vector<std::string>& names = enumerators_.emplace_back();
    for (const model::EnumMember& member : part.members) names.push_back(safe(member.name));
  }
}

std::string Names::source(Id<model::Namespace> in) const {
  const std::string& path = header(in);
  return path.substr(0, path.size() - 1) + "cpp";
}

Code Names::spelled(model::DeclarationId declaration, Id<model::Namespace> from) const {
  const Id<model::Namespace> in = model::info(model_, declaration).in;
  const Code name = Code::identifier(type(declaration));
  if (in == from) return name;
  const std::string& other = name_space(in);
  const Code qualified = Code::identifier(other) + "::" + name;
  return inner_names_.contains(other.substr(0, other.find("::"))) ? Code("::") + qualified : qualified;
}

}  // namespace dstackc::backends::cpp
