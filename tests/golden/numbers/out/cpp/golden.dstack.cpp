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
  {"degree", 6},
  {"share", 5},
  {"step", 4},
  {"safe", 4},
  {"smallSafe", 9},
  {"cent", 4},
  {"steps", 5},
  {"lowest", 6},
  {"amount", 6},
  {"asNumber", 8},
};
constexpr std::uint16_t slots_0_[] = {
  0, 8, 5, 7, 0, 0, 3, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 6, 4, 0, 0,
  0, 0, 10, 0, 1, 0, 2, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 10, 32, 3},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::integer, false, 0},
  {program_::Kind::float64, false, 0},
  {program_::Kind::integer, false, 1},
  {program_::Kind::integer, false, 2},
  {program_::Kind::integer, false, 3},
  {program_::Kind::integer_text, false, 4},
  {program_::Kind::integer_text, false, 5},
  {program_::Kind::integer_text, false, 6},
  {program_::Kind::decimal_text, false, 0},
  {program_::Kind::decimal_number, false, 1},
};
constexpr program_::IntegerRule integers_[] = {
  {-90, 90, 0, 4},
  {0, 100, 5, 4},
  {-9007199254740991, 9007199254740991, 0, 8},
  {1, 9007199254740991, 0, 8},
  {0, 250, 0, 8},
  {0, 9223372036854775807, 5, 8},
  {(-9223372036854775807 - 1), -1, 0, 8},
};
constexpr program_::FloatRule floats_[] = {
  {0.0, 1.0, true, true},
};
constexpr program_::DecimalRule decimals_[] = {
  {-50, 10000, 9, 2},
  {0, 100, 3, 1},
};
constexpr program_::MemberRule members_[] = {
  {{"degree", 6}, {"\"degree\":", 9}, 1, program_::Presence::required, {"", 0}},
  {{"share", 5}, {"\"share\":", 8}, 2, program_::Presence::required, {"", 0}},
  {{"step", 4}, {"\"step\":", 7}, 3, program_::Presence::required, {"", 0}},
  {{"safe", 4}, {"\"safe\":", 7}, 4, program_::Presence::required, {"", 0}},
  {{"smallSafe", 9}, {"\"smallSafe\":", 12}, 5, program_::Presence::required, {"", 0}},
  {{"cent", 4}, {"\"cent\":", 7}, 6, program_::Presence::required, {"", 0}},
  {{"steps", 5}, {"\"steps\":", 8}, 7, program_::Presence::required, {"", 0}},
  {{"lowest", 6}, {"\"lowest\":", 9}, 8, program_::Presence::required, {"", 0}},
  {{"amount", 6}, {"\"amount\":", 9}, 9, program_::Presence::required, {"", 0}},
  {{"asNumber", 8}, {"\"asNumber\":", 11}, 10, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Numbers", 14}, 0, 10, 0, 0, 1023, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::Slot slots_of_0_[] = {  // Numbers
  program_::slot<decltype(Numbers::degree)>(offsetof(Numbers, degree)),
  program_::slot<decltype(Numbers::share)>(offsetof(Numbers, share)),
  program_::slot<decltype(Numbers::step)>(offsetof(Numbers, step)),
  program_::slot<decltype(Numbers::safe)>(offsetof(Numbers, safe)),
  program_::slot<decltype(Numbers::smallSafe)>(offsetof(Numbers, smallSafe)),
  program_::slot<decltype(Numbers::cent)>(offsetof(Numbers, cent)),
  program_::slot<decltype(Numbers::steps)>(offsetof(Numbers, steps)),
  program_::slot<decltype(Numbers::lowest)>(offsetof(Numbers, lowest)),
  program_::slot<decltype(Numbers::amount)>(offsetof(Numbers, amount)),
  program_::slot<decltype(Numbers::asNumber)>(offsetof(Numbers, asNumber)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, integers_, floats_, decimals_, nullptr, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, nullptr, nullptr, nullptr, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
