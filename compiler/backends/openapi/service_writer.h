// What a document says about services: servers, tags, security schemes, paths. Schemas come from the schema
// writer.
#pragma once

#include <string>

#include "backends/openapi/names.h"
#include "emit/json_schema.h"

namespace dstackc::backends::openapi {

/// The key of the schema for problems that no `error` describes.
inline constexpr std::string_view any_problem = "dstack.problem";
[[nodiscard]] emit::Json any_problem_schema();

class ServiceWriter {
 public:
  ServiceWriter(const model::Model& model, Id<model::Namespace> in, emit::SchemaWriter& schemas,
                const Components& components, std::string_view language);

  /// Addresses that all services share; empty if they differ, then each path has its own.
  [[nodiscard]] emit::Json servers() const;
  [[nodiscard]] emit::Json tags() const;
  [[nodiscard]] emit::Json paths();
  [[nodiscard]] emit::Json security_schemes() const;

 private:
  [[nodiscard]] emit::Json operation(const model::Service& service, const model::Operation& operation);
  [[nodiscard]] emit::Json parameter(const model::Parameter& parameter);
  [[nodiscard]] emit::Json request_body(const model::Body& body);
  [[nodiscard]] emit::Json responses(const model::Operation& operation);
  [[nodiscard]] emit::Json response(const model::Response& response);
  [[nodiscard]] emit::Json problem_response(const std::vector<Id<model::Struct>>& problems) const;
  [[nodiscard]] emit::Json security(const model::Service& service, const model::Operation& operation) const;
  [[nodiscard]] std::string scheme_key(const model::Service& service,
                                       const model::SecurityScheme& scheme) const;
  void put_summary(const model::Documentation& documentation, emit::Json& object) const;
  void put_description(const model::Documentation& documentation, std::string_view otherwise,
                       emit::Json& object) const;
  void put_metadata(Id<model::Metadata> metadata, emit::Json& object) const;
  [[nodiscard]] bool german() const { return language_.substr(0, 2) == "de"; }

  const model::Model& model_;
  const model::Namespace& part_;
  emit::SchemaWriter& schemas_;
  const Components& components_;
  std::string language_;
};

}  // namespace dstackc::backends::openapi
