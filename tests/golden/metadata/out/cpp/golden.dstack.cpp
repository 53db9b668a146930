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
  {"fresh", 5},
};
constexpr std::uint16_t slots_0_[] = {
  1, 0,
};
constexpr program_::Text names_1_[] = {
  {"begin", 5},
  {"onlyGerman", 10},
  {"kind", 4},
};
constexpr std::uint16_t slots_1_[] = {
  0, 0, 1, 0, 3, 0, 0, 2,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 1, 2, 0},
  {names_1_, slots_1_, 3, 8, 0},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::date, false, program_::no_index},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::string_enum, false, 0},
};
constexpr program_::MemberRule members_[] = {
  {{"begin", 5}, {"\"begin\":", 8}, 1, program_::Presence::required, {"", 0}},
  {{"onlyGerman", 10}, {"\"onlyGerman\":", 13}, 2, program_::Presence::optional, {"", 0}},
  {{"kind", 4}, {"\"kind\":", 7}, 3, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Notification", 19}, 0, 3, 0, 0, 5, 1, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::EnumRule enums_[] = {
  {{"golden.Kind", 11}, 0, nullptr, 1, false},
};
constexpr program_::Slot slots_of_0_[] = {  // Notification
  program_::slot<decltype(Notification::begin)>(offsetof(Notification, begin)),
  program_::slot<decltype(Notification::onlyGerman)>(offsetof(Notification, onlyGerman)),
  program_::slot<decltype(Notification::kind)>(offsetof(Notification, kind)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, enums_, nullptr, nullptr, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
