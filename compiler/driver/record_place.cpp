#include "driver/record_place.h"

#include "driver/byte_masks.h"

namespace dstackc::driver {

void RecordPlace::advance(std::string_view text) {
  byte += text.size();
  for_each_chunk(text.data(), text.size(), [this](const Chunk& chunk, std::size_t size) {
    const std::uint64_t lines = chunk.equal('\n');
    const std::uint64_t continuations = chunk.continuations();
    std::uint64_t counted = size == chunk_size ? ~std::uint64_t{0} : (std::uint64_t{1} << size) - 1;
    if (lines != 0) {
      const int last = 63 - std::countl_zero(lines);
      line += static_cast<unsigned>(std::popcount(lines));
      column = 1;
      counted &= ~((std::uint64_t{2} << last) - 1);
    }
    column += static_cast<unsigned>(std::popcount(counted & ~continuations));
    return true;
  });
}

}  // namespace dstackc::driver
