// What both shapes with a function per struct share: members out of order, unions, the end of an object.
#pragma once

#include "text.h"

namespace shapes {

/// Finds the member whose name opens at p. Gives the place of its value, which may be the end of the text;
/// null: stop.
const char* find_member(Cursor& c, const char* p, const NameTable& names, std::uint32_t& found);
/// The alternative that the tag names, wherever it stands in the object at p, which is skipped when there is
/// none.
const char* find_tag(Cursor& c, const Name& tag, const NameTable& values, const char* p,
                     std::uint32_t& found);
/// Reports required members that are missing. p: at the brace; gives the place behind it.
const char* close_object(Cursor& c, const char* p, std::uint64_t seen, std::uint64_t required);

inline bool is_distinct(std::uint16_t* values, std::uint32_t count, std::uint16_t value) {
  for (std::uint32_t i = 0; i < count && i < 16; ++i) {
    if (values[i] == value) return false;
  }
  values[count & 15] = value;
  return true;
}

template <class T>
bool read_document(Cursor& c, const char* (*reader)(Cursor&, const char*, T*), T* target) {
  const char* p = skip_blank(c.begin, c.end);
  if (p >= c.end) return stop(c, Code::syntax, p), false;
  p = reader(c, p, target);
  if (p == nullptr) return false;
  p = skip_blank(p, c.end);
  if (p != c.end) return stop(c, Code::trailing_text, p), false;
  return c.count == 0;
}

}  // namespace shapes
