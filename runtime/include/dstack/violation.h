// Violations: what is wrong with a document, without any of its values. Texts have fixed bounds, so reporting
// needs no memory beyond the list itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <dstack/limits.h>
#include <dstack/visible.h>

namespace dstack DSTACK_VISIBLE {

/// The kinds of violation. Their names (see `name`) are stable: they stand in reports and in sample files.
enum class Code : std::uint8_t {
  syntax,             ///< not JSON (RFC 8259)
  encoding,           ///< not UTF-8, or a lone surrogate escape
  duplicate_member,   ///< a member name stands twice in one object
  trailing_text,      ///< text behind the document
  wrong_type,         ///< another JSON type than the schema asks for, null included
  unknown_member,     ///< an undeclared member of a closed struct
  missing_member,     ///< a required member is not there
  minimum,            ///< a number below its lower bound
  maximum,            ///< a number above its upper bound
  exclusive_minimum,  ///< a number at or below its exclusive lower bound
  exclusive_maximum,  ///< a number at or above its exclusive upper bound
  multiple_of,        ///< an integer that is no multiple of the stated number
  not_an_integer,     ///< a number with a fractional part where an integer is asked for
  too_short,          ///< fewer code points (strings) or bytes (bytes) than asked for
  too_long,           ///< more code points (strings) or bytes (bytes) than allowed
  too_few,            ///< fewer items or entries than asked for
  too_many,           ///< more items or entries than allowed
  not_unique,         ///< an item equal to an earlier one
  pattern,            ///< a string that its pattern does not match
  format,             ///< a string that is not the canonical text of its type (date, uuid, decimal, ...)
  characters,         ///< a character outside of the DIN 91379 data type
  check,              ///< a wrong check digit
  not_in_enumeration, ///< a value that a closed enum does not list
  wrong_literal,      ///< another value than the literal
  unknown_tag,        ///< a tag that names no alternative of the union
  missing_tag,        ///< the tag of the union is not there
  no_alternative,     ///< no alternative, or several, of a union by member
  group_too_few,      ///< fewer members of a group than asked for
  group_too_many,     ///< more members of a group than allowed
};
inline constexpr std::size_t code_count = static_cast<std::size_t>(Code::group_too_many) + 1;

/// The stable name of a code: the enumerator's own spelling.
std::string_view name(Code code) noexcept;

/// Text of bounded length held in place. Appending beyond the bound cuts at a character and sets `cut`.
template <std::size_t Capacity>
class BoundedText {
 public:
  void clear() noexcept { size_ = 0; cut_ = false; }
  void append(std::string_view more) noexcept {
    if (cut_) return;
    std::size_t take = more.size();
    if (take > Capacity - size_) {
      take = Capacity - size_;
      while (take > 0 && (static_cast<unsigned char>(more[take]) & 0xC0U) == 0x80U) --take;
      cut_ = true;
    }
    for (std::size_t i = 0; i < take; ++i) data_[size_ + i] = more[i];
    size_ += take;
  }
  void truncate(std::size_t size) noexcept { if (size < size_) size_ = size; cut_ = false; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] bool cut() const noexcept { return cut_; }
  [[nodiscard]] std::string_view view() const noexcept { return {data_, size_}; }

 private:
  char data_[Capacity] = {};
  std::size_t size_ = 0;
  bool cut_ = false;
};

/// One violation. It names places and bounds, never a value of the document: names in `pointer` are those that the
/// schema declares; an undeclared member and a map key appear as `*` and their index among the object's members.
struct Violation {
  Code code = Code::syntax;
  std::uint64_t offset = 0;      ///< byte in the text where the fault was seen, 0-based
  BoundedText<256> pointer;      ///< JSON Pointer (RFC 6901); cut at 256 bytes
  BoundedText<256> schema_path;  ///< place in the schema: `namespace.Type.member`, `[]` for items, `{}` for entries
  BoundedText<64> expected;      ///< the bound or name that was asked for (`80`, `date`), empty where there is none
};

enum class Language : std::uint8_t { german, english };

/// A sentence for people: what is wrong and what was asked for. Holds no value of the document. At most 4 KiB.
std::string message(const Violation& violation, Language language);

/// A sentence for people: why a document was not decided.
std::string message(Limit limit, Language language);

/// The message, and behind it up to 32 bytes of the document: the value or the name at fault. **That may be personal
/// data.** Show it to whoever sent the document; do not log it. `json` is the text that the violation was found in.
/// Characters that a terminal would obey, or that nobody sees, are escaped.
std::string explain_with_values(const Violation& violation, std::string_view json, Language language);

}  // namespace dstack
