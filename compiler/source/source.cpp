#include "source/source.h"

#include <algorithm>
#include <utility>

namespace dstackc::source {

namespace {

constexpr std::size_t block_size = 4096;

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

}  // namespace

Source::Source(std::string path, std::string text) : path_(std::move(path)), text_(std::move(text)) {
  line_begins_.push_back(text_.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  std::uint32_t characters = 0;
  for (std::size_t i = 0; i < text_.size(); ++i) {
    if (i % block_size == 0) characters_.push_back(characters);
    characters += begins_character(text_[i]);
    const bool ends =
        text_[i] == '\n' || (text_[i] == '\r' && (i + 1 == text_.size() || text_[i + 1] != '\n'));
    if (ends) line_begins_.push_back(static_cast<std::uint32_t>(i + 1));
  }
  if (text_.size() % block_size == 0) characters_.push_back(characters);
}

std::uint32_t Source::characters_before(std::size_t offset) const {
  const std::size_t block = offset / block_size;
  const auto begin = text_.begin() + static_cast<std::ptrdiff_t>(block * block_size);
  const auto end = text_.begin() + static_cast<std::ptrdiff_t>(offset);
  return characters_[block] + static_cast<std::uint32_t>(std::count_if(begin, end, begins_character));
}

std::uint32_t Source::line_number(std::uint32_t offset) const {
  const auto after = std::upper_bound(line_begins_.begin(), line_begins_.end(), offset);
  return std::max<std::uint32_t>(1, static_cast<std::uint32_t>(after - line_begins_.begin()));
}

Position Source::position(std::uint32_t offset) const {
  const std::uint32_t line = line_number(offset);
  const std::size_t begin = line_begins_[line - 1];
  const std::size_t end = std::clamp<std::size_t>(offset, begin, text_.size());
  return {line, characters_before(end) - characters_before(begin) + 1};
}

std::string_view Source::line(std::uint32_t number) const {
  const std::size_t begin = line_begins_[number - 1];
  std::size_t end = number < line_begins_.size() ? line_begins_[number] : text_.size();
  while (end > begin && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
  return std::string_view(text_).substr(begin, end - begin);
}

SourceId Sources::add(std::string path, std::string text) {
  sources_.emplace_back(std::move(path), std::move(text));
  return SourceId{static_cast<std::uint32_t>(sources_.size())};
}

}  // namespace dstackc::source
