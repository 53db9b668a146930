// One operation: its method, what a request carries, and the answers that there can be.
#include <algorithm>
#include <array>

#include "base/overloaded.h"
#include "sema/annotation_reader.h"
#include "sema/annotations.h"
#include "sema/documentation.h"
#include "sema/lookup.h"
#include "sema/members.h"
#include "sema/numbers.h"
#include "sema/services.h"
#include "sema/suggest.h"
#include "sema/types.h"
#include "sema/values.h"

namespace dstackc::sema {

namespace {

constexpr std::array methods = {model::Method::get, model::Method::head,  model::Method::post,
                                model::Method::put, model::Method::patch, model::Method::delete_};

std::string_view spelled(model::Carrier carrier) {
  switch (carrier) {
    case model::Carrier::path: return "path";
    case model::Carrier::query: return "query";
    case model::Carrier::header: return "header";
  }
  std::abort();
}

// Whether a value has one text: a single value, or a list of them where the carrier can repeat.
bool has_text(const model::Model& model, const model::TypeUse& use, model::Carrier carrier) {
  if (!use.type) return true;  // reported
  if (use.nullable) return false;
  return std::visit(
      overloaded{
          [&](const model::List& list) {
            const bool nested = list.element.type && std::holds_alternative<model::List>(
                                                         model::resolved_shape(model, list.element.type));
            return carrier == model::Carrier::query && !nested && has_text(model, list.element, carrier);
          },
          [](const model::Map&) { return false; },
          [](const model::AnyJson&) { return false; },
          [](const model::LocalizedTexts&) { return false; },
          [](const model::Named& named) {
            return std::holds_alternative<Id<model::Enum>>(named.declaration);
          },
          [](const auto&) { return true; },
      },
      model::resolved_shape(model, use.type));
}

bool may_be_empty(const model::Model& model, Id<model::Type> type) {
  if (!type) return false;
  return std::visit(overloaded{
                        [&](const model::String& part) {
                          if (part.length.minimum > 0) return false;
                          return !part.automaton ||
                                 pattern::text_lengths(model.automata[part.automaton]).minimum == 0;
                        },
                        [](const model::Bytes& part) { return part.length.minimum == 0; },
                        [](const model::Formatted& part) {
                          return part.format == model::Format::uri_reference && part.length.minimum == 0;
                        },
                        [](const auto&) { return false; },
                    },
                    model::resolved_shape(model, type));
}

// Why a header is no business of a schema; empty if it may be one.
std::string_view reserved_reason(std::string_view lower_name) {
  struct Row {
    std::string_view name, reason;
  };
  static constexpr auto rows = std::to_array<Row>({
      {"accept", "bodies are JSON"},
      {"authorization", "declare 'auth'"},
      {"connection", "the connection looks after it"},
      {"content-encoding", "the connection looks after it"},
      {"content-length", "the connection looks after it"},
      {"content-type", "bodies are JSON"},
      {"cookie", "declare 'auth'"},
      {"host", "the connection looks after it"},
      {"keep-alive", "the connection looks after it"},
      {"proxy-authorization", "the connection looks after it"},
      {"set-cookie", "cookies are no part of an interface"},
      {"te", "the connection looks after it"},
      {"trailer", "the connection looks after it"},
      {"transfer-encoding", "the connection looks after it"},
      {"upgrade", "the connection looks after it"},
  });
  for (const Row& row : rows) {
    if (row.name == lower_name) return row.reason;
  }
  return {};
}

/// Fills one operation.
struct OperationFiller {
  Context& context;
  std::uint32_t file;
  const syntax::Operation& node;
  model::Operation result{};
  std::map<std::string, Span, std::less<>> names{};

  void fill() {
    result.name = node.name.text;
    result.at = node.name.at;
    result.documentation = document(context, file, node.doc);
    read_method();
    if (!within(context, node.parameters.size(), context.limits.members, "parameters", node.name.at)) return;
    std::vector<std::string_view> siblings;
    for (const syntax::Parameter& parameter : node.parameters) siblings.push_back(parameter.member.name.text);
    std::map<std::string, Span, std::less<>> carried[3];
    for (const syntax::Parameter& parameter : node.parameters)
      add_parameter(parameter, siblings, carried[static_cast<std::size_t>(parameter.carrier)]);
    bind_path(context, node.path, result);
    read_request_body();
    read_responses();
    read_problems();
  }

  void read_method() {
    const auto found = std::find_if(methods.begin(), methods.end(),
                                    [&](model::Method one) { return model::name(one) == node.method.text; });
    if (found != methods.end()) {
      result.method = *found;
      return;
    }
    diag::Entry& entry = context.report.add(rules::unknown_method, node.method.at, node.method.text);
    suggest(context, entry, node.method, [] {
      std::vector<std::string_view> known;
      for (const model::Method method : methods) known.push_back(model::name(method));
      return known;
    });
  }

  // ---- Parameters and headers

  void add_parameter(const syntax::Parameter& parameter, const std::vector<std::string_view>& siblings,
                     std::map<std::string, Span, std::less<>>& carried) {
    const auto carrier = static_cast<model::Carrier>(parameter.carrier);
    const syntax::Member& written = parameter.member;
    const auto [first, is_new] = names.emplace(written.name.text, written.name.at);
    if (!is_new)
      context.report.add(rules::duplicate_parameter, written.name.at, written.name.text, "operation")
          .note(first->second, "first declared here");
    model::Member made = text_member(written, carrier, siblings);
    if (is_new) claim(made, carrier, carried);
    if (carrier == model::Carrier::path) check_path_parameter(made);
    result.parameters.push_back({carrier, std::move(made)});
  }

  model::Member text_member(const syntax::Member& written, model::Carrier carrier,
                            const std::vector<std::string_view>& siblings) {
    model::Member made = make_member(context, file, written);
    const AnnotationSite site{Place::parameter, made.name, &siblings,
                              is_number(context.model, made.type.type)};
    made.metadata =
        with_inherited(context, file, written.type, read_metadata(context, file, written.annotations, site));
    if (!has_text(context.model, made.type, carrier)) {
      context.report.add(rules::parameter_type, written.type.at, spelled(carrier),
                         carrier == model::Carrier::query ? " or a list of them" : "");
    } else if (written.default_value && made.type.type) {
      made.default_value = constant_of(context, file, made.type, *written.default_value);
    }
    if (made.wire_name.empty()) context.report.add(rules::empty_wire_name, made.wire_at);
    if (carrier == model::Carrier::header) check_header(made);
    return made;
  }

  void claim(const model::Member& member, model::Carrier carrier,
             std::map<std::string, Span, std::less<>>& carried) {
    const std::string key =
        carrier == model::Carrier::header ? lower_ascii(member.wire_name) : member.wire_name;
    const auto [first, is_new] = carried.emplace(key, member.wire_at);
    if (is_new) return;
    context.report.add(rules::duplicate_parameter, member.wire_at, member.wire_name, spelled(carrier))
        .note(first->second, "first declared here");
  }

  void check_header(const model::Member& member) {
    if (!is_header_name(member.wire_name)) {
      if (!member.wire_name.empty())
        context.report.add(rules::bad_header_name, member.wire_at, member.wire_name);
      return;
    }
    const std::string_view reason = reserved_reason(lower_ascii(member.wire_name));
    if (!reason.empty()) context.report.add(rules::reserved_header, member.wire_at, member.wire_name, reason);
  }

  void check_path_parameter(const model::Member& member) {
    if (member.presence != model::Presence::required)
      context.report.add(rules::path_parameter_optional, member.at, member.name);
    if (may_be_empty(context.model, member.type.type))
      context.report.add(rules::path_parameter_empty, context.model.types[member.type.type].at, member.name);
  }

  // ---- Bodies and answers

  std::optional<model::Body> read_body(const std::vector<syntax::Body>& bodies) {
    if (bodies.empty()) return std::nullopt;
    if (bodies.size() > 1)
      context.report.add(rules::second_body, bodies[1].at).note(bodies[0].at, "the first one");
    const syntax::Body& written = bodies.front();
    const model::TypeUse use = resolve_type(context, file, written.type);
    if (use.nullable) context.report.add(rules::nullable_body, written.type.nullable_at);
    return model::Body{use, document(context, file, written.doc), written.at};
  }

  void read_request_body() {
    result.body = read_body(node.bodies);
    if (!result.body) return;
    const bool none = result.method == model::Method::get || result.method == model::Method::head ||
                      result.method == model::Method::delete_;
    if (none)
      context.report.add(rules::body_of_method, result.body->at, model::name(result.method))
          .note(node.method.at, "the method");
  }

  void read_responses() {
    std::map<std::uint16_t, Span> seen;
    for (const syntax::Response& written : node.responses) read_response(written, seen);
    if (node.responses.empty()) context.report.add(rules::no_response, node.name.at, node.name.text);
    std::sort(result.responses.begin(), result.responses.end(),
              [](const model::Response& a, const model::Response& b) { return a.status < b.status; });
  }

  void read_response(const syntax::Response& written, std::map<std::uint16_t, Span>& seen) {
    model::Response response;
    response.documentation = document(context, file, written.doc);
    response.at = written.status_at;
    const ReadNumber<std::uint64_t> status = read_count(written.status);
    const bool sound = status.fault == NumberFault::none && status.value >= 200 && status.value <= 399;
    if (!sound) context.report.add(rules::bad_status, written.status_at, written.status);
    if (sound) response.status = static_cast<std::uint16_t>(status.value);
    const auto [first, is_new] = seen.emplace(response.status, written.status_at);
    if (sound && !is_new)
      context.report.add(rules::duplicate_status, written.status_at, written.status)
          .note(first->second, "the first one");
    response.body = read_body(written.bodies);
    check_response_body(response);
    read_headers(written, response);
    (void)read_metadata(context, file, written.annotations, {Place::response, {}});
    for (const syntax::Annotation* annotation : annotations_named(written.annotations, "paged"))
      read_paging(*annotation, response);
    if (sound && is_new) result.responses.push_back(std::move(response));
  }

  void check_response_body(const model::Response& response) {
    if (!response.body) return;
    if (result.method == model::Method::head)
      context.report.add(rules::body_of_head, response.body->at);
    else if (response.status == 204 || response.status == 205 || response.status == 304)
      context.report.add(rules::body_of_status, response.body->at, std::to_string(response.status));
  }

  void read_headers(const syntax::Response& written, model::Response& response) {
    std::map<std::string, Span, std::less<>> own, carried;
    if (!within(context, written.headers.size(), context.limits.members, "headers", written.status_at))
      return;
    std::vector<std::string_view> siblings;
    for (const syntax::Member& header : written.headers) siblings.push_back(header.name.text);
    for (const syntax::Member& header : written.headers) {
      model::Member made = text_member(header, model::Carrier::header, siblings);
      const auto [first, is_new] = own.emplace(made.name, made.at);
      if (!is_new)
        context.report.add(rules::duplicate_parameter, made.at, made.name, "answer")
            .note(first->second, "first declared here");
      else
        claim(made, model::Carrier::header, carried);
      response.headers.push_back(std::move(made));
    }
  }

  // ---- Pages

  const model::Member* body_member(const model::Response& response, std::string_view name) const {
    if (!response.body || !response.body->type.type) return nullptr;
    const auto* named =
        std::get_if<model::Named>(&model::resolved_shape(context.model, response.body->type.type));
    const auto* id = named != nullptr ? std::get_if<Id<model::Struct>>(&named->declaration) : nullptr;
    if (id == nullptr) return nullptr;
    for (const model::Member& member : context.model.structs[*id].members) {
      if (member.name == name) return &member;
    }
    return nullptr;
  }

  void read_paging(const syntax::Annotation& annotation, model::Response& response) {
    constexpr std::string_view form = "@paged(items: entries, next: nextPage)";
    AnnotationReader reader(context, annotation.arguments, annotation.at, form);
    const syntax::DottedName* items = reader.dotted("items");
    const syntax::DottedName* next = reader.dotted("next");
    reader.finish({"items", "next"});
    if (items == nullptr || next == nullptr) {
      context.report.add(rules::annotation_form, annotation.at, form);
      return;
    }
    const model::Member* list = body_member(response, items->text());
    const model::Member* token = body_member(response, next->text());
    const auto is = [&](const model::Member* member, auto holds) {
      return member != nullptr && member->type.type &&
             holds(model::resolved_shape(context.model, member->type.type));
    };
    if (!is(list, [](const model::Shape& shape) { return std::holds_alternative<model::List>(shape); })) {
      context.report.add(rules::paging_member, items->at, items->text(), "list");
      return;
    }
    const bool optional =
        token != nullptr && (token->presence == model::Presence::optional || token->type.nullable);
    if (!optional ||
        !is(token, [](const model::Shape& shape) { return std::holds_alternative<model::String>(shape); })) {
      context.report.add(rules::paging_member, next->at, next->text(), "optional string");
      return;
    }
    const bool asked =
        std::any_of(result.parameters.begin(), result.parameters.end(), [&](const auto& parameter) {
          return parameter.carrier == model::Carrier::query && parameter.member.name == token->name;
        });
    if (!asked) context.report.add(rules::paging_parameter, next->at, next->text());
    response.paging = model::Paging{list->wire_name, token->wire_name};
  }

  // ---- Problems

  void read_problems() {
    std::map<Id<model::Struct>, Span> seen;
    for (const syntax::DottedName& name : node.problems) {
      const std::optional<model::DeclarationId> found = find_declaration(context, file, name);
      if (!found) continue;
      const auto* id = std::get_if<Id<model::Struct>>(&*found);
      if (id == nullptr || !context.model.structs[*id].problem) {
        context.report.add(rules::not_an_error, name.at, name.text())
            .note(model::info(context.model, *found).at, "declared here");
        continue;
      }
      const auto [first, is_new] = seen.emplace(*id, name.at);
      if (!is_new)
        context.report.add(rules::duplicate_problem, name.at, name.text())
            .note(first->second, "first listed here");
      else
        result.problems.push_back(*id);
    }
  }
};

}  // namespace

// RFC 9110, section 5.6.2: token.
bool is_header_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
  });
}

model::Operation operation_of(const ServiceSite& site, const syntax::Operation& node) {
  OperationFiller filler{site.context, site.file, node};
  filler.fill();
  return std::move(filler.result);
}

}  // namespace dstackc::sema
