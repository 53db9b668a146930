// The only file that sees the parser generator. Lexes, parses and walks the parse tree by hand into the
// syntax tree. The first mistake ends a parse; then mistakes are collected one by one.
#include <DStack.h>
#include <DStackLexer.h>
#include <antlr4-runtime.h>

#include <algorithm>
#include <cassert>
#include <map>

#include "diag/rules.h"
#include "syntax/parse.h"
#include "syntax/token.h"

namespace dstackc::syntax {

namespace {

using Lexer = grammar::DStackLexer;
using Grammar = grammar::DStack;

TokenKind kind_of(std::size_t type) {
  switch (type) {
    case Lexer::KwStruct:
    case Lexer::KwEnum:
    case Lexer::KwUnion:
    case Lexer::KwNamespace:
    case Lexer::KwTrue:
    case Lexer::KwFalse:
    case Lexer::KwNull: return TokenKind::reserved;
    case Lexer::LBrace:
    case Lexer::LParen:
    case Lexer::LBrack: return TokenKind::open;
    case Lexer::RBrace:
    case Lexer::RParen:
    case Lexer::RBrack: return TokenKind::close;
    case Lexer::Lt: return TokenKind::less;
    case Lexer::Gt: return TokenKind::greater;
    case Lexer::Number: return TokenKind::number;
    case Lexer::BadNumber: return TokenKind::bad_number;
    case Lexer::String: return TokenKind::string;
    case Lexer::RawString: return TokenKind::raw_string;
    case Lexer::UnclosedString:
    case Lexer::UnclosedRawString: return TokenKind::unclosed_string;
    case Lexer::DocComment: return TokenKind::doc_comment;
    case Lexer::BlockComment: return TokenKind::block_comment;
    case Lexer::BadCharacter: return TokenKind::bad_character;
    case Lexer::Eq:
    case Lexer::Question:
    case Lexer::Colon:
    case Lexer::Semi:
    case Lexer::Comma:
    case Lexer::Ellipsis:
    case Lexer::DotDot:
    case Lexer::Dot:
    case Lexer::At:
    case Lexer::Minus:
    case Lexer::Operator: return TokenKind::punctuation;
    default:
      return TokenKind::name;  // Ident and the words that may be names: the token numbers are plain integers
  }
}

// Byte offsets of code points, since the generator counts those.
std::vector<std::uint32_t> code_point_offsets(std::string_view text, std::uint32_t shift) {
  std::vector<std::uint32_t> offsets;
  offsets.reserve(text.size() + 1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U)
      offsets.push_back(static_cast<std::uint32_t>(i) + shift);
  }
  offsets.push_back(static_cast<std::uint32_t>(text.size()) + shift);
  return offsets;
}

// All words and doc and block comments of a text.
std::vector<Token> lex(std::string_view text) {
  const std::uint32_t shift = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  text.remove_prefix(shift);
  antlr4::ANTLRInputStream input{std::string(text)};
  Lexer lexer(&input);
  lexer.removeErrorListeners();
  const std::vector<std::uint32_t> offsets = code_point_offsets(text, shift);
  std::vector<Token> tokens;
  for (std::unique_ptr<antlr4::Token> token = lexer.nextToken(); token->getType() != antlr4::Token::EOF;
       token = lexer.nextToken()) {
    const std::size_t type = token->getType();
    if (type == Lexer::Space || type == Lexer::LineComment) continue;
    tokens.push_back({kind_of(type), static_cast<int>(type), offsets[token->getStartIndex()],
                      offsets[token->getStopIndex() + 1]});
  }
  return tokens;
}

int closing_type(char bracket) {
  return static_cast<int>(bracket == '}' ? Lexer::RBrace : bracket == ')' ? Lexer::RParen : Lexer::RBrack);
}

// The words as the parser takes them; positions are bytes of the source. `origin` is asked by the parser's
// recovery for the factory of a word that is missing.
std::vector<std::unique_ptr<antlr4::Token>> parser_tokens(const std::vector<Token>& words, std::uint32_t size,
                                                          antlr4::Lexer& origin) {
  std::vector<std::unique_ptr<antlr4::Token>> list;
  const std::pair<antlr4::TokenSource*, antlr4::CharStream*> from{&origin, origin.getInputStream()};
  const auto add = [&](std::size_t type, std::uint32_t begin, std::uint32_t end) {
    list.push_back(std::make_unique<antlr4::CommonToken>(from, type, antlr4::Token::DEFAULT_CHANNEL, begin,
                                                         static_cast<std::size_t>(end) - 1));
  };
  for (const Token& word : words) add(static_cast<std::size_t>(word.type), word.begin, word.end);
  add(antlr4::Token::EOF, size, size);
  return list;
}

// What the parser could go on with, in words of the language.
void describe(const antlr4::Parser& parser, ssize_t type, std::vector<std::string>& names) {
  const auto token = static_cast<std::size_t>(type);
  std::string name;
  if (type < 0)
    name = "the end of the file";
  else if (token == Lexer::Ident)
    name = "a name";
  else if (kind_of(token) == TokenKind::name)
    return;  // covered by "a name", or one keyword among many
  else if (token == Lexer::String || token == Lexer::RawString)
    name = "a text in quotes";
  else if (token == Lexer::Number)
    name = "a number";
  else
    name = parser.getVocabulary().getLiteralName(token);
  if (name.empty() || name == "'-'") return;
  if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
}

/// Keeps the place of the first mistake of a parse, and what could have stood there; then ends the parse.
class FirstMistake final : public antlr4::BaseErrorListener {
 public:
  void syntaxError(antlr4::Recognizer* recognizer, antlr4::Token* offending, std::size_t, std::size_t,
                   const std::string&, std::exception_ptr) override {
    index = offending->getTokenIndex();
    auto* parser = static_cast<antlr4::Parser*>(recognizer);
    for (const ssize_t type : parser->getExpectedTokens().toList()) describe(*parser, type, expected);
    throw antlr4::ParseCancellationException();
  }
  std::size_t index = 0;
  std::vector<std::string> expected;
};

/// Walks a parse tree without mistakes.
class Builder {
 public:
  Builder(const source::Source& source, source::SourceId id, std::vector<DocBlock>& docs,
          diag::Report& report)
      : source_(source), id_(id), report_(report) {
    unit_.source = id;
    for (DocBlock& block : docs) docs_.emplace(block.before, &block);
  }

  Unit run(Grammar::FileContext* file) {
    if (auto* edition = file->edition()) {
      unit_.edition = Edition{text(edition->Number()), span(edition->Number())};
    }
    if (auto* part = file->namespaceDecl()) {
      unit_.doc = doc(part);
      refuse(part->annotationUse());
      unit_.name_space = dotted(part->dottedName());
    }
    for (auto* part : file->importDecl()) unit_.imports.push_back(import(part));
    for (auto* part : file->declaration()) declaration(part);
    for (auto* part : file->straySemi()) {
      report_.add(diag::superfluous_semicolon, span(part)).fix(span(part), "", "remove the ';'");
    }
    for (const auto& [begin, block] : docs_) {
      if (!block->used) report_.add(diag::doc_of_nothing, block->at);
    }
    return std::move(unit_);
  }

 private:
  // ---- Places and texts

  Span span(const antlr4::Token* token) const {
    return {id_, static_cast<std::uint32_t>(token->getStartIndex()),
            static_cast<std::uint32_t>(token->getStopIndex() + 1)};
  }
  Span span(antlr4::tree::TerminalNode* node) const { return span(node->getSymbol()); }
  Span span(antlr4::ParserRuleContext* context) const {
    return {id_, span(context->start).begin,
            span(context->stop != nullptr ? context->stop : context->start).end};
  }
  std::string text(Span at) const { return std::string(source_.text().substr(at.begin, at.end - at.begin)); }
  std::string text(antlr4::tree::TerminalNode* node) const { return text(span(node)); }

  Doc doc(antlr4::ParserRuleContext* context) {
    const auto found = docs_.find(span(context->start).begin);
    if (found == docs_.end()) return {};
    found->second->used = true;
    return found->second->doc;
  }

  Name name(Grammar::WordContext* word) const { return {text(span(word)), span(word)}; }
  std::optional<Name> optional_name(Grammar::WordContext* word) const {
    return word != nullptr ? std::optional(name(word)) : std::nullopt;
  }

  DottedName dotted(Grammar::DottedNameContext* context) const {
    DottedName result;
    for (auto* word : context->word()) result.parts.push_back(name(word));
    result.at = span(context);
    return result;
  }

  std::vector<Name> names(Grammar::WordListContext* list) const {
    std::vector<Name> result;
    if (list == nullptr) return result;
    for (auto* word : list->word()) result.push_back(name(word));
    return result;
  }

  StringLiteral string(antlr4::tree::TerminalNode* node) {
    const Span at = span(node);
    return decode_string(source_.text().substr(at.begin, at.end - at.begin), at, report_);
  }
  std::optional<StringLiteral> optional_string(antlr4::tree::TerminalNode* node) {
    return node != nullptr ? std::optional(string(node)) : std::nullopt;
  }

  // ---- What later versions bring

  void not_yet(std::string_view what, Span at) { report_.add(diag::not_yet, at, what); }

  void refuse(const std::vector<Grammar::AnnotationUseContext*>& annotations) {
    for (auto* annotation : annotations)
      not_yet("the annotation '@" + annotation->dottedName()->getText() + "'", span(annotation));
  }

  // ---- Files and imports

  Import import(Grammar::ImportDeclContext* context) {
    Import result;
    result.name_space = dotted(context->dottedName());
    result.alias = optional_name(context->word());
    result.at = span(context);
    if (auto* items = context->importItems()) {
      result.has_items = true;
      for (auto* item : items->importItem()) {
        result.items.push_back({name(item->word(0)), optional_name(item->word(1))});
      }
    }
    return result;
  }

  void declaration(Grammar::DeclarationContext* context) {
    Doc documentation = doc(context);
    refuse(context->annotationUse());
    if (auto* part = context->scalarDecl())
      unit_.declarations.emplace_back(scalar(part, std::move(documentation)));
    else if (auto* part = context->structDecl())
      structure(part, std::move(documentation));
    else if (auto* part = context->enumDecl())
      unit_.declarations.emplace_back(enumeration(part, std::move(documentation)));
    else if (auto* part = context->unionDecl())
      unit_.declarations.emplace_back(union_of(part, std::move(documentation)));
    else if (auto* part = context->laterDecl())
      later(part);
  }

  void later(Grammar::LaterDeclContext* context) {
    auto* statement = context->laterStatement();
    auto* block = context->laterBlock();
    antlr4::ParserRuleContext* part =
        statement != nullptr ? static_cast<antlr4::ParserRuleContext*>(statement) : block;
    auto* word = statement != nullptr ? statement->word() : block->word();
    Span keyword = span(part->start);
    if (statement != nullptr && statement->KwOpen() != nullptr) {
      keyword = span(static_cast<antlr4::tree::TerminalNode*>(part->children[1]));
    }
    NotYet result{text(keyword), optional_name(word), keyword};
    not_yet("'" + result.keyword + "'", keyword);
    for (auto& [begin, doc] : docs_) {
      if (begin > span(part).begin && begin < span(part).end) doc->used = true;
    }
    unit_.declarations.emplace_back(std::move(result));
  }

  // ---- Values

  std::string number(Grammar::NumberContext* context) const {
    return (context->Minus() != nullptr ? "-" : "") + text(context->Number());
  }

  Value value(Grammar::ValueContext* context) {
    Value result;
    result.at = span(context);
    if (auto* node = context->String())
      result.value = string(node);
    else if (auto* raw = context->RawString())
      result.value = string(raw);
    else if (auto* part = context->number())
      result.value = Number{number(part)};
    else if (context->KwTrue() != nullptr)
      result.value = true;
    else if (context->KwFalse() != nullptr)
      result.value = false;
    else if (context->KwNull() != nullptr)
      result.value = nullptr;
    else if (auto* part = context->dottedName())
      result.value = Word{dotted(part)};
    else if (auto* part = context->listValue()) {
      ListValue list;
      for (auto* item : part->value()) list.items.push_back(value(item));
      result.value = std::move(list);
    } else if (auto* part = context->objectValue()) {
      ObjectValue object;
      for (auto* item : part->entry()) object.entries.push_back(entry(item));
      result.value = std::move(object);
    }
    return result;
  }

  Entry entry(Grammar::EntryContext* context) {
    if (auto* node = context->String()) {
      return {{string(node).text, span(node)}, value(context->value())};
    }
    return {name(context->word()), value(context->value())};
  }

  // ---- Types

  Type type(Grammar::TypeContext* context) {
    Type result;
    result.at = span(context);
    const auto questions = context->Question();
    result.nullable = !questions.empty();
    if (result.nullable) result.nullable_at = span(questions.front());
    if (questions.size() > 1) {
      const Span rest = span(questions[1]);
      report_.add(diag::twice_nullable, rest).fix(rest, "", "remove the second '?'");
    }
    if (auto* part = context->namedType())
      result.type = named(part);
    else
      result.type = literal(context->literalType());
    return result;
  }

  NamedType named(Grammar::NamedTypeContext* context) {
    NamedType result;
    result.name = dotted(context->dottedName());
    if (auto* list = context->typeArguments()) {
      for (auto* part : list->type()) result.type_arguments.push_back(type(part));
    }
    if (auto* list = context->arguments()) {
      result.has_arguments = true;
      result.arguments_at = span(list);
      for (auto* part : list->argument()) result.arguments.push_back(argument(part));
    }
    return result;
  }

  LiteralType literal(Grammar::LiteralTypeContext* context) {
    LiteralType result;
    result.value.at = span(context);
    if (auto* node = context->String())
      result.value.value = string(node);
    else if (auto* part = context->number())
      result.value.value = Number{number(part)};
    else if (context->KwTrue() != nullptr)
      result.value.value = true;
    else if (context->KwFalse() != nullptr)
      result.value.value = false;
    else
      result.value.value = nullptr;
    return result;
  }

  Argument argument(Grammar::ArgumentContext* context) {
    Argument result;
    result.at = span(context);
    result.name = optional_name(context->word());
    if (auto* part = context->range())
      result.value = range(part);
    else
      result.value = value(context->value());
    return result;
  }

  Range range(Grammar::RangeContext* context) {
    Range result;
    result.at = span(context);
    const Span dots = span(context->DotDot());
    for (auto* part : context->number()) {
      const Span at = span(part);
      (at.begin < dots.begin ? result.minimum : result.maximum) = Bound{number(part), at};
    }
    return result;
  }

  // ---- Declarations

  Scalar scalar(Grammar::ScalarDeclContext* context, Doc documentation) {
    Scalar result{std::move(documentation), name(context->word()), type(context->type()), {}};
    for (auto* part : context->exampleItem()) result.examples.push_back(example(part));
    return result;
  }

  void structure(Grammar::StructDeclContext* context, Doc documentation) {
    Struct result;
    result.doc = std::move(documentation);
    result.open = context->KwOpen() != nullptr;
    if (result.open) result.open_at = span(context->KwOpen());
    result.name = name(context->word());
    if (context->typeParameters() != nullptr || context->Eq() != nullptr) {
      const Span at = context->Eq() != nullptr ? span(context->type()) : span(context->typeParameters());
      not_yet("a generic struct", at);
      unit_.declarations.emplace_back(NotYet{"struct", result.name, at});
      return;
    }
    for (auto* item : context->structItem()) struct_item(item, result);
    unit_.declarations.emplace_back(std::move(result));
  }

  void struct_item(Grammar::StructItemContext* context, Struct& result) {
    refuse(context->annotationUse());
    if (auto* part = context->member())
      result.members.push_back(member(part, doc(context)));
    else if (auto* part = context->restItem()) {
      result.rests.push_back({doc(context), name(part->word()), type(part->type()), span(part)});
    } else if (auto* part = context->spreadItem()) {
      not_yet("spreading another struct with '...'", span(part));
    } else if (auto* part = context->ruleItem()) {
      doc(context);
      not_yet("'rule'", span(part->KwRule()));
    } else if (auto* part = context->groupItem()) {
      doc(context);
      result.groups.push_back(
          {optional_name(part->word()), range(part->range()), names(part->wordList()), span(part)});
    } else if (auto* part = context->reservedItem()) {
      for (auto* one : part->reservedName()) result.reserved.push_back(reserved(one));
    } else if (auto* part = context->exampleItem()) {
      doc(context);
      result.examples.push_back(example(part));
    }
  }

  Reserved reserved(Grammar::ReservedNameContext* context) {
    if (auto* node = context->String()) return {string(node).text, span(node)};
    return {text(span(context->word())), span(context->word())};
  }

  Member member(Grammar::MemberContext* context, Doc documentation) {
    Member result;
    result.doc = std::move(documentation);
    result.wire = optional_string(context->String());
    result.name = name(context->word());
    result.optional = context->Question() != nullptr;
    if (result.optional) result.optional_at = span(context->Question());
    result.type = type(context->type());
    if (context->value() != nullptr) result.default_value = value(context->value());
    return result;
  }

  Example example(Grammar::ExampleItemContext* context) {
    Example result;
    result.counter = context->KwCounterexample() != nullptr;
    result.name = name(context->word());
    result.at = span(context);
    auto* source = context->exampleSource();
    if (auto* node = source->String())
      result.source.content = string(node);
    else
      result.source.content = value(source->value());
    result.violates = names(context->wordList());
    return result;
  }

  Enum enumeration(Grammar::EnumDeclContext* context, Doc documentation) {
    Enum result;
    result.doc = std::move(documentation);
    result.open = context->KwOpen() != nullptr;
    if (result.open) result.open_at = span(context->KwOpen());
    result.name = name(context->word());
    if (context->type() != nullptr) result.base = type(context->type());
    for (auto* item : context->enumItem()) {
      refuse(item->annotationUse());
      EnumMember& member = result.members.emplace_back();
      member.doc = doc(item);
      member.name = name(item->word());
      if (auto* node = item->String())
        member.value = Value{string(node), span(node)};
      else if (auto* part = item->number())
        member.value = Value{Number{number(part)}, span(part)};
    }
    return result;
  }

  Union union_of(Grammar::UnionDeclContext* context, Doc documentation) {
    Union result;
    result.doc = std::move(documentation);
    result.open = context->KwOpen() != nullptr;
    if (result.open) result.open_at = span(context->KwOpen());
    result.name = name(context->word());
    if (auto* style = context->unionStyle()) {
      if (style->KwTag() != nullptr)
        result.style = TagStyle{string(style->String())};
      else if (style->KwKind() != nullptr)
        result.style = KindStyle{};
      else
        result.style = MemberStyle{};
    }
    for (auto* item : context->unionItem()) {
      refuse(item->annotationUse());
      Alternative& alternative = result.alternatives.emplace_back();
      alternative.doc = doc(item);
      alternative.wire = optional_string(item->String());
      alternative.name = name(item->word());
      alternative.type = type(item->type());
    }
    return result;
  }

  const source::Source& source_;
  source::SourceId id_;
  diag::Report& report_;
  std::map<std::size_t, DocBlock*> docs_;  // by the byte at which the next word begins
  Unit unit_;
};

/// One parse of the words.
class Parse {
 public:
  Parse(const std::vector<Token>& words, std::uint32_t size)
      : origin_(&no_text_),
        tokens_(parser_tokens(words, size, origin_)),
        stream_(&tokens_),
        parser_(&stream_) {
    parser_.removeErrorListeners();
    parser_.addErrorListener(&mistake);
    parser_.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(
        antlr4::atn::PredictionMode::SLL);
  }

  /// The tree, or null at the first mistake, which then stands in `mistake`.
  Grammar::FileContext* run() {
    try {
      return parser_.file();
    } catch (const antlr4::ParseCancellationException&) {
      return nullptr;
    }
  }

  FirstMistake mistake;

 private:
  antlr4::ANTLRInputStream no_text_;
  Lexer origin_;
  antlr4::ListTokenSource tokens_;
  antlr4::CommonTokenStream stream_;
  Grammar parser_;
};

// Reports one mistake after the other: the statement around each is taken out and the rest is parsed again.
// The work over all rounds is bounded, so a large file shows fewer mistakes at a time.
void collect_mistakes(const source::Source& source, source::SourceId id, std::vector<Token> words,
                      diag::Report& report) {
  const auto size = static_cast<std::uint32_t>(source.text().size());
  constexpr std::size_t most_words = 2000000;
  constexpr std::size_t most_mistakes = 120;
  std::size_t work = 0;
  for (std::size_t round = 0; round < most_mistakes && work <= most_words; ++round) {
    Parse parse(words, size);
    if (parse.run() != nullptr) return;
    const std::size_t index = parse.mistake.index;
    const std::vector<std::string_view> expected(parse.mistake.expected.begin(),
                                                 parse.mistake.expected.end());
    explain_unexpected(source, id, words, index, expected, report);
    const Statement faulty = statement_around(words, index, source);
    if (faulty.first == faulty.last) return;
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(faulty.first),
                words.begin() + static_cast<std::ptrdiff_t>(faulty.last));
    work += words.size() + 1;
  }
}

std::vector<Token> without_comments(const std::vector<Token>& tokens) {
  std::vector<Token> words;
  std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(words), [](const Token& token) {
    return token.kind != TokenKind::doc_comment && token.kind != TokenKind::block_comment;
  });
  return words;
}

Unit incomplete(source::SourceId id) {
  Unit unit;
  unit.source = id;
  unit.complete = false;
  return unit;
}

// Doc blocks refer to words by position in the list with comments; the builder knows bytes.
void to_bytes(const std::vector<Token>& tokens, std::vector<DocBlock>& docs, std::size_t size) {
  for (DocBlock& block : docs)
    block.before = block.before < tokens.size() ? tokens[block.before].begin : size;
}

}  // namespace

Unit parse(const source::Source& source, source::SourceId id, diag::Report& report, const Limits& limits) {
  const auto size = static_cast<std::uint32_t>(source.text().size());
  if (source.text().size() > limits.source_bytes) {
    report.add(diag::file_too_large, {id, 0, 0}, std::uint64_t{source.text().size()},
               std::uint64_t{limits.source_bytes});
    return incomplete(id);
  }
  if (!check_text(source, id, report)) return incomplete(id);
  const std::vector<Token> tokens = lex(source.text());
  const std::vector<Token> words = without_comments(tokens);
  const std::size_t faults = report.fault_count();
  check_words(source, id, tokens, limits, report);
  const BracketRepair repair = check_brackets(source, id, words, limits, report);
  constexpr std::size_t most = 120;
  if (repair.too_deep || report.fault_count() > faults + most) return incomplete(id);
  std::vector<DocBlock> docs = collect_docs(source, id, tokens, limits, report);
  to_bytes(tokens, docs, size);

  const std::vector<Token> balanced = repaired(words, repair, size, closing_type);
  Parse parse(balanced, size);
  Grammar::FileContext* tree = parse.run();
  if (tree == nullptr) {
    collect_mistakes(source, id, balanced, report);
    return incomplete(id);
  }
  Unit unit = Builder(source, id, docs, report).run(tree);
  unit.complete = report.fault_count() == faults;
  return unit;
}

}  // namespace dstackc::syntax
