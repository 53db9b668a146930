// Writing: from stored values to canonical JSON, directed by the same program that reads.
#include <charconv>
#include <cmath>

#include <dstack/date.h>
#include <dstack/decimal.h>
#include <dstack/engine.h>
#include <dstack/json.h>
#include <dstack/storage.h>
#include <dstack/strings.h>
#include <dstack/text.h>
#include <dstack/uuid.h>

namespace dstack::program {

namespace {

void put_string(std::string_view text, std::string& out) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += '"';
  std::size_t plain = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    out.append(text, plain, i - plain);
    plain = i + 1;
    switch (byte) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\b': out += "\\b"; break;
      case '\f': out += "\\f"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:  // the other control characters
        out += "\\u00";
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
  }
  out.append(text, plain, text.size() - plain);
  out += '"';
}

template <class T>
void put_text(const void* value, std::string& out) {
  char buffer[max_text_size<T>];
  const char* end = write(*static_cast<const T*>(value), buffer);
  out += '"';
  out.append(buffer, static_cast<std::size_t>(end - buffer));
  out += '"';
}

template <class T>
void put_number(T value, std::string& out) {
  char buffer[40];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
  out.append(buffer, static_cast<std::size_t>(end - buffer));
}

enum class Audience : std::uint8_t { anybody, log };
constexpr std::string_view hidden = "\"[hidden]\"";

/// Walks values as deep as they nest: what was read is never deeper than the limit of reading.
class Writer {
 public:
  Writer(const Program& program, Audience audience, std::string& out)
      : program_(program), binding_(*program.binding), audience_(audience), out_(out) {}

  void value(Index index, const void* value) {
    const Type& type = program_.types[index];
    if (value == nullptr) {
      out_ += "null";
      return;
    }
    switch (type.kind) {
      case Kind::json: out_ += static_cast<const Json*>(value)->text(); break;
      case Kind::boolean: out_ += *static_cast<const bool*>(value) ? "true" : "false"; break;
      case Kind::integer: integer(program_.integers[type.detail], value); break;
      case Kind::integer_text:
        out_ += '"';
        put_number(*static_cast<const std::int64_t*>(value), out_);
        out_ += '"';
        break;
      case Kind::float64: floating(*static_cast<const double*>(value)); break;
      case Kind::decimal_text:
      case Kind::decimal_number: decimal(type, *static_cast<const std::int64_t*>(value)); break;
      case Kind::string:
      case Kind::latin: put_string(*static_cast<const std::string*>(value), out_); break;
      case Kind::uri: put_string(static_cast<const Uri*>(value)->text, out_); break;
      case Kind::uri_reference: put_string(static_cast<const UriReference*>(value)->text, out_); break;
      case Kind::email: put_string(static_cast<const Email*>(value)->text, out_); break;
      case Kind::language: put_string(static_cast<const LanguageTag*>(value)->text, out_); break;
      case Kind::bytes:
        put_string(
            encode(program_.bytes[type.detail].encoding, *static_cast<const std::vector<std::byte>*>(value)),
            out_);
        break;
      case Kind::date: put_text<Date>(value, out_); break;
      case Kind::time: put_text<Time>(value, out_); break;
      case Kind::local_datetime: put_text<LocalDateTime>(value, out_); break;
      case Kind::datetime: put_text<DateTime>(value, out_); break;
      case Kind::duration: put_text<Duration>(value, out_); break;
      case Kind::partial_date: put_text<PartialDate>(value, out_); break;
      case Kind::uuid: put_text<Uuid>(value, out_); break;
      case Kind::text: text(*static_cast<const dstack::Text*>(value)); break;
      case Kind::list: list(type.detail, value); break;
      case Kind::map: map(program_.maps[type.detail].value, *binding_.maps[type.detail], value); break;
      case Kind::structure: structure(type.detail, static_cast<const char*>(value)); break;
      case Kind::string_enum: string_enum(program_.enums[type.detail], value); break;
      case Kind::integer_enum: integer_enum(program_.enums[type.detail], value); break;
      case Kind::tagged_union:
      case Kind::kind_union:
      case Kind::member_union: union_of(type.detail, value); break;
      case Kind::literal: out_ += program_.literals[type.detail].json.view(); break;
    }
  }

 private:
  void integer(const IntegerRule& rule, const void* value) {
    if (rule.storage_size == 4)
      put_number(*static_cast<const std::int32_t*>(value), out_);
    else
      put_number(*static_cast<const std::int64_t*>(value), out_);
  }

  // JSON has no word for a number that is not finite.
  void floating(double value) {
    if (std::isfinite(value))
      put_number(value, out_);
    else
      out_ += "null";
  }

  void decimal(const Type& type, std::int64_t coefficient) {
    const unsigned scale = program_.decimals[type.detail].scale;
    char buffer[max_decimal_size];
    if (type.kind == Kind::decimal_number) {
      out_.append(buffer,
                  static_cast<std::size_t>(write_decimal_number(coefficient, scale, buffer) - buffer));
      return;
    }
    out_ += '"';
    out_.append(buffer, static_cast<std::size_t>(write_decimal(coefficient, scale, buffer) - buffer));
    out_ += '"';
  }

  void text(const dstack::Text& texts) {
    out_ += '{';
    for (const auto& [language, content] : texts) {
      if (out_.back() != '{') out_ += ',';
      put_string(language, out_);
      out_ += ':';
      put_string(content, out_);
    }
    out_ += '}';
  }

  const void* stored(const Slot& slot, const char* base) {
    const char* place = base + slot.offset;
    return slot.wrap == Wrap::plain ? place : slot.operations->get(place);
  }

  void list(Index detail, const void* list) {
    const ListRule& rule = program_.lists[detail];
    const ListOperations& operations = *binding_.lists[detail];
    out_ += '[';
    const std::size_t size = operations.size(list);
    for (std::size_t i = 0; i < size; ++i) {
      if (i > 0) out_ += ',';
      if (operations.item == nullptr)
        out_ += operations.boolean_item(list, i) ? "true" : "false";
      else
        value(rule.element, stored(operations.element, static_cast<const char*>(operations.item(list, i))));
    }
    out_ += ']';
  }

  struct Entries {
    Writer* writer;
    Index type;
    const Slot* slot;
    const NameTable* declared;  // names that are taken; null: none
    bool first;
  };

  void map(Index type, const MapOperations& operations, const void* map) {
    out_ += '{';
    entries(operations, map, {this, type, &operations.value, nullptr, true});
    out_ += '}';
  }

  // Undeclared members, behind the declared ones. One that is spelled like a declared one, such as the tag of
  // a union that the struct was put into, would stand twice and is left out.
  void undeclared(const StructRule& rule, const MapOperations& operations, const void* map, bool first) {
    if (audience_ == Audience::log) return undeclared_for_log(operations, map, first);
    entries(operations, map,
            {this, rule.rest.value, &operations.value, &program_.name_tables[rule.names], first});
  }

  // Names and values of members that nobody described may be anything; that there are some is said.
  void undeclared_for_log(const MapOperations& operations, const void* map, bool first) {
    bool any = false;
    operations.each(
        map, &any, [](void* context, std::string_view, const void*) { *static_cast<bool*>(context) = true; });
    if (!any) return;
    if (!first) out_ += ',';
    out_ += hidden;
    out_ += ':';
    out_ += hidden;
  }

  static void entries(const MapOperations& operations, const void* map, Entries entries) {
    operations.each(map, &entries, [](void* context, std::string_view key, const void* value) {
      Entries& here = *static_cast<Entries*>(context);
      if (here.declared != nullptr && find(*here.declared, key) != no_index) return;
      if (!here.first) here.writer->out_ += ',';
      here.first = false;
      put_string(key, here.writer->out_);
      here.writer->out_ += ':';
      here.writer->value(here.type, here.writer->stored(*here.slot, static_cast<const char*>(value)));
    });
  }

  void structure(Index detail, const char* base) {
    const StructRule& rule = program_.structs[detail];
    const StructBinding& where = binding_.structs[detail];
    out_ += '{';
    bool first = true;
    for (std::uint32_t i = 0; i < rule.member_count; ++i) {
      const MemberRule& member = program_.members[rule.first_member + i];
      const Slot& slot = where.slots[i];
      const void* value = nullptr;
      if (slot.wrap != Wrap::none) {
        value = stored(slot, base);
        if (value == nullptr && !writes_null(member, slot, base)) continue;
      }
      if (!first) out_ += ',';
      first = false;
      out_ += member.key.view();
      if (slot.wrap == Wrap::none)
        out_ += program_.literals[program_.types[member.type].detail].json.view();
      else if (audience_ == Audience::log && member.protection == Protection::hidden)
        out_ += hidden;
      else
        this->value(member.type, value);
    }
    if (rule.undeclared == Undeclared::kept) undeclared(rule, *where.rest, base + where.rest_offset, first);
    out_ += '}';
  }

  // Whether a member without a value is written as null: always, but for optional ones that are absent.
  bool writes_null(const MemberRule& member, const Slot& slot, const char* base) const {
    if (member.presence != Presence::optional) return true;
    return program_.types[member.type].nullable && slot.operations->is_null(base + slot.offset);
  }

  void string_enum(const EnumRule& rule, const void* value) {
    const NameTable& names = program_.name_tables[rule.names];
    std::uint16_t position = 0;
    if (rule.open) {
      const auto* storage = static_cast<const OpenEnumStorage*>(value);
      if (!storage->known) return put_string(storage->text, out_);
      position = storage->index;
    } else {
      position = *static_cast<const std::uint16_t*>(value);
    }
    // A number that is no enumerator has no text; the empty one is refused when it is read.
    put_string(position < names.count ? names.names[position].view() : std::string_view(), out_);
  }

  void integer_enum(const EnumRule& rule, const void* value) {
    if (rule.open)
      put_number(*static_cast<const std::int64_t*>(value), out_);
    else
      put_number(*static_cast<const std::int32_t*>(value), out_);
  }

  void union_of(Index detail, const void* value) {
    const UnionRule& rule = program_.unions[detail];
    const void* alternative = nullptr;
    const std::uint32_t position = binding_.unions[detail]->alternative(value, &alternative);
    const bool is_log = audience_ == Audience::log;
    if (position < rule.alternative_count && is_log && is_hidden(rule, position))
      out_ += hidden;
    else if (position < rule.alternative_count)
      this->value(rule.alternatives[position], alternative);
    else if (alternative != nullptr)
      out_ += is_log ? hidden : static_cast<const Json*>(alternative)->text();
    else
      out_ += "null";
  }

  // Only unions by kind have alternatives that are protected by themselves, and of those at most one per
  // kind.
  static bool is_hidden(const UnionRule& rule, std::uint32_t position) {
    return position < 8 && (rule.hidden >> position & 1U) != 0;
  }

  const Program& program_;
  const Binding& binding_;
  const Audience audience_;
  std::string& out_;
};

}  // namespace

void write(const Program& program, Index root, const void* value, std::string& out) {
  Writer(program, Audience::anybody, out).value(root, value);
}

void write_for_log(const Program& program, Index root, const void* value, std::string& out) {
  Writer(program, Audience::log, out).value(root, value);
}

}  // namespace dstack::program
