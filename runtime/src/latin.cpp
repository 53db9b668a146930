#include <dstack/latin.h>

#include <dstack/unicode.h>

namespace dstack {

namespace {

struct SequenceRow {
  std::uint16_t first, second, third;
  std::uint8_t types;
};

#include "latin_table.inc"

constexpr unsigned block_size = pages[0].size();

constexpr unsigned bit_of(LatinType type) noexcept { return 1U << static_cast<unsigned>(type); }

constexpr unsigned types_of(char32_t code_point) noexcept {
  const std::size_t block = code_point / block_size;
  return block < page_of_block.size() ? pages[page_of_block[block]][code_point % block_size] : 0U;
}

// For ASCII, the same by byte; other bytes have no type.
constexpr std::array<std::uint8_t, 256> types_of_byte = [] {
  std::array<std::uint8_t, 256> types{};
  for (char32_t byte = 0; byte != 0x80; ++byte) types[byte] = static_cast<std::uint8_t>(types_of(byte));
  return types;
}();

constexpr bool is_combining(char32_t code_point) noexcept {
  return code_point >= 0x300 && code_point <= 0x36F;
}

constexpr std::uint64_t key_of(char32_t first, char32_t second, char32_t third) noexcept {
  return std::uint64_t{first} << 42 | std::uint64_t{second} << 21 | third;
}

unsigned types_of_sequence(char32_t first, char32_t second, char32_t third) noexcept {
  const std::uint64_t key = key_of(first, second, third);
  std::size_t low = 0;
  std::size_t high = sequence_rows.size();
  while (low != high) {
    const std::size_t middle = (low + high) / 2;
    const SequenceRow& row = sequence_rows[middle];
    const std::uint64_t found = key_of(row.first, row.second, row.third);
    if (found == key) return row.types;
    if (found < key) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return 0;
}

CodePoint code_point_at(std::string_view text) noexcept {
  return text.empty() ? CodePoint{0, 0} : decode_code_point(text);
}

struct Taken {
  std::size_t bytes;  // zero: nothing is permitted here
  std::size_t code_points;
};

// The longest sequence or code point of the type at the beginning of a text that is not empty.
Taken take(unsigned type, std::string_view text) noexcept {
  const CodePoint first = decode_code_point(text);
  if (first.size == 0) return {0, 0};
  const CodePoint second = code_point_at(text.substr(first.size));
  // The second code point of every sequence is a combining mark.
  if (second.size != 0 && is_combining(second.value)) {
    const std::size_t two = first.size + std::size_t{second.size};
    const CodePoint third = code_point_at(text.substr(two));
    if (third.size != 0 && (types_of_sequence(first.value, second.value, third.value) & type) != 0) {
      return {two + third.size, 3};
    }
    if ((types_of_sequence(first.value, second.value, 0) & type) != 0) return {two, 2};
  }
  if ((types_of(first.value) & type) == 0) return {0, 0};
  return {first.size, 1};
}

// Whether the bytes of a combining mark begin like this one: U+0300 to U+036F are CC 80 to CD AF.
constexpr bool may_combine(char byte) noexcept { return (static_cast<unsigned char>(byte) & 0xFEU) == 0xCCU; }

}  // namespace

LatinResult scan_latin(LatinType latin_type, std::string_view text) noexcept {
  const unsigned type = bit_of(latin_type);
  std::size_t at = 0;
  std::size_t code_points = 0;
  while (at != text.size()) {
    const std::size_t begin = at;
    while (at != text.size() && (types_of_byte[static_cast<unsigned char>(text[at])] & type) != 0) ++at;
    if (at == text.size()) {
      code_points += at - begin;
      break;
    }
    // A mark belongs to the letter before it, unless that ended a sequence.
    if (at != begin && may_combine(text[at])) --at;
    code_points += at - begin;
    const Taken taken = take(type, text.substr(at));
    if (taken.bytes == 0) return {false, at, code_points};
    at += taken.bytes;
    code_points += taken.code_points;
  }
  return {true, text.size(), code_points};
}

std::vector<LatinRange> latin_ranges(LatinType type) {
  std::vector<LatinRange> ranges;
  for (char32_t code_point = 0; code_point != page_of_block.size() * block_size; ++code_point) {
    if ((types_of(code_point) & bit_of(type)) == 0) continue;
    if (ranges.empty() || ranges.back().last + 1 != code_point) ranges.push_back({code_point, code_point});
    ranges.back().last = code_point;
  }
  return ranges;
}

std::vector<LatinSequence> latin_sequences(LatinType type) {
  std::vector<LatinSequence> sequences;
  for (const SequenceRow& row : sequence_rows) {
    if ((row.types & bit_of(type)) == 0) continue;
    sequences.push_back(
        {{row.first, row.second, row.third}, static_cast<std::uint8_t>(row.third == 0 ? 2 : 3)});
  }
  return sequences;
}

}  // namespace dstack
