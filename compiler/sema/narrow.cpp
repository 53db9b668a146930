#include "sema/narrow.h"

#include "base/overloaded.h"
#include "sema/builtin.h"
#include "sema/numbers.h"

namespace dstackc::sema {

namespace {

constexpr std::uint64_t greatest_count = 2147483647;  // no document is longer

std::optional<std::uint64_t> read_bound(Context& context, const std::optional<syntax::Bound>& bound) {
  if (!bound) return std::nullopt;
  const ReadNumber<std::uint64_t> read = read_count(bound->text);
  if (read.fault == NumberFault::none && read.value <= greatest_count) return read.value;
  context.report.add(rules::bad_count, bound->at, bound->text, greatest_count);
  return std::nullopt;
}

std::string spelled(const model::CountRange& count) {
  const std::string maximum = count.maximum ? std::to_string(*count.maximum) : "";
  return std::to_string(count.minimum) + ".." + maximum;
}

bool within(const model::CountRange& count, std::uint64_t value) {
  return value >= count.minimum && (!count.maximum || value <= *count.maximum);
}

// Encoding and form belong to the JSON form of a value, which a narrower scalar shares.
void refuse_narrowed(Context& context, const Target& target, Arguments& arguments, std::string_view name) {
  const syntax::Value* value = target.base ? arguments.take(name) : nullptr;
  if (value != nullptr)
    context.report.add(rules::fixed_constraint, value->at, name).note(*target.base, "declared here");
}

}  // namespace

void report_widening(Context& context, const Target& target, const syntax::Bound& bound,
                     std::string_view allowed) {
  if (!target.base) {
    context.report.add(rules::bound_outside_of_type, bound.at, bound.text, target.name, allowed);
    return;
  }
  context.report.add(rules::widened_bound, bound.at, bound.text, target.name, allowed)
      .note(*target.base, "'" + target.name + "' is declared here");
}

void narrow_count(Context& context, const Target& target, model::CountRange& count,
                  const syntax::Range* range) {
  if (range == nullptr) return;
  const std::optional<std::uint64_t> minimum = read_bound(context, range->minimum);
  const std::optional<std::uint64_t> maximum = read_bound(context, range->maximum);
  if (minimum && maximum && *minimum > *maximum) {
    context.report.add(rules::empty_range, range->at, range->minimum->text, range->maximum->text);
    return;
  }
  const model::CountRange base = count;
  if (minimum && !within(base, *minimum)) report_widening(context, target, *range->minimum, spelled(base));
  if (maximum && !within(base, *maximum)) report_widening(context, target, *range->maximum, spelled(base));
  if (minimum) count.minimum = *minimum;
  if (maximum) count.maximum = *maximum;
}

void narrow_bytes(Context& context, const Target& target, model::Bytes& shape, Arguments& arguments) {
  refuse_narrowed(context, target, arguments, "encoding");
  if (const syntax::Value* value = arguments.take("encoding")) {
    const std::string_view word = single_word(*value);
    if (word == "base64url") {
      shape.encoding = dstack::BytesEncoding::base64url;
    } else if (word == "base64") {
      shape.encoding = dstack::BytesEncoding::base64;
    } else if (word == "hex") {
      shape.encoding = dstack::BytesEncoding::hex;
    } else {
      context.report.add(rules::wrong_argument, value->at, "encoding", "base64url, base64 or hex");
    }
  }
  narrow_count(context, target, shape.length, arguments.take_range());
  arguments.refuse_rest(target.name, {"range", "encoding"});
}

void narrow_formatted(Context& context, const Target& target, model::Formatted& shape, Arguments& arguments) {
  const bool free = shape.format == model::Format::uri || shape.format == model::Format::uri_reference ||
                    shape.format == model::Format::email;
  std::vector<std::string_view> known;
  if (shape.format == model::Format::uri && !target.base) {
    known.emplace_back("reference");
    if (arguments.take_word("reference") != nullptr) shape.format = model::Format::uri_reference;
  }
  if (free) {
    known.emplace_back("range");
    narrow_count(context, target, shape.length, arguments.take_range());
  }
  arguments.refuse_rest(target.name, known);
}

bool narrow(Context& context, const Target& target, model::Shape& shape, Arguments& arguments) {
  const std::size_t errors = context.report.error_count();
  const bool limited = context.report.has_limit();
  const auto no_constraints = [&] { arguments.refuse_rest(target.name, {}); };
  std::visit(overloaded{
                 [&](model::Boolean&) { no_constraints(); },
                 [&](model::Integer& part) { narrow_integer(context, target, part, arguments); },
                 [&](model::Float& part) { narrow_float(context, target, part, arguments); },
                 [&](model::Decimal& part) { narrow_decimal(context, target, part, arguments); },
                 [&](model::String& part) { narrow_string(context, target, part, arguments); },
                 [&](model::Bytes& part) { narrow_bytes(context, target, part, arguments); },
                 [&](model::Formatted& part) { narrow_formatted(context, target, part, arguments); },
                 [&](model::LocalizedTexts& part) { narrow_texts(context, target, part, arguments); },
                 [&](model::List& part) {
                   narrow_count(context, target, part.size, arguments.take_range());
                   arguments.refuse_rest(target.name, {"range", "unique"});
                 },
                 [&](model::Map& part) {
                   narrow_count(context, target, part.size, arguments.take_range());
                   arguments.refuse_rest(target.name, {"range"});
                 },
                 [&](model::AnyJson&) { no_constraints(); },
                 [&](model::Literal&) { no_constraints(); },
                 [&](model::Named&) { no_constraints(); },
             },
             shape);
  return context.report.error_count() == errors && context.report.has_limit() == limited;
}

}  // namespace dstackc::sema
