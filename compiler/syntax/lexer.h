// Text to words, by hand: the generated lexer takes ten times as long. Keywords, punctuation and all numbers
// come from the grammar; the shapes of the other words stand here a second time, and a test compares.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/token.h"

namespace dstackc::syntax {

/// A class of words: the grammar's number of it, and its kind.
struct WordClass {
  int type = 0;
  TokenKind kind = TokenKind::punctuation;
};

/// What the grammar says about words.
struct Vocabulary {
  struct Literal {
    std::string text;
    WordClass is;
  };
  std::vector<Literal> literals;  // keywords and punctuation
  WordClass identifier, number, bad_number, string, raw_string, unclosed_string, unclosed_raw_string;
  WordClass operation, doc_comment, block_comment, bad_character;
};

class WordLexer {
 public:
  explicit WordLexer(Vocabulary vocabulary);

  /// All words, doc comments and block comments of a text that is UTF-8.
  [[nodiscard]] std::vector<Token> words(std::string_view text) const;

 private:
  struct Word {
    WordClass is;
    std::size_t end;
  };
  [[nodiscard]] Word word_at(std::string_view text, std::size_t at) const;
  [[nodiscard]] Word letters(std::string_view text, std::size_t at) const;
  [[nodiscard]] Word digits(std::string_view text, std::size_t at) const;
  [[nodiscard]] Word quoted(std::string_view text, std::size_t at) const;
  [[nodiscard]] Word raw_quoted(std::string_view text, std::size_t at) const;
  [[nodiscard]] Word punctuation(std::string_view text, std::size_t at) const;

  Vocabulary vocabulary_;
  // By first byte; the longest stands first.
  std::array<std::vector<Vocabulary::Literal>, 128> literals_;
};

}  // namespace dstackc::syntax
