// How callers of a service say who they are: schemes are declared once and demanded by name.
#include <algorithm>
#include <array>

#include "sema/annotation_reader.h"
#include "sema/annotations.h"
#include "sema/documentation.h"
#include "sema/services.h"
#include "sema/suggest.h"

namespace dstackc::sema {

namespace {

struct KindRow {
  std::string_view word;
  model::SchemeKind kind;
  std::string_view form;
};
constexpr auto kinds = std::to_array<KindRow>({
    {"openIdConnect", model::SchemeKind::open_id_connect,
     "openIdConnect(\"https://id.example.org/.well-known/openid-configuration\", scopes: "
     "[\"notice:write\"])"},
    {"clientCredentials", model::SchemeKind::client_credentials,
     "clientCredentials(\"https://id.example.org/token\", scopes: [\"notice:write\"])"},
    {"bearer", model::SchemeKind::bearer, "bearer(format: \"JWT\") or bearer"},
    {"basic", model::SchemeKind::basic, "basic"},
    {"apiKey", model::SchemeKind::api_key, "apiKey(header: \"X-Api-Key\") or apiKey(query: \"key\")"},
    {"mutualTls", model::SchemeKind::mutual_tls, "mutualTls"},
});
constexpr std::string_view nobody = "none";
constexpr std::string_view auth_form = "@auth(name), @auth(name, scopes: [\"...\"]) or @auth(none)";

/// Reads one scheme.
struct SchemeReader {
  Context& context;
  const syntax::Authentication& node;
  model::SecurityScheme result{};

  bool read() {
    const auto row = std::find_if(kinds.begin(), kinds.end(),
                                  [&](const KindRow& one) { return one.word == node.scheme.text; });
    if (row == kinds.end()) return unknown_kind(), false;
    result.kind = row->kind;
    AnnotationReader reader(context, node.arguments, node.at, row->form);
    switch (row->kind) {
      case model::SchemeKind::open_id_connect:
      case model::SchemeKind::client_credentials: read_scopes(reader, row->form); break;
      case model::SchemeKind::bearer:
        if (const auto* format = reader.text("format")) result.token_format = format->text;
        reader.finish({"format"});
        break;
      case model::SchemeKind::api_key: read_key(reader, row->form); break;
      case model::SchemeKind::basic:
      case model::SchemeKind::mutual_tls: reader.finish({}); break;
    }
    return true;
  }

  void unknown_kind() const {
    if (node.scheme.text == "eudi") {
      context.report.add(rules::not_yet, node.scheme.at, "'eudi'");
      return;
    }
    std::string list;
    std::vector<std::string_view> words;
    for (const KindRow& row : kinds) {
      list.append(list.empty() ? "" : ", ").append(row.word);
      words.push_back(row.word);
    }
    diag::Entry& entry =
        context.report.add(rules::unknown_scheme_kind, node.scheme.at, node.scheme.text, list);
    suggest(context, entry, node.scheme, [&] { return words; });
  }

  void read_scopes(AnnotationReader& reader, std::string_view form) {
    if (const auto* url = reader.text()) {
      result.url = url->text;
      if (!is_web_address(url->text, Scheme::https))
        context.report.add(rules::scheme_url_not_https, url->at, url->text);
    }
    if (const auto* list = reader.list("scopes")) {
      if (!within(context, list->items.size(), context.limits.servers, "scopes", node.name.at)) return;
      for (const syntax::StringLiteral* scope : texts_of(context, *list, form)) add_scope(*scope);
    }
    reader.finish({"scopes"});
  }

  // RFC 6749, section 3.3: scope-token.
  void add_scope(const syntax::StringLiteral& scope) {
    const bool sound = std::all_of(scope.text.begin(), scope.text.end(),
                                   [](char c) { return c > ' ' && c <= '~' && c != '"' && c != '\\'; });
    if (sound)
      result.scopes.push_back(scope.text);
    else
      context.report.add(rules::bad_scope, scope.at, scope.text);
  }

  void read_key(AnnotationReader& reader, std::string_view form) {
    const auto* header = reader.text("header");
    const auto* query = reader.text("query");
    reader.finish({"header", "query"});
    if ((header == nullptr) == (query == nullptr)) {
      context.report.add(rules::annotation_form, node.at, form);
      return;
    }
    result.key_carrier = header != nullptr ? model::Carrier::header : model::Carrier::query;
    result.key_name = (header != nullptr ? header : query)->text;
    if (header != nullptr && !is_header_name(result.key_name))
      context.report.add(rules::bad_header_name, header->at, result.key_name);
  }
};

/// Reads one `@auth(…)`.
struct DemandReader {
  const ServiceSite& site;
  const std::vector<model::SecurityScheme>& schemes;
  model::SecurityUse result{};

  void read(const syntax::Annotation& annotation) {
    AnnotationReader reader(site.context, annotation.arguments, annotation.at, auth_form);
    const auto* scopes = reader.list("scopes");
    const std::vector<const syntax::Name*> words = reader.words();
    reader.finish({"scopes"});
    if (words.empty() || (scopes != nullptr && words.size() > 1)) {
      site.context.report.add(rules::annotation_form, annotation.at, auth_form);
      return;
    }
    if (!within(site.context, words.size(), site.context.limits.demands, "names", annotation.at)) return;
    for (const syntax::Name* word : words) add(*word, words.size());
    refuse_two_authorizations(annotation);
    if (scopes != nullptr && result.parts.size() == 1) read_scopes(*scopes, *words.front());
  }

  void add(const syntax::Name& word, std::size_t count) {
    if (word.text == nobody) {
      if (count > 1) site.context.report.add(rules::none_beside_scheme, word.at);
      return;
    }
    const auto found = std::find_if(schemes.begin(), schemes.end(),
                                    [&](const model::SecurityScheme& one) { return one.name == word.text; });
    if (found != schemes.end()) {
      result.parts.push_back({static_cast<std::uint32_t>(found - schemes.begin()), std::nullopt});
      return;
    }
    const bool failed =
        std::any_of(site.node.authentications.begin(), site.node.authentications.end(),
                    [&](const syntax::Authentication& one) { return one.name.text == word.text; });
    if (failed) return;  // declared with a mistake that was reported
    diag::Entry& entry =
        site.context.report.add(rules::unknown_scheme, word.at, site.node.name.text, word.text);
    suggest(site.context, entry, word, [&] { return names_of(schemes); });
  }

  void refuse_two_authorizations(const syntax::Annotation& annotation) const {
    const model::SecurityScheme* first = nullptr;
    for (const model::SecurityUse::Part& part : result.parts) {
      const model::SecurityScheme& scheme = schemes[part.scheme];
      if (scheme.kind == model::SchemeKind::api_key || scheme.kind == model::SchemeKind::mutual_tls) continue;
      if (first != nullptr)
        site.context.report.add(rules::two_authorizations, annotation.at, first->name, scheme.name);
      first = &scheme;
    }
  }

  void read_scopes(const syntax::ListValue& list, const syntax::Name& word) {
    model::SecurityUse::Part& part = result.parts.front();
    const model::SecurityScheme& scheme = schemes[part.scheme];
    part.scopes.emplace();
    for (const syntax::StringLiteral* scope : texts_of(site.context, list, auth_form)) {
      const bool known =
          std::find(scheme.scopes.begin(), scheme.scopes.end(), scope->text) != scheme.scopes.end();
      if (known)
        part.scopes->push_back(scope->text);
      else if (scheme.scopes.empty())
        site.context.report.add(rules::scheme_without_scopes, scope->at, word.text)
            .note(scheme.at, "declared here");
      else
        site.context.report.add(rules::unknown_scope, scope->at, word.text, scope->text)
            .note(scheme.at, "declared here");
    }
  }
};

}  // namespace

std::vector<model::SecurityScheme> security_schemes(const ServiceSite& site) {
  std::vector<model::SecurityScheme> result;
  std::map<std::string_view, Span> names;
  if (!within(site.context, site.node.authentications.size(), site.context.limits.servers,
              "ways to authenticate", site.node.name.at))
    return result;
  for (const syntax::Authentication& node : site.node.authentications) {
    const auto [first, is_new] = names.emplace(node.name.text, node.name.at);
    if (node.name.text == nobody) {
      site.context.report.add(rules::scheme_called_none, node.name.at);
      continue;
    }
    if (!is_new) {
      site.context.report.add(rules::duplicate_scheme, node.name.at, node.name.text)
          .note(first->second, "first declared here");
      continue;
    }
    SchemeReader reader{site.context, node};
    if (!reader.read()) continue;
    reader.result.name = node.name.text;
    reader.result.documentation = document(site.context, site.file, node.doc);
    reader.result.at = node.name.at;
    result.push_back(std::move(reader.result));
  }
  return result;
}

std::vector<model::SecurityUse> security_of(const ServiceSite& site,
                                            const std::vector<model::SecurityScheme>& schemes,
                                            const syntax::Annotations& annotations) {
  std::vector<model::SecurityUse> result;
  const std::vector<const syntax::Annotation*> demands = annotations_named(annotations, "auth");
  if (demands.empty() ||
      !within(site.context, demands.size(), site.context.limits.demands, "@auth", demands.front()->at))
    return result;
  for (const syntax::Annotation* annotation : demands) {
    DemandReader reader{site, schemes};
    reader.read(*annotation);
    if (!reader.result.parts.empty()) result.push_back(std::move(reader.result));
  }
  return result;
}

void check_security_is_used(Context& context, const model::Service& service, const syntax::Service& node) {
  std::vector<bool> used(service.schemes.size(), false);
  for (std::size_t i = 0; i < service.operations.size(); ++i) {
    const model::Operation& operation = service.operations[i];
    for (const model::SecurityUse& use : operation.security) {
      for (const model::SecurityUse::Part& part : use.parts) used[part.scheme] = true;
    }
    const bool silent = annotations_named(node.operations[i].annotations, "auth").empty() &&
                        annotations_named(node.annotations, "auth").empty();
    if (!service.schemes.empty() && silent)
      context.report.add(rules::open_operation, operation.at, operation.name);
  }
  for (std::size_t i = 0; i < used.size(); ++i) {
    if (!used[i]) context.report.add(rules::unused_scheme, service.schemes[i].at, service.schemes[i].name);
  }
}

}  // namespace dstackc::sema
