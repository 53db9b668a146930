// Leafs that are in order: the checks and the storing of single values on the road that most texts take.
// A leaf is committed only when everything about it is right; nothing is reported here.
#pragma once

#include <optional>
#include <string>
#include <type_traits>

#include <dstack/storage.h>
#include <dstack/unicode.h>
#include <dstack/uuid.h>

#include "machine.h"
#include "ordinary.h"
#include "ordinary_names.h"
#include "ordinary_patterns.h"
#include "ordinary_values.h"

namespace dstack::program::DSTACK_INSTRUCTIONS {

DSTACK_INLINE bool length_fits(const StringRule& rule, const ordinary::Contents& span,
                               const ordinary::Bounds& bounds) {
  if (rule.minimum == 0 && rule.maximum == unbounded) return true;
  const std::size_t count = ordinary::count_code_points(span, bounds);
  return count >= rule.minimum && count <= rule.maximum;
}

/// Where a value goes: a slot of a struct, or the item of a list. Small enough for two registers.
struct Target {
  char* base = nullptr;  // null: nowhere
  const Slot* slot = nullptr;
  [[nodiscard]] Place place() const {
    return base == nullptr ? Place{} : Place{base + slot->offset, slot->wrap, slot->operations};
  }
  /// The object itself, made if need be; null where nothing is kept.
  [[nodiscard]] void* make() const {
    if (base == nullptr || slot->wrap == Wrap::none) return nullptr;
    return slot->wrap == Wrap::plain ? base + slot->offset : slot->operations->emplace(base + slot->offset);
  }
  /// The same for a value whose C++ type is T exactly: in a slot that is optional stands a std::optional<T>.
  template <class T>
  [[nodiscard]] DSTACK_INLINE T* make_as() const {
    if (base != nullptr && slot->wrap == Wrap::optional) {
      auto& wrapped = *reinterpret_cast<std::optional<T>*>(base + slot->offset);
      return wrapped ? &*wrapped : &wrapped.emplace();
    }
    return static_cast<T*>(make());
  }
};

/// The same where nothing is kept at all.
struct Nowhere {
  [[nodiscard]] static Place place() { return {}; }
  [[nodiscard]] static void* make() { return nullptr; }
  template <class T>
  [[nodiscard]] static T* make_as() {
    return nullptr;
  }
};

/// Reads leafs that are in order. Functions give the byte behind a leaf, or null for whatever is not
/// ordinary. `keep`: whether they are stored.
template <bool keep>
class Leafs {
 public:
  using Where = std::conditional_t<keep, Target, Nowhere>;

  Leafs(Machine& machine, const ordinary::Bounds& bounds)
      : bounds_(bounds),
        string_size_(machine.options_.limits.string_size),
        strings_(machine.program_.strings),
        automata_(machine.program_.automata),
        machine_(machine),
        program_(machine.program_),
        limits_(machine.options_.limits) {}

  // `p` stands at the first byte of a value.
  DSTACK_INLINE const char* read(const Type& type, const char* p, Where where) const {
    if (*p == '"') {
      ordinary::Contents span;
      if (!ordinary::string(p + 1, bounds_, span)) return escaped(type, span.text(), where);
      return string(type, span, where) ? span.end + 1 : nullptr;
    }
    if (type.kind == Kind::integer) return integer(program_.integers[type.detail], p, where);
    if (type.kind == Kind::boolean) return boolean(p, where);
    return type.kind == Kind::float64 ? real(program_.floats[type.detail], p, where) : nullptr;
  }

  /// The same as calls, for places where they are not worth their size.
  [[gnu::noinline]] const char* read_item(const Type& type, const char* p, Where where) const {
    return read(type, p, where);
  }
  [[gnu::noinline]] bool string_item(const Type& type, ordinary::Span span, Where where,
                                     const ordinary::Bounds& bounds) const {
    return span.size() <= string_size_ && quoted(type, {span}, where, bounds);
  }

  /// A string without escapes, whose contents are known.
  DSTACK_INLINE bool string(const Type& type, const ordinary::Contents& span, Where where) const {
    return span.size() <= string_size_ && quoted(type, span, where, bounds_);
  }

 private:
  DSTACK_INLINE bool quoted(const Type& type, const ordinary::Contents& span, Where where,
                            const ordinary::Bounds& bounds) const {
    if (type.kind == Kind::string) [[likely]]
      return text(strings_[type.detail], span, where, bounds);
    switch (type.kind) {
      case Kind::string_enum: return enumeration(program_.enums[type.detail], span.text(), where, bounds);
      case Kind::date:
        return format<Date>(span.text(), where,
                            [](std::string_view from, Date& value) { return ordinary::date(from, value); });
      case Kind::datetime:
        return format<DateTime>(span.text(), where, [](std::string_view from, DateTime& value) {
          return ordinary::date_time(from, value);
        });
      case Kind::uuid: return uuid(span.text(), where, bounds);
      case Kind::literal: {
        const LiteralRule& rule = program_.literals[type.detail];
        if (rule.kind != JsonKind::string || rule.text.view() != span.text()) return false;
        (void)where.make();
        return true;
      }
      case Kind::integer_text:
      case Kind::decimal_text:
      case Kind::latin:
      case Kind::bytes:
      case Kind::time:
      case Kind::local_datetime:
      case Kind::duration:
      case Kind::partial_date:
      case Kind::language:
      case Kind::uri:
      case Kind::uri_reference:
      case Kind::email: return other_string(type, span.text(), where);
      case Kind::string:
      case Kind::json:
      case Kind::boolean:
      case Kind::integer:
      case Kind::float64:
      case Kind::decimal_number:
      case Kind::text:
      case Kind::list:
      case Kind::map:
      case Kind::structure:
      case Kind::integer_enum:
      case Kind::tagged_union:
      case Kind::kind_union:
      case Kind::member_union: break;  // read by the complete steps
    }
    return false;
  }

  // Length, pattern, UTF-8. A pattern accepts nothing that is not UTF-8.
  DSTACK_INLINE bool text(const StringRule& rule, const ordinary::Contents& span, Where where,
                          const ordinary::Bounds& bounds) const {
    if (rule.check != Check::none || !length_fits(rule, span, bounds)) return false;
    if (rule.automaton != no_index) {
      if (!ordinary::matches(automata_[rule.automaton], span, bounds)) return false;
    } else if (span.high && !is_utf8(span.text())) {
      return false;
    }
    if (auto* stored = where.template make_as<std::string>()) stored->assign(span.begin, span.size());
    return true;
  }

  // A string that goes on with an escape behind `begun`.
  [[gnu::noinline]] const char* escaped(const Type& type, std::string_view begun, Where where) const {
    ordinary::Span text{begun.data(), begun.data() + begun.size(), true};
    const char* const behind = ordinary::unescape(text, bounds_, machine_.scratch_);
    if (behind == nullptr || bytes(begun.data(), behind) > string_size_) return nullptr;
    const ordinary::Bounds bounds{machine_.scratch_.data(),
                                  machine_.scratch_.data() + machine_.scratch_.size()};
    return string_item(type, text, where, bounds) ? behind : nullptr;
  }

  // Kinds that are rarer, or that take longer anyway.
  [[gnu::noinline]] bool other_string(const Type& type, std::string_view text, Where where) const {
    if (!is_utf8(text) || machine_.check_string(type, text) != Machine::no_fault) return false;
    const Place place = where.place();
    if (place.address != nullptr && place.wrap != Wrap::none) machine_.store_string(type, text, place);
    return true;
  }

  bool uuid(std::string_view text, Where where, const ordinary::Bounds& bounds) const {
    if (!ordinary::is_uuid(text, bounds)) return false;
    if (auto* stored = where.template make_as<Uuid>()) (void)dstack::read(text, *stored);
    return true;
  }

  template <class T>
  static bool format(std::string_view text, Where where, bool (*read_text)(std::string_view, T&)) {
    T value{};
    if (!read_text(text, value)) return false;
    if (T* stored = where.template make_as<T>()) *stored = value;
    return true;
  }

  bool enumeration(const EnumRule& rule, std::string_view name, Where where,
                   const ordinary::Bounds& bounds) const {
    const std::uint32_t position =
        rule.open ? no_index : find(program_.name_tables[rule.names], name, bounds);
    if (position == no_index) return false;
    if (void* stored = where.make())
      *static_cast<std::uint16_t*>(stored) = static_cast<std::uint16_t>(position);
    return true;
  }

  const char* integer(const IntegerRule& rule, const char* p, Where where) const {
    std::int64_t value = 0;
    const char* next = ordinary::integer(p, bounds_.end, value);
    if (next == nullptr || value < rule.minimum || value > rule.maximum) return nullptr;
    if (bytes(p, next) > limits_.number_size) return nullptr;
    if (rule.multiple_of != 0 && value % rule.multiple_of != 0) return nullptr;
    if (rule.storage_size == 4) {
      if (auto* stored = where.template make_as<std::int32_t>()) *stored = static_cast<std::int32_t>(value);
    } else if (auto* stored = where.template make_as<std::int64_t>()) {
      *stored = value;
    }
    return next;
  }

  const char* real(const FloatRule& rule, const char* p, Where where) const {
    double value = 0;
    const char* next = ordinary::real(p, bounds_.end, value);
    if (next == nullptr || bytes(p, next) > limits_.number_size) return nullptr;
    if (!(value >= rule.minimum && value <= rule.maximum)) return nullptr;
    if (rule.exclusive_minimum && value == rule.minimum) return nullptr;
    if (rule.exclusive_maximum && value == rule.maximum) return nullptr;
    if (auto* stored = where.template make_as<double>()) *stored = value;
    return next;
  }

  const char* boolean(const char* p, Where where) const {
    const bool value = *p == 't';
    const std::size_t size = value ? 4 : 5;
    if (bytes(p, bounds_.end) < size || std::memcmp(p, value ? "true" : "false", size) != 0) return nullptr;
    if (bool* stored = where.template make_as<bool>()) *stored = value;
    return p + size;
  }

  // What every string needs stands first.
  const ordinary::Bounds bounds_;
  const std::size_t string_size_;
  const StringRule* const strings_;
  const Automaton* const automata_;
  Machine& machine_;
  const Program& program_;
  const Limits& limits_;
};

}  // namespace dstack::program::DSTACK_INSTRUCTIONS
