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
  {"payload", 7},
  {"more", 4},
  {"named", 5},
};
constexpr std::uint16_t slots_0_[] = {
  0, 2, 1, 0, 0, 3, 0, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 3, 8, 0},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::list, false, 0},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::map, false, 0},
};
constexpr program_::ListRule lists_[] = {
  {2, 0, 9, program_::Unique::no, 0},
};
constexpr program_::MapRule maps_[] = {
  {program_::no_index, 4, 0, 9},
};
constexpr program_::MemberRule members_[] = {
  {{"payload", 7}, {"\"payload\":", 10}, 1, program_::Presence::required, {"", 0}},
  {{"more", 4}, {"\"more\":", 7}, 3, program_::Presence::required, {"", 0}},
  {{"named", 5}, {"\"named\":", 8}, 5, program_::Presence::optional, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Envelope", 15}, 0, 3, 0, 0, 3, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::Slot slots_of_0_[] = {  // Envelope
  program_::slot<decltype(Envelope::payload)>(offsetof(Envelope, payload)),
  program_::slot<decltype(Envelope::more)>(offsetof(Envelope, more)),
  program_::slot<decltype(Envelope::named)>(offsetof(Envelope, named)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr const program_::ListOperations* list_operations_[] = {
  &program_::ListOf<dstack::Json>::operations,
};
constexpr const program_::MapOperations* map_operations_[] = {
  &program_::MapOf<dstack::Json>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, list_operations_, map_operations_, nullptr};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, lists_, maps_, structs_, members_,
  nullptr, nullptr, nullptr, nullptr, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
