// Cuts a file into batches of whole records, in memory that depends on the size of blocks and records only.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "driver/input.h"
#include "driver/record_cutter.h"
#include "driver/record_place.h"

namespace dstackc::driver {

/// What stands in a file.
enum class Framing : std::uint8_t { document, lines, array };

/// Memory for a part of a file, whose content is not cleared before it is filled.
class Block {
 public:
  [[nodiscard]] char* data() { return data_.get(); }
  [[nodiscard]] std::string_view text() const { return {data_.get(), size_}; }
  [[nodiscard]] std::size_t size() const { return size_; }
  void resize(std::size_t size) { size_ = size; }
  /// Makes room for `more` bytes behind the text.
  void reserve_more(std::size_t more);
  /// Empties it, and gives memory back that is far more than `usual`.
  void clear(std::size_t usual);
  void assign(std::string_view text);

 private:
  std::unique_ptr<char[]> data_;
  std::size_t size_ = 0, capacity_ = 0;
};

/// Records that stand one after the other in a file, ready to be read by any thread.
struct Batch {
  Block block;
  Pieces pieces;
  RecordPlace begin;               // of the block in the file; lines and columns for arrays only
  std::uint64_t first_record = 1;  // number of the first one: the line, or the place in the array
  std::uint64_t bytes = 0;         // read from the file for it
  bool is_last = false;            // of its file
  /// What of the block makes up a piece, and of a record that is too long one byte more than the limit.
  [[nodiscard]] std::string_view text(const Piece& piece, std::size_t limit) const {
    return block.text().substr(piece.begin, std::min<std::size_t>(piece.end - piece.begin, limit + 1));
  }
};

class RecordStream {
 public:
  /// At most one byte more than `limit` is kept of a record: enough for the engine to refuse it.
  RecordStream(Input& input, Framing framing, std::size_t limit, std::size_t block_size);
  /// Fills a batch with what comes next; false when the last one was given. A batch may be without records.
  bool next(Batch& batch);

 private:
  template <class Cutter>
  void cut(Cutter& cutter, Batch& batch, std::size_t seen);

  Input& input_;
  Framing framing_;
  RecordCutter cutter_;
  std::size_t limit_, block_size_;
  std::string begun_;  // the beginning of a record whose end was not in the last block
  RecordPlace place_;  // of what comes next: of `begun_`, where there is any
  std::uint64_t record_ = 1;
  bool ended_ = false;
};

}  // namespace dstackc::driver
