// Canonical JSON text.
#pragma once

#include <string>
#include <string_view>

namespace dstackc::sema {

/// A JSON string in quotes. Only what must be escaped is.
[[nodiscard]] std::string json_string(std::string_view text);

}  // namespace dstackc::sema
