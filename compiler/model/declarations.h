// Declarations of data: constants, types where they are used, and the four kinds of declarations. Names are resolved,
// constraints are effective (inherited, narrowed and intersected), defaults are typed. References between declarations
// are ids; children are owned by their parents.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/id.h"
#include "model/metadata.h"
#include "pattern/pattern.h"
#include "source/source.h"

#include <dstack/bytes.h>
#include <dstack/check.h>
#include <dstack/latin.h>

namespace dstackc::model {

using source::Span;

struct Namespace;
struct Type;
struct Scalar;
struct Struct;
struct Enum;
struct Union;

/// A named declaration. The alternatives are the closed set of kinds that other types can refer to.
using DeclarationId = std::variant<Id<Scalar>, Id<Struct>, Id<Enum>, Id<Union>>;

// ---- Constants

struct Constant;
struct NullConstant {};
struct NumberConstant { std::string text; };                                  // as written in canonical form
struct EnumConstant { Id<Enum> type; std::uint32_t member = 0; };
struct ListConstant { std::vector<Constant> items; };
struct ObjectConstant { std::vector<std::pair<std::string, Constant>> members; };

/// A checked value of a type (a default, a literal), with the JSON text that every reader and writer agrees on.
struct Constant {
  std::variant<NullConstant, bool, NumberConstant, std::string, EnumConstant, ListConstant, ObjectConstant> value;
  std::string json;  // canonical JSON text
  Span at;
};

// ---- Types

/// Inclusive bounds of a length or count; no maximum means "whatever the reader's limits allow".
struct CountRange {
  std::uint64_t minimum = 0;
  std::optional<std::uint64_t> maximum;
};

/// A type where it is used. `nullable` is `T?`.
struct TypeUse {
  Id<Type> type;
  bool nullable = false;
};

struct Boolean {};

enum class IntegerWidth : std::uint8_t { int32, safeint, int64 };
struct Integer {                              // int64 has the JSON form of a string of digits
  IntegerWidth width = IntegerWidth::int32;
  std::int64_t minimum = 0, maximum = 0;      // inclusive and effective: exclusive bounds are already moved by one
  std::optional<std::int64_t> multiple_of;
};

struct FloatBound {
  double value = 0;
  std::string text;                           // as written, for messages and schemas
  bool exclusive = false;
};
struct Float {
  std::optional<FloatBound> minimum, maximum;
};

enum class DecimalForm : std::uint8_t { text, number };
struct Decimal {
  std::uint8_t precision = 0, scale = 0;      // 1 <= precision <= 18, scale <= precision
  std::int64_t minimum = 0, maximum = 0;      // coefficients at `scale`, inclusive and effective
  bool bounded_below = false, bounded_above = false;  // whether the author wrote a bound tighter than the precision
  DecimalForm form = DecimalForm::text;
};

struct Pattern {
  std::string text;                           // I-Regexp (RFC 9485), the whole value
  Span at;
};

/// `string` and, with `latin`, the data types of DIN 91379. All patterns hold at once; `automaton` is their
/// intersection, none where there is no pattern.
struct String {
  CountRange length;                          // code points
  std::vector<Pattern> patterns;
  Id<pattern::CompiledAutomaton> automaton;
  dstack::Check check = dstack::Check::none;
  std::optional<dstack::LatinType> latin;
};

struct Bytes {
  CountRange length;                          // bytes after decoding
  dstack::BytesEncoding encoding = dstack::BytesEncoding::base64url;
};

/// Built-in types whose JSON form is a string with a canonical text of its own. `length` (code points) only for the
/// free ones: uri, uri_reference, email.
enum class Format : std::uint8_t {
  date, time, local_datetime, datetime, duration, partial_date, uuid, language, uri, uri_reference, email,
};
struct Formatted {
  Format format = Format::date;
  CountRange length;
};

struct LocalizedTexts {                       // text, text(de, en): object of language tag and string
  std::vector<std::string> required;          // canonical language tags
};

enum class Uniqueness : std::uint8_t { none, by_value, by_member };
struct List {
  TypeUse element;
  CountRange size;
  Uniqueness unique = Uniqueness::none;
  std::uint32_t unique_member = 0;            // by_member: position in the element's struct
};

struct Map {
  Id<Type> key;                               // none: any string
  TypeUse value;
  CountRange size;
};

struct AnyJson {};

struct Literal {                              // "x", 3, true; null only as an alternative of a union by kind
  Constant value;
};

struct Named {
  DeclarationId declaration;
};

using Shape = std::variant<Boolean, Integer, Float, Decimal, String, Bytes, Formatted, LocalizedTexts, List, Map,
                           AnyJson, Literal, Named>;

/// A type in one place of the source. Inline narrowing of a scalar (`Aktenzeichen(..20)`) is already applied.
struct Type {
  Shape shape;
  Span at;
};

// ---- Declarations

struct DeclarationInfo {
  Id<Namespace> in;
  std::string name;
  Documentation documentation;
  Span at;                                    // the name
  Id<Metadata> metadata{};                    // none: nothing is said
};

struct Example {
  enum class Kind : std::uint8_t { example, counterexample };
  Kind kind = Kind::example;
  std::string name;
  std::string json;                           // the text of the document
  std::string file;                           // display path where it comes from a file, else empty
  std::optional<std::string> violates;        // counterexample: code of a violation that must be among those found
  Span at;
};

struct Scalar {
  DeclarationInfo info;
  Id<Type> type;                              // effective: never Named{Scalar}; constraints of the whole chain
  std::optional<Id<Scalar>> base;             // the scalar it narrows, for documentation
  std::vector<Example> examples;
};

enum class Presence : std::uint8_t { required, optional, defaulted };

struct Member {
  std::string name;                           // in code
  std::string wire_name;                      // in JSON
  TypeUse type;
  Presence presence = Presence::required;
  std::optional<Constant> default_value;      // exactly when defaulted
  Documentation documentation;
  Span at;                                    // the name
  Span wire_at;                               // the wire name, or the name
  Id<Metadata> metadata{};                    // with what is inherited from a scalar
};

struct Group {
  std::string name;
  CountRange count;                           // how many of the members are present
  std::vector<std::uint32_t> members;         // positions in the struct, as written
  Span at;
};

/// `...name: map<K, V>` or, for `open struct`, undeclared members kept as json under the name `additional`.
struct Rest {
  std::string name;
  Map map;
  bool declared = false;                      // false: from `open struct`
  Documentation documentation;
  Span at;
};

/// What makes a struct a problem after RFC 9457, the answer of a service that refuses. Its first members are those of
/// section 3.1: "type" and "status" as literals, "title", "detail" and "instance".
struct Problem {
  std::uint16_t status = 0;                   // 400 to 599
  std::string type;                           // URI
};

struct Struct {
  DeclarationInfo info;
  std::vector<Member> members;
  std::vector<Group> groups;
  std::optional<Rest> rest;                   // none: closed
  std::vector<std::string> reserved;          // names that must not come back, wire or code
  std::vector<Example> examples;
  std::optional<Problem> problem;
};

struct EnumMember {
  std::string name;
  std::string wire;                           // string enums
  std::int64_t number = 0;                    // integer enums
  Documentation documentation;
  Span at;
  Id<Metadata> metadata{};
};

enum class EnumBase : std::uint8_t { string, int32 };
struct Enum {
  DeclarationInfo info;
  EnumBase base = EnumBase::string;
  bool open = false;
  std::vector<EnumMember> members;
};

/// The type of a JSON value, as unions by kind see it.
enum class JsonKind : std::uint8_t { null, boolean, number, string, array, object };

struct Alternative {
  std::string name;                           // in code
  std::string wire;                           // tag: the tag's value; by member: the deciding member, "" for the fallback
  TypeUse type;                               // tag and by member: always a struct
  std::optional<JsonKind> kind;               // by kind
  Documentation documentation;
  Span at;
  Id<Metadata> metadata{};
};

struct TagStyle { std::string wire_name; };
struct KindStyle {};
struct MemberStyle {};

struct Union {
  DeclarationInfo info;
  std::variant<TagStyle, KindStyle, MemberStyle> style;
  bool open = false;                          // tag only: an unknown tag is kept as json
  std::vector<Alternative> alternatives;
};

}  // namespace dstackc::model
