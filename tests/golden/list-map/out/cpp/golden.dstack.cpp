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

constexpr std::uint8_t automaton_classes_0_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_0_[] = {
  0, 0, 0, 2, 0, 2,
};
constexpr program_::ByteSet automaton_sets_0_[] = {
  program_::byte_set({{97, 122}}),
};
constexpr program_::Run automaton_runs_0_[] = {{0, true, 1, program_::unbounded}};
constexpr program_::Automaton automata_[] = {
  {automaton_classes_0_, automaton_next_0_, 2, 3, 1, 2, automaton_sets_0_, 1, nullptr, 0, automaton_runs_0_, 1},
};
constexpr program_::Text names_0_[] = {
  {"id", 2},
  {"name", 4},
};
constexpr std::uint16_t slots_0_[] = {
  0, 1, 2, 0,
};
constexpr program_::Text names_1_[] = {
  {"red", 3},
  {"green", 5},
};
constexpr std::uint16_t slots_1_[] = {
  1, 0, 2, 0,
};
constexpr program_::Text names_2_[] = {
  {"days", 4},
  {"places", 6},
  {"values", 6},
  {"byColour", 8},
  {"free", 4},
  {"nested", 6},
};
constexpr std::uint16_t slots_2_[] = {
  0, 2, 5, 0, 0, 4, 0, 0, 0, 0, 0, 0, 6, 1, 0, 3,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 2, 4, 1},
  {names_1_, slots_1_, 2, 4, 1},
  {names_2_, slots_2_, 6, 16, 0},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::integer, false, 0},
  {program_::Kind::string, false, 0},
  {program_::Kind::integer, false, 1},
  {program_::Kind::list, false, 0},
  {program_::Kind::structure, false, 0},
  {program_::Kind::list, false, 1},
  {program_::Kind::string, false, 1},
  {program_::Kind::integer, false, 2},
  {program_::Kind::map, false, 0},
  {program_::Kind::string_enum, false, 0},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::map, false, 1},
  {program_::Kind::structure, false, 0},
  {program_::Kind::map, false, 2},
  {program_::Kind::date, true, program_::no_index},
  {program_::Kind::list, false, 2},
  {program_::Kind::list, false, 3},
};
constexpr program_::IntegerRule integers_[] = {
  {-2147483648, 2147483647, 0, 4},
  {1, 7, 0, 4},
  {-2147483648, 2147483647, 0, 4},
};
constexpr program_::StringRule strings_[] = {
  {0, 80, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {2, 3, 0, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[a-z]+", 6}},
};
constexpr program_::ListRule lists_[] = {
  {4, 1, 7, program_::Unique::values, 0},
  {6, 0, 9, program_::Unique::member, 0},
  {16, 0, 3, program_::Unique::no, 0},
  {17, 0, 3, program_::Unique::no, 0},
};
constexpr program_::MapRule maps_[] = {
  {8, 9, 0, 10},
  {11, 12, 0, 2},
  {program_::no_index, 14, 0, 5},
};
constexpr program_::MemberRule members_[] = {
  {{"id", 2}, {"\"id\":", 5}, 2, program_::Presence::required, {"", 0}},
  {{"name", 4}, {"\"name\":", 7}, 3, program_::Presence::required, {"", 0}},
  {{"days", 4}, {"\"days\":", 7}, 5, program_::Presence::required, {"", 0}},
  {{"places", 6}, {"\"places\":", 9}, 7, program_::Presence::required, {"", 0}},
  {{"values", 6}, {"\"values\":", 9}, 10, program_::Presence::required, {"", 0}},
  {{"byColour", 8}, {"\"byColour\":", 11}, 13, program_::Presence::required, {"", 0}},
  {{"free", 4}, {"\"free\":", 7}, 15, program_::Presence::required, {"", 0}},
  {{"nested", 6}, {"\"nested\":", 9}, 18, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Place", 12}, 0, 2, 0, 0, 3, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Collection", 17}, 2, 6, 0, 0, 63, 2, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::EnumRule enums_[] = {
  {{"golden.Colour", 13}, 1, nullptr, 2, false},
};
constexpr program_::Slot slots_of_0_[] = {  // Place
  program_::slot<decltype(Place::id)>(offsetof(Place, id)),
  program_::slot<decltype(Place::name)>(offsetof(Place, name)),
};
constexpr program_::Slot slots_of_1_[] = {  // Collection
  program_::slot<decltype(Collection::days)>(offsetof(Collection, days)),
  program_::slot<decltype(Collection::places)>(offsetof(Collection, places)),
  program_::slot<decltype(Collection::values)>(offsetof(Collection, values)),
  program_::slot<decltype(Collection::byColour)>(offsetof(Collection, byColour)),
  program_::slot<decltype(Collection::free)>(offsetof(Collection, free)),
  program_::slot<decltype(Collection::nested)>(offsetof(Collection, nested)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
  {slots_of_1_, 0, nullptr},
};
constexpr const program_::ListOperations* list_operations_[] = {
  &program_::ListOf<std::int32_t>::operations,
  &program_::ListOf<Place>::operations,
  &program_::ListOf<std::optional<dstack::Date>>::operations,
  &program_::ListOf<std::vector<std::optional<dstack::Date>>>::operations,
};
constexpr const program_::MapOperations* map_operations_[] = {
  &program_::MapOf<std::int32_t>::operations,
  &program_::MapOf<bool>::operations,
  &program_::MapOf<Place>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, list_operations_, map_operations_, nullptr};
constexpr program_::Program the_program_ = {
  types_, integers_, nullptr, nullptr, strings_, nullptr, nullptr, lists_, maps_, structs_, members_,
  nullptr, enums_, nullptr, nullptr, name_tables_, automata_, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
