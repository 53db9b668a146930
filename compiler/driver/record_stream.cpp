#include "driver/record_stream.h"

#include <cstring>

namespace dstackc::driver {

namespace {

RecordCutter cutter(Framing framing) {
  switch (framing) {
    case Framing::document: return WholeCutter();
    case Framing::lines: return LineCutter();
    case Framing::array: return ArrayCutter();
  }
  return WholeCutter();
}

}  // namespace

void Block::reserve_more(std::size_t more) {
  if (capacity_ - size_ >= more) return;
  const std::size_t capacity = std::max(size_ + more, capacity_ + capacity_ / 2);
  std::unique_ptr<char[]> data(new char[capacity]);
  if (size_ > 0) std::memcpy(data.get(), data_.get(), size_);
  data_ = std::move(data);
  capacity_ = capacity;
}

void Block::clear(std::size_t usual) {
  size_ = 0;
  if (capacity_ / 4 <= usual) return;
  data_.reset();
  capacity_ = 0;
}

void Block::assign(std::string_view text) {
  size_ = 0;
  reserve_more(text.size());
  if (!text.empty()) std::memcpy(data_.get(), text.data(), text.size());
  size_ = text.size();
}

RecordStream::RecordStream(Input& input, Framing framing, std::size_t limit, std::size_t block_size)
    : input_(input), framing_(framing), cutter_(cutter(framing)), limit_(limit), block_size_(block_size) {}

bool RecordStream::next(Batch& batch) {
  if (ended_) return false;
  batch.block.clear(block_size_);
  batch.block.assign(begun_);
  begun_.clear();
  batch.pieces.clear();
  batch.begin = place_;
  batch.first_record = record_;
  batch.bytes = 0;
  std::visit([&](auto& cutter) { cutter.record.move_to_front(); }, cutter_);
  while (!ended_ && batch.pieces.empty()) {
    const std::size_t seen = batch.block.size();
    batch.block.reserve_more(block_size_);
    const std::size_t got = input_.read(batch.block.data() + seen, block_size_);
    batch.block.resize(seen + got);
    batch.bytes += got;
    std::visit([&](auto& cutter) { cut(cutter, batch, seen); }, cutter_);
  }
  batch.is_last = ended_;
  record_ += static_cast<std::uint64_t>(
      std::count_if(batch.pieces.begin(), batch.pieces.end(),
                    [](const Piece& piece) { return piece.kind == Piece::Kind::record; }));
  return true;
}

// Cuts what was read last, and keeps what the next batch needs.
template <class Cutter>
void RecordStream::cut(Cutter& cutter, Batch& batch, std::size_t seen) {
  const std::string_view text = batch.block.text();
  cutter.cut(text, seen, batch.pieces);
  if (text.size() == seen && input_.problem().empty()) cutter.finish(text.size(), batch.pieces);
  if (cutter.record.is_open() && text.size() - cutter.record.needed_from(text.size()) > limit_)
    cutter.record.cut_off(limit_ + 1, batch.pieces);
  ended_ = text.size() == seen || cutter.is_done();
  const std::size_t needed = cutter.record.needed_from(text.size());
  if (!batch.pieces.empty()) begun_.assign(text.substr(needed));
  if (batch.pieces.empty() && needed < text.size())
    return;  // a long record; its beginning stays in the block
  if (framing_ == Framing::array) place_.advance(text.substr(0, needed));
  if (!batch.pieces.empty()) return;
  batch.begin = place_;
  batch.block.resize(0);
}

}  // namespace dstackc::driver
