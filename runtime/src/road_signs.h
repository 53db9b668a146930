// What the road finds out about a text before it reads a value: which member comes next, and which container
// begins. It is the same whether values are kept or not.
#pragma once

#include <algorithm>

#include "machine.h"
#include "ordinary.h"
#include "ordinary_names.h"

namespace dstack::program::DSTACK_INSTRUCTIONS {

/// A container that can be opened: what is inside of it, and how much of it has been read.
struct Opening {
  Frame::Kind kind = Frame::Kind::list;
  Index rule = no_index;
  const char* inside = nullptr;   // where reading goes on; null: not ordinary
  bool tagged = false;            // a struct whose first member, the tag of its union, has been read
  std::uint32_t alternative = 0;  // tagged: of the union
  const UnionOperations* operations = nullptr;
};

/// The value of a member: where it begins and which member it is. `no_index`: that takes more to tell; 64:
/// the object ends there.
struct Found {
  const char* at;
  std::uint32_t member;
};

class Signs {
 public:
  /// `binding`: null where nothing is kept. `key_size`: the most bytes of a name.
  Signs(const Program& program, const Binding* binding, std::size_t key_size, const ordinary::Bounds& bounds)
      : program_(program), binding_(binding), key_size_(key_size), bounds_(bounds) {}

  /// Whether a key stands at p, and right behind it something that may be a value. Nearly all others differ
  /// in the first bytes.
  DSTACK_INLINE static bool begins_with(const char* p, const char* end, const Text& key) {
    constexpr std::size_t first = 4;
    return end - p > static_cast<std::ptrdiff_t>(key.size) && key.size >= first &&
           ordinary::load4(p) == ordinary::load4(key.data) && ordinary::same(p, key.data, key.size) &&
           static_cast<unsigned char>(p[key.size]) > ' ';
  }

  /// Goes to the value of the next member. Most texts hold the members in the order of the schema, and leave
  /// out a few.
  [[gnu::noinline]] Found next_member(const StructRule& rule, const char* p, bool first,
                                      std::uint32_t expected) const {
    constexpr std::uint32_t tries = 3;
    const char* const end = bounds_.end;
    if (p >= end) return {p, no_index};
    if (*p == '}') return {p, 64};
    if (first || *p == ',') {
      const char* const name = first ? p : p + 1;
      const MemberRule* const members = program_.members + rule.first_member;
      const std::uint32_t behind_last = std::min(rule.member_count, expected + tries);
      for (std::uint32_t member = expected; member < behind_last; ++member) {
        const Text& key = members[member].key;
        if (begins_with(name, end, key)) return {name + key.size, member};
      }
    }
    return any_member(rule, p, first);
  }

  /// The container that is expected here, if it begins at p, which is a bracket.
  [[gnu::noinline]] Opening opening(const Type& type, const char* p) const {
    if (*p == '[')
      return type.kind == Kind::list ? Opening{Frame::Kind::list, type.detail, p + 1} : Opening{};
    if (type.kind == Kind::structure) return {Frame::Kind::structure, type.detail, p + 1};
    return type.kind == Kind::tagged_union ? look_into_union(type, p) : Opening{};
  }

 private:
  [[gnu::noinline]] Found any_member(const StructRule& rule, const char* p, bool first) const {
    const char* const end = bounds_.end;
    p = ordinary::skip_blank(p, end);
    if (p >= end) return {p, no_index};
    if (*p == '}') return {p, 64};
    if (!first) {
      if (*p != ',') return {p, no_index};
      p = ordinary::skip_blank(p + 1, end);
    }
    const std::uint32_t member = named(rule, p);
    return {p, member};
  }

  // Which member has its name at `p`, which goes to where the value begins.
  DSTACK_INLINE std::uint32_t named(const StructRule& rule, const char*& p) const {
    const std::size_t size = ordinary::quoted_size(p, bounds_);
    if (size == ordinary::no_size || size > key_size_) return no_index;
    const NameTable& table = program_.name_tables[rule.names];
    const std::uint32_t mask = table.slot_count - 1;
    for (std::uint32_t slot = hash(p + 1, size, table.seed, bounds_) & mask; table.slots[slot] != 0;
         slot = (slot + 1) & mask) {
      const std::uint32_t position = table.slots[slot] - 1U;
      const Text& key = program_.members[rule.first_member + position].key;
      if (key.size != size + 3 || bytes(p, bounds_.end) <= key.size || !ordinary::same(p, key.data, key.size))
        continue;
      p = ordinary::skip_blank(p + key.size, bounds_.end);
      return p < bounds_.end ? position : no_index;
    }
    return no_index;
  }

  // Most writers put the tag first. It is the first member of every alternative.
  Opening look_into_union(const Type& type, const char* p) const {
    const UnionRule& rule = program_.unions[type.detail];
    const auto& first = program_.structs[program_.types[rule.alternatives[0]].detail];
    const Text& key = program_.members[first.first_member].key;
    p = ordinary::skip_blank(p + 1, bounds_.end);
    if (bytes(p, bounds_.end) <= key.size || !ordinary::same(p, key.data, key.size)) return {};
    p = ordinary::skip_blank(p + key.size, bounds_.end);
    ordinary::Contents tag;
    if (p >= bounds_.end || *p != '"' || !ordinary::string(p + 1, bounds_, tag)) return {};
    const std::uint32_t position = find(program_.name_tables[rule.names], tag.text(), bounds_);
    if (position == no_index) return {};
    const Index alternative = program_.types[rule.alternatives[position]].detail;
    return {Frame::Kind::structure,
            alternative,
            tag.end + 1,
            true,
            position,
            binding_ != nullptr ? binding_->unions[type.detail] : nullptr};
  }

  const Program& program_;
  const Binding* const binding_;
  const std::size_t key_size_;
  const ordinary::Bounds bounds_;
};

}  // namespace dstack::program::DSTACK_INSTRUCTIONS
