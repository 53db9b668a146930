#include "sema/languages.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace dstackc::sema {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

bool all(std::string_view text, bool (*is)(char)) { return std::all_of(text.begin(), text.end(), is); }
bool is_alphanumeric(char c) { return is_letter(c) || is_digit(c); }

std::vector<std::string> subtags(std::string_view tag) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= tag.size();) {
    const std::size_t end = std::min(tag.find('-', begin), tag.size());
    std::string part(tag.substr(begin, end - begin));
    std::transform(part.begin(), part.end(), part.begin(), lower);
    parts.push_back(std::move(part));
    begin = end + 1;
  }
  return parts;
}

bool is_script(std::string_view part) { return part.size() == 4 && all(part, is_letter); }
bool is_region(std::string_view part) {
  return (part.size() == 2 && all(part, is_letter)) || (part.size() == 3 && all(part, is_digit));
}
bool is_variant(std::string_view part) {
  const bool long_enough = part.size() >= 5 || (part.size() == 4 && is_digit(part.front()));
  return long_enough && part.size() <= 8 && all(part, is_alphanumeric);
}
bool is_private(std::string_view part) {
  return !part.empty() && part.size() <= 8 && all(part, is_alphanumeric);
}

}  // namespace

std::optional<std::string> canonical_language(std::string_view tag) {
  std::vector<std::string> parts = subtags(tag);
  const std::string& language = parts.front();
  if (language.size() < 2 || language.size() > 8 || !all(language, is_letter)) return std::nullopt;
  std::size_t next = 1;
  if (next < parts.size() && is_script(parts[next])) {
    parts[next].front() = upper(parts[next].front());
    ++next;
  }
  if (next < parts.size() && is_region(parts[next])) {
    std::transform(parts[next].begin(), parts[next].end(), parts[next].begin(), upper);
    ++next;
  }
  while (next < parts.size() && is_variant(parts[next])) ++next;
  if (next + 1 < parts.size() && parts[next] == "x") {
    ++next;
    while (next < parts.size() && is_private(parts[next])) ++next;
  }
  if (next != parts.size()) return std::nullopt;
  std::string canonical;
  for (const std::string& part : parts) canonical += (canonical.empty() ? "" : "-") + part;
  return canonical;
}

}  // namespace dstackc::sema
