// Version of the runtime. Generated headers compare it with the version that they were made for, at compile
// time.
#pragma once

#include <string_view>

#define DSTACK_VERSION_MAJOR 0
#define DSTACK_VERSION_MINOR 1
#define DSTACK_VERSION_PATCH 0

namespace dstack {

inline constexpr int version_major = DSTACK_VERSION_MAJOR;
inline constexpr int version_minor = DSTACK_VERSION_MINOR;
inline constexpr int version_patch = DSTACK_VERSION_PATCH;
inline constexpr std::string_view version = "0.1.0";

}  // namespace dstack
