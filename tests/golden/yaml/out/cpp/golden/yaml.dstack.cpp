// Made by dstackc from the namespace golden::yaml. Do not edit: change the schema and generate again.
#include "golden/yaml.dstack.h"

#include <cstddef>
#include <limits>

#include <dstack/from_text.h>
#include <dstack/storage.h>

// Members are reached by their offsets; all supported compilers give them for the types used here.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace golden::yaml {

namespace {

namespace program_ = dstack::program;

constexpr std::uint8_t automaton_classes_0_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_0_[] = {
  0, 0, 0, 1,
};
constexpr program_::Automaton automata_[] = {
  {automaton_classes_0_, automaton_next_0_, 2, 2, 1, 1, nullptr, 0, nullptr, 0, nullptr, 0},
};
constexpr program_::Text names_0_[] = {
  {"no", 2},
  {"off", 3},
  {"null", 4},
  {"", 0},
  {"2026-07-01", 10},
  {"0o17", 4},
  {"190:20:30", 9},
};
constexpr std::uint16_t slots_0_[] = {
  4, 3, 7, 0, 6, 0, 1, 0, 0, 0, 0, 0, 0, 5, 0, 2,
};
constexpr program_::Text names_1_[] = {
  {"no", 2},
  {"12:30", 5},
  {"1e3", 3},
  {"on", 2},
  {"~", 1},
};
constexpr std::uint16_t slots_1_[] = {
  0, 5, 0, 0, 0, 0, 0, 2, 0, 1, 4, 0, 0, 0, 0, 3,
};
constexpr program_::Text names_2_[] = {
  {"type", 4},
  {"title", 5},
  {"status", 6},
  {"detail", 6},
  {"instance", 8},
};
constexpr std::uint16_t slots_2_[] = {
  0, 0, 0, 5, 3, 4, 0, 0, 0, 0, 2, 0, 1, 0, 0, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 7, 16, 15},
  {names_1_, slots_1_, 5, 16, 0},
  {names_2_, slots_2_, 5, 16, 0},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::float64, false, 0},
  {program_::Kind::string_enum, false, 0},
  {program_::Kind::literal, false, 0},
  {program_::Kind::string, false, 0},
  {program_::Kind::literal, false, 1},
  {program_::Kind::string, false, 1},
  {program_::Kind::literal, false, 2},
  {program_::Kind::string, false, 2},
  {program_::Kind::uri_reference, false, 3},
  {program_::Kind::json, false, program_::no_index},
};
constexpr program_::FloatRule floats_[] = {
  {1e-05, std::numeric_limits<double>::infinity(), false, false},
};
constexpr program_::StringRule strings_[] = {
  {0, 80, 0, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[*&!|>%@`]*", 11}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 4000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
};
constexpr program_::LiteralRule literals_[] = {
  {program_::JsonKind::string, {"true", 4}, 0, false, {"\"true\"", 6}},
  {program_::JsonKind::string, {"urn:dstack:golden.yaml:Weg", 26}, 0, false, {"\"urn:dstack:golden.yaml:Weg\"", 28}},
  {program_::JsonKind::number, {"410", 3}, 410, false, {"410", 3}},
};
constexpr program_::MemberRule members_[] = {
  {{"no", 2}, {"\"no\":", 5}, 2, program_::Presence::required, {"", 0}},
  {{"12:30", 5}, {"\"12:30\":", 8}, 3, program_::Presence::required, {"", 0}},
  {{"1e3", 3}, {"\"1e3\":", 6}, 4, program_::Presence::defaulted, {"\"off\"", 5}},
  {{"on", 2}, {"\"on\":", 5}, 5, program_::Presence::optional, {"", 0}},
  {{"~", 1}, {"\"~\":", 4}, 6, program_::Presence::required, {"", 0}},
  {{"type", 4}, {"\"type\":", 7}, 7, program_::Presence::required, {"", 0}},
  {{"title", 5}, {"\"title\":", 8}, 8, program_::Presence::optional, {"", 0}},
  {{"status", 6}, {"\"status\":", 9}, 9, program_::Presence::required, {"", 0}},
  {{"detail", 6}, {"\"detail\":", 9}, 10, program_::Presence::optional, {"", 0}},
  {{"instance", 8}, {"\"instance\":", 11}, 11, program_::Presence::optional, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.yaml.Ja", 14}, 0, 5, 0, 0, 19, 1, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.yaml.Weg", 15}, 5, 5, 0, 0, 5, 2, program_::Undeclared::kept, {program_::no_index, 12, 0, program_::unbounded}},
};
constexpr program_::EnumRule enums_[] = {
  {{"golden.yaml.Nein", 16}, 0, nullptr, 7, false},
};
constexpr program_::Slot slots_of_0_[] = {  // Ja
  program_::slot<decltype(Ja::no)>(offsetof(Ja, no)),
  program_::slot<decltype(Ja::zeit)>(offsetof(Ja, zeit)),
  program_::defaulted_slot<&Ja::zahl>(offsetof(Ja, zahl)),
  program_::slot<decltype(Ja::an)>(offsetof(Ja, an)),
  program_::slot<decltype(Ja::nichts)>(offsetof(Ja, nichts)),
};
constexpr program_::Slot slots_of_1_[] = {  // Weg
  program_::no_slot(),
  program_::slot<decltype(Weg::title)>(offsetof(Weg, title)),
  program_::no_slot(),
  program_::slot<decltype(Weg::detail)>(offsetof(Weg, detail)),
  program_::slot<decltype(Weg::instance)>(offsetof(Weg, instance)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
  {slots_of_1_, offsetof(Weg, additional), &program_::MapOf<dstack::Json>::operations},
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, nullptr, floats_, nullptr, strings_, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, enums_, nullptr, literals_, name_tables_, automata_, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden::yaml
