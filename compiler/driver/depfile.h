// Dependency files for make and ninja, in the form that gcc writes.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dstackc::driver {

/// A path as it may stand in a dependency file: blanks, `#` and `$` escaped as gcc does. Neither make nor
/// ninja can read a path with a line end; such a path must not come here.
[[nodiscard]] std::string escape_for_make(std::string_view path);

/// `outputs: inputs`, one input a line, and an empty rule for each input, so that one that vanished is no
/// error.
[[nodiscard]] std::string depfile(const std::vector<std::string>& outputs,
                                  const std::set<std::string>& inputs);

}  // namespace dstackc::driver
