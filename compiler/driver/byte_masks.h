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
  static constexpr std::uint64_t low_bits = 0x0101010101010101U, high_bits = 0x80U * low_bits;

  // Tests set the high bit of each byte that passes; the others are of no meaning.
  static auto is_equal(char byte) {
    const std::uint64_t wanted = static_cast<unsigned char>(byte) * low_bits;
    return [wanted](std::uint64_t word) {
      const std::uint64_t difference = word ^ wanted;  // a byte of zeros where the bytes are the same
      return ~(((difference & ~high_bits) + ~high_bits) | difference);
    };
  }
  static std::uint64_t is_continuation(std::uint64_t word) { return word & ~(word << 1); }

 public:
  explicit WordChunk(const char* data) {
    std::memcpy(words_, data, sizeof words_);
    if constexpr (std::endian::native == std::endian::big) {
      for (std::uint64_t& word : words_) word = __builtin_bswap64(word);
    }
  }
  [[nodiscard]] std::uint64_t equal(char byte) const { return gather(is_equal(byte)); }
  [[nodiscard]] unsigned count_equal(char byte) const { return count(is_equal(byte)); }
  /// Bytes that go on a character of UTF-8.
  [[nodiscard]] std::uint64_t continuations() const { return gather(is_continuation); }
  [[nodiscard]] unsigned count_continuations() const { return count(is_continuation); }

 private:
  template <class Test>
  [[nodiscard]] std::uint64_t gather(Test test) const {
    std::uint64_t mask = 0;
    for (int i = 0; i < 8; ++i)
      mask |= (((test(words_[i]) & high_bits) >> 7) * 0x0102040810204080U) >> 56 << (8 * i);
    return mask;
  }
  template <class Test>
  [[nodiscard]] unsigned count(Test test) const {
    std::uint64_t sums = 0;  // a sum in each byte
    for (const std::uint64_t word : words_) sums += (test(word) & high_bits) >> 7;
    return static_cast<unsigned>((sums * low_bits) >> 56);
  }

  std::uint64_t words_[8];
};

#if defined(__SSE2__)
/// By vectors of sixteen bytes.
class VectorChunk {
  static __m128i load(const char* data) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(data)); }
  static std::uint64_t bits(__m128i part) { return static_cast<unsigned>(_mm_movemask_epi8(part)); }

  // Tests set all bits of each byte that passes, and none of the others.
  static auto is_equal(char byte) {
    return [wanted = _mm_set1_epi8(byte)](__m128i part) { return _mm_cmpeq_epi8(part, wanted); };
  }
  static __m128i is_continuation(__m128i part) {  // 0x80 to 0xBF, which with a sign is below -64
    return _mm_cmplt_epi8(part, _mm_set1_epi8(-64));
  }

 public:
  explicit VectorChunk(const char* data)
      : first_(load(data)), second_(load(data + 16)), third_(load(data + 32)), fourth_(load(data + 48)) {}
  [[nodiscard]] std::uint64_t equal(char byte) const { return gather(is_equal(byte)); }
  [[nodiscard]] unsigned count_equal(char byte) const { return count(is_equal(byte)); }
  [[nodiscard]] std::uint64_t continuations() const { return gather(is_continuation); }
  [[nodiscard]] unsigned count_continuations() const { return count(is_continuation); }

 private:
  template <class Test>
  [[nodiscard]] std::uint64_t gather(Test test) const {
    return bits(test(first_)) | bits(test(second_)) << 16 | bits(test(third_)) << 32 |
           bits(test(fourth_)) << 48;
  }
  template <class Test>
  [[nodiscard]] unsigned count(Test test) const {
    const __m128i sums = _mm_add_epi8(_mm_add_epi8(test(first_), test(second_)),
                                      _mm_add_epi8(test(third_), test(fourth_)));  // of -1
    const __m128i halves = _mm_sad_epu8(_mm_sub_epi8(_mm_setzero_si128(), sums), _mm_setzero_si128());
    return static_cast<unsigned>(_mm_cvtsi128_si32(halves) + _mm_extract_epi16(halves, 4));
  }

  __m128i first_, second_, third_, fourth_;
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
