#include "pattern/pattern.h"

namespace dstackc::pattern {

std::string_view explain(Reason reason) {
  switch (reason) {
    case Reason::too_long: return "makes the pattern longer than patterns may be";
    case Reason::too_deep: return "opens more groups within groups than patterns may have";
    case Reason::bad_utf8: return "is not valid UTF-8";
    case Reason::unclosed_group: return "opens a group that is never closed";
    case Reason::unopened_group: return "closes a group that was never opened";
    case Reason::unclosed_class: return "opens a class that is never closed";
    case Reason::stray_bracket: return "closes a class that was never opened";
    case Reason::stray_brace: return "is a brace that belongs to no quantifier";
    case Reason::nothing_to_repeat: return "has nothing before it to repeat";
    case Reason::repeated_quantifier: return "puts one quantifier behind another";
    case Reason::bad_quantifier: return "is not a quantifier: write {n}, {n,} or {n,m}, without spaces";
    case Reason::reversed_quantifier: return "asks for at least more than at most";
    case Reason::large_quantifier: return "repeats more often than patterns may";
    case Reason::group_extension:
      return "is not part of I-Regexp: groups have no options, names or look-around";
    case Reason::shorthand: return "is a shorthand that I-Regexp does not have: write the characters";
    case Reason::anchor: return "is an anchor; a pattern always covers the whole text, so leave it out";
    case Reason::back_reference: return "refers back to a group, which I-Regexp does not have";
    case Reason::code_escape:
      return "names a character by a code, which I-Regexp does not have: write the character";
    case Reason::unknown_escape: return "is not an escape of I-Regexp";
    case Reason::trailing_backslash: return "is a backslash with nothing behind it";
    case Reason::empty_class: return "is a class without characters";
    case Reason::reversed_range: return "is a range whose end comes before its beginning";
    case Reason::range_of_class: return "takes a category as one end of a range";
    case Reason::nested_class: return "stands within another class, where a bracket needs a backslash";
    case Reason::misplaced_hyphen: return "is a hyphen that is neither first, last nor part of a range";
    case Reason::malformed_category: return "is not a category: write \\p{L} or \\p{Lu}";
    case Reason::unknown_category: return "names no general category that I-Regexp has";
  }
  return {};
}

bool is_limit(Reason reason) {
  return reason == Reason::too_long || reason == Reason::too_deep || reason == Reason::large_quantifier;
}

}  // namespace dstackc::pattern
