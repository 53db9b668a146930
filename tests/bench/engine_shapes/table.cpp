// The engine of shape 2. One function, one switch; the innermost object's state lives in local variables.
#include "table.h"

namespace shapes {

namespace {

struct Frame {
  const StructType* type;  // an object, or
  const ListRule* list;    // an array
  char* target;            // struct or list; null when only checked
  const char* open;        // where the value began
  std::uint64_t seen;      // members, or the number of items
  std::uint32_t next;      // the member expected next
  std::uint16_t distinct[16];
};

// Finds the member whose name opens at p. Gives the place behind the colon; null: stop.
[[gnu::noinline]] const char* find_member(Cursor& c, const NameTable& names, const char* p,
                                          std::uint32_t& found) {
  Span span;
  if (p >= c.end || *p != '"') return stop(c, Code::syntax, p);
  if (!take_string(c, p, span)) return nullptr;
  found = find_name(names, span.begin, static_cast<std::size_t>(span.end - span.begin));
  if (found == no_name && span.high && !valid_utf8(span.begin, span.end)) return stop(c, Code::encoding, p);
  p = skip_blank(span.next, c.end);
  if (p >= c.end || *p != ':') return stop(c, Code::syntax, p);
  return p + 1;
}

[[gnu::noinline]] bool close_object(Cursor& c, const StructRule& rule, std::uint64_t seen, const char* p) {
  std::uint64_t missing = rule.required & ~seen;
  for (; missing != 0; missing &= missing - 1) {
    if (!violate(c, Code::missing_member, p)) return false;
  }
  return true;
}

// The tag of the object that opens at p, wherever it stands in it.
[[gnu::noinline]] const char* find_tag(Cursor& c, const TaggedRule& rule, const char* p,
                                       std::uint32_t& found) {
  const std::uint32_t count = c.count;
  const char* s = skip_blank(p + 1, c.end);
  const char* behind = s;
  for (bool first = true;; first = false) {
    if (s < c.end && *s == '}' && first) return refuse(c, Code::missing_tag, s, p);
    Span name, value;
    if (s >= c.end || *s != '"') return stop(c, Code::syntax, s);
    if (!take_string(c, s, name)) return nullptr;
    const bool tag = static_cast<std::size_t>(name.end - name.begin) == rule.tag.size() &&
                     same_text(name.begin, rule.tag.text(), rule.tag.size());
    s = skip_blank(name.next, c.end);
    if (s >= c.end || *s != ':') return stop(c, Code::syntax, s);
    s = skip_blank(s + 1, c.end);
    if (tag && s < c.end && *s == '"') {
      if (!take_string(c, s, value)) return nullptr;
      found = find_name(rule.values, value.begin, static_cast<std::size_t>(value.end - value.begin));
      if (found == no_name) return refuse(c, Code::unknown_tag, s, p);
      return first ? value.next : behind;
    }
    if (tag) return refuse(c, Code::wrong_type, s, p);
    s = skip_value(c, s);
    if (s == nullptr) return nullptr;
    c.count = count;
    s = skip_blank(s, c.end);
    if (s >= c.end || (*s != ',' && *s != '}')) return stop(c, Code::syntax, s);
    if (*s == '}') return refuse(c, Code::missing_tag, s, p);
    s = skip_blank(s + 1, c.end);
  }
}

HOT char* place(const Slot& slot, char* target) {
  if (target == nullptr || slot.store == Store::none) return nullptr;
  char* at = target + slot.offset;
  return slot.store == Store::operation ? static_cast<char*>(slot.emplace(at)) : at;
}

bool is_distinct(Frame& frame, std::uint16_t value) {
  for (std::uint64_t i = 0; i < frame.seen; ++i) {
    if (frame.distinct[i] == value) return false;
  }
  frame.distinct[frame.seen & 15] = value;
  return true;
}

bool read_frames(Cursor& c, const char* p, const StructType& root, void* target) {
  Frame frames[depth_limit + 1];
  Frame* frame = frames;  // the innermost; its seen and next live in the locals while it is an object
  const StructType* type = &root;
  char* object = static_cast<char*>(target);
  std::uint64_t seen = 0;
  std::uint32_t next = 0;
  const Type* value = nullptr;
  char* slot = nullptr;
  const char* const end = c.end;

  p = skip_blank(p, end);
  if (p >= end) return stop(c, Code::syntax, p), false;
  if (*p != '{') {
    p = refuse(c, Code::wrong_type, p, p);
    goto finish;
  }
  frame->type = type;
  frame->list = nullptr;
  frame->target = object;
  c.depth = 1;

open_object:  // p stands at the brace
  ++p;
  p = skip_blank(p, end);
  if (p < end && *p == '}') goto close_object;

member : {
  const Member* member = type->rule->members + next;
  const char* at = p;
  const bool declared = next < type->rule->member_count;
  const Name& name = member->name;
  if (declared && end - p > std::ptrdiff_t{name.key_size} && same_text(p, name.key, name.key_size)) {
    p += name.key_size;
  } else {
    std::uint32_t found = no_name;
    p = find_member(c, type->rule->names, p, found);
    if (p == nullptr) return false;
    if (found == no_name) [[unlikely]] {
      p = refuse(c, Code::unknown_member, at, skip_blank(p, end));
      goto after_member;
    }
    next = found;
    member = type->rule->members + next;
  }
  if ((seen >> next & 1) != 0) [[unlikely]] {
    p = refuse(c, Code::duplicate_member, at, skip_blank(p, end));
    goto after_member;
  }
  seen |= std::uint64_t{1} << next;
  p = skip_blank(p, end);
  if (p >= end) [[unlikely]]
    return stop(c, Code::syntax, p), false;
  const Slot& place_of = type->slots[next++];
  value = &member->type;
  if (value->kind <= last_leaf) [[likely]] {
    p = read_leaf(c, p, *value, object == nullptr ? nullptr : object + place_of.offset, place_of.store);
  } else {
    slot = place(place_of, object);
    goto container;
  }
}

after_member:
  if (p == nullptr) [[unlikely]]
    return false;
  p = skip_blank(p, end);
  if (p >= end) [[unlikely]]
    return stop(c, Code::syntax, p), false;
  if (*p == ',') [[likely]] {
    p = skip_blank(p + 1, end);
    goto member;
  }
  if (*p != '}') [[unlikely]]
    return stop(c, Code::syntax, p), false;

close_object:
  if ((type->rule->required & ~seen) != 0 && !close_object(c, *type->rule, seen, p)) [[unlikely]]
    return false;
  ++p;
  goto after_container;

container:  // value, slot; p at its first byte
  // Saved before anything else: `after_value` restores it, also behind a value that was refused.
  if (frame->list == nullptr) {
    frame->seen = seen;
    frame->next = next;
  }
  if (*p != (value->kind == Kind::list ? '[' : '{')) [[unlikely]] {
    p = refuse(c, Code::wrong_type, p, p);
    goto after_value;
  }
  if (c.depth >= depth_limit) [[unlikely]]
    return stop(c, Code::syntax, p), false;
  {
    const char* open = p;
    const StructType* opened = nullptr;
    const ListRule* list = nullptr;
    bool behind_tag = false;
    if (value->kind == Kind::structure) {
      opened = &value->as<StructType>();
    } else if (value->kind == Kind::list) {
      list = &value->as<ListRule>();
    } else {
      const auto& rule = value->as<TaggedRule>();
      std::uint32_t alternative = no_name;
      p = find_tag(c, rule, p, alternative);
      if (p == nullptr) return false;
      if (alternative == no_name) goto after_value;  // refused and skipped
      opened = rule.alternatives + alternative;
      if (slot != nullptr) slot = static_cast<char*>(rule.emplace[alternative](slot));
      p = skip_blank(p, end);
      behind_tag = p < end && (*p == ',' || *p == '}');
    }
    ++frame;
    ++c.depth;
    frame->type = opened;
    frame->list = list;
    frame->target = slot;
    frame->open = open;
    if (list != nullptr) {
      frame->seen = 0;
      p = skip_blank(p + 1, end);
      if (p < end && *p == ']') goto close_list;
      goto item;
    }
    type = opened;
    object = slot;
    seen = behind_tag ? 1 : 0;
    next = behind_tag ? 1 : 0;
    if (behind_tag) goto after_member;
    p = open;
    goto open_object;
  }

item : {
  const ListRule& list = *frame->list;
  if (p >= end) [[unlikely]]
    return stop(c, Code::syntax, p), false;
  if (frame->seen == list.maximum) [[unlikely]] {
    if (!violate(c, Code::too_many, p)) return false;
  }
  slot = frame->target == nullptr || frame->seen >= list.maximum
             ? nullptr
             : static_cast<char*>(list.append(frame->target));
  value = &list.element;
  if (value->kind > last_leaf) {
    if (slot != nullptr) slot = place(list.item, slot);
    goto container;
  }
  const char* at = p;
  const std::uint32_t count = c.count;
  p = read_leaf(c, p, *value, slot, list.item.store);
  if (list.distinct && p != nullptr && c.count == count && frame->seen < 16 &&
      !is_distinct(*frame, c.last_enumerator)) [[unlikely]] {
    if (!violate(c, Code::not_unique, at)) return false;
  }
}

after_item:
  if (p == nullptr) [[unlikely]]
    return false;
  ++frame->seen;
  p = skip_blank(p, end);
  if (p >= end) [[unlikely]]
    return stop(c, Code::syntax, p), false;
  if (*p == ',') {
    p = skip_blank(p + 1, end);
    goto item;
  }
  if (*p != ']') [[unlikely]]
    return stop(c, Code::syntax, p), false;

close_list:
  if (frame->seen < frame->list->minimum && !violate(c, Code::too_few, p)) [[unlikely]]
    return false;
  ++p;

after_container:
  if (frame == frames) goto finish;
  --frame;
  --c.depth;
after_value:
  if (frame->list != nullptr) goto after_item;
  type = frame->type;
  object = frame->target;
  seen = frame->seen;
  next = frame->next;
  goto after_member;

finish:
  if (p == nullptr) return false;
  p = skip_blank(p, end);
  if (p != end) return stop(c, Code::trailing_text, p), false;
  return c.count == 0;
}

}  // namespace

bool read_by_table(Cursor& c, const StructType& root, void* target) {
  return read_frames(c, c.begin, root, target);
}

}  // namespace shapes
