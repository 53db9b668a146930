#include "driver/explain.h"

namespace dstackc::driver {

std::string explain(std::string_view code) {
  std::string wanted = "## ";
  for (const char c : code) wanted += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  wanted += ' ';
  const std::string_view page = diagnostics_page();
  std::size_t begin = page.starts_with(wanted) ? 0 : page.find("\n" + wanted);
  if (begin == std::string_view::npos) return {};
  if (page[begin] == '\n') ++begin;
  std::size_t end = page.find("\n## ", begin);
  if (end == std::string_view::npos) end = page.size();
  while (end > begin && page[end - 1] == '\n') --end;
  return std::string(page.substr(begin + 3, end - begin - 3)) + "\n";
}

}  // namespace dstackc::driver
