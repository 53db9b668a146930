// Schemas of the types whose JSON form is a string. Each is held to its exact canonical texts by a pattern;
// `format` is only an annotation beside it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "emit/json_schema.h"
#include "model/model.h"

namespace dstackc::emit {

[[nodiscard]] Json integer_text(const model::Integer& integer, EcmaPatterns& patterns);
/// A decimal in either form. As a number its scale cannot be said (a fidelity note says so).
[[nodiscard]] Json decimal(const model::Decimal& decimal, EcmaPatterns& patterns);
[[nodiscard]] Json bytes(const model::Bytes& bytes);
[[nodiscard]] Json formatted(const model::Formatted& formatted, EcmaPatterns& patterns);
[[nodiscard]] Json language_tag(EcmaPatterns& patterns);
/// `pattern` for one, `allOf` for several, which must hold together.
void put_patterns(const std::vector<model::Pattern>& list, EcmaPatterns& patterns, Json& schema);

/// The key of the shared definition of a DIN 91379 data type, such as `dstack.latin_a`.
[[nodiscard]] std::string_view latin_key(dstack::LatinType latin);
/// The shared definition: a pattern over the permitted characters and sequences, from the runtime's own
/// table.
[[nodiscard]] Json latin_definition(dstack::LatinType latin, std::string_view language);

}  // namespace dstackc::emit
