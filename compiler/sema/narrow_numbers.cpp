// Ranges of integers, decimals and floats. Bounds of integers and decimals are exact; an exclusive one moves
// by one unit, so that the effective bounds are always inclusive.
#include <algorithm>
#include <limits>
#include <numeric>

#include "sema/narrow.h"
#include "sema/numbers.h"

namespace dstackc::sema {

namespace {

using Limits64 = std::numeric_limits<std::int64_t>;

enum class Side : std::uint8_t { lower, upper };
enum class Closed : std::uint8_t { inclusive, exclusive };

struct WrittenBound {
  syntax::Bound bound;
  Side side = Side::lower;
  Closed closed = Closed::inclusive;
};

// All bounds that a type states: the ends of its range and the exclusive ones.
std::vector<WrittenBound> written_bounds(Context& context, Arguments& arguments) {
  std::vector<WrittenBound> bounds;
  if (const syntax::Range* range = arguments.take_range()) {
    if (range->minimum) bounds.push_back({*range->minimum, Side::lower, Closed::inclusive});
    if (range->maximum) bounds.push_back({*range->maximum, Side::upper, Closed::inclusive});
  }
  const auto exclusive = [&](std::string_view name, Side side) {
    const syntax::Value* value = arguments.take(name);
    if (value == nullptr) return;
    const auto* number = std::get_if<syntax::Number>(&value->value);
    if (number == nullptr) {
      context.report.add(rules::wrong_argument, value->at, name, "a number");
      return;
    }
    bounds.push_back({{number->text, value->at}, side, Closed::exclusive});
  };
  exclusive("exclusiveMin", Side::lower);
  exclusive("exclusiveMax", Side::upper);
  return bounds;
}

/// Integers and coefficients of decimals: both are bounds of whole units.
struct UnitRange {
  std::int64_t minimum = 0, maximum = 0;
};
struct Units {
  unsigned scale = 0;
  std::string allowed;  // the base's range in words
};

void report_fault(Context& context, const Target& target, const WrittenBound& written, const Units& units) {
  if (units.scale == 0) {
    context.report.add(rules::bound_not_integer, written.bound.at, written.bound.text, target.name);
  } else {
    context.report.add(rules::bound_too_fine, written.bound.at, written.bound.text, units.scale);
  }
}

// The bound as an inclusive one; none if it was reported.
std::optional<std::int64_t> inclusive(Context& context, const Target& target, const WrittenBound& written,
                                      const Units& units) {
  const ReadNumber<std::int64_t> read = read_coefficient(written.bound.text, units.scale);
  if (read.fault == NumberFault::fraction) {
    report_fault(context, target, written, units);
    return std::nullopt;
  }
  const std::int64_t step = written.closed == Closed::inclusive ? 0 : written.side == Side::lower ? 1 : -1;
  const bool overflow =
      (step > 0 && read.value == Limits64::max()) || (step < 0 && read.value == Limits64::min());
  if (read.fault == NumberFault::out_of_range || overflow) {
    report_widening(context, target, written.bound, units.allowed);
    return std::nullopt;
  }
  return read.value + step;
}

void narrow_units(Context& context, const Target& target, UnitRange& range, Arguments& arguments,
                  const Units& units) {
  const UnitRange base = range;
  bool sound = true;
  for (const WrittenBound& written : written_bounds(context, arguments)) {
    const std::optional<std::int64_t> bound = inclusive(context, target, written, units);
    sound = sound && bound.has_value();
    if (!bound) continue;
    if (*bound < base.minimum || *bound > base.maximum) {
      report_widening(context, target, written.bound, units.allowed);
      sound = false;
    } else if (written.side == Side::lower) {
      range.minimum = std::max(range.minimum, *bound);
    } else {
      range.maximum = std::min(range.maximum, *bound);
    }
  }
  if (!sound || range.minimum <= range.maximum) return;
  context.report.add(rules::empty_range, target.at, decimal_text(range.minimum, units.scale),
                     decimal_text(range.maximum, units.scale));
  range = base;
}

bool has_multiple(const model::Integer& shape, std::int64_t step) {
  // Towards zero from both ends: the range holds a multiple if its ends differ in their quotients or
  // one is exact.
  if (shape.minimum <= 0 && shape.maximum >= 0) return true;
  if (shape.minimum > 0) return shape.maximum / step * step >= shape.minimum;
  return shape.minimum / step * step <= shape.maximum;
}

void narrow_multiple(Context& context, const Target& target, model::Integer& shape, Arguments& arguments) {
  if (const syntax::Value* value = arguments.take("multipleOf")) {
    const auto* number = std::get_if<syntax::Number>(&value->value);
    const ReadNumber<std::int64_t> step =
        number != nullptr ? read_integer(number->text) : ReadNumber<std::int64_t>{0, NumberFault::fraction};
    if (step.fault != NumberFault::none || step.value < 1) {
      context.report.add(rules::wrong_argument, value->at, "multipleOf", "a whole number from 1");
      return;
    }
    if (shape.multiple_of && step.value % *shape.multiple_of != 0) {
      context.report.add(rules::widened_multiple, value->at, number->text, *shape.multiple_of, target.name)
          .note(target.base.value_or(target.at), "declared here");
      return;
    }
    shape.multiple_of = step.value;
  }
  if (shape.multiple_of && !has_multiple(shape, *shape.multiple_of)) {
    context.report.add(rules::no_multiple_in_range, target.at, *shape.multiple_of, shape.minimum,
                       shape.maximum);
  }
}

std::optional<std::int64_t> small_number(const syntax::Value& value) {
  const auto* number = std::get_if<syntax::Number>(&value.value);
  if (number == nullptr) return std::nullopt;
  const ReadNumber<std::int64_t> read = read_integer(number->text);
  return read.fault == NumberFault::none ? std::optional(read.value) : std::nullopt;
}

// decimal(9, 2): digits in all, and behind the point.
bool read_digits(Context& context, const Target& target, model::Decimal& shape, Arguments& arguments) {
  const std::vector<const syntax::Value*> positional = arguments.take_positional();
  if (target.base) {
    if (!positional.empty())
      context.report.add(rules::fixed_constraint, positional.front()->at, "number of digits")
          .note(*target.base, "declared here");
    return positional.empty();
  }
  if (positional.size() != 2) {
    context.report.add(rules::decimal_without_digits, target.at);
    return false;
  }
  const std::optional<std::int64_t> precision = small_number(*positional[0]);
  const std::optional<std::int64_t> scale = small_number(*positional[1]);
  if (!precision || *precision < 1 || *precision > 18) {
    context.report.add(rules::decimal_precision, positional[0]->at);
    return false;
  }
  if (!scale || *scale < 0 || *scale > *precision) {
    context.report.add(rules::decimal_scale, positional[1]->at, static_cast<std::uint64_t>(*precision));
    return false;
  }
  shape.precision = static_cast<std::uint8_t>(*precision);
  shape.scale = static_cast<std::uint8_t>(*scale);
  shape.maximum = power_of_ten(shape.precision) - 1;
  shape.minimum = -shape.maximum;
  return true;
}

void read_form(Context& context, const Target& target, model::Decimal& shape, Arguments& arguments) {
  const syntax::Value* value = arguments.take("json");
  if (value == nullptr) return;
  const std::string_view word = single_word(*value);
  if (target.base) {
    context.report.add(rules::fixed_constraint, value->at, "JSON form").note(*target.base, "declared here");
  } else if (word == "number") {
    shape.form = model::DecimalForm::number;
  } else if (word != "text") {
    context.report.add(rules::wrong_argument, value->at, "json", "number or text");
  }
}

// A float's bound is tighter than another if it leaves out more.
bool tighter(const model::FloatBound& candidate, const model::FloatBound& than, Side side) {
  if (candidate.value == than.value) return candidate.exclusive && !than.exclusive;
  return side == Side::lower ? candidate.value > than.value : candidate.value < than.value;
}

bool beyond(const model::FloatBound& bound, const std::optional<model::FloatBound>& base, Side side) {
  return base && tighter(*base, bound, side);
}

std::string spelled(const model::Float& shape) {
  std::string text;
  if (shape.minimum) text = (shape.minimum->exclusive ? "above " : "from ") + shape.minimum->text;
  if (shape.minimum && shape.maximum) text += " ";
  if (shape.maximum) text += (shape.maximum->exclusive ? "below " : "to ") + shape.maximum->text;
  return text;
}

bool is_empty(const model::Float& shape) {
  if (!shape.minimum || !shape.maximum) return false;
  if (shape.minimum->value != shape.maximum->value) return shape.minimum->value > shape.maximum->value;
  return shape.minimum->exclusive || shape.maximum->exclusive;
}

}  // namespace

void narrow_integer(Context& context, const Target& target, model::Integer& shape, Arguments& arguments) {
  UnitRange range{shape.minimum, shape.maximum};
  const std::size_t errors = context.report.error_count();
  narrow_units(context, target, range, arguments,
               {0, std::to_string(shape.minimum) + ".." + std::to_string(shape.maximum)});
  shape.minimum = range.minimum;
  shape.maximum = range.maximum;
  if (context.report.error_count() == errors) narrow_multiple(context, target, shape, arguments);
  arguments.refuse_rest(target.name, {"range", "exclusiveMin", "exclusiveMax", "multipleOf"});
}

void narrow_decimal(Context& context, const Target& target, model::Decimal& shape, Arguments& arguments) {
  const std::vector<std::string_view> known = {"range", "exclusiveMin", "exclusiveMax", "json"};
  if (!read_digits(context, target, shape, arguments)) return;
  read_form(context, target, shape, arguments);
  UnitRange range{shape.minimum, shape.maximum};
  const std::string allowed =
      decimal_text(shape.minimum, shape.scale) + ".." + decimal_text(shape.maximum, shape.scale);
  narrow_units(context, target, range, arguments, {shape.scale, allowed});
  shape.minimum = range.minimum;
  shape.maximum = range.maximum;
  const std::int64_t greatest = power_of_ten(shape.precision) - 1;
  shape.bounded_below = shape.minimum > -greatest;
  shape.bounded_above = shape.maximum < greatest;
  arguments.refuse_rest(target.name, known);
}

void narrow_float(Context& context, const Target& target, model::Float& shape, Arguments& arguments) {
  const model::Float base = shape;
  bool sound = true;
  for (const WrittenBound& written : written_bounds(context, arguments)) {
    const ReadNumber<double> read = read_float(written.bound.text);
    const model::FloatBound bound{read.value, written.bound.text, written.closed == Closed::exclusive};
    const bool lower = written.side == Side::lower;
    if (read.fault != NumberFault::none) {
      context.report.add(rules::bound_outside_of_type, written.bound.at, written.bound.text, target.name,
                         "the finite numbers of 64 bits");
      sound = false;
    } else if (beyond(bound, lower ? base.minimum : base.maximum, written.side)) {
      report_widening(context, target, written.bound, spelled(base));
      sound = false;
    } else {
      std::optional<model::FloatBound>& current = lower ? shape.minimum : shape.maximum;
      if (!current || tighter(bound, *current, written.side)) current = bound;
    }
  }
  if (sound && is_empty(shape)) {
    context.report.add(rules::empty_range, target.at, shape.minimum->text, shape.maximum->text);
  }
  arguments.refuse_rest(target.name, {"range", "exclusiveMin", "exclusiveMax"});
}

}  // namespace dstackc::sema
