// Leaf rules as constant data, their check over a span, and how a checked leaf is stored. Used by the table
// engine and by the mixed shape; the specialised shape spells the same checks out.
#pragma once

#include "text.h"

namespace shapes {

enum class Kind : std::uint8_t {
  // Strings first, so that one comparison tells whether a value must open with a quote.
  text,
  class_run,
  pattern,
  date,
  datetime,
  uuid,
  enumeration,
  integer,
  real,
  boolean,
  list,
  structure,
  tagged,
};
inline constexpr Kind last_string = Kind::enumeration;
inline constexpr Kind last_leaf = Kind::boolean;

struct TextRule {
  std::uint32_t minimum, maximum;
  const Pattern* pattern;
  ByteClass set;
};
struct IntegerRule {
  std::int64_t minimum, maximum;
};
struct RealRule {
  double minimum, maximum;
};

/// One use of a type. `rule` is of the kind's own rule type; a pointer costs a relocation but saves an
/// indexed load.
struct Type {
  Kind kind;
  const void* rule;
  template <class Rule>
  HOT const Rule& as() const {
    return *static_cast<const Rule*>(rule);
  }
};

HOT Code check_string(Cursor& c, const Type& type, const Span& span) {
  const auto size = static_cast<std::size_t>(span.end - span.begin);
  switch (type.kind) {
    case Kind::text: {
      const auto& rule = type.as<TextRule>();
      if (span.high && !valid_utf8(span.begin, span.end)) return Code::encoding;
      return check_length(span, rule.minimum, rule.maximum);
    }
    case Kind::class_run: {
      const auto& rule = type.as<TextRule>();
      if (size < rule.minimum) return Code::pattern;
      if (size > rule.maximum) return Code::pattern;
      return skip_class(rule.set, span.begin, span.end, span.limit) == span.end ? Code::none : Code::pattern;
    }
    case Kind::pattern: {
      const auto& rule = type.as<TextRule>();
      const Code length = check_length(span, rule.minimum, rule.maximum);
      if (length != Code::none) return length;
      return matches(*rule.pattern, span.begin, span.end, span.limit) ? Code::none : Code::pattern;
    }
    case Kind::date: return is_date(span.begin, size) ? Code::none : Code::format;
    case Kind::datetime: return is_datetime(span.begin, size) ? Code::none : Code::format;
    case Kind::uuid: return is_uuid(span.begin, size) ? Code::none : Code::format;
    case Kind::enumeration: {
      const std::uint32_t at = find_name(type.as<NameTable>(), span.begin, size);
      if (at == no_name) return Code::not_in_enumeration;
      c.last_enumerator = static_cast<std::uint16_t>(at);
      return Code::none;
    }
    case Kind::integer:
    case Kind::real:
    case Kind::boolean:
    case Kind::list:
    case Kind::structure:
    case Kind::tagged: break;
  }
  __builtin_unreachable();
}

/// Where a member is stored. The common wraps of leaf values are known to the engine; the others go through
/// `emplace`.
enum class Store : std::uint8_t { none, plain, optional_leaf, operation };

HOT void store_string(void* slot, Store store, const Span& span) {
  const auto size = static_cast<std::size_t>(span.end - span.begin);
  if (store == Store::plain)
    static_cast<std::string*>(slot)->assign(span.begin, size);
  else if (store == Store::optional_leaf)
    static_cast<std::optional<std::string>*>(slot)->emplace(span.begin, size);
}
template <class T>
HOT void store_scalar(void* slot, Store store, T value) {
  if (store == Store::plain)
    *static_cast<T*>(slot) = value;
  else if (store == Store::optional_leaf)
    *static_cast<std::optional<T>*>(slot) = value;
}

// A leaf at p. Gives the place behind it; null: stop.
HOT const char* read_leaf(Cursor& c, const char* p, const Type& type, void* slot, Store store) {
  if (type.kind <= last_string) {
    Span span;
    if (*p != '"') [[unlikely]]
      return refuse(c, Code::wrong_type, p, p);
    if (!take_string(c, p, span)) [[unlikely]]
      return nullptr;
    const Code code = check_string(c, type, span);
    if (code != Code::none) [[unlikely]] {
      if (span.high && !valid_utf8(span.begin, span.end)) return stop(c, Code::encoding, p);
      return violate(c, code, p) ? span.next : nullptr;
    }
    if (slot != nullptr) store_string(slot, store, span);
    return span.next;
  }
  if (type.kind == Kind::boolean) {
    bool value = false;
    if (*p != 't' && *p != 'f') [[unlikely]]
      return refuse(c, Code::wrong_type, p, p);
    const char* s = take_boolean(c, p, value);
    if (slot != nullptr && s != nullptr) store_scalar(slot, store, value);
    return s;
  }
  if (*p != '-' && !is_digit(*p)) [[unlikely]]
    return refuse(c, Code::wrong_type, p, p);
  if (type.kind == Kind::integer) {
    Integer value;
    const char* s = take_integer(c, p, value);
    if (s == nullptr) return s;
    const auto& rule = type.as<IntegerRule>();
    Code code = value.code;
    if (code == Code::none && value.value < rule.minimum) code = Code::minimum;
    if (code == Code::none && value.value > rule.maximum) code = Code::maximum;
    if (code != Code::none) [[unlikely]]
      return violate(c, code, p) ? s : nullptr;
    if (slot != nullptr) store_scalar(slot, store, value.value);
    return s;
  }
  double value = 0;
  const char* s = take_real(c, p, value);
  if (s == nullptr) return s;
  const auto& rule = type.as<RealRule>();
  if (!(value >= rule.minimum)) [[unlikely]]
    return violate(c, Code::minimum, p) ? s : nullptr;
  if (!(value <= rule.maximum)) [[unlikely]]
    return violate(c, Code::maximum, p) ? s : nullptr;
  if (slot != nullptr) store_scalar(slot, store, value);
  return s;
}

}  // namespace shapes
