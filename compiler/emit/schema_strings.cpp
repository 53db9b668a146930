#include "emit/schema_strings.h"

#include <dstack/formats.h>
#include <dstack/latin.h>

#include <algorithm>

namespace dstackc::emit {

namespace {

Json string_schema() {
  Json schema = Json::object();
  append(schema, "type", "string");
  return schema;
}

Json patterned(const std::string& pattern) {
  Json schema = string_schema();
  append(schema, "pattern", pattern);
  return schema;
}

dstack::FormatId format_id(model::Format format) {
  switch (format) {
    case model::Format::date: return dstack::FormatId::date;
    case model::Format::time: return dstack::FormatId::time;
    case model::Format::local_datetime: return dstack::FormatId::local_datetime;
    case model::Format::datetime: return dstack::FormatId::datetime;
    case model::Format::duration: return dstack::FormatId::duration;
    case model::Format::partial_date: return dstack::FormatId::partial_date;
    case model::Format::uuid: return dstack::FormatId::uuid;
    case model::Format::language: return dstack::FormatId::language;
    case model::Format::uri: return dstack::FormatId::uri;
    case model::Format::uri_reference: return dstack::FormatId::uri_reference;
    case model::Format::email: return dstack::FormatId::email;
  }
  std::abort();
}

// How bytes become characters: groups of `bytes` bytes are `group`, and what is left over has a text of its
// own.
struct Encoding {
  std::size_t bytes;
  std::string_view group;
  std::vector<std::string_view> rests;  // for 1, 2, … bytes that are left over
  std::string_view name;                // contentEncoding
};

Encoding encoding(dstack::BytesEncoding encoding) {
  switch (encoding) {
    case dstack::BytesEncoding::base64url:
      return {3,
              "[A-Za-z0-9_\\-]{4}",
              {"[A-Za-z0-9_\\-][AQgw]", "[A-Za-z0-9_\\-]{2}[AEIMQUYcgkosw048]"},
              "base64url"};
    case dstack::BytesEncoding::base64:
      return {
          3, "[A-Za-z0-9+/]{4}", {"[A-Za-z0-9+/][AQgw]==", "[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]="}, "base64"};
    case dstack::BytesEncoding::hex: return {1, "[0-9a-f]{2}", {}, "base16"};
  }
  std::abort();
}

// How often a group may stand so that with `rest` bytes more the length is in the range; none if never.
std::optional<std::string> group_count(const model::CountRange& range, std::uint64_t size,
                                       std::uint64_t rest) {
  const std::uint64_t least = range.minimum > rest ? (range.minimum - rest + size - 1) / size : 0;
  if (!range.maximum) return least == 0 ? "*" : "{" + std::to_string(least) + ",}";
  if (*range.maximum < rest) return std::nullopt;
  const std::uint64_t most = (*range.maximum - rest) / size;
  if (most < least) return std::nullopt;
  return "{" + std::to_string(least) + "," + std::to_string(most) + "}";
}

void put_code_point(char32_t code, std::string& out) {
  char buffer[16];
  // Some tools compile patterns without the flag `u`, which the form with braces needs.
  std::snprintf(buffer, sizeof buffer, code <= 0xFFFF ? "\\u%04X" : "\\u{%X}", static_cast<unsigned>(code));
  out += buffer;
}

// Readable ASCII letters and digits stand for themselves, all else as an escape that the flag `u` knows.
void put_class_character(char32_t code, std::string& out) {
  const bool plain =
      (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
  if (plain)
    out += static_cast<char>(code);
  else
    put_code_point(code, out);
}

}  // namespace

Json integer_text(const model::Integer& integer, EcmaPatterns& patterns) {
  return patterned(patterns.of_range(integer.minimum, integer.maximum, 0));
}

Json decimal(const model::Decimal& decimal, EcmaPatterns& patterns) {
  if (decimal.form == model::DecimalForm::text) {
    return patterned(patterns.of_range(decimal.minimum, decimal.maximum, decimal.scale));
  }
  double unit = 1;
  for (unsigned i = 0; i < decimal.scale; ++i) unit *= 10;
  const auto bound = [&](std::int64_t coefficient) {
    return decimal.scale == 0 ? Json(coefficient) : Json(static_cast<double>(coefficient) / unit);
  };
  Json schema = Json::object();
  append(schema, "type", decimal.scale == 0 ? Json("integer") : Json("number"));
  append(schema, "minimum", bound(decimal.minimum));
  append(schema, "maximum", bound(decimal.maximum));
  return schema;
}

Json bytes(const model::Bytes& bytes) {
  const Encoding form = encoding(bytes.encoding);
  std::string pattern;
  for (std::size_t rest = 0; rest <= form.rests.size(); ++rest) {
    const std::optional<std::string> count = group_count(bytes.length, form.bytes, rest);
    if (!count) continue;
    if (!pattern.empty()) pattern += '|';
    pattern += "(?:" + std::string(form.group) + ")" + *count;
    if (rest > 0) pattern += form.rests[rest - 1];
  }
  Json schema = string_schema();
  append(schema, "pattern", "^(?:" + pattern + ")$");
  append(schema, "contentEncoding", form.name);
  return schema;
}

Json formatted(const model::Formatted& formatted, EcmaPatterns& patterns) {
  const dstack::Format& format = dstack::format(format_id(formatted.format));
  Json schema = string_schema();
  if (!format.json_schema.empty()) append(schema, "format", format.json_schema);
  if (formatted.length.minimum > 0) append(schema, "minLength", formatted.length.minimum);
  if (formatted.length.maximum) append(schema, "maxLength", *formatted.length.maximum);
  append(schema, "pattern", patterns.of(format.pattern));
  return schema;
}

Json language_tag(EcmaPatterns& patterns) {
  return patterned(patterns.of(dstack::format(dstack::FormatId::language).pattern));
}

void put_patterns(const std::vector<model::Pattern>& list, EcmaPatterns& patterns, Json& schema) {
  if (list.size() == 1) append(schema, "pattern", patterns.of(list.front().text));
  if (list.size() < 2) return;
  Json all = Json::array();
  for (const model::Pattern& each : list) {
    Json one = Json::object();
    append(one, "pattern", patterns.of(each.text));
    all.push_back(std::move(one));
  }
  append(schema, "allOf", std::move(all));
}

std::string_view latin_key(dstack::LatinType latin) {
  switch (latin) {
    case dstack::LatinType::a: return "dstack.latin_a";
    case dstack::LatinType::b: return "dstack.latin_b";
    case dstack::LatinType::c: return "dstack.latin_c";
    case dstack::LatinType::d: return "dstack.latin_d";
    case dstack::LatinType::e: return "dstack.latin_e";
  }
  std::abort();
}

// Any number of permitted characters and sequences. Sequences stand first: some begin with a permitted
// character.
Json latin_definition(dstack::LatinType latin, std::string_view language) {
  std::string pattern = "^(?:";
  for (const dstack::LatinSequence& sequence : dstack::latin_sequences(latin)) {
    for (std::size_t i = 0; i < sequence.size; ++i) put_class_character(sequence.code_points[i], pattern);
    pattern += '|';
  }
  pattern += '[';
  for (const dstack::LatinRange& range : dstack::latin_ranges(latin)) {
    put_class_character(range.first, pattern);
    if (range.last == range.first) continue;
    if (range.last > range.first + 1) pattern += '-';
    put_class_character(range.last, pattern);
  }
  pattern += "])*$";
  const std::string letter(1, static_cast<char>('A' + static_cast<int>(latin)));
  Json schema = Json::object();
  append(schema, "title", (language == "en" ? "DIN 91379, data type " : "DIN 91379, Datentyp ") + letter);
  append(schema, "type", "string");
  append(schema, "pattern", std::move(pattern));
  return schema;
}

}  // namespace dstackc::emit
