// The definition of every built-in type whose JSON form is a string with a shape: one I-Regexp (RFC 9485)
// each, for the whole value. The readers of the runtime accept exactly these languages, and the compiler
// emits them as patterns.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dstack {

enum class FormatId : std::uint8_t {
  date,
  time,
  local_datetime,
  datetime,
  duration,
  partial_date,
  uuid,
  language,
  uri,
  uri_reference,
  email,
  int64,
  base64url,
  base64,
  hex,
};

struct Format {
  FormatId id;
  std::string_view name;         // as a schema spells it
  std::string_view pattern;      // I-Regexp
  std::string_view json_schema;  // value of `format` in JSON Schema; empty where the usual validators refuse
                                 // some of our texts under every such name
};

namespace format_parts {

// One constant text out of several.
template <const std::string_view&... Parts>
struct Joined {
  static constexpr auto buffer = [] {
    std::array<char, (Parts.size() + ... + 0)> joined{};
    std::size_t size = 0;
    const auto append = [&](std::string_view part) {
      for (const char c : part) joined[size++] = c;
    };
    (append(Parts), ...);
    return joined;
  }();
  static constexpr std::string_view text{buffer.data(), buffer.size()};
};
template <const std::string_view&... Parts>
inline constexpr std::string_view join = Joined<Parts...>::text;

inline constexpr std::string_view open = "(", close = ")", either = "|", letter_t = "T";

// 29 February has a branch of its own: years that 4 divides but 100 does not, and years that 400 divides.
inline constexpr std::string_view date =
    "[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    "|02-(0[1-9]|1[0-9]|2[0-8]))"
    "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29";
inline constexpr std::string_view time = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?";
inline constexpr std::string_view local_datetime = join<open, date, close, letter_t, time>;
inline constexpr std::string_view offset =
    "(Z|\\+([01][0-9]|2[0-3]):[0-5][0-9]|-(0[1-9]|1[0-9]|2[0-3]):[0-5][0-9]|-00:(0[1-9]|[1-5][0-9]))";
inline constexpr std::string_view datetime = join<local_datetime, offset>;
inline constexpr std::string_view year_and_month = "[0-9]{4}(-(0[1-9]|1[0-2]))?|";
inline constexpr std::string_view partial_date = join<year_and_month, date>;

// A day part and a time part, one of which may be missing; within each, any choice of components that is not
// empty.
inline constexpr std::string_view years = "[1-9][0-9]{0,8}Y";
inline constexpr std::string_view months = "[1-9][0-9]{0,8}M";
inline constexpr std::string_view days = "[1-9][0-9]{0,8}D";
inline constexpr std::string_view hours = "[1-9][0-9]{0,5}H";
inline constexpr std::string_view minutes = "[1-9][0-9]{0,6}M";
inline constexpr std::string_view seconds = "([1-9][0-9]{0,8}(\\.[0-9]{0,8}[1-9])?|0\\.[0-9]{0,8}[1-9])S";
inline constexpr std::string_view duration_begin = "P(", perhaps = ")?", duration_end = "))|PT0S",
                                  letter_t_open = "T(";
inline constexpr std::string_view day_part = join<years, open, months, perhaps, open, days, perhaps, either,
                                                  months, open, days, perhaps, either, days>;
inline constexpr std::string_view time_part = join<hours, open, minutes, perhaps, open, seconds, perhaps,
                                                   either, minutes, open, seconds, perhaps, either, seconds>;
inline constexpr std::string_view duration =
    join<duration_begin, day_part, either, open, day_part, perhaps, letter_t_open, time_part, duration_end>;

inline constexpr std::string_view uuid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

// Language, script, region, variants, extensions, private use. No extended language subtags: the canonical
// form of such a tag is the subtag itself.
inline constexpr std::string_view language =
    "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
    "(-[0-9a-wy-z](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?";

// The generic syntax of RFC 3986. Left out: addresses of future IP versions, IPv4 written within IPv6, and
// URIs with nothing behind the scheme but a query or fragment, which common validators refuse.
inline constexpr std::string_view scheme = "[A-Za-z][A-Za-z0-9+.-]*:";
inline constexpr std::string_view ipv6 =
    "([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|([0-9A-Fa-f]{1,4}:){1,7}:"
    "|([0-9A-Fa-f]{1,4}:){1,6}:[0-9A-Fa-f]{1,4}|([0-9A-Fa-f]{1,4}:){1,5}(:[0-9A-Fa-f]{1,4}){2}"
    "|([0-9A-Fa-f]{1,4}:){1,4}(:[0-9A-Fa-f]{1,4}){3}|([0-9A-Fa-f]{1,4}:){1,3}(:[0-9A-Fa-f]{1,4}){4}"
    "|([0-9A-Fa-f]{1,4}:){1,2}(:[0-9A-Fa-f]{1,4}){5}|[0-9A-Fa-f]{1,4}:(:[0-9A-Fa-f]{1,4}){6}"
    "|::([0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){0,6})?";
inline constexpr std::string_view authority_begin =
    "//(([A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*@)?(\\[(";
inline constexpr std::string_view authority_end =
    ")\\]|([A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)(:[0-9]*)?";
inline constexpr std::string_view segment = "([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})";
inline constexpr std::string_view segment_without_colon = "([A-Za-z0-9._~!$&'()*+,;=@-]|%[0-9A-Fa-f]{2})+";
inline constexpr std::string_view segments = "([A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*";
inline constexpr std::string_view query_and_fragment =
    "(\\?([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?"
    "(#([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?";
inline constexpr std::string_view slash_open = "(/", slash = "/";
// `//host/path`; and what may stand behind a scheme as well as on its own: that, `/path` or nothing.
inline constexpr std::string_view network_path =
    join<authority_begin, ipv6, authority_end, slash_open, segments, perhaps>;
inline constexpr std::string_view uri =
    join<scheme, open, network_path, either, slash, open, segment, segments, perhaps, either, segment,
         segments, close, query_and_fragment>;
inline constexpr std::string_view rooted =
    join<open, scheme, perhaps, open, network_path, either, slash, open, segment, segments, perhaps, perhaps>;
inline constexpr std::string_view uri_reference =
    join<open, rooted, either, scheme, segment, segments, either, segment_without_colon, slash_open, segments,
         perhaps, close, query_and_fragment>;

inline constexpr std::string_view email =
    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

inline constexpr std::string_view int64 =
    "0|-?([1-9][0-9]{0,17}|[1-8][0-9]{18}|9([01][0-9]{17}|2([01][0-9]{16}|2([0-2][0-9]{15}|3([0-2][0-9]{14}"
    "|3([0-6][0-9]{13}|7([01][0-9]{12}|20([0-2][0-9]{10}|3([0-5][0-9]{9}|6([0-7][0-9]{8}|8([0-4][0-9]{7}"
    "|5([0-3][0-9]{6}|4([0-6][0-9]{5}|7([0-6][0-9]{4}|7([0-4][0-9]{3}|5([0-7][0-9]{2}|80[0-7]))))))))))))))))"
    "|-9223372036854775808";

// The last characters are those whose spare bits are zero.
inline constexpr std::string_view base64url =
    "([A-Za-z0-9_-]{4})*([A-Za-z0-9_-][AQgw]|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048])?";
inline constexpr std::string_view base64 =
    "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?";
inline constexpr std::string_view hex = "([0-9a-f]{2})*";

}  // namespace format_parts

/// In the order of FormatId.
inline constexpr std::array<Format, 15> formats{{
    {FormatId::date, "date", format_parts::date, "date"},
    {FormatId::time, "time", format_parts::time, ""},
    {FormatId::local_datetime, "localdatetime", format_parts::local_datetime, ""},
    {FormatId::datetime, "datetime", format_parts::datetime, "date-time"},
    {FormatId::duration, "duration", format_parts::duration, ""},
    {FormatId::partial_date, "partialdate", format_parts::partial_date, ""},
    {FormatId::uuid, "uuid", format_parts::uuid, "uuid"},
    {FormatId::language, "language", format_parts::language, ""},
    {FormatId::uri, "uri", format_parts::uri, "uri"},
    {FormatId::uri_reference, "uri(reference)", format_parts::uri_reference, "uri-reference"},
    {FormatId::email, "email", format_parts::email, "email"},
    {FormatId::int64, "int64", format_parts::int64, ""},
    {FormatId::base64url, "base64url", format_parts::base64url, ""},
    {FormatId::base64, "base64", format_parts::base64, ""},
    {FormatId::hex, "hex", format_parts::hex, ""},
}};

[[nodiscard]] constexpr const Format& format(FormatId id) noexcept {
  return formats[static_cast<std::size_t>(id)];
}

}  // namespace dstack
