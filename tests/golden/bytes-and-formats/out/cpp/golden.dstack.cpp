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
  {"plain", 5},
  {"padded", 6},
  {"sum", 3},
  {"id", 2},
  {"address", 7},
  {"picture", 7},
  {"contact", 7},
  {"tongue", 6},
  {"note", 4},
  {"remark", 6},
};
constexpr std::uint16_t slots_0_[] = {
  0, 0, 3, 2, 0, 0, 6, 0, 0, 8, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 1, 10,
  0, 4, 0, 7, 0, 0, 0, 5,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 10, 32, 1},
};
constexpr program_::Text texts_[] = {
  {"de", 2},
  {"en", 2},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::bytes, false, 0},
  {program_::Kind::bytes, false, 1},
  {program_::Kind::bytes, false, 2},
  {program_::Kind::uuid, false, program_::no_index},
  {program_::Kind::uri, false, 0},
  {program_::Kind::uri_reference, false, 1},
  {program_::Kind::email, false, 2},
  {program_::Kind::language, false, program_::no_index},
  {program_::Kind::text, false, 0},
  {program_::Kind::text, false, 1},
};
constexpr program_::StringRule strings_[] = {
  {0, 2000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 254, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
};
constexpr program_::BytesRule bytes_[] = {
  {0, 10, static_cast<dstack::BytesEncoding>(0)},
  {0, 10, static_cast<dstack::BytesEncoding>(1)},
  {4, 4, static_cast<dstack::BytesEncoding>(2)},
};
constexpr program_::TextRule text_rules_[] = {
  {0, 2},
  {2, 0},
};
constexpr program_::MemberRule members_[] = {
  {{"plain", 5}, {"\"plain\":", 8}, 1, program_::Presence::required, {"", 0}},
  {{"padded", 6}, {"\"padded\":", 9}, 2, program_::Presence::required, {"", 0}},
  {{"sum", 3}, {"\"sum\":", 6}, 3, program_::Presence::required, {"", 0}},
  {{"id", 2}, {"\"id\":", 5}, 4, program_::Presence::required, {"", 0}},
  {{"address", 7}, {"\"address\":", 10}, 5, program_::Presence::required, {"", 0}},
  {{"picture", 7}, {"\"picture\":", 10}, 6, program_::Presence::required, {"", 0}},
  {{"contact", 7}, {"\"contact\":", 10}, 7, program_::Presence::required, {"", 0}},
  {{"tongue", 6}, {"\"tongue\":", 9}, 8, program_::Presence::required, {"", 0}},
  {{"note", 4}, {"\"note\":", 7}, 9, program_::Presence::required, {"", 0}},
  {{"remark", 6}, {"\"remark\":", 9}, 10, program_::Presence::required, {"", 0}},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.Page", 11}, 0, 10, 0, 0, 1023, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::Slot slots_of_0_[] = {  // Page
  program_::slot<decltype(Page::plain)>(offsetof(Page, plain)),
  program_::slot<decltype(Page::padded)>(offsetof(Page, padded)),
  program_::slot<decltype(Page::sum)>(offsetof(Page, sum)),
  program_::slot<decltype(Page::id)>(offsetof(Page, id)),
  program_::slot<decltype(Page::address)>(offsetof(Page, address)),
  program_::slot<decltype(Page::picture)>(offsetof(Page, picture)),
  program_::slot<decltype(Page::contact)>(offsetof(Page, contact)),
  program_::slot<decltype(Page::tongue)>(offsetof(Page, tongue)),
  program_::slot<decltype(Page::note)>(offsetof(Page, note)),
  program_::slot<decltype(Page::remark)>(offsetof(Page, remark)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
};
constexpr program_::Binding binding_ = {struct_bindings_, nullptr, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, strings_, bytes_, text_rules_, nullptr, nullptr, structs_, members_,
  nullptr, nullptr, nullptr, nullptr, name_tables_, nullptr, texts_, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden
