// `dstack.json`: what a package says of itself.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "diag/report.h"
#include "source/source.h"

namespace dstackc::driver {

struct Manifest {
  struct Dependency {
    std::string name;
    std::string path;  // relative to the manifest
    source::Span at;
  };
  std::string name;
  std::string version = "0.0.0";
  std::string base_uri;
  std::vector<std::string> languages{"de"};
  std::vector<std::string> sources{"."};
  std::vector<source::Span> sources_at;  // parallel to `sources` where they were written
  std::vector<Dependency> dependencies;
};

/// Reads a manifest. Everything that is not known or has another type is reported at its place.
[[nodiscard]] Manifest read_manifest(const source::Source& source, source::SourceId id, diag::Report& report);

}  // namespace dstackc::driver
