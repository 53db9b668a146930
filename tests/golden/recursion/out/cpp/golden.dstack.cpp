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
  {"value", 5},
  {"children", 8},
};
constexpr std::uint16_t slots_0_[] = {
  0, 0, 2, 1,
};
constexpr program_::Text names_1_[] = {
  {"next", 4},
};
constexpr std::uint16_t slots_1_[] = {
  0, 1,
};
constexpr program_::Text names_2_[] = {
  {"owner", 5},
};
constexpr std::uint16_t slots_2_[] = {
  1, 0,
};
constexpr program_::Text names_3_[] = {
  {"home", 4},
};
constexpr std::uint16_t slots_3_[] = {
  0, 1,
};
constexpr program_::Text names_4_[] = {
  {"value", 5},
};
constexpr std::uint16_t slots_4_[] = {
  1, 0,
};
constexpr program_::Text names_5_[] = {
  {"left", 4},
  {"right", 5},
};
constexpr std::uint16_t slots_5_[] = {
  2, 0, 1, 0,
};
constexpr program_::Text names_6_[] = {
  {"number", 6},
  {"sum", 3},
};
constexpr std::uint16_t slots_6_[] = {
  2, 1, 0, 0,
};
constexpr program_::Text names_7_[] = {
  {"op", 2},
  {"value", 5},
};
constexpr std::uint16_t slots_7_[] = {
  1, 0, 2, 0,
};
constexpr program_::Text names_8_[] = {
  {"op", 2},
  {"left", 4},
  {"right", 5},
};
constexpr std::uint16_t slots_8_[] = {
  3, 0, 0, 0, 1, 0, 2, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 2, 4, 2},
  {names_1_, slots_1_, 1, 2, 0},
  {names_2_, slots_2_, 1, 2, 0},
  {names_3_, slots_3_, 1, 2, 0},
  {names_4_, slots_4_, 1, 2, 0},
  {names_5_, slots_5_, 2, 4, 0},
  {names_6_, slots_6_, 2, 4, 0},
  {names_7_, slots_7_, 2, 4, 0},
  {names_8_, slots_8_, 3, 8, 0},
};
constexpr std::uint32_t indices_0_[] = {
  16, 17,
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::structure, false, 2},
  {program_::Kind::structure, false, 3},
  {program_::Kind::structure, false, 4},
  {program_::Kind::structure, false, 5},
  {program_::Kind::tagged_union, false, 0},
  {program_::Kind::integer, false, 0},
  {program_::Kind::structure, false, 0},
  {program_::Kind::list, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::structure, false, 3},
  {program_::Kind::structure, false, 2},
  {program_::Kind::integer, false, 1},
  {program_::Kind::tagged_union, false, 0},
  {program_::Kind::tagged_union, false, 0},
  {program_::Kind::structure, false, 6},
  {program_::Kind::structure, false, 7},
  {program_::Kind::literal, false, 0},
  {program_::Kind::literal, false, 1},
};
constexpr program_::IntegerRule integers_[] = {
  {-2147483648, 2147483647, 0, 4},
  {-2147483648, 2147483647, 0, 4},
};
constexpr program_::LiteralRule literals_[] = {
  {program_::JsonKind::string, {"number", 6}, 0, false, {"\"number\"", 8}},
  {program_::JsonKind::string, {"sum", 3}, 0, false, {"\"sum\"", 5}},
};
constexpr program_::ListRule lists_[] = {
  {8, 0, 9, program_::Unique::no, 0},
};
constexpr program_::MemberRule members_[] = {
  {{"value", 5}, {"\"value\":", 8}, 7, program_::Presence::required, {"", 0}},
  {{"children", 8}, {"\"children\":", 11}, 9, program_::Presence::required, {"", 0}},
  {{"next", 4}, {"\"next\":", 7}, 10, program_::Presence::optional, {"", 0}},
  {{"owner", 5}, {"\"owner\":", 8}, 11, program_::Presence::optional, {"", 0}},
  {{"home", 4}, {"\"home\":", 7}, 12, program_::Presence::optional, {"", 0}},
  {{"value", 5}, {"\"value\":", 8}, 13, program_::Presence::required, {"", 0}},
  {{"left", 4}, {"\"left\":", 7}, 14, program_::Presence::required, {"", 0}},
  {{"right", 5}, {"\"right\":", 8}, 15, program_::Presence::required, {"", 0}},
  {{"op", 2}, {"\"op\":", 5}, 18, program_::Presence::required, {"", 0}},
  {{"value", 5}, {"\"value\":", 8}, 13, program_::Presence::required, {"", 0}},
  {{"op", 2}, {"\"op\":", 5}, 19, program_::Presence::required, {"", 0}},
  {{"left", 4}, {"\"left\":", 7}, 14, program_::Presence::required, {"", 0}},
  {{"right", 5}, {"\"right\":", 8}, 15, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Tree", 11}, 0, 2, 0, 0, 3, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Chain", 12}, 2, 1, 0, 0, 0, 1, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Folder", 13}, 3, 1, 0, 0, 0, 2, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Owner", 12}, 4, 1, 0, 0, 0, 3, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Number", 13}, 5, 1, 0, 0, 1, 4, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Sum", 10}, 6, 2, 0, 0, 3, 5, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Number", 13}, 8, 2, 0, 0, 3, 7, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Sum", 10}, 10, 3, 0, 0, 7, 8, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::UnionRule unions_[] = {
  {{"golden.Term", 11}, {"op", 2}, 6, indices_0_, 2, program_::no_index, {0, 0, 0, 0, 0, 0, }, false},
};
constexpr program_::Slot slots_of_0_[] = {  // Tree
  program_::slot<decltype(Tree::value)>(offsetof(Tree, value)),
  program_::slot<decltype(Tree::children)>(offsetof(Tree, children)),
};
constexpr program_::Slot slots_of_1_[] = {  // Chain
  program_::slot<decltype(Chain::next)>(offsetof(Chain, next)),
};
constexpr program_::Slot slots_of_2_[] = {  // Folder
  program_::slot<decltype(Folder::owner)>(offsetof(Folder, owner)),
};
constexpr program_::Slot slots_of_3_[] = {  // Owner
  program_::slot<decltype(Owner::home)>(offsetof(Owner, home)),
};
constexpr program_::Slot slots_of_4_[] = {  // Number
  program_::slot<decltype(Number::value)>(offsetof(Number, value)),
};
constexpr program_::Slot slots_of_5_[] = {  // Sum
  program_::slot<decltype(Sum::left)>(offsetof(Sum, left)),
  program_::slot<decltype(Sum::right)>(offsetof(Sum, right)),
};
constexpr program_::Slot slots_of_6_[] = {  // Number
  program_::no_slot(),
  program_::slot<decltype(Number::value)>(offsetof(Number, value)),
};
constexpr program_::Slot slots_of_7_[] = {  // Sum
  program_::no_slot(),
  program_::slot<decltype(Sum::left)>(offsetof(Sum, left)),
  program_::slot<decltype(Sum::right)>(offsetof(Sum, right)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
  {slots_of_1_, 0, nullptr},
  {slots_of_2_, 0, nullptr},
  {slots_of_3_, 0, nullptr},
  {slots_of_4_, 0, nullptr},
  {slots_of_5_, 0, nullptr},
  {slots_of_6_, 0, nullptr},
  {slots_of_7_, 0, nullptr},
};
constexpr const program_::ListOperations* list_operations_[] = {
  &program_::ListOf<Tree>::operations,
};
constexpr const program_::UnionOperations* union_operations_[] = {
  &program_::UnionOf<Term>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, list_operations_, nullptr, union_operations_};
constexpr program_::Program the_program_ = {
  types_, integers_, nullptr, nullptr, nullptr, nullptr, nullptr, lists_, nullptr, structs_, members_,
  nullptr, nullptr, unions_, literals_, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
