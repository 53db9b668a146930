// The runtime of shape 3.
#include "mixed.h"

namespace shapes {

const char* leaf(Cursor& c, const char* p, Type type, void* target, Store store) {
  return read_leaf(c, p, type, target, store);
}

namespace {

// p: at a name. Unknown and repeated members are refused and skipped here.
HOT const char* enter_member(Cursor& c, const char* p, Members& state) {
  for (;;) {
    const char* at = p;
    const Name* name = state.names.names + state.next;
    std::uint32_t found = state.next;
    if (state.next<state.count&& static_cast<std::size_t>(c.end - p)> name->key_size &&
        same_text(p, name->key, name->key_size)) {
      p = skip_blank(p + name->key_size, c.end);
    } else if ((p = find_member(c, p, state.names, found)) == nullptr) {
      return p;
    }
    if (found != no_name && (state.seen >> found & 1) == 0) [[likely]] {
      if (p >= c.end) return stop(c, Code::syntax, p);
      state.seen |= std::uint64_t{1} << found;
      state.at = found;
      state.next = found + 1;
      return p;
    }
    p = refuse(c, found == no_name ? Code::unknown_member : Code::duplicate_member, at, p);
    if (p == nullptr) return p;
    p = skip_blank(p, c.end);
    if (p >= c.end || *p != ',') {
      state.at = no_name;
      return p;
    }
    p = skip_blank(p + 1, c.end);
  }
}

}  // namespace

const char* first_member(Cursor& c, const char* p, Members& state) {
  p = skip_blank(p + 1, c.end);
  if (p < c.end && *p == '}') return p;
  return enter_member(c, p, state);
}

const char* next_member(Cursor& c, const char* p, Members& state) {
  p = skip_blank(p, c.end);
  if (p < c.end && *p == ',') [[likely]]
    return enter_member(c, skip_blank(p + 1, c.end), state);
  state.at = no_name;
  return p;
}

}  // namespace shapes
