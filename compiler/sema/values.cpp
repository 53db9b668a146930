#include "sema/values.h"

#include <algorithm>
#include <set>

#include <dstack/date.h>
#include <dstack/decimal.h>
#include <dstack/strings.h>
#include <dstack/unicode.h>
#include <dstack/uuid.h>

#include "base/overloaded.h"
#include "sema/builtin.h"
#include "sema/json_text.h"
#include "sema/lookup.h"
#include "sema/numbers.h"
#include "sema/suggest.h"

namespace dstackc::sema {

namespace {

template <class T>
bool reads_as(std::string_view text) {
  T value{};
  return dstack::read(text, value);
}

bool is_canonical(model::Format format, std::string_view text) {
  switch (format) {
    case model::Format::date: return reads_as<dstack::Date>(text);
    case model::Format::time: return reads_as<dstack::Time>(text);
    case model::Format::local_datetime: return reads_as<dstack::LocalDateTime>(text);
    case model::Format::datetime: return reads_as<dstack::DateTime>(text);
    case model::Format::duration: return reads_as<dstack::Duration>(text);
    case model::Format::partial_date: return reads_as<dstack::PartialDate>(text);
    case model::Format::uuid: return reads_as<dstack::Uuid>(text);
    case model::Format::language: return dstack::is_language_tag(text);
    case model::Format::uri: return dstack::is_uri(text);
    case model::Format::uri_reference: return dstack::is_uri_reference(text);
    case model::Format::email: return dstack::is_email(text);
  }
  std::abort();
}

std::string spelled(std::uint64_t minimum, const std::optional<std::uint64_t>& maximum) {
  return std::to_string(minimum) + ".." + (maximum ? std::to_string(*maximum) : "");
}

std::string json_decimal(std::int64_t coefficient, unsigned scale) {
  char buffer[dstack::max_decimal_size];
  return std::string(buffer, dstack::write_decimal_number(coefficient, scale, buffer));
}

/// Checks one value against one type. Lists nest only as deep as types do.
struct Typer {
  Context& context;
  std::uint32_t file;
  const syntax::Value& value;
  model::Constant constant{};

  bool fail_type(std::string_view expected) {
    const auto* word = std::get_if<syntax::Word>(&value.value);
    if (word != nullptr) {
      context.report.add(rules::name_as_value, value.at, word->name.text());
    } else {
      context.report.add(rules::wrong_value, value.at, expected);
    }
    return false;
  }
  const syntax::Number* number(std::string_view expected) {
    const auto* found = std::get_if<syntax::Number>(&value.value);
    if (found == nullptr) (void)fail_type(expected);
    return found;
  }
  const std::string* text(std::string_view expected) {
    const auto* found = std::get_if<syntax::StringLiteral>(&value.value);
    if (found == nullptr) (void)fail_type(expected);
    return found != nullptr ? &found->text : nullptr;
  }
  bool fail_range(std::string_view written, std::string_view allowed) {
    context.report.add(rules::value_out_of_range, value.at, written, allowed);
    return false;
  }
  bool in_count(std::uint64_t size, const model::CountRange& range, std::string_view unit) {
    if (size >= range.minimum && (!range.maximum || size <= *range.maximum)) return true;
    context.report.add(rules::wrong_length, value.at, size, unit, spelled(range.minimum, range.maximum));
    return false;
  }

  bool operator()(const model::Boolean&) {
    const auto* found = std::get_if<bool>(&value.value);
    if (found == nullptr) return fail_type("true or false");
    constant.value = *found;
    constant.json = *found ? "true" : "false";
    return true;
  }

  bool operator()(const model::Integer& type) {
    const syntax::Number* written = number("a whole number");
    if (written == nullptr) return false;
    const ReadNumber<std::int64_t> read = read_integer(written->text);
    if (read.fault == NumberFault::fraction) return fail_type("a whole number");
    if (read.fault != NumberFault::none || read.value < type.minimum || read.value > type.maximum) {
      return fail_range(written->text, std::to_string(type.minimum) + ".." + std::to_string(type.maximum));
    }
    if (type.multiple_of && read.value % *type.multiple_of != 0) {
      context.report.add(rules::no_multiple, value.at, read.value, *type.multiple_of);
      return false;
    }
    const std::string digits = std::to_string(read.value);
    constant.value = model::NumberConstant{digits};
    constant.json = type.width == model::IntegerWidth::int64 ? json_string(digits) : digits;
    return true;
  }

  bool operator()(const model::Float& type) {
    const syntax::Number* written = number("a number");
    if (written == nullptr) return false;
    const ReadNumber<double> read = read_float(written->text);
    const bool low = type.minimum && (type.minimum->exclusive ? read.value <= type.minimum->value
                                                              : read.value < type.minimum->value);
    const bool high = type.maximum && (type.maximum->exclusive ? read.value >= type.maximum->value
                                                               : read.value > type.maximum->value);
    if (read.fault != NumberFault::none || low || high)
      return fail_range(written->text, "the range of its type");
    constant.json = float_text(read.value);
    constant.value = model::NumberConstant{constant.json};
    return true;
  }

  bool operator()(const model::Decimal& type) {
    const syntax::Number* written = number("a number");
    if (written == nullptr) return false;
    const ReadNumber<std::int64_t> read = read_coefficient(written->text, type.scale);
    if (read.fault == NumberFault::fraction) {
      context.report.add(rules::value_too_fine, value.at, written->text, type.scale);
      return false;
    }
    if (read.fault != NumberFault::none || read.value < type.minimum || read.value > type.maximum) {
      return fail_range(written->text, decimal_text(type.minimum, type.scale) + ".." +
                                           decimal_text(type.maximum, type.scale));
    }
    const std::string canonical = decimal_text(read.value, type.scale);
    constant.value = model::NumberConstant{canonical};
    constant.json =
        type.form == model::DecimalForm::text ? json_string(canonical) : json_decimal(read.value, type.scale);
    return true;
  }

  bool keep_text(const std::string& written) {
    constant.value = written;
    constant.json = json_string(written);
    return true;
  }
  bool fail_text(std::string_view reason) {
    context.report.add(rules::text_not_of_type, value.at, reason);
    return false;
  }

  bool operator()(const model::String& type) {
    const std::string* written = text("a text");
    if (written == nullptr) return false;
    if (!in_count(dstack::count_code_points(*written), type.length, "characters")) return false;
    if (type.latin && !dstack::scan_latin(*type.latin, *written).permitted)
      return fail_text("it has characters that its type does not");
    if (type.automaton && !context.model.automata[type.automaton].matches(*written))
      return fail_text("it does not match the pattern");
    if (!dstack::passes(type.check, *written)) return fail_text("its check digits are wrong");
    return keep_text(*written);
  }

  bool operator()(const model::Bytes& type) {
    const std::string* written = text("a text");
    if (written == nullptr) return false;
    std::size_t size = 0;
    if (!dstack::decoded_size(type.encoding, *written, size))
      return fail_text("it is not bytes in the encoding of its type");
    return in_count(size, type.length, "bytes") && keep_text(*written);
  }

  bool operator()(const model::Formatted& type) {
    const std::string* written = text("a text");
    if (written == nullptr) return false;
    if (!is_canonical(type.format, *written)) return fail_text("it is no " + std::string(shape_name(type)));
    return in_count(dstack::count_code_points(*written), type.length, "characters") && keep_text(*written);
  }

  bool operator()(const model::List& type) {
    const auto* written = std::get_if<syntax::ListValue>(&value.value);
    if (written == nullptr) return fail_type("a list");
    if (!in_count(written->items.size(), type.size, "items")) return false;
    model::ListConstant items;
    std::set<std::string> seen;
    bool sound = true;
    for (const syntax::Value& item : written->items) {
      std::optional<model::Constant> part = constant_of(context, file, type.element, item);
      sound = sound && part.has_value();
      if (!part) continue;
      if (type.unique == model::Uniqueness::by_value && !seen.insert(part->json).second) {
        context.report.add(rules::repeated_item, item.at);
        sound = false;
      }
      constant.json += (constant.json.empty() ? "[" : ",") + part->json;
      items.items.push_back(std::move(*part));
    }
    constant.json += constant.json.empty() ? "[]" : "]";
    constant.value = std::move(items);
    return sound;
  }

  bool operator()(const model::Map& type) {
    const auto* written = std::get_if<syntax::ObjectValue>(&value.value);
    if (written == nullptr) return fail_type("{}");
    if (!written->entries.empty()) return no_default("a map that is not empty");
    if (!in_count(0, type.size, "entries")) return false;
    constant.value = model::ObjectConstant{};
    constant.json = "{}";
    return true;
  }

  bool no_default(std::string_view what) {
    context.report.add(rules::no_default, value.at, what);
    return false;
  }
  bool operator()(const model::LocalizedTexts&) { return no_default("text in languages"); }
  bool operator()(const model::AnyJson&) { return no_default("json"); }
  bool operator()(const model::Literal&) { return no_default("a literal"); }
  bool operator()(const model::Named& type) { return std::visit(*this, type.declaration); }

  bool operator()(Id<model::Scalar>) { return false; }  // looked through before
  bool operator()(Id<model::Struct>) { return no_default("a struct"); }
  bool operator()(Id<model::Union>) { return no_default("a union"); }
  bool operator()(Id<model::Enum> id) {
    const auto* word = std::get_if<syntax::Word>(&value.value);
    if (word == nullptr) return fail_enum(id);
    const std::optional<std::uint32_t> position = enum_member(context, file, id, *word);
    if (!position) return false;
    const model::Enum& type = context.model.enums[id];
    const model::EnumMember& member = type.members[*position];
    constant.value = model::EnumConstant{id, *position};
    constant.json =
        type.base == model::EnumBase::string ? json_string(member.wire) : std::to_string(member.number);
    return true;
  }

  // A text or number may be the wire value of a member, which is then what was meant.
  bool fail_enum(Id<model::Enum> id) {
    const model::Enum& type = context.model.enums[id];
    diag::Entry& entry = context.report.add(rules::enum_value_by_name, value.at, type.info.name);
    const auto* literal = std::get_if<syntax::StringLiteral>(&value.value);
    const auto* integer = std::get_if<syntax::Number>(&value.value);
    for (const model::EnumMember& member : type.members) {
      const bool same =
          (literal != nullptr && type.base == model::EnumBase::string && literal->text == member.wire) ||
          (integer != nullptr && type.base == model::EnumBase::int32 &&
           integer->text == std::to_string(member.number));
      if (same) entry.fix(value.at, member.name, "write " + member.name);
    }
    return false;
  }
};

bool names_enum(Context& context, std::uint32_t file, Id<model::Enum> id, const syntax::Word& word) {
  syntax::DottedName type = word.name;
  type.parts.pop_back();
  type.at.end = type.parts.back().at.end;
  const std::optional<model::DeclarationId> found = find_declaration(context, file, type);
  if (!found) return false;
  if (*found == model::DeclarationId(id)) return true;
  context.report.add(rules::member_of_other_enum, type.at, type.text(), context.model.enums[id].info.name);
  return false;
}

// Made once per enum, since many defaults may name members of a long one.
const std::map<std::string_view, std::uint32_t>& positions_of(Context& context, Id<model::Enum> id) {
  const auto [found, is_new] = context.enum_positions.try_emplace(id);
  if (is_new) {
    const std::vector<model::EnumMember>& members = context.model.enums[id].members;
    for (std::uint32_t position = 0; position < members.size(); ++position) {
      found->second.emplace(members[position].name, position);
    }
  }
  return found->second;
}

}  // namespace

std::optional<std::uint32_t> enum_member(Context& context, std::uint32_t file, Id<model::Enum> id,
                                         const syntax::Word& word) {
  if (word.name.parts.size() > 1 && !names_enum(context, file, id, word)) return std::nullopt;
  const syntax::Name& name = word.name.parts.back();
  const model::Enum& type = context.model.enums[id];
  const std::map<std::string_view, std::uint32_t>& positions = positions_of(context, id);
  if (const auto found = positions.find(name.text); found != positions.end()) return found->second;
  diag::Entry& entry = context.report.add(rules::unknown_enum_member, name.at, type.info.name, name.text);
  suggest(context, entry, name, [&] { return names_of(type.members); });
  return std::nullopt;
}

std::optional<model::Constant> constant_of(Context& context, std::uint32_t file, const model::TypeUse& type,
                                           const syntax::Value& value) {
  Typer typer{context, file, value};
  typer.constant.at = value.at;
  if (std::holds_alternative<std::nullptr_t>(value.value)) {
    if (!type.nullable) {
      const bool any =
          std::holds_alternative<model::AnyJson>(model::resolved_shape(context.model, type.type));
      if (any) return typer.no_default("json"), std::nullopt;
      context.report.add(rules::null_default, value.at);
      return std::nullopt;
    }
    typer.constant.value = model::NullConstant{};
    typer.constant.json = "null";
    return std::move(typer.constant);
  }
  if (!std::visit(typer, model::resolved_shape(context.model, type.type))) return std::nullopt;
  return std::move(typer.constant);
}

}  // namespace dstackc::sema
