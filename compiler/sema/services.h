// The parts of a service, each checked by itself. Not for other rooms.
#pragma once

#include "sema/context.h"

namespace dstackc::sema {

/// What parts of one service share. The model's service is looked up anew, since arenas move.
struct ServiceSite {
  Context& context;
  std::uint32_t file;
  const syntax::Service& node;
};

/// `auth` declarations.
[[nodiscard]] std::vector<model::SecurityScheme> security_schemes(const ServiceSite& site);
/// What the `@auth` before a service or an operation demand.
[[nodiscard]] std::vector<model::SecurityUse> security_of(const ServiceSite& site,
                                                          const std::vector<model::SecurityScheme>& schemes,
                                                          const syntax::Annotations& annotations);
/// Warns of operations that everybody can call by oversight, and of schemes that nothing uses.
void check_security_is_used(Context& context, const model::Service& service, const syntax::Service& node);
/// Whether a text is a token of RFC 9110, as names of headers are.
[[nodiscard]] bool is_header_name(std::string_view name);
/// Whether a list is short enough; else reports a limit. `what` are its items.
[[nodiscard]] bool within(Context& context, std::size_t count, std::size_t most, std::string_view what,
                          Span at);

[[nodiscard]] model::Operation operation_of(const ServiceSite& site, const syntax::Operation& node);

/// The path of an operation as segments, bound to its path parameters; stays empty if it was reported.
void bind_path(Context& context, const syntax::StringLiteral& path, model::Operation& operation);
/// Reports operations of one namespace whose requests cannot be told apart.
void check_routes(Context& context, const model::Namespace& part);

}  // namespace dstackc::sema
