#include "sema/arguments.h"

#include <algorithm>
#include <array>
#include <utility>

#include "sema/suggest.h"

namespace dstackc::sema {

namespace {

constexpr std::array<std::string_view, 9> all_constraints = {"check",        "encoding",  "exclusiveMax",
                                                             "exclusiveMin", "json",      "multipleOf",
                                                             "pattern",      "reference", "unique"};

// What other languages call what a range says here.
constexpr std::array<std::string_view, 12> words_for_ranges = {
    "length",   "max",       "maxItems", "maxLength", "maximum",       "min",
    "minItems", "minLength", "minimum",  "range",     "maxProperties", "minProperties"};

template <class List>
bool contains(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

std::string_view single_word(const syntax::Value& value) {
  const auto* word = std::get_if<syntax::Word>(&value.value);
  if (word == nullptr || word->name.parts.size() != 1) return {};
  return word->name.parts.front().text;
}

Arguments::Arguments(Context& context, const syntax::NamedType& type) : context_(context) {
  for (const syntax::Argument& argument : type.arguments) add(argument);
}

void Arguments::add(const syntax::Argument& argument) {
  if (argument.name) {
    const auto same = std::find_if(named_.begin(), named_.end(), [&](const NamedArgument& other) {
      return other.name->text == argument.name->text;
    });
    if (same == named_.end()) return named_.push_back({&*argument.name, &argument});
    context_.report.add(rules::repeated_constraint, argument.name->at, argument.name->text)
        .note(same->name->at, "first written here");
    return;
  }
  if (const auto* value = std::get_if<syntax::Value>(&argument.value)) return positional_.push_back(value);
  const auto& range = std::get<syntax::Range>(argument.value);
  if (range_ == nullptr) {
    range_ = &range;
    return;
  }
  context_.report.add(rules::repeated_constraint, range.at, "range").note(range_->at, "first written here");
}

const syntax::Range* Arguments::take_range() { return std::exchange(range_, nullptr); }

const syntax::Value* Arguments::take(std::string_view name) {
  const auto found = std::find_if(named_.begin(), named_.end(),
                                  [&](const NamedArgument& argument) { return argument.name->text == name; });
  if (found == named_.end()) return nullptr;
  const NamedArgument argument = *found;
  named_.erase(found);
  const auto* value = std::get_if<syntax::Value>(&argument.argument->value);
  if (value == nullptr)
    context_.report.add(rules::wrong_argument, argument.argument->at, name, "a single value");
  return value;
}

const syntax::Value* Arguments::take_word(std::string_view word) {
  const auto found = std::find_if(positional_.begin(), positional_.end(),
                                  [&](const syntax::Value* value) { return single_word(*value) == word; });
  if (found == positional_.end()) return nullptr;
  const syntax::Value* value = *found;
  positional_.erase(found);
  return value;
}

std::vector<const syntax::Value*> Arguments::take_positional() { return std::exchange(positional_, {}); }

void Arguments::refuse_name(const syntax::Name& name, std::string_view type,
                            const std::vector<std::string_view>& known) {
  if (contains(all_constraints, name.text)) {
    context_.report.add(rules::constraint_of_other_type, name.at, name.text, type);
    return;
  }
  diag::Entry& entry = context_.report.add(rules::unknown_constraint, name.at, type, name.text);
  if (contains(words_for_ranges, name.text) && contains(known, "range")) {
    entry.note(name.at, "bounds are written as a range: 1..80, ..80 or 1..");
  } else {
    suggest(context_, entry, name, [&] { return known; });
  }
}

void Arguments::refuse_positional(const syntax::Value& value, std::string_view type,
                                  const std::vector<std::string_view>& known) {
  if (const auto* word = std::get_if<syntax::Word>(&value.value)) {
    return refuse_name({word->name.text(), value.at}, type, known);
  }
  const auto* number = std::get_if<syntax::Number>(&value.value);
  if (number != nullptr && contains(known, "range")) {
    context_.report.add(rules::bare_number, value.at, number->text, number->text, number->text)
        .fix(value.at, ".." + number->text, "at most that")
        .fix(value.at, number->text + ".." + number->text, "exactly that");
    return;
  }
  context_.report.add(rules::unexpected_argument, value.at, type);
}

void Arguments::refuse_rest(std::string_view type, const std::vector<std::string_view>& known) {
  if (range_ != nullptr) context_.report.add(rules::constraint_of_other_type, range_->at, "range", type);
  for (const NamedArgument& argument : named_) refuse_name(*argument.name, type, known);
  for (const syntax::Value* value : positional_) refuse_positional(*value, type, known);
  range_ = nullptr;
  named_.clear();
  positional_.clear();
}

}  // namespace dstackc::sema
