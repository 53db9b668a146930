#include "pattern/expression.h"

#include <utility>

#include "base/overloaded.h"

namespace dstackc::pattern {
namespace {

CodeSet class_set(const CharacterClass& characters) {
  std::vector<CodeRange> ranges;
  for (const ClassItem& item : characters.items) {
    if (const auto* const range = std::get_if<CodeRange>(&item)) {
      ranges.push_back(*range);
      continue;
    }
    const auto& category = std::get<CategoryItem>(item);
    CodeSet set = category_set(category.group);
    if (category.polarity == Polarity::negated) set = set.complement();
    ranges.insert(ranges.end(), set.ranges().begin(), set.ranges().end());
  }
  CodeSet set(std::move(ranges));
  return characters.polarity == Polarity::negated ? set.complement() : set;
}

}  // namespace

NodeIndex Expression::add(Node node) {
  nodes.push_back(std::move(node));
  return static_cast<NodeIndex>(nodes.size() - 1);
}

CodeSet code_set(const Node& node) {
  return std::visit(
      overloaded{[](const Literal& literal) {
                   return CodeSet({{literal.code, literal.code}});
                 },
                 [](const AnyCharacter&) {
                   return CodeSet({{'\n', '\n'}, {'\r', '\r'}}).complement();
                 },
                 [](const CharacterClass& characters) { return class_set(characters); },
                 [](const Sequence&) { return CodeSet(); }, [](const Alternatives&) { return CodeSet(); },
                 [](const Repetition&) { return CodeSet(); }},
      node);
}

}  // namespace dstackc::pattern
