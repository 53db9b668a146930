// The nearest known name: what an author probably meant. Deterministic, and bounded in time per question.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dstackc::sema {

/// The candidate with the fewest edits (a letter changed, added, lost, or two neighbours swapped; a name that
/// differs only in upper and lower case counts as one edit), if there are few enough to be a slip. Of equally
/// near ones the first in byte order.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word,
                                                 const std::vector<std::string_view>& known);

}  // namespace dstackc::sema
