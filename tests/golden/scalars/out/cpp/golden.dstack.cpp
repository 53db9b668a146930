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
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_0_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 3, 0, 4, 0, 0, 0, 0,
  0, 0, 0, 5, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 8, 0, 0,
  0, 0, 9, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 10, 0, 0,
};
constexpr program_::ByteSet automaton_sets_0_[] = {
  program_::byte_set({{66, 66}}),
  program_::byte_set({{78, 78}}),
  program_::byte_set({{45, 45}}),
  program_::byte_set({{48, 57}}),
  program_::byte_set({{47, 47}}),
};
constexpr program_::Run automaton_runs_0_[] = {{0, false, 1, 1}, {1, false, 1, 1}, {2, false, 1, 1}, {3, false, 4, 4}, {4, false, 1, 1}, {3, true, 1, program_::unbounded}};
constexpr std::uint8_t automaton_classes_1_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4,
  4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_1_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 3, 0, 4, 0, 0, 0, 0, 0, 0, 5,
  0, 0, 0, 0, 6, 0, 0, 0, 0, 7, 0, 0, 0, 0, 8, 0, 0, 0, 9, 0, 0, 0, 0, 0,
  10, 0, 0, 0, 0, 10, 0,
};
constexpr program_::ByteSet automaton_sets_1_[] = {
  program_::byte_set({{65, 90}}),
  program_::byte_set({{45, 45}}),
  program_::byte_set({{48, 57}}),
  program_::byte_set({{47, 47}}),
};
constexpr program_::Run automaton_runs_1_[] = {{0, false, 2, 2}, {1, false, 1, 1}, {2, false, 4, 4}, {3, false, 1, 1}, {2, true, 1, program_::unbounded}};
constexpr program_::Automaton automata_[] = {
  {automaton_classes_0_, automaton_next_0_, 6, 11, 1, 10, automaton_sets_0_, 5, nullptr, 0, automaton_runs_0_, 6},
  {automaton_classes_1_, automaton_next_1_, 5, 11, 1, 10, automaton_sets_1_, 4, nullptr, 0, automaton_runs_1_, 5},
};
constexpr program_::Text names_0_[] = {
  {"number", 6},
  {"earlier", 7},
  {"share", 5},
};
constexpr std::uint16_t slots_0_[] = {
  0, 2, 3, 1, 0, 0, 0, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 3, 8, 1},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::string, false, 0},
  {program_::Kind::string, false, 1},
  {program_::Kind::integer, false, 0},
};
constexpr program_::IntegerRule integers_[] = {
  {0, 50, 0, 4},
};
constexpr program_::StringRule strings_[] = {
  {1, 20, 0, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[A-Z]{2}-[0-9]{4}/[0-9]+", 24}},
  {1, 12, 1, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[A-Z]{2}-[0-9]{4}/[0-9]+", 24}},
};
constexpr program_::MemberRule members_[] = {
  {{"number", 6}, {"\"number\":", 9}, 1, program_::Presence::required, {"", 0}},
  {{"earlier", 7}, {"\"earlier\":", 10}, 2, program_::Presence::optional, {"", 0}},
  {{"share", 5}, {"\"share\":", 8}, 3, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.File", 11}, 0, 3, 0, 0, 5, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::Slot slots_of_0_[] = {  // File
  program_::slot<decltype(File::number)>(offsetof(File, number)),
  program_::slot<decltype(File::earlier)>(offsetof(File, earlier)),
  program_::slot<decltype(File::share)>(offsetof(File, share)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, integers_, nullptr, nullptr, strings_, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, nullptr, nullptr, nullptr, name_tables_, automata_, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
