// How a type of the model is spelt in C++, and how a constant of it is written.
#pragma once

#include <set>

#include "backends/cpp/layout.h"
#include "backends/cpp/names.h"
#include "emit/text.h"
#include "model/model.h"

namespace dstackc::backends::cpp {

/// What the printing of one namespace needs to know.
struct Context {
  const model::Model& model;
  const Names& names;
  const Layout& layout;
  Id<model::Namespace> in;
};

/// The type of a value as it stands inside of `user`: an item, an entry, an alternative. Boxed where the
/// layout says so, `std::optional` around it where it is nullable.
[[nodiscard]] Code value_type(const Context& context, model::DeclarationId user, const model::TypeUse& use);
/// The type of an item of a list: never boxed, since a vector keeps its items on the heap anyway.
[[nodiscard]] Code item_type(const Context& context, model::DeclarationId user, const model::TypeUse& use);
/// The type of a member with its presence. A required literal has none: the result is empty.
[[nodiscard]] Code member_type(const Context& context, model::DeclarationId user,
                               const model::Member& member);
/// The type behind `using Name = ...` of a scalar.
[[nodiscard]] Code scalar_type(const Context& context, Id<model::Scalar> id);
/// The initialiser behind a member's name, such as ` = 0` or `{}`; empty where the type has its own.
[[nodiscard]] Code member_initializer(const Context& context, model::DeclarationId user,
                                      const model::Member& member);
/// The literal's C++ type and value for a `static constexpr` member.
struct LiteralCode {
  Code type, value;
};
[[nodiscard]] LiteralCode literal_code(const model::Literal& literal);

/// Standard and runtime headers that the declarations of a namespace need, as they stand between `<` and `>`.
[[nodiscard]] std::set<std::string_view> required_headers(const Context& context);

}  // namespace dstackc::backends::cpp
