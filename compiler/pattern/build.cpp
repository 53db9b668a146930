#include <utility>

#include "pattern/pattern.h"
#include "pattern/utf8.h"

namespace dstackc::pattern {
namespace {

NodeIndex add_text(Expression& expression, const std::u32string& text) {
  std::vector<NodeIndex> items;
  for (const char32_t code : text) items.push_back(expression.add(Literal{code}));
  return items.size() == 1 ? items.front() : expression.add(Sequence{std::move(items)});
}

// The complement of everything.
NodeIndex add_nothing(Expression& expression) {
  return expression.add(CharacterClass{{CodeRange{0, 0x10FFFF}}, Polarity::negated});
}

NodeIndex add_choice(Expression& expression, std::vector<NodeIndex> choices) {
  if (choices.empty()) return add_nothing(expression);
  if (choices.size() == 1) return choices.front();
  return expression.add(Alternatives{std::move(choices)});
}

}  // namespace

Expression one_of(const std::vector<std::string>& texts) {
  Expression expression;
  std::vector<NodeIndex> choices;
  for (std::string_view text : texts) {
    std::u32string codes;
    while (!text.empty()) {
      const auto decoded = decode_first(text);
      if (!decoded) break;
      codes += decoded->code;
      text.remove_prefix(decoded->length);
    }
    if (text.empty()) choices.push_back(add_text(expression, codes));  // else no text in UTF-8 equals it
  }
  expression.root = add_choice(expression, std::move(choices));
  return expression;
}

Expression repeat_of(const CodeSet& single, const std::vector<std::u32string>& sequences,
                     const Repeats& repeats) {
  Expression expression;
  std::vector<NodeIndex> choices;
  for (const std::u32string& sequence : sequences) choices.push_back(add_text(expression, sequence));
  if (!single.empty()) {  // behind the sequences, so that engines which try in order take the longer one
    CharacterClass characters;
    characters.items.assign(single.ranges().begin(), single.ranges().end());
    choices.push_back(expression.add(std::move(characters)));
  }
  const NodeIndex item = add_choice(expression, std::move(choices));
  expression.root = expression.add(Repetition{item, repeats.minimum, repeats.maximum});
  return expression;
}

}  // namespace dstackc::pattern
