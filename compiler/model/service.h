// Services: operations over HTTP with what requests carry and which answers there can be.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/declarations.h"

namespace dstackc::model {

/// Methods that an operation can have (RFC 9110, section 9.3, and RFC 5789).
enum class Method : std::uint8_t { get, head, post, put, patch, delete_ };
/// `GET`, `DELETE`.
std::string_view name(Method method);

enum class Carrier : std::uint8_t { path, query, header };

/// A value that travels as text beside the body. Its JSON form without quotes is the text; a list in the query stands
/// as one parameter per item.
struct Parameter {
  Carrier carrier = Carrier::query;
  Member member;
};

/// A piece of a path between slashes: fixed text, or the value of a path parameter.
struct Segment {
  std::string text;                           // fixed text; empty for a parameter
  std::uint32_t parameter = 0;                // position in Operation::parameters
};

struct Body {
  TypeUse type;
  Documentation documentation;
  Span at;
};

/// The members of a page: its list, and the text that asks for the next page.
struct Paging {
  std::string items, next;                    // names in documents
};

struct Response {
  std::uint16_t status = 0;                   // 200 to 399
  std::optional<Body> body;
  std::vector<Member> headers;
  std::optional<Paging> paging;
  Documentation documentation;
  Span at;
};

enum class SchemeKind : std::uint8_t { open_id_connect, client_credentials, bearer, basic, api_key, mutual_tls };
struct SecurityScheme {
  std::string name;
  SchemeKind kind = SchemeKind::bearer;
  std::string url;                            // open_id_connect: discovery document; client_credentials: tokens
  std::vector<std::string> scopes;            // open_id_connect, client_credentials
  std::string token_format;                   // bearer; may be empty
  Carrier key_carrier = Carrier::header;      // api_key: header or query
  std::string key_name;                       // api_key
  Documentation documentation;
  Span at;
};
/// Schemes that a caller satisfies together.
struct SecurityUse {
  struct Part {
    std::uint32_t scheme = 0;                 // position in Service::schemes
    std::optional<std::vector<std::string>> scopes;  // none: all of the scheme
  };
  std::vector<Part> parts;
};

struct Operation {
  std::string name;
  Method method = Method::get;
  std::string path;                           // as written: /notices/{id}; empty if it was reported
  std::vector<Segment> segments;
  std::vector<Parameter> parameters;          // as written
  std::optional<Body> body;
  std::vector<Response> responses;            // ascending by status
  std::vector<Id<Struct>> problems;           // as written
  std::vector<SecurityUse> security;          // any one of them; none: everybody may call
  Documentation documentation;
  Id<Metadata> metadata{};
  Span at;
};

struct Service {
  DeclarationInfo info;
  std::vector<std::string> servers;           // absolute addresses without a trailing slash
  std::vector<SecurityScheme> schemes;
  std::vector<Operation> operations;          // as written
};

}  // namespace dstackc::model
