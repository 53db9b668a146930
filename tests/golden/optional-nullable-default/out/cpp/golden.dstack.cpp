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
  {"required", 8},
  {"optional", 8},
  {"nullable", 8},
  {"both", 4},
  {"filled", 6},
  {"emptyList", 9},
  {"exactAmount", 11},
  {"nothing", 7},
};
constexpr std::uint16_t slots_0_[] = {
  3, 0, 2, 0, 0, 0, 1, 5, 4, 6, 8, 0, 7, 0, 0, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 8, 16, 0},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::date, false, program_::no_index},
  {program_::Kind::date, false, program_::no_index},
  {program_::Kind::date, true, program_::no_index},
  {program_::Kind::date, true, program_::no_index},
  {program_::Kind::integer, false, 0},
  {program_::Kind::integer, false, 1},
  {program_::Kind::list, false, 0},
  {program_::Kind::decimal_text, false, 0},
  {program_::Kind::date, true, program_::no_index},
};
constexpr program_::IntegerRule integers_[] = {
  {1, 10, 0, 4},
  {-2147483648, 2147483647, 0, 4},
};
constexpr program_::DecimalRule decimals_[] = {
  {-999999999, 999999999, 9, 2},
};
constexpr program_::ListRule lists_[] = {
  {6, 0, 3, program_::Unique::no, 0},
};
constexpr program_::MemberRule members_[] = {
  {{"required", 8}, {"\"required\":", 11}, 1, program_::Presence::required, {"", 0}},
  {{"optional", 8}, {"\"optional\":", 11}, 2, program_::Presence::optional, {"", 0}},
  {{"nullable", 8}, {"\"nullable\":", 11}, 3, program_::Presence::required, {"", 0}},
  {{"both", 4}, {"\"both\":", 7}, 4, program_::Presence::optional, {"", 0}},
  {{"filled", 6}, {"\"filled\":", 9}, 5, program_::Presence::defaulted, {"3", 1}},
  {{"emptyList", 9}, {"\"emptyList\":", 12}, 7, program_::Presence::defaulted, {"[]", 2}},
  {{"exactAmount", 11}, {"\"exactAmount\":", 14}, 8, program_::Presence::defaulted, {"\"1.50\"", 6}},
  {{"nothing", 7}, {"\"nothing\":", 10}, 9, program_::Presence::defaulted, {"null", 4}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Period", 13}, 0, 8, 0, 0, 5, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::Slot slots_of_0_[] = {  // Period
  program_::slot<decltype(Period::required)>(offsetof(Period, required)),
  program_::slot<decltype(Period::optional)>(offsetof(Period, optional)),
  program_::slot<decltype(Period::nullable)>(offsetof(Period, nullable)),
  program_::slot<decltype(Period::both)>(offsetof(Period, both)),
  program_::defaulted_slot<&Period::filled>(offsetof(Period, filled)),
  program_::defaulted_slot<&Period::emptyList>(offsetof(Period, emptyList)),
  program_::defaulted_slot<&Period::exactAmount>(offsetof(Period, exactAmount)),
  program_::defaulted_slot<&Period::nothing>(offsetof(Period, nothing)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr const program_::ListOperations* list_operations_[] = {
  &program_::ListOf<std::int32_t>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, list_operations_, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, integers_, nullptr, decimals_, nullptr, nullptr, nullptr, lists_, nullptr, structs_, members_,
  nullptr, nullptr, nullptr, nullptr, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
