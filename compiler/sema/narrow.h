// Constraints become effective: what is written in parentheses narrows a shape, be it a built-in type or a
// scalar that is already constrained. Nothing widens and nothing may become empty.
#pragma once

#include <optional>
#include <string>

#include "sema/arguments.h"
#include "sema/context.h"

namespace dstackc::sema {

/// What is being narrowed, for messages.
struct Target {
  std::string name;          // `string`, `Aktenzeichen`
  Span at;                   // the type as it is written, with its constraints
  std::optional<Span> base;  // the scalar's declaration; none for a built-in type
};

/// Applies all constraints to the shape. False if something was reported.
[[nodiscard]] bool narrow(Context& context, const Target& target, model::Shape& shape, Arguments& arguments);

// One per kind of shape, used by `narrow`.
void narrow_integer(Context& context, const Target& target, model::Integer& shape, Arguments& arguments);
void narrow_float(Context& context, const Target& target, model::Float& shape, Arguments& arguments);
void narrow_decimal(Context& context, const Target& target, model::Decimal& shape, Arguments& arguments);
void narrow_string(Context& context, const Target& target, model::String& shape, Arguments& arguments);
void narrow_bytes(Context& context, const Target& target, model::Bytes& shape, Arguments& arguments);
void narrow_formatted(Context& context, const Target& target, model::Formatted& shape, Arguments& arguments);
void narrow_texts(Context& context, const Target& target, model::LocalizedTexts& shape, Arguments& arguments);

/// Narrows a length or count by a range, if there is one.
void narrow_count(Context& context, const Target& target, model::CountRange& count,
                  const syntax::Range* range);
/// Reports that a bound lies outside of what the base allows, with the place of the base.
void report_widening(Context& context, const Target& target, const syntax::Bound& bound,
                     std::string_view allowed);

}  // namespace dstackc::sema
