// Made by dstackc from the namespace dstack::de. Do not edit: change the schema and generate again.
#include "dstack/de.dstack.h"

#include <cstddef>
#include <limits>

#include <dstack/from_text.h>
#include <dstack/storage.h>

// Members are reached by their offsets; all supported compilers give them for the types used here.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace dstack::de {

namespace {

namespace program_ = dstack::program;

constexpr std::uint8_t automaton_classes_0_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
  0, 0, 0, 2, 0, 3, 0, 4, 0, 0,
};
constexpr program_::ByteSet automaton_sets_0_[] = {
  program_::byte_set({{48, 57}}),
};
constexpr program_::Run automaton_runs_0_[] = {{0, true, 3, 3}};
constexpr std::uint8_t automaton_classes_1_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_1_[] = {
  0, 0, 0, 0, 2, 3, 0, 4, 5, 0, 5, 5, 0, 6, 7, 0, 7, 7, 0, 8, 9, 0, 9, 9,
  0, 0, 10, 0, 10, 10, 0, 0, 0,
};
constexpr std::uint8_t automaton_classes_2_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 2, 3, 3, 3, 3, 3, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_2_[] = {
  0, 0, 0, 0, 0, 0, 2, 3, 0, 0, 0, 0, 7, 7, 7, 0, 7, 7, 7, 0, 0, 9, 9, 9,
  9, 0, 6, 6, 6, 6, 0, 10, 10, 10, 10, 0, 8, 8, 8, 8, 0, 4, 4, 4, 4, 0, 5, 5,
  5, 5, 0, 0, 0, 0, 0,
};
constexpr std::uint8_t automaton_classes_3_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_3_[] = {
  0, 0, 0, 0, 0, 2, 0, 1, 2,
};
constexpr std::uint8_t automaton_loops_3_[] = {
  0, 0, 1,
};
constexpr program_::ByteSet automaton_sets_3_[] = {
  program_::byte_set({{48, 57}}),
};
constexpr std::uint8_t automaton_classes_4_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_4_[] = {
  0, 0, 0, 0, 0, 2, 0, 2, 2,
};
constexpr program_::ByteSet automaton_sets_4_[] = {
  program_::byte_set({{48, 57}, {65, 90}}),
  program_::byte_set({{32, 32}, {45, 45}, {48, 57}, {65, 90}}),
};
constexpr program_::Run automaton_runs_4_[] = {{0, true, 1, 1}, {1, true, 0, program_::unbounded}};
constexpr std::uint8_t automaton_classes_5_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_5_[] = {
  0, 0, 0, 2, 0, 3, 0, 0,
};
constexpr program_::ByteSet automaton_sets_5_[] = {
  program_::byte_set({{65, 90}}),
};
constexpr program_::Run automaton_runs_5_[] = {{0, true, 2, 2}};
constexpr std::uint8_t automaton_classes_6_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 3, 0, 1, 0, 1,
  4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_6_[] = {
  0, 0, 0, 0, 0, 0, 0, 2, 3, 2, 0, 2, 2, 0, 4, 0, 0, 2, 0, 2, 0, 2, 2, 0,
  4,
};
constexpr std::uint8_t automaton_loops_6_[] = {
  0, 0, 0, 0, 1,
};
constexpr program_::ByteSet automaton_sets_6_[] = {
  program_::byte_set({{48, 57}}),
};
constexpr std::uint8_t automaton_classes_7_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 2,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_7_[] = {
  0, 0, 0, 0, 0, 2, 0, 3, 0, 0, 4, 0, 0, 5, 0, 0, 6, 0, 0, 7, 0, 0, 8, 0,
  0, 9, 0, 0, 12, 0, 0, 11, 0, 0, 13, 0, 0, 10, 0, 0, 0, 0,
};
constexpr std::uint8_t automaton_classes_8_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_8_[] = {
  0, 0, 0, 0, 0, 2, 0, 3, 2, 0, 0, 5, 0, 0, 6, 0, 4, 5, 0, 0, 6,
};
constexpr program_::ByteSet automaton_sets_8_[] = {
  program_::byte_set({{48, 57}}),
  program_::byte_set({{46, 46}}),
};
constexpr program_::Run automaton_runs_8_[] = {{0, false, 1, program_::unbounded}, {1, false, 1, 1}, {0, true, 1, program_::unbounded}, {1, false, 1, 1}, {0, true, 1, program_::unbounded}};
constexpr std::uint8_t automaton_classes_9_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
constexpr std::uint16_t automaton_next_9_[] = {
  0, 0, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12,
  0, 13, 0, 14, 0, 15, 0, 0,
};
constexpr program_::ByteSet automaton_sets_9_[] = {
  program_::byte_set({{48, 57}}),
};
constexpr program_::Run automaton_runs_9_[] = {{0, true, 14, 14}};
constexpr std::uint8_t automaton_classes_10_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_10_[] = {
  0, 0, 0, 0, 0, 2, 0, 3, 3, 0, 4, 4, 0, 5, 5, 0, 6, 6, 0, 7, 7, 0, 8, 8,
  0, 9, 9, 0, 10, 10, 0, 11, 11, 0, 12, 12, 0, 0, 0,
};
constexpr program_::ByteSet automaton_sets_10_[] = {
  program_::byte_set({{49, 57}}),
  program_::byte_set({{48, 57}}),
};
constexpr program_::Run automaton_runs_10_[] = {{0, false, 1, 1}, {1, true, 10, 10}};
constexpr std::uint8_t automaton_classes_11_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 4, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_11_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 3, 0, 0, 4, 0, 0, 0, 5, 5, 0,
  0, 0, 6, 6, 0, 0, 0, 7, 7, 0, 0, 0, 8, 8, 0, 0, 0, 9, 9, 0, 0, 0, 10, 10,
  0, 0, 0, 11, 11, 0, 0, 0, 12, 12, 0, 0, 0, 0, 0, 0, 0,
};
constexpr program_::ByteSet automaton_sets_11_[] = {
  program_::byte_set({{68, 68}}),
  program_::byte_set({{69, 69}}),
  program_::byte_set({{49, 57}}),
  program_::byte_set({{48, 57}}),
};
constexpr program_::Run automaton_runs_11_[] = {{0, false, 1, 1}, {1, false, 1, 1}, {2, false, 1, 1}, {3, true, 8, 8}};
constexpr std::uint8_t automaton_classes_12_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
  2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_12_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 3, 0, 0, 4, 4, 0, 0,
  0, 0, 5, 5, 0, 0, 0, 0, 6, 6, 0, 0, 0, 0, 7, 7, 0, 0, 0, 0, 8, 8, 0, 0,
  0, 0, 9, 9, 0, 0, 0, 0, 10, 10, 0, 0, 0, 0, 11, 11, 0, 0, 0, 0, 21, 21, 0, 0,
  0, 0, 13, 14, 0, 0, 0, 0, 15, 16, 0, 0, 0, 0, 16, 16, 0, 0, 0, 0, 17, 18, 0, 0,
  0, 0, 18, 18, 0, 0, 0, 0, 19, 20, 0, 0, 0, 0, 20, 20, 0, 0, 0, 0, 0, 22, 0, 0,
  0, 0, 22, 22, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint8_t automaton_classes_13_[] = {
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
constexpr std::uint16_t automaton_next_13_[] = {
  0, 0, 0, 0, 0, 2, 0, 0, 3, 0, 4, 0, 0, 5, 0, 0, 6, 6, 0, 6, 6,
};
constexpr program_::ByteSet automaton_sets_13_[] = {
  program_::byte_set({{65, 90}}),
  program_::byte_set({{48, 57}}),
  program_::byte_set({{48, 57}, {65, 90}}),
};
constexpr program_::Run automaton_runs_13_[] = {{0, false, 2, 2}, {1, false, 2, 2}, {2, true, 1, program_::unbounded}};
constexpr std::uint8_t automaton_classes_14_[] = {
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
constexpr std::uint16_t automaton_next_14_[] = {
  0, 0, 0, 0, 2, 2, 0, 3, 3, 0, 4, 4, 0, 5, 5, 0, 6, 6, 0, 7, 7, 0, 8, 8,
  0, 9, 9, 0, 10, 10, 0, 11, 11, 0, 12, 12, 0, 13, 13, 0, 14, 14, 0, 15, 15, 0, 16, 16,
  0, 17, 17, 0, 18, 18, 0, 19, 19, 0, 20, 0, 0, 21, 0, 0, 0, 0,
};
constexpr program_::ByteSet automaton_sets_14_[] = {
  program_::byte_set({{48, 57}, {65, 90}}),
  program_::byte_set({{48, 57}}),
};
constexpr program_::Run automaton_runs_14_[] = {{0, false, 18, 18}, {1, true, 2, 2}};
constexpr std::uint8_t automaton_classes_15_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
  2, 3, 4, 4, 4, 4, 4, 5, 5, 6, 0, 0, 0, 0, 0, 0, 0, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_15_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 0, 0, 4, 0, 0, 0, 0, 5, 5, 5, 5, 0,
  0, 0, 5, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 6, 7, 7, 7, 7, 7, 0,
  0, 8, 9, 9, 9, 9, 9, 10, 0, 6, 11, 11, 11, 11, 11, 0, 0, 0, 12, 12, 12, 12, 12, 0,
  0, 8, 50, 50, 50, 50, 50, 13, 0, 8, 13, 13, 13, 13, 13, 13, 0, 6, 14, 14, 14, 14, 14, 0,
  0, 0, 51, 51, 51, 51, 51, 0, 0, 8, 15, 15, 15, 15, 15, 15, 0, 6, 16, 16, 16, 16, 16, 0,
  0, 8, 17, 17, 17, 17, 17, 17, 0, 6, 18, 18, 18, 18, 18, 0, 0, 8, 19, 19, 19, 19, 19, 19,
  0, 6, 20, 20, 20, 20, 20, 0, 0, 8, 21, 21, 21, 21, 21, 21, 0, 6, 22, 22, 22, 22, 22, 0,
  0, 8, 23, 23, 23, 23, 23, 23, 0, 6, 24, 24, 24, 24, 24, 0, 0, 8, 25, 25, 25, 25, 25, 25,
  0, 6, 26, 26, 26, 26, 26, 0, 0, 8, 27, 27, 27, 27, 27, 27, 0, 6, 28, 28, 28, 28, 28, 0,
  0, 8, 29, 29, 29, 29, 29, 29, 0, 6, 0, 0, 0, 0, 0, 0, 0, 8, 30, 30, 30, 30, 30, 30,
  0, 8, 31, 31, 31, 31, 31, 31, 0, 8, 32, 32, 32, 32, 32, 32, 0, 8, 33, 33, 33, 33, 33, 33,
  0, 8, 34, 34, 34, 34, 34, 34, 0, 8, 35, 35, 35, 35, 35, 35, 0, 8, 36, 36, 36, 36, 36, 36,
  0, 8, 37, 37, 37, 37, 37, 37, 0, 8, 38, 38, 38, 38, 38, 38, 0, 8, 39, 39, 39, 39, 39, 39,
  0, 8, 40, 40, 40, 40, 40, 40, 0, 8, 41, 41, 41, 41, 41, 41, 0, 8, 42, 42, 42, 42, 42, 42,
  0, 8, 43, 43, 43, 43, 43, 43, 0, 8, 44, 44, 44, 44, 44, 44, 0, 8, 45, 45, 45, 45, 45, 45,
  0, 8, 46, 46, 46, 46, 46, 46, 0, 8, 47, 47, 47, 47, 47, 47, 0, 8, 48, 48, 48, 48, 48, 48,
  0, 8, 49, 49, 49, 49, 49, 49, 0, 8, 0, 0, 0, 0, 0, 0, 0, 8, 15, 15, 15, 15, 15, 15,
  0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint8_t automaton_classes_16_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 2, 3, 3, 3, 3, 3, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_16_[] = {
  0, 0, 0, 0, 0, 0, 2, 3, 0, 0, 0, 0, 10, 10, 10, 0, 10, 10, 10, 0, 0, 12, 12, 12,
  12, 0, 6, 6, 6, 6, 0, 7, 7, 7, 7, 0, 13, 13, 13, 13, 0, 9, 9, 9, 9, 0, 14, 14,
  14, 14, 0, 11, 11, 11, 11, 0, 4, 4, 4, 4, 0, 5, 5, 5, 5, 0, 8, 8, 8, 8, 0, 0,
  0, 0, 0,
};
constexpr program_::Automaton automata_[] = {
  {automaton_classes_0_, automaton_next_0_, 2, 5, 1, 4, automaton_sets_0_, 1, nullptr, 0, automaton_runs_0_, 1},
  {automaton_classes_1_, automaton_next_1_, 3, 11, 1, 10, nullptr, 0, nullptr, 0, nullptr, 0},
  {automaton_classes_2_, automaton_next_2_, 5, 11, 1, 7, nullptr, 0, nullptr, 0, nullptr, 0},
  {automaton_classes_3_, automaton_next_3_, 3, 3, 1, 2, automaton_sets_3_, 1, automaton_loops_3_, 2, nullptr, 0},
  {automaton_classes_4_, automaton_next_4_, 3, 3, 1, 2, automaton_sets_4_, 2, nullptr, 0, automaton_runs_4_, 2},
  {automaton_classes_5_, automaton_next_5_, 2, 4, 1, 3, automaton_sets_5_, 1, nullptr, 0, automaton_runs_5_, 1},
  {automaton_classes_6_, automaton_next_6_, 5, 5, 1, 4, automaton_sets_6_, 1, automaton_loops_6_, 0, nullptr, 0},
  {automaton_classes_7_, automaton_next_7_, 3, 14, 1, 12, nullptr, 0, nullptr, 0, nullptr, 0},
  {automaton_classes_8_, automaton_next_8_, 3, 7, 1, 5, automaton_sets_8_, 2, nullptr, 0, automaton_runs_8_, 5},
  {automaton_classes_9_, automaton_next_9_, 2, 16, 1, 15, automaton_sets_9_, 1, nullptr, 0, automaton_runs_9_, 1},
  {automaton_classes_10_, automaton_next_10_, 3, 13, 1, 12, automaton_sets_10_, 2, nullptr, 0, automaton_runs_10_, 2},
  {automaton_classes_11_, automaton_next_11_, 5, 13, 1, 12, automaton_sets_11_, 4, nullptr, 0, automaton_runs_11_, 4},
  {automaton_classes_12_, automaton_next_12_, 6, 23, 1, 21, nullptr, 0, nullptr, 0, nullptr, 0},
  {automaton_classes_13_, automaton_next_13_, 3, 7, 1, 6, automaton_sets_13_, 3, nullptr, 0, automaton_runs_13_, 3},
  {automaton_classes_14_, automaton_next_14_, 3, 22, 1, 21, automaton_sets_14_, 2, nullptr, 0, automaton_runs_14_, 2},
  {automaton_classes_15_, automaton_next_15_, 8, 52, 1, 50, nullptr, 0, nullptr, 0, nullptr, 0},
  {automaton_classes_16_, automaton_next_16_, 5, 15, 1, 10, nullptr, 0, nullptr, 0, nullptr, 0},
};
constexpr program_::Text names_0_[] = {
  {"datum", 5},
  {"ort", 3},
  {"staat", 5},
};
constexpr std::uint16_t slots_0_[] = {
  2, 1, 0, 0, 0, 0, 0, 3,
};
constexpr program_::Text names_1_[] = {
  {"familienname", 12},
  {"vornamen", 8},
  {"rufname", 7},
  {"geburtsname", 11},
  {"titel", 5},
  {"geburt", 6},
};
constexpr std::uint16_t slots_1_[] = {
  3, 4, 0, 0, 6, 1, 0, 0, 0, 0, 0, 5, 2, 0, 0, 0,
};
constexpr program_::Text names_2_[] = {
  {"strasse", 7},
  {"hausnummer", 10},
  {"zusatz", 6},
  {"plz", 3},
  {"ort", 3},
  {"ortsteil", 8},
  {"gemeinde", 8},
};
constexpr std::uint16_t slots_2_[] = {
  5, 0, 0, 0, 0, 6, 0, 3, 0, 0, 7, 4, 0, 2, 0, 1,
};
constexpr program_::Text names_3_[] = {
  {"postfach", 8},
  {"plz", 3},
  {"ort", 3},
};
constexpr std::uint16_t slots_3_[] = {
  3, 0, 0, 2, 1, 0, 0, 0,
};
constexpr program_::Text names_4_[] = {
  {"zeilen", 6},
  {"postleitzahl", 12},
  {"ort", 3},
  {"staat", 5},
};
constexpr std::uint16_t slots_4_[] = {
  3, 0, 0, 2, 0, 1, 4, 0,
};
constexpr program_::Text names_5_[] = {
  {"telefon", 7},
  {"mobil", 5},
  {"email", 5},
  {"webseite", 8},
};
constexpr std::uint16_t slots_5_[] = {
  1, 0, 0, 0, 2, 3, 4, 0,
};
constexpr program_::Text names_6_[] = {
  {"text", 4},
  {"link", 4},
};
constexpr std::uint16_t slots_6_[] = {
  0, 2, 1, 0,
};
constexpr program_::Text names_7_[] = {
  {"1", 1},
  {"2", 1},
  {"3", 1},
  {"4", 1},
  {"5", 1},
  {"6", 1},
  {"7", 1},
  {"8", 1},
};
constexpr std::uint16_t slots_7_[] = {
  4, 7, 0, 0, 3, 5, 6, 1, 0, 2, 8, 0, 0, 0, 0, 0,
};
constexpr program_::Text names_8_[] = {
  {"id", 2},
  {"version", 7},
  {"bezeichnung", 11},
  {"status", 6},
  {"gueltig-bis", 11},
  {"bezug", 5},
  {"leistungen", 10},
};
constexpr std::uint16_t slots_8_[] = {
  5, 6, 0, 1, 4, 0, 0, 0, 2, 3, 7, 0, 0, 0, 0, 0,
};
constexpr program_::Text names_9_[] = {
  {"idNr", 4},
  {"ustIdNr", 7},
  {"wIdNr", 5},
  {"iban", 4},
  {"lei", 3},
  {"leitwegId", 9},
  {"ags", 3},
  {"ars", 3},
  {"staaten", 7},
};
constexpr std::uint16_t slots_9_[] = {
  0, 0, 0, 5, 0, 0, 0, 0, 0, 4, 3, 7, 9, 1, 0, 0, 0, 0, 2, 0, 6, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 8, 0,
};
constexpr program_::Text names_10_[] = {
  {"inhaber", 7},
  {"iban", 4},
  {"verwendungszweck", 16},
};
constexpr std::uint16_t slots_10_[] = {
  0, 0, 0, 2, 3, 0, 1, 0,
};
constexpr program_::Text names_11_[] = {
  {"inland", 6},
  {"postfach", 8},
  {"ausland", 7},
};
constexpr std::uint16_t slots_11_[] = {
  0, 0, 0, 0, 2, 1, 3, 0,
};
constexpr program_::Text names_12_[] = {
  {"art", 3},
  {"strasse", 7},
  {"hausnummer", 10},
  {"zusatz", 6},
  {"plz", 3},
  {"ort", 3},
  {"ortsteil", 8},
  {"gemeinde", 8},
};
constexpr std::uint16_t slots_12_[] = {
  6, 1, 0, 0, 0, 7, 0, 4, 0, 0, 8, 5, 0, 3, 0, 2,
};
constexpr program_::Text names_13_[] = {
  {"art", 3},
  {"postfach", 8},
  {"plz", 3},
  {"ort", 3},
};
constexpr std::uint16_t slots_13_[] = {
  4, 1, 0, 3, 2, 0, 0, 0,
};
constexpr program_::Text names_14_[] = {
  {"art", 3},
  {"zeilen", 6},
  {"postleitzahl", 12},
  {"ort", 3},
  {"staat", 5},
};
constexpr std::uint16_t slots_14_[] = {
  4, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 3, 5,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 3, 8, 0},
  {names_1_, slots_1_, 6, 16, 0},
  {names_2_, slots_2_, 7, 16, 0},
  {names_3_, slots_3_, 3, 8, 0},
  {names_4_, slots_4_, 4, 8, 1},
  {names_5_, slots_5_, 4, 8, 1},
  {names_6_, slots_6_, 2, 4, 0},
  {names_7_, slots_7_, 8, 16, 15},
  {names_8_, slots_8_, 7, 16, 0},
  {names_9_, slots_9_, 9, 32, 9},
  {names_10_, slots_10_, 3, 8, 0},
  {names_11_, slots_11_, 3, 8, 0},
  {names_12_, slots_12_, 8, 16, 0},
  {names_13_, slots_13_, 4, 8, 0},
  {names_14_, slots_14_, 5, 16, 0},
};
constexpr std::uint32_t indices_0_[] = {
  0, 1, 2,
};
constexpr std::uint32_t indices_1_[] = {
  0, 1, 2, 3, 4, 5, 6, 7, 8,
};
constexpr std::uint32_t indices_2_[] = {
  63, 64, 65,
};
constexpr program_::Text texts_[] = {
  {"de", 2},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::structure, false, 2},
  {program_::Kind::structure, false, 3},
  {program_::Kind::structure, false, 4},
  {program_::Kind::tagged_union, false, 0},
  {program_::Kind::structure, false, 5},
  {program_::Kind::structure, false, 6},
  {program_::Kind::structure, false, 7},
  {program_::Kind::structure, false, 8},
  {program_::Kind::structure, false, 9},
  {program_::Kind::partial_date, false, program_::no_index},
  {program_::Kind::latin, false, 0},
  {program_::Kind::string, false, 1},
  {program_::Kind::latin, false, 2},
  {program_::Kind::latin, false, 3},
  {program_::Kind::latin, false, 4},
  {program_::Kind::latin, false, 5},
  {program_::Kind::latin, false, 6},
  {program_::Kind::structure, false, 0},
  {program_::Kind::latin, false, 7},
  {program_::Kind::latin, false, 8},
  {program_::Kind::latin, false, 9},
  {program_::Kind::string, false, 10},
  {program_::Kind::latin, false, 11},
  {program_::Kind::latin, false, 12},
  {program_::Kind::string, false, 13},
  {program_::Kind::string, false, 14},
  {program_::Kind::string, false, 15},
  {program_::Kind::latin, false, 16},
  {program_::Kind::latin, false, 17},
  {program_::Kind::list, false, 0},
  {program_::Kind::string, false, 18},
  {program_::Kind::latin, false, 19},
  {program_::Kind::string, false, 20},
  {program_::Kind::string, false, 21},
  {program_::Kind::string, false, 22},
  {program_::Kind::email, false, 23},
  {program_::Kind::uri, false, 24},
  {program_::Kind::latin, false, 25},
  {program_::Kind::uri, false, 26},
  {program_::Kind::string, false, 27},
  {program_::Kind::string, false, 28},
  {program_::Kind::text, false, 0},
  {program_::Kind::string_enum, false, 0},
  {program_::Kind::date, true, program_::no_index},
  {program_::Kind::structure, false, 6},
  {program_::Kind::list, false, 1},
  {program_::Kind::string, false, 29},
  {program_::Kind::list, false, 2},
  {program_::Kind::string, false, 30},
  {program_::Kind::string, false, 31},
  {program_::Kind::string, false, 32},
  {program_::Kind::string, false, 33},
  {program_::Kind::string, false, 34},
  {program_::Kind::string, false, 35},
  {program_::Kind::string, false, 36},
  {program_::Kind::string, false, 37},
  {program_::Kind::string, false, 38},
  {program_::Kind::list, false, 3},
  {program_::Kind::latin, false, 39},
  {program_::Kind::string, false, 40},
  {program_::Kind::string, false, 41},
  {program_::Kind::structure, false, 10},
  {program_::Kind::structure, false, 11},
  {program_::Kind::structure, false, 12},
  {program_::Kind::literal, false, 0},
  {program_::Kind::literal, false, 1},
  {program_::Kind::literal, false, 2},
};
constexpr program_::StringRule strings_[] = {
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {3, 3, 0, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[0-9]{3}", 8}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 60, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 100, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {1, 20, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {5, 5, 1, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[1-9][0-9]{4}|0[1-9][0-9]{3}|00[1-9][0-9]{2}|000[1-9][0-9]|0000[1-9]", 68}},
  {1, 100, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {1, 100, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {8, 8, 2, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"(0[1-9]|1[0-6])([0-9]|[0-9]{3}|[0-9]{6})\?", 41}},
  {1, 20, 3, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[0-9]+( [0-9]+)*", 16}},
  {5, 5, 1, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[1-9][0-9]{4}|0[1-9][0-9]{3}|00[1-9][0-9]{2}|000[1-9][0-9]|0000[1-9]", 68}},
  {1, 100, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {1, 20, 4, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[0-9A-Z][0-9A-Z -]*", 19}},
  {1, 100, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {2, 2, 5, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[A-Z]{2}", 8}},
  {3, 30, 6, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"\\+\?[0-9(][0-9 /()-]*[0-9]", 25}},
  {3, 30, 6, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"\\+\?[0-9(][0-9 /()-]*[0-9]", 25}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {9, 12, 7, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[SGFRD][0-9]{8}([0-9]{3})\?", 26}},
  {3, 20, 8, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[0-9]+\\.[0-9]+(\\.[0-9]+)\?", 25}},
  {14, 14, 9, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[0-9]{14}", 9}},
  {11, 11, 10, static_cast<dstack::Check>(4), static_cast<dstack::LatinType>(0), {"[1-9][0-9]{10}", 14}},
  {11, 11, 11, static_cast<dstack::Check>(5), static_cast<dstack::LatinType>(0), {"DE[1-9][0-9]{8}", 15}},
  {11, 17, 12, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"DE[0-9]{9}(-(0000[1-9]|000[1-9][0-9]|00[1-9][0-9]{2}|0[1-9][0-9]{3}|[1-9][0-9]{4}))\?", 84}},
  {15, 34, 13, static_cast<dstack::Check>(3), static_cast<dstack::LatinType>(0), {"[A-Z]{2}[0-9]{2}[A-Z0-9]+", 25}},
  {20, 20, 14, static_cast<dstack::Check>(2), static_cast<dstack::LatinType>(0), {"[A-Z0-9]{18}[0-9]{2}", 20}},
  {5, 46, 15, static_cast<dstack::Check>(7), static_cast<dstack::LatinType>(0), {"(0[1-9]|1[0-6]|99)[0-9]{0,10}(-[0-9A-Z]{0,30})\?-[0-9]{2}", 56}},
  {2, 8, 2, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"(0[1-9]|1[0-6])([0-9]|[0-9]{3}|[0-9]{6})\?", 41}},
  {2, 12, 16, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"(0[1-9]|1[0-6])([0-9]|[0-9]{3}|[0-9]{7}|[0-9]{10})\?", 51}},
  {3, 3, 0, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[0-9]{3}", 8}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(3), {"", 0}},
  {15, 34, 13, static_cast<dstack::Check>(3), static_cast<dstack::LatinType>(0), {"[A-Z]{2}[0-9]{2}[A-Z0-9]+", 25}},
  {1, 140, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
};
constexpr program_::TextRule text_rules_[] = {
  {0, 1},
};
constexpr program_::LiteralRule literals_[] = {
  {program_::JsonKind::string, {"inland", 6}, 0, false, {"\"inland\"", 8}},
  {program_::JsonKind::string, {"postfach", 8}, 0, false, {"\"postfach\"", 10}},
  {program_::JsonKind::string, {"ausland", 7}, 0, false, {"\"ausland\"", 9}},
};
constexpr program_::ListRule lists_[] = {
  {30, 1, 4, program_::Unique::no, 0},
  {46, 1, 50, program_::Unique::no, 0},
  {48, 1, 100, program_::Unique::values, 0},
  {58, 1, 10, program_::Unique::values, 0},
};
constexpr program_::MemberRule members_[] = {
  {{"datum", 5}, {"\"datum\":", 8}, 11, program_::Presence::required, {"", 0}},
  {{"ort", 3}, {"\"ort\":", 6}, 12, program_::Presence::optional, {"", 0}},
  {{"staat", 5}, {"\"staat\":", 8}, 13, program_::Presence::optional, {"", 0}},
  {{"familienname", 12}, {"\"familienname\":", 15}, 14, program_::Presence::required, {"", 0}, program_::Protection::hidden},
  {{"vornamen", 8}, {"\"vornamen\":", 11}, 15, program_::Presence::optional, {"", 0}, program_::Protection::hidden},
  {{"rufname", 7}, {"\"rufname\":", 10}, 16, program_::Presence::optional, {"", 0}, program_::Protection::hidden},
  {{"geburtsname", 11}, {"\"geburtsname\":", 14}, 17, program_::Presence::optional, {"", 0}, program_::Protection::hidden},
  {{"titel", 5}, {"\"titel\":", 8}, 18, program_::Presence::optional, {"", 0}, program_::Protection::hidden},
  {{"geburt", 6}, {"\"geburt\":", 9}, 19, program_::Presence::optional, {"", 0}, program_::Protection::hidden},
  {{"strasse", 7}, {"\"strasse\":", 10}, 20, program_::Presence::required, {"", 0}},
  {{"hausnummer", 10}, {"\"hausnummer\":", 13}, 21, program_::Presence::optional, {"", 0}},
  {{"zusatz", 6}, {"\"zusatz\":", 9}, 22, program_::Presence::optional, {"", 0}},
  {{"plz", 3}, {"\"plz\":", 6}, 23, program_::Presence::required, {"", 0}},
  {{"ort", 3}, {"\"ort\":", 6}, 24, program_::Presence::required, {"", 0}},
  {{"ortsteil", 8}, {"\"ortsteil\":", 11}, 25, program_::Presence::optional, {"", 0}},
  {{"gemeinde", 8}, {"\"gemeinde\":", 11}, 26, program_::Presence::optional, {"", 0}},
  {{"postfach", 8}, {"\"postfach\":", 11}, 27, program_::Presence::required, {"", 0}},
  {{"plz", 3}, {"\"plz\":", 6}, 28, program_::Presence::required, {"", 0}},
  {{"ort", 3}, {"\"ort\":", 6}, 29, program_::Presence::required, {"", 0}},
  {{"zeilen", 6}, {"\"zeilen\":", 9}, 31, program_::Presence::required, {"", 0}},
  {{"postleitzahl", 12}, {"\"postleitzahl\":", 15}, 32, program_::Presence::optional, {"", 0}},
  {{"ort", 3}, {"\"ort\":", 6}, 33, program_::Presence::required, {"", 0}},
  {{"staat", 5}, {"\"staat\":", 8}, 34, program_::Presence::required, {"", 0}},
  {{"telefon", 7}, {"\"telefon\":", 10}, 35, program_::Presence::optional, {"", 0}},
  {{"mobil", 5}, {"\"mobil\":", 8}, 36, program_::Presence::optional, {"", 0}},
  {{"email", 5}, {"\"email\":", 8}, 37, program_::Presence::optional, {"", 0}},
  {{"webseite", 8}, {"\"webseite\":", 11}, 38, program_::Presence::optional, {"", 0}},
  {{"text", 4}, {"\"text\":", 7}, 39, program_::Presence::required, {"", 0}},
  {{"link", 4}, {"\"link\":", 7}, 40, program_::Presence::optional, {"", 0}},
  {{"id", 2}, {"\"id\":", 5}, 41, program_::Presence::required, {"", 0}},
  {{"version", 7}, {"\"version\":", 10}, 42, program_::Presence::optional, {"", 0}},
  {{"bezeichnung", 11}, {"\"bezeichnung\":", 14}, 43, program_::Presence::optional, {"", 0}},
  {{"status", 6}, {"\"status\":", 9}, 44, program_::Presence::optional, {"", 0}},
  {{"gueltig-bis", 11}, {"\"gueltig-bis\":", 14}, 45, program_::Presence::optional, {"", 0}},
  {{"bezug", 5}, {"\"bezug\":", 8}, 47, program_::Presence::optional, {"", 0}},
  {{"leistungen", 10}, {"\"leistungen\":", 13}, 49, program_::Presence::optional, {"", 0}},
  {{"idNr", 4}, {"\"idNr\":", 7}, 50, program_::Presence::optional, {"", 0}},
  {{"ustIdNr", 7}, {"\"ustIdNr\":", 10}, 51, program_::Presence::optional, {"", 0}},
  {{"wIdNr", 5}, {"\"wIdNr\":", 8}, 52, program_::Presence::optional, {"", 0}},
  {{"iban", 4}, {"\"iban\":", 7}, 53, program_::Presence::optional, {"", 0}},
  {{"lei", 3}, {"\"lei\":", 6}, 54, program_::Presence::optional, {"", 0}},
  {{"leitwegId", 9}, {"\"leitwegId\":", 12}, 55, program_::Presence::optional, {"", 0}},
  {{"ags", 3}, {"\"ags\":", 6}, 56, program_::Presence::optional, {"", 0}},
  {{"ars", 3}, {"\"ars\":", 6}, 57, program_::Presence::optional, {"", 0}},
  {{"staaten", 7}, {"\"staaten\":", 10}, 59, program_::Presence::optional, {"", 0}},
  {{"inhaber", 7}, {"\"inhaber\":", 10}, 60, program_::Presence::required, {"", 0}},
  {{"iban", 4}, {"\"iban\":", 7}, 61, program_::Presence::required, {"", 0}},
  {{"verwendungszweck", 16}, {"\"verwendungszweck\":", 19}, 62, program_::Presence::optional, {"", 0}},
  {{"art", 3}, {"\"art\":", 6}, 66, program_::Presence::required, {"", 0}},
  {{"strasse", 7}, {"\"strasse\":", 10}, 20, program_::Presence::required, {"", 0}},
  {{"hausnummer", 10}, {"\"hausnummer\":", 13}, 21, program_::Presence::optional, {"", 0}},
  {{"zusatz", 6}, {"\"zusatz\":", 9}, 22, program_::Presence::optional, {"", 0}},
  {{"plz", 3}, {"\"plz\":", 6}, 23, program_::Presence::required, {"", 0}},
  {{"ort", 3}, {"\"ort\":", 6}, 24, program_::Presence::required, {"", 0}},
  {{"ortsteil", 8}, {"\"ortsteil\":", 11}, 25, program_::Presence::optional, {"", 0}},
  {{"gemeinde", 8}, {"\"gemeinde\":", 11}, 26, program_::Presence::optional, {"", 0}},
  {{"art", 3}, {"\"art\":", 6}, 67, program_::Presence::required, {"", 0}},
  {{"postfach", 8}, {"\"postfach\":", 11}, 27, program_::Presence::required, {"", 0}},
  {{"plz", 3}, {"\"plz\":", 6}, 28, program_::Presence::required, {"", 0}},
  {{"ort", 3}, {"\"ort\":", 6}, 29, program_::Presence::required, {"", 0}},
  {{"art", 3}, {"\"art\":", 6}, 68, program_::Presence::required, {"", 0}},
  {{"zeilen", 6}, {"\"zeilen\":", 9}, 31, program_::Presence::required, {"", 0}},
  {{"postleitzahl", 12}, {"\"postleitzahl\":", 15}, 32, program_::Presence::optional, {"", 0}},
  {{"ort", 3}, {"\"ort\":", 6}, 33, program_::Presence::required, {"", 0}},
  {{"staat", 5}, {"\"staat\":", 8}, 34, program_::Presence::required, {"", 0}},
};
constexpr program_::GroupRule groups_[] = {
  {{"erreichbar", 10}, indices_0_, 3, 1, program_::unbounded},
  {{"kennung", 7}, indices_1_, 9, 1, program_::unbounded},
};
constexpr program_::StructRule structs_[] = {
  {{"dstack.de.Geburtsangabe", 23}, 0, 3, 0, 0, 1, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.NatuerlichePerson", 27}, 3, 6, 0, 0, 1, 1, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Anschrift", 19}, 9, 7, 0, 0, 25, 2, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Postfachanschrift", 27}, 16, 3, 0, 0, 7, 3, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Auslandsanschrift", 27}, 19, 4, 0, 0, 13, 4, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Erreichbarkeit", 24}, 23, 4, 0, 1, 0, 5, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Handlungsgrundlage", 28}, 27, 2, 1, 0, 1, 6, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.FimBaustein", 21}, 29, 7, 1, 0, 1, 8, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Kennungen", 19}, 36, 9, 1, 1, 0, 9, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Bankverbindung", 24}, 45, 3, 2, 0, 3, 10, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Anschrift", 19}, 48, 8, 2, 0, 51, 12, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Postfachanschrift", 27}, 56, 4, 2, 0, 15, 13, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Auslandsanschrift", 27}, 60, 5, 2, 0, 27, 14, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::EnumRule enums_[] = {
  {{"dstack.de.Freigabestatus", 24}, 7, nullptr, 8, false},
};
constexpr program_::UnionRule unions_[] = {
  {{"dstack.de.Postanschrift", 23}, {"art", 3}, 11, indices_2_, 3, program_::no_index, {0, 0, 0, 0, 0, 0, }, false},
};
constexpr program_::Slot slots_of_0_[] = {  // Geburtsangabe
  program_::slot<decltype(Geburtsangabe::datum)>(offsetof(Geburtsangabe, datum)),
  program_::slot<decltype(Geburtsangabe::ort)>(offsetof(Geburtsangabe, ort)),
  program_::slot<decltype(Geburtsangabe::staat)>(offsetof(Geburtsangabe, staat)),
};
constexpr program_::Slot slots_of_1_[] = {  // NatuerlichePerson
  program_::slot<decltype(NatuerlichePerson::familienname)>(offsetof(NatuerlichePerson, familienname)),
  program_::slot<decltype(NatuerlichePerson::vornamen)>(offsetof(NatuerlichePerson, vornamen)),
  program_::slot<decltype(NatuerlichePerson::rufname)>(offsetof(NatuerlichePerson, rufname)),
  program_::slot<decltype(NatuerlichePerson::geburtsname)>(offsetof(NatuerlichePerson, geburtsname)),
  program_::slot<decltype(NatuerlichePerson::titel)>(offsetof(NatuerlichePerson, titel)),
  program_::slot<decltype(NatuerlichePerson::geburt)>(offsetof(NatuerlichePerson, geburt)),
};
constexpr program_::Slot slots_of_2_[] = {  // Anschrift
  program_::slot<decltype(Anschrift::strasse)>(offsetof(Anschrift, strasse)),
  program_::slot<decltype(Anschrift::hausnummer)>(offsetof(Anschrift, hausnummer)),
  program_::slot<decltype(Anschrift::zusatz)>(offsetof(Anschrift, zusatz)),
  program_::slot<decltype(Anschrift::plz)>(offsetof(Anschrift, plz)),
  program_::slot<decltype(Anschrift::ort)>(offsetof(Anschrift, ort)),
  program_::slot<decltype(Anschrift::ortsteil)>(offsetof(Anschrift, ortsteil)),
  program_::slot<decltype(Anschrift::gemeinde)>(offsetof(Anschrift, gemeinde)),
};
constexpr program_::Slot slots_of_3_[] = {  // Postfachanschrift
  program_::slot<decltype(Postfachanschrift::postfach)>(offsetof(Postfachanschrift, postfach)),
  program_::slot<decltype(Postfachanschrift::plz)>(offsetof(Postfachanschrift, plz)),
  program_::slot<decltype(Postfachanschrift::ort)>(offsetof(Postfachanschrift, ort)),
};
constexpr program_::Slot slots_of_4_[] = {  // Auslandsanschrift
  program_::slot<decltype(Auslandsanschrift::zeilen)>(offsetof(Auslandsanschrift, zeilen)),
  program_::slot<decltype(Auslandsanschrift::postleitzahl)>(offsetof(Auslandsanschrift, postleitzahl)),
  program_::slot<decltype(Auslandsanschrift::ort)>(offsetof(Auslandsanschrift, ort)),
  program_::slot<decltype(Auslandsanschrift::staat)>(offsetof(Auslandsanschrift, staat)),
};
constexpr program_::Slot slots_of_5_[] = {  // Erreichbarkeit
  program_::slot<decltype(Erreichbarkeit::telefon)>(offsetof(Erreichbarkeit, telefon)),
  program_::slot<decltype(Erreichbarkeit::mobil)>(offsetof(Erreichbarkeit, mobil)),
  program_::slot<decltype(Erreichbarkeit::email)>(offsetof(Erreichbarkeit, email)),
  program_::slot<decltype(Erreichbarkeit::webseite)>(offsetof(Erreichbarkeit, webseite)),
};
constexpr program_::Slot slots_of_6_[] = {  // Handlungsgrundlage
  program_::slot<decltype(Handlungsgrundlage::text)>(offsetof(Handlungsgrundlage, text)),
  program_::slot<decltype(Handlungsgrundlage::link)>(offsetof(Handlungsgrundlage, link)),
};
constexpr program_::Slot slots_of_7_[] = {  // FimBaustein
  program_::slot<decltype(FimBaustein::id)>(offsetof(FimBaustein, id)),
  program_::slot<decltype(FimBaustein::version)>(offsetof(FimBaustein, version)),
  program_::slot<decltype(FimBaustein::bezeichnung)>(offsetof(FimBaustein, bezeichnung)),
  program_::slot<decltype(FimBaustein::status)>(offsetof(FimBaustein, status)),
  program_::slot<decltype(FimBaustein::gueltigBis)>(offsetof(FimBaustein, gueltigBis)),
  program_::slot<decltype(FimBaustein::bezug)>(offsetof(FimBaustein, bezug)),
  program_::slot<decltype(FimBaustein::leistungen)>(offsetof(FimBaustein, leistungen)),
};
constexpr program_::Slot slots_of_8_[] = {  // Kennungen
  program_::slot<decltype(Kennungen::idNr)>(offsetof(Kennungen, idNr)),
  program_::slot<decltype(Kennungen::ustIdNr)>(offsetof(Kennungen, ustIdNr)),
  program_::slot<decltype(Kennungen::wIdNr)>(offsetof(Kennungen, wIdNr)),
  program_::slot<decltype(Kennungen::iban)>(offsetof(Kennungen, iban)),
  program_::slot<decltype(Kennungen::lei)>(offsetof(Kennungen, lei)),
  program_::slot<decltype(Kennungen::leitwegId)>(offsetof(Kennungen, leitwegId)),
  program_::slot<decltype(Kennungen::ags)>(offsetof(Kennungen, ags)),
  program_::slot<decltype(Kennungen::ars)>(offsetof(Kennungen, ars)),
  program_::slot<decltype(Kennungen::staaten)>(offsetof(Kennungen, staaten)),
};
constexpr program_::Slot slots_of_9_[] = {  // Bankverbindung
  program_::slot<decltype(Bankverbindung::inhaber)>(offsetof(Bankverbindung, inhaber)),
  program_::slot<decltype(Bankverbindung::iban)>(offsetof(Bankverbindung, iban)),
  program_::slot<decltype(Bankverbindung::verwendungszweck)>(offsetof(Bankverbindung, verwendungszweck)),
};
constexpr program_::Slot slots_of_10_[] = {  // Anschrift
  program_::no_slot(),
  program_::slot<decltype(Anschrift::strasse)>(offsetof(Anschrift, strasse)),
  program_::slot<decltype(Anschrift::hausnummer)>(offsetof(Anschrift, hausnummer)),
  program_::slot<decltype(Anschrift::zusatz)>(offsetof(Anschrift, zusatz)),
  program_::slot<decltype(Anschrift::plz)>(offsetof(Anschrift, plz)),
  program_::slot<decltype(Anschrift::ort)>(offsetof(Anschrift, ort)),
  program_::slot<decltype(Anschrift::ortsteil)>(offsetof(Anschrift, ortsteil)),
  program_::slot<decltype(Anschrift::gemeinde)>(offsetof(Anschrift, gemeinde)),
};
constexpr program_::Slot slots_of_11_[] = {  // Postfachanschrift
  program_::no_slot(),
  program_::slot<decltype(Postfachanschrift::postfach)>(offsetof(Postfachanschrift, postfach)),
  program_::slot<decltype(Postfachanschrift::plz)>(offsetof(Postfachanschrift, plz)),
  program_::slot<decltype(Postfachanschrift::ort)>(offsetof(Postfachanschrift, ort)),
};
constexpr program_::Slot slots_of_12_[] = {  // Auslandsanschrift
  program_::no_slot(),
  program_::slot<decltype(Auslandsanschrift::zeilen)>(offsetof(Auslandsanschrift, zeilen)),
  program_::slot<decltype(Auslandsanschrift::postleitzahl)>(offsetof(Auslandsanschrift, postleitzahl)),
  program_::slot<decltype(Auslandsanschrift::ort)>(offsetof(Auslandsanschrift, ort)),
  program_::slot<decltype(Auslandsanschrift::staat)>(offsetof(Auslandsanschrift, staat)),
};
constexpr program_::StructBinding struct_bindings_[] = {
  {slots_of_0_, 0, nullptr},
  {slots_of_1_, 0, nullptr},
  {slots_of_2_, 0, nullptr},
  {slots_of_3_, 0, nullptr},
  {slots_of_4_, 0, nullptr},
  {slots_of_5_, 0, nullptr},
  {slots_of_6_, 0, nullptr},
  {slots_of_7_, 0, nullptr},
  {slots_of_8_, 0, nullptr},
  {slots_of_9_, 0, nullptr},
  {slots_of_10_, 0, nullptr},
  {slots_of_11_, 0, nullptr},
  {slots_of_12_, 0, nullptr},
};
constexpr const program_::ListOperations* list_operations_[] = {
  &program_::ListOf<LateinBezeichnung>::operations,
  &program_::ListOf<Handlungsgrundlage>::operations,
  &program_::ListOf<Leikaschluessel>::operations,
  &program_::ListOf<Staatsschluessel>::operations,
};
constexpr const program_::UnionOperations* union_operations_[] = {
  &program_::UnionOf<Postanschrift>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, list_operations_, nullptr, union_operations_};
constexpr program_::Program the_program_ = {
  types_, nullptr, nullptr, nullptr, strings_, nullptr, text_rules_, lists_, nullptr, structs_, members_,
  groups_, enums_, unions_, literals_, name_tables_, automata_, texts_, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace dstack::de
