// Lowering: from the model to the reading program, the only place where constraints become checks. `dstackc
// validate` executes the result; the C++ back end prints it. `Origins` tell a back end which part of the
// model each rule is from, so that it can bind storage without reading a constraint again.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"

#include <dstack/program.h>

namespace dstackc::lower {

namespace program = dstack::program;

/// Where the rules of a program come from; each vector is parallel to the table of the same name.
struct Origins {
  struct Struct {
    Id<model::Struct> declaration;
    bool tag_first = false;  // member 0 is the tag of a union, a literal without storage
  };
  struct List {
    model::List list;
    model::DeclarationId user;  // the declaration inside of which it stands
  };
  struct Map {
    model::Map map;
    model::DeclarationId user;
  };
  std::vector<Struct> structs;
  std::vector<List> lists;
  std::vector<Map> maps;
  std::vector<Id<model::Union>> unions;
};

/// A reading program with its tables. Names and automata are referred to by pointer, so the model must
/// outlive it.
class Lowered {
 public:
  Lowered() = default;
  Lowered(Lowered&&) = default;
  Lowered& operator=(Lowered&&) = default;
  Lowered(const Lowered&) = delete;
  Lowered& operator=(const Lowered&) = delete;

  /// The program over these tables; valid as long as this object is, also after a move.
  [[nodiscard]] program::Program view() const;
  /// The type index of a declaration that was reachable from the roots.
  [[nodiscard]] program::Index root(model::DeclarationId declaration) const { return roots.at(declaration); }

  struct Names {  // storage of one name table
    std::vector<program::Text> names;
    std::vector<std::uint16_t> slots;
    std::uint32_t seed = 0;
  };

  std::vector<program::Type> types;
  std::vector<program::IntegerRule> integers;
  std::vector<program::FloatRule> floats;
  std::vector<program::DecimalRule> decimals;
  std::vector<program::StringRule> strings;
  std::vector<program::BytesRule> bytes;
  std::vector<program::TextRule> text_rules;
  std::vector<program::ListRule> lists;
  std::vector<program::MapRule> maps;
  std::vector<program::StructRule> structs;
  std::vector<program::MemberRule> members;
  std::vector<program::GroupRule> groups;
  std::vector<program::EnumRule> enums;
  std::vector<program::UnionRule> unions;
  std::vector<program::LiteralRule> literals;
  std::vector<program::NameTable> name_tables;
  std::vector<program::Automaton> automata;
  std::vector<program::Text> texts;
  Origins origins;
  std::map<model::DeclarationId, program::Index> roots;

  // Storage behind the pointers in the tables; deques, so that growing moves nothing.
  std::deque<std::string> strings_storage;
  std::deque<Names> names_storage;
  std::deque<std::vector<std::uint32_t>> indices_storage;
  std::deque<std::vector<std::int64_t>> integers_storage;
};

/// Lowers the given declarations and everything that they refer to, in a deterministic order.
[[nodiscard]] Lowered lower(const model::Model& model, const std::vector<model::DeclarationId>& roots);

/// Builds the slots of a name table; the seed with the shortest probes among the first 64.
void build_slots(Lowered::Names& table);

}  // namespace dstackc::lower
