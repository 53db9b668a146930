// Places in a stream of documents, which may be longer than memory.
#pragma once

#include <cstdint>
#include <string_view>

namespace dstackc::driver {

/// A place in a file. Bytes count from 0, lines and columns from 1, columns in code points.
struct RecordPlace {
  std::uint64_t byte = 0, line = 1, column = 1;

  /// Goes on to behind a text that begins here.
  void advance(std::string_view text);
};

}  // namespace dstackc::driver
