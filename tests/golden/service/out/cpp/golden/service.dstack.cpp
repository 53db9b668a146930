// Made by dstackc from the namespace golden::service. Do not edit: change the schema and generate again.
#include "golden/service.dstack.h"

#include <cstddef>
#include <limits>

#include <dstack/from_text.h>
#include <dstack/storage.h>

// Members are reached by their offsets; all supported compilers give them for the types used here.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace golden::service {

namespace {

namespace program_ = dstack::program;

constexpr program_::Text names_0_[] = {
  {"id", 2},
};
constexpr std::uint16_t slots_0_[] = {
  0, 1,
};
constexpr program_::Text names_1_[] = {
  {"eintraege", 9},
  {"naechste", 8},
};
constexpr std::uint16_t slots_1_[] = {
  1, 0, 2, 0,
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
constexpr program_::Text names_3_[] = {
  {"type", 4},
  {"title", 5},
  {"status", 6},
  {"detail", 6},
  {"instance", 8},
  {"vorhanden", 9},
  {"grund", 5},
};
constexpr std::uint16_t slots_3_[] = {
  0, 0, 0, 4, 0, 7, 0, 0, 5, 6, 0, 3, 0, 2, 1, 0,
};
constexpr program_::Text names_4_[] = {
  {"type", 4},
  {"title", 5},
  {"status", 6},
  {"detail", 6},
  {"instance", 8},
};
constexpr std::uint16_t slots_4_[] = {
  0, 0, 0, 5, 3, 4, 0, 0, 0, 0, 2, 0, 1, 0, 0, 0,
};
constexpr program_::Text names_5_[] = {
  {"type", 4},
  {"title", 5},
  {"status", 6},
  {"detail", 6},
  {"instance", 8},
  {"bis", 3},
};
constexpr std::uint16_t slots_5_[] = {
  0, 0, 0, 5, 3, 4, 0, 6, 0, 0, 2, 0, 1, 0, 0, 0,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 1, 2, 0},
  {names_1_, slots_1_, 2, 4, 0},
  {names_2_, slots_2_, 5, 16, 0},
  {names_3_, slots_3_, 7, 16, 14},
  {names_4_, slots_4_, 5, 16, 0},
  {names_5_, slots_5_, 6, 16, 0},
};
constexpr std::uint32_t indices_0_[] = {
  6,
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::structure, false, 2},
  {program_::Kind::structure, false, 3},
  {program_::Kind::structure, false, 4},
  {program_::Kind::structure, false, 5},
  {program_::Kind::uuid, false, program_::no_index},
  {program_::Kind::structure, false, 0},
  {program_::Kind::list, false, 0},
  {program_::Kind::string, false, 0},
  {program_::Kind::literal, false, 0},
  {program_::Kind::string, false, 1},
  {program_::Kind::literal, false, 1},
  {program_::Kind::string, false, 2},
  {program_::Kind::uri_reference, false, 3},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::literal, false, 2},
  {program_::Kind::string, false, 4},
  {program_::Kind::literal, false, 3},
  {program_::Kind::string, false, 5},
  {program_::Kind::uri_reference, false, 6},
  {program_::Kind::uuid, false, program_::no_index},
  {program_::Kind::string, false, 7},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::literal, false, 4},
  {program_::Kind::string, false, 8},
  {program_::Kind::literal, false, 5},
  {program_::Kind::string, false, 9},
  {program_::Kind::uri_reference, false, 10},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::literal, false, 6},
  {program_::Kind::string, false, 11},
  {program_::Kind::literal, false, 7},
  {program_::Kind::string, false, 12},
  {program_::Kind::uri_reference, false, 13},
  {program_::Kind::date, false, program_::no_index},
  {program_::Kind::json, false, program_::no_index},
};
constexpr program_::StringRule strings_[] = {
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 4000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 4000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 80, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 4000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 4000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
};
constexpr program_::LiteralRule literals_[] = {
  {program_::JsonKind::string, {"urn:dstack:golden.service:NichtGefunden", 39}, 0, false, {"\"urn:dstack:golden.service:NichtGefunden\"", 41}},
  {program_::JsonKind::number, {"404", 3}, 404, false, {"404", 3}},
  {program_::JsonKind::string, {"https://netz.example.org/probleme/doppelt", 41}, 0, false, {"\"https://netz.example.org/probleme/doppelt\"", 43}},
  {program_::JsonKind::number, {"409", 3}, 409, false, {"409", 3}},
  {program_::JsonKind::string, {"urn:dstack:golden.service:Belegt", 32}, 0, false, {"\"urn:dstack:golden.service:Belegt\"", 34}},
  {program_::JsonKind::number, {"423", 3}, 423, false, {"423", 3}},
  {program_::JsonKind::string, {"urn:dstack:golden.service:Voll", 30}, 0, false, {"\"urn:dstack:golden.service:Voll\"", 32}},
  {program_::JsonKind::number, {"423", 3}, 423, false, {"423", 3}},
};
constexpr program_::ListRule lists_[] = {
  {7, 0, 100, program_::Unique::no, 0},
};
constexpr program_::MemberRule members_[] = {
  {{"id", 2}, {"\"id\":", 5}, 6, program_::Presence::required, {"", 0}},
  {{"eintraege", 9}, {"\"eintraege\":", 12}, 8, program_::Presence::required, {"", 0}},
  {{"naechste", 8}, {"\"naechste\":", 11}, 9, program_::Presence::optional, {"", 0}},
  {{"type", 4}, {"\"type\":", 7}, 10, program_::Presence::required, {"", 0}},
  {{"title", 5}, {"\"title\":", 8}, 11, program_::Presence::optional, {"", 0}},
  {{"status", 6}, {"\"status\":", 9}, 12, program_::Presence::required, {"", 0}},
  {{"detail", 6}, {"\"detail\":", 9}, 13, program_::Presence::optional, {"", 0}},
  {{"instance", 8}, {"\"instance\":", 11}, 14, program_::Presence::optional, {"", 0}},
  {{"type", 4}, {"\"type\":", 7}, 16, program_::Presence::required, {"", 0}},
  {{"title", 5}, {"\"title\":", 8}, 17, program_::Presence::optional, {"", 0}},
  {{"status", 6}, {"\"status\":", 9}, 18, program_::Presence::required, {"", 0}},
  {{"detail", 6}, {"\"detail\":", 9}, 19, program_::Presence::optional, {"", 0}},
  {{"instance", 8}, {"\"instance\":", 11}, 20, program_::Presence::optional, {"", 0}},
  {{"vorhanden", 9}, {"\"vorhanden\":", 12}, 21, program_::Presence::required, {"", 0}},
  {{"grund", 5}, {"\"grund\":", 8}, 22, program_::Presence::optional, {"", 0}},
  {{"type", 4}, {"\"type\":", 7}, 24, program_::Presence::required, {"", 0}},
  {{"title", 5}, {"\"title\":", 8}, 25, program_::Presence::optional, {"", 0}},
  {{"status", 6}, {"\"status\":", 9}, 26, program_::Presence::required, {"", 0}},
  {{"detail", 6}, {"\"detail\":", 9}, 27, program_::Presence::optional, {"", 0}},
  {{"instance", 8}, {"\"instance\":", 11}, 28, program_::Presence::optional, {"", 0}},
  {{"type", 4}, {"\"type\":", 7}, 30, program_::Presence::required, {"", 0}},
  {{"title", 5}, {"\"title\":", 8}, 31, program_::Presence::optional, {"", 0}},
  {{"status", 6}, {"\"status\":", 9}, 32, program_::Presence::required, {"", 0}},
  {{"detail", 6}, {"\"detail\":", 9}, 33, program_::Presence::optional, {"", 0}},
  {{"instance", 8}, {"\"instance\":", 11}, 34, program_::Presence::optional, {"", 0}},
  {{"bis", 3}, {"\"bis\":", 6}, 35, program_::Presence::optional, {"", 0}},
};
constexpr program_::GroupRule groups_[] = {
  {{"g", 1}, indices_0_, 1, 0, 1},
};
constexpr program_::StructRule structs_[] = {
  {{"golden.service.Anzeige", 22}, 0, 1, 0, 0, 1, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.service.Seite", 20}, 1, 2, 0, 0, 1, 1, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"golden.service.NichtGefunden", 28}, 3, 5, 0, 0, 5, 2, program_::Undeclared::kept, {program_::no_index, 15, 0, program_::unbounded}},
  {{"golden.service.Doppelt", 22}, 8, 7, 0, 1, 37, 3, program_::Undeclared::kept, {program_::no_index, 23, 0, program_::unbounded}},
  {{"golden.service.Belegt", 21}, 15, 5, 1, 0, 5, 4, program_::Undeclared::kept, {program_::no_index, 29, 0, program_::unbounded}},
  {{"golden.service.Voll", 19}, 20, 6, 1, 0, 5, 5, program_::Undeclared::kept, {program_::no_index, 36, 0, program_::unbounded}},
};
constexpr program_::Slot slots_of_0_[] = {  // Anzeige
  program_::slot<decltype(Anzeige::id)>(offsetof(Anzeige, id)),
};
constexpr program_::Slot slots_of_1_[] = {  // Seite
  program_::slot<decltype(Seite::eintraege)>(offsetof(Seite, eintraege)),
  program_::slot<decltype(Seite::naechste)>(offsetof(Seite, naechste)),
};
constexpr program_::Slot slots_of_2_[] = {  // NichtGefunden
  program_::no_slot(),
  program_::slot<decltype(NichtGefunden::title)>(offsetof(NichtGefunden, title)),
  program_::no_slot(),
  program_::slot<decltype(NichtGefunden::detail)>(offsetof(NichtGefunden, detail)),
  program_::slot<decltype(NichtGefunden::instance)>(offsetof(NichtGefunden, instance)),
};
constexpr program_::Slot slots_of_3_[] = {  // Doppelt
  program_::no_slot(),
  program_::slot<decltype(Doppelt::title)>(offsetof(Doppelt, title)),
  program_::no_slot(),
  program_::slot<decltype(Doppelt::detail)>(offsetof(Doppelt, detail)),
  program_::slot<decltype(Doppelt::instance)>(offsetof(Doppelt, instance)),
  program_::slot<decltype(Doppelt::vorhanden)>(offsetof(Doppelt, vorhanden)),
  program_::slot<decltype(Doppelt::grund)>(offsetof(Doppelt, grund)),
};
constexpr program_::Slot slots_of_4_[] = {  // Belegt
  program_::no_slot(),
  program_::slot<decltype(Belegt::title)>(offsetof(Belegt, title)),
  program_::no_slot(),
  program_::slot<decltype(Belegt::detail)>(offsetof(Belegt, detail)),
  program_::slot<decltype(Belegt::instance)>(offsetof(Belegt, instance)),
};
constexpr program_::Slot slots_of_5_[] = {  // Voll
  program_::no_slot(),
  program_::slot<decltype(Voll::title)>(offsetof(Voll, title)),
  program_::no_slot(),
  program_::slot<decltype(Voll::detail)>(offsetof(Voll, detail)),
  program_::slot<decltype(Voll::instance)>(offsetof(Voll, instance)),
  program_::slot<decltype(Voll::bis)>(offsetof(Voll, bis)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
  {slots_of_1_, 0, nullptr},
  {slots_of_2_, offsetof(NichtGefunden, additional), &program_::MapOf<dstack::Json>::operations},
  {slots_of_3_, offsetof(Doppelt, additional), &program_::MapOf<dstack::Json>::operations},
  {slots_of_4_, offsetof(Belegt, additional), &program_::MapOf<dstack::Json>::operations},
  {slots_of_5_, offsetof(Voll, additional), &program_::MapOf<dstack::Json>::operations},
};
constexpr const program_::ListOperations* list_operations_[] = {
  &program_::ListOf<Anzeige>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, list_operations_, nullptr, nullptr};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, strings_, nullptr, nullptr, lists_, nullptr, structs_, members_,
  groups_, nullptr, nullptr, literals_, name_tables_, nullptr, nullptr, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace golden::service
