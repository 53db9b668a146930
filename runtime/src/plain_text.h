// Copies of short texts, and the question whether a text may stand between quotes of JSON as it is: no quote,
// no backslash, no control character. Nothing outside of the text is read and nothing outside of the copy is
// written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace dstack::internal {

/// Whether a byte must be escaped within a string of JSON.
[[nodiscard]] constexpr bool needs_escape(char byte) noexcept {
  return static_cast<unsigned char>(byte) < 0x20 || byte == '"' || byte == '\\';
}

/// Moves as many bytes as a word has; compiles to two instructions.
template <class Word>
inline Word move(char* to, const char* from) noexcept {
  Word word;
  std::memcpy(&word, from, sizeof word);
  std::memcpy(to, &word, sizeof word);
  return word;
}

inline constexpr std::size_t block_size = 16;
struct Block {
  char bytes[block_size];
};

/// A copy by moves that overlap instead of a loop over bytes. The two texts do not overlap.
inline char* copy(char* to, const char* from, std::size_t size) noexcept {
  char* const end = to + size;
  const char* const from_end = from + size;
  if (size > block_size) {
    for (; static_cast<std::size_t>(end - to) > block_size; to += block_size, from += block_size)
      move<Block>(to, from);
    move<Block>(end - block_size, from_end - block_size);
  } else if (size >= 8) {
    move<std::uint64_t>(to, from);
    move<std::uint64_t>(end - 8, from_end - 8);
  } else if (size >= 4) {
    move<std::uint32_t>(to, from);
    move<std::uint32_t>(end - 4, from_end - 4);
  } else {
    while (to != end) *to++ = *from++;
  }
  return end;
}

/// Eight bytes at once, on every machine.
namespace words {

constexpr std::uint64_t all(unsigned byte) noexcept { return 0x0101010101010101ULL * byte; }

/// The upper bit of each byte that is zero. No sum leaves its byte, so no byte touches another one.
constexpr std::uint64_t zeros(std::uint64_t bytes) noexcept {
  return ~(((bytes & all(0x7F)) + all(0x7F)) | bytes) & all(0x80);
}

/// The upper bit of each byte that must be escaped.
constexpr std::uint64_t escapes(std::uint64_t bytes) noexcept {
  const std::uint64_t control = ~(((bytes & all(0x7F)) + all(0x60)) | bytes) & all(0x80);
  return control | zeros(bytes ^ all('"')) | zeros(bytes ^ all('\\'));
}

/// Copies a text, and says whether none of it must be escaped; the copy is of no use otherwise.
inline bool copy_plain(char* to, const char* from, std::size_t size) noexcept {
  std::uint64_t found = 0;
  if (size >= 8) {
    char* const last = to + size - 8;
    const char* const from_last = from + size - 8;
    for (; to < last; to += 8, from += 8) found |= escapes(move<std::uint64_t>(to, from));
    return (found | escapes(move<std::uint64_t>(last, from_last))) == 0;
  }
  if (size >= 4) {
    const std::uint64_t first = move<std::uint32_t>(to, from);
    const std::uint64_t last = move<std::uint32_t>(to + size - 4, from + size - 4);
    return escapes(first | last << 32) == 0;
  }
  bool plain = true;
  for (std::size_t i = 0; i < size; ++i) {
    plain &= !needs_escape(from[i]);
    to[i] = from[i];
  }
  return plain;
}

/// How many bytes at the beginning of a text need no escape. They are copied; there is room for all of the
/// text.
inline std::size_t copy_plain_part(char* to, const char* from, std::size_t size) noexcept {
  std::size_t done = 0;
  for (; size - done >= 8; done += 8) {
    if (escapes(move<std::uint64_t>(to + done, from + done)) != 0) break;
  }
  for (; done < size && !needs_escape(from[done]); ++done) to[done] = from[done];
  return done;
}

}  // namespace words

#if defined(__SSE2__)

/// Sixteen bytes at once.
namespace vectors {

inline __m128i escapes(__m128i bytes) noexcept {
  const __m128i limit = _mm_set1_epi8(0x1F);
  const __m128i control = _mm_cmpeq_epi8(_mm_max_epu8(bytes, limit), limit);
  const __m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
  return _mm_or_si128(_mm_or_si128(control, quote), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
}
inline unsigned mask(__m128i bytes) noexcept { return static_cast<unsigned>(_mm_movemask_epi8(bytes)); }
inline __m128i move_block(char* to, const char* from) noexcept {
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes);
  return bytes;
}

inline bool copy_plain(char* to, const char* from, std::size_t size) noexcept {
  if (size >= block_size) {
    char* const last = to + size - block_size;
    const char* const from_last = from + size - block_size;
    __m128i found = escapes(move_block(last, from_last));
    for (; to < last; to += block_size, from += block_size)
      found = _mm_or_si128(found, escapes(move_block(to, from)));
    return mask(found) == 0;
  }
  if (size >= 8) {
    const auto first = static_cast<long long>(move<std::uint64_t>(to, from));
    const auto last = static_cast<long long>(move<std::uint64_t>(to + size - 8, from + size - 8));
    return mask(escapes(_mm_set_epi64x(last, first))) == 0;
  }
  return words::copy_plain(to, from, size);
}

inline std::size_t copy_plain_part(char* to, const char* from, std::size_t size) noexcept {
  std::size_t done = 0;
  for (; size - done >= block_size; done += block_size) {
    const unsigned found = mask(escapes(move_block(to + done, from + done)));
    if (found != 0) return done + static_cast<std::size_t>(__builtin_ctz(found));
  }
  return done + words::copy_plain_part(to + done, from + done, size - done);
}

}  // namespace vectors

using vectors::copy_plain;
using vectors::copy_plain_part;

#else

using words::copy_plain;
using words::copy_plain_part;

#endif

}  // namespace dstack::internal
