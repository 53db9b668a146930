// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#include "golden.dstack.h"

#include <cstddef>
#include <limits>

#include <dstack/from_text.h>
#include <dstack/storage.h>

// Members are reached by their offsets; all supported compilers give them for the types used here.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace golden {

namespace {

namespace program_ = dstack::program;

constexpr program_::Text names_0_[] = {
  {"type", 4},
  {"coordinates", 11},
};
constexpr std::uint16_t slots_0_[] = {
  1, 0, 2, 0,
};
constexpr program_::Text names_1_[] = {
  {"type", 4},
  {"coordinates", 11},
};
constexpr std::uint16_t slots_1_[] = {
  1, 0, 2, 0,
};
constexpr program_::Text names_2_[] = {
  {"Point", 5},
  {"LineString", 10},
};
constexpr std::uint16_t slots_2_[] = {
  1, 0, 0, 2,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 2, 4, 0},
  {names_1_, slots_1_, 2, 4, 0},
  {names_2_, slots_2_, 2, 4, 1},
};
constexpr std::uint32_t indices_0_[] = {
  10, 11,
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::tagged_union, false, 0},
  {program_::Kind::literal, false, 0},
  {program_::Kind::float64, false, 0},
  {program_::Kind::list, false, 0},
  {program_::Kind::literal, false, 1},
  {program_::Kind::float64, false, 1},
  {program_::Kind::list, false, 1},
  {program_::Kind::list, false, 2},
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
};
constexpr program_::FloatRule floats_[] = {
  {-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(), false, false},
  {-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(), false, false},
};
constexpr program_::LiteralRule literals_[] = {
  {program_::JsonKind::string, {"Point", 5}, 0, false, {"\"Point\"", 7}},
  {program_::JsonKind::string, {"LineString", 10}, 0, false, {"\"LineString\"", 12}},
};
constexpr program_::ListRule lists_[] = {
  {4, 2, 3, program_::Unique::no, 0},
  {7, 2, 3, program_::Unique::no, 0},
  {8, 2, 1000, program_::Unique::no, 0},
};
constexpr program_::MemberRule members_[] = {
  {{"type", 4}, {"\"type\":", 7}, 3, program_::Presence::required, {"", 0}},
  {{"coordinates", 11}, {"\"coordinates\":", 14}, 5, program_::Presence::required, {"", 0}},
  {{"type", 4}, {"\"type\":", 7}, 6, program_::Presence::required, {"", 0}},
  {{"coordinates", 11}, {"\"coordinates\":", 14}, 9, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Point", 12}, 0, 2, 0, 0, 3, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Line", 11}, 2, 2, 0, 0, 3, 1, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::UnionRule unions_[] = {
  {{"golden.Geometry", 15}, {"type", 4}, 2, indices_0_, 2, program_::no_index, {0, 0, 0, 0, 0, 0, }, false},
};
constexpr program_::Slot slots_of_0_[] = {  // Point
  program_::no_slot(),
  program_::slot<decltype(Point::coordinates)>(offsetof(Point, coordinates)),
};
constexpr program_::Slot slots_of_1_[] = {  // Line
  program_::no_slot(),
  program_::slot<decltype(Line::coordinates)>(offsetof(Line, coordinates)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
  {slots_of_1_, 0, nullptr},
};
constexpr const program_::ListOperations* list_operations_[] = {
  &program_::ListOf<double>::operations,
  &program_::ListOf<double>::operations,
  &program_::ListOf<std::vector<double>>::operations,
};
constexpr const program_::UnionOperations* union_operations_[] = {
  &program_::UnionOf<Geometry>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, list_operations_, nullptr, union_operations_};
constexpr program_::Program the_program_ = {
  types_, nullptr, floats_, nullptr, nullptr, nullptr, nullptr, lists_, nullptr, structs_, members_,
  nullptr, nullptr, unions_, literals_, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
