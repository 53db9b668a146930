// Made by dstackc from the namespace golden::requests. Do not edit: change the schema and generate again.
#include "golden/requests.dstack.h"

#include <cstddef>
#include <limits>

#include <dstack/from_text.h>
#include <dstack/storage.h>

// Members are reached by their offsets; all supported compilers give them for the types used here.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace golden::requests {

namespace {

namespace program_ = dstack::program;

constexpr program_::Text names_0_[] = {
  {"by", 2},
  {"nw", 2},
  {"sh", 2},
};
constexpr std::uint16_t slots_0_[] = {
  3, 2, 0, 0, 1, 0, 0, 0,
};
constexpr program_::Text names_1_[] = {
  {"place", 5},
  {"state", 5},
  {"other", 5},
};
constexpr std::uint16_t slots_1_[] = {
  1, 2, 0, 3, 0, 0, 0, 0,
};
constexpr program_::Text names_2_[] = {
  {"name", 4},
};
constexpr std::uint16_t slots_2_[] = {
  0, 1,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 3, 8, 0},
  {names_1_, slots_1_, 3, 8, 0},
  {names_2_, slots_2_, 1, 2, 0},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::string_enum, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::list, false, 0},
  {program_::Kind::string, false, 0},
};
constexpr program_::StringRule strings_[] = {
  {1, 80, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
};
constexpr program_::ListRule lists_[] = {
  {3, 0, 3, program_::Unique::no, 0},
};
constexpr program_::MemberRule members_[] = {
  {{"place", 5}, {"\"place\":", 8}, 1, program_::Presence::required, {"", 0}},
  {{"state", 5}, {"\"state\":", 8}, 2, program_::Presence::required, {"", 0}},
  {{"other", 5}, {"\"other\":", 8}, 4, program_::Presence::required, {"", 0}},
  {{"name", 4}, {"\"name\":", 7}, 5, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.requests.Request", 23}, 0, 3, 0, 0, 7, 1, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.places.Place", 19}, 3, 1, 0, 0, 1, 2, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::EnumRule enums_[] = {
  {{"golden.places.Land", 18}, 0, nullptr, 3, false},
};
constexpr program_::Slot slots_of_0_[] = {  // Request
  program_::slot<decltype(Request::place)>(offsetof(Request, place)),
  program_::slot<decltype(Request::state)>(offsetof(Request, state)),
  program_::slot<decltype(Request::other)>(offsetof(Request, other)),
};
constexpr program_::Slot slots_of_1_[] = {  // golden::places::Place
  program_::slot<decltype(golden::places::Place::name)>(offsetof(golden::places::Place, name)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
  {slots_of_1_, 0, nullptr},
};
constexpr const program_::ListOperations* list_operations_[] = {
  &program_::ListOf<golden::places::Place>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, list_operations_, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, strings_, nullptr, nullptr, lists_, nullptr, structs_, members_,
  nullptr, enums_, nullptr, nullptr, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden::requests
