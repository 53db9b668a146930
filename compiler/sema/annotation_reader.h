// The arguments of one annotation, or of another form with arguments such as `bearer(format: "JWT")`: taken
// one by one; what nobody took is reported.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sema/context.h"

namespace dstackc::sema {

class AnnotationReader {
 public:
  /// `form` says how it is written, for messages: `@fim("S60000000123", version: "1.0.0")`.
  AnnotationReader(Context& context, const std::vector<syntax::Argument>& arguments, Span at,
                   std::string_view form);

  /// The next argument without a name, as a text that is not empty; null, once reported, if there is none.
  [[nodiscard]] const syntax::StringLiteral* text();
  /// The same for a word: `published`. Its place comes with it.
  [[nodiscard]] const syntax::Name* word();
  /// All words without a name that are left.
  [[nodiscard]] std::vector<const syntax::Name*> words();
  /// A named argument; null if it is not there or, once reported, something else.
  [[nodiscard]] const syntax::StringLiteral* text(std::string_view name);
  [[nodiscard]] const syntax::DottedName* dotted(std::string_view name);
  [[nodiscard]] const syntax::ListValue* list(std::string_view name);

  /// Reports what is left. `known` are the names of arguments that there are.
  void finish(const std::vector<std::string_view>& known);

 private:
  template <class T>
  const T* next();
  template <class T>
  const T* named(std::string_view name);
  const syntax::StringLiteral* filled(const syntax::StringLiteral* text);
  void wrong(Span at);

  Context& context_;
  Span at_;
  std::string_view form_;
  std::vector<const syntax::Argument*> left_;
  bool reported_ = false;
};

/// The text of a list's items, in order; items that are no texts are reported with `form`.
[[nodiscard]] std::vector<const syntax::StringLiteral*> texts_of(Context& context,
                                                                 const syntax::ListValue& list,
                                                                 std::string_view form);

/// Whether a text is `https://host…`, or `http://host…` where that is enough.
enum class Scheme : std::uint8_t { https, any };
[[nodiscard]] bool is_web_address(std::string_view text, Scheme scheme);

}  // namespace dstackc::sema
