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
  {"trassen-plan", 12},
  {"gr\303\266\303\237e", 7},
  {"$ref", 4},
  {"class", 5},
  {"a\"b\\c", 5},
  {"errno", 5},
  {"major", 5},
};
constexpr std::uint16_t slots_0_[] = {
  0, 0, 0, 3, 4, 0, 0, 0, 2, 7, 0, 1, 0, 0, 6, 5,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 7, 16, 7},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::string, false, 0},
  {program_::Kind::integer, false, 0},
  {program_::Kind::string, false, 1},
  {program_::Kind::integer, false, 1},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::integer, false, 2},
  {program_::Kind::integer, false, 3},
};
constexpr program_::IntegerRule integers_[] = {
  {-2147483648, 2147483647, 0, 4},
  {-2147483648, 2147483647, 0, 4},
  {-2147483648, 2147483647, 0, 4},
  {-2147483648, 2147483647, 0, 4},
};
constexpr program_::StringRule strings_[] = {
  {0, 20, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 20, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
};
constexpr program_::MemberRule members_[] = {
  {{"trassen-plan", 12}, {"\"trassen-plan\":", 15}, 1, program_::Presence::optional, {"", 0}},
  {{"gr\303\266\303\237e", 7}, {"\"gr\303\266\303\237e\":", 10}, 2, program_::Presence::required, {"", 0}},
  {{"$ref", 4}, {"\"$ref\":", 7}, 3, program_::Presence::optional, {"", 0}},
  {{"class", 5}, {"\"class\":", 8}, 4, program_::Presence::required, {"", 0}},
  {{"a\"b\\c", 5}, {"\"a\\\"b\\\\c\":", 10}, 5, program_::Presence::optional, {"", 0}},
  {{"errno", 5}, {"\"errno\":", 8}, 6, program_::Presence::required, {"", 0}},
  {{"major", 5}, {"\"major\":", 8}, 7, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Form", 11}, 0, 7, 0, 0, 106, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::Slot slots_of_0_[] = {  // Form
  program_::slot<decltype(Form::plan)>(offsetof(Form, plan)),
  program_::slot<decltype(Form::size)>(offsetof(Form, size)),
  program_::slot<decltype(Form::reference)>(offsetof(Form, reference)),
  program_::slot<decltype(Form::class_)>(offsetof(Form, class_)),
  program_::slot<decltype(Form::quoted)>(offsetof(Form, quoted)),
  program_::slot<decltype(Form::errno_)>(offsetof(Form, errno_)),
  program_::slot<decltype(Form::major_)>(offsetof(Form, major_)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, integers_, nullptr, nullptr, strings_, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  nullptr, nullptr, nullptr, nullptr, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
