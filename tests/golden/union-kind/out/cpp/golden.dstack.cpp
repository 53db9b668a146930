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
  {"holidays", 8},
};
constexpr std::uint16_t slots_0_[] = {
  1, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 1, 2, 0},
};
constexpr std::uint32_t indices_0_[] = {
  3, 5, 6, 7, 8,
};
constexpr program_::Type types_[] = {
  {program_::Kind::kind_union, false, 0},
  {program_::Kind::structure, false, 0},
  {program_::Kind::kind_union, false, 0},
  {program_::Kind::string, false, 0},
  {program_::Kind::string, false, 1},
  {program_::Kind::list, false, 0},
  {program_::Kind::integer, false, 0},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::literal, false, 0},
};
constexpr program_::IntegerRule integers_[] = {
  {-2147483648, 2147483647, 0, 4},
};
constexpr program_::StringRule strings_[] = {
  {1, 40, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 40, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
};
constexpr program_::LiteralRule literals_[] = {
  {program_::JsonKind::null, {"", 0}, 0, false, {"null", 4}},
};
constexpr program_::ListRule lists_[] = {
  {4, 1, 20, program_::Unique::no, 0},
};
constexpr program_::MemberRule members_[] = {
  {{"holidays", 8}, {"\"holidays\":", 11}, 2, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Calendar", 15}, 0, 1, 0, 0, 1, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::UnionRule unions_[] = {
  {{"golden.Holidays", 15}, {"", 0}, program_::no_index, indices_0_, 5, program_::no_index, {5, 4, 3, 1, 2, 0, }, false},
};
constexpr program_::Slot slots_of_0_[] = {  // Calendar
  program_::slot<decltype(Calendar::holidays)>(offsetof(Calendar, holidays)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr const program_::ListOperations* list_operations_[] = {
  &program_::ListOf<std::string>::operations,
};
constexpr const program_::UnionOperations* union_operations_[] = {
  &program_::UnionOf<Holidays>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, list_operations_, nullptr, union_operations_};
constexpr program_::Program the_program_ = {
  types_, integers_, nullptr, nullptr, strings_, nullptr, nullptr, lists_, nullptr, structs_, members_,
  nullptr, nullptr, unions_, literals_, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
