#include "driver/record_place.h"

#include "driver/byte_masks.h"

namespace dstackc::driver {

void RecordPlace::advance(std::string_view text) {
  byte += text.size();
  for_each_chunk(text.data(), text.size(), [this](const Chunk& chunk, std::size_t size) {
    if (const unsigned lines = chunk.count_equal('\n'); lines > 0) {
      const int last = 63 - std::countl_zero(chunk.equal('\n'));
      const std::uint64_t behind = ~((std::uint64_t{2} << last) - 1);
      line += lines;
      column = size - static_cast<unsigned>(last);
      column -= static_cast<unsigned>(std::popcount(chunk.continuations() & behind));
    } else {
      column += size - chunk.count_continuations();
    }
    return true;
  });
}

}  // namespace dstackc::driver
