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
  {"day", 3},
  {"clock", 5},
  {"local", 5},
  {"received", 8},
  {"span", 4},
  {"birth", 5},
  {"since", 5},
};
constexpr std::uint16_t slots_0_[] = {
  4, 0, 0, 5, 1, 3, 0, 7, 6, 0, 0, 0, 0, 2, 0, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 7, 16, 1},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::date, false, program_::no_index},
  {program_::Kind::time, false, program_::no_index},
  {program_::Kind::local_datetime, false, program_::no_index},
  {program_::Kind::datetime, false, program_::no_index},
  {program_::Kind::duration, false, program_::no_index},
  {program_::Kind::partial_date, false, program_::no_index},
  {program_::Kind::date, false, program_::no_index},
};
constexpr program_::MemberRule members_[] = {
  {{"day", 3}, {"\"day\":", 6}, 1, program_::Presence::required, {"", 0}},
  {{"clock", 5}, {"\"clock\":", 8}, 2, program_::Presence::required, {"", 0}},
  {{"local", 5}, {"\"local\":", 8}, 3, program_::Presence::required, {"", 0}},
  {{"received", 8}, {"\"received\":", 11}, 4, program_::Presence::required, {"", 0}},
  {{"span", 4}, {"\"span\":", 7}, 5, program_::Presence::required, {"", 0}},
  {{"birth", 5}, {"\"birth\":", 8}, 6, program_::Presence::required, {"", 0}},
  {{"since", 5}, {"\"since\":", 8}, 7, program_::Presence::defaulted, {"\"2026-01-01\"", 12}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Times", 12}, 0, 7, 0, 0, 63, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::Slot slots_of_0_[] = {  // Times
  program_::slot<decltype(Times::day)>(offsetof(Times, day)),
  program_::slot<decltype(Times::clock)>(offsetof(Times, clock)),
  program_::slot<decltype(Times::local)>(offsetof(Times, local)),
  program_::slot<decltype(Times::received)>(offsetof(Times, received)),
  program_::slot<decltype(Times::span)>(offsetof(Times, span)),
  program_::slot<decltype(Times::birth)>(offsetof(Times, birth)),
  program_::defaulted_slot<&Times::since>(offsetof(Times, since)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, nullptr, nullptr, nullptr, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
