// Words of a source text, without any type of the parser generator.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/limits.h"
#include "diag/report.h"
#include "source/source.h"
#include "syntax/ast.h"

namespace dstackc::syntax {

enum class TokenKind : std::uint8_t {
  name,      // identifiers and words that may be names
  reserved,  // struct enum union namespace true false null
  string,
  raw_string,
  number,
  open,   // { ( [
  close,  // } ) ]
  less,
  greater,
  punctuation,  // all else
  doc_comment,
  block_comment,
  bad_number,
  bad_character,
  unclosed_string,
};

struct Token {
  TokenKind kind = TokenKind::punctuation;
  char inserted = '\0';  // } ) ] of a bracket that was missing and has no bytes
  int type = 0;          // the grammar's number
  std::uint32_t begin = 0, end = 0;
};

/// Reports what is wrong with single words: characters without meaning, bad numbers and strings, underscores,
/// lengths.
void check_words(const source::Source& source, source::SourceId id, const std::vector<Token>& tokens,
                 const Limits& limits, diag::Report& report);

/// Where closing brackets have to be put in and which ones to leave out, so that brackets match.
struct BracketRepair {
  struct Insertion {
    std::size_t before;  // token index
    char bracket;        // } ) ]
  };
  std::vector<Insertion> insertions;   // ascending
  std::vector<std::size_t> deletions;  // token indices, ascending
  bool too_deep = false;
};
/// Balances brackets on the words alone, with a stack on the heap: reports each that is wrong once, and says
/// how to go on as if it were right. `<` only counts towards the depth.
[[nodiscard]] BracketRepair check_brackets(const source::Source& source, source::SourceId id,
                                           const std::vector<Token>& tokens, const Limits& limits,
                                           diag::Report& report);

/// The words as they would be if the brackets were right. Inserted ones have no length.
[[nodiscard]] std::vector<Token> repaired(const std::vector<Token>& words, const BracketRepair& repair,
                                          std::uint32_t size, int (*type_of_closing)(char bracket));

/// Words [first, last) of a list.
struct WordRange {
  std::size_t first, last;
};

/// The part of a file that begins at a word, in words whose brackets match: up to its `;`, or through its
/// last brace. A declaration that begins on a new line ends a part whose `;` is missing. Never empty.
[[nodiscard]] WordRange part_at(const std::vector<Token>& words, std::size_t first,
                                const source::Source& source);

/// The statement around a word, in words whose brackets match: back to the last `;`, `}` or `{`, on to the
/// next `;`, through a block, or up to the end of what encloses it. Never empty before the last word.
[[nodiscard]] WordRange statement_around(const std::vector<Token>& words, std::size_t index,
                                         const source::Source& source);

/// A doc comment and the byte at which the word behind it begins (or the end of the text).
struct DocBlock {
  std::uint32_t before = 0;
  Doc doc;
  Span at;
  bool used = false;
};
/// All doc comments, in their order.
[[nodiscard]] std::vector<DocBlock> collect_docs(const source::Source& source, source::SourceId id,
                                                 const std::vector<Token>& tokens, const Limits& limits,
                                                 diag::Report& report);
/// The doc comment before the word that begins at a byte, or null.
[[nodiscard]] DocBlock* find_doc(std::vector<DocBlock>& docs, std::uint32_t begin);
/// Takes the doc comments before words that begin in [begin, end) as used.
void use_docs(std::vector<DocBlock>& docs, std::uint32_t begin, std::uint32_t end);

/// Decodes a string literal with its quotes; reports escapes that are wrong.
[[nodiscard]] StringLiteral decode_string(std::string_view text, Span at, diag::Report& report);

/// Checks the bytes before any word is read: UTF-8, control, bidirectional and invisible characters. False
/// when the text cannot be read at all.
[[nodiscard]] bool check_text(const source::Source& source, source::SourceId id, diag::Report& report);

/// Says why a word does not fit: as a mistake that people of other languages make, or as `expected X, found
/// Y`. `expected` lists what could stand there, in words.
void explain_unexpected(const source::Source& source, source::SourceId id, const std::vector<Token>& tokens,
                        std::size_t index, const std::vector<std::string>& expected, diag::Report& report);

}  // namespace dstackc::syntax
