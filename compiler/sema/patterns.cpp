#include "sema/patterns.h"

#include <algorithm>
#include <cassert>

#include "base/overloaded.h"

namespace dstackc::sema {

namespace {

constexpr std::size_t most_problems = 5;  // of one pattern; the rest mostly follows from the first

pattern::Limits pattern_limits(const Context& context) {
  pattern::Limits limits;
  limits.bytes = context.limits.pattern_bytes;
  limits.states = context.limits.automaton_states;
  return limits;
}

Span inside(const syntax::StringLiteral& literal, std::uint32_t offset, std::uint32_t length) {
  const std::size_t last = std::min<std::size_t>(std::size_t{offset} + length, literal.text.size());
  return {literal.at.source, literal.offset(std::min<std::size_t>(offset, last)), literal.offset(last)};
}

void report_problem(Context& context, const syntax::StringLiteral& literal, const pattern::Problem& problem) {
  if (pattern::is_limit(problem.reason)) {
    context.report.add(rules::pattern_beyond_limit, literal.at, pattern::explain(problem.reason));
    return;
  }
  const Span at = inside(literal, problem.offset, problem.length);
  const std::string_view piece = std::string_view(literal.text).substr(problem.offset, problem.length);
  diag::Entry& entry = context.report.add(rules::pattern_syntax, at, piece, pattern::explain(problem.reason));
  // In a text with escapes a replacement would have to be escaped as well, which only hides the point.
  if (!problem.suggestion.empty() && literal.raw)
    entry.fix(at, problem.suggestion, "write " + problem.suggestion);
}

// The automaton of one more pattern on top of those that are compiled already.
std::optional<pattern::CompiledAutomaton> with(const Context& context, Id<pattern::CompiledAutomaton> base,
                                               const model::Pattern& pattern) {
  const pattern::Limits limits = pattern_limits(context);
  const pattern::Parsed parsed = pattern::parse(pattern.text, limits);
  assert(parsed.expression && "patterns are checked before they are compiled");
  pattern::Compiled compiled = pattern::compile(*parsed.expression, limits);
  auto* alone = std::get_if<pattern::CompiledAutomaton>(&compiled);
  if (alone == nullptr) return std::nullopt;
  if (!base) return std::move(*alone);
  pattern::Compiled both = pattern::intersect(context.model.automata[base], *alone, limits);
  auto* intersection = std::get_if<pattern::CompiledAutomaton>(&both);
  if (intersection == nullptr) return std::nullopt;
  return std::move(*intersection);
}

}  // namespace

bool check_pattern(Context& context, const syntax::StringLiteral& literal) {
  const pattern::Parsed parsed = pattern::parse(literal.text, pattern_limits(context));
  std::size_t count = 0;
  for (const pattern::Problem& problem : parsed.problems) {
    if (count++ == most_problems) break;
    report_problem(context, literal, problem);
  }
  for (const pattern::Advice& advice : parsed.advice) {
    context.report.add(rules::pattern_anchor, inside(literal, advice.offset, 1),
                       std::string_view(&advice.character, 1));
  }
  return parsed.expression.has_value();
}

Id<pattern::CompiledAutomaton> compile_patterns(Context& context,
                                                const std::vector<model::Pattern>& patterns) {
  Id<pattern::CompiledAutomaton> automaton;
  PatternKey key;
  for (const model::Pattern& pattern : patterns) {
    key.push_back(pattern.text);
    const auto found = context.automata.find(key);
    if (found != context.automata.end()) {
      automaton = found->second;
      if (!automaton) return {};
      continue;
    }
    std::optional<pattern::CompiledAutomaton> compiled = with(context, automaton, pattern);
    if (!compiled) context.report.add(rules::pattern_too_large, pattern.at, context.limits.automaton_states);
    automaton =
        compiled ? context.model.automata.add(std::move(*compiled)) : Id<pattern::CompiledAutomaton>();
    context.automata.emplace(key, automaton);
    if (!automaton) return {};
  }
  return automaton;
}

bool has_text_of_length(const pattern::CompiledAutomaton& automaton, const model::CountRange& length) {
  const std::vector<pattern::CodeState>& states = automaton.code_points().states;
  if (states.empty()) return false;
  const pattern::TextLengths possible = pattern::text_lengths(automaton);
  if (length.maximum && possible.minimum > *length.maximum) return false;
  if (possible.maximum && *possible.maximum < length.minimum) return false;
  // Between the two there may be gaps. Walk layer by layer, as far as a bounded amount of work allows; a
  // pattern that repeats has no gaps longer than its number of states.
  constexpr std::size_t most_steps = 2'000'000;
  const std::uint64_t last = std::min<std::uint64_t>(length.maximum.value_or(length.minimum + states.size()),
                                                     length.minimum + states.size());
  std::vector<std::uint32_t> layer = {0};
  std::size_t steps = 0;
  for (std::uint64_t reached = 0; !layer.empty(); ++reached) {
    const auto accepts = [&](std::uint32_t state) { return states[state].accepting; };
    if (reached >= length.minimum && std::any_of(layer.begin(), layer.end(), accepts)) return true;
    if (reached == last) return false;
    std::vector<std::uint32_t> next;
    for (const std::uint32_t state : layer) {
      for (const pattern::CodeTransition& transition : states[state].transitions)
        next.push_back(transition.target);
    }
    steps += next.size() + 1;
    if (steps > most_steps) return true;
    std::sort(next.begin(), next.end());
    next.erase(std::unique(next.begin(), next.end()), next.end());
    layer = std::move(next);
  }
  return false;
}

}  // namespace dstackc::sema
