// Some bytes of a text at once: 32 with AVX2, 16 with SSE2. What is asked of a block is answered by a mask
// with one bit for each byte, the first byte in the lowest. Included once for each set of instructions (see
// `instructions.h`).
#pragma once

#include "instructions.h"

#if DSTACK_BLOCK_SIZE != 0

#include <cstddef>
#include <cstdint>
#include <cstring>

#include <dstack/automaton.h>

namespace dstack::ordinary::DSTACK_INSTRUCTIONS {

/// The text that may be read: no byte before `begin`, at `end` or behind it is.
struct Bounds {
  const char* begin;
  const char* end;
};

#if DSTACK_BLOCK_SIZE == 32

using Bytes = __m256i;
DSTACK_INLINE Bytes load(const char* p) { return _mm256_loadu_si256(reinterpret_cast<const Bytes*>(p)); }
DSTACK_INLINE Bytes all(char byte) { return _mm256_set1_epi8(byte); }
DSTACK_INLINE Bytes either(Bytes a, Bytes b) { return _mm256_or_si256(a, b); }
DSTACK_INLINE Bytes equal(Bytes a, Bytes b) { return _mm256_cmpeq_epi8(a, b); }
DSTACK_INLINE Bytes greater(Bytes a, Bytes b) { return _mm256_cmpgt_epi8(a, b); }
DSTACK_INLINE Bytes at_most(Bytes a, Bytes b) { return equal(_mm256_max_epu8(a, b), b); }
DSTACK_INLINE std::uint32_t mask(Bytes a) { return static_cast<std::uint32_t>(_mm256_movemask_epi8(a)); }

/// Two look-ups: the column of a byte by its lower half, the bit in it by its upper half. Bytes above 0x7F
/// find nothing.
DSTACK_INLINE std::uint32_t outside(Bytes bytes, const program::ByteSet& set) {
  const Bytes columns =
      _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i*>(set.nibbles)));
  const Bytes bits = _mm256_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16,
                                      32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
  const Bytes column = _mm256_shuffle_epi8(columns, bytes);
  const Bytes bit = _mm256_shuffle_epi8(bits, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), all(15)));
  return mask(equal(_mm256_and_si256(column, bit), _mm256_setzero_si256()));
}

#else

using Bytes = __m128i;
DSTACK_INLINE Bytes load(const char* p) { return _mm_loadu_si128(reinterpret_cast<const Bytes*>(p)); }
DSTACK_INLINE Bytes all(char byte) { return _mm_set1_epi8(byte); }
DSTACK_INLINE Bytes either(Bytes a, Bytes b) { return _mm_or_si128(a, b); }
DSTACK_INLINE Bytes equal(Bytes a, Bytes b) { return _mm_cmpeq_epi8(a, b); }
DSTACK_INLINE Bytes greater(Bytes a, Bytes b) { return _mm_cmpgt_epi8(a, b); }
DSTACK_INLINE Bytes at_most(Bytes a, Bytes b) { return equal(_mm_max_epu8(a, b), b); }
DSTACK_INLINE std::uint32_t mask(Bytes a) { return static_cast<std::uint32_t>(_mm_movemask_epi8(a)); }

DSTACK_INLINE std::uint32_t outside(Bytes bytes, const program::ByteSet& set) {
  Bytes rest = all(-1);
  for (std::uint32_t i = 0; i < set.range_count; ++i) {
    const Bytes above = _mm_sub_epi8(bytes, all(static_cast<char>(set.low[i])));
    rest = _mm_min_epu8(rest, _mm_subs_epu8(above, all(static_cast<char>(set.width[i]))));
  }
  return mask(equal(rest, _mm_setzero_si128())) ^ 0xFFFFU;
}

#endif

inline constexpr std::ptrdiff_t block_size = DSTACK_BLOCK_SIZE;

/// A block of which the first bytes, as many as `shift`, stand before the place that was asked for.
struct Block {
  Bytes bytes;
  std::uint32_t shift;
};

// Near the end of a text the block that ends there is taken, so that none is read behind it.
[[gnu::noinline]] inline Block last_block(const char* p, const Bounds& bounds) {
  if (bounds.end - bounds.begin >= block_size)
    return {load(bounds.end - block_size), static_cast<std::uint32_t>(block_size - (bounds.end - p))};
  alignas(block_size) char rest[block_size] = {};
  std::memcpy(rest, p, static_cast<std::size_t>(bounds.end - p));
  return {load(rest), 0};
}

DSTACK_INLINE Block block(const char* p, const Bounds& bounds) {
  if (bounds.end - p >= block_size) [[likely]]
    return {load(p), 0};
  return last_block(p, bounds);
}

}  // namespace dstack::ordinary::DSTACK_INSTRUCTIONS

#endif
