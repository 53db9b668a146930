// Lists on the road that most texts take, and values that are neither ordinary leafs nor containers with a
// frame of their own. The second half of `road.h`, which includes it.
#pragma once

#include "road.h"

namespace dstack::program::DSTACK_INSTRUCTIONS {

template <bool keep>
typename Road<keep>::Stop Road<keep>::list(Frame& frame) {
  const ListRule& rule = program_.lists[frame.rule];
  const ListOperations* const operations =
      keep && frame.target != nullptr ? machine_.binding_->lists[frame.rule] : nullptr;
  const bool of_booleans = operations != nullptr && operations->append == nullptr;
  if (rule.unique != Unique::no || frame.overflow || of_booleans) return Stop::odd;
  const std::uint32_t before = frame.count;
  const Stop stop = items(rule, operations, frame);
  budget_ -= frame.count - before;
  frame.started = frame.started || frame.count != 0;
  return stop;
}

template <bool keep>
typename Road<keep>::Stop Road<keep>::items(const ListRule& rule, const ListOperations* operations,
                                            Frame& frame) {
  const Type& type = program_.types[rule.element];
  const char* const end = bounds_.end;
  const std::uint64_t most =
      std::min<std::uint64_t>(rule.maximum == unbounded ? machine_.options_.limits.items : rule.maximum,
                              std::uint64_t{frame.count} + (budget_ - enough));
  while (true) {
    const char* p = ordinary::skip_blank(at_, end);
    if (p >= end) return Stop::odd;
    if (*p == ']') {
      if (frame.count < rule.minimum) return Stop::odd;
      if (operations != nullptr) machine_.cut_list(frame);
      at_ = p;
      return Stop::closed;
    }
    if (frame.count != 0) {
      if (*p != ',') return Stop::odd;
      p = ordinary::skip_blank(p + 1, end);
      if (p >= end) return Stop::odd;
    }
    if (frame.count >= most) return Stop::odd;
    const bool opens = look(type, p);
    Where where;
    ++frame.count;
    if constexpr (keep) {
      if (operations != nullptr) where = {machine_.next_item(frame).address, &operations->element};
    }
    const char* behind = opens ? nullptr : leafs_.read_item(type, p, where);
    if (behind == nullptr && !opens) behind = odd_value(type, p, where);
    if (behind == nullptr && !opens) {
      --frame.count;
      if (operations != nullptr && machine_.storage_ == Storage::fresh) operations->pop(frame.target);
      return Stop::odd;
    }
    frame.item_begin = offset(p);
    if (opens) {
      value_ = p;
      where_ = where;
      return Stop::opened;
    }
    at_ = behind;
  }
}

// ---- Values that are neither ordinary leafs nor containers with a frame of their own

// Null, and short lists of distinct strings. Null if it is not in order.
template <bool keep>
const char* Road<keep>::odd_value(const Type& type, const char* p, Where where) {
  if (*p == 'n' && type.nullable && bounds_.end - p >= 4 && ordinary::load4(p) == ordinary::load4("null")) {
    const Place place = where.place();
    if (place.address != nullptr && place.operations != nullptr) place.operations->set_null(place.address);
    return p + 4;
  }
  return *p == '[' && type.kind == Kind::list ? distinct_strings(type, p, where) : nullptr;
}

// All or nothing: what the list holds is not known to the steps that would go on in the middle of it.
template <bool keep>
const char* Road<keep>::distinct_strings(const Type& type, const char* p, Where where) {
  constexpr std::uint32_t few = 16;
  const ListRule& rule = program_.lists[type.detail];
  if (rule.unique != Unique::values) return nullptr;
  const Type& element = program_.types[rule.element];
  const char* items[few];  // and their sizes
  std::size_t sizes[few];
  std::uint32_t count = 0;
  void* const list = where.make();
  const ListOperations* const operations = list != nullptr ? machine_.binding_->lists[type.detail] : nullptr;
  if (operations != nullptr) operations->clear(list);
  do {
    p = ordinary::skip_blank(p + 1, bounds_.end);  // behind the bracket or a comma
    ordinary::Contents span;
    // Texts that are written without escapes are the same only if their bytes are.
    if (p >= bounds_.end || *p != '"' || !ordinary::string(p + 1, bounds_, span)) return nullptr;
    for (std::uint32_t i = 0; i < count; ++i) {
      if (sizes[i] == span.size() && ordinary::same(items[i], span.begin, span.size())) return nullptr;
    }
    if (count == std::min(few, rule.maximum)) return nullptr;
    items[count] = span.begin;
    sizes[count++] = span.size();
    Where item;
    if constexpr (keep) {
      if (operations != nullptr) item = {static_cast<char*>(operations->append(list)), &operations->element};
    }
    if (!leafs_.string(element, span, item)) return nullptr;
    p = ordinary::skip_blank(span.end + 1, bounds_.end);
    if (p >= bounds_.end) return nullptr;
  } while (*p == ',');
  if (*p != ']' || count < rule.minimum || budget_ < enough + count) return nullptr;
  budget_ -= count;
  return p + 1;
}

}  // namespace dstack::program::DSTACK_INSTRUCTIONS
