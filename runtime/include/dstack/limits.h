// Limits of reading. Every limit has a default and can be lowered or raised by the caller; none can be switched off
// without writing the number down. Reaching a limit never makes a document valid: the verdict is `not_decided`.
#pragma once

#include <cstddef>
#include <cstdint>

namespace dstack {

/// Which limit ended the reading; `none` when no limit was reached.
enum class Limit : std::uint8_t {
  none,
  document_size,
  depth,
  string_size,
  key_size,
  members,
  items,
  values,
  number_size,
  memory,
};

/// Bounds of one document. Sizes are bytes of JSON text, counts are counts of JSON values.
/// A bound that the schema states (a length, a number of items) replaces the default of `string_size`,
/// `members` and `items` for that place.
struct Limits {
  std::size_t document_size = std::size_t{1} << 20;  ///< bytes of the whole text, at most 2 GiB - 1
  std::uint32_t depth = 64;                          ///< open arrays and objects at one time, at most 512
  std::size_t string_size = std::size_t{64} << 10;   ///< bytes of one string as written, without its quotes
  std::size_t key_size = 256;                        ///< bytes of one member name as written
  std::uint32_t members = 1000;                      ///< members of one object that the schema does not bound
  std::uint32_t items = 10000;                       ///< items of one array that the schema does not bound
  std::uint32_t values = 100000;                     ///< values in the whole document
  std::uint32_t number_size = 64;                    ///< bytes of one number
  std::uint32_t violations = 16;                     ///< violations that are reported, at most 100; 0: reading ends with the first
};

inline constexpr std::size_t greatest_document_size = (std::size_t{1} << 31) - 1;
inline constexpr std::uint32_t greatest_depth = 512;
inline constexpr std::uint32_t greatest_violations = 100;

}  // namespace dstack
