// The only file that sees the parser generator. Parses and walks the parse tree of each part by hand into the
// syntax tree. The first mistake ends the parse of a part.
#include <DStack.h>
#include <DStackLexer.h>
#include <antlr4-runtime.h>

#include <algorithm>

#include "base/overloaded.h"
#include "diag/rules.h"
#include "source/characters.h"
#include "syntax/lexer.h"
#include "syntax/reader.h"

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

// The words as the parser takes them; positions are bytes of the source. They have no text and no source that
// made them: the parser ends at the first mistake, so its recovery, which would ask for those, never runs.
std::vector<std::unique_ptr<antlr4::Token>> parser_tokens(std::span<const Token> words) {
  std::vector<std::unique_ptr<antlr4::Token>> list;
  list.reserve(words.size() + 1);
  const std::pair<antlr4::TokenSource*, antlr4::CharStream*> from{nullptr, nullptr};
  const auto add = [&](std::size_t type, std::uint32_t begin, std::uint32_t end) {
    list.push_back(std::make_unique<antlr4::CommonToken>(from, type, antlr4::Token::DEFAULT_CHANNEL, begin,
                                                         static_cast<std::size_t>(end) - 1));
  };
  for (const Token& word : words) add(static_cast<std::size_t>(word.type), word.begin, word.end);
  const std::uint32_t end = words.empty() ? 0 : words.back().end;
  add(antlr4::Token::EOF, end, end);
  return list;
}

// Keywords, punctuation and the numbers of all words. The parser knows them as well as the generated lexer,
// which is not part of the compiler: it would take its time at every start.
Vocabulary vocabulary() {
  antlr4::ListTokenSource no_tokens(parser_tokens({}));
  antlr4::CommonTokenStream nothing(&no_tokens);
  const Grammar parser(&nothing);
  const antlr4::dfa::Vocabulary& names = parser.getVocabulary();
  const auto word = [](std::size_t type) { return WordClass{static_cast<int>(type), kind_of(type)}; };
  Vocabulary result;
  for (std::size_t type = antlr4::Token::MIN_USER_TOKEN_TYPE; type <= names.getMaxTokenType(); ++type) {
    const std::string quoted = names.getLiteralName(type);
    if (quoted.size() > 2) result.literals.push_back({quoted.substr(1, quoted.size() - 2), word(type)});
  }
  result.identifier = word(Lexer::Ident);
  result.number = word(Lexer::Number);
  result.bad_number = word(Lexer::BadNumber);
  result.string = word(Lexer::String);
  result.raw_string = word(Lexer::RawString);
  result.unclosed_string = word(Lexer::UnclosedString);
  result.unclosed_raw_string = word(Lexer::UnclosedRawString);
  result.operation = word(Lexer::Operator);
  result.doc_comment = word(Lexer::DocComment);
  result.block_comment = word(Lexer::BlockComment);
  result.bad_character = word(Lexer::BadCharacter);
  return result;
}

// One thing that the parser could go on with, in words of the language.
std::string describe(const antlr4::Parser& parser, ssize_t type) {
  const auto token = static_cast<std::size_t>(type);
  if (type < 0) return "the end of the file";
  if (token == Lexer::Ident) return "a name";
  if (token == Lexer::String || token == Lexer::RawString) return "a text in quotes";
  if (token == Lexer::Number) return "a number";
  return parser.getVocabulary().getLiteralName(token);
}

// All of them. Where a name fits, keywords are not listed one by one, as all of them may be names.
std::vector<std::string> describe(const antlr4::Parser& parser, const antlr4::misc::IntervalSet& types) {
  const bool any_name = types.contains(static_cast<ssize_t>(Lexer::Ident));
  std::vector<std::string> names;
  for (const ssize_t type : types.toList()) {
    const bool keyword = type >= 0 && kind_of(static_cast<std::size_t>(type)) == TokenKind::name &&
                         static_cast<std::size_t>(type) != Lexer::Ident;
    std::string name = keyword && any_name ? "" : describe(parser, type);
    if (name.empty() || name == "'-'") continue;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
  return names;
}

/// Keeps the place of the first mistake of a parse, and what could have stood there; then ends the parse.
class FirstMistake final : public antlr4::BaseErrorListener {
 public:
  void syntaxError(antlr4::Recognizer* recognizer, antlr4::Token* offending, std::size_t, std::size_t,
                   const std::string&, std::exception_ptr) override {
    index = offending->getTokenIndex();
    auto* parser = static_cast<antlr4::Parser*>(recognizer);
    expected = describe(*parser, parser->getExpectedTokens());
    throw antlr4::ParseCancellationException();
  }
  std::size_t index = 0;
  std::vector<std::string> expected;
};

/// Walks the parse tree of a part without mistakes into the unit.
class Builder {
 public:
  Builder(const source::Source& source, std::vector<DocBlock>& docs, Unit& unit, diag::Report& report)
      : source_(source), docs_(docs), unit_(unit), report_(report) {}

  void run(Grammar::PartContext* part) {
    if (auto* context = part->edition())
      edition(context);
    else if (auto* context = part->namespaceDecl())
      name_space(context);
    else if (auto* context = part->importDecl())
      import(context);
    else if (auto* context = part->declaration())
      declaration(context);
    if (auto* stray = part->straySemi()) superfluous(stray);
  }

 private:
  // ---- Places and texts

  Span span(const antlr4::Token* token) const {
    return {unit_.source, static_cast<std::uint32_t>(token->getStartIndex()),
            static_cast<std::uint32_t>(token->getStopIndex() + 1)};
  }
  Span span(antlr4::tree::TerminalNode* node) const { return span(node->getSymbol()); }
  Span span(antlr4::ParserRuleContext* context) const {
    return {unit_.source, span(context->start).begin,
            span(context->stop != nullptr ? context->stop : context->start).end};
  }
  std::string text(Span at) const { return std::string(source_.text().substr(at.begin, at.end - at.begin)); }
  std::string text(antlr4::tree::TerminalNode* node) const { return text(span(node)); }

  Doc doc(antlr4::ParserRuleContext* context) {
    DocBlock* found = find_doc(docs_, span(context->start).begin);
    if (found == nullptr) return {};
    found->used = true;
    return found->doc;
  }

  Name name(Grammar::WordContext* word) const { return {text(span(word)), span(word)}; }
  std::optional<Name> optional_name(Grammar::WordContext* word) const {
    return word != nullptr ? std::optional(name(word)) : std::nullopt;
  }

  DottedName dotted(Grammar::DottedNameContext* context) const {
    DottedName result;
    const auto words = context->word();
    result.parts.reserve(words.size());
    for (auto* word : words) result.parts.push_back(name(word));
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
  // A name in documents: many programs compare its bytes, so it has only one form.
  StringLiteral wire_name(antlr4::tree::TerminalNode* node) {
    StringLiteral literal = string(node);
    const std::size_t at = source::find_uncomposed(literal.text);
    if (at == std::string::npos) return literal;
    const source::Character character = source::decode(literal.text, at);
    const std::uint32_t begin = literal.offset(at);
    report_.add(diag::name_not_composed,
                {unit_.source, begin, std::max(begin + 1, literal.offset(at + character.size))},
                fmt::format("U+{:04X}", static_cast<std::uint32_t>(character.code)));
    return literal;
  }
  std::optional<StringLiteral> optional_wire_name(antlr4::tree::TerminalNode* node) {
    return node != nullptr ? std::optional(wire_name(node)) : std::nullopt;
  }

  void superfluous(antlr4::ParserRuleContext* context) {
    const Span at = span(context);
    report_.add(diag::superfluous_semicolon, at).fix(at, "", "remove the ';'");
  }
  void superfluous(const std::vector<Grammar::StraySemiContext*>& all) {
    for (auto* one : all) superfluous(one);
  }

  // ---- Annotations

  template <class Item>
  Annotations annotations(Item* item) {
    Annotations result;
    for (auto* context : item->annotationUse()) {
      Annotation& one = result.emplace_back();
      one.name = dotted(context->dottedName());
      one.arguments = arguments(context->arguments());
      one.has_arguments = context->arguments() != nullptr;
      one.at = span(context);
      one.extent = {unit_.source, one.at.begin, span(item).end};
    }
    return result;
  }

  void refuse(const std::vector<Grammar::AnnotationUseContext*>& contexts, std::string_view what) {
    for (auto* context : contexts) report_.add(diag::nothing_to_annotate, span(context), what);
  }

  // ---- What later versions bring

  void not_yet(std::string_view what, Span at) { report_.add(diag::not_yet, at, what); }

  // ---- Files and imports

  void edition(Grammar::EditionContext* context) {
    if (unit_.edition || unit_.name_space || !unit_.imports.empty() || !unit_.declarations.empty()) {
      report_.add(diag::out_of_order, span(context->KwEdition()), "edition", "at the beginning of the file");
      return;
    }
    unit_.edition = Edition{text(context->Number()), span(context->Number())};
  }

  void name_space(Grammar::NamespaceDeclContext* context) {
    Doc documentation = doc(context);
    refuse(context->annotationUse(), "a namespace");
    if (unit_.name_space || !unit_.imports.empty() || !unit_.declarations.empty()) {
      report_.add(diag::out_of_order, span(context->KwNamespace()), "namespace", "behind the edition");
      return;
    }
    unit_.doc = std::move(documentation);
    unit_.name_space = dotted(context->dottedName());
  }

  void import(Grammar::ImportDeclContext* context) {
    if (!unit_.declarations.empty()) report_.add(diag::late_import, span(context->KwImport()));
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
    unit_.imports.push_back(std::move(result));
  }

  void declaration(Grammar::DeclarationContext* context) {
    Doc documentation = doc(context);
    if (auto* part = context->laterDecl()) return later(part);
    Annotations said = annotations(context);
    if (auto* part = context->scalarDecl())
      unit_.declarations.emplace_back(scalar(part));
    else if (auto* part = context->structDecl())
      structure(part);
    else if (auto* part = context->errorDecl())
      error(part);
    else if (auto* part = context->enumDecl())
      unit_.declarations.emplace_back(enumeration(part));
    else if (auto* part = context->unionDecl())
      unit_.declarations.emplace_back(union_of(part));
    else if (auto* part = context->serviceDecl())
      unit_.declarations.emplace_back(service(part));
    std::visit(overloaded{[](NotYet&) {},
                          [&](auto& declaration) {
                            declaration.doc = std::move(documentation);
                            declaration.annotations = std::move(said);
                          }},
               unit_.declarations.back());
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
    use_docs(docs_, span(part).begin, span(part).end);
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
    result.has_arguments = context->arguments() != nullptr;
    if (result.has_arguments) result.arguments_at = span(context->arguments());
    result.arguments = arguments(context->arguments());
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

  std::vector<Argument> arguments(Grammar::ArgumentsContext* context) {
    std::vector<Argument> result;
    if (context == nullptr) return result;
    for (auto* part : context->argument()) result.push_back(argument(part));
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

  Scalar scalar(Grammar::ScalarDeclContext* context) {
    Scalar result;
    result.name = name(context->word());
    result.type = type(context->type());
    for (auto* part : context->exampleItem()) result.examples.push_back(example(part));
    return result;
  }

  void structure(Grammar::StructDeclContext* context) {
    Struct result;
    result.open = context->KwOpen() != nullptr;
    if (result.open) result.open_at = span(context->KwOpen());
    result.name = name(context->word());
    if (context->typeParameters() != nullptr || context->Eq() != nullptr) {
      const Span at = context->Eq() != nullptr ? span(context->type()) : span(context->typeParameters());
      not_yet("a generic struct", at);
      unit_.declarations.emplace_back(NotYet{"struct", result.name, at});
      return;
    }
    struct_items(context->structItem(), result);
    superfluous(context->straySemi());
    unit_.declarations.emplace_back(std::move(result));
  }

  void error(Grammar::ErrorDeclContext* context) {
    Struct result;
    result.name = name(context->word());
    result.open = true;  // RFC 9457, section 3.2: readers ignore members that they do not know
    result.open_at = span(context->KwError());
    result.problem = Problem{text(context->Number()), span(context->Number()), std::nullopt};
    if (auto* node = context->String()) result.problem->type = string(node);
    struct_items(context->structItem(), result);
    superfluous(context->straySemi());
    unit_.declarations.emplace_back(std::move(result));
  }

  void struct_items(const std::vector<Grammar::StructItemContext*>& items, Struct& result) {
    result.members.reserve(items.size());
    for (auto* item : items) struct_item(item, result);
  }

  void struct_item(Grammar::StructItemContext* context, Struct& result) {
    if (auto* part = context->member()) {
      Member& made = result.members.emplace_back(member(part, context));
      made.annotations = annotations(context);
      return;
    }
    refuse(context->annotationUse(), "this");
    if (auto* part = context->restItem()) {
      result.rests.push_back({doc(context), name(part->word()), type(part->type()), span(part)});
    } else if (auto* part = context->spreadItem()) {
      not_yet("spreading another struct with '...'", span(part));
    } else if (auto* part = context->ruleItem()) {
      doc(context);
      not_yet("'rule'", span(part->KwRule()));
    } else if (auto* part = context->groupItem()) {
      result.groups.push_back(
          {optional_name(part->word()), range(part->range()), names(part->wordList()), span(part)});
    } else if (auto* part = context->reservedItem()) {
      for (auto* one : part->reservedName()) result.reserved.push_back(reserved(one));
    } else if (auto* part = context->exampleItem()) {
      result.examples.push_back(example(part));
    }
  }

  Reserved reserved(Grammar::ReservedNameContext* context) {
    if (auto* node = context->String()) return {wire_name(node).text, span(node)};
    return {text(span(context->word())), span(context->word())};
  }

  // The doc comment stands before the item that the member is part of.
  Member member(Grammar::MemberContext* context, antlr4::ParserRuleContext* item) {
    Member result;
    result.doc = doc(item);
    result.wire = optional_wire_name(context->String());
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

  Enum enumeration(Grammar::EnumDeclContext* context) {
    Enum result;
    result.open = context->KwOpen() != nullptr;
    if (result.open) result.open_at = span(context->KwOpen());
    result.name = name(context->word());
    if (context->type() != nullptr) result.base = type(context->type());
    superfluous(context->straySemi());
    const auto items = context->enumItem();
    result.members.reserve(items.size());
    for (auto* item : items) {
      EnumMember& member = result.members.emplace_back();
      member.doc = doc(item);
      member.annotations = annotations(item);
      member.name = name(item->word());
      if (auto* node = item->String())
        member.value = Value{string(node), span(node)};
      else if (auto* part = item->number())
        member.value = Value{Number{number(part)}, span(part)};
    }
    return result;
  }

  Union union_of(Grammar::UnionDeclContext* context) {
    Union result;
    result.open = context->KwOpen() != nullptr;
    if (result.open) result.open_at = span(context->KwOpen());
    result.name = name(context->word());
    if (auto* style = context->unionStyle()) {
      if (style->KwTag() != nullptr)
        result.style = TagStyle{wire_name(style->String())};
      else if (style->KwKind() != nullptr)
        result.style = KindStyle{};
      else
        result.style = MemberStyle{};
    }
    superfluous(context->straySemi());
    const auto items = context->unionItem();
    result.alternatives.reserve(items.size());
    for (auto* item : items) {
      Alternative& alternative = result.alternatives.emplace_back();
      alternative.doc = doc(item);
      alternative.annotations = annotations(item);
      alternative.wire = optional_wire_name(item->String());
      alternative.name = name(item->word());
      alternative.type = type(item->type());
    }
    return result;
  }

  // ---- Services

  Service service(Grammar::ServiceDeclContext* context) {
    Service result;
    result.name = name(context->word());
    superfluous(context->straySemi());
    for (auto* item : context->serviceItem()) {
      if (auto* part = item->operation()) {
        result.operations.push_back(operation(part, item));
        result.operations.back().annotations = annotations(item);
        continue;
      }
      refuse(item->annotationUse(), "this");
      if (auto* part = item->serverItem())
        result.servers.push_back(string(part->String()));
      else if (auto* part = item->authItem())
        result.authentications.push_back(
            {doc(item), name(part->word(0)), name(part->word(1)), arguments(part->arguments()), span(part)});
      else if (auto* part = item->webhook())
        not_yet("'webhook'", span(part->KwWebhook()));
    }
    return result;
  }

  Operation operation(Grammar::OperationContext* context, antlr4::ParserRuleContext* item) {
    Operation result;
    result.doc = doc(item);
    result.name = name(context->word(0));
    result.method = name(context->word(1));
    result.path = string(context->String());
    superfluous(context->straySemi());
    for (auto* one : context->operationItem()) operation_item(one, result);
    return result;
  }

  void operation_item(Grammar::OperationItemContext* context, Operation& result) {
    if (auto* part = context->inParameter()) {
      Parameter& made = result.parameters.emplace_back();
      made.carrier = part->KwPath() != nullptr    ? Carrier::path
                     : part->KwQuery() != nullptr ? Carrier::query
                                                  : Carrier::header;
      made.member = member(part->member(), context);
      made.member.annotations = annotations(context);
      made.at = span(part);
    } else if (auto* part = context->response()) {
      result.responses.push_back(response(part, context));
      result.responses.back().annotations = annotations(context);
    } else if (auto* part = context->inBody()) {
      refuse(context->annotationUse(), "a body");
      result.bodies.push_back(body(part->body(), context));
    } else if (auto* part = context->problems()) {
      refuse(context->annotationUse(), "this");
      for (auto* one : part->dottedName()) result.problems.push_back(dotted(one));
    }
  }

  Response response(Grammar::ResponseContext* context, antlr4::ParserRuleContext* item) {
    Response result;
    result.doc = doc(item);
    result.status = text(context->Number());
    result.status_at = span(context->Number());
    superfluous(context->straySemi());
    for (auto* one : context->responseItem()) {
      if (auto* part = one->body()) {
        refuse(one->annotationUse(), "a body");
        result.bodies.push_back(body(part, one));
        continue;
      }
      result.headers.push_back(member(one->member(), one));
      result.headers.back().annotations = annotations(one);
    }
    return result;
  }

  Body body(Grammar::BodyContext* context, antlr4::ParserRuleContext* item) {
    return {doc(item), type(context->type()), span(context)};
  }

  const source::Source& source_;
  std::vector<DocBlock>& docs_;
  Unit& unit_;
  diag::Report& report_;
};

}  // namespace

std::vector<Token> lex(std::string_view text) {
  static const WordLexer lexer(vocabulary());
  return lexer.words(text);
}

int closing_type(char bracket) {
  return static_cast<int>(bracket == '}' ? Lexer::RBrace : bracket == ')' ? Lexer::RParen : Lexer::RBrack);
}

/// The parser and what it needs to live.
struct PartReader::Generated {
  Generated() {
    parser.removeErrorListeners();
    parser.addErrorListener(&first);
    parser.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(
        antlr4::atn::PredictionMode::SLL);
  }

  // The tree of a part goes to `use`; or its first mistake is given.
  template <class Use>
  std::optional<Mistake> parse(std::span<const Token> part, Use use) {
    antlr4::ListTokenSource tokens(parser_tokens(part));
    antlr4::CommonTokenStream stream(&tokens);
    parser.setTokenStream(&stream);
    std::optional<Mistake> mistake;
    try {
      use(parser.part());
    } catch (const antlr4::ParseCancellationException&) {
      mistake = Mistake{first.index, std::move(first.expected)};
      first.expected.clear();
    }
    parser.setTokenStream(&nothing);  // frees the tree while its words are there
    return mistake;
  }

  antlr4::ListTokenSource no_tokens{parser_tokens({})};
  antlr4::CommonTokenStream nothing{&no_tokens};
  Grammar parser{&nothing};
  FirstMistake first;
};

PartReader::PartReader(const source::Source& source, std::vector<DocBlock>& docs, diag::Report& report)
    : source_(source), docs_(docs), report_(report), generated_(std::make_unique<Generated>()) {}

PartReader::~PartReader() = default;

std::optional<Mistake> PartReader::read(std::span<const Token> part, Unit& unit) {
  return generated_->parse(
      part, [&](Grammar::PartContext* tree) { Builder(source_, docs_, unit, report_).run(tree); });
}

std::optional<Mistake> PartReader::first_mistake(std::span<const Token> part) {
  return generated_->parse(part, [](Grammar::PartContext*) {});
}

}  // namespace dstackc::syntax
