// Shared by the shapes with a function per struct.
#include "functions.h"

namespace shapes {

const char* find_member(Cursor& c, const char* p, const NameTable& names, std::uint32_t& found) {
  Span span;
  if (p >= c.end || *p != '"') return stop(c, Code::syntax, p);
  if (!take_string(c, p, span)) return nullptr;
  found = find_name(names, span.begin, static_cast<std::size_t>(span.end - span.begin));
  if (found == no_name && span.high && !valid_utf8(span.begin, span.end)) return stop(c, Code::encoding, p);
  p = skip_blank(span.next, c.end);
  if (p >= c.end || *p != ':') return stop(c, Code::syntax, p);
  return skip_blank(p + 1, c.end);
}

const char* close_object(Cursor& c, const char* p, std::uint64_t seen, std::uint64_t required) {
  if (p >= c.end || *p != '}') return stop(c, Code::syntax, p);
  for (std::uint64_t missing = required & ~seen; missing != 0; missing &= missing - 1) {
    if (!violate(c, Code::missing_member, p)) return nullptr;
  }
  --c.depth;
  return p + 1;
}

const char* find_tag(Cursor& c, const Name& tag, const NameTable& values, const char* p,
                     std::uint32_t& found) {
  const std::uint32_t count = c.count;
  const char* s = skip_blank(p + 1, c.end);
  if (s < c.end && *s == '}') return refuse(c, Code::missing_tag, s, p);
  for (;;) {
    Span name, value;
    if (s >= c.end || *s != '"') return stop(c, Code::syntax, s);
    if (!take_string(c, s, name)) return nullptr;
    const bool here = static_cast<std::size_t>(name.end - name.begin) == tag.size() &&
                      same_text(name.begin, tag.text(), tag.size());
    s = skip_blank(name.next, c.end);
    if (s >= c.end || *s != ':') return stop(c, Code::syntax, s);
    s = skip_blank(s + 1, c.end);
    if (here && s < c.end && *s == '"') {
      if (!take_string(c, s, value)) return nullptr;
      found = find_name(values, value.begin, static_cast<std::size_t>(value.end - value.begin));
      return found == no_name ? refuse(c, Code::unknown_tag, s, p) : p;
    }
    if (here) return refuse(c, Code::wrong_type, s, p);
    s = skip_value(c, s);
    if (s == nullptr) return nullptr;
    c.count = count;
    s = skip_blank(s, c.end);
    if (s < c.end && *s == '}') return refuse(c, Code::missing_tag, s, p);
    if (s >= c.end || *s != ',') return stop(c, Code::syntax, s);
    s = skip_blank(s + 1, c.end);
  }
}

}  // namespace shapes
