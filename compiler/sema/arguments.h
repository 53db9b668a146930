// The constraints behind a type, sorted by what they say: at most one range, arguments with a name, words and
// numbers by position. Each kind of type takes what it knows; what is left over is reported.
#pragma once

#include <string_view>
#include <vector>

#include "sema/context.h"

namespace dstackc::sema {

class Arguments {
 public:
  /// Reports what stands twice.
  Arguments(Context& context, const syntax::NamedType& type);

  [[nodiscard]] const syntax::Range* take_range();
  /// The value of a named argument; null if it is not there or not a value (then reported).
  [[nodiscard]] const syntax::Value* take(std::string_view name);
  /// A bare word, such as `unique`; null if it is not there.
  [[nodiscard]] const syntax::Value* take_word(std::string_view word);
  /// All that is left by position: numbers, words, texts.
  [[nodiscard]] std::vector<const syntax::Value*> take_positional();

  /// Reports what nobody took. `type` is the type's name in messages, `known` what it would have taken.
  void refuse_rest(std::string_view type, const std::vector<std::string_view>& known);

 private:
  struct NamedArgument {
    const syntax::Name* name;
    const syntax::Argument* argument;
  };
  void add(const syntax::Argument& argument);
  void refuse_name(const syntax::Name& name, std::string_view type,
                   const std::vector<std::string_view>& known);
  void refuse_positional(const syntax::Value& value, std::string_view type,
                         const std::vector<std::string_view>& known);

  Context& context_;
  const syntax::Range* range_ = nullptr;
  std::vector<NamedArgument> named_;
  std::vector<const syntax::Value*> positional_;
};

/// The word of a value that is a name of one part; empty for everything else.
[[nodiscard]] std::string_view single_word(const syntax::Value& value);

}  // namespace dstackc::sema
