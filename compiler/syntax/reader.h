// The door to the generated lexer and parser: none of their types passes through it.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/report.h"
#include "source/source.h"
#include "syntax/ast.h"
#include "syntax/token.h"

namespace dstackc::syntax {

/// All words, doc comments and block comments of a text that is UTF-8.
[[nodiscard]] std::vector<Token> lex(std::string_view text);

/// The grammar's number of `}`, `)` or `]`.
[[nodiscard]] int closing_type(char bracket);

/// The first word of a part that does not fit, and what could stand there, in words.
struct Mistake {
  std::size_t index;  // in the part; its size if the part ends too early
  std::vector<std::string> expected;
};

/// Reads parts of one file, with one parser for all. Its memory is that of the longest part.
class PartReader {
 public:
  PartReader(const source::Source& source, std::vector<DocBlock>& docs, diag::Report& report);
  ~PartReader();
  PartReader(const PartReader&) = delete;
  PartReader& operator=(const PartReader&) = delete;

  /// Adds a part to the unit; or gives its first mistake, reports nothing and leaves the unit as it is.
  [[nodiscard]] std::optional<Mistake> read(std::span<const Token> part, Unit& unit);
  /// The first mistake of a part, which is not kept.
  [[nodiscard]] std::optional<Mistake> first_mistake(std::span<const Token> part);

 private:
  struct Generated;
  const source::Source& source_;
  std::vector<DocBlock>& docs_;
  diag::Report& report_;
  std::unique_ptr<Generated> generated_;
};

}  // namespace dstackc::syntax
