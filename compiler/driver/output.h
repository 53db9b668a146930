// Standard output and error. A write that fails is not forgotten: the run then ends with exit code 3.
#pragma once

#include <string_view>

namespace dstackc::driver {

/// Opens the standard descriptors that are closed on something harmless, so that no file of ours lands there,
/// and makes a reader that went away an error instead of a signal.
void prepare_standard_streams();
void print(std::string_view text);
void print_error(std::string_view text);
/// Hands on what was printed so far.
void flush_output();
/// Whether something could not be printed, as when nobody reads it any more.
[[nodiscard]] bool output_failed();
/// Whether everything that was printed has arrived.
[[nodiscard]] bool finish_output();

}  // namespace dstackc::driver
