// Leafs that are in order: the checks and the storing of single values on the road that most texts take.
// A leaf is committed only when everything about it is right; nothing is reported here.
#pragma once

#include <dstack/date.h>
#include <dstack/storage.h>
#include <dstack/unicode.h>
#include <dstack/uuid.h>

#include "machine.h"
#include "ordinary.h"

#define DSTACK_INLINE [[gnu::always_inline]] inline

namespace dstack::program {

DSTACK_INLINE std::size_t bytes(const char* from, const char* to) {
  return static_cast<std::size_t>(to - from);
}

DSTACK_INLINE std::uint32_t find(const NameTable& table, const ordinary::Span& name) {
  const std::uint32_t mask = table.slot_count - 1;
  for (std::uint32_t slot = hash_name(name.text(), table.seed) & mask; table.slots[slot] != 0;
       slot = (slot + 1) & mask) {
    const std::uint32_t position = table.slots[slot] - 1U;
    const Text& known = table.names[position];
    if (known.size == name.size() && ordinary::same(known.data, name.begin, known.size)) return position;
  }
  return no_index;
}

DSTACK_INLINE bool two_digits(const char* p, unsigned low, unsigned high, unsigned& value) {
  if (!scan::is_digit(p[0]) || !scan::is_digit(p[1])) return false;
  value = static_cast<unsigned>(p[0] - '0') * 10 + static_cast<unsigned>(p[1] - '0');
  return value - low <= high - low;
}

DSTACK_INLINE bool date(const ordinary::Span& span, Date& value) {
  const char* p = span.begin;
  unsigned century = 0, year = 0, month = 0, day = 0;
  if (span.size() != 10 || p[4] != '-' || p[7] != '-') return false;
  if (!two_digits(p, 0, 99, century) || !two_digits(p + 2, 0, 99, year) || !two_digits(p + 5, 1, 12, month) ||
      !two_digits(p + 8, 1, 31, day)) {
    return false;
  }
  value = {static_cast<std::int16_t>(century * 100 + year), static_cast<std::uint8_t>(month),
           static_cast<std::uint8_t>(day)};
  return day <= 28 || day <= days_in_month(value.year, month);
}

// `2026-11-23T14:30:00Z`, the form that most systems write.
bool date_time(const ordinary::Span& span, DateTime& value) {
  const char* p = span.begin;
  if (span.size() != 20 || p[19] != 'Z') return read(span.text(), value);
  unsigned hour = 0, minute = 0, second = 0;
  if (p[10] != 'T' || p[13] != ':' || p[16] != ':' || !date({p, p + 10, false}, value.local.date))
    return false;
  if (!two_digits(p + 11, 0, 23, hour) || !two_digits(p + 14, 0, 59, minute) ||
      !two_digits(p + 17, 0, 59, second))
    return false;
  value.local.time = {static_cast<std::uint8_t>(hour), static_cast<std::uint8_t>(minute),
                      static_cast<std::uint8_t>(second), 0, 0};
  return true;
}

DSTACK_INLINE bool length_fits(const StringRule& rule, const ordinary::Span& span, std::size_t limit) {
  const std::size_t size = span.size();
  if (rule.maximum == unbounded && size > limit) return false;
  if (rule.minimum == 0 && rule.maximum == unbounded) return true;
  const std::size_t count = span.high ? count_code_points(span.text()) : size;
  return count >= rule.minimum && count <= rule.maximum;
}

/// Reads leafs that are in order. Functions give the byte behind a leaf, or null for whatever is not
/// ordinary.
class Leafs {
 public:
  Leafs(Machine& machine, const char* end)
      : machine_(machine), program_(machine.program_), limits_(machine.options_.limits), end_(end) {}

  // `p` stands at the first byte of a value.
  DSTACK_INLINE const char* read(const Type& type, const char* p, Place place) const {
    if (*p == '"') {
      ordinary::Span span;
      if (!ordinary::string(p + 1, end_, span) || !quoted(type, span, place)) return nullptr;
      return span.end + 1;
    }
    if (type.kind == Kind::integer) return integer(program_.integers[type.detail], p, place);
    if (type.kind == Kind::boolean) return boolean(p, place);
    return type.kind == Kind::float64 ? real(program_.floats[type.detail], p, place) : nullptr;
  }

  // Which declared member stands at `p`, which goes to where its value begins; no_index if it takes more to
  // tell.
  DSTACK_INLINE std::uint32_t name(const StructRule& rule, std::uint32_t expected, const char*& p) const {
    if (expected < rule.member_count) {
      const Text& key = program_.members[rule.first_member + expected].key;
      if (bytes(p, end_) > key.size && ordinary::same(p, key.data, key.size)) {
        p = ordinary::skip_blank(p + key.size, end_);
        return p < end_ ? expected : no_index;
      }
    }
    return other_name(rule, p);
  }

 private:
  [[gnu::noinline]] std::uint32_t other_name(const StructRule& rule, const char*& p) const {
    ordinary::Span name;
    if (p >= end_ || *p != '"' || !ordinary::string(p + 1, end_, name)) return no_index;
    if (name.size() > limits_.key_size) return no_index;
    const std::uint32_t found = find(program_.name_tables[rule.names], name);
    p = ordinary::skip_blank(name.end + 1, end_);
    if (found == no_index || p >= end_ || *p != ':') return no_index;
    p = ordinary::skip_blank(p + 1, end_);
    return p < end_ ? found : no_index;
  }

  DSTACK_INLINE bool quoted(const Type& type, const ordinary::Span& span, Place place) const {
    switch (type.kind) {
      case Kind::string: return text(program_.strings[type.detail], span, place);
      case Kind::string_enum: return enumeration(program_.enums[type.detail], span, place);
      case Kind::date:
        return format<Date>(span, place, [](auto& from, Date& value) { return date(from, value); });
      case Kind::datetime: return format<DateTime>(span, place, date_time);
      case Kind::uuid:
        return format<Uuid>(span, place,
                            [](auto& from, Uuid& value) { return dstack::read(from.text(), value); });
      case Kind::literal: {
        const LiteralRule& rule = program_.literals[type.detail];
        if (rule.kind != JsonKind::string || rule.text.view() != span.text()) return false;
        Machine::make(place);
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
      case Kind::email: return other_string(type, span, place);
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
  DSTACK_INLINE bool text(const StringRule& rule, const ordinary::Span& span, Place place) const {
    if (rule.check != Check::none || !length_fits(rule, span, limits_.string_size)) return false;
    if (rule.automaton != no_index) {
      if (!ordinary::matches(program_.automata[rule.automaton], span.begin, span.end, end_)) return false;
    } else if (span.high && !is_utf8(span.text())) {
      return false;
    }
    if (place.address == nullptr) return true;
    if (void* stored = Machine::make(place))
      static_cast<std::string*>(stored)->assign(span.begin, span.size());
    return true;
  }

  // Kinds that are rarer, or that take longer anyway.
  [[gnu::noinline]] bool other_string(const Type& type, const ordinary::Span& span, Place place) const {
    if (span.size() > limits_.string_size || (span.high && !is_utf8(span.text()))) return false;
    if (machine_.check_string(type, span.text()) != Machine::no_fault) return false;
    if (place.address != nullptr && place.wrap != Wrap::none) machine_.store_string(type, span.text(), place);
    return true;
  }

  template <class T>
  static bool format(const ordinary::Span& span, Place place, bool (*read_text)(const ordinary::Span&, T&)) {
    T value{};
    if (!read_text(span, value)) return false;
    if (void* stored = Machine::make(place)) *static_cast<T*>(stored) = value;
    return true;
  }

  bool enumeration(const EnumRule& rule, const ordinary::Span& span, Place place) const {
    const std::uint32_t position = rule.open ? no_index : find(program_.name_tables[rule.names], span);
    if (position == no_index) return false;
    if (void* stored = Machine::make(place))
      *static_cast<std::uint16_t*>(stored) = static_cast<std::uint16_t>(position);
    return true;
  }

  const char* integer(const IntegerRule& rule, const char* p, Place place) const {
    std::int64_t value = 0;
    const char* next = ordinary::integer(p, end_, value);
    if (next == nullptr || value < rule.minimum || value > rule.maximum) return nullptr;
    if (bytes(p, next) > limits_.number_size) return nullptr;
    if (rule.multiple_of != 0 && value % rule.multiple_of != 0) return nullptr;
    void* stored = Machine::make(place);
    if (stored != nullptr && rule.storage_size == 4)
      *static_cast<std::int32_t*>(stored) = static_cast<std::int32_t>(value);
    else if (stored != nullptr)
      *static_cast<std::int64_t*>(stored) = value;
    return next;
  }

  const char* real(const FloatRule& rule, const char* p, Place place) const {
    double value = 0;
    const char* next = ordinary::real(p, end_, value);
    if (next == nullptr || bytes(p, next) > limits_.number_size) return nullptr;
    if (!(value >= rule.minimum && value <= rule.maximum)) return nullptr;
    if (rule.exclusive_minimum && value == rule.minimum) return nullptr;
    if (rule.exclusive_maximum && value == rule.maximum) return nullptr;
    if (void* stored = Machine::make(place)) *static_cast<double*>(stored) = value;
    return next;
  }

  const char* boolean(const char* p, Place place) const {
    const bool value = *p == 't';
    const std::size_t size = value ? 4 : 5;
    if (bytes(p, end_) < size || std::memcmp(p, value ? "true" : "false", size) != 0) return nullptr;
    if (void* stored = Machine::make(place)) *static_cast<bool*>(stored) = value;
    return p + size;
  }

  Machine& machine_;
  const Program& program_;
  const Limits& limits_;
  const char* const end_;
};

}  // namespace dstack::program
