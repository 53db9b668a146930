// Text in several languages.
#pragma once

#include <functional>
#include <map>
#include <string>

namespace dstack {

/// Language tag in canonical case (see `is_language_tag`) to text, sorted by tag.
using Text = std::map<std::string, std::string, std::less<>>;

}  // namespace dstack
