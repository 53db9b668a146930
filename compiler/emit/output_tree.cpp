#include "emit/output_tree.h"

#include <cassert>
#include <utility>

namespace dstackc::emit {

namespace {

bool is_component(std::string_view part) {
  if (part.empty() || part == "." || part == "..") return false;
  for (const char c : part) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '_' || c == '-' || c == '.';
    if (!plain) return false;
  }
  return true;
}

}  // namespace

bool is_output_path(std::string_view path) {
  while (true) {
    const std::size_t slash = path.find('/');
    if (!is_component(path.substr(0, slash))) return false;
    if (slash == std::string_view::npos) return true;
    path.remove_prefix(slash + 1);
  }
}

void OutputTree::add(std::string path, std::string content) {
  assert(is_output_path(path) && "output paths are made from checked identifiers");
  size_ += content.size();
  [[maybe_unused]] const bool added = files_.emplace(std::move(path), std::move(content)).second;
  assert(added && "two outputs share one path");
}

}  // namespace dstackc::emit
