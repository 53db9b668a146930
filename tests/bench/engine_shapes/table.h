// Shape 2: constant tables and one engine with explicit frames.
#pragma once

#include "leaf.h"

namespace shapes {

struct Slot {
  std::uint32_t offset;
  Store store;
  void* (*emplace)(void* slot);  // Store::operation
};

struct Member {
  Name name;
  Type type;
};

struct StructRule {
  NameTable names;
  const Member* members;
  std::uint64_t required;  // one bit per member; at most 64 members in this experiment
  std::uint32_t member_count;
};
struct StructType {
  const StructRule* rule;
  const Slot* slots;
};

struct ListRule {
  Type element;
  Slot item;
  std::uint32_t minimum, maximum;
  bool distinct;  // enumerations only, at most 16 items
  void* (*append)(void* list);
};

struct TaggedRule {
  Name tag;
  NameTable values;
  const StructType* alternatives;  // member 0 of each is the tag, without storage
  void* (*const* emplace)(void* variant);
};

bool read_by_table(Cursor& c, const StructType& root, void* target);

template <class T>
void* emplace_optional(void* slot) {
  return &static_cast<std::optional<T>*>(slot)->emplace();
}
template <class List>
void* append_item(void* list) {
  return &static_cast<List*>(list)->emplace_back();
}
template <class Variant, std::size_t I>
void* emplace_alternative(void* variant) {
  return &static_cast<Variant*>(variant)->template emplace<I>();
}

}  // namespace shapes
