// Writing: from stored values to canonical JSON, directed by the same program that reads.
#include <algorithm>
#include <cmath>
#include <span>

#include <dstack/date.h>
#include <dstack/decimal.h>
#include <dstack/engine.h>
#include <dstack/json.h>
#include <dstack/storage.h>
#include <dstack/strings.h>
#include <dstack/text.h>
#include <dstack/uuid.h>

#include "number_text.h"
#include "text_buffer.h"

namespace dstack::program {

namespace {

using internal::TextBuffer;

enum class Audience : std::uint8_t { anybody, log };
constexpr std::string_view hidden = "\"[hidden]\"";

/// Walks values as deep as they nest: what was read is never deeper than the limit of reading. `at` is where
/// the next byte goes; every function takes it and gives it back, so that it stays in a register.
class Writer {
 public:
  Writer(const Program& program, Audience audience, std::string& out)
      : program_(program), binding_(*program.binding), audience_(audience), out_(out) {}

  void write(Index root, const void* value) {
    out_.finish(this->value(program_.types[root], value, out_.room(out_.begin(), leaf_room)));
  }

 private:
  /// What `value` finds free: enough for values whose text has a bound, with quotes.
  static constexpr std::size_t leaf_room = 80;
  static_assert(max_text_size<Duration> + 2 <= leaf_room && max_text_size<DateTime> + 2 <= leaf_room &&
                max_text_size<Uuid> + 2 <= leaf_room && internal::max_double_size <= leaf_room);

  char* value(const Type& type, const void* value, char* at) {
    if (value == nullptr) return put(at, "null");
    switch (type.kind) {
      case Kind::string:
      case Kind::latin: return string(at, *static_cast<const std::string*>(value));
      case Kind::json: return raw(at, static_cast<const Json*>(value)->text());
      case Kind::boolean: return boolean(at, *static_cast<const bool*>(value));
      case Kind::integer: return integer(program_.integers[type.detail].storage_size, value, at);
      case Kind::integer_text: return integer_text(*static_cast<const std::int64_t*>(value), at);
      case Kind::float64: return floating(*static_cast<const double*>(value), at);
      case Kind::decimal_text: return decimal_text(type.detail, value, at);
      case Kind::decimal_number: return decimal_number(type.detail, value, at);
      case Kind::uri: return string(at, static_cast<const Uri*>(value)->text);
      case Kind::uri_reference: return string(at, static_cast<const UriReference*>(value)->text);
      case Kind::email: return string(at, static_cast<const Email*>(value)->text);
      case Kind::language: return string(at, static_cast<const LanguageTag*>(value)->text);
      case Kind::bytes: return bytes(program_.bytes[type.detail].encoding, value, at);
      case Kind::date: return text_form<Date>(value, at);
      case Kind::time: return text_form<Time>(value, at);
      case Kind::local_datetime: return text_form<LocalDateTime>(value, at);
      case Kind::datetime: return text_form<DateTime>(value, at);
      case Kind::duration: return text_form<Duration>(value, at);
      case Kind::partial_date: return text_form<PartialDate>(value, at);
      case Kind::uuid: return text_form<Uuid>(value, at);
      case Kind::text: return text(*static_cast<const dstack::Text*>(value), at);
      case Kind::list: return list(type.detail, value, at);
      case Kind::map: return map(type.detail, value, at);
      case Kind::structure: return structure(type.detail, static_cast<const char*>(value), at);
      case Kind::string_enum: return string_enum(program_.enums[type.detail], value, at);
      case Kind::integer_enum: return integer(program_.enums[type.detail].open ? 8 : 4, value, at);
      case Kind::tagged_union:
      case Kind::kind_union:
      case Kind::member_union: return union_of(type.detail, value, at);
      case Kind::literal: return raw(at, program_.literals[type.detail].json.view());
    }
    return at;
  }

  // Functions of kinds are not merged into `value`, which then needs no frame of its own: fewer instructions
  // for each value, and less stack for each level.

  [[gnu::noinline]] char* string(char* at, std::string_view text) { return out_.string(at, text); }
  [[gnu::noinline]] char* raw(char* at, std::string_view text) { return out_.append(at, text); }

  // A short constant.
  static char* put(char* at, std::string_view word) { return internal::copy(at, word.data(), word.size()); }

  static char* boolean(char* at, bool value) { return put(at, value ? "true" : "false"); }

  template <class T>
  [[gnu::noinline]] static char* text_form(const void* value, char* at) {
    *at++ = '"';
    at = dstack::write(*static_cast<const T*>(value), at);
    *at++ = '"';
    return at;
  }

  [[gnu::noinline]] static char* integer(std::size_t storage_size, const void* value, char* at) {
    const bool is_short = storage_size == 4;
    return internal::put_integer(
        at, is_short ? *static_cast<const std::int32_t*>(value) : *static_cast<const std::int64_t*>(value));
  }

  [[gnu::noinline]] static char* integer_text(std::int64_t value, char* at) {
    *at++ = '"';
    at = internal::put_integer(at, value);
    *at++ = '"';
    return at;
  }

  // JSON has no word for a number that is not finite.
  [[gnu::noinline]] static char* floating(double value, char* at) {
    return std::isfinite(value) ? internal::put_double(at, value) : put(at, "null");
  }

  [[gnu::noinline]] char* decimal_text(Index detail, const void* coefficient, char* at) const {
    *at++ = '"';
    at = write_decimal(*static_cast<const std::int64_t*>(coefficient), program_.decimals[detail].scale, at);
    *at++ = '"';
    return at;
  }
  [[gnu::noinline]] char* decimal_number(Index detail, const void* coefficient, char* at) const {
    return write_decimal_number(*static_cast<const std::int64_t*>(coefficient),
                                program_.decimals[detail].scale, at);
  }

  // Piece by piece; none but the last makes less than whole groups of characters, so none but the last is
  // padded.
  [[gnu::noinline]] char* bytes(BytesEncoding encoding, const void* value, char* at) {
    constexpr std::size_t piece = 384, piece_text = 2 * piece;
    static_assert(piece % 3 == 0 && piece_text <= TextBuffer::most_room);
    std::span<const std::byte> rest = *static_cast<const std::vector<std::byte>*>(value);
    *at++ = '"';
    while (!rest.empty()) {
      const std::span<const std::byte> next = rest.first(std::min(rest.size(), piece));
      at = encode(encoding, next, out_.room(at, piece_text));
      rest = rest.subspan(next.size());
    }
    return punctuation('"', at);
  }

  char* punctuation(char c, char* at) {
    at = out_.room(at, 1);
    *at = c;
    return at + 1;
  }

  [[gnu::noinline]] char* text(const dstack::Text& texts, char* at) {
    char before = '{';
    for (const auto& [language, content] : texts) {
      at = out_.string(punctuation(before, at), language);
      at = out_.string(punctuation(':', at), content);
      before = ',';
    }
    if (texts.empty()) *at++ = '{';
    return punctuation('}', at);
  }

  // The value behind a wrap, or null if there is none. Most are plain or optional strings, which are read
  // without a call: who has the operations of that type is of that type.
  static const void* stored(const Slot& slot, const char* base) {
    const char* const place = base + slot.offset;
    if (slot.wrap == Wrap::plain) return place;
    if (slot.operations == &SlotOf<std::optional<std::string>>::operations)
      return SlotOf<std::optional<std::string>>::get(place);
    return slot.wrap == Wrap::none ? base : slot.operations->get(place);
  }

  [[gnu::noinline]] char* list(Index detail, const void* list, char* at) {
    const ListRule& rule = program_.lists[detail];
    const ListOperations& operations = *binding_.lists[detail];
    *at++ = '[';
    const std::size_t size = operations.size(list);
    for (std::size_t i = 0; i < size; ++i) {
      at = out_.room(at, 1 + leaf_room);
      if (i > 0) *at++ = ',';
      if (operations.item == nullptr)
        at = boolean(at, operations.boolean_item(list, i));
      else
        at = value(program_.types[rule.element],
                   stored(operations.element, static_cast<const char*>(operations.item(list, i))), at);
    }
    return punctuation(']', at);
  }

  struct Entries {
    Writer* writer;
    const Type* type;
    const Slot* slot;
    const NameTable* declared;  // names that are taken; null: none
    char before;                // what stands before the next entry
    char* at;
  };

  [[gnu::noinline]] char* map(Index detail, const void* map, char* at) {
    const MapOperations& operations = *binding_.maps[detail];
    Entries all{this, &program_.types[program_.maps[detail].value], &operations.value, nullptr, '{', at};
    entries(operations, map, all);
    return close(all.before, all.at);
  }

  // The end of an object; the bracket that opens it is still to be written if it has no members.
  char* close(char before, char* at) {
    at = out_.room(at, 2);
    *at = before;
    at += before == '{' ? 1 : 0;
    *at = '}';
    return at + 1;
  }

  // Names and values of members that nobody described may be anything; that there are some is said.
  char* undeclared_for_log(const MapOperations& operations, const void* map, char& before, char* at) {
    bool any = false;
    operations.each(
        map, &any, [](void* context, std::string_view, const void*) { *static_cast<bool*>(context) = true; });
    if (!any) return at;
    at = put(punctuation(before, out_.room(at, 2 * hidden.size() + 2)), hidden);
    before = ',';
    return put(punctuation(':', at), hidden);
  }

  static void entries(const MapOperations& operations, const void* map, Entries& all) {
    operations.each(map, &all, [](void* context, std::string_view key, const void* value) {
      Entries& here = *static_cast<Entries*>(context);
      if (here.declared != nullptr && find(*here.declared, key) != no_index) return;
      Writer& writer = *here.writer;
      char* at = writer.out_.string(writer.punctuation(here.before, here.at), key);
      at = writer.out_.room(at, 1 + leaf_room);
      *at++ = ':';
      here.before = ',';
      here.at = writer.value(*here.type, stored(*here.slot, static_cast<const char*>(value)), at);
    });
  }

  [[gnu::noinline]] char* structure(Index detail, const char* base, char* at) {
    const StructRule& rule = program_.structs[detail];
    const StructBinding& where = binding_.structs[detail];
    const Slot* slot = where.slots;
    const MemberRule* const members = program_.members + rule.first_member;
    const MemberRule* const end = members + rule.member_count;
    char before = '{';
    for (const MemberRule* member = members; member != end; ++member, ++slot) {
      const void* value = stored(*slot, base);
      if (value == nullptr && !writes_null(*member, *slot, base)) continue;
      at = key(member->key.view(), before, at);
      before = ',';
      const Type& type = program_.types[member->type];
      if (audience_ == Audience::log && member->protection == Protection::hidden && slot->wrap != Wrap::none)
        at = put(at, hidden);
      else if (type.kind == Kind::string && value != nullptr)
        at = out_.string(at, *static_cast<const std::string*>(value));
      else
        at = this->value(type, value, at);
    }
    if (rule.undeclared == Undeclared::kept)
      at = undeclared(rule, *where.rest, base + where.rest_offset, before, at);
    return close(before, at);
  }

  // A name as it is written, with its colon; behind it `value` can begin.
  char* key(std::string_view name, char before, char* at) {
    if (out_.free(at) < 1 + name.size() + leaf_room) return long_key(name, before, at);
    *at++ = before;
    return internal::copy(at, name.data(), name.size());
  }
  [[gnu::noinline]] char* long_key(std::string_view name, char before, char* at) {
    return out_.room(out_.append(punctuation(before, at), name), leaf_room);
  }

  // Undeclared members, behind the declared ones. One that is spelled like a declared one, such as the tag of
  // a union that the struct was put into, would stand twice and is left out.
  char* undeclared(const StructRule& rule, const MapOperations& operations, const void* map, char& before,
                   char* at) {
    if (audience_ == Audience::log) return undeclared_for_log(operations, map, before, at);
    Entries all{
        this, &program_.types[rule.rest.value], &operations.value, &program_.name_tables[rule.names], before,
        at};
    entries(operations, map, all);
    before = all.before;
    return all.at;
  }

  // Whether a member without a value is written as null: always, but for optional ones that are absent.
  bool writes_null(const MemberRule& member, const Slot& slot, const char* base) const {
    if (member.presence != Presence::optional) return true;
    return program_.types[member.type].nullable && slot.operations->is_null(base + slot.offset);
  }

  [[gnu::noinline]] char* string_enum(const EnumRule& rule, const void* value, char* at) {
    const NameTable& names = program_.name_tables[rule.names];
    std::uint16_t position = 0;
    if (rule.open) {
      const auto* storage = static_cast<const OpenEnumStorage*>(value);
      if (!storage->known) return out_.string(at, storage->text);
      position = storage->index;
    } else {
      position = *static_cast<const std::uint16_t*>(value);
    }
    // A number that is no enumerator has no text; the empty one is refused when it is read.
    return out_.string(at, position < names.count ? names.names[position].view() : std::string_view());
  }

  [[gnu::noinline]] char* union_of(Index detail, const void* value, char* at) {
    const UnionRule& rule = program_.unions[detail];
    const void* alternative = nullptr;
    const std::uint32_t position = binding_.unions[detail]->alternative(value, &alternative);
    const bool is_log = audience_ == Audience::log;
    if (position < rule.alternative_count) {
      if (is_log && is_hidden(rule, position)) return put(at, hidden);
      return this->value(program_.types[rule.alternatives[position]], alternative, at);
    }
    if (alternative == nullptr) return put(at, "null");
    return is_log ? put(at, hidden) : out_.append(at, static_cast<const Json*>(alternative)->text());
  }

  // Only unions by kind have alternatives that are protected by themselves, and of those at most one per
  // kind.
  static bool is_hidden(const UnionRule& rule, std::uint32_t position) {
    return position < 8 && (rule.hidden >> position & 1U) != 0;
  }

  const Program& program_;
  const Binding& binding_;
  const Audience audience_;
  TextBuffer out_;
};

}  // namespace

void write(const Program& program, Index root, const void* value, std::string& out) {
  Writer(program, Audience::anybody, out).write(root, value);
}

void write_for_log(const Program& program, Index root, const void* value, std::string& out) {
  Writer(program, Audience::log, out).write(root, value);
}

}  // namespace dstack::program
