// The road that most texts take: structs, lists and leafs, written as the schema expects them. One loop keeps
// the state of the innermost container in local variables. It commits a member or an item only when
// everything about it is right; whatever is not ordinary (an escape, a map, a violation, a limit) is left
// untouched to the steps in `reader.cpp`, which alone report. So this file can change speed, never verdicts.
#include "ordinary.h"

#include <algorithm>

#include "leafs.h"
#include "machine.h"

namespace dstack::program {

namespace {

/// The innermost struct, while it is read.
struct Object {
  const StructRule* rule = nullptr;
  const MemberRule* members = nullptr;
  const Slot* slots = nullptr;  // null when nothing is kept
  std::uint64_t seen = 0;
  std::uint32_t next = 0;
  std::uint32_t count = 0;
  char* target = nullptr;
};

/// A container that can be opened: what is inside of it, and how much of it has been read.
struct Opening {
  Frame::Kind kind = Frame::Kind::list;
  Index rule = no_index;
  const char* inside = nullptr;   // where reading goes on; null: not ordinary
  std::uint32_t values = 1;       // that have been read, the container included
  std::uint32_t alternative = 0;  // of a tagged union
  const UnionOperations* operations = nullptr;
};

}  // namespace

class Road {
 public:
  explicit Road(Machine& machine)
      : machine_(machine),
        program_(machine.program_),
        end_(machine.text_.data() + machine.text_.size()),
        leafs_(machine, end_) {}

  void run();

 private:
  [[nodiscard]] std::uint32_t offset(const char* p) const {
    return static_cast<std::uint32_t>(p - machine_.text_.data());
  }
  DSTACK_INLINE bool load(const Frame& frame, Object& object) const;
  DSTACK_INLINE static void save(const Object& object, Frame& frame);
  DSTACK_INLINE bool can_close(const StructRule& rule) const;
  const char* value(const Type& type, const char* p, Place place, std::uint32_t& budget) const;
  const char* distinct_strings(const Type& list, const char* p, Place place, std::uint32_t& budget) const;
  Opening look(const Type& type, const char* p, std::uint32_t budget) const;
  Opening look_into_union(const Type& type, const char* p) const;
  void push(const Opening& opening, const char* p, Place place);

  Machine& machine_;
  const Program& program_;
  const char* const end_;
  const Leafs leafs_;
};

// False if its members are beyond one word, or if its place in a list depends on one of them.
bool Road::load(const Frame& frame, Object& object) const {
  const StructRule& rule = program_.structs[frame.rule];
  if (rule.member_count > 64 || machine_.unique_member_around() != no_index) return false;
  object.rule = &rule;
  object.slots = frame.target != nullptr ? machine_.binding_->structs[frame.rule].slots : nullptr;
  object.target = frame.target;
  object.seen = frame.seen;
  object.next = frame.next;
  object.count = frame.count;
  return true;
}

void Road::save(const Object& object, Frame& frame) {
  if (object.count != frame.count) frame.member = object.next - 1;
  frame.started = frame.started || object.count != 0;
  frame.seen = object.seen;
  frame.next = object.next;
  frame.count = object.count;
}

// Whether nothing but the required members decides on the end of such a struct.
bool Road::can_close(const StructRule& rule) const {
  return rule.group_count == 0 && (rule.undeclared == Undeclared::refused ||
                                   (rule.rest.minimum == 0 && rule.rest.maximum == unbounded));
}

/// Reads on from where the machine stands. `at` is behind everything that has been committed.
void Road::run() {
  Object object;
  Frame* frame = &machine_.frames_.back();
  const char* at = machine_.text_.data() + machine_.at_;
  const char* p = nullptr;
  const char* behind = nullptr;
  std::uint32_t budget = machine_.options_.limits.values - machine_.values_;
  Opening opening;
  Place place;

frame:  // the innermost container, wherever in it reading stands
  if (frame->kind == Frame::Kind::list) goto list;
  if (frame->kind != Frame::Kind::structure || !load(*frame, object)) goto leave;
  p = ordinary::skip_blank(at, end_);
  if (p >= end_) goto leave_object;
  if (*p == '}') goto close;
  if (object.count == 0) goto member;

after_member:
  p = ordinary::skip_blank(at, end_);
  if (p >= end_) goto leave_object;
  if (*p == '}') goto close;
  if (*p != ',') goto leave_object;
  p = ordinary::skip_blank(p + 1, end_);

member : {
  const std::uint32_t member = leafs_.name(*object.rule, object.next, p);
  if (member == no_index || (object.seen >> member & 1) != 0 || budget == 0) goto leave_object;
  const Type& type = program_.types[program_.members[object.rule->first_member + member].type];
  place = object.slots == nullptr ? Place{}
                                  : Place{object.target + object.slots[member].offset,
                                          object.slots[member].wrap, object.slots[member].operations};
  --budget;
  behind = leafs_.read(type, p, place);
  if (behind == nullptr) {
    behind = value(type, p, place, budget);
    if (behind == nullptr) opening = look(type, p, budget);
    if (behind == nullptr && opening.inside == nullptr) goto leave_value;
  }
  object.seen |= std::uint64_t{1} << member;
  object.next = member + 1;
  ++object.count;
  if (behind == nullptr) {
    save(object, *frame);
    goto open;
  }
  at = behind;
  goto after_member;
}

leave_value:
  ++budget;
leave_object:
  save(object, *frame);
  goto leave;

close:  // p at the brace
  if ((object.rule->required & ~object.seen) != 0 || !can_close(*object.rule)) goto leave_object;
  goto closed;

list : {
  const ListRule& rule = program_.lists[frame->rule];
  const ListOperations* const operations =
      frame->target != nullptr ? machine_.binding_->lists[frame->rule] : nullptr;
  const Type& type = program_.types[rule.element];
  const std::uint32_t most = rule.maximum == unbounded ? machine_.options_.limits.items : rule.maximum;
  std::uint32_t count = frame->count;
  if (rule.unique != Unique::no || frame->overflow ||
      (operations != nullptr && operations->append == nullptr))
    goto leave;
  while (true) {
    p = ordinary::skip_blank(at, end_);
    if (p >= end_) break;
    if (*p == ']') {
      if (count < rule.minimum) break;
      goto closed;
    }
    if (count != 0) {
      if (*p != ',') break;
      p = ordinary::skip_blank(p + 1, end_);
      if (p >= end_) break;
    }
    if (count == most || budget == 0) break;
    --budget;
    opening = look(type, p, budget);
    place = operations == nullptr ? Place{}
                                  : Place{static_cast<char*>(operations->append(frame->target)),
                                          operations->element.wrap, operations->element.operations};
    ++count;
    if (opening.inside != nullptr) {
      frame->item_begin = offset(p);
      frame->count = count;
      frame->started = true;
      goto open;
    }
    behind = leafs_.read(type, p, place);
    if (behind == nullptr) behind = value(type, p, place, budget);
    if (behind == nullptr) {
      ++budget;
      --count;
      if (operations != nullptr) operations->pop(frame->target);
      break;
    }
    frame->item_begin = offset(p);
    at = behind;
  }
  frame->started = frame->started || count != 0;
  frame->count = count;
  goto leave;
}

open:
  frame->declared = true;
  budget -= opening.values - 1;
  push(opening, p, place);
  frame = &machine_.frames_.back();
  at = opening.inside;
  goto frame;

closed:
  at = p + 1;
  machine_.pop();
  if (!machine_.frames_.empty()) {
    frame = &machine_.frames_.back();
    goto frame;
  }

leave:
  machine_.at_ = offset(at);
  machine_.values_ = machine_.options_.limits.values - budget;
}

// A value that is neither an ordinary leaf nor a container with a frame of its own: null, and short lists of
// distinct strings. Null if it is not in order.
const char* Road::value(const Type& type, const char* p, Place place, std::uint32_t& budget) const {
  if (*p == 'n' && type.nullable && end_ - p >= 4 && ordinary::load4(p) == ordinary::load4("null")) {
    if (place.address != nullptr && place.operations != nullptr) place.operations->set_null(place.address);
    return p + 4;
  }
  return *p == '[' && type.kind == Kind::list ? distinct_strings(type, p, place, budget) : nullptr;
}

// All or nothing: what the list holds is not known to the steps that would go on in the middle of it.
const char* Road::distinct_strings(const Type& type, const char* p, Place place,
                                   std::uint32_t& budget) const {
  constexpr std::uint32_t few = 16;
  const ListRule& rule = program_.lists[type.detail];
  if (rule.unique != Unique::values) return nullptr;
  const Type& element = program_.types[rule.element];
  std::string_view items[few];
  std::uint32_t count = 0;
  const auto most = std::min({few, rule.maximum, budget});
  char* list = static_cast<char*>(Machine::make(place));
  const ListOperations* const operations = list != nullptr ? machine_.binding_->lists[type.detail] : nullptr;
  if (operations != nullptr) operations->clear(list);
  do {
    p = ordinary::skip_blank(p + 1, end_);  // behind the bracket or a comma
    if (p >= end_ || *p != '"' || count == most) return nullptr;
    const Place item = operations == nullptr
                           ? Place{}
                           : Place{static_cast<char*>(operations->append(list)), operations->element.wrap,
                                   operations->element.operations};
    const char* const behind = leafs_.read(element, p, item);
    if (behind == nullptr) return nullptr;
    const std::string_view text(p, bytes(p, behind));
    if (std::find(items, items + count, text) != items + count) return nullptr;
    items[count++] = text;
    p = ordinary::skip_blank(behind, end_);
    if (p >= end_) return nullptr;
  } while (*p == ',');
  if (*p != ']' || count < rule.minimum) return nullptr;
  budget -= count;
  return p + 1;
}

// The container that begins at p, if one is expected there.
Opening Road::look(const Type& type, const char* p, std::uint32_t budget) const {
  Opening opening;
  if (machine_.frames_.size() >= machine_.depth_limit_) return opening;
  if (*p == '[') {
    if (type.kind == Kind::list) opening = {Frame::Kind::list, type.detail, p + 1};
  } else if (*p == '{') {
    if (type.kind == Kind::structure) opening = {Frame::Kind::structure, type.detail, p + 1};
    if (type.kind == Kind::tagged_union && budget > 0) opening = look_into_union(type, p);
  }
  return opening;
}

// Most writers put the tag first. It is the first member of every alternative.
Opening Road::look_into_union(const Type& type, const char* p) const {
  const UnionRule& rule = program_.unions[type.detail];
  const auto& first = program_.structs[program_.types[rule.alternatives[0]].detail];
  const Text& key = program_.members[first.first_member].key;
  p = ordinary::skip_blank(p + 1, end_);
  if (bytes(p, end_) <= key.size || !ordinary::same(p, key.data, key.size)) return {};
  p = ordinary::skip_blank(p + key.size, end_);
  ordinary::Span tag;
  if (p >= end_ || *p != '"' || !ordinary::string(p + 1, end_, tag)) return {};
  const std::uint32_t position = find(program_.name_tables[rule.names], tag);
  if (position == no_index) return {};
  Opening opening{Frame::Kind::structure, program_.types[rule.alternatives[position]].detail, tag.end + 1, 2,
                  position};
  if (machine_.binding_ != nullptr) opening.operations = machine_.binding_->unions[type.detail];
  return opening;
}

void Road::push(const Opening& opening, const char* p, Place place) {
  void* target = Machine::make(place);
  if (target != nullptr && opening.operations != nullptr)
    target = opening.operations->emplace(target, opening.alternative);
  if (target != nullptr && opening.kind == Frame::Kind::list)
    machine_.binding_->lists[opening.rule]->clear(target);
  Frame& frame = machine_.push(opening.kind, opening.rule, static_cast<char*>(target), offset(p));
  if (opening.values == 1) return;
  frame.started = true;  // the tag was read
  frame.seen = frame.next = frame.count = 1;
}

void Machine::ordinary() { Road(*this).run(); }

}  // namespace dstack::program
