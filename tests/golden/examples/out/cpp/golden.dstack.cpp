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
  {"r", 1},
  {"g", 1},
};
constexpr std::uint16_t slots_0_[] = {
  0, 2, 0, 1,
};
constexpr program_::Text names_1_[] = {
  {"length-cm", 9},
  {"colour", 6},
};
constexpr std::uint16_t slots_1_[] = {
  0, 1, 2, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 2, 4, 0},
  {names_1_, slots_1_, 2, 4, 5},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::decimal_text, false, 0},
  {program_::Kind::string_enum, false, 0},
};
constexpr program_::DecimalRule decimals_[] = {
  {-99999, 99999, 5, 1},
};
constexpr program_::MemberRule members_[] = {
  {{"length-cm", 9}, {"\"length-cm\":", 12}, 1, program_::Presence::required, {"", 0}},
  {{"colour", 6}, {"\"colour\":", 9}, 2, program_::Presence::optional, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Part", 11}, 0, 2, 0, 0, 1, 1, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::EnumRule enums_[] = {
  {{"golden.Colour", 13}, 0, nullptr, 2, false},
};
constexpr program_::Slot slots_of_0_[] = {  // Part
  program_::slot<decltype(Part::length)>(offsetof(Part, length)),
  program_::slot<decltype(Part::colour)>(offsetof(Part, colour)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, decimals_, nullptr, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, enums_, nullptr, nullptr, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
