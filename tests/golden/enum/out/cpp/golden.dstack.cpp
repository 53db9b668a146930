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
  {"OB", 2},
  {"MT", 2},
  {"shared", 6},
};
constexpr std::uint16_t slots_0_[] = {
  0, 0, 0, 0, 1, 3, 0, 2,
};
constexpr program_::Text names_1_[] = {
  {"online", 6},
  {"paper", 5},
};
constexpr std::uint16_t slots_1_[] = {
  0, 1, 2, 0,
};
constexpr program_::Text names_2_[] = {
  {"method", 6},
  {"sex", 3},
  {"channel", 7},
  {"methods", 7},
};
constexpr std::uint16_t slots_2_[] = {
  0, 3, 1, 0, 2, 0, 4, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 3, 8, 1},
  {names_1_, slots_1_, 2, 4, 1},
  {names_2_, slots_2_, 4, 8, 1},
};
constexpr std::int64_t integers_0_[] = {
  0, 1, 2,
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::string_enum, false, 0},
  {program_::Kind::integer_enum, false, 1},
  {program_::Kind::string_enum, false, 2},
  {program_::Kind::string_enum, false, 0},
  {program_::Kind::list, false, 0},
};
constexpr program_::ListRule lists_[] = {
  {4, 0, 3, program_::Unique::values, 0},
};
constexpr program_::MemberRule members_[] = {
  {{"method", 6}, {"\"method\":", 9}, 1, program_::Presence::required, {"", 0}},
  {{"sex", 3}, {"\"sex\":", 6}, 2, program_::Presence::defaulted, {"0", 1}},
  {{"channel", 7}, {"\"channel\":", 10}, 3, program_::Presence::defaulted, {"\"paper\"", 7}},
  {{"methods", 7}, {"\"methods\":", 10}, 5, program_::Presence::defaulted, {"[\"OB\"]", 6}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Request", 14}, 0, 4, 0, 0, 1, 2, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::EnumRule enums_[] = {
  {{"golden.Method", 13}, 0, nullptr, 3, false},
  {{"golden.Sex", 10}, program_::no_index, integers_0_, 3, false},
  {{"golden.Channel", 14}, 1, nullptr, 2, true},
};
constexpr program_::Slot slots_of_0_[] = {  // Request
  program_::slot<decltype(Request::method)>(offsetof(Request, method)),
  program_::defaulted_slot<&Request::sex>(offsetof(Request, sex)),
  program_::defaulted_slot<&Request::channel>(offsetof(Request, channel)),
  program_::defaulted_slot<&Request::methods>(offsetof(Request, methods)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr const program_::ListOperations* list_operations_[] = {
  &program_::ListOf<Method>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, list_operations_, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, lists_, nullptr, structs_, members_,
  nullptr, enums_, nullptr, nullptr, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
