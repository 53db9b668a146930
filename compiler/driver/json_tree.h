// A JSON text with the places of its values, for files that people write by hand.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "source/source.h"

namespace dstackc::driver {

struct JsonNode;
struct JsonMember;
struct JsonNode {
  std::variant<std::nullptr_t, bool, double, std::string, std::vector<JsonNode>, std::vector<JsonMember>>
      value;
  source::Span at;
};
struct JsonMember {
  std::string name;
  source::Span name_at;
  JsonNode value;
};

struct JsonFault {
  source::Span at;
  std::string text;
};

/// The tree of a JSON text of bounded depth, or where it stops being JSON.
[[nodiscard]] std::variant<JsonNode, JsonFault> read_json_tree(const source::Source& source,
                                                               source::SourceId id);

}  // namespace dstackc::driver
