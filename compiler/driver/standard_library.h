// The standard library, embedded when the compiler is built from `schemas/dstack/**`.
#pragma once

#include <span>
#include <string_view>

namespace dstackc::driver {

struct EmbeddedFile {
  std::string_view path;  // for display: <dstackc>/dstack/de/...
  std::string_view text;
};
struct EmbeddedPackage {
  EmbeddedFile manifest;
  std::span<const EmbeddedFile> files;  // .dstack files in the order of their paths
};

[[nodiscard]] std::span<const EmbeddedPackage> standard_library();
/// Whether a package of this name is part of the standard library.
[[nodiscard]] bool is_standard_library(std::string_view package_name);

}  // namespace dstackc::driver
