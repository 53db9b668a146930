// Patterns: I-Regexp (RFC 9485) read, compiled to minimal automata over UTF-8, reasoned about and printed as
// ECMA-262. The room knows nothing of schemas or diagnostics: whoever calls it turns its problems into
// messages.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <dstack/automaton.h>

#include "pattern/code_automaton.h"
#include "pattern/expression.h"

namespace dstackc::pattern {

struct Limits {
  std::size_t bytes = 1024;      // length of a pattern's text
  std::size_t depth = 64;        // open groups
  std::uint32_t states = 10000;  // of the automaton; at most 65,534
};

// ---- Reading

enum class Reason : std::uint8_t {
  too_long,
  too_deep,
  bad_utf8,
  unclosed_group,
  unopened_group,
  unclosed_class,
  stray_bracket,
  stray_brace,
  nothing_to_repeat,
  repeated_quantifier,
  bad_quantifier,
  reversed_quantifier,
  large_quantifier,
  group_extension,
  shorthand,
  anchor,
  back_reference,
  code_escape,
  unknown_escape,
  trailing_backslash,
  empty_class,
  reversed_range,
  range_of_class,
  nested_class,
  misplaced_hyphen,
  malformed_category,
  unknown_category,
};
inline constexpr std::size_t reason_count = 27;

/// One mistake: bytes [offset, offset + length) of the pattern's text.
struct Problem {
  Reason reason = Reason::too_long;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
  std::string suggestion;  // a text to put in that place, where there is one
};

/// What is wrong, as the end of a sentence that begins with the quoted piece of the pattern; never contains
/// input.
[[nodiscard]] std::string_view explain(Reason reason);

/// Reason::too_long, too_deep, large_quantifier: not wrong, but beyond what the compiler takes on.
[[nodiscard]] bool is_limit(Reason reason);

/// `^` at the beginning and `$` at the end are ordinary characters in an I-Regexp: legal, seldom meant.
struct Advice {
  std::uint32_t offset = 0;
  char character = '^';
};

struct Parsed {
  std::optional<Expression> expression;  // there, exactly if there is no problem
  std::vector<Problem> problems;         // in the order of the text
  std::vector<Advice> advice;
};
[[nodiscard]] Parsed parse(std::string_view text, const Limits& limits = {});

// ---- Building without a text

/// The language of exactly these texts (UTF-8).
[[nodiscard]] Expression one_of(const std::vector<std::string>& texts);

struct Repeats {
  std::uint32_t minimum = 0;
  std::optional<std::uint32_t> maximum;
};
/// Any `repeats` of items that are each a code point of `single` or one of `sequences`.
[[nodiscard]] Expression repeat_of(const CodeSet& single, const std::vector<std::u32string>& sequences,
                                   const Repeats& repeats);

// ---- Printing

/// ECMA-262 source, anchored, that means the same with the flag `u` and with the flag `v`.
[[nodiscard]] std::string to_ecma(const Expression& expression);
/// I-Regexp source; `parse` of it gives the same language.
[[nodiscard]] std::string to_iregexp(const Expression& expression);

// ---- Compiling

/// A minimal automaton: over code points, for reasoning, and over bytes, for running. Equal languages have
/// equal tables. Made by `compile` and `intersect`; a default one has the empty language.
class CompiledAutomaton {
 public:
  CompiledAutomaton();
  CompiledAutomaton(CodeAutomaton code_points, ByteTables tables);

  /// Valid as long as this object is.
  [[nodiscard]] dstack::program::Automaton view() const;
  [[nodiscard]] bool matches(std::string_view text) const { return dstack::program::matches(view(), text); }
  [[nodiscard]] const CodeAutomaton& code_points() const { return code_points_; }
  [[nodiscard]] const ByteTables& tables() const { return tables_; }

 private:
  CodeAutomaton code_points_;
  ByteTables tables_;
};

/// The automaton would pass a limit (states, or the work to find them).
struct TooLarge {};
using Compiled = std::variant<CompiledAutomaton, TooLarge>;
[[nodiscard]] Compiled compile(const Expression& expression, const Limits& limits = {});

// ---- Reasoning

[[nodiscard]] Compiled intersect(const CompiledAutomaton& a, const CompiledAutomaton& b,
                                 const Limits& limits = {});
[[nodiscard]] bool is_empty(const CompiledAutomaton& automaton);
/// Accepts every text that is UTF-8.
[[nodiscard]] bool is_universal(const CompiledAutomaton& automaton);
[[nodiscard]] bool same_language(const CompiledAutomaton& a, const CompiledAutomaton& b);

/// In code points, of the texts in the language; 0 and 0 if there is none.
struct TextLengths {
  std::uint32_t minimum = 0;
  std::optional<std::uint32_t> maximum;
  friend bool operator==(const TextLengths&, const TextLengths&) = default;
};
[[nodiscard]] TextLengths text_lengths(const CompiledAutomaton& automaton);

/// A shortest text of the language, as readable as it allows; none if the language is empty.
[[nodiscard]] std::optional<std::string> shortest_member(const CompiledAutomaton& automaton);
/// Up to `count` different texts of the language: each transition by a readable character, then by others.
[[nodiscard]] std::vector<std::string> members(const CompiledAutomaton& automaton, std::size_t count);
/// Up to `count` different texts outside of the language that are one edit away from a member.
[[nodiscard]] std::vector<std::string> near_misses(const CompiledAutomaton& automaton, std::size_t count);

}  // namespace dstackc::pattern
