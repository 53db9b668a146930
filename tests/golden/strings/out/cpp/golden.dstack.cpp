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
  0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 2, 0, 1, 0, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_0_[] = {
  0, 0, 0, 0, 3, 2, 0, 3, 0, 0, 3, 0,
};
constexpr program_::ByteSet automaton_sets_0_[] = {
  program_::byte_set({{43, 43}}),
  program_::byte_set({{32, 32}, {40, 41}, {45, 45}, {47, 57}}),
};
constexpr program_::Run automaton_runs_0_[] = {{0, false, 0, 1}, {1, true, 1, program_::unbounded}};
constexpr std::uint8_t automaton_classes_1_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_1_[] = {
  0, 0, 0, 1,
};
constexpr program_::ByteSet automaton_sets_1_[] = {
  program_::byte_set({{34, 34}, {63, 63}, {92, 92}}),
};
constexpr program_::Run automaton_runs_1_[] = {{0, true, 0, program_::unbounded}};
constexpr std::uint8_t automaton_classes_2_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_2_[] = {
  0, 0, 0, 0, 0, 2, 0, 0, 3, 0, 4, 0, 0, 5, 0, 0, 6, 6, 0, 6, 6,
};
constexpr program_::ByteSet automaton_sets_2_[] = {
  program_::byte_set({{65, 90}}),
  program_::byte_set({{48, 57}}),
  program_::byte_set({{48, 57}, {65, 90}}),
};
constexpr program_::Run automaton_runs_2_[] = {{0, false, 2, 2}, {1, false, 2, 2}, {2, true, 1, program_::unbounded}};
constexpr program_::Automaton automata_[] = {
  {automaton_classes_0_, automaton_next_0_, 3, 4, 1, 3, automaton_sets_0_, 2, nullptr, 0, automaton_runs_0_, 2},
  {automaton_classes_1_, automaton_next_1_, 2, 2, 1, 1, automaton_sets_1_, 1, nullptr, 0, automaton_runs_1_, 1},
  {automaton_classes_2_, automaton_next_2_, 3, 7, 1, 6, automaton_sets_2_, 3, nullptr, 0, automaton_runs_2_, 3},
};
constexpr program_::Text names_0_[] = {
  {"bounded", 7},
  {"code", 4},
  {"quoted", 6},
  {"iban", 4},
  {"person", 6},
  {"thing", 5},
  {"free", 4},
};
constexpr std::uint16_t slots_0_[] = {
  0, 5, 7, 0, 0, 0, 6, 0, 1, 0, 0, 4, 0, 2, 3, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 7, 16, 0},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::string, false, 0},
  {program_::Kind::string, false, 1},
  {program_::Kind::string, false, 2},
  {program_::Kind::string, false, 3},
  {program_::Kind::latin, false, 4},
  {program_::Kind::latin, false, 5},
  {program_::Kind::latin, false, 6},
};
constexpr program_::StringRule strings_[] = {
  {2, 5, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {3, 30, 0, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"\\+\?[0-9 /()-]+", 14}},
  {0, 9, 1, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[\"\?\\\\]*", 7}},
  {15, 34, 2, static_cast<dstack::Check>(3), static_cast<dstack::LatinType>(0), {"[A-Z]{2}[0-9]{2}[A-Z0-9]+", 25}},
  {1, 80, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 80, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(4), {"", 0}},
};
constexpr program_::MemberRule members_[] = {
  {{"bounded", 7}, {"\"bounded\":", 10}, 1, program_::Presence::required, {"", 0}},
  {{"code", 4}, {"\"code\":", 7}, 2, program_::Presence::required, {"", 0}},
  {{"quoted", 6}, {"\"quoted\":", 9}, 3, program_::Presence::required, {"", 0}},
  {{"iban", 4}, {"\"iban\":", 7}, 4, program_::Presence::required, {"", 0}},
  {{"person", 6}, {"\"person\":", 9}, 5, program_::Presence::required, {"", 0}},
  {{"thing", 5}, {"\"thing\":", 8}, 6, program_::Presence::required, {"", 0}},
  {{"free", 4}, {"\"free\":", 7}, 7, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Texts", 12}, 0, 7, 0, 0, 127, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::Slot slots_of_0_[] = {  // Texts
  program_::slot<decltype(Texts::bounded)>(offsetof(Texts, bounded)),
  program_::slot<decltype(Texts::code)>(offsetof(Texts, code)),
  program_::slot<decltype(Texts::quoted)>(offsetof(Texts, quoted)),
  program_::slot<decltype(Texts::iban)>(offsetof(Texts, iban)),
  program_::slot<decltype(Texts::person)>(offsetof(Texts, person)),
  program_::slot<decltype(Texts::thing)>(offsetof(Texts, thing)),
  program_::slot<decltype(Texts::free)>(offsetof(Texts, free)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, strings_, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, nullptr, nullptr, nullptr, name_tables_, automata_, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
