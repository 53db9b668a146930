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
  {"version", 7},
  {"beta", 4},
  {"quoted", 6},
};
constexpr std::uint16_t slots_0_[] = {
  2, 0, 0, 0, 1, 0, 4, 3,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 4, 8, 0},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::literal, false, 0},
  {program_::Kind::literal, false, 1},
  {program_::Kind::literal, false, 2},
  {program_::Kind::literal, false, 3},
};
constexpr program_::LiteralRule literals_[] = {
  {program_::JsonKind::string, {"Feature", 7}, 0, false, {"\"Feature\"", 9}},
  {program_::JsonKind::number, {"3", 1}, 3, false, {"3", 1}},
  {program_::JsonKind::boolean, {"", 0}, 0, true, {"true", 4}},
  {program_::JsonKind::string, {"a\"b\?\?/c", 7}, 0, false, {"\"a\\\"b\?\?/c\"", 10}},
};
constexpr program_::MemberRule members_[] = {
  {{"type", 4}, {"\"type\":", 7}, 1, program_::Presence::required, {"", 0}},
  {{"version", 7}, {"\"version\":", 10}, 2, program_::Presence::required, {"", 0}},
  {{"beta", 4}, {"\"beta\":", 7}, 3, program_::Presence::optional, {"", 0}},
  {{"quoted", 6}, {"\"quoted\":", 9}, 4, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Card", 11}, 0, 4, 0, 0, 11, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::Slot slots_of_0_[] = {  // Card
  program_::no_slot(),
  program_::no_slot(),
  program_::slot<decltype(Card::beta)>(offsetof(Card, beta)),
  program_::no_slot(),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, nullptr, nullptr, literals_, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
