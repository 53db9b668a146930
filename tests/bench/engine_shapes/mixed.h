// Shape 3: a printed function per struct with a switch over its members; names and leaf rules are tables, and
// everything that looks at bytes is a function of the runtime.
#pragma once

#include "functions.h"
#include "leaf.h"

namespace shapes {

struct Members {
  const NameTable& names;
  std::uint32_t count;
  std::uint32_t at = no_name;  // the member whose value stands at p; no_name: the end of the object
  std::uint32_t next = 0;
  std::uint64_t seen = 0;
};
/// p: at the opening brace.
const char* first_member(Cursor& c, const char* p, Members& state);
/// p: behind a value.
const char* next_member(Cursor& c, const char* p, Members& state);
const char* leaf(Cursor& c, const char* p, Type type, void* target, Store store);

}  // namespace shapes
