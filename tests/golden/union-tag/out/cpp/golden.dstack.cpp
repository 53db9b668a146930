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
  {"name", 4},
};
constexpr std::uint16_t slots_0_[] = {
  0, 1,
};
constexpr program_::Text names_1_[] = {
  {"firm", 4},
};
constexpr std::uint16_t slots_1_[] = {
  0, 1,
};
constexpr program_::Text names_2_[] = {
  {"applicant", 9},
};
constexpr std::uint16_t slots_2_[] = {
  1, 0,
};
constexpr program_::Text names_3_[] = {
  {"person", 6},
  {"legal-person", 12},
};
constexpr std::uint16_t slots_3_[] = {
  0, 1, 2, 0,
};
constexpr program_::Text names_4_[] = {
  {"kind", 4},
  {"name", 4},
};
constexpr std::uint16_t slots_4_[] = {
  1, 0, 0, 2,
};
constexpr program_::Text names_5_[] = {
  {"kind", 4},
  {"firm", 4},
};
constexpr std::uint16_t slots_5_[] = {
  1, 0, 0, 2,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 1, 2, 0},
  {names_1_, slots_1_, 1, 2, 0},
  {names_2_, slots_2_, 1, 2, 0},
  {names_3_, slots_3_, 2, 4, 0},
  {names_4_, slots_4_, 2, 4, 0},
  {names_5_, slots_5_, 2, 4, 0},
};
constexpr std::uint32_t indices_0_[] = {
  7, 8,
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::tagged_union, false, 0},
  {program_::Kind::structure, false, 2},
  {program_::Kind::string, false, 0},
  {program_::Kind::string, false, 1},
  {program_::Kind::tagged_union, false, 0},
  {program_::Kind::structure, false, 3},
  {program_::Kind::structure, false, 4},
  {program_::Kind::literal, false, 0},
  {program_::Kind::literal, false, 1},
};
constexpr program_::StringRule strings_[] = {
  {0, 80, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
};
constexpr program_::LiteralRule literals_[] = {
  {program_::JsonKind::string, {"person", 6}, 0, false, {"\"person\"", 8}},
  {program_::JsonKind::string, {"legal-person", 12}, 0, false, {"\"legal-person\"", 14}},
};
constexpr program_::MemberRule members_[] = {
  {{"name", 4}, {"\"name\":", 7}, 4, program_::Presence::required, {"", 0}},
  {{"firm", 4}, {"\"firm\":", 7}, 5, program_::Presence::required, {"", 0}},
  {{"applicant", 9}, {"\"applicant\":", 12}, 6, program_::Presence::required, {"", 0}},
  {{"kind", 4}, {"\"kind\":", 7}, 9, program_::Presence::required, {"", 0}},
  {{"name", 4}, {"\"name\":", 7}, 4, program_::Presence::required, {"", 0}},
  {{"kind", 4}, {"\"kind\":", 7}, 10, program_::Presence::required, {"", 0}},
  {{"firm", 4}, {"\"firm\":", 7}, 5, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Person", 13}, 0, 1, 0, 0, 1, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Company", 14}, 1, 1, 0, 0, 1, 1, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Request", 14}, 2, 1, 0, 0, 1, 2, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Person", 13}, 3, 2, 0, 0, 3, 4, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Company", 14}, 5, 2, 0, 0, 3, 5, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::UnionRule unions_[] = {
  {{"golden.Applicant", 16}, {"kind", 4}, 3, indices_0_, 2, program_::no_index, {0, 0, 0, 0, 0, 0, }, false},
};
constexpr program_::Slot slots_of_0_[] = {  // Person
  program_::slot<decltype(Person::name)>(offsetof(Person, name)),
};
constexpr program_::Slot slots_of_1_[] = {  // Company
  program_::slot<decltype(Company::firm)>(offsetof(Company, firm)),
};
constexpr program_::Slot slots_of_2_[] = {  // Request
  program_::slot<decltype(Request::applicant)>(offsetof(Request, applicant)),
};
constexpr program_::Slot slots_of_3_[] = {  // Person
  program_::no_slot(),
  program_::slot<decltype(Person::name)>(offsetof(Person, name)),
};
constexpr program_::Slot slots_of_4_[] = {  // Company
  program_::no_slot(),
  program_::slot<decltype(Company::firm)>(offsetof(Company, firm)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
  {slots_of_1_, 0, nullptr},
  {slots_of_2_, 0, nullptr},
  {slots_of_3_, 0, nullptr},
  {slots_of_4_, 0, nullptr},
};
constexpr const program_::UnionOperations* union_operations_[] = {
  &program_::UnionOf<Applicant>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, union_operations_};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, strings_, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, nullptr, unions_, literals_, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
