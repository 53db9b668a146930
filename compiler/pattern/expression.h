// A pattern as a tree: what an I-Regexp (RFC 9485) says, with its classes still as written, so that it can be
// printed again in another dialect. Nodes lie in one vector, children before their parents; the depth is
// bounded.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "pattern/category.h"
#include "pattern/code_set.h"

namespace dstackc::pattern {

using NodeIndex = std::uint32_t;

enum class Polarity : std::uint8_t { positive, negated };

struct CategoryItem {  // \p{..} and, negated, \P{..}
  CategoryGroup group;
  Polarity polarity = Polarity::positive;
};
using ClassItem = std::variant<CodeRange, CategoryItem>;

struct Literal {
  char32_t code = 0;
};
struct AnyCharacter {};  // `.`: all but line feed and carriage return
struct CharacterClass {  // [..] and [^..]; a category outside of brackets is a class without brackets
  std::vector<ClassItem> items;
  Polarity polarity = Polarity::positive;
};
struct Sequence {
  std::vector<NodeIndex> items;
};  // empty: the empty text
struct Alternatives {
  std::vector<NodeIndex> items;
};  // at least one
struct Repetition {
  NodeIndex item = 0;
  std::uint32_t minimum = 0;
  std::optional<std::uint32_t> maximum;  // not below minimum
};

using Node = std::variant<Literal, AnyCharacter, CharacterClass, Sequence, Alternatives, Repetition>;

struct Expression {
  std::vector<Node> nodes;
  NodeIndex root = 0;

  NodeIndex add(Node node);
};

/// What a single-character node can match; empty for nodes that are not.
[[nodiscard]] CodeSet code_set(const Node& node);

}  // namespace dstackc::pattern
