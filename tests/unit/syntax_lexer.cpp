// The lexer by hand and the one that is generated from the grammar find the same words: in all schemas of the
// tree, in mutants of them, and in texts made of the pieces that words begin and end with.
#include <DStackLexer.h>
#include <antlr4-runtime.h>
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "syntax/reader.h"

using dstackc::grammar::DStackLexer;
using dstackc::syntax::lex;
using dstackc::syntax::Token;

namespace {

// Byte offsets of code points, since the generated lexer counts those; the last is the size of the text.
std::vector<std::size_t> character_offsets(std::string_view text) {
  std::vector<std::size_t> offsets;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) offsets.push_back(i);
  }
  offsets.push_back(text.size());
  return offsets;
}

std::string expected(std::string_view text) {
  const std::size_t mark = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  const std::vector<std::size_t> offsets = character_offsets(text.substr(mark));
  antlr4::ANTLRInputStream input{std::string(text.substr(mark))};
  DStackLexer lexer(&input);
  lexer.removeErrorListeners();
  std::string result;
  for (auto token = lexer.nextToken(); token->getType() != antlr4::Token::EOF; token = lexer.nextToken()) {
    if (token->getType() == DStackLexer::Space || token->getType() == DStackLexer::LineComment) continue;
    result += lexer.getVocabulary().getDisplayName(token->getType()) + " " +
              std::to_string(offsets[token->getStartIndex()] + mark) + "-" +
              std::to_string(offsets[token->getStopIndex() + 1] + mark) + "\n";
  }
  return result;
}

std::string found(std::string_view text) {
  static antlr4::ANTLRInputStream nothing;
  static const DStackLexer names(&nothing);
  std::string result;
  for (const Token& token : lex(text)) {
    result += names.getVocabulary().getDisplayName(static_cast<std::size_t>(token.type)) + " " +
              std::to_string(token.begin) + "-" + std::to_string(token.end) + "\n";
  }
  return result;
}

std::vector<std::string> schemas() {
  std::vector<std::filesystem::path> paths;
  for (const char* folder : {"/schemas", "/tests"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string(DSTACK_ROOT) + folder))
      if (entry.path().extension() == ".dstack") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> texts;
  for (const auto& path : paths) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    texts.push_back(std::move(text).str());
  }
  return texts;
}

using Random = std::mt19937;

std::size_t below(std::size_t limit, Random& random) { return random() % limit; }

// What words begin with, end with, or must not hold.
std::string piece(Random& random) {
  static const std::vector<std::string> pieces = {"\"",
                                                  "'",
                                                  "\\",
                                                  "\n",
                                                  "\r",
                                                  " ",
                                                  "\t",
                                                  "/",
                                                  "//",
                                                  "///",
                                                  "////",
                                                  "/*",
                                                  "*/",
                                                  "*",
                                                  ".",
                                                  "..",
                                                  "-",
                                                  "=",
                                                  "!",
                                                  "&",
                                                  "|",
                                                  "0",
                                                  "00",
                                                  "07",
                                                  "1",
                                                  "12.5",
                                                  "3.",
                                                  "_",
                                                  "a",
                                                  "Z9",
                                                  "in",
                                                  "as",
                                                  "tag",
                                                  "KwB",
                                                  "true",
                                                  "{",
                                                  "}",
                                                  "<",
                                                  ">",
                                                  "@",
                                                  "\f",
                                                  ";",
                                                  "#",
                                                  "\xC3\xA4",
                                                  "\xE2\x82\xAC",
                                                  "\xF0\x9F\x98\x80",
                                                  "edition",
                                                  "struct",
                                                  "?",
                                                  ":"};
  if (below(8, random) == 0) return std::string(1, static_cast<char>(1 + below(127, random)));
  return pieces[below(pieces.size(), random)];
}

std::size_t character_begin(std::string_view text, Random& random) {
  const std::vector<std::size_t> offsets = character_offsets(text);
  return offsets[below(offsets.size(), random)];
}

}  // namespace

TEST_CASE("all schemas of the tree have the words of the grammar") {
  const std::vector<std::string> texts = schemas();
  CHECK(texts.size() > 100);
  for (const std::string& text : texts) CHECK(found(text) == expected(text));
}

TEST_CASE("mutants of a schema have the words of the grammar") {
  Random random(20261123);
  const std::vector<std::string> texts = schemas();
  for (int round = 0; round < 1500; ++round) {
    const std::string& whole = texts[below(texts.size(), random)];
    std::size_t begin = character_begin(whole, random);
    std::string text = whole.substr(begin, 300);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0x80U) != 0) text.pop_back();
    for (std::size_t change = 1 + below(6, random); change > 0; --change) {
      const std::size_t at = character_begin(text, random);
      if (below(3, random) == 0)
        text.erase(at);
      else
        text.insert(at, piece(random));
    }
    CAPTURE(text);
    CHECK(found(text) == expected(text));
  }
}

TEST_CASE("texts of pieces have the words of the grammar") {
  Random random(9167);
  for (int round = 0; round < 6000; ++round) {
    std::string text = below(20, random) == 0 ? "\xEF\xBB\xBF" : "";
    for (std::size_t count = below(14, random); count > 0; --count) text += piece(random);
    CAPTURE(text);
    CHECK(found(text) == expected(text));
  }
}

TEST_CASE("every word of the vocabulary is found") {
  antlr4::ANTLRInputStream nothing;
  const DStackLexer names(&nothing);
  for (std::size_t type = 1; type <= names.getVocabulary().getMaxTokenType(); ++type) {
    const std::string quoted = names.getVocabulary().getLiteralName(type);
    if (quoted.empty()) continue;
    const std::string word = quoted.substr(1, quoted.size() - 2);
    CAPTURE(word);
    for (const std::string& text : {word, word + "x", "x" + word, word + word, word + "=", "." + word + "."})
      CHECK(found(text) == expected(text));
  }
}
