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
  {"token", 5},
};
constexpr std::uint16_t slots_0_[] = {
  1, 0,
};
constexpr program_::Text names_1_[] = {
  {"proof", 5},
};
constexpr std::uint16_t slots_1_[] = {
  1, 0,
};
constexpr program_::Text names_2_[] = {
  {"dc+sd-jwt", 9},
};
constexpr std::uint16_t slots_2_[] = {
  1, 0,
};
constexpr program_::Text names_3_[] = {
  {"format", 6},
  {"token", 5},
};
constexpr std::uint16_t slots_3_[] = {
  2, 0, 0, 1,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 1, 2, 0},
  {names_1_, slots_1_, 1, 2, 0},
  {names_2_, slots_2_, 1, 2, 0},
  {names_3_, slots_3_, 2, 4, 0},
};
constexpr std::uint32_t indices_0_[] = {
  5,
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::tagged_union, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::string, false, 0},
  {program_::Kind::tagged_union, false, 0},
  {program_::Kind::structure, false, 2},
  {program_::Kind::literal, false, 0},
};
constexpr program_::StringRule strings_[] = {
  {0, 2000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
};
constexpr program_::LiteralRule literals_[] = {
  {program_::JsonKind::string, {"dc+sd-jwt", 9}, 0, false, {"\"dc+sd-jwt\"", 11}},
};
constexpr program_::MemberRule members_[] = {
  {{"token", 5}, {"\"token\":", 8}, 3, program_::Presence::required, {"", 0}},
  {{"proof", 5}, {"\"proof\":", 8}, 4, program_::Presence::required, {"", 0}},
  {{"format", 6}, {"\"format\":", 9}, 6, program_::Presence::required, {"", 0}},
  {{"token", 5}, {"\"token\":", 8}, 3, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.SdJwt", 12}, 0, 1, 0, 0, 1, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Request", 14}, 1, 1, 0, 0, 1, 1, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.SdJwt", 12}, 2, 2, 0, 0, 3, 3, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::UnionRule unions_[] = {
  {{"golden.Proof", 12}, {"format", 6}, 2, indices_0_, 1, program_::no_index, {0, 0, 0, 0, 0, 0, }, true},
};
constexpr program_::Slot slots_of_0_[] = {  // SdJwt
  program_::slot<decltype(SdJwt::token)>(offsetof(SdJwt, token)),
};
constexpr program_::Slot slots_of_1_[] = {  // Request
  program_::slot<decltype(Request::proof)>(offsetof(Request, proof)),
};
constexpr program_::Slot slots_of_2_[] = {  // SdJwt
  program_::no_slot(),
  program_::slot<decltype(SdJwt::token)>(offsetof(SdJwt, token)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
  {slots_of_1_, 0, nullptr},
  {slots_of_2_, 0, nullptr},
};
constexpr const program_::UnionOperations* union_operations_[] = {
  &program_::UnionOf<Proof>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, union_operations_};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, strings_, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, nullptr, unions_, literals_, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
