// 64 bytes at a time as masks: bit i tells of byte i. By SSE2 where the processor is sure to have it, by
// words elsewhere; both give the same masks.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace dstackc::driver {

/// By words of eight bytes.
class WordChunk {
 public:
  explicit WordChunk(const char* data) {
    std::memcpy(words_, data, sizeof words_);
    if constexpr (std::endian::native == std::endian::big) {
      for (std::uint64_t& word : words_) word = __builtin_bswap64(word);
    }
  }
  [[nodiscard]] std::uint64_t equal(char byte) const {
    const std::uint64_t wanted = static_cast<unsigned char>(byte) * low_bits;
    return gather([wanted](std::uint64_t word) {
      const std::uint64_t difference = word ^ wanted;  // a byte of zeros where the bytes are the same
      return ~(((difference & ~high_bits) + ~high_bits) | difference);
    });
  }
  /// Bytes that go on a character of UTF-8.
  [[nodiscard]] std::uint64_t continuations() const {
    return gather([](std::uint64_t word) { return word & ~(word << 1); });
  }

 private:
  static constexpr std::uint64_t low_bits = 0x0101010101010101U, high_bits = 0x80U * low_bits;

  // The high bit of each byte of what `test` makes of the words.
  template <class Test>
  [[nodiscard]] std::uint64_t gather(Test test) const {
    std::uint64_t mask = 0;
    for (int i = 0; i < 8; ++i)
      mask |= ((((test(words_[i]) & high_bits) >> 7) * 0x0102040810204080U) >> 56) << (8 * i);
    return mask;
  }

  std::uint64_t words_[8];
};

#if defined(__SSE2__)
class VectorChunk {
 public:
  explicit VectorChunk(const char* data) {
    for (int i = 0; i < 4; ++i) parts_[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data) + i);
  }
  [[nodiscard]] std::uint64_t equal(char byte) const {
    const __m128i wanted = _mm_set1_epi8(byte);
    return gather([wanted](__m128i part) { return _mm_cmpeq_epi8(part, wanted); });
  }
  [[nodiscard]] std::uint64_t continuations() const {
    const __m128i first_other = _mm_set1_epi8(-64);  // 0xC0; continuations are 0x80 to 0xBF
    return gather([first_other](__m128i part) { return _mm_cmplt_epi8(part, first_other); });
  }

 private:
  template <class Test>
  [[nodiscard]] std::uint64_t gather(Test test) const {
    std::uint64_t mask = 0;
    for (int i = 0; i < 4; ++i)
      mask |= std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(test(parts_[i])))} << (16 * i);
    return mask;
  }

  __m128i parts_[4];
};
using Chunk = VectorChunk;
#else
using Chunk = WordChunk;
#endif

inline constexpr std::size_t chunk_size = 64;

/// Calls `use(chunk, size)` for all of a text; what stands beyond `size` bytes of the last chunk is zero.
/// `use` gives whether to go on.
template <class Use>
void for_each_chunk(const char* data, std::size_t size, Use use) {
  std::size_t at = 0;
  for (; size - at >= chunk_size; at += chunk_size) {
    if (!use(Chunk(data + at), chunk_size)) return;
  }
  if (at == size) return;
  char rest[chunk_size] = {};
  std::memcpy(rest, data + at, size - at);
  use(Chunk(rest), size - at);
}

}  // namespace dstackc::driver
