// Single values and unions: which kind stands there, whether it satisfies its rule, and where it goes.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <new>
#include <optional>

#include <dstack/date.h>
#include <dstack/decimal.h>
#include <dstack/json.h>
#include <dstack/storage.h>
#include <dstack/strings.h>
#include <dstack/text.h>
#include <dstack/unicode.h>
#include <dstack/uuid.h>

#include "machine.h"

namespace dstack::program {

namespace {

template <class T>
bool reads(std::string_view text) {
  T value{};
  return read(text, value);
}

bool opens_number(char c) { return c == '-' || scan::is_digit(c); }

std::optional<JsonKind> kind_at(char c) {
  switch (c) {
    case 'n': return JsonKind::null;
    case 't':
    case 'f': return JsonKind::boolean;
    case '"': return JsonKind::string;
    case '[': return JsonKind::array;
    case '{': return JsonKind::object;
    default: break;  // any other byte
  }
  if (opens_number(c)) return JsonKind::number;
  return std::nullopt;
}

}  // namespace

bool Machine::value(Index index, Place place) {
  const Type& type = program_.types[index];
  if (at_ >= text_.size()) return fatal(Code::syntax, at_);
  if (++values_ > options_.limits.values) return limit(Limit::values, at_);
  if (text_[at_] == 'n' && type.nullable) {
    if (!keyword("null")) return false;
    if (place.address != nullptr && place.operations != nullptr) place.operations->set_null(place.address);
    return true;
  }
  switch (type.kind) {
    case Kind::list: {
      if (!is_at('[')) return wrong_type("list");
      void* list = make(place);
      if (list != nullptr) open_list(type.detail, list);
      return open(Frame::Kind::list, type.detail, static_cast<char*>(list));
    }
    case Kind::map: {
      if (!is_at('{')) return wrong_type("map");
      void* map = make(place);
      if (map != nullptr)
        binding_->maps[type.detail]->clear(map);  // what stands there is of an earlier document
      return open(Frame::Kind::map, type.detail, static_cast<char*>(map));
    }
    case Kind::text: {
      if (!is_at('{')) return wrong_type("text");
      void* text = make(place);
      if (text != nullptr) static_cast<dstack::Text*>(text)->clear();
      return open(Frame::Kind::text, type.detail, static_cast<char*>(text));
    }
    case Kind::structure: {
      if (!is_at('{')) return wrong_type(program_.structs[type.detail].name.view());
      return open(Frame::Kind::structure, type.detail, static_cast<char*>(make(place)));
    }
    case Kind::json: --values_; return skip(static_cast<Json*>(make(place)));
    case Kind::tagged_union: return tagged_union(program_.unions[type.detail], type.detail, place);
    case Kind::kind_union: return kind_union(program_.unions[type.detail], type.detail, place);
    case Kind::member_union: return member_union(program_.unions[type.detail], type.detail, place);
    case Kind::boolean:
    case Kind::integer:
    case Kind::integer_text:
    case Kind::float64:
    case Kind::decimal_text:
    case Kind::decimal_number:
    case Kind::string:
    case Kind::latin:
    case Kind::bytes:
    case Kind::date:
    case Kind::time:
    case Kind::local_datetime:
    case Kind::datetime:
    case Kind::duration:
    case Kind::partial_date:
    case Kind::uuid:
    case Kind::language:
    case Kind::uri:
    case Kind::uri_reference:
    case Kind::email:
    case Kind::string_enum:
    case Kind::integer_enum:
    case Kind::literal: return leaf(type, place);
  }
  return false;
}

bool Machine::leaf(const Type& type, Place place) {
  switch (type.kind) {
    case Kind::boolean: return boolean_leaf(place);
    case Kind::integer:
    case Kind::float64:
    case Kind::decimal_number:
    case Kind::integer_enum: return number_leaf(type, place);
    case Kind::literal: return literal_leaf(program_.literals[type.detail], place);
    case Kind::integer_text:
    case Kind::decimal_text:
    case Kind::string:
    case Kind::latin:
    case Kind::bytes:
    case Kind::date:
    case Kind::time:
    case Kind::local_datetime:
    case Kind::datetime:
    case Kind::duration:
    case Kind::partial_date:
    case Kind::uuid:
    case Kind::language:
    case Kind::uri:
    case Kind::uri_reference:
    case Kind::email:
    case Kind::string_enum: return string_leaf(type, place);
    case Kind::json:
    case Kind::text:
    case Kind::list:
    case Kind::map:
    case Kind::structure:
    case Kind::tagged_union:
    case Kind::kind_union:
    case Kind::member_union: break;
  }
  return false;
}

// ---- Words

bool Machine::keyword(std::string_view word) {
  if (text_.compare(at_, word.size(), word) != 0) return fatal(Code::syntax, at_);
  at_ += word.size();
  return true;
}

bool Machine::take_string(scan::StringToken& token, std::size_t most, Limit name) {
  const std::size_t begin = at_;
  token = scan::string(text_, at_);
  if (token.fault != scan::Fault::none) {
    return fatal(token.fault == scan::Fault::encoding ? Code::encoding : Code::syntax, token.next);
  }
  if (token.escaped) {
    std::size_t offset = 0;
    scan::Fault fault = scan::Fault::none;
    if (!scan::check_escapes(token.raw, offset, fault)) {
      return fatal(fault == scan::Fault::encoding ? Code::encoding : Code::syntax, begin + 1 + offset);
    }
  }
  if (token.raw.size() > most) return limit(name, begin);
  at_ = token.next;
  return true;
}

// The text that a string denotes; valid until the next call.
bool Machine::decoded(const scan::StringToken& token, std::string_view& out) {
  if (!token.escaped) {
    out = token.raw;
    return true;
  }
  std::size_t offset = 0;
  scan::Fault fault = scan::Fault::none;
  if (!scan::decode(token.raw, scratch_, offset, fault)) return fatal(Code::syntax, at_);
  out = scratch_;
  return true;
}

bool Machine::take_number(scan::NumberToken& token) {
  token = scan::number(text_, at_);
  if (!token.valid) return fatal(Code::syntax, token.next);
  if (token.lexeme.size() > options_.limits.number_size) return limit(Limit::number_size, at_);
  at_ = token.next;
  return true;
}

bool Machine::json_leaf(Json* keep) {
  const std::size_t begin = at_;
  const std::optional<JsonKind> kind = kind_at(text_[at_]);
  bool read = false;
  if (!kind) return fatal(Code::syntax, at_);
  if (*kind == JsonKind::null)
    read = keyword("null");
  else if (*kind == JsonKind::boolean)
    read = keyword(text_[at_] == 't' ? "true" : "false");
  else if (*kind == JsonKind::string) {
    scan::StringToken token;
    read = take_string(token, options_.limits.string_size, Limit::string_size);
  } else {
    scan::NumberToken token;
    read = take_number(token);
  }
  if (read && keep != nullptr) *keep = Json::from_valid(std::string(text_.substr(begin, at_ - begin)));
  return read;
}

bool Machine::boolean_leaf(Place place) {
  if (!is_at('t') && !is_at('f')) return wrong_type("boolean");
  const bool value = is_at('t');
  if (!keyword(value ? "true" : "false")) return false;
  if (void* stored = make(place)) *static_cast<bool*>(stored) = value;
  return true;
}

// ---- Strings

bool Machine::string_leaf(const Type& type, Place place) {
  if (!is_at('"')) return wrong_type(kind_name(type));
  const std::size_t begin = at_;
  std::size_t most = options_.limits.string_size;
  const bool bounded_string =
      (type.kind == Kind::string || type.kind == Kind::latin || type.kind == Kind::uri ||
       type.kind == Kind::uri_reference || type.kind == Kind::email) &&
      program_.strings[type.detail].maximum != unbounded;
  const bool bounded_bytes = type.kind == Kind::bytes && program_.bytes[type.detail].maximum != unbounded;
  if (bounded_string || bounded_bytes) most = text_.size();
  scan::StringToken token;
  if (!take_string(token, most, Limit::string_size)) return false;
  std::string_view text;
  if (!decoded(token, text)) return false;
  const Code code = check_string(type, text);
  if (code == no_fault) {
    if (place.address != nullptr && place.wrap != Wrap::none) store_string(type, text, place);
    return true;
  }
  return refuse_string(type, code, begin);
}

// Reports a string with the bound that it misses.
bool Machine::refuse_string(const Type& type, Code code, std::size_t begin) {
  if (code == Code::too_short || code == Code::too_long) {
    const bool low = code == Code::too_short;
    if (type.kind == Kind::bytes) {
      const BytesRule& rule = program_.bytes[type.detail];
      return violate_number(code, begin, low ? rule.minimum : rule.maximum);
    }
    const StringRule& rule = program_.strings[type.detail];
    return violate_number(code, begin, low ? rule.minimum : rule.maximum);
  }
  if (code == Code::pattern) return violate(code, begin, program_.strings[type.detail].pattern_name.view());
  if (code == Code::check) return violate(code, begin, check_name(program_.strings[type.detail].check));
  if (code == Code::multiple_of)
    return violate_number(code, begin, program_.integers[type.detail].multiple_of);
  if (code != Code::minimum && code != Code::maximum) return violate(code, begin, kind_name(type));
  const bool low = code == Code::minimum;
  if (type.kind == Kind::integer_text) {
    const IntegerRule& rule = program_.integers[type.detail];
    return violate_number(code, begin, low ? rule.minimum : rule.maximum);
  }
  const DecimalRule& rule = program_.decimals[type.detail];
  char buffer[max_decimal_size];
  const char* end = write_decimal(low ? rule.minimum : rule.maximum, rule.scale, buffer);
  return violate(code, begin, {buffer, static_cast<std::size_t>(end - buffer)});
}

// The first thing wrong with a text, or `no_fault`.
Code Machine::check_string(const Type& type, std::string_view text) {
  const auto format = [](bool fits) { return fits ? no_fault : Code::format; };
  const auto length = [&](const StringRule& rule) {
    if (rule.minimum == 0 && rule.maximum == unbounded) return no_fault;
    const std::size_t count = count_code_points(text);
    return count < rule.minimum ? Code::too_short : count > rule.maximum ? Code::too_long : no_fault;
  };
  switch (type.kind) {
    case Kind::string:
    case Kind::latin: {
      const StringRule& rule = program_.strings[type.detail];
      if (const Code code = length(rule); code != no_fault) return code;
      if (type.kind == Kind::latin && !scan_latin(rule.latin, text).permitted) return Code::characters;
      if (rule.automaton != no_index && !matches(program_.automata[rule.automaton], text))
        return Code::pattern;
      return rule.check == Check::none || passes(rule.check, text) ? no_fault : Code::check;
    }
    case Kind::uri:
    case Kind::uri_reference:
    case Kind::email: {
      if (const Code code = length(program_.strings[type.detail]); code != no_fault) return code;
      if (type.kind == Kind::uri) return format(is_uri(text));
      return format(type.kind == Kind::email ? is_email(text) : is_uri_reference(text));
    }
    case Kind::bytes: {
      const BytesRule& rule = program_.bytes[type.detail];
      std::size_t size = 0;
      if (!decoded_size(rule.encoding, text, size)) return Code::format;
      return size < rule.minimum                                ? Code::too_short
             : rule.maximum != unbounded && size > rule.maximum ? Code::too_long
                                                                : no_fault;
    }
    case Kind::integer_text: {
      const IntegerRule& rule = program_.integers[type.detail];
      std::int64_t value = 0;
      if (!read_integer(text, value)) return Code::format;
      if (value < rule.minimum) return Code::minimum;
      if (value > rule.maximum) return Code::maximum;
      return rule.multiple_of != 0 && value % rule.multiple_of != 0 ? Code::multiple_of : no_fault;
    }
    case Kind::decimal_text: {
      const DecimalRule& rule = program_.decimals[type.detail];
      std::int64_t value = 0;
      if (!read_decimal(text, rule.precision, rule.scale, value)) return Code::format;
      return value < rule.minimum ? Code::minimum : value > rule.maximum ? Code::maximum : no_fault;
    }
    case Kind::date: return format(reads<Date>(text));
    case Kind::time: return format(reads<Time>(text));
    case Kind::local_datetime: return format(reads<LocalDateTime>(text));
    case Kind::datetime: return format(reads<DateTime>(text));
    case Kind::duration: return format(reads<Duration>(text));
    case Kind::partial_date: return format(reads<PartialDate>(text));
    case Kind::uuid: return format(reads<Uuid>(text));
    case Kind::language: return format(is_language_tag(text));
    case Kind::string_enum: {
      const EnumRule& rule = program_.enums[type.detail];
      return rule.open || find(program_.name_tables[rule.names], text) != no_index ? no_fault
                                                                                   : Code::not_in_enumeration;
    }
    case Kind::literal: {
      const LiteralRule& rule = program_.literals[type.detail];
      return rule.kind == JsonKind::string && rule.text.view() == text ? no_fault : Code::wrong_literal;
    }
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
    case Kind::member_union: break;
  }
  return Code::wrong_type;
}

void Machine::store_string(const Type& type, std::string_view text, Place place) {
  void* stored = make(place);
  const auto put = [&](auto* value) { (void)read(text, *value); };
  switch (type.kind) {
    case Kind::string:
    case Kind::latin: static_cast<std::string*>(stored)->assign(text); break;
    case Kind::uri: static_cast<Uri*>(stored)->text.assign(text); break;
    case Kind::uri_reference: static_cast<UriReference*>(stored)->text.assign(text); break;
    case Kind::email: static_cast<Email*>(stored)->text.assign(text); break;
    case Kind::language: static_cast<LanguageTag*>(stored)->text.assign(text); break;
    case Kind::bytes:
      (void)decode(program_.bytes[type.detail].encoding, text, *static_cast<std::vector<std::byte>*>(stored));
      break;
    case Kind::integer_text: (void)read_integer(text, *static_cast<std::int64_t*>(stored)); break;
    case Kind::decimal_text: {
      // A decimal is its coefficient and nothing else.
      const DecimalRule& rule = program_.decimals[type.detail];
      (void)read_decimal(text, rule.precision, rule.scale, *static_cast<std::int64_t*>(stored));
      break;
    }
    case Kind::date: put(static_cast<Date*>(stored)); break;
    case Kind::time: put(static_cast<Time*>(stored)); break;
    case Kind::local_datetime: put(static_cast<LocalDateTime*>(stored)); break;
    case Kind::datetime: put(static_cast<DateTime*>(stored)); break;
    case Kind::duration: put(static_cast<Duration*>(stored)); break;
    case Kind::partial_date: put(static_cast<PartialDate*>(stored)); break;
    case Kind::uuid: put(static_cast<Uuid*>(stored)); break;
    case Kind::string_enum: {
      const EnumRule& rule = program_.enums[type.detail];
      const std::uint32_t position = find(program_.name_tables[rule.names], text);
      if (!rule.open) {
        *static_cast<std::uint16_t*>(stored) = static_cast<std::uint16_t>(position);
        break;
      }
      auto* storage = static_cast<OpenEnumStorage*>(stored);
      storage->known = position != no_index;
      storage->index = storage->known ? static_cast<std::uint16_t>(position) : std::uint16_t{0};
      storage->text = storage->known ? std::string_view() : text;
      break;
    }
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
    case Kind::member_union:
    case Kind::literal: break;
  }
}

// ---- Numbers

bool Machine::number_leaf(const Type& type, Place place) {
  if (!opens_number(text_[at_])) return wrong_type(kind_name(type));
  const std::size_t begin = at_;
  scan::NumberToken token;
  if (!take_number(token)) return false;
  if (type.kind == Kind::float64) {
    const FloatRule& rule = program_.floats[type.detail];
    const double number = scan::floating(token.lexeme);
    const auto bad = [&](Code code, double bound) {
      constexpr double most = std::numeric_limits<double>::max();
      bound = std::clamp(bound, -most, most);
      char buffer[32];
      const auto end = std::to_chars(buffer, buffer + sizeof buffer, bound).ptr;
      return violate(code, begin, {buffer, static_cast<std::size_t>(end - buffer)});
    };
    if (number < rule.minimum || (std::isinf(number) && number < 0)) return bad(Code::minimum, rule.minimum);
    if (number > rule.maximum || std::isinf(number)) return bad(Code::maximum, rule.maximum);
    if (rule.exclusive_minimum && number == rule.minimum) return bad(Code::exclusive_minimum, rule.minimum);
    if (rule.exclusive_maximum && number == rule.maximum) return bad(Code::exclusive_maximum, rule.maximum);
    if (void* stored = make(place)) *static_cast<double*>(stored) = number;
    return true;
  }
  if (type.kind == Kind::decimal_number) {
    const DecimalRule& rule = program_.decimals[type.detail];
    std::int64_t coefficient = 0;
    const DecimalFit fit = read_decimal_number(token.lexeme, rule.precision, rule.scale, coefficient);
    const bool negative = token.lexeme.starts_with('-');
    const auto bad = [&](Code code) {
      char buffer[max_decimal_size];
      const char* end =
          write_decimal(code == Code::minimum ? rule.minimum : rule.maximum, rule.scale, buffer);
      return violate(code, begin, {buffer, static_cast<std::size_t>(end - buffer)});
    };
    if (fit == DecimalFit::too_many_fraction_digits) return violate(Code::format, begin, "decimal");
    if (fit != DecimalFit::exact) return bad(negative ? Code::minimum : Code::maximum);
    if (coefficient < rule.minimum) return bad(Code::minimum);
    if (coefficient > rule.maximum) return bad(Code::maximum);
    if (void* stored = make(place)) *static_cast<std::int64_t*>(stored) = coefficient;
    return true;
  }
  const scan::Integral number = scan::integral(token.lexeme);
  if (number.kind == scan::Integral::Kind::fractional) return violate(Code::not_an_integer, begin);
  const bool exact = number.kind == scan::Integral::Kind::exact;
  if (type.kind == Kind::integer) {
    const IntegerRule& rule = program_.integers[type.detail];
    if (exact ? number.value < rule.minimum : number.kind == scan::Integral::Kind::below) {
      return violate_number(Code::minimum, begin, rule.minimum);
    }
    if (!exact || number.value > rule.maximum) return violate_number(Code::maximum, begin, rule.maximum);
    if (rule.multiple_of != 0 && number.value % rule.multiple_of != 0) {
      return violate_number(Code::multiple_of, begin, rule.multiple_of);
    }
    void* stored = make(place);
    if (stored == nullptr) return true;
    if (rule.storage_size == 4)
      *static_cast<std::int32_t*>(stored) = static_cast<std::int32_t>(number.value);
    else
      *static_cast<std::int64_t*>(stored) = number.value;
    return true;
  }
  const EnumRule& rule = program_.enums[type.detail];
  const bool known = exact && std::binary_search(rule.integers, rule.integers + rule.count, number.value);
  if (!known && !rule.open) return violate(Code::not_in_enumeration, begin, rule.name.view());
  constexpr std::int64_t most = 0x7FFFFFFF;
  if (exact ? number.value < -most - 1 : number.kind == scan::Integral::Kind::below) {
    return violate_number(Code::minimum, begin, -most - 1);
  }
  if (!exact || number.value > most) return violate_number(Code::maximum, begin, most);
  void* stored = make(place);
  if (stored == nullptr) return true;
  if (rule.open)
    *static_cast<std::int64_t*>(stored) = number.value;
  else
    *static_cast<std::int32_t*>(stored) = static_cast<std::int32_t>(number.value);
  return true;
}

// ---- Literals

bool Machine::literal_leaf(const LiteralRule& rule, Place place) {
  const std::size_t begin = at_;
  const std::optional<JsonKind> kind = kind_at(text_[at_]);
  if (!kind) return fatal(Code::syntax, at_);
  if (*kind != rule.kind) {
    switch (rule.kind) {
      case JsonKind::null: return wrong_type("null");
      case JsonKind::boolean: return wrong_type("boolean");
      case JsonKind::number: return wrong_type("integer");
      case JsonKind::string: return wrong_type("string");
      case JsonKind::array:
      case JsonKind::object: return false;
    }
  }
  bool right = false;
  if (*kind == JsonKind::null) {
    if (!keyword("null")) return false;
    right = true;
  } else if (*kind == JsonKind::boolean) {
    right = is_at('t') == rule.boolean;
    if (!keyword(is_at('t') ? "true" : "false")) return false;
  } else if (*kind == JsonKind::string) {
    scan::StringToken token;
    std::string_view text;
    if (!take_string(token, options_.limits.string_size, Limit::string_size) || !decoded(token, text))
      return false;
    right = text == rule.text.view();
  } else {
    scan::NumberToken token;
    if (!take_number(token)) return false;
    const scan::Integral number = scan::integral(token.lexeme);
    right = number.kind == scan::Integral::Kind::exact && number.value == rule.integer;
  }
  if (!right) return violate(Code::wrong_literal, begin, rule.json.view());
  make(place);
  return true;
}

// ---- Unions

bool Machine::alternative(const UnionRule& rule, Index detail, std::uint32_t position, Place place) {
  Place inner;
  if (void* stored = make(place)) {
    inner = {static_cast<char*>(binding_->unions[detail]->emplace(stored, position)), Wrap::plain, nullptr};
  }
  --values_;
  return value(rule.alternatives[position], inner);
}

bool Machine::kind_union(const UnionRule& rule, Index detail, Place place) {
  const std::optional<JsonKind> kind = kind_at(text_[at_]);
  if (!kind) return fatal(Code::syntax, at_);
  const std::uint8_t position = rule.by_kind[static_cast<std::size_t>(*kind)];
  if (position == 0) return wrong_type(rule.name.view());
  return alternative(rule, detail, position - 1U, place);
}

// What a name that was looked ahead for stands for. A name with a wrong escape is none; reading will report
// it.
bool Machine::spelled(std::string_view raw, std::string_view& name) {
  name = raw;
  if (raw.find('\\') == std::string_view::npos) return true;
  std::size_t offset = 0;
  scan::Fault fault = scan::Fault::none;
  if (!scan::decode(raw, scratch_, offset, fault)) return false;
  name = scratch_;
  return true;
}

bool Machine::tagged_union(const UnionRule& rule, Index detail, Place place) {
  if (!is_at('{')) return wrong_type(rule.name.view());
  Lookahead::Walk walk(lookahead_, text_, here(), depth_limit_ - static_cast<std::uint32_t>(frames_.size()));
  Lookahead::Member member;
  Lookahead::Step step = Lookahead::Step::end;
  while ((step = walk.next(member)) == Lookahead::Step::member) {
    std::string_view name;
    if (spelled(member.name, name) && name == rule.tag.view()) break;
  }
  --values_;
  // Text that is no JSON, or nested too deep, is reported when it is read.
  if (step == Lookahead::Step::fault) return skip();
  if (step == Lookahead::Step::end) {
    return violate_below(Code::missing_tag, walk.close(), rule.tag.view(), rule.tag.view()) && skip();
  }
  if (text_[member.value] != '"') {
    return violate_below(Code::wrong_type, member.value, rule.tag.view(), "string") && skip();
  }
  const scan::StringToken token = scan::string(text_, member.value);
  std::size_t offset = 0;
  scan::Fault fault = token.fault;
  if (fault != scan::Fault::none || !scan::check_escapes(token.raw, offset, fault)) return skip();
  std::string_view tag;
  if (!decoded(token, tag)) return false;
  const std::uint32_t position = find(program_.name_tables[rule.names], tag);
  if (position != no_index) {
    ++values_;
    return alternative(rule, detail, position, place);
  }
  if (!rule.open)
    return violate_below(Code::unknown_tag, member.value, rule.tag.view(), rule.name.view()) && skip();
  Json* keep = nullptr;
  if (void* stored = make(place))
    keep = static_cast<Json*>(binding_->unions[detail]->emplace(stored, rule.alternative_count));
  return skip(keep);
}

bool Machine::member_union(const UnionRule& rule, Index detail, Place place) {
  if (!is_at('{')) return wrong_type(rule.name.view());
  Lookahead::Walk walk(lookahead_, text_, here(), depth_limit_ - static_cast<std::uint32_t>(frames_.size()));
  Lookahead::Member member;
  Lookahead::Step step = Lookahead::Step::end;
  std::uint32_t decided = no_index;
  bool several = false;
  while ((step = walk.next(member)) == Lookahead::Step::member) {
    std::string_view name;
    if (!spelled(member.name, name)) continue;
    const std::uint32_t position = find(program_.name_tables[rule.names], name);
    if (position == no_index || position == rule.fallback) continue;
    several |= decided != no_index && decided != position;
    decided = position;
  }
  --values_;
  if (step == Lookahead::Step::fault) return skip();
  if (decided == no_index) decided = rule.fallback;
  if (several || decided == no_index) {
    return violate_below(Code::no_alternative, walk.close(), {}, rule.name.view()) && skip();
  }
  ++values_;
  return alternative(rule, detail, decided, place);
}

}  // namespace dstack::program
