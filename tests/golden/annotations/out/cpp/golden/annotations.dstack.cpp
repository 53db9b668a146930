// Made by dstackc from the namespace golden::annotations. Do not edit: change the schema and generate again.
#include "golden/annotations.dstack.h"

#include <cstddef>
#include <limits>

#include <dstack/from_text.h>
#include <dstack/storage.h>

// Members are reached by their offsets; all supported compilers give them for the types used here.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace golden::annotations {

namespace {

namespace program_ = dstack::program;

constexpr program_::Text names_0_[] = {
  {"laenge", 6},
  {"verbrauch", 9},
  {"diagnose", 8},
  {"name", 4},
};
constexpr std::uint16_t slots_0_[] = {
  0, 0, 0, 4, 0, 1, 2, 3,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 4, 8, 0},
};
constexpr std::uint32_t indices_0_[] = {
  7, 8,
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::kind_union, false, 0},
  {program_::Kind::decimal_text, false, 0},
  {program_::Kind::float64, false, 0},
  {program_::Kind::list, false, 0},
  {program_::Kind::string, false, 0},
  {program_::Kind::string, false, 1},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::structure, false, 0},
};
constexpr program_::FloatRule floats_[] = {
  {0.0, std::numeric_limits<double>::infinity(), false, false},
};
constexpr program_::DecimalRule decimals_[] = {
  {-999999999, 999999999, 9, 2},
};
constexpr program_::StringRule strings_[] = {
  {0, 80, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 80, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
};
constexpr program_::ListRule lists_[] = {
  {3, 0, 12, program_::Unique::no, 0},
};
constexpr program_::MemberRule members_[] = {
  {{"laenge", 6}, {"\"laenge\":", 9}, 2, program_::Presence::required, {"", 0}},
  {{"verbrauch", 9}, {"\"verbrauch\":", 12}, 4, program_::Presence::required, {"", 0}},
  {{"diagnose", 8}, {"\"diagnose\":", 11}, 5, program_::Presence::optional, {"", 0}, program_::Protection::hidden},
  {{"name", 4}, {"\"name\":", 7}, 6, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.annotations.Anzeige", 26}, 0, 4, 0, 0, 11, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::UnionRule unions_[] = {
  {{"golden.annotations.Alles", 24}, {"", 0}, program_::no_index, indices_0_, 2, program_::no_index, {0, 1, 0, 0, 0, 2, }, false},
};
constexpr program_::Slot slots_of_0_[] = {  // Anzeige
  program_::slot<decltype(Anzeige::laenge)>(offsetof(Anzeige, laenge)),
  program_::slot<decltype(Anzeige::verbrauch)>(offsetof(Anzeige, verbrauch)),
  program_::slot<decltype(Anzeige::diagnose)>(offsetof(Anzeige, diagnose)),
  program_::slot<decltype(Anzeige::name)>(offsetof(Anzeige, name)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr const program_::ListOperations* list_operations_[] = {
  &program_::ListOf<Verbrauch>::operations,
};
constexpr const program_::UnionOperations* union_operations_[] = {
  &program_::UnionOf<Alles>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, list_operations_, nullptr, union_operations_};
constexpr program_::Program the_program_ = {
  types_, nullptr, floats_, decimals_, strings_, nullptr, nullptr, lists_, nullptr, structs_, members_,
  nullptr, nullptr, unions_, nullptr, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden::annotations
