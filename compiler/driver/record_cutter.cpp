#include "driver/record_cutter.h"

#include <algorithm>
#include <cstring>

#include "driver/byte_masks.h"

namespace dstackc::driver {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

Piece piece(Piece::Kind kind, std::size_t begin, std::size_t end) {
  return {kind, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// Bit i of the result: whether an odd number of the bits up to i is set.
std::uint64_t parities(std::uint64_t bits) {
  for (int shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
  return bits;
}

}  // namespace

// ---- A record that has begun

void OpenRecord::close(std::size_t end, Pieces& pieces) {
  if (!passed_over_) pieces.push_back(piece(Piece::Kind::record, begin_, end));
  open_ = false;
}

void OpenRecord::cut_off(std::size_t size, Pieces& pieces) {
  pieces.push_back(piece(Piece::Kind::record, begin_, begin_ + size));
  passed_over_ = true;
}

// ---- Lines

void LineCutter::cut(std::string_view text, std::size_t from, Pieces& pieces) {
  for (std::size_t at = from; at < text.size();) {
    if (!record.is_open()) record.open(at);
    const void* const found = std::memchr(text.data() + at, '\n', text.size() - at);
    if (found == nullptr) return;
    at = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
    record.close(at, pieces);
    ++at;
  }
}

void LineCutter::finish(std::size_t size, Pieces& pieces) {
  if (record.is_open()) record.close(size, pieces);
}

// ---- The end of an object or an array

void NestingScan::open(char bracket) {
  opening_ = bracket;
  closing_ = bracket == '{' ? '}' : ']';
  depth_ = 1;
  in_string_ = escaped_ = false;
}

// Which bytes stand behind a backslash that is not escaped itself. Runs of backslashes are told apart by
// where they begin: an addition carries through each run, and so tells whether its length is odd.
std::uint64_t NestingScan::escaped_bytes(std::uint64_t backslashes, std::size_t size) {
  const std::uint64_t first = escaped_ ? 1 : 0;
  if (backslashes == 0) {
    escaped_ = false;
    return first;
  }
  constexpr std::uint64_t even = 0x5555555555555555U;
  backslashes &= ~first;
  const std::uint64_t behind = backslashes << 1 | first;
  const std::uint64_t odd_begins = backslashes & ~even & ~behind;
  std::uint64_t runs = 0;
  const bool over = __builtin_add_overflow(odd_begins, backslashes, &runs);
  const std::uint64_t escaped = (even ^ (runs << 1)) & behind;
  escaped_ = size == chunk_size ? over : (escaped >> size & 1) != 0;
  return escaped;
}

// The bit that closes the record, or -1; the depth is brought up to date.
int NestingScan::closing_bit(std::uint64_t opening, std::uint64_t closing) {
  for (std::uint64_t brackets = opening | closing; brackets != 0; brackets &= brackets - 1) {
    const int bit = std::countr_zero(brackets);
    if ((opening >> bit & 1) != 0)
      ++depth_;
    else if (--depth_ == 0)
      return bit;
  }
  return -1;
}

std::size_t NestingScan::run(std::string_view text) {
  std::size_t at = 0;
  for_each_chunk(text.data(), text.size(), [&](const Chunk& chunk, std::size_t size) {
    const std::uint64_t quotes = chunk.equal('"') & ~escaped_bytes(chunk.equal('\\'), size);
    const std::uint64_t strings = parities(quotes) ^ (in_string_ ? ~std::uint64_t{0} : 0);
    in_string_ = strings >> 63 != 0;
    const int closing = closing_bit(chunk.equal(opening_) & ~strings, chunk.equal(closing_) & ~strings);
    at += closing < 0 ? size : static_cast<unsigned>(closing) + 1;
    return closing < 0;
  });
  return at;
}

// ---- The items of an array

void ArrayCutter::cut(std::string_view text, std::size_t from, Pieces& pieces) {
  for (std::size_t at = from; at < text.size() && state_ != State::done;)
    at = record.is_open() ? inside(text, at, pieces) : between(text, at, pieces);
}

// Looks at one byte outside of records.
std::size_t ArrayCutter::between(std::string_view text, std::size_t at, Pieces& pieces) {
  const char c = text[at];
  const auto fault = [&](Piece::Kind kind) { pieces.push_back(piece(kind, at, at)); };
  if (is_blank(c)) return at + 1;
  if (state_ == State::before) {
    state_ = c == '[' ? State::first : State::done;
    if (c != '[') fault(Piece::Kind::no_array);
  } else if (state_ == State::behind) {
    fault(Piece::Kind::text_behind);
    state_ = State::done;
  } else if (c == ']') {
    if (state_ == State::expected) fault(Piece::Kind::missing_record);
    state_ = State::behind;
  } else if (c == ',') {
    if (state_ != State::after) fault(Piece::Kind::missing_record);
    state_ = State::expected;
  } else {
    if (state_ == State::after) fault(Piece::Kind::missing_comma);
    begin_record(c, at);
  }
  return at + 1;
}

void ArrayCutter::begin_record(char first, std::size_t at) {
  record.open(at);
  if (first == '"') {
    state_ = State::in_string;
  } else if (first == '{' || first == '[') {
    state_ = State::in_container;
    nesting_.open(first);
  } else {
    state_ = State::in_word;
  }
}

// Goes on in a record, to its end or to that of the text.
std::size_t ArrayCutter::inside(std::string_view text, std::size_t at, Pieces& pieces) {
  bool closed = false;
  if (state_ == State::in_container) {
    at += nesting_.run(text.substr(at));
    closed = nesting_.is_closed();
  }
  for (; (state_ == State::in_string || state_ == State::in_escape) && !closed && at < text.size(); ++at) {
    closed = state_ == State::in_string && text[at] == '"';
    state_ = state_ == State::in_string && text[at] == '\\' ? State::in_escape : State::in_string;
  }
  if (state_ == State::in_word) {
    at = std::min(text.find_first_of(" \t\r\n,]", at), text.size());
    closed = at < text.size();
  }
  if (closed) {
    record.close(at, pieces);
    state_ = State::after;
  }
  return at;
}

void ArrayCutter::finish(std::size_t size, Pieces& pieces) {
  if (state_ == State::behind || state_ == State::done) return;
  Piece::Kind kind = state_ == State::before ? Piece::Kind::no_array : Piece::Kind::not_closed;
  if (record.is_open()) {
    if (state_ != State::in_word) kind = Piece::Kind::endless_record;
    record.close(size, pieces);
  }
  pieces.push_back(piece(kind, size, size));
  state_ = State::done;
}

}  // namespace dstackc::driver
