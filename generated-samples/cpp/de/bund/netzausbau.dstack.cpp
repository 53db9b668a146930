// Made by dstackc from the namespace de::bund::netzausbau. Do not edit: change the schema and generate again.
#include "de/bund/netzausbau.dstack.h"

#include <cstddef>
#include <limits>

#include <dstack/from_text.h>
#include <dstack/storage.h>

// Members are reached by their offsets; all supported compilers give them for the types used here.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace de::bund::netzausbau {

namespace {

namespace program_ = dstack::program;

constexpr std::uint8_t automaton_classes_0_[] = {
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
constexpr std::uint16_t automaton_next_0_[] = {
  0, 0, 0, 0, 0, 0, 2, 3, 0, 0, 0, 0, 10, 10, 10, 0, 10, 10, 10, 0, 0, 12, 12, 12,
  12, 0, 6, 6, 6, 6, 0, 7, 7, 7, 7, 0, 13, 13, 13, 13, 0, 9, 9, 9, 9, 0, 14, 14,
  14, 14, 0, 11, 11, 11, 11, 0, 4, 4, 4, 4, 0, 5, 5, 5, 5, 0, 8, 8, 8, 8, 0, 0,
  0, 0, 0,
};
constexpr std::uint8_t automaton_classes_1_[] = {
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
constexpr std::uint16_t automaton_next_1_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 3, 0, 0, 4, 4, 0, 0,
  0, 0, 5, 5, 0, 0, 0, 0, 6, 6, 0, 0, 0, 0, 7, 7, 0, 0, 0, 0, 8, 8, 0, 0,
  0, 0, 9, 9, 0, 0, 0, 0, 10, 10, 0, 0, 0, 0, 11, 11, 0, 0, 0, 0, 21, 21, 0, 0,
  0, 0, 13, 14, 0, 0, 0, 0, 15, 16, 0, 0, 0, 0, 16, 16, 0, 0, 0, 0, 17, 18, 0, 0,
  0, 0, 18, 18, 0, 0, 0, 0, 19, 20, 0, 0, 0, 0, 20, 20, 0, 0, 0, 0, 0, 22, 0, 0,
  0, 0, 22, 22, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint8_t automaton_classes_2_[] = {
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
constexpr std::uint16_t automaton_next_2_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 3, 0, 0, 4, 0, 0, 0, 5, 5, 0,
  0, 0, 6, 6, 0, 0, 0, 7, 7, 0, 0, 0, 8, 8, 0, 0, 0, 9, 9, 0, 0, 0, 10, 10,
  0, 0, 0, 11, 11, 0, 0, 0, 12, 12, 0, 0, 0, 0, 0, 0, 0,
};
constexpr program_::ByteSet automaton_sets_2_[] = {
  program_::byte_set({{68, 68}}),
  program_::byte_set({{69, 69}}),
  program_::byte_set({{49, 57}}),
  program_::byte_set({{48, 57}}),
};
constexpr program_::Run automaton_runs_2_[] = {{0, false, 1, 1}, {1, false, 1, 1}, {2, false, 1, 1}, {3, true, 8, 8}};
constexpr std::uint8_t automaton_classes_3_[] = {
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
constexpr std::uint16_t automaton_next_3_[] = {
  0, 0, 0, 0, 2, 2, 0, 3, 3, 0, 4, 4, 0, 5, 5, 0, 6, 6, 0, 7, 7, 0, 8, 8,
  0, 9, 9, 0, 10, 10, 0, 11, 11, 0, 12, 12, 0, 13, 13, 0, 14, 14, 0, 15, 15, 0, 16, 16,
  0, 17, 17, 0, 18, 18, 0, 19, 19, 0, 20, 0, 0, 21, 0, 0, 0, 0,
};
constexpr program_::ByteSet automaton_sets_3_[] = {
  program_::byte_set({{48, 57}, {65, 90}}),
  program_::byte_set({{48, 57}}),
};
constexpr program_::Run automaton_runs_3_[] = {{0, false, 18, 18}, {1, true, 2, 2}};
constexpr std::uint8_t automaton_classes_4_[] = {
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
constexpr std::uint16_t automaton_next_4_[] = {
  0, 0, 0, 0, 0, 0, 0, 2, 3, 2, 0, 2, 2, 0, 4, 0, 0, 2, 0, 2, 0, 2, 2, 0,
  4,
};
constexpr std::uint8_t automaton_loops_4_[] = {
  0, 0, 0, 0, 1,
};
constexpr program_::ByteSet automaton_sets_4_[] = {
  program_::byte_set({{48, 57}}),
};
constexpr std::uint8_t automaton_classes_5_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_5_[] = {
  0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 3, 0, 0, 4, 4, 0, 0, 4, 4, 4,
  0,
};
constexpr program_::ByteSet automaton_sets_5_[] = {
  program_::byte_set({{49, 49}}),
  program_::byte_set({{58, 58}}),
  program_::byte_set({{49, 57}}),
  program_::byte_set({{48, 57}}),
};
constexpr program_::Run automaton_runs_5_[] = {{0, false, 1, 1}, {1, false, 1, 1}, {2, true, 1, 1}, {3, true, 0, program_::unbounded}};
constexpr std::uint8_t automaton_classes_6_[] = {
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
constexpr std::uint16_t automaton_next_6_[] = {
  0, 0, 0, 0, 0, 0, 2, 3, 0, 0, 0, 0, 7, 7, 7, 0, 7, 7, 7, 0, 0, 9, 9, 9,
  9, 0, 6, 6, 6, 6, 0, 10, 10, 10, 10, 0, 8, 8, 8, 8, 0, 4, 4, 4, 4, 0, 5, 5,
  5, 5, 0, 0, 0, 0, 0,
};
constexpr std::uint8_t automaton_classes_7_[] = {
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
constexpr std::uint16_t automaton_next_7_[] = {
  0, 0, 0, 0, 2, 0, 0, 3, 0, 0, 4, 0, 0, 5, 0, 0, 6, 0, 0, 7, 0, 0, 8, 0,
  0, 0, 9, 0, 0, 0,
};
constexpr program_::ByteSet automaton_sets_7_[] = {
  program_::byte_set({{48, 57}}),
  program_::byte_set({{65, 90}}),
};
constexpr program_::Run automaton_runs_7_[] = {{0, true, 7, 7}, {1, true, 0, 1}};
constexpr std::uint8_t automaton_classes_8_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 2,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
  3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_8_[] = {
  0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 3, 2, 0, 4, 0, 4, 0, 4, 0, 4,
};
constexpr program_::ByteSet automaton_sets_8_[] = {
  program_::byte_set({{97, 122}}),
  program_::byte_set({{47, 47}}),
  program_::byte_set({{43, 43}, {45, 46}, {48, 57}, {97, 122}}),
};
constexpr program_::Run automaton_runs_8_[] = {{0, false, 1, program_::unbounded}, {1, false, 1, 1}, {2, true, 1, program_::unbounded}};
constexpr std::uint8_t automaton_classes_9_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
  3, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_9_[] = {
  0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 0, 0, 4, 4, 4, 0, 4, 4, 4,
};
constexpr program_::ByteSet automaton_sets_9_[] = {
  program_::byte_set({{120, 120}}),
  program_::byte_set({{45, 45}}),
  program_::byte_set({{45, 45}, {48, 57}, {97, 122}}),
};
constexpr program_::Run automaton_runs_9_[] = {{0, false, 1, 1}, {1, false, 1, 1}, {2, true, 1, program_::unbounded}};
constexpr std::uint8_t automaton_classes_10_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2,
  3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4,
  4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_10_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 3, 0, 4, 0, 0, 0, 0, 0, 0, 5,
  0, 0, 0, 0, 6, 0, 0, 0, 0, 7, 0, 0, 0, 0, 8, 0, 0, 0, 9, 0, 0, 0, 0, 0,
  10, 0, 0, 0, 0, 10, 0,
};
constexpr program_::ByteSet automaton_sets_10_[] = {
  program_::byte_set({{65, 90}}),
  program_::byte_set({{45, 45}}),
  program_::byte_set({{48, 57}}),
  program_::byte_set({{47, 47}}),
};
constexpr program_::Run automaton_runs_10_[] = {{0, false, 2, 2}, {1, false, 1, 1}, {2, false, 4, 4}, {3, false, 1, 1}, {2, true, 1, program_::unbounded}};
constexpr std::uint8_t automaton_classes_11_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
  0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
  2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_11_[] = {
  0, 0, 0, 0, 0, 2, 0, 2, 2,
};
constexpr program_::ByteSet automaton_sets_11_[] = {
  program_::byte_set({{48, 57}, {97, 122}}),
  program_::byte_set({{45, 45}, {48, 57}, {95, 95}, {97, 122}}),
};
constexpr program_::Run automaton_runs_11_[] = {{0, true, 1, 1}, {1, true, 0, program_::unbounded}};
constexpr std::uint8_t automaton_classes_12_[] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1,
  0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr std::uint16_t automaton_next_12_[] = {
  0, 0, 0, 2, 0, 2,
};
constexpr program_::ByteSet automaton_sets_12_[] = {
  program_::byte_set({{45, 45}, {48, 57}, {65, 90}, {95, 95}, {97, 122}}),
};
constexpr program_::Run automaton_runs_12_[] = {{0, true, 1, program_::unbounded}};
constexpr std::uint8_t automaton_classes_13_[] = {
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
constexpr std::uint16_t automaton_next_13_[] = {
  0, 0, 0, 0, 2, 3, 0, 4, 5, 0, 5, 5, 0, 6, 7, 0, 7, 7, 0, 8, 9, 0, 9, 9,
  0, 0, 10, 0, 10, 10, 0, 0, 0,
};
constexpr std::uint8_t automaton_classes_14_[] = {
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
constexpr std::uint16_t automaton_next_14_[] = {
  0, 0, 0, 2, 0, 3, 0, 4, 0, 0,
};
constexpr program_::ByteSet automaton_sets_14_[] = {
  program_::byte_set({{48, 57}}),
};
constexpr program_::Run automaton_runs_14_[] = {{0, true, 3, 3}};
constexpr std::uint8_t automaton_classes_15_[] = {
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
constexpr std::uint16_t automaton_next_15_[] = {
  0, 0, 0, 0, 0, 2, 0, 1, 2,
};
constexpr std::uint8_t automaton_loops_15_[] = {
  0, 0, 1,
};
constexpr program_::ByteSet automaton_sets_15_[] = {
  program_::byte_set({{48, 57}}),
};
constexpr std::uint8_t automaton_classes_16_[] = {
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
constexpr std::uint16_t automaton_next_16_[] = {
  0, 0, 0, 0, 0, 2, 0, 2, 2,
};
constexpr program_::ByteSet automaton_sets_16_[] = {
  program_::byte_set({{48, 57}, {65, 90}}),
  program_::byte_set({{32, 32}, {45, 45}, {48, 57}, {65, 90}}),
};
constexpr program_::Run automaton_runs_16_[] = {{0, true, 1, 1}, {1, true, 0, program_::unbounded}};
constexpr std::uint8_t automaton_classes_17_[] = {
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
constexpr std::uint16_t automaton_next_17_[] = {
  0, 0, 0, 2, 0, 3, 0, 0,
};
constexpr program_::ByteSet automaton_sets_17_[] = {
  program_::byte_set({{65, 90}}),
};
constexpr program_::Run automaton_runs_17_[] = {{0, true, 2, 2}};
constexpr program_::Automaton automata_[] = {
  {automaton_classes_0_, automaton_next_0_, 5, 15, 1, 10, nullptr, 0, nullptr, 0, nullptr, 0},
  {automaton_classes_1_, automaton_next_1_, 6, 23, 1, 21, nullptr, 0, nullptr, 0, nullptr, 0},
  {automaton_classes_2_, automaton_next_2_, 5, 13, 1, 12, automaton_sets_2_, 4, nullptr, 0, automaton_runs_2_, 4},
  {automaton_classes_3_, automaton_next_3_, 3, 22, 1, 21, automaton_sets_3_, 2, nullptr, 0, automaton_runs_3_, 2},
  {automaton_classes_4_, automaton_next_4_, 5, 5, 1, 4, automaton_sets_4_, 1, automaton_loops_4_, 0, nullptr, 0},
  {automaton_classes_5_, automaton_next_5_, 5, 5, 1, 4, automaton_sets_5_, 4, nullptr, 0, automaton_runs_5_, 4},
  {automaton_classes_6_, automaton_next_6_, 5, 11, 1, 7, nullptr, 0, nullptr, 0, nullptr, 0},
  {automaton_classes_7_, automaton_next_7_, 3, 10, 1, 8, automaton_sets_7_, 2, nullptr, 0, automaton_runs_7_, 2},
  {automaton_classes_8_, automaton_next_8_, 4, 5, 1, 4, automaton_sets_8_, 3, nullptr, 0, automaton_runs_8_, 3},
  {automaton_classes_9_, automaton_next_9_, 4, 5, 1, 4, automaton_sets_9_, 3, nullptr, 0, automaton_runs_9_, 3},
  {automaton_classes_10_, automaton_next_10_, 5, 11, 1, 10, automaton_sets_10_, 4, nullptr, 0, automaton_runs_10_, 5},
  {automaton_classes_11_, automaton_next_11_, 3, 3, 1, 2, automaton_sets_11_, 2, nullptr, 0, automaton_runs_11_, 2},
  {automaton_classes_12_, automaton_next_12_, 2, 3, 1, 2, automaton_sets_12_, 1, nullptr, 0, automaton_runs_12_, 1},
  {automaton_classes_13_, automaton_next_13_, 3, 11, 1, 10, nullptr, 0, nullptr, 0, nullptr, 0},
  {automaton_classes_14_, automaton_next_14_, 2, 5, 1, 4, automaton_sets_14_, 1, nullptr, 0, automaton_runs_14_, 1},
  {automaton_classes_15_, automaton_next_15_, 3, 3, 1, 2, automaton_sets_15_, 1, automaton_loops_15_, 2, nullptr, 0},
  {automaton_classes_16_, automaton_next_16_, 3, 3, 1, 2, automaton_sets_16_, 2, nullptr, 0, automaton_runs_16_, 2},
  {automaton_classes_17_, automaton_next_17_, 2, 4, 1, 3, automaton_sets_17_, 1, nullptr, 0, automaton_runs_17_, 1},
};
constexpr program_::Text names_0_[] = {
  {"datum", 5},
  {"dokument", 8},
};
constexpr std::uint16_t slots_0_[] = {
  2, 1, 0, 0,
};
constexpr program_::Text names_1_[] = {
  {"fundstelle", 10},
};
constexpr std::uint16_t slots_1_[] = {
  1, 0,
};
constexpr program_::Text names_2_[] = {
  {"aktenzeichen", 12},
  {"uebertragen", 11},
  {"gueltigBis", 10},
  {"bundesweit", 10},
  {"gebiete", 7},
  {"nachweis", 8},
};
constexpr std::uint16_t slots_2_[] = {
  6, 0, 0, 5, 1, 4, 0, 0, 0, 0, 3, 0, 0, 0, 2, 0,
};
constexpr program_::Text names_3_[] = {
  {"eigentuemer", 11},
  {"betreiber", 9},
  {"eigentuemer-und-betreiber", 25},
};
constexpr std::uint16_t slots_3_[] = {
  0, 0, 2, 0, 3, 0, 0, 1,
};
constexpr program_::Text names_4_[] = {
  {"name", 4},
  {"anschrift", 9},
  {"rolle", 5},
  {"nutzungsberechtigung", 20},
};
constexpr std::uint16_t slots_4_[] = {
  2, 3, 0, 1, 0, 4, 0, 0,
};
constexpr program_::Text names_5_[] = {
  {"GmbH", 4},
  {"AG", 2},
  {"Eigenbetrieb", 12},
  {"eG", 2},
};
constexpr std::uint16_t slots_5_[] = {
  3, 0, 1, 2, 0, 4, 0, 0,
};
constexpr program_::Text names_6_[] = {
  {"name", 4},
  {"rechtsform", 10},
  {"wIdNr", 5},
  {"ustIdNr", 7},
  {"lei", 3},
  {"anschrift", 9},
  {"rolle", 5},
  {"nutzungsberechtigung", 20},
};
constexpr std::uint16_t slots_6_[] = {
  0, 1, 0, 8, 7, 0, 0, 3, 4, 5, 0, 0, 6, 0, 2, 0,
};
constexpr program_::Text names_7_[] = {
  {"name", 4},
  {"aufgabe", 7},
  {"telefon", 7},
  {"email", 5},
  {"von", 3},
  {"bis", 3},
};
constexpr std::uint16_t slots_7_[] = {
  0, 2, 0, 0, 4, 5, 0, 6, 0, 0, 3, 1, 0, 0, 0, 0,
};
constexpr program_::Text names_8_[] = {
  {"name", 4},
  {"anschrift", 9},
  {"bauleitung", 10},
};
constexpr std::uint16_t slots_8_[] = {
  2, 0, 3, 1, 0, 0, 0, 0,
};
constexpr program_::Text names_9_[] = {
  {"von", 3},
  {"bis", 3},
  {"tiefe", 5},
  {"mindertiefe", 11},
};
constexpr std::uint16_t slots_9_[] = {
  0, 0, 3, 0, 4, 1, 0, 2,
};
constexpr program_::Text names_10_[] = {
  {"rohre", 5},
  {"durchmesser", 11},
  {"fasern", 6},
};
constexpr std::uint16_t slots_10_[] = {
  2, 0, 3, 0, 0, 1, 0, 0,
};
constexpr program_::Text names_11_[] = {
  {"nummer", 6},
  {"bezeichnung", 11},
  {"beginn", 6},
  {"ende", 4},
  {"teile", 5},
};
constexpr std::uint16_t slots_11_[] = {
  4, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 3, 0, 5, 0, 0,
};
constexpr program_::Text names_12_[] = {
  {"beginn", 6},
  {"ende", 4},
  {"abschnitte", 10},
};
constexpr std::uint16_t slots_12_[] = {
  2, 0, 0, 1, 0, 0, 0, 3,
};
constexpr program_::Text names_13_[] = {
  {"vollsperrung", 12},
  {"halbseitige-sperrung", 20},
  {"gehwegsperrung", 14},
  {"radwegsperrung", 14},
  {"halteverbot", 11},
};
constexpr std::uint16_t slots_13_[] = {
  2, 0, 5, 0, 0, 0, 0, 4, 3, 0, 0, 1, 0, 0, 0, 0,
};
constexpr program_::Text names_14_[] = {
  {"art", 3},
  {"beginn", 6},
  {"ende", 4},
  {"dauer", 5},
  {"restbreite", 10},
  {"umleitung", 9},
};
constexpr std::uint16_t slots_14_[] = {
  4, 2, 5, 0, 1, 3, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
constexpr program_::Text names_15_[] = {
  {"EPSG:25832", 10},
  {"EPSG:25833", 10},
};
constexpr std::uint16_t slots_15_[] = {
  0, 0, 1, 2,
};
constexpr program_::Text names_16_[] = {
  {"adresse", 7},
  {"pruefsumme", 10},
  {"ma\303\237stab", 8},
  {"koordinatensystem", 17},
  {"lagegenauigkeit", 15},
};
constexpr std::uint16_t slots_16_[] = {
  5, 1, 0, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
};
constexpr program_::Text names_17_[] = {
  {"frei", 4},
  {"am", 2},
  {"durch", 5},
};
constexpr std::uint16_t slots_17_[] = {
  0, 2, 0, 0, 1, 3, 0, 0,
};
constexpr program_::Text names_18_[] = {
  {"laenge", 6},
  {"breite", 6},
};
constexpr std::uint16_t slots_18_[] = {
  2, 1, 0, 0,
};
constexpr program_::Text names_19_[] = {
  {"fahrbahn", 8},
  {"gehweg", 6},
  {"radweg", 6},
  {"bankett", 7},
  {"gruenstreifen", 13},
  {"bauwerk", 7},
};
constexpr std::uint16_t slots_19_[] = {
  4, 0, 2, 0, 0, 0, 6, 5, 0, 1, 3, 0, 0, 0, 0, 0,
};
constexpr program_::Text names_20_[] = {
  {"strasse", 7},
  {"ort", 3},
  {"gemeinde", 8},
  {"vonHausnummer", 13},
  {"bisHausnummer", 13},
  {"teile", 5},
  {"verlauf", 7},
};
constexpr std::uint16_t slots_20_[] = {
  0, 0, 2, 0, 3, 5, 0, 0, 6, 1, 0, 4, 0, 7, 0, 0,
};
constexpr program_::Text names_21_[] = {
  {"A", 1},
  {"B", 1},
  {"L", 1},
  {"K", 1},
};
constexpr std::uint16_t slots_21_[] = {
  0, 1, 2, 4, 0, 0, 3, 0,
};
constexpr program_::Text names_22_[] = {
  {"rechts", 6},
  {"links", 5},
  {"beide", 5},
};
constexpr std::uint16_t slots_22_[] = {
  0, 0, 0, 0, 3, 2, 0, 1,
};
constexpr program_::Text names_23_[] = {
  {"von-netzknoten", 14},
  {"nach-netzknoten", 15},
  {"klasse", 6},
  {"nummer", 6},
  {"vonKilometer", 12},
  {"bisKilometer", 12},
  {"seite", 5},
  {"verlauf", 7},
};
constexpr std::uint16_t slots_23_[] = {
  0, 0, 2, 0, 0, 0, 0, 5, 3, 4, 7, 0, 1, 8, 6, 0,
};
constexpr program_::Text names_24_[] = {
  {"grundstueck", 11},
  {"lage", 4},
};
constexpr std::uint16_t slots_24_[] = {
  0, 2, 1, 0,
};
constexpr program_::Text names_25_[] = {
  {"bezeichnung", 11},
  {"medientyp", 9},
  {"gr\303\266\303\237e", 7},
  {"pruefsumme", 10},
  {"vorschau", 8},
};
constexpr std::uint16_t slots_25_[] = {
  0, 0, 2, 0, 4, 5, 0, 0, 3, 0, 0, 0, 0, 1, 0, 0,
};
constexpr program_::Text names_26_[] = {
  {"herkunft", 8},
};
constexpr std::uint16_t slots_26_[] = {
  1, 0,
};
constexpr program_::Text names_27_[] = {
  {"anzeige", 7},
  {"zustimmung-verlegung", 20},
  {"zustimmung-aenderung", 20},
};
constexpr std::uint16_t slots_27_[] = {
  0, 0, 0, 0, 0, 1, 3, 2,
};
constexpr program_::Text names_28_[] = {
  {"fit-connect", 11},
  {"breitbandportal", 15},
  {"papier", 6},
};
constexpr std::uint16_t slots_28_[] = {
  0, 3, 0, 0, 0, 0, 2, 1,
};
constexpr program_::Text names_29_[] = {
  {"de", 2},
  {"en", 2},
};
constexpr std::uint16_t slots_29_[] = {
  0, 1, 0, 2,
};
constexpr program_::Text names_30_[] = {
  {"OB", 2},
  {"MT", 2},
  {"MI", 2},
  {"SB", 2},
  {"BV", 2},
  {"PF", 2},
  {"EZ", 2},
  {"OI", 2},
};
constexpr std::uint16_t slots_30_[] = {
  8, 0, 0, 0, 4, 0, 7, 2, 0, 0, 5, 0, 0, 1, 3, 6,
};
constexpr program_::Text names_31_[] = {
  {"schema", 6},
  {"id", 2},
  {"vorgang", 7},
  {"vorgangsnummer", 14},
  {"aktenzeichen", 12},
  {"eingang", 7},
  {"kanal", 5},
  {"sprache", 7},
  {"antragsteller", 13},
  {"bauausf\303\274hrung", 14},
  {"ansprechpartner", 15},
  {"kurzbeschreibung", 16},
  {"anliegerinformation", 19},
  {"orte", 4},
  {"netzebene", 9},
  {"verlegearten", 12},
  {"verlegetiefe", 12},
  {"trassenlaenge", 13},
  {"rohrverband", 11},
  {"bauzeit", 7},
  {"verkehr", 7},
  {"trassen-plan", 12},
  {"trassenfreiheit", 15},
  {"anlagen", 7},
  {"zusatzangaben", 13},
};
constexpr std::uint16_t slots_31_[] = {
  8, 17, 9, 0, 0, 0, 25, 0, 0, 20, 0, 0, 5, 0, 0, 22, 0, 0, 0, 6, 10, 11, 21, 0,
  0, 14, 0, 24, 15, 0, 0, 0, 3, 4, 0, 16, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0,
  23, 7, 0, 0, 1, 13, 19, 0, 18, 2, 0, 0, 0, 0, 0, 0,
};
constexpr program_::Text names_32_[] = {
  {"eingegangen", 11},
  {"unvollstaendig", 14},
  {"in-pruefung", 11},
  {"zugestimmt", 10},
  {"abgelehnt", 9},
  {"zurueckgenommen", 15},
};
constexpr std::uint16_t slots_32_[] = {
  6, 0, 3, 5, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 0,
};
constexpr program_::Text names_33_[] = {
  {"id", 2},
  {"stand", 5},
  {"aktenzeichen", 12},
  {"eingang", 7},
  {"fristende", 9},
  {"fehlend", 7},
};
constexpr std::uint16_t slots_33_[] = {
  0, 0, 0, 1, 3, 0, 6, 0, 0, 0, 0, 4, 5, 0, 2, 0,
};
constexpr program_::Text names_34_[] = {
  {"grund", 5},
  {"neueEinreichung", 15},
};
constexpr std::uint16_t slots_34_[] = {
  1, 0, 2, 0,
};
constexpr program_::Text names_35_[] = {
  {"eintraege", 9},
  {"naechste", 8},
};
constexpr std::uint16_t slots_35_[] = {
  1, 0, 2, 0,
};
constexpr program_::Text names_36_[] = {
  {"type", 4},
  {"title", 5},
  {"status", 6},
  {"detail", 6},
  {"instance", 8},
};
constexpr std::uint16_t slots_36_[] = {
  0, 0, 0, 5, 3, 4, 0, 0, 0, 0, 2, 0, 1, 0, 0, 0,
};
constexpr program_::Text names_37_[] = {
  {"type", 4},
  {"title", 5},
  {"status", 6},
  {"detail", 6},
  {"instance", 8},
  {"eingang", 7},
};
constexpr std::uint16_t slots_37_[] = {
  0, 0, 0, 5, 3, 4, 0, 0, 0, 0, 2, 6, 1, 0, 0, 0,
};
constexpr program_::Text names_38_[] = {
  {"type", 4},
  {"title", 5},
  {"status", 6},
  {"detail", 6},
  {"instance", 8},
  {"stand", 5},
};
constexpr std::uint16_t slots_38_[] = {
  0, 0, 0, 5, 3, 4, 0, 0, 0, 0, 2, 0, 1, 0, 6, 0,
};
constexpr program_::Text names_39_[] = {
  {"type", 4},
  {"title", 5},
  {"status", 6},
  {"detail", 6},
  {"instance", 8},
  {"gemeinden", 9},
};
constexpr std::uint16_t slots_39_[] = {
  0, 0, 0, 5, 3, 4, 6, 0, 0, 0, 2, 0, 1, 0, 0, 0,
};
constexpr program_::Text names_40_[] = {
  {"type", 4},
  {"title", 5},
  {"status", 6},
  {"detail", 6},
  {"instance", 8},
  {"wartezeit", 9},
};
constexpr std::uint16_t slots_40_[] = {
  0, 0, 0, 5, 3, 4, 0, 6, 0, 0, 2, 0, 1, 0, 0, 0,
};
constexpr program_::Text names_41_[] = {
  {"familienname", 12},
  {"vornamen", 8},
  {"rufname", 7},
  {"geburtsname", 11},
  {"titel", 5},
  {"geburt", 6},
};
constexpr std::uint16_t slots_41_[] = {
  3, 4, 0, 0, 6, 1, 0, 0, 0, 0, 0, 5, 2, 0, 0, 0,
};
constexpr program_::Text names_42_[] = {
  {"strasse", 7},
  {"hausnummer", 10},
  {"zusatz", 6},
  {"plz", 3},
  {"ort", 3},
  {"ortsteil", 8},
  {"gemeinde", 8},
};
constexpr std::uint16_t slots_42_[] = {
  5, 0, 0, 0, 0, 6, 0, 3, 0, 0, 7, 4, 0, 2, 0, 1,
};
constexpr program_::Text names_43_[] = {
  {"datum", 5},
  {"ort", 3},
  {"staat", 5},
};
constexpr std::uint16_t slots_43_[] = {
  2, 1, 0, 0, 0, 0, 0, 3,
};
constexpr program_::Text names_44_[] = {
  {"bescheid", 8},
  {"verzeichnis-eintrag", 19},
};
constexpr std::uint16_t slots_44_[] = {
  2, 1, 0, 0,
};
constexpr program_::Text names_45_[] = {
  {"art", 3},
  {"datum", 5},
  {"dokument", 8},
};
constexpr std::uint16_t slots_45_[] = {
  3, 0, 0, 0, 2, 1, 0, 0,
};
constexpr program_::Text names_46_[] = {
  {"art", 3},
  {"fundstelle", 10},
};
constexpr std::uint16_t slots_46_[] = {
  0, 1, 2, 0,
};
constexpr program_::Text names_47_[] = {
  {"person", 6},
  {"organisation", 12},
};
constexpr std::uint16_t slots_47_[] = {
  0, 1, 0, 2,
};
constexpr program_::Text names_48_[] = {
  {"art", 3},
  {"name", 4},
  {"anschrift", 9},
  {"rolle", 5},
  {"nutzungsberechtigung", 20},
};
constexpr std::uint16_t slots_48_[] = {
  0, 1, 0, 0, 0, 5, 0, 0, 3, 4, 0, 2, 0, 0, 0, 0,
};
constexpr program_::Text names_49_[] = {
  {"art", 3},
  {"name", 4},
  {"rechtsform", 10},
  {"wIdNr", 5},
  {"ustIdNr", 7},
  {"lei", 3},
  {"anschrift", 9},
  {"rolle", 5},
  {"nutzungsberechtigung", 20},
};
constexpr std::uint16_t slots_49_[] = {
  0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 9, 4, 0, 0, 0, 0, 1, 6, 0,
  3, 0, 5, 0, 0, 8, 0, 0,
};
constexpr program_::Text names_50_[] = {
  {"strasse", 7},
  {"von-netzknoten", 14},
  {"grundstueck", 11},
};
constexpr std::uint16_t slots_50_[] = {
  0, 0, 0, 3, 0, 0, 1, 2,
};
constexpr program_::Text names_51_[] = {
  {"inland", 6},
  {"postfach", 8},
  {"ausland", 7},
};
constexpr std::uint16_t slots_51_[] = {
  0, 0, 0, 0, 2, 1, 3, 0,
};
constexpr program_::Text names_52_[] = {
  {"art", 3},
  {"strasse", 7},
  {"hausnummer", 10},
  {"zusatz", 6},
  {"plz", 3},
  {"ort", 3},
  {"ortsteil", 8},
  {"gemeinde", 8},
};
constexpr std::uint16_t slots_52_[] = {
  6, 1, 0, 0, 0, 7, 0, 4, 0, 0, 8, 5, 0, 3, 0, 2,
};
constexpr program_::Text names_53_[] = {
  {"art", 3},
  {"postfach", 8},
  {"plz", 3},
  {"ort", 3},
};
constexpr std::uint16_t slots_53_[] = {
  4, 1, 0, 3, 2, 0, 0, 0,
};
constexpr program_::Text names_54_[] = {
  {"art", 3},
  {"zeilen", 6},
  {"postleitzahl", 12},
  {"ort", 3},
  {"staat", 5},
};
constexpr std::uint16_t slots_54_[] = {
  4, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 3, 5,
};
constexpr program_::NameTable name_tables_[] = {
  {names_0_, slots_0_, 2, 4, 0},
  {names_1_, slots_1_, 1, 2, 0},
  {names_2_, slots_2_, 6, 16, 0},
  {names_3_, slots_3_, 3, 8, 0},
  {names_4_, slots_4_, 4, 8, 0},
  {names_5_, slots_5_, 4, 8, 1},
  {names_6_, slots_6_, 8, 16, 3},
  {names_7_, slots_7_, 6, 16, 0},
  {names_8_, slots_8_, 3, 8, 0},
  {names_9_, slots_9_, 4, 8, 0},
  {names_10_, slots_10_, 3, 8, 1},
  {names_11_, slots_11_, 5, 16, 0},
  {names_12_, slots_12_, 3, 8, 0},
  {names_13_, slots_13_, 5, 16, 0},
  {names_14_, slots_14_, 6, 16, 9},
  {names_15_, slots_15_, 2, 4, 0},
  {names_16_, slots_16_, 5, 16, 1},
  {names_17_, slots_17_, 3, 8, 0},
  {names_18_, slots_18_, 2, 4, 0},
  {names_19_, slots_19_, 6, 16, 2},
  {names_20_, slots_20_, 7, 16, 8},
  {names_21_, slots_21_, 4, 8, 4},
  {names_22_, slots_22_, 3, 8, 0},
  {names_23_, slots_23_, 8, 16, 9},
  {names_24_, slots_24_, 2, 4, 0},
  {names_25_, slots_25_, 5, 16, 2},
  {names_26_, slots_26_, 1, 2, 0},
  {names_27_, slots_27_, 3, 8, 0},
  {names_28_, slots_28_, 3, 8, 0},
  {names_29_, slots_29_, 2, 4, 0},
  {names_30_, slots_30_, 8, 16, 7},
  {names_31_, slots_31_, 25, 64, 1},
  {names_32_, slots_32_, 6, 16, 3},
  {names_33_, slots_33_, 6, 16, 0},
  {names_34_, slots_34_, 2, 4, 0},
  {names_35_, slots_35_, 2, 4, 0},
  {names_36_, slots_36_, 5, 16, 0},
  {names_37_, slots_37_, 6, 16, 0},
  {names_38_, slots_38_, 6, 16, 0},
  {names_39_, slots_39_, 6, 16, 0},
  {names_40_, slots_40_, 6, 16, 0},
  {names_41_, slots_41_, 6, 16, 0},
  {names_42_, slots_42_, 7, 16, 0},
  {names_43_, slots_43_, 3, 8, 0},
  {names_44_, slots_44_, 2, 4, 0},
  {names_45_, slots_45_, 3, 8, 5},
  {names_46_, slots_46_, 2, 4, 0},
  {names_47_, slots_47_, 2, 4, 0},
  {names_48_, slots_48_, 5, 16, 0},
  {names_49_, slots_49_, 9, 32, 1},
  {names_50_, slots_50_, 3, 8, 2},
  {names_51_, slots_51_, 3, 8, 0},
  {names_52_, slots_52_, 8, 16, 0},
  {names_53_, slots_53_, 4, 8, 0},
  {names_54_, slots_54_, 5, 16, 0},
};
constexpr std::uint32_t indices_0_[] = {
  3, 4,
};
constexpr std::uint32_t indices_1_[] = {
  2, 3,
};
constexpr std::uint32_t indices_2_[] = {
  2, 3,
};
constexpr std::uint32_t indices_3_[] = {
  220, 221,
};
constexpr std::uint32_t indices_4_[] = {
  224, 225,
};
constexpr std::uint32_t indices_5_[] = {
  3, 4,
};
constexpr std::uint32_t indices_6_[] = {
  228, 230, 231,
};
constexpr std::uint32_t indices_7_[] = {
  232, 233, 234,
};
constexpr std::uint32_t indices_8_[] = {
  235, 236, 237,
};
constexpr std::int64_t integers_0_[] = {
  2, 3, 4,
};
constexpr program_::Text texts_[] = {
  {"de", 2},
  {"en", 2},
};
constexpr program_::Type types_[] = {
  {program_::Kind::structure, false, 0},
  {program_::Kind::structure, false, 1},
  {program_::Kind::tagged_union, false, 0},
  {program_::Kind::structure, false, 2},
  {program_::Kind::structure, false, 3},
  {program_::Kind::structure, false, 4},
  {program_::Kind::tagged_union, false, 1},
  {program_::Kind::structure, false, 5},
  {program_::Kind::structure, false, 6},
  {program_::Kind::structure, false, 7},
  {program_::Kind::kind_union, false, 2},
  {program_::Kind::structure, false, 8},
  {program_::Kind::structure, false, 9},
  {program_::Kind::structure, false, 10},
  {program_::Kind::structure, false, 11},
  {program_::Kind::structure, false, 12},
  {program_::Kind::structure, false, 13},
  {program_::Kind::structure, false, 14},
  {program_::Kind::structure, false, 15},
  {program_::Kind::structure, false, 16},
  {program_::Kind::structure, false, 17},
  {program_::Kind::member_union, false, 3},
  {program_::Kind::structure, false, 18},
  {program_::Kind::structure, false, 19},
  {program_::Kind::structure, false, 20},
  {program_::Kind::structure, false, 21},
  {program_::Kind::structure, false, 22},
  {program_::Kind::structure, false, 23},
  {program_::Kind::structure, false, 24},
  {program_::Kind::structure, false, 25},
  {program_::Kind::structure, false, 26},
  {program_::Kind::structure, false, 27},
  {program_::Kind::structure, false, 28},
  {program_::Kind::date, false, program_::no_index},
  {program_::Kind::uri, false, 0},
  {program_::Kind::uri_reference, false, 1},
  {program_::Kind::string, false, 2},
  {program_::Kind::partial_date, false, program_::no_index},
  {program_::Kind::date, true, program_::no_index},
  {program_::Kind::literal, false, 0},
  {program_::Kind::string, false, 3},
  {program_::Kind::list, false, 0},
  {program_::Kind::tagged_union, false, 0},
  {program_::Kind::structure, false, 29},
  {program_::Kind::tagged_union, false, 4},
  {program_::Kind::string_enum, false, 0},
  {program_::Kind::structure, false, 2},
  {program_::Kind::latin, false, 4},
  {program_::Kind::string_enum, false, 1},
  {program_::Kind::string, false, 5},
  {program_::Kind::string, false, 6},
  {program_::Kind::string, false, 7},
  {program_::Kind::tagged_union, false, 4},
  {program_::Kind::string_enum, false, 0},
  {program_::Kind::structure, false, 2},
  {program_::Kind::latin, false, 8},
  {program_::Kind::latin, false, 9},
  {program_::Kind::string, false, 10},
  {program_::Kind::email, false, 11},
  {program_::Kind::time, false, program_::no_index},
  {program_::Kind::time, false, program_::no_index},
  {program_::Kind::latin, false, 12},
  {program_::Kind::structure, false, 30},
  {program_::Kind::structure, false, 5},
  {program_::Kind::decimal_text, false, 0},
  {program_::Kind::decimal_text, false, 1},
  {program_::Kind::decimal_text, false, 2},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::integer, false, 0},
  {program_::Kind::integer, false, 1},
  {program_::Kind::integer, false, 2},
  {program_::Kind::integer, false, 3},
  {program_::Kind::latin, false, 13},
  {program_::Kind::date, false, program_::no_index},
  {program_::Kind::date, true, program_::no_index},
  {program_::Kind::structure, false, 9},
  {program_::Kind::list, false, 1},
  {program_::Kind::date, false, program_::no_index},
  {program_::Kind::date, true, program_::no_index},
  {program_::Kind::structure, false, 9},
  {program_::Kind::list, false, 2},
  {program_::Kind::string_enum, false, 2},
  {program_::Kind::local_datetime, false, program_::no_index},
  {program_::Kind::local_datetime, false, program_::no_index},
  {program_::Kind::duration, false, program_::no_index},
  {program_::Kind::integer, false, 4},
  {program_::Kind::latin, false, 14},
  {program_::Kind::uri, false, 15},
  {program_::Kind::bytes, false, 0},
  {program_::Kind::string, false, 16},
  {program_::Kind::string_enum, false, 3},
  {program_::Kind::float64, false, 0},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::literal, false, 1},
  {program_::Kind::date, false, program_::no_index},
  {program_::Kind::latin, false, 17},
  {program_::Kind::decimal_text, false, 3},
  {program_::Kind::decimal_text, false, 4},
  {program_::Kind::latin, false, 18},
  {program_::Kind::latin, false, 19},
  {program_::Kind::string, false, 20},
  {program_::Kind::latin, false, 21},
  {program_::Kind::latin, false, 22},
  {program_::Kind::string_enum, false, 4},
  {program_::Kind::list, false, 3},
  {program_::Kind::structure, false, 14},
  {program_::Kind::list, false, 4},
  {program_::Kind::string, false, 23},
  {program_::Kind::string, false, 24},
  {program_::Kind::string_enum, false, 5},
  {program_::Kind::integer, false, 5},
  {program_::Kind::decimal_text, false, 5},
  {program_::Kind::decimal_text, false, 6},
  {program_::Kind::string_enum, false, 6},
  {program_::Kind::structure, false, 14},
  {program_::Kind::list, false, 5},
  {program_::Kind::structure, false, 30},
  {program_::Kind::structure, false, 14},
  {program_::Kind::latin, false, 25},
  {program_::Kind::string, false, 26},
  {program_::Kind::integer, false, 6},
  {program_::Kind::bytes, false, 1},
  {program_::Kind::bytes, false, 2},
  {program_::Kind::latin, false, 27},
  {program_::Kind::string, false, 28},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::literal, false, 2},
  {program_::Kind::uuid, false, program_::no_index},
  {program_::Kind::string_enum, false, 7},
  {program_::Kind::integer_text, false, 7},
  {program_::Kind::string, false, 29},
  {program_::Kind::datetime, false, program_::no_index},
  {program_::Kind::string_enum, false, 8},
  {program_::Kind::string_enum, false, 9},
  {program_::Kind::tagged_union, false, 1},
  {program_::Kind::structure, false, 6},
  {program_::Kind::structure, false, 5},
  {program_::Kind::list, false, 6},
  {program_::Kind::latin, false, 30},
  {program_::Kind::text, false, 0},
  {program_::Kind::member_union, false, 3},
  {program_::Kind::list, false, 7},
  {program_::Kind::integer_enum, false, 10},
  {program_::Kind::string_enum, false, 11},
  {program_::Kind::list, false, 8},
  {program_::Kind::kind_union, false, 2},
  {program_::Kind::decimal_text, false, 7},
  {program_::Kind::structure, false, 8},
  {program_::Kind::structure, false, 10},
  {program_::Kind::structure, false, 11},
  {program_::Kind::list, false, 9},
  {program_::Kind::structure, false, 12},
  {program_::Kind::structure, false, 13},
  {program_::Kind::string, false, 31},
  {program_::Kind::structure, false, 18},
  {program_::Kind::map, false, 0},
  {program_::Kind::structure, false, 19},
  {program_::Kind::uuid, false, program_::no_index},
  {program_::Kind::string_enum, false, 12},
  {program_::Kind::string, false, 32},
  {program_::Kind::datetime, false, program_::no_index},
  {program_::Kind::date, true, program_::no_index},
  {program_::Kind::latin, false, 33},
  {program_::Kind::list, false, 10},
  {program_::Kind::latin, false, 34},
  {program_::Kind::boolean, false, program_::no_index},
  {program_::Kind::structure, false, 21},
  {program_::Kind::list, false, 11},
  {program_::Kind::string, false, 35},
  {program_::Kind::literal, false, 3},
  {program_::Kind::string, false, 36},
  {program_::Kind::literal, false, 4},
  {program_::Kind::string, false, 37},
  {program_::Kind::uri_reference, false, 38},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::literal, false, 5},
  {program_::Kind::string, false, 39},
  {program_::Kind::literal, false, 6},
  {program_::Kind::string, false, 40},
  {program_::Kind::uri_reference, false, 41},
  {program_::Kind::datetime, false, program_::no_index},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::literal, false, 7},
  {program_::Kind::string, false, 42},
  {program_::Kind::literal, false, 8},
  {program_::Kind::string, false, 43},
  {program_::Kind::uri_reference, false, 44},
  {program_::Kind::string_enum, false, 12},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::literal, false, 9},
  {program_::Kind::string, false, 45},
  {program_::Kind::literal, false, 10},
  {program_::Kind::string, false, 46},
  {program_::Kind::uri_reference, false, 47},
  {program_::Kind::string, false, 48},
  {program_::Kind::list, false, 12},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::literal, false, 11},
  {program_::Kind::string, false, 49},
  {program_::Kind::literal, false, 12},
  {program_::Kind::string, false, 50},
  {program_::Kind::uri_reference, false, 51},
  {program_::Kind::integer, false, 8},
  {program_::Kind::json, false, program_::no_index},
  {program_::Kind::latin, false, 52},
  {program_::Kind::latin, false, 53},
  {program_::Kind::latin, false, 54},
  {program_::Kind::latin, false, 55},
  {program_::Kind::latin, false, 56},
  {program_::Kind::structure, false, 31},
  {program_::Kind::latin, false, 57},
  {program_::Kind::latin, false, 58},
  {program_::Kind::latin, false, 59},
  {program_::Kind::string, false, 60},
  {program_::Kind::latin, false, 61},
  {program_::Kind::latin, false, 62},
  {program_::Kind::string, false, 63},
  {program_::Kind::partial_date, false, program_::no_index},
  {program_::Kind::latin, false, 64},
  {program_::Kind::string, false, 65},
  {program_::Kind::structure, false, 32},
  {program_::Kind::structure, false, 33},
  {program_::Kind::literal, false, 13},
  {program_::Kind::literal, false, 14},
  {program_::Kind::structure, false, 34},
  {program_::Kind::structure, false, 35},
  {program_::Kind::literal, false, 15},
  {program_::Kind::literal, false, 16},
  {program_::Kind::decimal_text, false, 8},
  {program_::Kind::structure, false, 7},
  {program_::Kind::list, false, 13},
  {program_::Kind::literal, false, 17},
  {program_::Kind::structure, false, 15},
  {program_::Kind::structure, false, 16},
  {program_::Kind::structure, false, 17},
  {program_::Kind::structure, false, 36},
  {program_::Kind::structure, false, 37},
  {program_::Kind::structure, false, 38},
  {program_::Kind::literal, false, 18},
  {program_::Kind::literal, false, 19},
  {program_::Kind::string, false, 66},
  {program_::Kind::string, false, 67},
  {program_::Kind::latin, false, 68},
  {program_::Kind::literal, false, 20},
  {program_::Kind::latin, false, 69},
  {program_::Kind::list, false, 14},
  {program_::Kind::string, false, 70},
  {program_::Kind::latin, false, 71},
  {program_::Kind::string, false, 72},
};
constexpr program_::IntegerRule integers_[] = {
  {1, 96, 0, 4},
  {3, 200, 0, 4},
  {12, 6912, 12, 4},
  {1, 999, 0, 4},
  {100, 1500, 5, 4},
  {1, 9999, 0, 4},
  {1, 9007199254740991, 0, 8},
  {1, 9223372036854775807, 0, 8},
  {1, 3600, 0, 4},
};
constexpr program_::FloatRule floats_[] = {
  {0.0, 100.0, true, true},
};
constexpr program_::DecimalRule decimals_[] = {
  {0, 999999999, 9, 2},
  {0, 999999999, 9, 2},
  {5, 2000, 4, 2},
  {-180000000, 180000000, 9, 6},
  {-90000000, 90000000, 8, 6},
  {0, 9999999, 7, 3},
  {0, 9999999, 7, 3},
  {1, 999999999, 9, 2},
  {5, 2000, 4, 2},
};
constexpr program_::StringRule strings_[] = {
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 60, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {2, 12, 0, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"(0[1-9]|1[0-6])([0-9]|[0-9]{3}|[0-9]{7}|[0-9]{10})\?", 51}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(3), {"", 0}},
  {11, 17, 1, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"DE[0-9]{9}(-(0000[1-9]|000[1-9][0-9]|00[1-9][0-9]{2}|0[1-9][0-9]{3}|[1-9][0-9]{4}))\?", 84}},
  {11, 11, 2, static_cast<dstack::Check>(5), static_cast<dstack::LatinType>(0), {"DE[1-9][0-9]{8}", 15}},
  {20, 20, 3, static_cast<dstack::Check>(2), static_cast<dstack::LatinType>(0), {"[A-Z0-9]{18}[0-9]{2}", 20}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 80, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {3, 30, 4, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"\\+\?[0-9(][0-9 /()-]*[0-9]", 25}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(3), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {1, 1000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(2), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {3, 8, 5, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"1:[1-9][0-9]*", 13}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 100, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {1, 100, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {8, 8, 6, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"(0[1-9]|1[0-6])([0-9]|[0-9]{3}|[0-9]{6})\?", 41}},
  {1, 20, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {1, 20, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {7, 8, 7, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[0-9]{7}[A-Z]\?", 14}},
  {7, 8, 7, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[0-9]{7}[A-Z]\?", 14}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {3, 127, 8, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[a-z]+/[a-z0-9.+-]+", 19}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {3, 60, 9, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"x-[a-z0-9-]+", 12}},
  {9, 40, 10, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[A-Z]{2}-[0-9]{4}/[0-9]+", 24}},
  {10, 2000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(2), {"", 0}},
  {1, 64, 11, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[a-z0-9][a-z0-9_-]*", 19}},
  {9, 40, 10, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[A-Z]{2}-[0-9]{4}/[0-9]+", 24}},
  {3, 500, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(2), {"", 0}},
  {3, 500, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(2), {"", 0}},
  {1, 200, 12, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[A-Za-z0-9_-]+", 14}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 4000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 4000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 4000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 4000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {2, 8, 6, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"(0[1-9]|1[0-6])([0-9]|[0-9]{3}|[0-9]{6})\?", 41}},
  {0, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, 4000, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {0, program_::unbounded, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 60, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"", 0}},
  {1, 100, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {1, 20, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {5, 5, 13, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[1-9][0-9]{4}|0[1-9][0-9]{3}|00[1-9][0-9]{2}|000[1-9][0-9]|0000[1-9]", 68}},
  {1, 100, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {1, 100, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {8, 8, 6, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"(0[1-9]|1[0-6])([0-9]|[0-9]{3}|[0-9]{6})\?", 41}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {3, 3, 14, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[0-9]{3}", 8}},
  {1, 20, 15, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[0-9]+( [0-9]+)*", 16}},
  {5, 5, 13, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[1-9][0-9]{4}|0[1-9][0-9]{3}|00[1-9][0-9]{2}|000[1-9][0-9]|0000[1-9]", 68}},
  {1, 100, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {1, 200, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {1, 20, 16, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[0-9A-Z][0-9A-Z -]*", 19}},
  {1, 100, program_::no_index, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(1), {"", 0}},
  {2, 2, 17, static_cast<dstack::Check>(0), static_cast<dstack::LatinType>(0), {"[A-Z]{2}", 8}},
};
constexpr program_::BytesRule bytes_[] = {
  {32, 32, static_cast<dstack::BytesEncoding>(2)},
  {32, 32, static_cast<dstack::BytesEncoding>(2)},
  {1, 4096, static_cast<dstack::BytesEncoding>(0)},
};
constexpr program_::TextRule text_rules_[] = {
  {0, 2},
};
constexpr program_::LiteralRule literals_[] = {
  {program_::JsonKind::boolean, {"", 0}, 0, true, {"true", 4}},
  {program_::JsonKind::boolean, {"", 0}, 0, true, {"true", 4}},
  {program_::JsonKind::string, {"bauanzeige/1", 12}, 0, false, {"\"bauanzeige/1\"", 14}},
  {program_::JsonKind::string, {"https://netzausbau.example.org/probleme/nicht-gefunden", 54}, 0, false, {"\"https://netzausbau.example.org/probleme/nicht-gefunden\"", 56}},
  {program_::JsonKind::number, {"404", 3}, 404, false, {"404", 3}},
  {program_::JsonKind::string, {"https://netzausbau.example.org/probleme/doppelt", 47}, 0, false, {"\"https://netzausbau.example.org/probleme/doppelt\"", 49}},
  {program_::JsonKind::number, {"409", 3}, 409, false, {"409", 3}},
  {program_::JsonKind::string, {"https://netzausbau.example.org/probleme/schon-entschieden", 57}, 0, false, {"\"https://netzausbau.example.org/probleme/schon-entschieden\"", 59}},
  {program_::JsonKind::number, {"409", 3}, 409, false, {"409", 3}},
  {program_::JsonKind::string, {"https://netzausbau.example.org/probleme/unzustaendig", 52}, 0, false, {"\"https://netzausbau.example.org/probleme/unzustaendig\"", 54}},
  {program_::JsonKind::number, {"409", 3}, 409, false, {"409", 3}},
  {program_::JsonKind::string, {"https://netzausbau.example.org/probleme/zu-viele-anfragen", 57}, 0, false, {"\"https://netzausbau.example.org/probleme/zu-viele-anfragen\"", 59}},
  {program_::JsonKind::number, {"429", 3}, 429, false, {"429", 3}},
  {program_::JsonKind::string, {"bescheid", 8}, 0, false, {"\"bescheid\"", 10}},
  {program_::JsonKind::string, {"verzeichnis-eintrag", 19}, 0, false, {"\"verzeichnis-eintrag\"", 21}},
  {program_::JsonKind::string, {"person", 6}, 0, false, {"\"person\"", 8}},
  {program_::JsonKind::string, {"organisation", 12}, 0, false, {"\"organisation\"", 14}},
  {program_::JsonKind::null, {"", 0}, 0, false, {"null", 4}},
  {program_::JsonKind::string, {"inland", 6}, 0, false, {"\"inland\"", 8}},
  {program_::JsonKind::string, {"postfach", 8}, 0, false, {"\"postfach\"", 10}},
  {program_::JsonKind::string, {"ausland", 7}, 0, false, {"\"ausland\"", 9}},
};
constexpr program_::ListRule lists_[] = {
  {40, 1, 50, program_::Unique::values, 0},
  {75, 1, 20, program_::Unique::member, 0},
  {79, 1, 50, program_::Unique::member, 0},
  {103, 1, 6, program_::Unique::values, 0},
  {105, 2, 1000, program_::Unique::no, 0},
  {114, 2, 1000, program_::Unique::no, 0},
  {136, 1, 5, program_::Unique::no, 0},
  {140, 1, 100, program_::Unique::no, 0},
  {143, 1, 5, program_::Unique::values, 0},
  {149, 0, 20, program_::Unique::no, 0},
  {162, 0, 20, program_::Unique::no, 0},
  {166, 0, 100, program_::Unique::member, 0},
  {194, 1, 50, program_::Unique::values, 0},
  {229, 1, 50, program_::Unique::no, 0},
  {244, 1, 4, program_::Unique::no, 0},
};
constexpr program_::MapRule maps_[] = {
  {153, 154, 0, 20},
};
constexpr program_::MemberRule members_[] = {
  {{"datum", 5}, {"\"datum\":", 8}, 33, program_::Presence::required, {"", 0}},
  {{"dokument", 8}, {"\"dokument\":", 11}, 34, program_::Presence::optional, {"", 0}},
  {{"fundstelle", 10}, {"\"fundstelle\":", 13}, 35, program_::Presence::required, {"", 0}},
  {{"aktenzeichen", 12}, {"\"aktenzeichen\":", 15}, 36, program_::Presence::required, {"", 0}},
  {{"uebertragen", 11}, {"\"uebertragen\":", 14}, 37, program_::Presence::required, {"", 0}},
  {{"gueltigBis", 10}, {"\"gueltigBis\":", 13}, 38, program_::Presence::required, {"", 0}},
  {{"bundesweit", 10}, {"\"bundesweit\":", 13}, 39, program_::Presence::optional, {"", 0}},
  {{"gebiete", 7}, {"\"gebiete\":", 10}, 41, program_::Presence::optional, {"", 0}},
  {{"nachweis", 8}, {"\"nachweis\":", 11}, 42, program_::Presence::optional, {"", 0}},
  {{"name", 4}, {"\"name\":", 7}, 43, program_::Presence::required, {"", 0}},
  {{"anschrift", 9}, {"\"anschrift\":", 12}, 44, program_::Presence::required, {"", 0}},
  {{"rolle", 5}, {"\"rolle\":", 8}, 45, program_::Presence::required, {"", 0}},
  {{"nutzungsberechtigung", 20}, {"\"nutzungsberechtigung\":", 23}, 46, program_::Presence::required, {"", 0}},
  {{"name", 4}, {"\"name\":", 7}, 47, program_::Presence::required, {"", 0}},
  {{"rechtsform", 10}, {"\"rechtsform\":", 13}, 48, program_::Presence::optional, {"", 0}},
  {{"wIdNr", 5}, {"\"wIdNr\":", 8}, 49, program_::Presence::optional, {"", 0}},
  {{"ustIdNr", 7}, {"\"ustIdNr\":", 10}, 50, program_::Presence::optional, {"", 0}},
  {{"lei", 3}, {"\"lei\":", 6}, 51, program_::Presence::optional, {"", 0}},
  {{"anschrift", 9}, {"\"anschrift\":", 12}, 52, program_::Presence::required, {"", 0}},
  {{"rolle", 5}, {"\"rolle\":", 8}, 53, program_::Presence::required, {"", 0}},
  {{"nutzungsberechtigung", 20}, {"\"nutzungsberechtigung\":", 23}, 54, program_::Presence::required, {"", 0}},
  {{"name", 4}, {"\"name\":", 7}, 55, program_::Presence::required, {"", 0}, program_::Protection::hidden},
  {{"aufgabe", 7}, {"\"aufgabe\":", 10}, 56, program_::Presence::optional, {"", 0}},
  {{"telefon", 7}, {"\"telefon\":", 10}, 57, program_::Presence::optional, {"", 0}, program_::Protection::hidden},
  {{"email", 5}, {"\"email\":", 8}, 58, program_::Presence::optional, {"", 0}, program_::Protection::hidden},
  {{"von", 3}, {"\"von\":", 6}, 59, program_::Presence::optional, {"", 0}},
  {{"bis", 3}, {"\"bis\":", 6}, 60, program_::Presence::optional, {"", 0}},
  {{"name", 4}, {"\"name\":", 7}, 61, program_::Presence::required, {"", 0}},
  {{"anschrift", 9}, {"\"anschrift\":", 12}, 62, program_::Presence::required, {"", 0}},
  {{"bauleitung", 10}, {"\"bauleitung\":", 13}, 63, program_::Presence::optional, {"", 0}},
  {{"von", 3}, {"\"von\":", 6}, 64, program_::Presence::required, {"", 0}},
  {{"bis", 3}, {"\"bis\":", 6}, 65, program_::Presence::required, {"", 0}},
  {{"tiefe", 5}, {"\"tiefe\":", 8}, 66, program_::Presence::required, {"", 0}},
  {{"mindertiefe", 11}, {"\"mindertiefe\":", 14}, 67, program_::Presence::defaulted, {"false", 5}},
  {{"rohre", 5}, {"\"rohre\":", 8}, 68, program_::Presence::defaulted, {"1", 1}},
  {{"durchmesser", 11}, {"\"durchmesser\":", 14}, 69, program_::Presence::required, {"", 0}},
  {{"fasern", 6}, {"\"fasern\":", 9}, 70, program_::Presence::optional, {"", 0}},
  {{"nummer", 6}, {"\"nummer\":", 9}, 71, program_::Presence::required, {"", 0}},
  {{"bezeichnung", 11}, {"\"bezeichnung\":", 14}, 72, program_::Presence::required, {"", 0}},
  {{"beginn", 6}, {"\"beginn\":", 9}, 73, program_::Presence::required, {"", 0}},
  {{"ende", 4}, {"\"ende\":", 7}, 74, program_::Presence::optional, {"", 0}},
  {{"teile", 5}, {"\"teile\":", 8}, 76, program_::Presence::optional, {"", 0}},
  {{"beginn", 6}, {"\"beginn\":", 9}, 77, program_::Presence::required, {"", 0}},
  {{"ende", 4}, {"\"ende\":", 7}, 78, program_::Presence::required, {"", 0}},
  {{"abschnitte", 10}, {"\"abschnitte\":", 13}, 80, program_::Presence::optional, {"", 0}},
  {{"art", 3}, {"\"art\":", 6}, 81, program_::Presence::required, {"", 0}},
  {{"beginn", 6}, {"\"beginn\":", 9}, 82, program_::Presence::required, {"", 0}},
  {{"ende", 4}, {"\"ende\":", 7}, 83, program_::Presence::required, {"", 0}},
  {{"dauer", 5}, {"\"dauer\":", 8}, 84, program_::Presence::optional, {"", 0}},
  {{"restbreite", 10}, {"\"restbreite\":", 13}, 85, program_::Presence::optional, {"", 0}},
  {{"umleitung", 9}, {"\"umleitung\":", 12}, 86, program_::Presence::optional, {"", 0}},
  {{"adresse", 7}, {"\"adresse\":", 10}, 87, program_::Presence::required, {"", 0}},
  {{"pruefsumme", 10}, {"\"pruefsumme\":", 13}, 88, program_::Presence::required, {"", 0}},
  {{"ma\303\237stab", 8}, {"\"ma\303\237stab\":", 11}, 89, program_::Presence::defaulted, {"\"1:1000\"", 8}},
  {{"koordinatensystem", 17}, {"\"koordinatensystem\":", 20}, 90, program_::Presence::optional, {"", 0}},
  {{"lagegenauigkeit", 15}, {"\"lagegenauigkeit\":", 18}, 91, program_::Presence::optional, {"", 0}},
  {{"frei", 4}, {"\"frei\":", 7}, 93, program_::Presence::required, {"", 0}},
  {{"am", 2}, {"\"am\":", 5}, 94, program_::Presence::required, {"", 0}},
  {{"durch", 5}, {"\"durch\":", 8}, 95, program_::Presence::required, {"", 0}},
  {{"laenge", 6}, {"\"laenge\":", 9}, 96, program_::Presence::required, {"", 0}},
  {{"breite", 6}, {"\"breite\":", 9}, 97, program_::Presence::required, {"", 0}},
  {{"strasse", 7}, {"\"strasse\":", 10}, 98, program_::Presence::required, {"", 0}},
  {{"ort", 3}, {"\"ort\":", 6}, 99, program_::Presence::required, {"", 0}},
  {{"gemeinde", 8}, {"\"gemeinde\":", 11}, 100, program_::Presence::required, {"", 0}},
  {{"vonHausnummer", 13}, {"\"vonHausnummer\":", 16}, 101, program_::Presence::optional, {"", 0}},
  {{"bisHausnummer", 13}, {"\"bisHausnummer\":", 16}, 102, program_::Presence::optional, {"", 0}},
  {{"teile", 5}, {"\"teile\":", 8}, 104, program_::Presence::required, {"", 0}},
  {{"verlauf", 7}, {"\"verlauf\":", 10}, 106, program_::Presence::optional, {"", 0}},
  {{"von-netzknoten", 14}, {"\"von-netzknoten\":", 17}, 107, program_::Presence::required, {"", 0}},
  {{"nach-netzknoten", 15}, {"\"nach-netzknoten\":", 18}, 108, program_::Presence::required, {"", 0}},
  {{"klasse", 6}, {"\"klasse\":", 9}, 109, program_::Presence::required, {"", 0}},
  {{"nummer", 6}, {"\"nummer\":", 9}, 110, program_::Presence::required, {"", 0}},
  {{"vonKilometer", 12}, {"\"vonKilometer\":", 15}, 111, program_::Presence::required, {"", 0}},
  {{"bisKilometer", 12}, {"\"bisKilometer\":", 15}, 112, program_::Presence::required, {"", 0}},
  {{"seite", 5}, {"\"seite\":", 8}, 113, program_::Presence::defaulted, {"\"rechts\"", 8}},
  {{"verlauf", 7}, {"\"verlauf\":", 10}, 115, program_::Presence::optional, {"", 0}},
  {{"grundstueck", 11}, {"\"grundstueck\":", 14}, 116, program_::Presence::required, {"", 0}},
  {{"lage", 4}, {"\"lage\":", 7}, 117, program_::Presence::optional, {"", 0}},
  {{"bezeichnung", 11}, {"\"bezeichnung\":", 14}, 118, program_::Presence::required, {"", 0}},
  {{"medientyp", 9}, {"\"medientyp\":", 12}, 119, program_::Presence::required, {"", 0}},
  {{"gr\303\266\303\237e", 7}, {"\"gr\303\266\303\237e\":", 10}, 120, program_::Presence::required, {"", 0}},
  {{"pruefsumme", 10}, {"\"pruefsumme\":", 13}, 121, program_::Presence::required, {"", 0}},
  {{"vorschau", 8}, {"\"vorschau\":", 11}, 122, program_::Presence::optional, {"", 0}},
  {{"herkunft", 8}, {"\"herkunft\":", 11}, 123, program_::Presence::required, {"", 0}},
  {{"schema", 6}, {"\"schema\":", 9}, 126, program_::Presence::required, {"", 0}},
  {{"id", 2}, {"\"id\":", 5}, 127, program_::Presence::required, {"", 0}},
  {{"vorgang", 7}, {"\"vorgang\":", 10}, 128, program_::Presence::required, {"", 0}},
  {{"vorgangsnummer", 14}, {"\"vorgangsnummer\":", 17}, 129, program_::Presence::optional, {"", 0}},
  {{"aktenzeichen", 12}, {"\"aktenzeichen\":", 15}, 130, program_::Presence::optional, {"", 0}},
  {{"eingang", 7}, {"\"eingang\":", 10}, 131, program_::Presence::optional, {"", 0}},
  {{"kanal", 5}, {"\"kanal\":", 8}, 132, program_::Presence::optional, {"", 0}},
  {{"sprache", 7}, {"\"sprache\":", 10}, 133, program_::Presence::defaulted, {"\"de\"", 4}},
  {{"antragsteller", 13}, {"\"antragsteller\":", 16}, 134, program_::Presence::required, {"", 0}},
  {{"bauausf\303\274hrung", 14}, {"\"bauausf\303\274hrung\":", 17}, 135, program_::Presence::optional, {"", 0}},
  {{"ansprechpartner", 15}, {"\"ansprechpartner\":", 18}, 137, program_::Presence::required, {"", 0}},
  {{"kurzbeschreibung", 16}, {"\"kurzbeschreibung\":", 19}, 138, program_::Presence::required, {"", 0}},
  {{"anliegerinformation", 19}, {"\"anliegerinformation\":", 22}, 139, program_::Presence::optional, {"", 0}},
  {{"orte", 4}, {"\"orte\":", 7}, 141, program_::Presence::required, {"", 0}},
  {{"netzebene", 9}, {"\"netzebene\":", 12}, 142, program_::Presence::optional, {"", 0}},
  {{"verlegearten", 12}, {"\"verlegearten\":", 15}, 144, program_::Presence::required, {"", 0}},
  {{"verlegetiefe", 12}, {"\"verlegetiefe\":", 15}, 145, program_::Presence::required, {"", 0}},
  {{"trassenlaenge", 13}, {"\"trassenlaenge\":", 16}, 146, program_::Presence::required, {"", 0}},
  {{"rohrverband", 11}, {"\"rohrverband\":", 14}, 147, program_::Presence::optional, {"", 0}},
  {{"bauzeit", 7}, {"\"bauzeit\":", 10}, 148, program_::Presence::required, {"", 0}},
  {{"verkehr", 7}, {"\"verkehr\":", 10}, 150, program_::Presence::defaulted, {"[]", 2}},
  {{"trassen-plan", 12}, {"\"trassen-plan\":", 15}, 151, program_::Presence::required, {"", 0}},
  {{"trassenfreiheit", 15}, {"\"trassenfreiheit\":", 18}, 152, program_::Presence::optional, {"", 0}},
  {{"anlagen", 7}, {"\"anlagen\":", 10}, 155, program_::Presence::optional, {"", 0}},
  {{"zusatzangaben", 13}, {"\"zusatzangaben\":", 16}, 156, program_::Presence::optional, {"", 0}},
  {{"id", 2}, {"\"id\":", 5}, 157, program_::Presence::required, {"", 0}},
  {{"stand", 5}, {"\"stand\":", 8}, 158, program_::Presence::required, {"", 0}},
  {{"aktenzeichen", 12}, {"\"aktenzeichen\":", 15}, 159, program_::Presence::optional, {"", 0}},
  {{"eingang", 7}, {"\"eingang\":", 10}, 160, program_::Presence::required, {"", 0}},
  {{"fristende", 9}, {"\"fristende\":", 12}, 161, program_::Presence::required, {"", 0}},
  {{"fehlend", 7}, {"\"fehlend\":", 10}, 163, program_::Presence::defaulted, {"[]", 2}},
  {{"grund", 5}, {"\"grund\":", 8}, 164, program_::Presence::optional, {"", 0}},
  {{"neueEinreichung", 15}, {"\"neueEinreichung\":", 18}, 165, program_::Presence::defaulted, {"false", 5}},
  {{"eintraege", 9}, {"\"eintraege\":", 12}, 167, program_::Presence::required, {"", 0}},
  {{"naechste", 8}, {"\"naechste\":", 11}, 168, program_::Presence::optional, {"", 0}},
  {{"type", 4}, {"\"type\":", 7}, 169, program_::Presence::required, {"", 0}},
  {{"title", 5}, {"\"title\":", 8}, 170, program_::Presence::optional, {"", 0}},
  {{"status", 6}, {"\"status\":", 9}, 171, program_::Presence::required, {"", 0}},
  {{"detail", 6}, {"\"detail\":", 9}, 172, program_::Presence::optional, {"", 0}},
  {{"instance", 8}, {"\"instance\":", 11}, 173, program_::Presence::optional, {"", 0}},
  {{"type", 4}, {"\"type\":", 7}, 175, program_::Presence::required, {"", 0}},
  {{"title", 5}, {"\"title\":", 8}, 176, program_::Presence::optional, {"", 0}},
  {{"status", 6}, {"\"status\":", 9}, 177, program_::Presence::required, {"", 0}},
  {{"detail", 6}, {"\"detail\":", 9}, 178, program_::Presence::optional, {"", 0}},
  {{"instance", 8}, {"\"instance\":", 11}, 179, program_::Presence::optional, {"", 0}},
  {{"eingang", 7}, {"\"eingang\":", 10}, 180, program_::Presence::required, {"", 0}},
  {{"type", 4}, {"\"type\":", 7}, 182, program_::Presence::required, {"", 0}},
  {{"title", 5}, {"\"title\":", 8}, 183, program_::Presence::optional, {"", 0}},
  {{"status", 6}, {"\"status\":", 9}, 184, program_::Presence::required, {"", 0}},
  {{"detail", 6}, {"\"detail\":", 9}, 185, program_::Presence::optional, {"", 0}},
  {{"instance", 8}, {"\"instance\":", 11}, 186, program_::Presence::optional, {"", 0}},
  {{"stand", 5}, {"\"stand\":", 8}, 187, program_::Presence::required, {"", 0}},
  {{"type", 4}, {"\"type\":", 7}, 189, program_::Presence::required, {"", 0}},
  {{"title", 5}, {"\"title\":", 8}, 190, program_::Presence::optional, {"", 0}},
  {{"status", 6}, {"\"status\":", 9}, 191, program_::Presence::required, {"", 0}},
  {{"detail", 6}, {"\"detail\":", 9}, 192, program_::Presence::optional, {"", 0}},
  {{"instance", 8}, {"\"instance\":", 11}, 193, program_::Presence::optional, {"", 0}},
  {{"gemeinden", 9}, {"\"gemeinden\":", 12}, 195, program_::Presence::required, {"", 0}},
  {{"type", 4}, {"\"type\":", 7}, 197, program_::Presence::required, {"", 0}},
  {{"title", 5}, {"\"title\":", 8}, 198, program_::Presence::optional, {"", 0}},
  {{"status", 6}, {"\"status\":", 9}, 199, program_::Presence::required, {"", 0}},
  {{"detail", 6}, {"\"detail\":", 9}, 200, program_::Presence::optional, {"", 0}},
  {{"instance", 8}, {"\"instance\":", 11}, 201, program_::Presence::optional, {"", 0}},
  {{"wartezeit", 9}, {"\"wartezeit\":", 12}, 202, program_::Presence::required, {"", 0}},
  {{"familienname", 12}, {"\"familienname\":", 15}, 204, program_::Presence::required, {"", 0}, program_::Protection::hidden},
  {{"vornamen", 8}, {"\"vornamen\":", 11}, 205, program_::Presence::optional, {"", 0}, program_::Protection::hidden},
  {{"rufname", 7}, {"\"rufname\":", 10}, 206, program_::Presence::optional, {"", 0}, program_::Protection::hidden},
  {{"geburtsname", 11}, {"\"geburtsname\":", 14}, 207, program_::Presence::optional, {"", 0}, program_::Protection::hidden},
  {{"titel", 5}, {"\"titel\":", 8}, 208, program_::Presence::optional, {"", 0}, program_::Protection::hidden},
  {{"geburt", 6}, {"\"geburt\":", 9}, 209, program_::Presence::optional, {"", 0}, program_::Protection::hidden},
  {{"strasse", 7}, {"\"strasse\":", 10}, 210, program_::Presence::required, {"", 0}},
  {{"hausnummer", 10}, {"\"hausnummer\":", 13}, 211, program_::Presence::optional, {"", 0}},
  {{"zusatz", 6}, {"\"zusatz\":", 9}, 212, program_::Presence::optional, {"", 0}},
  {{"plz", 3}, {"\"plz\":", 6}, 213, program_::Presence::required, {"", 0}},
  {{"ort", 3}, {"\"ort\":", 6}, 214, program_::Presence::required, {"", 0}},
  {{"ortsteil", 8}, {"\"ortsteil\":", 11}, 215, program_::Presence::optional, {"", 0}},
  {{"gemeinde", 8}, {"\"gemeinde\":", 11}, 216, program_::Presence::optional, {"", 0}},
  {{"datum", 5}, {"\"datum\":", 8}, 217, program_::Presence::required, {"", 0}},
  {{"ort", 3}, {"\"ort\":", 6}, 218, program_::Presence::optional, {"", 0}},
  {{"staat", 5}, {"\"staat\":", 8}, 219, program_::Presence::optional, {"", 0}},
  {{"art", 3}, {"\"art\":", 6}, 222, program_::Presence::required, {"", 0}},
  {{"datum", 5}, {"\"datum\":", 8}, 33, program_::Presence::required, {"", 0}},
  {{"dokument", 8}, {"\"dokument\":", 11}, 34, program_::Presence::optional, {"", 0}},
  {{"art", 3}, {"\"art\":", 6}, 223, program_::Presence::required, {"", 0}},
  {{"fundstelle", 10}, {"\"fundstelle\":", 13}, 35, program_::Presence::required, {"", 0}},
  {{"art", 3}, {"\"art\":", 6}, 226, program_::Presence::required, {"", 0}},
  {{"name", 4}, {"\"name\":", 7}, 43, program_::Presence::required, {"", 0}},
  {{"anschrift", 9}, {"\"anschrift\":", 12}, 44, program_::Presence::required, {"", 0}},
  {{"rolle", 5}, {"\"rolle\":", 8}, 45, program_::Presence::required, {"", 0}},
  {{"nutzungsberechtigung", 20}, {"\"nutzungsberechtigung\":", 23}, 46, program_::Presence::required, {"", 0}},
  {{"art", 3}, {"\"art\":", 6}, 227, program_::Presence::required, {"", 0}},
  {{"name", 4}, {"\"name\":", 7}, 47, program_::Presence::required, {"", 0}},
  {{"rechtsform", 10}, {"\"rechtsform\":", 13}, 48, program_::Presence::optional, {"", 0}},
  {{"wIdNr", 5}, {"\"wIdNr\":", 8}, 49, program_::Presence::optional, {"", 0}},
  {{"ustIdNr", 7}, {"\"ustIdNr\":", 10}, 50, program_::Presence::optional, {"", 0}},
  {{"lei", 3}, {"\"lei\":", 6}, 51, program_::Presence::optional, {"", 0}},
  {{"anschrift", 9}, {"\"anschrift\":", 12}, 52, program_::Presence::required, {"", 0}},
  {{"rolle", 5}, {"\"rolle\":", 8}, 53, program_::Presence::required, {"", 0}},
  {{"nutzungsberechtigung", 20}, {"\"nutzungsberechtigung\":", 23}, 54, program_::Presence::required, {"", 0}},
  {{"art", 3}, {"\"art\":", 6}, 238, program_::Presence::required, {"", 0}},
  {{"strasse", 7}, {"\"strasse\":", 10}, 210, program_::Presence::required, {"", 0}},
  {{"hausnummer", 10}, {"\"hausnummer\":", 13}, 211, program_::Presence::optional, {"", 0}},
  {{"zusatz", 6}, {"\"zusatz\":", 9}, 212, program_::Presence::optional, {"", 0}},
  {{"plz", 3}, {"\"plz\":", 6}, 213, program_::Presence::required, {"", 0}},
  {{"ort", 3}, {"\"ort\":", 6}, 214, program_::Presence::required, {"", 0}},
  {{"ortsteil", 8}, {"\"ortsteil\":", 11}, 215, program_::Presence::optional, {"", 0}},
  {{"gemeinde", 8}, {"\"gemeinde\":", 11}, 216, program_::Presence::optional, {"", 0}},
  {{"art", 3}, {"\"art\":", 6}, 239, program_::Presence::required, {"", 0}},
  {{"postfach", 8}, {"\"postfach\":", 11}, 240, program_::Presence::required, {"", 0}},
  {{"plz", 3}, {"\"plz\":", 6}, 241, program_::Presence::required, {"", 0}},
  {{"ort", 3}, {"\"ort\":", 6}, 242, program_::Presence::required, {"", 0}},
  {{"art", 3}, {"\"art\":", 6}, 243, program_::Presence::required, {"", 0}},
  {{"zeilen", 6}, {"\"zeilen\":", 9}, 245, program_::Presence::required, {"", 0}},
  {{"postleitzahl", 12}, {"\"postleitzahl\":", 15}, 246, program_::Presence::optional, {"", 0}},
  {{"ort", 3}, {"\"ort\":", 6}, 247, program_::Presence::required, {"", 0}},
  {{"staat", 5}, {"\"staat\":", 8}, 248, program_::Presence::required, {"", 0}},
};
constexpr program_::GroupRule groups_[] = {
  {{"geltungsbereich", 15}, indices_0_, 2, 1, 1},
  {{"steuernummer", 12}, indices_1_, 2, 0, 1},
  {{"kontakt", 7}, indices_2_, 2, 1, program_::unbounded},
  {{"steuernummer", 12}, indices_5_, 2, 0, 1},
};
constexpr program_::StructRule structs_[] = {
  {{"de.bund.netzausbau.Bescheidnachweis", 35}, 0, 2, 0, 0, 1, 0, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Verzeichnisnachweis", 38}, 2, 1, 0, 0, 1, 1, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Nutzungsberechtigung", 39}, 3, 6, 0, 1, 7, 2, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Person", 25}, 9, 4, 1, 0, 15, 4, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Organisation", 31}, 13, 8, 1, 1, 225, 6, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Ansprechpartner", 34}, 21, 6, 2, 1, 1, 7, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Ausfuehrungsbetrieb", 38}, 27, 3, 3, 0, 3, 8, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Tiefenabschnitt", 34}, 30, 4, 3, 0, 7, 9, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Rohrverband", 30}, 34, 3, 3, 0, 2, 10, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Bauabschnitt", 31}, 37, 5, 3, 0, 7, 11, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Bauzeit", 26}, 42, 3, 3, 0, 3, 12, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Verkehrseinschraenkung", 41}, 45, 6, 3, 0, 7, 14, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Trassenplan", 30}, 51, 5, 3, 0, 3, 16, program_::Undeclared::kept, {program_::no_index, 92, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Trassenfreiheit", 34}, 56, 3, 3, 0, 7, 17, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Koordinate", 29}, 59, 2, 3, 0, 3, 18, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Strassenabschnitt", 36}, 61, 7, 3, 0, 39, 20, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Netzknotenabschnitt", 38}, 68, 8, 3, 0, 63, 23, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Grundstueck", 30}, 76, 2, 3, 0, 1, 24, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Anlage", 25}, 78, 5, 3, 0, 15, 25, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Zusatzangaben", 32}, 83, 1, 3, 0, 1, 26, program_::Undeclared::kept, {124, 125, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Bauanzeige", 29}, 84, 25, 3, 0, 2862343, 31, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Verfahrensstand", 34}, 109, 6, 3, 0, 27, 33, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Ruecknahme", 29}, 115, 2, 3, 0, 0, 34, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Anzeigenseite", 32}, 117, 2, 3, 0, 1, 35, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.NichtGefunden", 32}, 119, 5, 3, 0, 5, 36, program_::Undeclared::kept, {program_::no_index, 174, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Doppelt", 26}, 124, 6, 3, 0, 37, 37, program_::Undeclared::kept, {program_::no_index, 181, 0, program_::unbounded}},
  {{"de.bund.netzausbau.SchonEntschieden", 35}, 130, 6, 3, 0, 37, 38, program_::Undeclared::kept, {program_::no_index, 188, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Unzustaendig", 31}, 136, 6, 3, 0, 37, 39, program_::Undeclared::kept, {program_::no_index, 196, 0, program_::unbounded}},
  {{"de.bund.netzausbau.ZuVieleAnfragen", 34}, 142, 6, 3, 0, 37, 40, program_::Undeclared::kept, {program_::no_index, 203, 0, program_::unbounded}},
  {{"dstack.de.NatuerlichePerson", 27}, 148, 6, 3, 0, 1, 41, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Anschrift", 19}, 154, 7, 3, 0, 25, 42, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Geburtsangabe", 23}, 161, 3, 3, 0, 1, 43, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Bescheidnachweis", 35}, 164, 3, 3, 0, 3, 45, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Verzeichnisnachweis", 38}, 167, 2, 3, 0, 3, 46, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Person", 25}, 169, 5, 3, 0, 31, 48, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"de.bund.netzausbau.Organisation", 31}, 174, 9, 3, 1, 451, 49, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Anschrift", 19}, 183, 8, 4, 0, 51, 52, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Postfachanschrift", 27}, 191, 4, 4, 0, 15, 53, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
  {{"dstack.de.Auslandsanschrift", 27}, 195, 5, 4, 0, 27, 54, program_::Undeclared::refused, {program_::no_index, program_::no_index, 0, program_::unbounded}},
};
constexpr program_::EnumRule enums_[] = {
  {{"de.bund.netzausbau.Rolle", 24}, 3, nullptr, 3, false},
  {{"de.bund.netzausbau.Rechtsform", 29}, 5, nullptr, 4, true},
  {{"de.bund.netzausbau.Einschraenkungsart", 37}, 13, nullptr, 5, false},
  {{"de.bund.netzausbau.Koordinatensystem", 36}, 15, nullptr, 2, true},
  {{"de.bund.netzausbau.Strassenteil", 31}, 19, nullptr, 6, false},
  {{"de.bund.netzausbau.Strassenklasse", 33}, 21, nullptr, 4, false},
  {{"de.bund.netzausbau.Seite", 24}, 22, nullptr, 3, false},
  {{"de.bund.netzausbau.Vorgang", 26}, 27, nullptr, 3, false},
  {{"de.bund.netzausbau.Kanal", 24}, 28, nullptr, 3, true},
  {{"de.bund.netzausbau.Sprache", 26}, 29, nullptr, 2, false},
  {{"de.bund.netzausbau.Netzebene", 28}, program_::no_index, integers_0_, 3, false},
  {{"de.bund.netzausbau.Verlegeart", 29}, 30, nullptr, 8, false},
  {{"de.bund.netzausbau.Stand", 24}, 32, nullptr, 6, false},
};
constexpr program_::UnionRule unions_[] = {
  {{"de.bund.netzausbau.Nachweis", 27}, {"art", 3}, 44, indices_3_, 2, program_::no_index, {0, 0, 0, 0, 0, 0, }, true},
  {{"de.bund.netzausbau.Antragsteller", 32}, {"art", 3}, 47, indices_4_, 2, program_::no_index, {0, 0, 0, 0, 0, 0, }, false},
  {{"de.bund.netzausbau.Verlegetiefe", 31}, {"", 0}, program_::no_index, indices_6_, 3, program_::no_index, {3, 0, 0, 1, 2, 0, }, false},
  {{"de.bund.netzausbau.Ort", 22}, {"", 0}, 50, indices_7_, 3, program_::no_index, {0, 0, 0, 0, 0, 0, }, false},
  {{"dstack.de.Postanschrift", 23}, {"art", 3}, 51, indices_8_, 3, program_::no_index, {0, 0, 0, 0, 0, 0, }, false},
};
constexpr program_::Slot slots_of_0_[] = {  // Bescheidnachweis
  program_::slot<decltype(Bescheidnachweis::datum)>(offsetof(Bescheidnachweis, datum)),
  program_::slot<decltype(Bescheidnachweis::dokument)>(offsetof(Bescheidnachweis, dokument)),
};
constexpr program_::Slot slots_of_1_[] = {  // Verzeichnisnachweis
  program_::slot<decltype(Verzeichnisnachweis::fundstelle)>(offsetof(Verzeichnisnachweis, fundstelle)),
};
constexpr program_::Slot slots_of_2_[] = {  // Nutzungsberechtigung
  program_::slot<decltype(Nutzungsberechtigung::aktenzeichen)>(offsetof(Nutzungsberechtigung, aktenzeichen)),
  program_::slot<decltype(Nutzungsberechtigung::uebertragen)>(offsetof(Nutzungsberechtigung, uebertragen)),
  program_::slot<decltype(Nutzungsberechtigung::gueltigBis)>(offsetof(Nutzungsberechtigung, gueltigBis)),
  program_::slot<decltype(Nutzungsberechtigung::bundesweit)>(offsetof(Nutzungsberechtigung, bundesweit)),
  program_::slot<decltype(Nutzungsberechtigung::gebiete)>(offsetof(Nutzungsberechtigung, gebiete)),
  program_::slot<decltype(Nutzungsberechtigung::nachweis)>(offsetof(Nutzungsberechtigung, nachweis)),
};
constexpr program_::Slot slots_of_3_[] = {  // Person
  program_::slot<decltype(Person::name)>(offsetof(Person, name)),
  program_::slot<decltype(Person::anschrift)>(offsetof(Person, anschrift)),
  program_::slot<decltype(Person::rolle)>(offsetof(Person, rolle)),
  program_::slot<decltype(Person::nutzungsberechtigung)>(offsetof(Person, nutzungsberechtigung)),
};
constexpr program_::Slot slots_of_4_[] = {  // Organisation
  program_::slot<decltype(Organisation::name)>(offsetof(Organisation, name)),
  program_::slot<decltype(Organisation::rechtsform)>(offsetof(Organisation, rechtsform)),
  program_::slot<decltype(Organisation::wIdNr)>(offsetof(Organisation, wIdNr)),
  program_::slot<decltype(Organisation::ustIdNr)>(offsetof(Organisation, ustIdNr)),
  program_::slot<decltype(Organisation::lei)>(offsetof(Organisation, lei)),
  program_::slot<decltype(Organisation::anschrift)>(offsetof(Organisation, anschrift)),
  program_::slot<decltype(Organisation::rolle)>(offsetof(Organisation, rolle)),
  program_::slot<decltype(Organisation::nutzungsberechtigung)>(offsetof(Organisation, nutzungsberechtigung)),
};
constexpr program_::Slot slots_of_5_[] = {  // Ansprechpartner
  program_::slot<decltype(Ansprechpartner::name)>(offsetof(Ansprechpartner, name)),
  program_::slot<decltype(Ansprechpartner::aufgabe)>(offsetof(Ansprechpartner, aufgabe)),
  program_::slot<decltype(Ansprechpartner::telefon)>(offsetof(Ansprechpartner, telefon)),
  program_::slot<decltype(Ansprechpartner::email)>(offsetof(Ansprechpartner, email)),
  program_::slot<decltype(Ansprechpartner::von)>(offsetof(Ansprechpartner, von)),
  program_::slot<decltype(Ansprechpartner::bis)>(offsetof(Ansprechpartner, bis)),
};
constexpr program_::Slot slots_of_6_[] = {  // Ausfuehrungsbetrieb
  program_::slot<decltype(Ausfuehrungsbetrieb::name)>(offsetof(Ausfuehrungsbetrieb, name)),
  program_::slot<decltype(Ausfuehrungsbetrieb::anschrift)>(offsetof(Ausfuehrungsbetrieb, anschrift)),
  program_::slot<decltype(Ausfuehrungsbetrieb::bauleitung)>(offsetof(Ausfuehrungsbetrieb, bauleitung)),
};
constexpr program_::Slot slots_of_7_[] = {  // Tiefenabschnitt
  program_::slot<decltype(Tiefenabschnitt::von)>(offsetof(Tiefenabschnitt, von)),
  program_::slot<decltype(Tiefenabschnitt::bis)>(offsetof(Tiefenabschnitt, bis)),
  program_::slot<decltype(Tiefenabschnitt::tiefe)>(offsetof(Tiefenabschnitt, tiefe)),
  program_::defaulted_slot<&Tiefenabschnitt::mindertiefe>(offsetof(Tiefenabschnitt, mindertiefe)),
};
constexpr program_::Slot slots_of_8_[] = {  // Rohrverband
  program_::defaulted_slot<&Rohrverband::rohre>(offsetof(Rohrverband, rohre)),
  program_::slot<decltype(Rohrverband::durchmesser)>(offsetof(Rohrverband, durchmesser)),
  program_::slot<decltype(Rohrverband::fasern)>(offsetof(Rohrverband, fasern)),
};
constexpr program_::Slot slots_of_9_[] = {  // Bauabschnitt
  program_::slot<decltype(Bauabschnitt::nummer)>(offsetof(Bauabschnitt, nummer)),
  program_::slot<decltype(Bauabschnitt::bezeichnung)>(offsetof(Bauabschnitt, bezeichnung)),
  program_::slot<decltype(Bauabschnitt::beginn)>(offsetof(Bauabschnitt, beginn)),
  program_::slot<decltype(Bauabschnitt::ende)>(offsetof(Bauabschnitt, ende)),
  program_::slot<decltype(Bauabschnitt::teile)>(offsetof(Bauabschnitt, teile)),
};
constexpr program_::Slot slots_of_10_[] = {  // Bauzeit
  program_::slot<decltype(Bauzeit::beginn)>(offsetof(Bauzeit, beginn)),
  program_::slot<decltype(Bauzeit::ende)>(offsetof(Bauzeit, ende)),
  program_::slot<decltype(Bauzeit::abschnitte)>(offsetof(Bauzeit, abschnitte)),
};
constexpr program_::Slot slots_of_11_[] = {  // Verkehrseinschraenkung
  program_::slot<decltype(Verkehrseinschraenkung::art)>(offsetof(Verkehrseinschraenkung, art)),
  program_::slot<decltype(Verkehrseinschraenkung::beginn)>(offsetof(Verkehrseinschraenkung, beginn)),
  program_::slot<decltype(Verkehrseinschraenkung::ende)>(offsetof(Verkehrseinschraenkung, ende)),
  program_::slot<decltype(Verkehrseinschraenkung::dauer)>(offsetof(Verkehrseinschraenkung, dauer)),
  program_::slot<decltype(Verkehrseinschraenkung::restbreite)>(offsetof(Verkehrseinschraenkung, restbreite)),
  program_::slot<decltype(Verkehrseinschraenkung::umleitung)>(offsetof(Verkehrseinschraenkung, umleitung)),
};
constexpr program_::Slot slots_of_12_[] = {  // Trassenplan
  program_::slot<decltype(Trassenplan::adresse)>(offsetof(Trassenplan, adresse)),
  program_::slot<decltype(Trassenplan::pruefsumme)>(offsetof(Trassenplan, pruefsumme)),
  program_::defaulted_slot<&Trassenplan::massstab>(offsetof(Trassenplan, massstab)),
  program_::slot<decltype(Trassenplan::koordinatensystem)>(offsetof(Trassenplan, koordinatensystem)),
  program_::slot<decltype(Trassenplan::lagegenauigkeit)>(offsetof(Trassenplan, lagegenauigkeit)),
};
constexpr program_::Slot slots_of_13_[] = {  // Trassenfreiheit
  program_::no_slot(),
  program_::slot<decltype(Trassenfreiheit::am)>(offsetof(Trassenfreiheit, am)),
  program_::slot<decltype(Trassenfreiheit::durch)>(offsetof(Trassenfreiheit, durch)),
};
constexpr program_::Slot slots_of_14_[] = {  // Koordinate
  program_::slot<decltype(Koordinate::laenge)>(offsetof(Koordinate, laenge)),
  program_::slot<decltype(Koordinate::breite)>(offsetof(Koordinate, breite)),
};
constexpr program_::Slot slots_of_15_[] = {  // Strassenabschnitt
  program_::slot<decltype(Strassenabschnitt::strasse)>(offsetof(Strassenabschnitt, strasse)),
  program_::slot<decltype(Strassenabschnitt::ort)>(offsetof(Strassenabschnitt, ort)),
  program_::slot<decltype(Strassenabschnitt::gemeinde)>(offsetof(Strassenabschnitt, gemeinde)),
  program_::slot<decltype(Strassenabschnitt::vonHausnummer)>(offsetof(Strassenabschnitt, vonHausnummer)),
  program_::slot<decltype(Strassenabschnitt::bisHausnummer)>(offsetof(Strassenabschnitt, bisHausnummer)),
  program_::slot<decltype(Strassenabschnitt::teile)>(offsetof(Strassenabschnitt, teile)),
  program_::slot<decltype(Strassenabschnitt::verlauf)>(offsetof(Strassenabschnitt, verlauf)),
};
constexpr program_::Slot slots_of_16_[] = {  // Netzknotenabschnitt
  program_::slot<decltype(Netzknotenabschnitt::vonNetzknoten)>(offsetof(Netzknotenabschnitt, vonNetzknoten)),
  program_::slot<decltype(Netzknotenabschnitt::nachNetzknoten)>(offsetof(Netzknotenabschnitt, nachNetzknoten)),
  program_::slot<decltype(Netzknotenabschnitt::klasse)>(offsetof(Netzknotenabschnitt, klasse)),
  program_::slot<decltype(Netzknotenabschnitt::nummer)>(offsetof(Netzknotenabschnitt, nummer)),
  program_::slot<decltype(Netzknotenabschnitt::vonKilometer)>(offsetof(Netzknotenabschnitt, vonKilometer)),
  program_::slot<decltype(Netzknotenabschnitt::bisKilometer)>(offsetof(Netzknotenabschnitt, bisKilometer)),
  program_::defaulted_slot<&Netzknotenabschnitt::seite>(offsetof(Netzknotenabschnitt, seite)),
  program_::slot<decltype(Netzknotenabschnitt::verlauf)>(offsetof(Netzknotenabschnitt, verlauf)),
};
constexpr program_::Slot slots_of_17_[] = {  // Grundstueck
  program_::slot<decltype(Grundstueck::grundstueck)>(offsetof(Grundstueck, grundstueck)),
  program_::slot<decltype(Grundstueck::lage)>(offsetof(Grundstueck, lage)),
};
constexpr program_::Slot slots_of_18_[] = {  // Anlage
  program_::slot<decltype(Anlage::bezeichnung)>(offsetof(Anlage, bezeichnung)),
  program_::slot<decltype(Anlage::medientyp)>(offsetof(Anlage, medientyp)),
  program_::slot<decltype(Anlage::groesse)>(offsetof(Anlage, groesse)),
  program_::slot<decltype(Anlage::pruefsumme)>(offsetof(Anlage, pruefsumme)),
  program_::slot<decltype(Anlage::vorschau)>(offsetof(Anlage, vorschau)),
};
constexpr program_::Slot slots_of_19_[] = {  // Zusatzangaben
  program_::slot<decltype(Zusatzangaben::herkunft)>(offsetof(Zusatzangaben, herkunft)),
};
constexpr program_::Slot slots_of_20_[] = {  // Bauanzeige
  program_::no_slot(),
  program_::slot<decltype(Bauanzeige::id)>(offsetof(Bauanzeige, id)),
  program_::slot<decltype(Bauanzeige::vorgang)>(offsetof(Bauanzeige, vorgang)),
  program_::slot<decltype(Bauanzeige::vorgangsnummer)>(offsetof(Bauanzeige, vorgangsnummer)),
  program_::slot<decltype(Bauanzeige::aktenzeichen)>(offsetof(Bauanzeige, aktenzeichen)),
  program_::slot<decltype(Bauanzeige::eingang)>(offsetof(Bauanzeige, eingang)),
  program_::slot<decltype(Bauanzeige::kanal)>(offsetof(Bauanzeige, kanal)),
  program_::defaulted_slot<&Bauanzeige::sprache>(offsetof(Bauanzeige, sprache)),
  program_::slot<decltype(Bauanzeige::antragsteller)>(offsetof(Bauanzeige, antragsteller)),
  program_::slot<decltype(Bauanzeige::bauausfuehrung)>(offsetof(Bauanzeige, bauausfuehrung)),
  program_::slot<decltype(Bauanzeige::ansprechpartner)>(offsetof(Bauanzeige, ansprechpartner)),
  program_::slot<decltype(Bauanzeige::kurzbeschreibung)>(offsetof(Bauanzeige, kurzbeschreibung)),
  program_::slot<decltype(Bauanzeige::anliegerinformation)>(offsetof(Bauanzeige, anliegerinformation)),
  program_::slot<decltype(Bauanzeige::orte)>(offsetof(Bauanzeige, orte)),
  program_::slot<decltype(Bauanzeige::netzebene)>(offsetof(Bauanzeige, netzebene)),
  program_::slot<decltype(Bauanzeige::verlegearten)>(offsetof(Bauanzeige, verlegearten)),
  program_::slot<decltype(Bauanzeige::verlegetiefe)>(offsetof(Bauanzeige, verlegetiefe)),
  program_::slot<decltype(Bauanzeige::trassenlaenge)>(offsetof(Bauanzeige, trassenlaenge)),
  program_::slot<decltype(Bauanzeige::rohrverband)>(offsetof(Bauanzeige, rohrverband)),
  program_::slot<decltype(Bauanzeige::bauzeit)>(offsetof(Bauanzeige, bauzeit)),
  program_::defaulted_slot<&Bauanzeige::verkehr>(offsetof(Bauanzeige, verkehr)),
  program_::slot<decltype(Bauanzeige::trassenplan)>(offsetof(Bauanzeige, trassenplan)),
  program_::slot<decltype(Bauanzeige::trassenfreiheit)>(offsetof(Bauanzeige, trassenfreiheit)),
  program_::slot<decltype(Bauanzeige::anlagen)>(offsetof(Bauanzeige, anlagen)),
  program_::slot<decltype(Bauanzeige::zusatzangaben)>(offsetof(Bauanzeige, zusatzangaben)),
};
constexpr program_::Slot slots_of_21_[] = {  // Verfahrensstand
  program_::slot<decltype(Verfahrensstand::id)>(offsetof(Verfahrensstand, id)),
  program_::slot<decltype(Verfahrensstand::stand)>(offsetof(Verfahrensstand, stand)),
  program_::slot<decltype(Verfahrensstand::aktenzeichen)>(offsetof(Verfahrensstand, aktenzeichen)),
  program_::slot<decltype(Verfahrensstand::eingang)>(offsetof(Verfahrensstand, eingang)),
  program_::slot<decltype(Verfahrensstand::fristende)>(offsetof(Verfahrensstand, fristende)),
  program_::defaulted_slot<&Verfahrensstand::fehlend>(offsetof(Verfahrensstand, fehlend)),
};
constexpr program_::Slot slots_of_22_[] = {  // Ruecknahme
  program_::slot<decltype(Ruecknahme::grund)>(offsetof(Ruecknahme, grund)),
  program_::defaulted_slot<&Ruecknahme::neueEinreichung>(offsetof(Ruecknahme, neueEinreichung)),
};
constexpr program_::Slot slots_of_23_[] = {  // Anzeigenseite
  program_::slot<decltype(Anzeigenseite::eintraege)>(offsetof(Anzeigenseite, eintraege)),
  program_::slot<decltype(Anzeigenseite::naechste)>(offsetof(Anzeigenseite, naechste)),
};
constexpr program_::Slot slots_of_24_[] = {  // NichtGefunden
  program_::no_slot(),
  program_::slot<decltype(NichtGefunden::title)>(offsetof(NichtGefunden, title)),
  program_::no_slot(),
  program_::slot<decltype(NichtGefunden::detail)>(offsetof(NichtGefunden, detail)),
  program_::slot<decltype(NichtGefunden::instance)>(offsetof(NichtGefunden, instance)),
};
constexpr program_::Slot slots_of_25_[] = {  // Doppelt
  program_::no_slot(),
  program_::slot<decltype(Doppelt::title)>(offsetof(Doppelt, title)),
  program_::no_slot(),
  program_::slot<decltype(Doppelt::detail)>(offsetof(Doppelt, detail)),
  program_::slot<decltype(Doppelt::instance)>(offsetof(Doppelt, instance)),
  program_::slot<decltype(Doppelt::eingang)>(offsetof(Doppelt, eingang)),
};
constexpr program_::Slot slots_of_26_[] = {  // SchonEntschieden
  program_::no_slot(),
  program_::slot<decltype(SchonEntschieden::title)>(offsetof(SchonEntschieden, title)),
  program_::no_slot(),
  program_::slot<decltype(SchonEntschieden::detail)>(offsetof(SchonEntschieden, detail)),
  program_::slot<decltype(SchonEntschieden::instance)>(offsetof(SchonEntschieden, instance)),
  program_::slot<decltype(SchonEntschieden::stand)>(offsetof(SchonEntschieden, stand)),
};
constexpr program_::Slot slots_of_27_[] = {  // Unzustaendig
  program_::no_slot(),
  program_::slot<decltype(Unzustaendig::title)>(offsetof(Unzustaendig, title)),
  program_::no_slot(),
  program_::slot<decltype(Unzustaendig::detail)>(offsetof(Unzustaendig, detail)),
  program_::slot<decltype(Unzustaendig::instance)>(offsetof(Unzustaendig, instance)),
  program_::slot<decltype(Unzustaendig::gemeinden)>(offsetof(Unzustaendig, gemeinden)),
};
constexpr program_::Slot slots_of_28_[] = {  // ZuVieleAnfragen
  program_::no_slot(),
  program_::slot<decltype(ZuVieleAnfragen::title)>(offsetof(ZuVieleAnfragen, title)),
  program_::no_slot(),
  program_::slot<decltype(ZuVieleAnfragen::detail)>(offsetof(ZuVieleAnfragen, detail)),
  program_::slot<decltype(ZuVieleAnfragen::instance)>(offsetof(ZuVieleAnfragen, instance)),
  program_::slot<decltype(ZuVieleAnfragen::wartezeit)>(offsetof(ZuVieleAnfragen, wartezeit)),
};
constexpr program_::Slot slots_of_29_[] = {  // dstack::de::NatuerlichePerson
  program_::slot<decltype(dstack::de::NatuerlichePerson::familienname)>(offsetof(dstack::de::NatuerlichePerson, familienname)),
  program_::slot<decltype(dstack::de::NatuerlichePerson::vornamen)>(offsetof(dstack::de::NatuerlichePerson, vornamen)),
  program_::slot<decltype(dstack::de::NatuerlichePerson::rufname)>(offsetof(dstack::de::NatuerlichePerson, rufname)),
  program_::slot<decltype(dstack::de::NatuerlichePerson::geburtsname)>(offsetof(dstack::de::NatuerlichePerson, geburtsname)),
  program_::slot<decltype(dstack::de::NatuerlichePerson::titel)>(offsetof(dstack::de::NatuerlichePerson, titel)),
  program_::slot<decltype(dstack::de::NatuerlichePerson::geburt)>(offsetof(dstack::de::NatuerlichePerson, geburt)),
};
constexpr program_::Slot slots_of_30_[] = {  // dstack::de::Anschrift
  program_::slot<decltype(dstack::de::Anschrift::strasse)>(offsetof(dstack::de::Anschrift, strasse)),
  program_::slot<decltype(dstack::de::Anschrift::hausnummer)>(offsetof(dstack::de::Anschrift, hausnummer)),
  program_::slot<decltype(dstack::de::Anschrift::zusatz)>(offsetof(dstack::de::Anschrift, zusatz)),
  program_::slot<decltype(dstack::de::Anschrift::plz)>(offsetof(dstack::de::Anschrift, plz)),
  program_::slot<decltype(dstack::de::Anschrift::ort)>(offsetof(dstack::de::Anschrift, ort)),
  program_::slot<decltype(dstack::de::Anschrift::ortsteil)>(offsetof(dstack::de::Anschrift, ortsteil)),
  program_::slot<decltype(dstack::de::Anschrift::gemeinde)>(offsetof(dstack::de::Anschrift, gemeinde)),
};
constexpr program_::Slot slots_of_31_[] = {  // dstack::de::Geburtsangabe
  program_::slot<decltype(dstack::de::Geburtsangabe::datum)>(offsetof(dstack::de::Geburtsangabe, datum)),
  program_::slot<decltype(dstack::de::Geburtsangabe::ort)>(offsetof(dstack::de::Geburtsangabe, ort)),
  program_::slot<decltype(dstack::de::Geburtsangabe::staat)>(offsetof(dstack::de::Geburtsangabe, staat)),
};
constexpr program_::Slot slots_of_32_[] = {  // Bescheidnachweis
  program_::no_slot(),
  program_::slot<decltype(Bescheidnachweis::datum)>(offsetof(Bescheidnachweis, datum)),
  program_::slot<decltype(Bescheidnachweis::dokument)>(offsetof(Bescheidnachweis, dokument)),
};
constexpr program_::Slot slots_of_33_[] = {  // Verzeichnisnachweis
  program_::no_slot(),
  program_::slot<decltype(Verzeichnisnachweis::fundstelle)>(offsetof(Verzeichnisnachweis, fundstelle)),
};
constexpr program_::Slot slots_of_34_[] = {  // Person
  program_::no_slot(),
  program_::slot<decltype(Person::name)>(offsetof(Person, name)),
  program_::slot<decltype(Person::anschrift)>(offsetof(Person, anschrift)),
  program_::slot<decltype(Person::rolle)>(offsetof(Person, rolle)),
  program_::slot<decltype(Person::nutzungsberechtigung)>(offsetof(Person, nutzungsberechtigung)),
};
constexpr program_::Slot slots_of_35_[] = {  // Organisation
  program_::no_slot(),
  program_::slot<decltype(Organisation::name)>(offsetof(Organisation, name)),
  program_::slot<decltype(Organisation::rechtsform)>(offsetof(Organisation, rechtsform)),
  program_::slot<decltype(Organisation::wIdNr)>(offsetof(Organisation, wIdNr)),
  program_::slot<decltype(Organisation::ustIdNr)>(offsetof(Organisation, ustIdNr)),
  program_::slot<decltype(Organisation::lei)>(offsetof(Organisation, lei)),
  program_::slot<decltype(Organisation::anschrift)>(offsetof(Organisation, anschrift)),
  program_::slot<decltype(Organisation::rolle)>(offsetof(Organisation, rolle)),
  program_::slot<decltype(Organisation::nutzungsberechtigung)>(offsetof(Organisation, nutzungsberechtigung)),
};
constexpr program_::Slot slots_of_36_[] = {  // dstack::de::Anschrift
  program_::no_slot(),
  program_::slot<decltype(dstack::de::Anschrift::strasse)>(offsetof(dstack::de::Anschrift, strasse)),
  program_::slot<decltype(dstack::de::Anschrift::hausnummer)>(offsetof(dstack::de::Anschrift, hausnummer)),
  program_::slot<decltype(dstack::de::Anschrift::zusatz)>(offsetof(dstack::de::Anschrift, zusatz)),
  program_::slot<decltype(dstack::de::Anschrift::plz)>(offsetof(dstack::de::Anschrift, plz)),
  program_::slot<decltype(dstack::de::Anschrift::ort)>(offsetof(dstack::de::Anschrift, ort)),
  program_::slot<decltype(dstack::de::Anschrift::ortsteil)>(offsetof(dstack::de::Anschrift, ortsteil)),
  program_::slot<decltype(dstack::de::Anschrift::gemeinde)>(offsetof(dstack::de::Anschrift, gemeinde)),
};
constexpr program_::Slot slots_of_37_[] = {  // dstack::de::Postfachanschrift
  program_::no_slot(),
  program_::slot<decltype(dstack::de::Postfachanschrift::postfach)>(offsetof(dstack::de::Postfachanschrift, postfach)),
  program_::slot<decltype(dstack::de::Postfachanschrift::plz)>(offsetof(dstack::de::Postfachanschrift, plz)),
  program_::slot<decltype(dstack::de::Postfachanschrift::ort)>(offsetof(dstack::de::Postfachanschrift, ort)),
};
constexpr program_::Slot slots_of_38_[] = {  // dstack::de::Auslandsanschrift
  program_::no_slot(),
  program_::slot<decltype(dstack::de::Auslandsanschrift::zeilen)>(offsetof(dstack::de::Auslandsanschrift, zeilen)),
  program_::slot<decltype(dstack::de::Auslandsanschrift::postleitzahl)>(offsetof(dstack::de::Auslandsanschrift, postleitzahl)),
  program_::slot<decltype(dstack::de::Auslandsanschrift::ort)>(offsetof(dstack::de::Auslandsanschrift, ort)),
  program_::slot<decltype(dstack::de::Auslandsanschrift::staat)>(offsetof(dstack::de::Auslandsanschrift, staat)),
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
  {slots_of_12_, offsetof(Trassenplan, additional), &program_::MapOf<dstack::Json>::operations},
  {slots_of_13_, 0, nullptr},
  {slots_of_14_, 0, nullptr},
  {slots_of_15_, 0, nullptr},
  {slots_of_16_, 0, nullptr},
  {slots_of_17_, 0, nullptr},
  {slots_of_18_, 0, nullptr},
  {slots_of_19_, offsetof(Zusatzangaben, weitere), &program_::MapOf<dstack::Json>::operations},
  {slots_of_20_, 0, nullptr},
  {slots_of_21_, 0, nullptr},
  {slots_of_22_, 0, nullptr},
  {slots_of_23_, 0, nullptr},
  {slots_of_24_, offsetof(NichtGefunden, additional), &program_::MapOf<dstack::Json>::operations},
  {slots_of_25_, offsetof(Doppelt, additional), &program_::MapOf<dstack::Json>::operations},
  {slots_of_26_, offsetof(SchonEntschieden, additional), &program_::MapOf<dstack::Json>::operations},
  {slots_of_27_, offsetof(Unzustaendig, additional), &program_::MapOf<dstack::Json>::operations},
  {slots_of_28_, offsetof(ZuVieleAnfragen, additional), &program_::MapOf<dstack::Json>::operations},
  {slots_of_29_, 0, nullptr},
  {slots_of_30_, 0, nullptr},
  {slots_of_31_, 0, nullptr},
  {slots_of_32_, 0, nullptr},
  {slots_of_33_, 0, nullptr},
  {slots_of_34_, 0, nullptr},
  {slots_of_35_, 0, nullptr},
  {slots_of_36_, 0, nullptr},
  {slots_of_37_, 0, nullptr},
  {slots_of_38_, 0, nullptr},
};
constexpr const program_::ListOperations* list_operations_[] = {
  &program_::ListOf<dstack::de::Ars>::operations,
  &program_::ListOf<Bauabschnitt>::operations,
  &program_::ListOf<Bauabschnitt>::operations,
  &program_::ListOf<Strassenteil>::operations,
  &program_::ListOf<Koordinate>::operations,
  &program_::ListOf<Koordinate>::operations,
  &program_::ListOf<Ansprechpartner>::operations,
  &program_::ListOf<Ort>::operations,
  &program_::ListOf<Verlegeart>::operations,
  &program_::ListOf<Verkehrseinschraenkung>::operations,
  &program_::ListOf<std::string>::operations,
  &program_::ListOf<Verfahrensstand>::operations,
  &program_::ListOf<dstack::de::Ags>::operations,
  &program_::ListOf<Tiefenabschnitt>::operations,
  &program_::ListOf<dstack::de::LateinBezeichnung>::operations,
};
constexpr const program_::MapOperations* map_operations_[] = {
  &program_::MapOf<Anlage>::operations,
};
constexpr const program_::UnionOperations* union_operations_[] = {
  &program_::UnionOf<Nachweis>::operations,
  &program_::UnionOf<Antragsteller>::operations,
  &program_::UnionOf<Verlegetiefe>::operations,
  &program_::UnionOf<Ort>::operations,
  &program_::UnionOf<dstack::de::Postanschrift>::operations,
};
constexpr program_::Binding binding_ = {struct_bindings_, list_operations_, map_operations_, union_operations_};
constexpr program_::Program the_program_ = {
  types_, integers_, floats_, decimals_, strings_, bytes_, text_rules_, lists_, maps_, structs_, members_,
  groups_, enums_, unions_, literals_, name_tables_, automata_, texts_, &binding_,
};

}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace de::bund::netzausbau
