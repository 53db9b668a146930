#include "sema/services.h"

#include <algorithm>

#include <dstack/strings.h>

#include "sema/annotation_reader.h"
#include "sema/annotations.h"
#include "sema/declarations.h"
#include "sema/suggest.h"

namespace dstackc::sema {

namespace {

// An absolute address that paths are appended to.
bool is_server(std::string_view text) {
  return is_web_address(text, Scheme::any) && text.find_first_of("?#@") == std::string_view::npos;
}

std::vector<std::string> servers_of(Context& context, const syntax::Service& node) {
  std::vector<std::string> result;
  if (!within(context, node.servers.size(), context.limits.servers, "servers", node.name.at)) return result;
  for (const syntax::StringLiteral& written : node.servers) {
    if (!is_server(written.text)) {
      context.report.add(rules::bad_server, written.at, written.text);
      continue;
    }
    std::string address = written.text;
    while (address.ends_with('/')) address.pop_back();
    if (std::find(result.begin(), result.end(), address) != result.end())
      context.report.add(rules::duplicate_server, written.at, address);
    else
      result.push_back(std::move(address));
  }
  return result;
}

void fill(Context& context, const Declared<syntax::Service, model::Service>& declared) {
  const auto& [node, id, file] = declared;
  const ServiceSite site{context, file, *node};
  model::Service& service = context.model.services[id];
  if (node->operations.empty())
    context.report.add(rules::service_without_operation, node->name.at, node->name.text);
  service.info.metadata = read_metadata(context, file, node->annotations, {Place::service, node->name.text});
  service.servers = servers_of(context, *node);
  service.schemes = security_schemes(site);
  const std::vector<model::SecurityUse> security = security_of(site, service.schemes, node->annotations);
  std::vector<std::string_view> siblings;
  for (const syntax::Operation& operation : node->operations) siblings.push_back(operation.name.text);
  for (const syntax::Operation& operation : node->operations) {
    model::Operation made = operation_of(site, operation);
    const bool own = !annotations_named(operation.annotations, "auth").empty();
    made.security = own ? security_of(site, service.schemes, operation.annotations) : security;
    made.metadata = read_metadata(context, file, operation.annotations,
                                  {Place::operation, operation.name.text, &siblings});
    service.operations.push_back(std::move(made));
  }
  check_security_is_used(context, service, *node);
}

// Clients and other tools take an operation's name as its id, so it is one in all of the namespace.
void check_operation_names(Context& context, const model::Namespace& part) {
  std::map<std::string_view, Span> names;
  for (const Id<model::Service> id : part.services) {
    for (const model::Operation& operation : context.model.services[id].operations) {
      const auto [first, is_new] = names.emplace(operation.name, operation.at);
      if (is_new) continue;
      context.report.add(rules::duplicate_operation, operation.at, operation.name, part.name)
          .note(first->second, "first declared here");
    }
  }
}

bool within_limits(Context& context, const Declared<syntax::Service, model::Service>& declared,
                   std::map<std::uint32_t, std::size_t>& counts) {
  std::size_t& count = counts[context.scopes[declared.file].in.index];
  const std::size_t before = count;
  count += declared.node->operations.size();
  if (count <= context.limits.operations) return true;
  if (before <= context.limits.operations)
    context.report.add(rules::too_many_operations, declared.node->name.at, count, context.limits.operations);
  return false;
}

// The type of a problem decides which error a document is.
void check_problem_types(Context& context) {
  std::map<std::string_view, Id<model::Struct>> types;
  for (const auto& [node, id, file] : context.structs) {
    const auto& problem = context.model.structs[id].problem;
    if (!problem || problem->type.empty()) continue;
    const auto [first, is_new] = types.emplace(problem->type, id);
    if (is_new) continue;
    const model::DeclarationInfo& other = context.model.structs[first->second].info;
    if (other.in == context.model.structs[id].info.in && other.name == node->name.text) continue;  // reported
    context.report
        .add(rules::duplicate_problem_type, node->problem->type ? node->problem->type->at : node->name.at,
             other.name, problem->type)
        .note(other.at, "the other error");
  }
}

}  // namespace

bool within(Context& context, std::size_t count, std::size_t most, std::string_view what, Span at) {
  if (count <= most) return true;
  context.report.add(rules::too_many_items, at, count, what, most);
  return false;
}

void fill_services(Context& context) {
  check_problem_types(context);
  std::map<std::uint32_t, std::size_t> counts;
  for (const auto& declared : context.services) {
    if (within_limits(context, declared, counts)) fill(context, declared);
  }
  for (const model::Namespace& part : context.model.namespaces) {
    check_operation_names(context, part);
    check_routes(context, part);
  }
}

}  // namespace dstackc::sema
