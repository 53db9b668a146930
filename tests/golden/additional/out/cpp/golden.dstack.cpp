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
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  3, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
  5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6,
  6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
  1, 1, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 9, 9,
  11, 12, 12, 12, 13, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
};
constexpr std::uint16_t automaton_next_0_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 10,
  10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 10, 10,
  0, 0, 0, 3, 4, 5, 6, 7, 8, 9,
};
constexpr std::uint8_t automaton_loops_0_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
};
constexpr program_::ByteSet automaton_sets_0_[] = {
  program_::byte_set({{0, 9}, {11, 12}, {14, 127}}),
};
constexpr program_::Automaton automata_[] = {
  {automaton_classes_0_, automaton_next_0_, 14, 11, 1, 10, automaton_sets_0_, 1, automaton_loops_0_, 0, nullptr, 0},
};
constexpr program_::Text names_0_[] = {
  {"name", 4},
};
constexpr std::uint16_t slots_0_[] = {
  0, 1,
};
constexpr program_::Text names_1_[] = {
  {"name", 4},
};
constexpr std::uint16_t slots_1_[] = {
  0, 1,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 1, 2, 0},
  {names_1_, slots_1_, 1, 2, 0},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::string, false, 0},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::string, false, 1},
  {program_::Kind::string, false, 2},
  {program_::Kind::integer, false, 0},
};
constexpr program_::IntegerRule integers_[] = {
  {-2147483648, 2147483647, 0, 4},
};
constexpr program_::StringRule strings_[] = {
  {0, 80, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 80, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {3, 40, 0, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"x-.*", 4}},
};
constexpr program_::MemberRule members_[] = {
  {{"name", 4}, {"\"name\":", 7}, 2, program_::Presence::required, {"", 0}},
  {{"name", 4}, {"\"name\":", 7}, 4, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Open", 11}, 0, 1, 0, 0, 1, 0, program_::Undeclared::kept, {program_::no_index, 3, 0, program_::unbounded}},
  {{"golden.Extensible", 17}, 1, 1, 0, 0, 1, 1, program_::Undeclared::kept, {5, 6, 0, program_::unbounded}},
};
constexpr program_::Slot slots_of_0_[] = {  // Open
  program_::slot<decltype(Open::name)>(offsetof(Open, name)),
};
constexpr program_::Slot slots_of_1_[] = {  // Extensible
  program_::slot<decltype(Extensible::name)>(offsetof(Extensible, name)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, offsetof(Open, additional), &program_::MapOf<dstack::Json>::operations},
  {slots_of_1_, offsetof(Extensible, further), &program_::MapOf<std::int32_t>::operations},
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, integers_, nullptr, nullptr, strings_, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, nullptr, nullptr, nullptr, name_tables_, automata_, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
