// Paths of operations, and whether each request means one operation only.
#include <algorithm>

#include "sema/services.h"

namespace dstackc::sema {

namespace {

constexpr std::size_t longest_path = 1000;  // bytes; routes are compared in pairs

// RFC 3986, section 3.3, without percent escapes: those would give one path two spellings.
bool may_stand_in_path(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return letter || std::string_view("-._~!$&'()*+,;=:@").find(c) != std::string_view::npos;
}

/// Splits a path into segments and binds those in braces.
struct Binder {
  Context& context;
  const syntax::StringLiteral& path;
  model::Operation& operation;
  std::map<std::string_view, std::uint32_t> parameters{};
  std::map<std::string_view, Span> bound{};

  bool run() {
    for (std::uint32_t i = 0; i < operation.parameters.size(); ++i) {
      const model::Parameter& parameter = operation.parameters[i];
      if (parameter.carrier == model::Carrier::path) parameters.emplace(parameter.member.wire_name, i);
    }
    if (!split()) return false;
    for (const auto& [name, position] : parameters) {
      if (bound.contains(name)) continue;
      context.report.add(rules::path_parameter_unused, operation.parameters[position].member.at, name)
          .note(path.at, "the path");
    }
    return true;
  }

  bool fail(Span at, std::string_view what) {
    context.report.add(rules::bad_path, at, what);
    return false;
  }

  Span part(std::size_t begin, std::size_t end) const {
    return {path.at.source, path.offset(begin), std::max(path.offset(end), path.offset(begin) + 1)};
  }

  bool split() {
    const std::string_view text = path.text;
    if (text.empty() || text.front() != '/') return fail(path.at, "begins with '/'");
    if (text.size() > longest_path) return fail(path.at, "is longer than 1000 bytes");
    if (text == "/") return true;
    bool sound = true;
    for (std::size_t begin = 1; begin <= text.size();) {
      const std::size_t end = std::min(text.find('/', begin), text.size());
      sound = segment(text.substr(begin, end - begin), begin) && sound;
      begin = end + 1;
    }
    return sound;
  }

  bool segment(std::string_view text, std::size_t begin) {
    const Span at = part(begin, begin + text.size());
    if (text.empty())
      return fail(part(begin - 1, begin), "has nothing between two '/' or behind the last one");
    if (text == "." || text == "..") return fail(at, "has '.' or '..' as a part, which clients leave out");
    if (text.front() == '{' && text.find('}') == text.size() - 1 && text.size() > 2)
      return parameter(text.substr(1, text.size() - 2), at);
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (may_stand_in_path(text[i])) continue;
      const Span character = part(begin + i, begin + i + 1);
      if (text[i] == '{' || text[i] == '}')
        return fail(character, "has a parameter as a whole part only: /{name}/");
      if (text[i] == '?') return fail(character, "ends before '?': declare 'in query' instead");
      return fail(character, "consists of ASCII letters, digits and -._~!$&'()*+,;=:@ between the '/'");
    }
    operation.segments.push_back({std::string(text), 0});
    return true;
  }

  bool parameter(std::string_view name, Span at) {
    const auto found = parameters.find(name);
    if (found == parameters.end()) {
      context.report.add(rules::path_parameter_missing, at, name, name);
      return false;
    }
    const auto [first, is_new] = bound.emplace(found->first, at);
    if (!is_new) context.report.add(rules::path_parameter_twice, at, name).note(first->second, "first here");
    operation.segments.push_back({{}, found->second});
    return is_new;
  }
};

enum class Relation : std::uint8_t { apart, same, more_specific, ambiguous };

// Two paths of one length: each place is equal, fixed in one of them only, or different.
Relation relation(const model::Operation& a, const model::Operation& b) {
  if (a.segments.size() != b.segments.size()) return Relation::apart;
  bool a_fixed = false, b_fixed = false;
  for (std::size_t i = 0; i < a.segments.size(); ++i) {
    const std::string& left = a.segments[i].text;
    const std::string& right = b.segments[i].text;
    if (!left.empty() && !right.empty() && left != right) return Relation::apart;
    a_fixed = a_fixed || (!left.empty() && right.empty());
    b_fixed = b_fixed || (left.empty() && !right.empty());
  }
  if (!a_fixed && !b_fixed) return Relation::same;
  return a_fixed && b_fixed ? Relation::ambiguous : Relation::more_specific;
}

void compare(Context& context, const model::Operation& first, const model::Operation& second) {
  switch (relation(first, second)) {
    case Relation::apart:
    case Relation::more_specific: return;  // fixed text goes before a parameter
    case Relation::ambiguous:
      context.report.add(rules::route_ambiguous, second.at, first.path).note(first.at, "the other operation");
      return;
    case Relation::same: break;
  }
  if (first.method == second.method) {
    context.report.add(rules::route_conflict, second.at, model::name(second.method), second.path)
        .note(first.at, "the other operation");
  } else if (first.path != second.path) {
    context.report.add(rules::route_parameter_name, second.at, first.path)
        .note(first.at, "the other operation");
  }
}

}  // namespace

void bind_path(Context& context, const syntax::StringLiteral& path, model::Operation& operation) {
  if (Binder{context, path, operation}.run()) operation.path = path.text;
}

void check_routes(Context& context, const model::Namespace& part) {
  std::vector<const model::Operation*> operations;
  for (const Id<model::Service> id : part.services) {
    for (const model::Operation& operation : context.model.services[id].operations) {
      if (!operation.path.empty()) operations.push_back(&operation);
    }
  }
  constexpr std::size_t most_reports = 100;
  const std::size_t before = context.report.error_count();
  for (std::size_t second = 1; second < operations.size(); ++second) {
    for (std::size_t first = 0; first < second; ++first) {
      compare(context, *operations[first], *operations[second]);
      if (context.report.error_count() > before + most_reports) return;
    }
  }
}

}  // namespace dstackc::sema
