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
  {"phone", 5},
  {"email", 5},
  {"post", 4},
  {"fax", 3},
};
constexpr std::uint16_t slots_0_[] = {
  4, 1, 3, 0, 2, 0, 0, 0,
};
constexpr program_::Text names_1_[] = {
  {"a", 1},
  {"b", 1},
  {"c", 1},
  {"d", 1},
  {"e", 1},
  {"f", 1},
  {"g", 1},
  {"h", 1},
  {"i", 1},
};
constexpr std::uint16_t slots_1_[] = {
  0, 9, 0, 0, 3, 6, 0, 0, 0, 0, 0, 0, 8, 7, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 5, 0, 0, 2, 0, 0, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 4, 8, 0},
  {names_1_, slots_1_, 9, 32, 5},
};
constexpr std::uint32_t indices_0_[] = {
  0, 1,
};
constexpr std::uint32_t indices_1_[] = {
  2, 3,
};
constexpr std::uint32_t indices_2_[] = {
  0, 1, 2, 3,
};
constexpr std::uint32_t indices_3_[] = {
  0, 1, 2, 3, 4, 5, 6, 7, 8,
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::string, false, 0},
  {program_::Kind::email, false, 1},
  {program_::Kind::string, false, 2},
  {program_::Kind::string, false, 3},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::boolean, false, program_::no_index},
};
constexpr program_::StringRule strings_[] = {
  {3, 30, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 254, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 30, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
};
constexpr program_::MemberRule members_[] = {
  {{"phone", 5}, {"\"phone\":", 8}, 2, program_::Presence::optional, {"", 0}},
  {{"email", 5}, {"\"email\":", 8}, 3, program_::Presence::optional, {"", 0}},
  {{"post", 4}, {"\"post\":", 7}, 4, program_::Presence::optional, {"", 0}},
  {{"fax", 3}, {"\"fax\":", 6}, 5, program_::Presence::optional, {"", 0}},
  {{"a", 1}, {"\"a\":", 4}, 6, program_::Presence::optional, {"", 0}},
  {{"b", 1}, {"\"b\":", 4}, 7, program_::Presence::optional, {"", 0}},
  {{"c", 1}, {"\"c\":", 4}, 8, program_::Presence::optional, {"", 0}},
  {{"d", 1}, {"\"d\":", 4}, 9, program_::Presence::optional, {"", 0}},
  {{"e", 1}, {"\"e\":", 4}, 10, program_::Presence::optional, {"", 0}},
  {{"f", 1}, {"\"f\":", 4}, 11, program_::Presence::optional, {"", 0}},
  {{"g", 1}, {"\"g\":", 4}, 12, program_::Presence::optional, {"", 0}},
  {{"h", 1}, {"\"h\":", 4}, 13, program_::Presence::optional, {"", 0}},
  {{"i", 1}, {"\"i\":", 4}, 14, program_::Presence::optional, {"", 0}},
};
constexpr program_::GroupRule groups_[] = {
  {{"reachable", 9}, indices_0_, 2, 1, program_::unbounded},
  {{"either", 6}, indices_1_, 2, 1, 1},
  {{"limited", 7}, indices_2_, 4, 2, 3},
  {{"half", 4}, indices_3_, 9, 4, 5},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Contact", 14}, 0, 4, 0, 3, 0, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.Many", 11}, 4, 9, 3, 1, 0, 1, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::Slot slots_of_0_[] = {  // Contact
  program_::slot<decltype(Contact::phone)>(offsetof(Contact, phone)),
  program_::slot<decltype(Contact::email)>(offsetof(Contact, email)),
  program_::slot<decltype(Contact::post)>(offsetof(Contact, post)),
  program_::slot<decltype(Contact::fax)>(offsetof(Contact, fax)),
};
constexpr program_::Slot slots_of_1_[] = {  // Many
  program_::slot<decltype(Many::a)>(offsetof(Many, a)),
  program_::slot<decltype(Many::b)>(offsetof(Many, b)),
  program_::slot<decltype(Many::c)>(offsetof(Many, c)),
  program_::slot<decltype(Many::d)>(offsetof(Many, d)),
  program_::slot<decltype(Many::e)>(offsetof(Many, e)),
  program_::slot<decltype(Many::f)>(offsetof(Many, f)),
  program_::slot<decltype(Many::g)>(offsetof(Many, g)),
  program_::slot<decltype(Many::h)>(offsetof(Many, h)),
  program_::slot<decltype(Many::i)>(offsetof(Many, i)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
  {slots_of_1_, 0, nullptr},
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, strings_, nullptr, nullptr, nullptr, nullptr, structs_, members_,
  groups_, nullptr, nullptr, nullptr, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
