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
  {"adult", 5},
  {"children", 8},
  {"balance", 7},
  {"height", 6},
  {"salary", 6},
  {"id", 2},
};
constexpr std::uint16_t slots_0_[] = {
  0, 0, 4, 2, 5, 6, 0, 1, 0, 0, 3, 7, 0, 0, 0, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 7, 16, 6},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::string, false, 0},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::integer, false, 0},
  {program_::Kind::integer_text, false, 1},
  {program_::Kind::float64, false, 0},
  {program_::Kind::decimal_text, false, 0},
  {program_::Kind::uuid, false, program_::no_index},
};
constexpr program_::IntegerRule integers_[] = {
  {0, 20, 0, 4},
  {(-9223372036854775807 - 1), 9223372036854775807, 0, 8},
};
constexpr program_::FloatRule floats_[] = {
  {0.0, 3.0, false, false},
};
constexpr program_::DecimalRule decimals_[] = {
  {0, 999999999, 9, 2},
};
constexpr program_::StringRule strings_[] = {
  {1, 80, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
};
constexpr program_::MemberRule members_[] = {
  {{"name", 4}, {"\"name\":", 7}, 1, program_::Presence::required, {"", 0}},
  {{"adult", 5}, {"\"adult\":", 8}, 2, program_::Presence::required, {"", 0}},
  {{"children", 8}, {"\"children\":", 11}, 3, program_::Presence::required, {"", 0}},
  {{"balance", 7}, {"\"balance\":", 10}, 4, program_::Presence::required, {"", 0}},
  {{"height", 6}, {"\"height\":", 9}, 5, program_::Presence::required, {"", 0}},
  {{"salary", 6}, {"\"salary\":", 9}, 6, program_::Presence::required, {"", 0}},
  {{"id", 2}, {"\"id\":", 5}, 7, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Person", 13}, 0, 7, 0, 0, 127, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::Slot slots_of_0_[] = {  // Person
  program_::slot<decltype(Person::name)>(offsetof(Person, name)),
  program_::slot<decltype(Person::adult)>(offsetof(Person, adult)),
  program_::slot<decltype(Person::children)>(offsetof(Person, children)),
  program_::slot<decltype(Person::balance)>(offsetof(Person, balance)),
  program_::slot<decltype(Person::height)>(offsetof(Person, height)),
  program_::slot<decltype(Person::salary)>(offsetof(Person, salary)),
  program_::slot<decltype(Person::id)>(offsetof(Person, id)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, integers_, floats_, decimals_, strings_, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, nullptr, nullptr, nullptr, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
