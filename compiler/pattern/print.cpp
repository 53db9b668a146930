// Expressions as source text: for ECMA-262, where it must mean the same under the flags `u` and `v`, and as
// I-Regexp. `u` refuses needless escapes, `v` demands more of them within classes; what is written here suits
// both.
#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

#include "base/overloaded.h"
#include "pattern/pattern.h"
#include "pattern/utf8.h"

namespace dstackc::pattern {
namespace {

enum class Dialect : std::uint8_t { ecma, iregexp };

// How tightly an expression binds; what stands where something tighter is wanted gets a group.
enum class Binding : std::uint8_t { alternatives, sequence, repetition, atom };

bool is_one_of(char32_t code, std::string_view characters) {
  return code < 0x80 && characters.find(static_cast<char>(code)) != std::string_view::npos;
}

// Characters that cannot be seen, or that join the one before them.
bool is_hidden(char32_t code) {
  if (code >= 0x20 && code < 0x7F) return false;
  constexpr std::array hidden = {Category::cc, Category::cf, Category::cn, Category::co,
                                 Category::cs, Category::mc, Category::me, Category::mn,
                                 Category::zl, Category::zp, Category::zs};
  return std::ranges::find(hidden, category_of(code)) != hidden.end();
}

class Printer {
 public:
  Printer(const Expression& expression, Dialect dialect) : expression_(expression), dialect_(dialect) {}

  void print(NodeIndex index, Binding wanted) {
    const Node& node = expression_.nodes[index];
    const bool grouped = binding_of(node) < wanted;
    if (grouped) text_ += dialect_ == Dialect::ecma ? "(?:" : "(";
    std::visit(
        overloaded{[&](const Literal& literal) { print_literal(literal.code); },
                   [&](const AnyCharacter&) { text_ += dialect_ == Dialect::ecma ? "[^\\n\\r]" : "."; },
                   [&](const CharacterClass& characters) { print_class(characters); },
                   [&](const Sequence& sequence) { print_sequence(sequence); },
                   [&](const Alternatives& choices) { print_alternatives(choices); },
                   [&](const Repetition& repetition) { print_repetition(repetition); }},
        node);
    if (grouped) text_ += ')';
  }

  void append(std::string_view text) { text_ += text; }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  static Binding binding_of(const Node& node) {
    return std::visit(overloaded{[](const Literal&) { return Binding::atom; },
                                 [](const AnyCharacter&) { return Binding::atom; },
                                 [](const CharacterClass&) { return Binding::atom; },
                                 [](const Sequence&) { return Binding::sequence; },
                                 [](const Alternatives&) { return Binding::alternatives; },
                                 [](const Repetition&) { return Binding::repetition; }},
                      node);
  }

  void print_sequence(const Sequence& sequence) {
    for (const NodeIndex item : sequence.items) print(item, Binding::sequence);
  }

  void print_alternatives(const Alternatives& choices) {
    for (std::size_t at = 0; at < choices.items.size(); ++at) {
      if (at > 0) text_ += '|';
      print(choices.items[at], Binding::sequence);
    }
  }

  void print_repetition(const Repetition& repetition) {
    print(repetition.item, Binding::atom);
    const auto& [item, minimum, maximum] = repetition;
    if (!maximum && minimum <= 1) {
      text_ += minimum == 0 ? '*' : '+';
    } else if (minimum == 0 && maximum == 1) {
      text_ += '?';
    } else {
      text_ += '{' + std::to_string(minimum);
      if (maximum != minimum) text_ += ',';
      if (maximum && maximum != minimum) text_ += std::to_string(*maximum);
      text_ += '}';
    }
  }

  void print_literal(char32_t code) {
    print_character(code, dialect_ == Dialect::ecma ? "^$\\.*+?()[]{}|" : "\\.*+?()[]{}|^");
  }

  // Line feed, carriage return and tab have names in both dialects; I-Regexp has no other way to name a
  // character.
  void print_character(char32_t code, std::string_view escaped) {
    if (code == '\n') {
      text_ += "\\n";
    } else if (code == '\r') {
      text_ += "\\r";
    } else if (code == '\t') {
      text_ += "\\t";
    } else if (is_one_of(code, escaped)) {
      text_ += '\\';
      text_ += static_cast<char>(code);
    } else if (dialect_ == Dialect::ecma && is_hidden(code)) {
      print_code(code);
    } else {
      append_utf8(text_, code);
    }
  }

  void print_code(char32_t code) {
    std::array<char, 16> buffer{};
    const char* const format = code <= 0xFFFF ? "\\u%04X" : "\\u{%X}";
    text_.append(buffer.data(), static_cast<std::size_t>(std::snprintf(buffer.data(), buffer.size(), format,
                                                                       static_cast<unsigned>(code))));
  }

  void print_class(const CharacterClass& characters) {
    if (characters.items.size() == 1 && characters.polarity == Polarity::positive) {
      if (const auto* const category = std::get_if<CategoryItem>(&characters.items.front())) {
        return print_category(*category);
      }
    }
    text_ += characters.polarity == Polarity::negated ? "[^" : "[";
    previous_ = 0;
    for (const ClassItem& item : characters.items) {
      std::visit(overloaded{[&](const CodeRange& range) { print_range(range); },
                            [&](const CategoryItem& category) {
                              print_category(category);
                              previous_ = 0;
                            }},
                 item);
    }
    text_ += ']';
  }

  void print_range(const CodeRange& range) {
    print_member(range.first);
    if (range.first == range.last) return;
    if (range.last != range.first + 1) text_ += '-';
    print_member(range.last);
  }

  void print_member(char32_t code) {
    // Two of these in a row are reserved under `v`.
    constexpr std::string_view doubled = "&!#$%*+,.:;<=>?@^`~";
    if (dialect_ == Dialect::ecma && code == previous_ && is_one_of(code, doubled)) {
      print_code(code);
    } else {
      print_character(code, dialect_ == Dialect::ecma ? "()[]{}/-\\|^" : "[]\\-^");
    }
    previous_ = code;
  }

  void print_category(const CategoryItem& category) {
    text_ += category.polarity == Polarity::negated ? "\\P{" : "\\p{";
    text_ += category.group.name;
    text_ += '}';
  }

  const Expression& expression_;
  Dialect dialect_;
  std::string text_;
  char32_t previous_ = 0;  // the last character written into the class
};

}  // namespace

std::string to_ecma(const Expression& expression) {
  Printer printer(expression, Dialect::ecma);
  printer.append("^");
  printer.print(expression.root, Binding::sequence);
  printer.append("$");
  return printer.take();
}

std::string to_iregexp(const Expression& expression) {
  Printer printer(expression, Dialect::iregexp);
  printer.print(expression.root, Binding::alternatives);
  return printer.take();
}

}  // namespace dstackc::pattern
