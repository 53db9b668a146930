// Shape 1: what specialised code per type is printed over. With SHAPES_OUTLINE the leaf checks are functions
// of the runtime (special.cpp); without it they are compiled into every member.
#pragma once

#include "functions.h"

namespace shapes {

inline constexpr std::uint64_t twice = std::uint64_t{1} << 63;

template <std::size_t N>
HOT bool at_key(const Cursor& c, const char* p, const char (&key)[N]) {
  return c.end - p >= static_cast<std::ptrdiff_t>(N) && same_text(p, key, N - 1);
}
HOT bool another(Cursor& c, const char*& p) {
  p = skip_blank(p, c.end);
  if (p >= c.end || *p != ',') return false;
  p = skip_blank(p + 1, c.end);
  return true;
}
/// p: behind the colon. A member that was there before is refused and skipped, and `twice` is set.
HOT const char* first_time(Cursor& c, const char* p, const char* at, std::uint64_t& seen, std::uint64_t bit) {
  p = skip_blank(p, c.end);
  if (p >= c.end) [[unlikely]]
    return stop(c, Code::syntax, p);
  if ((seen & bit) != 0) [[unlikely]] {
    seen |= twice;
    return refuse(c, Code::duplicate_member, at, p);
  }
  seen |= bit;
  return p;
}

#ifdef SHAPES_OUTLINE
#define LEAF
#define BODY(...) ;
#else
#define LEAF HOT
#define BODY(...) \
  { __VA_ARGS__ }
#endif
#ifdef SHAPES_DEFINE
#undef BODY
#define BODY(...) \
  { __VA_ARGS__ }
#endif

template <class Check>
HOT const char* take_checked(Cursor& c, const char* p, Span& span, Check check) {
  span.begin = nullptr;
  if (*p != '"') [[unlikely]]
    return refuse(c, Code::wrong_type, p, p);
  if (!take_string(c, p, span)) [[unlikely]]
    return nullptr;
  const Code code = check(span, static_cast<std::size_t>(span.end - span.begin));
  if (code == Code::none) [[likely]]
    return span.next;
  if (span.high && !valid_utf8(span.begin, span.end)) return stop(c, Code::encoding, p);
  span.begin = nullptr;
  return violate(c, code, p) ? span.next : nullptr;
}

LEAF const char* take_text(Cursor& c, const char* p, std::uint32_t minimum, std::uint32_t maximum, Span& span)
    BODY(return take_checked(c, p, span,
                             [&](const Span& s, std::size_t) {
                               if (s.high && !valid_utf8(s.begin, s.end)) return Code::encoding;
                               return check_length(s, minimum, maximum);
                             });) LEAF const
    char* take_class_run(Cursor& c, const char* p, const ByteClass& set, std::uint32_t minimum,
                         std::uint32_t maximum, Span& span)
        BODY(return take_checked(c, p, span,
                                 [&](const Span& s, std::size_t size) {
                                   return size >= minimum && size <= maximum &&
                                                  skip_class(set, s.begin, s.end, s.limit) == s.end
                                              ? Code::none
                                              : Code::pattern;
                                 });) LEAF const
    char* take_pattern(Cursor& c, const char* p, const Pattern& pattern, std::uint32_t minimum,
                       std::uint32_t maximum, Span& span)
        BODY(return take_checked(c, p, span,
                                 [&](const Span& s, std::size_t) {
                                   const Code length = check_length(s, minimum, maximum);
                                   if (length != Code::none) return length;
                                   return matches(pattern, s.begin, s.end, s.limit) ? Code::none
                                                                                    : Code::pattern;
                                 });) LEAF const char* take_date(Cursor& c, const char* p, Span& span)
            BODY(return take_checked(c, p, span,
                                     [](const Span& s, std::size_t size) {
                                       return is_date(s.begin, size) ? Code::none : Code::format;
                                     });) LEAF const char* take_datetime(Cursor& c, const char* p, Span& span)
                BODY(return take_checked(c, p, span,
                                         [](const Span& s, std::size_t size) {
                                           return is_datetime(s.begin, size) ? Code::none : Code::format;
                                         });) LEAF const char* take_uuid(Cursor& c, const char* p, Span& span)
                    BODY(return take_checked(c, p, span,
                                             [](const Span& s, std::size_t size) {
                                               return is_uuid(s.begin, size) ? Code::none : Code::format;
                                             });) LEAF const
    char* take_enumeration(Cursor& c, const char* p, const NameTable& table, Span& span)
        BODY(return take_checked(c, p, span,
                                 [&](const Span& s, std::size_t size) {
                                   const std::uint32_t at = find_name(table, s.begin, size);
                                   c.last_enumerator = static_cast<std::uint16_t>(at);
                                   return at == no_name ? Code::not_in_enumeration : Code::none;
                                 });) LEAF const
    char* take_bounded(Cursor& c, const char* p, std::int64_t minimum, std::int64_t maximum,
                       std::int64_t& value)
        BODY(if (*p != '-' && !is_digit(*p)) return refuse(c, Code::wrong_type, p, p); Integer integer;
             const char* s = take_integer(c, p, integer); if (s == nullptr) return s; value = integer.value;
             Code code = integer.code; if (code == Code::none && value < minimum) code = Code::minimum;
             if (code == Code::none && value > maximum) code = Code::maximum;
             return code == Code::none || violate(c, code, p) ? s : nullptr;) LEAF const
    char* take_bounded_real(Cursor& c, const char* p, double minimum, double maximum, double& value)
        BODY(if (*p != '-' && !is_digit(*p)) return refuse(c, Code::wrong_type, p, p);
             const char* s = take_real(c, p, value); if (s == nullptr) return s;
             if (!(value >= minimum)) return violate(c, Code::minimum, p) ? s : nullptr;
             if (!(value <= maximum)) return violate(c, Code::maximum, p) ? s : nullptr; return s;) LEAF const
    char* take_flag(Cursor& c, const char* p, bool& value)
        BODY(if (*p != 't' && *p != 'f') return refuse(c, Code::wrong_type, p, p);
             return take_boolean(c, p, value);)

}  // namespace shapes
