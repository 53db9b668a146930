// Language tags (BCP 47): their canonical spelling, in which they stand in documents.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dstackc::sema {

/// The tag in canonical case (RFC 5646, 2.1.1): language in lower case, script as a title, region in upper
/// case, the rest in lower case. None if the text is not a well-formed tag of that shape; neither extensions
/// nor grandfathered tags are among them.
[[nodiscard]] std::optional<std::string> canonical_language(std::string_view tag);

}  // namespace dstackc::sema
