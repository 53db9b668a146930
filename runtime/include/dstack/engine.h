// The engine: executes a reading program over one JSON text in one pass, without an intermediate document, and writes
// values back as canonical JSON. Generated code and `dstackc validate` both come here, so they cannot differ.
#pragma once

#include <string>
#include <string_view>

#include <dstack/owner.h>
#include <dstack/program.h>
#include <dstack/result.h>
#include <dstack/visible.h>

namespace dstack::program {

/// What the object that a reader fills has held before.
enum class Storage : std::uint8_t {
  fresh,  ///< it was just constructed
  used,   ///< anything; its memory is used again, and what a document does not have is reset
};

/// Reads documents one after the other and keeps its working memory between them. For one thread at a time.
/// Stack use does not depend on the text; heap use is bounded by the limits.
class DSTACK_VISIBLE Reader {
 public:
  explicit Reader(const Program& program, const ReadOptions& options = {}) noexcept;
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  ~Reader();

  /// Reads `text` as a value of type `root`. With a `target` (an object of the bound C++ type) the value is stored
  /// there; it is complete only when the verdict is `valid`. The report stands until the next call.
  const Report& read(Index root, std::string_view text, void* target = nullptr,
                     Storage storage = Storage::fresh) noexcept;

  /// Moves the last report out.
  Report take_report() noexcept;

 private:
  struct State;
  internal::Owner<State> state_;  // null when memory was short: every verdict is then `not_decided`
  Report report_;
};

/// Appends the canonical JSON text of `value` (an object of the C++ type bound to `root`) to `out`: members in the order
/// of their declaration, no white space, defaults written, absent members left out. Writes what the value holds, also
/// where it breaks its schema; `validate` judges that. A float that is not finite is written as null.
/// Takes no memory but what `out` needs to grow: writing many values into one string that is cleared in between takes
/// none once it is long enough. If memory is short, the exception of the string leaves this function and `out` is what
/// it was before.
DSTACK_VISIBLE void write(const Program& program, Index root, const void* value, std::string& out);

/// The same for logs: values that are `Protection::hidden`, objects of alternatives that the schema does not know and
/// undeclared members are not written; "[hidden]" stands in their place.
DSTACK_VISIBLE void write_for_log(const Program& program, Index root, const void* value, std::string& out);

}  // namespace dstack::program
