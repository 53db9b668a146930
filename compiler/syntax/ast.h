// The syntax tree of a file: what was written, nothing of what it means. Plain data with a span on everything
// that a diagnostic may have to mark. Numbers are kept as text; strings are decoded.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "source/source.h"

namespace dstackc::syntax {

using source::Span;

struct Name {
  std::string text;
  Span at;
};

struct DottedName {
  std::vector<Name> parts;
  Span at;
  [[nodiscard]] std::string text() const {
    std::string joined;
    for (const Name& part : parts) joined += (joined.empty() ? "" : ".") + part.text;
    return joined;
  }
};

/// A string literal. `raw` ones ('…') have no escapes. `offsets` says for each byte of `text`, and for its
/// end, at which byte of the source it was written, so that a mistake inside can be marked exactly; empty for
/// raw strings, whose bytes stand one to one behind the opening quote.
struct StringLiteral {
  std::string text;
  bool raw = false;
  Span at;  // with the quotes
  std::vector<std::uint32_t> offsets;
  [[nodiscard]] std::uint32_t offset(std::size_t byte) const {
    return raw || offsets.empty() ? at.begin + 1 + static_cast<std::uint32_t>(byte) : offsets[byte];
  }
};

// ---- Doc comments

/// Texts of the `///` lines before something. `language` is empty for text without a tag.
struct DocText {
  std::string language;
  std::string text;  // lines joined by '\n', without the slashes and one blank behind them
  Span at;
  Span language_at;
};
struct Doc {
  std::vector<DocText> texts;
};

// ---- Values

struct Value;
struct Number {
  std::string text;  // with its sign: -1, 0.01
};
struct Word {  // true, false, null stand here as their own alternatives, so this is a name: de, Sprache.de
  DottedName name;
};
struct Entry;
struct ListValue {
  std::vector<Value> items;
};
struct ObjectValue {
  std::vector<Entry> entries;
};
struct Value {
  std::variant<std::nullptr_t, bool, Number, StringLiteral, Word, ListValue, ObjectValue> value;
  Span at;
};
struct Entry {
  Name key;
  Value value;
};

// ---- Types

/// `1..80`, `..100`, `1..`: ends as written, with sign.
struct Bound {
  std::string text;
  Span at;
};
struct Range {
  std::optional<Bound> minimum, maximum;
  Span at;
};

/// One of the arguments in the parentheses behind a type: `pattern: '…'`, `1..80`, `unique`, `9`.
struct Argument {
  std::optional<Name> name;
  std::variant<Value, Range> value;
  Span at;
};

struct Type;
/// `list<T>(1..5)`, `Aktenzeichen(..20)`, `map<K, V>`: a name with type arguments and constraints.
struct NamedType {
  DottedName name;
  std::vector<Type> type_arguments;
  std::vector<Argument> arguments;
  bool has_arguments = false;  // also for `()`
  Span arguments_at;
};
/// `"x"`, `3`, `true`, `null`.
struct LiteralType {
  Value value;
};
struct Type {
  std::variant<NamedType, LiteralType> type;
  bool nullable = false;
  Span nullable_at;  // the `?`
  Span at;
};

// ---- Annotations

/// `@legalBasis("…", link: "…")`: what is said about the declaration or item that follows.
struct Annotation {
  DottedName name;
  std::vector<Argument> arguments;
  bool has_arguments = false;
  Span at;
  Span extent;  // from here to the end of what it stands before
};
using Annotations = std::vector<Annotation>;

// ---- Declarations

/// A file, or a value written in place.
struct ExampleSource {
  std::variant<StringLiteral, Value> content;
};
struct Example {
  bool counter = false;
  Name name;
  ExampleSource source;
  std::vector<Name> violates;
  Span at;
};

struct Member {
  Doc doc;
  Annotations annotations;
  std::optional<StringLiteral> wire;  // "wire-name" as name
  Name name;
  bool optional = false;
  Span optional_at;  // the `?`
  Type type;
  std::optional<Value> default_value;
};

struct Group {
  std::optional<Name> name;
  Range range;
  std::vector<Name> members;
  Span at;
};

struct Reserved {
  std::string text;
  Span at;
};

/// `...name: map<K, V>;`
struct Rest {
  Doc doc;
  Name name;
  Type type;
  Span at;
};

/// What makes a struct an error: `error Conflict status 409 type "…" { … }`.
struct Problem {
  std::string status;  // digits as written
  Span status_at;
  std::optional<StringLiteral> type;
};

struct Struct {
  Doc doc;
  Annotations annotations;
  bool open = false;
  Span open_at;
  std::optional<Problem> problem;
  Name name;
  std::vector<Member> members;
  std::vector<Group> groups;
  std::vector<Reserved> reserved;
  std::vector<Rest> rests;  // more than one is an error of meaning
  std::vector<Example> examples;
};

struct EnumMember {
  Doc doc;
  Annotations annotations;
  Name name;
  std::optional<Value> value;  // a string or a number
};
struct Enum {
  Doc doc;
  Annotations annotations;
  bool open = false;
  Span open_at;
  Name name;
  std::optional<Type> base;
  std::vector<EnumMember> members;
};

struct Alternative {
  Doc doc;
  Annotations annotations;
  std::optional<StringLiteral> wire;
  Name name;
  Type type;
};
struct TagStyle {
  StringLiteral tag;
};
struct KindStyle {};
struct MemberStyle {};
struct Union {
  Doc doc;
  Annotations annotations;
  bool open = false;
  Span open_at;
  Name name;
  std::optional<std::variant<TagStyle, KindStyle, MemberStyle>> style;  // none was written
  std::vector<Alternative> alternatives;
};

struct Scalar {
  Doc doc;
  Annotations annotations;
  Name name;
  Type type;
  std::vector<Example> examples;  // scalar X = …  { example …; }
};

// ---- Services

enum class Carrier : std::uint8_t { path, query, header };

/// `in query ags?: Ags;`
struct Parameter {
  Carrier carrier = Carrier::query;
  Member member;
  Span at;
};
/// `in body: T;`, `body: T;`
struct Body {
  Doc doc;
  Type type;
  Span at;
};
/// `out 201 { body: T; header "Location" as location: uri; }`
struct Response {
  Doc doc;
  Annotations annotations;
  std::string status;  // digits as written
  Span status_at;
  std::vector<Body> bodies;  // more than one is an error of meaning
  std::vector<Member> headers;
};
/// `operation read: GET "/notices/{id}" { … }`
struct Operation {
  Doc doc;
  Annotations annotations;
  Name name;
  Name method;
  StringLiteral path;
  std::vector<Parameter> parameters;
  std::vector<Body> bodies;  // more than one is an error of meaning
  std::vector<Response> responses;
  std::vector<DottedName> problems;
};
/// `auth account = bearer(format: "JWT");`
struct Authentication {
  Doc doc;
  Name name;
  Name scheme;
  std::vector<Argument> arguments;
  Span at;
};
struct Service {
  Doc doc;
  Annotations annotations;
  Name name;
  std::vector<StringLiteral> servers;
  std::vector<Authentication> authentications;
  std::vector<Operation> operations;
};

/// A declaration that later versions of the compiler know, or one with mistakes in its syntax (`keyword` is
/// empty then). It was reported; only its name is kept, so that uses of it are not reported once more.
struct NotYet {
  std::string keyword;
  std::optional<Name> name;
  Span at;
};

using Declaration = std::variant<Scalar, Struct, Enum, Union, Service, NotYet>;

struct ImportItem {
  Name name;
  std::optional<Name> alias;
};
struct Import {
  DottedName name_space;
  std::optional<Name> alias;      // import a.b as c;
  std::vector<ImportItem> items;  // import a.b { X, Y as Z };
  bool has_items = false;
  Span at;
};

struct Edition {
  std::string text;
  Span at;
};

/// One file. `complete` is false when anything in it was reported as an error or a limit: then declarations
/// may be missing, and what other files expect of it is not reported.
struct Unit {
  source::SourceId source;
  std::optional<Edition> edition;
  std::optional<DottedName> name_space;
  Doc doc;  // of the namespace
  std::vector<Import> imports;
  std::vector<Declaration> declarations;
  bool complete = true;
};

}  // namespace dstackc::syntax
