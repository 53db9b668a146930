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
  {"id", 2},
  {"url", 3},
};
constexpr std::uint16_t slots_0_[] = {
  2, 0, 0, 1,
};
constexpr program_::Text names_1_[] = {
  {"expression", 10},
};
constexpr std::uint16_t slots_1_[] = {
  1, 0,
};
constexpr program_::Text names_2_[] = {
  {"$ref", 4},
};
constexpr std::uint16_t slots_2_[] = {
  1, 0,
};
constexpr program_::Text names_3_[] = {
  {"id", 2},
  {"expression", 10},
  {"$ref", 4},
};
constexpr std::uint16_t slots_3_[] = {
  2, 0, 3, 1, 0, 0, 0, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 2, 4, 0},
  {names_1_, slots_1_, 1, 2, 0},
  {names_2_, slots_2_, 1, 2, 0},
  {names_3_, slots_3_, 3, 8, 0},
};
constexpr std::uint32_t indices_0_[] = {
  8, 9, 10,
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::structure, false, 2},
  {program_::Kind::member_union, false, 0},
  {program_::Kind::string, false, 0},
  {program_::Kind::uri, false, 1},
  {program_::Kind::string, false, 2},
  {program_::Kind::string, false, 3},
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::structure, false, 2},
};
constexpr program_::StringRule strings_[] = {
  {0, 40, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 2000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 400, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
};
constexpr program_::MemberRule members_[] = {
  {{"id", 2}, {"\"id\":", 5}, 4, program_::Presence::required, {"", 0}},
  {{"url", 3}, {"\"url\":", 6}, 5, program_::Presence::optional, {"", 0}},
  {{"expression", 10}, {"\"expression\":", 13}, 6, program_::Presence::required, {"", 0}},
  {{"$ref", 4}, {"\"$ref\":", 7}, 7, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Licence", 14}, 0, 2, 0, 0, 1, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Expression", 17}, 2, 1, 0, 0, 1, 1, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Reference", 16}, 3, 1, 0, 0, 1, 2, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::UnionRule unions_[] = {
  {{"golden.LicenceChoice", 20}, {"", 0}, 3, indices_0_, 3, program_::no_index, {0, 0, 0, 0, 0, 0, }, false},
};
constexpr program_::Slot slots_of_0_[] = {  // Licence
  program_::slot<decltype(Licence::id)>(offsetof(Licence, id)),
  program_::slot<decltype(Licence::url)>(offsetof(Licence, url)),
};
constexpr program_::Slot slots_of_1_[] = {  // Expression
  program_::slot<decltype(Expression::expression)>(offsetof(Expression, expression)),
};
constexpr program_::Slot slots_of_2_[] = {  // Reference
  program_::slot<decltype(Reference::reference)>(offsetof(Reference, reference)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
  {slots_of_1_, 0, nullptr},
  {slots_of_2_, 0, nullptr},
};
constexpr const program_::UnionOperations* union_operations_[] = {
  &program_::UnionOf<LicenceChoice>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, union_operations_};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, strings_, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, nullptr, unions_, nullptr, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
