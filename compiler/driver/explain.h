// `dstackc explain CODE`: the section of docs/diagnostics.md about a rule.
#pragma once

#include <string>
#include <string_view>

namespace dstackc::driver {

/// The whole page, embedded when the compiler is built.
[[nodiscard]] std::string_view diagnostics_page();

/// The section about a code such as `DS0201`, in any case; empty when there is none.
[[nodiscard]] std::string explain(std::string_view code);

}  // namespace dstackc::driver
