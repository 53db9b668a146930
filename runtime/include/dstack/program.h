// The reading program: what a document must satisfy, step by step, as constant tables. The compiler lowers a schema to
// it once; the engine (`engine.h`) executes it for `dstackc validate`, and generated C++ carries it as constants
// together with a binding that says where each value is stored. Plain data: no constructors, no ownership.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <dstack/automaton.h>
#include <dstack/bytes.h>
#include <dstack/check.h>
#include <dstack/latin.h>

namespace dstack::program {

using Index = std::uint32_t;
inline constexpr Index no_index = 0xFFFFFFFFU;
inline constexpr std::uint32_t unbounded = 0xFFFFFFFFU;

/// What a value is. `detail` of the type is the index into the table named beside it.
enum class Kind : std::uint8_t {
  json,             ///< any value; no detail
  boolean,          ///< no detail
  integer,          ///< JSON number without fraction: integers
  integer_text,     ///< int64 as a string of digits: integers
  float64,          ///< floats
  decimal_text,     ///< decimals
  decimal_number,   ///< decimals, read from the lexeme of a JSON number
  string,           ///< strings
  latin,            ///< strings, with their DIN 91379 data type
  bytes,            ///< bytes
  date,             ///< no detail, likewise the next seven
  time,
  local_datetime,
  datetime,
  duration,
  partial_date,
  uuid,
  language,
  uri,              ///< strings, likewise the next two (their lengths)
  uri_reference,
  email,
  text,             ///< texts: object of language tag and string
  list,             ///< lists
  map,              ///< maps
  structure,        ///< structs
  string_enum,      ///< enums
  integer_enum,     ///< enums
  tagged_union,     ///< unions
  kind_union,       ///< unions
  member_union,     ///< unions
  literal,          ///< literals
};

/// One use of a type. Two uses of one struct share their detail.
struct Type {
  Kind kind;
  bool nullable;
  Index detail;
};

struct Text {  // a string constant: UTF-8, not terminated
  const char* data;
  std::uint32_t size;
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {data, size}; }
};

struct IntegerRule {
  std::int64_t minimum, maximum;  // both inclusive
  std::int64_t multiple_of;       // 0: none
  std::uint8_t storage_size;      // bytes of the C++ integer: 4 or 8
};

struct FloatRule {
  double minimum, maximum;  // infinite where there is none
  bool exclusive_minimum, exclusive_maximum;
};

struct DecimalRule {
  std::int64_t minimum, maximum;  // coefficients at the scale, inclusive
  std::uint8_t precision, scale;
};

struct StringRule {
  std::uint32_t minimum, maximum;  // code points; `unbounded` where there is no upper bound
  Index automaton;                 // or no_index
  Check check;
  LatinType latin;                 // read for Kind::latin only
  Text pattern_name;               // what a violation of the pattern shows as expected: the pattern's own text
};

struct BytesRule {
  std::uint32_t minimum, maximum;  // bytes after decoding
  BytesEncoding encoding;
};

struct TextRule {  // text(de, en)
  Index first_language;  // texts
  std::uint32_t language_count;
};

enum class Unique : std::uint8_t { no, values, member };

struct ListRule {
  Index element;                   // types
  std::uint32_t minimum, maximum;  // items; `unbounded` where there is no upper bound
  Unique unique;
  std::uint32_t unique_member;     // Unique::member: position of the key in the element's struct
};

struct MapRule {
  Index key;                       // types: string-shaped; no_index: any string
  Index value;                     // types
  std::uint32_t minimum, maximum;  // entries
};

/// Names to positions: open addressing over `slots` (position + 1; 0 is empty), size a power of two, probed linearly
/// from `hash_name(name, seed) & (slot_count - 1)`. The compiler picks the seed with the shortest probes.
struct NameTable {
  const Text* names;
  const std::uint16_t* slots;
  std::uint32_t count;
  std::uint32_t slot_count;
  std::uint32_t seed;
};

/// The bytes of a name as a number, the same on every machine. At most eight.
inline std::uint64_t name_word(const char* data, std::size_t size) noexcept {
  std::uint64_t word = 0;
  std::memcpy(&word, data, size);
  if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
  return word;
}

/// Hash of a name by its first and last eight bytes as numbers (of a shorter name, all of it) and its length.
inline std::uint32_t hash_words(std::uint64_t first, std::uint64_t last, std::size_t size, std::uint32_t seed) noexcept {
  const std::uint64_t factor = (2ULL * seed + 1) * 0x9E3779B97F4A7C15ULL;
  return static_cast<std::uint32_t>(((first ^ (last * 0xC2B2AE3D27D4EB4FULL) ^ size) * factor) >> 32);
}

/// The same function builds the tables and looks up in them. Names that share all that it looks at meet in one probe
/// sequence, whose length is that of the table at most.
inline std::uint32_t hash_name(std::string_view name, std::uint32_t seed) noexcept {
  const std::size_t words = name.size() < 8 ? name.size() : 8;
  return hash_words(name_word(name.data(), words), name_word(name.data() + name.size() - words, words), name.size(), seed);
}

/// The position of a name in its table, or `no_index`.
inline std::uint32_t find(const NameTable& table, std::string_view name) noexcept {
  const std::uint32_t mask = table.slot_count - 1;
  for (std::uint32_t slot = hash_name(name, table.seed) & mask; table.slots[slot] != 0; slot = (slot + 1) & mask) {
    const std::uint32_t position = table.slots[slot] - 1U;
    if (table.names[position].view() == name) return position;
  }
  return no_index;
}

enum class Presence : std::uint8_t { required, optional, defaulted };

/// Whether a value may stand in a log. `hidden`: personal data, or else in need of protection.
enum class Protection : std::uint8_t { none, hidden };

struct MemberRule {
  Text name;          // wire name, decoded
  Text key;           // the name as it is written: `"name":`
  Index type;         // types
  Presence presence;
  Text default_json;  // Presence::defaulted: the value as JSON text
  Protection protection = Protection::none;
};

struct GroupRule {  // how many of these optional members must be there
  Text name;
  const std::uint32_t* members;  // positions
  std::uint32_t member_count;
  std::uint32_t minimum, maximum;
};

enum class Undeclared : std::uint8_t {
  refused,  // closed: a violation in strict mode, skipped in tolerant mode
  kept,     // the `rest` map says what they must satisfy
};

/// For a struct that is an alternative of a tagged union the compiler makes a rule of its own, whose first member is
/// the tag as a required literal without storage; so neither reader nor writer knows tags within a struct.
struct StructRule {
  Text name;             // qualified name, for schema paths
  Index first_member;    // members
  std::uint32_t member_count;
  Index first_group;     // groups
  std::uint32_t group_count;
  std::uint64_t required;  // bit i: member i is required; of the first 64 members
  Index names;           // name_tables: the members' names
  Undeclared undeclared;
  MapRule rest;          // Undeclared::kept
};

struct EnumRule {
  Text name;
  Index names;                   // name_tables: wire texts in the order of declaration (string_enum)
  const std::int64_t* integers;  // wire numbers, ascending (integer_enum)
  std::uint32_t count;
  bool open;                     // unknown values are kept
};

enum class JsonKind : std::uint8_t { null, boolean, number, string, array, object };
inline constexpr std::size_t json_kind_count = 6;

struct UnionRule {
  Text name;
  Text tag;                     // tagged_union: wire name of the tag
  Index names;                  // name_tables: tag values, or deciding members in the order of `alternatives`
  const Index* alternatives;    // types, in the order of declaration
  std::uint32_t alternative_count;
  std::uint32_t fallback;       // member_union: the alternative without a deciding member, or no_index
  std::uint8_t by_kind[json_kind_count];  // kind_union: alternative + 1, 0 for none
  bool open;                    // tagged_union: an object with an unknown tag is kept as json
  std::uint8_t hidden = 0;      // kind_union: bit i says that alternative i is Protection::hidden
};

struct LiteralRule {
  JsonKind kind;
  Text text;              // strings: decoded; otherwise as written
  std::int64_t integer;   // JsonKind::number
  bool boolean;           // JsonKind::boolean
  Text json;              // the canonical JSON text, for writers
};

// ---- Binding: where generated code stores what is read. Absent when a document is only validated.

/// How a member wraps the value of its type.
enum class Wrap : std::uint8_t {
  none,      // literals: no storage
  plain,     // T
  optional,  // std::optional<T>: optional, or nullable
  tristate,  // dstack::Tristate<T>: optional and nullable
  boxed,     // dstack::Box<T>, std::optional<dstack::Box<T>> and dstack::Tristate<dstack::Box<T>> go through ops
};

/// Operations on a wrapped value; null functions where the wrap is plain.
struct SlotOperations {
  void* (*emplace)(void* slot);            // the address of the value; a fresh one is made where there is none
  void (*set_null)(void* slot);            // nullable slots
  const void* (*get)(const void* slot);    // the value, or null when there is none
  bool (*is_null)(const void* slot);       // present and null
  void (*reset)(void* slot);               // to what it is when the member is absent; null where it cannot be
};

struct Slot {
  std::uint32_t offset;  // in the struct
  Wrap wrap;
  const SlotOperations* operations;
};

struct ListOperations {
  void* (*append)(void* list);                               // a fresh item; null for lists of bool
  void (*append_boolean)(void* list, bool value);            // std::vector<bool>
  std::size_t (*size)(const void* list);
  const void* (*item)(const void* list, std::size_t index);  // null for lists of bool
  bool (*boolean_item)(const void* list, std::size_t index);
  void (*pop)(void* list);
  void (*clear)(void* list);
  Slot element;                                              // wrap of the item (nullable items)
};

struct MapOperations {
  void* (*insert)(void* map, std::string_view key);  // a fresh entry; the reader has refused duplicates
  void (*clear)(void* map);
  void (*each)(const void* map, void* context, void (*visit)(void* context, std::string_view key, const void* value));
  Slot value;
};

struct UnionOperations {
  /// The address of the alternative; a fresh one is made where another one stands.
  void* (*emplace)(void* value, std::uint32_t alternative);
  std::uint32_t (*alternative)(const void* value, const void** alternative);
};

struct StructBinding {
  const Slot* slots;            // as many as members, in their order
  std::uint32_t rest_offset;    // Undeclared::kept: the map of undeclared members
  const MapOperations* rest;
};

/// Parallel to the tables of details: `structs[i]` binds `Program::structs[i]`, and so on.
struct Binding {
  const StructBinding* structs;
  const ListOperations* const* lists;
  const MapOperations* const* maps;
  const UnionOperations* const* unions;
};

struct Program {
  const Type* types;
  const IntegerRule* integers;
  const FloatRule* floats;
  const DecimalRule* decimals;
  const StringRule* strings;
  const BytesRule* bytes;
  const TextRule* text_rules;
  const ListRule* lists;
  const MapRule* maps;
  const StructRule* structs;
  const MemberRule* members;
  const GroupRule* groups;
  const EnumRule* enums;
  const UnionRule* unions;
  const LiteralRule* literals;
  const NameTable* name_tables;
  const Automaton* automata;
  const Text* texts;
  const Binding* binding;  // null: validate only
};

}  // namespace dstack::program
