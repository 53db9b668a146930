#include "sema/builtin.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <utility>

#include "base/overloaded.h"

namespace dstackc::sema {

namespace {

constexpr std::int64_t greatest_safe_integer = (std::int64_t{1} << 53) - 1;

constexpr std::array<std::pair<std::string_view, std::string_view>, 24> foreign_names = {{
    {"any", "json"},           {"array", "list"},     {"binary", "bytes"},
    {"boolean", "bool"},       {"byte", "bytes"},     {"datetimeoffset", "datetime"},
    {"date_time", "datetime"}, {"double", "float64"}, {"float", "float64"},
    {"float32", "float64"},    {"guid", "uuid"},      {"int", "int32"},
    {"int16", "int32"},        {"int8", "int32"},     {"integer", "int32"},
    {"long", "int64"},         {"number", "float64"}, {"object", "json"},
    {"record", "map"},         {"short", "int32"},    {"str", "string"},
    {"timestamp", "datetime"}, {"uint32", "safeint"}, {"url", "uri"},
}};

model::Shape integer(model::IntegerWidth width) {
  switch (width) {
    case model::IntegerWidth::int32:
      return model::Integer{
          width, std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max(), {}};
    case model::IntegerWidth::safeint:
      return model::Integer{width, -greatest_safe_integer, greatest_safe_integer, {}};
    case model::IntegerWidth::int64:
      return model::Integer{
          width, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(), {}};
  }
  std::abort();
}

model::Shape latin(dstack::LatinType type) {
  model::String shape;
  shape.latin = type;
  return shape;
}

model::Shape formatted(model::Format format) { return model::Formatted{format, {}}; }

}  // namespace

const std::vector<std::string_view>& builtin_names() {
  static const std::vector<std::string_view> names = {
      "bool",    "int32",         "safeint",  "int64",    "float64",     "decimal", "string",
      "latin_a", "latin_b",       "latin_c",  "latin_d",  "latin_e",     "bytes",   "date",
      "time",    "localdatetime", "datetime", "duration", "partialdate", "uuid",    "uri",
      "email",   "language",      "text",     "list",     "map",         "json"};
  return names;
}

std::optional<BuiltIn> find_builtin(std::string_view name) {
  const std::vector<std::string_view>& names = builtin_names();
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<BuiltIn>(found - names.begin());
}

std::optional<std::string_view> builtin_for_foreign_name(std::string_view name) {
  std::string lower(name);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  for (const auto& [foreign, known] : foreign_names) {
    if (foreign == lower) return known;
  }
  return std::nullopt;
}

model::Shape unconstrained(BuiltIn builtin) {
  switch (builtin) {
    case BuiltIn::boolean: return model::Boolean{};
    case BuiltIn::int32: return integer(model::IntegerWidth::int32);
    case BuiltIn::safeint: return integer(model::IntegerWidth::safeint);
    case BuiltIn::int64: return integer(model::IntegerWidth::int64);
    case BuiltIn::float64: return model::Float{};
    case BuiltIn::decimal: return model::Decimal{};
    case BuiltIn::string: return model::String{};
    case BuiltIn::latin_a: return latin(dstack::LatinType::a);
    case BuiltIn::latin_b: return latin(dstack::LatinType::b);
    case BuiltIn::latin_c: return latin(dstack::LatinType::c);
    case BuiltIn::latin_d: return latin(dstack::LatinType::d);
    case BuiltIn::latin_e: return latin(dstack::LatinType::e);
    case BuiltIn::bytes: return model::Bytes{};
    case BuiltIn::date: return formatted(model::Format::date);
    case BuiltIn::time: return formatted(model::Format::time);
    case BuiltIn::localdatetime: return formatted(model::Format::local_datetime);
    case BuiltIn::datetime: return formatted(model::Format::datetime);
    case BuiltIn::duration: return formatted(model::Format::duration);
    case BuiltIn::partialdate: return formatted(model::Format::partial_date);
    case BuiltIn::uuid: return formatted(model::Format::uuid);
    case BuiltIn::uri: return formatted(model::Format::uri);
    case BuiltIn::email: return formatted(model::Format::email);
    case BuiltIn::language: return formatted(model::Format::language);
    case BuiltIn::text: return model::LocalizedTexts{};
    case BuiltIn::list: return model::List{};
    case BuiltIn::map: return model::Map{};
    case BuiltIn::json: return model::AnyJson{};
  }
  std::abort();
}

namespace {

std::string_view integer_name(model::IntegerWidth width) {
  switch (width) {
    case model::IntegerWidth::int32: return "int32";
    case model::IntegerWidth::safeint: return "safeint";
    case model::IntegerWidth::int64: return "int64";
  }
  std::abort();
}

std::string_view latin_name(dstack::LatinType type) {
  switch (type) {
    case dstack::LatinType::a: return "latin_a";
    case dstack::LatinType::b: return "latin_b";
    case dstack::LatinType::c: return "latin_c";
    case dstack::LatinType::d: return "latin_d";
    case dstack::LatinType::e: return "latin_e";
  }
  std::abort();
}

std::string_view format_name(model::Format format) {
  switch (format) {
    case model::Format::date: return "date";
    case model::Format::time: return "time";
    case model::Format::local_datetime: return "localdatetime";
    case model::Format::datetime: return "datetime";
    case model::Format::duration: return "duration";
    case model::Format::partial_date: return "partialdate";
    case model::Format::uuid: return "uuid";
    case model::Format::language: return "language";
    case model::Format::uri: return "uri";
    case model::Format::uri_reference: return "uri(reference)";
    case model::Format::email: return "email";
  }
  std::abort();
}

std::string_view declaration_name(const model::DeclarationId& declaration) {
  return std::visit(overloaded{
                        [](Id<model::Scalar>) { return std::string_view("a scalar"); },
                        [](Id<model::Struct>) { return std::string_view("a struct"); },
                        [](Id<model::Enum>) { return std::string_view("an enum"); },
                        [](Id<model::Union>) { return std::string_view("a union"); },
                    },
                    declaration);
}

}  // namespace

std::string_view shape_name(const model::Shape& shape) {
  using View = std::string_view;
  return std::visit(
      overloaded{
          [](const model::Boolean&) { return View("bool"); },
          [](const model::Integer& part) { return integer_name(part.width); },
          [](const model::Float&) { return View("float64"); },
          [](const model::Decimal&) { return View("decimal"); },
          [](const model::String& part) { return part.latin ? latin_name(*part.latin) : View("string"); },
          [](const model::Bytes&) { return View("bytes"); },
          [](const model::Formatted& part) { return format_name(part.format); },
          [](const model::LocalizedTexts&) { return View("text"); },
          [](const model::List&) { return View("list"); },
          [](const model::Map&) { return View("map"); },
          [](const model::AnyJson&) { return View("json"); },
          [](const model::Literal&) { return View("a literal"); },
          [](const model::Named& part) { return declaration_name(part.declaration); },
      },
      shape);
}

}  // namespace dstackc::sema
