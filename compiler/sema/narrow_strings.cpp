// Lengths, patterns and checks of strings, and the languages of localized texts.
#include <algorithm>

#include "sema/languages.h"
#include "sema/narrow.h"
#include "sema/patterns.h"
#include "sema/suggest.h"

namespace dstackc::sema {

namespace {

std::vector<std::string_view> known_checks() {
  // The first one is `none`, which has no name.
  return {dstack::check_names.begin() + 1, dstack::check_names.end()};
}

void read_check(Context& context, const Target& target, model::String& shape, Arguments& arguments) {
  const syntax::Value* value = arguments.take("check");
  if (value == nullptr) return;
  const std::string_view word = single_word(*value);
  if (word.empty()) {
    context.report.add(rules::wrong_argument, value->at, "check", "the name of an algorithm");
    return;
  }
  const dstack::Check check = dstack::find_check(word);
  if (check == dstack::Check::none) {
    diag::Entry& entry = context.report.add(rules::unknown_check, value->at, word);
    suggest(context, entry, {std::string(word), value->at}, known_checks);
    return;
  }
  if (shape.check != dstack::Check::none && shape.check != check) {
    context.report.add(rules::fixed_constraint, value->at, "check")
        .note(target.base.value_or(target.at), "declared here");
    return;
  }
  shape.check = check;
}

void read_pattern(Context& context, model::String& shape, Arguments& arguments) {
  const syntax::Value* value = arguments.take("pattern");
  if (value == nullptr) return;
  const auto* literal = std::get_if<syntax::StringLiteral>(&value->value);
  if (literal == nullptr) {
    context.report.add(rules::wrong_argument, value->at, "pattern", "a text in single quotes");
    return;
  }
  if (!check_pattern(context, *literal)) return;
  const std::size_t errors = context.report.error_count();
  const Id<pattern::CompiledAutomaton> alone = compile_patterns(context, {{literal->text, literal->at}});
  if (!alone) return;
  if (pattern::is_empty(context.model.automata[alone])) {
    context.report.add(rules::pattern_matches_nothing, literal->at);
  } else if (pattern::is_universal(context.model.automata[alone])) {
    context.report.add(rules::pattern_matches_everything, literal->at);
  }
  if (context.report.error_count() != errors) return;
  shape.patterns.push_back({literal->text, literal->at});
  if (shape.patterns.size() > context.limits.patterns) {
    context.report.add(rules::too_many_patterns, literal->at, shape.patterns.size(), context.limits.patterns);
    return;
  }
  shape.automaton = compile_patterns(context, shape.patterns);
}

void refuse_empty(Context& context, const Target& target, const model::String& shape) {
  if (!shape.automaton) return;
  const pattern::CompiledAutomaton& automaton = context.model.automata[shape.automaton];
  if (pattern::is_empty(automaton)) {
    diag::Entry& entry = context.report.add(rules::patterns_exclude_each_other, shape.patterns.back().at);
    for (std::size_t index = 0; index + 1 < shape.patterns.size(); ++index) {
      entry.note(shape.patterns[index].at, "this pattern holds as well");
    }
  } else if (!has_text_of_length(automaton, shape.length)) {
    const std::string maximum = shape.length.maximum ? std::to_string(*shape.length.maximum) : "";
    context.report.add(rules::no_text_of_length, target.at,
                       std::to_string(shape.length.minimum) + ".." + maximum);
  }
}

// The tag as it is written: de, or "de-AT" in quotes.
std::string_view written_tag(const syntax::Value& value) {
  if (const auto* literal = std::get_if<syntax::StringLiteral>(&value.value)) return literal->text;
  return single_word(value);
}

}  // namespace

void narrow_string(Context& context, const Target& target, model::String& shape, Arguments& arguments) {
  const std::size_t errors = context.report.error_count();
  narrow_count(context, target, shape.length, arguments.take_range());
  read_pattern(context, shape, arguments);
  read_check(context, target, shape, arguments);
  arguments.refuse_rest(target.name, {"range", "pattern", "check"});
  if (context.report.error_count() == errors) refuse_empty(context, target, shape);
}

void narrow_texts(Context& context, const Target& target, model::LocalizedTexts& shape,
                  Arguments& arguments) {
  for (const syntax::Value* value : arguments.take_positional()) {
    const std::string_view written = written_tag(*value);
    const std::optional<std::string> tag = canonical_language(written);
    if (!tag) {
      context.report.add(rules::bad_language_tag, value->at, target.name);
    } else if (*tag != written) {
      context.report.add(rules::language_tag_case, value->at, written, *tag);
    } else if (std::find(shape.required.begin(), shape.required.end(), *tag) != shape.required.end()) {
      // A narrower scalar may repeat a language of its base, but one list names each once.
      if (!target.base) context.report.add(rules::repeated_constraint, value->at, *tag);
    } else {
      shape.required.push_back(*tag);
    }
  }
  arguments.refuse_rest(target.name, {});
}

}  // namespace dstackc::sema
