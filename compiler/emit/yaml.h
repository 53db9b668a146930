// Documents as YAML for those who ask for it. A reader of YAML 1.2 and one of YAML 1.1 get the value that a
// JSON reader gets from `to_document`: what either could take for something else is quoted.
#pragma once

#include <string>
#include <string_view>

#include "emit/json.h"

namespace dstackc::emit {

/// YAML text of a document: block style, two spaces of indentation, order kept, no line folded, no anchors
/// and no tags, UTF-8. Throws `std::bad_alloc` when memory runs out.
[[nodiscard]] std::string to_yaml(const Json& json);

/// Whether a text may stand without quotes: it begins with a letter or `$`, has only characters that mean
/// nothing to YAML, and is no word that YAML 1.1 reads as a boolean, a null or a number. All others are
/// quoted.
[[nodiscard]] bool is_plain_in_yaml(std::string_view text);

}  // namespace dstackc::emit
