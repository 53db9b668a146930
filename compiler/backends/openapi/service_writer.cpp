#include "backends/openapi/service_writer.h"

#include <algorithm>
#include <map>

namespace dstackc::backends::openapi {

namespace {

using dstackc::emit::append;
using dstackc::emit::Json;

Json object() { return Json::object(); }

Json reference(std::string target) {
  Json result = object();
  append(result, "$ref", std::move(target));
  return result;
}

Json content(std::string_view media_type, Json schema) {
  Json media = object();
  append(media, "schema", std::move(schema));
  Json result = object();
  append(result, std::string(media_type), std::move(media));
  return result;
}

std::string method_key(model::Method method) {
  std::string key(model::name(method));
  std::transform(key.begin(), key.end(), key.begin(),
                 [](char c) { return static_cast<char>(c - 'A' + 'a'); });
  return key;
}

std::string_view carrier_key(model::Carrier carrier) {
  switch (carrier) {
    case model::Carrier::path: return "path";
    case model::Carrier::query: return "query";
    case model::Carrier::header: return "header";
  }
  std::abort();
}

// A description is mandatory; where the author wrote none, the phrase of RFC 9110 stands for it.
std::string_view phrase(std::uint16_t status) {
  switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 203: return "Non-Authoritative Information";
    case 204: return "No Content";
    case 205: return "Reset Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    default: return status < 300 ? "Success" : "Redirection";  // codes are an open set
  }
}

Json scopes_object(const std::vector<std::string>& scopes) {
  Json result = object();
  for (const std::string& scope : scopes) append(result, scope, "");
  return result;
}

Json scheme_object(const model::SecurityScheme& scheme) {
  Json result = object();
  switch (scheme.kind) {
    case model::SchemeKind::open_id_connect:
      append(result, "type", "openIdConnect");
      append(result, "openIdConnectUrl", scheme.url);
      return result;
    case model::SchemeKind::client_credentials: {
      Json flow = object();
      append(flow, "tokenUrl", scheme.url);
      append(flow, "scopes", scopes_object(scheme.scopes));
      Json flows = object();
      append(flows, "clientCredentials", std::move(flow));
      append(result, "type", "oauth2");
      append(result, "flows", std::move(flows));
      return result;
    }
    case model::SchemeKind::bearer:
      append(result, "type", "http");
      append(result, "scheme", "bearer");
      if (!scheme.token_format.empty()) append(result, "bearerFormat", scheme.token_format);
      return result;
    case model::SchemeKind::basic:
      append(result, "type", "http");
      append(result, "scheme", "basic");
      return result;
    case model::SchemeKind::api_key:
      append(result, "type", "apiKey");
      append(result, "name", scheme.key_name);
      append(result, "in", carrier_key(scheme.key_carrier));
      return result;
    case model::SchemeKind::mutual_tls: append(result, "type", "mutualTLS"); return result;
  }
  std::abort();
}

Json servers_array(const std::vector<std::string>& servers) {
  Json result = Json::array();
  for (const std::string& server : servers) {
    Json one = object();
    append(one, "url", server);
    result.push_back(std::move(one));
  }
  return result;
}

}  // namespace

// The members of RFC 9457, section 3.1. Everything is optional there, and a reader ignores what it does not
// know.
Json any_problem_schema() {
  Json properties = object();
  const auto add = [&](const char* name, const char* type) {
    Json schema = object();
    append(schema, "type", type);
    append(properties, name, std::move(schema));
  };
  add("type", "string");
  add("title", "string");
  add("status", "integer");
  add("detail", "string");
  add("instance", "string");
  Json schema = object();
  append(schema, "title", "RFC 9457");
  append(schema, "type", "object");
  append(schema, "properties", std::move(properties));
  return schema;
}

ServiceWriter::ServiceWriter(const model::Model& model, Id<model::Namespace> in, emit::SchemaWriter& schemas,
                             const Components& components, std::string_view language)
    : model_(model),
      part_(model.namespaces[in]),
      schemas_(schemas),
      components_(components),
      language_(language) {
  if (language_.empty()) language_ = model.packages[part_.package].languages.front();
}

void ServiceWriter::put_metadata(Id<model::Metadata> id, Json& object) const {
  if (id) emit::put_annotations(model_.metadata[id], object);
}

void ServiceWriter::put_summary(const model::Documentation& documentation, Json& object) const {
  if (documentation.empty()) return;
  emit::Sentence sentence = emit::split_first_sentence(model::text_for(documentation, language_));
  append(object, "summary", std::move(sentence.first));
  if (!sentence.rest.empty()) append(object, "description", std::move(sentence.rest));
}

void ServiceWriter::put_description(const model::Documentation& documentation, std::string_view otherwise,
                                    Json& object) const {
  const std::string_view text = model::text_for(documentation, language_);
  if (!text.empty() || !otherwise.empty())
    append(object, "description", std::string(text.empty() ? otherwise : text));
}

Json ServiceWriter::servers() const {
  const std::vector<std::string>* shared = nullptr;
  for (const Id<model::Service> id : part_.services) {
    const std::vector<std::string>& own = model_.services[id].servers;
    if (shared != nullptr && *shared != own) return Json::array();
    shared = &own;
  }
  return shared != nullptr ? servers_array(*shared) : Json::array();
}

Json ServiceWriter::tags() const {
  Json result = Json::array();
  for (const Id<model::Service> id : part_.services) {
    const model::DeclarationInfo& info = model_.services[id].info;
    Json tag = object();
    append(tag, "name", info.name);
    put_description(info.documentation, {}, tag);
    put_metadata(info.metadata, tag);
    result.push_back(std::move(tag));
  }
  return result;
}

// A scheme is named alone where all services mean the same by its name.
std::string ServiceWriter::scheme_key(const model::Service& service,
                                      const model::SecurityScheme& scheme) const {
  for (const Id<model::Service> id : part_.services) {
    for (const model::SecurityScheme& other : model_.services[id].schemes) {
      if (other.name == scheme.name && scheme_object(other) != scheme_object(scheme))
        return service.info.name + "." + scheme.name;
    }
  }
  return scheme.name;
}

Json ServiceWriter::security_schemes() const {
  Json result = object();
  std::map<std::string, bool> written;
  for (const Id<model::Service> id : part_.services) {
    const model::Service& service = model_.services[id];
    for (const model::SecurityScheme& scheme : service.schemes) {
      const std::string key = scheme_key(service, scheme);
      if (!written.emplace(key, true).second) continue;
      Json one = scheme_object(scheme);
      put_description(scheme.documentation, {}, one);
      append(result, key, std::move(one));
    }
  }
  return result;
}

Json ServiceWriter::security(const model::Service& service, const model::Operation& operation) const {
  Json result = Json::array();
  for (const model::SecurityUse& use : operation.security) {
    Json together = object();
    for (const model::SecurityUse::Part& part : use.parts) {
      const model::SecurityScheme& scheme = service.schemes[part.scheme];
      Json scopes = Json::array();
      for (const std::string& scope : part.scopes.value_or(scheme.scopes)) scopes.push_back(scope);
      append(together, scheme_key(service, scheme), std::move(scopes));
    }
    result.push_back(std::move(together));
  }
  return result;
}

Json ServiceWriter::paths() {
  // Operations of one path stand together, at the place of the first one.
  std::vector<std::pair<std::string, Json>> items;
  std::map<std::string, std::size_t> positions;
  const bool own_servers = servers().empty();
  for (const Id<model::Service> id : part_.services) {
    const model::Service& service = model_.services[id];
    for (const model::Operation& one : service.operations) {
      const auto [place, is_new] = positions.emplace(one.path, items.size());
      if (is_new) items.emplace_back(one.path, object());
      Json written = operation(service, one);
      if (own_servers && !service.servers.empty()) append(written, "servers", servers_array(service.servers));
      append(items[place->second].second, method_key(one.method), std::move(written));
    }
  }
  Json result = object();
  for (auto& [path, item] : items) append(result, path, std::move(item));
  return result;
}

Json ServiceWriter::operation(const model::Service& service, const model::Operation& operation) {
  Json result = object();
  append(result, "operationId", operation.name);
  put_summary(operation.documentation, result);
  append(result, "tags", Json::array({service.info.name}));
  if (operation.metadata && model_.metadata[operation.metadata].deprecated)
    append(result, "deprecated", true);
  put_metadata(operation.metadata, result);
  Json parameters = Json::array();
  for (const model::Parameter& one : operation.parameters) parameters.push_back(parameter(one));
  if (!parameters.empty()) append(result, "parameters", std::move(parameters));
  if (operation.body) append(result, "requestBody", request_body(*operation.body));
  append(result, "responses", responses(operation));
  append(result, "security", security(service, operation));
  return result;
}

Json ServiceWriter::parameter(const model::Parameter& parameter) {
  const model::Member& member = parameter.member;
  Json result = object();
  append(result, "name", member.wire_name);
  append(result, "in", carrier_key(parameter.carrier));
  put_description(member.documentation, {}, result);
  append(result, "required", member.presence == model::Presence::required);
  if (member.metadata && model_.metadata[member.metadata].deprecated) append(result, "deprecated", true);
  put_metadata(member.metadata, result);
  append(result, "schema", schemas_.value(member));
  return result;
}

Json ServiceWriter::request_body(const model::Body& body) {
  Json result = object();
  put_description(body.documentation, {}, result);
  append(result, "required", true);
  append(result, "content", content("application/json", schemas_.use(body.type)));
  return result;
}

Json ServiceWriter::response(const model::Response& response) {
  Json result = object();
  put_description(response.documentation, phrase(response.status), result);
  Json headers = object();
  for (const model::Member& member : response.headers) {
    Json header = object();
    put_description(member.documentation, {}, header);
    append(header, "required", member.presence == model::Presence::required);
    put_metadata(member.metadata, header);
    append(header, "schema", schemas_.value(member));
    append(headers, member.wire_name, std::move(header));
  }
  if (!headers.empty()) append(result, "headers", std::move(headers));
  if (response.body)
    append(result, "content", content("application/json", schemas_.use(response.body->type)));
  if (response.paging) {
    Json paging = object();
    append(paging, "items", response.paging->items);
    append(paging, "next", response.paging->next);
    append(result, "x-dstack-paged", std::move(paging));
  }
  return result;
}

// Errors of one status are told apart by their type, which each of them has as a literal.
Json ServiceWriter::problem_response(const std::vector<Id<model::Struct>>& problems) const {
  std::string description;
  Json one_of = Json::array();
  Json mapping = object();
  for (const Id<model::Struct> id : problems) {
    const model::Struct& part = model_.structs[id];
    const std::string_view text = model::text_for(part.info.documentation, language_);
    description += description.empty() ? "" : "; ";
    description += text.empty() ? part.info.name : emit::split_first_sentence(text).first;
    const std::string target = components_.reference(id, {});
    append(mapping, part.problem->type, target);
    one_of.push_back(reference(target));
  }
  Json schema = one_of.front();
  if (problems.size() > 1) {
    Json discriminator = object();
    append(discriminator, "propertyName", "type");
    append(discriminator, "mapping", std::move(mapping));
    schema = object();
    append(schema, "oneOf", std::move(one_of));
    append(schema, "discriminator", std::move(discriminator));
  }
  Json result = object();
  append(result, "description", std::move(description));
  append(result, "content", content("application/problem+json", std::move(schema)));
  return result;
}

Json ServiceWriter::responses(const model::Operation& operation) {
  Json result = object();
  for (const model::Response& one : operation.responses)
    append(result, std::to_string(one.status), response(one));
  std::map<std::uint16_t, std::vector<Id<model::Struct>>> by_status;
  for (const Id<model::Struct> id : operation.problems)
    by_status[model_.structs[id].problem->status].push_back(id);
  for (const auto& [status, problems] : by_status)
    append(result, std::to_string(status), problem_response(problems));
  Json other = object();
  append(other, "description", german() ? "Anderes Problem" : "Other problem");
  append(other, "content",
         content("application/problem+json", reference(components_.shared_reference(any_problem))));
  append(result, "default", std::move(other));
  return result;
}

}  // namespace dstackc::backends::openapi
