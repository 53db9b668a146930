// Diagnostics in the forms that other tools show: SARIF for code hosts and editors, Code Quality for GitLab.
#pragma once

#include <string>
#include <string_view>

#include "base/limits.h"
#include "diag/report.h"
#include "source/source.h"

namespace dstackc::diag {

/// A SARIF 2.1.0 log of one run. `version` is that of the compiler.
[[nodiscard]] std::string render_sarif(const Report& report, const source::Sources& sources,
                                       std::string_view version, const Limits& limits = {});

/// A GitLab Code Quality report. The fingerprint of an entry does not depend on its line, so that it is not
/// new when text is added above it.
[[nodiscard]] std::string render_gitlab(const Report& report, const source::Sources& sources,
                                        const Limits& limits = {});

}  // namespace dstackc::diag
