#include "source/source.h"

#include <algorithm>
#include <utility>

namespace dstackc::source {

Source::Source(std::string path, std::string text) : path_(std::move(path)), text_(std::move(text)) {
  line_begins_.push_back(0);
  for (std::size_t i = 0; i < text_.size(); ++i) {
    const bool ends = text_[i] == '\n' || (text_[i] == '\r' && (i + 1 == text_.size() || text_[i + 1] != '\n'));
    if (ends) line_begins_.push_back(static_cast<std::uint32_t>(i + 1));
  }
}

Position Source::position(std::uint32_t offset) const {
  const auto after = std::upper_bound(line_begins_.begin(), line_begins_.end(), offset);
  const auto line = static_cast<std::uint32_t>(after - line_begins_.begin());
  const std::uint32_t begin = line_begins_[line - 1];
  const std::size_t end = std::min<std::size_t>(offset, text_.size());
  std::uint32_t column = 1;
  for (std::size_t i = begin; i < end; ++i) column += (static_cast<unsigned char>(text_[i]) & 0xC0U) != 0x80U;
  return {line, column};
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
