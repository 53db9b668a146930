#include <dstack/strings.h>

#include <array>
#include <cstddef>
#include <cstdint>

namespace dstack {

namespace {

// Sets of ASCII characters, one bit each.
using Set = std::uint16_t;
constexpr Set digit = 1, lower = 2, upper = 4, hex = 8;
constexpr Set letter = lower | upper, alphanumeric = letter | digit;
constexpr Set scheme_rest = 16;     // alphanumeric + - .
constexpr Set host = 32;            // unreserved and sub-delims
constexpr Set user = 64;            // host and :
constexpr Set plain_segment = 128;  // host and @
constexpr Set path = 256;           // user, @ and /
constexpr Set query = 512;          // path and ?
constexpr Set atom = 1024;          // of an e-mail address

constexpr auto sets = [] {
  std::array<Set, 256> table{};
  const auto add = [&](std::string_view characters, Set set) {
    for (const char c : characters) table[static_cast<unsigned char>(c)] |= set;
  };
  constexpr std::string_view digits = "0123456789", small = "abcdefghijklmnopqrstuvwxyz",
                             capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  constexpr Set everywhere = scheme_rest | host | user | plain_segment | path | query | atom;
  add(digits, digit | hex | everywhere);
  add(small, lower | everywhere);
  add(capitals, upper | everywhere);
  add("abcdefABCDEF", hex);
  add("+-.", scheme_rest);
  add("-._~!$&'()*+,;=", host | user | plain_segment | path | query);
  add(":", user | path | query);
  add("@", plain_segment | path | query);
  add("/", path | query);
  add("?", query);
  add("!#$%&'*+/=?^_`{|}~-", atom);
  return table;
}();

constexpr bool is(Set set, char c) noexcept { return (sets[static_cast<unsigned char>(c)] & set) != 0; }

// How many characters of the set the text begins with.
std::size_t run(Set set, std::string_view text) noexcept {
  std::size_t size = 0;
  while (size != text.size() && is(set, text[size])) ++size;
  return size;
}

// Likewise, with `%` and two hex digits as one more character of the set.
std::size_t escaped_run(Set set, std::string_view text) noexcept {
  std::size_t size = 0;
  while (size != text.size()) {
    if (is(set, text[size])) {
      ++size;
    } else if (text[size] == '%' && text.size() - size > 2 && is(hex, text[size + 1]) &&
               is(hex, text[size + 2])) {
      size += 3;
    } else {
      break;
    }
  }
  return size;
}

// ---- URIs

// Eight groups of up to four hex digits, or at most seven with `::` in one place.
bool is_ipv6(std::string_view text) noexcept {
  int groups = 0;
  bool gap = false;
  if (text.substr(0, 2) == "::") {
    gap = true;
    text.remove_prefix(2);
    if (text.empty()) return true;
  }
  while (true) {
    const std::size_t size = run(hex, text);
    if (size == 0 || size > 4) return false;
    ++groups;
    text.remove_prefix(size);
    if (text.empty()) break;
    if (text[0] != ':') return false;
    text.remove_prefix(1);
    if (text.empty()) return false;
    if (text[0] != ':') continue;
    if (gap) return false;
    gap = true;
    text.remove_prefix(1);
    if (text.empty()) break;
  }
  return gap ? groups <= 7 : groups == 8;
}

// What stands between `//` and the path.
bool is_authority(std::string_view text) noexcept {
  const std::size_t at = text.find('@');
  if (at != std::string_view::npos) {
    if (escaped_run(user, text.substr(0, at)) != at) return false;
    text.remove_prefix(at + 1);
  }
  if (!text.empty() && text[0] == '[') {
    const std::size_t bracket = text.find(']');
    if (bracket == std::string_view::npos || !is_ipv6(text.substr(1, bracket - 1))) return false;
    text.remove_prefix(bracket + 1);
  } else {
    text.remove_prefix(escaped_run(host, text));
  }
  if (text.empty()) return true;
  return text[0] == ':' && run(digit, text.substr(1)) == text.size() - 1;
}

bool is_query_and_fragment(std::string_view text) noexcept {
  if (!text.empty() && text[0] == '?') text.remove_prefix(1 + escaped_run(query, text.substr(1)));
  if (!text.empty() && text[0] == '#') text.remove_prefix(1 + escaped_run(query, text.substr(1)));
  return text.empty();
}

// The length of a scheme with its colon; zero if the text has none.
std::size_t scheme_size(std::string_view text) noexcept {
  if (text.empty() || !is(letter, text[0])) return 0;
  const std::size_t size = run(scheme_rest, text);
  return size != text.size() && text[size] == ':' ? size + 1 : 0;
}

// Takes `//authority` off the text. A text that does not begin with `//` is left as it is.
bool take_authority(std::string_view& text) noexcept {
  if (text.substr(0, 2) != "//") return true;
  std::size_t end = 2;
  while (end != text.size() && text[end] != '/' && text[end] != '?' && text[end] != '#') ++end;
  if (!is_authority(text.substr(2, end - 2))) return false;
  text.remove_prefix(end);
  return true;
}

// ---- E-mail addresses

// A label, its length in `size`: letters, digits and inner hyphens, at most 63.
bool label_at(std::string_view text, std::size_t& size) noexcept {
  size = 0;
  while (size != text.size() && (is(alphanumeric, text[size]) || text[size] == '-')) ++size;
  return size >= 1 && size <= 63 && text[0] != '-' && text[size - 1] != '-';
}

bool is_domain(std::string_view text) noexcept {
  for (int labels = 1;; ++labels) {
    std::size_t size = 0;
    if (!label_at(text, size)) return false;
    if (size == text.size()) return labels >= 2;
    if (text[size] != '.') return false;
    text.remove_prefix(size + 1);
  }
}

// ---- Language tags

// Walks over the parts between the hyphens.
class Subtags {
 public:
  explicit Subtags(std::string_view text) noexcept : rest_(text) { next(); }
  [[nodiscard]] bool at_end() const noexcept { return ended_; }
  [[nodiscard]] std::string_view part() const noexcept { return part_; }
  void next() noexcept {
    ended_ = exhausted_;
    const std::size_t size = rest_.find('-');
    exhausted_ = size == std::string_view::npos;
    part_ = rest_.substr(0, size);
    rest_ = exhausted_ ? std::string_view{} : rest_.substr(size + 1);
  }
  [[nodiscard]] bool has(std::size_t shortest, std::size_t longest, Set set) const noexcept {
    return !ended_ && part_.size() >= shortest && part_.size() <= longest && run(set, part_) == part_.size();
  }

 private:
  std::string_view rest_, part_;
  bool exhausted_ = false;
  bool ended_ = false;
};

bool is_script(const Subtags& tags) noexcept {
  return tags.has(4, 4, letter) && is(upper, tags.part()[0]) && run(lower, tags.part().substr(1)) == 3;
}
bool is_region(const Subtags& tags) noexcept { return tags.has(2, 2, upper) || tags.has(3, 3, digit); }
bool is_variant(const Subtags& tags) noexcept {
  return tags.has(5, 8, lower | digit) || (tags.has(4, 4, lower | digit) && is(digit, tags.part()[0]));
}

// The subtags behind a singleton: at least one, all of them.
bool take_extension(Subtags& tags, std::size_t shortest) noexcept {
  tags.next();
  if (!tags.has(shortest, 8, lower | digit)) return false;
  while (tags.has(shortest, 8, lower | digit)) tags.next();
  return true;
}

}  // namespace

bool is_uri(std::string_view text) noexcept {
  const std::size_t scheme = scheme_size(text);
  if (scheme == 0) return false;
  text.remove_prefix(scheme);
  const std::size_t whole = text.size();
  if (!take_authority(text)) return false;
  if (text.size() != whole) {
    if (!text.empty() && text[0] == '/') text.remove_prefix(escaped_run(path, text));
    return is_query_and_fragment(text);
  }
  const std::size_t size = escaped_run(path, text);
  return size != 0 && is_query_and_fragment(text.substr(size));
}

bool is_uri_reference(std::string_view text) noexcept {
  const std::size_t scheme = scheme_size(text);
  text.remove_prefix(scheme);
  const std::size_t whole = text.size();
  if (!take_authority(text)) return false;
  const bool authority = text.size() != whole;
  // Without a scheme, a colon in the first segment would be taken for the end of one.
  if (scheme == 0 && !authority) text.remove_prefix(escaped_run(plain_segment, text));
  const bool free = scheme != 0 && !authority;
  if (!text.empty() && (free || text[0] == '/')) text.remove_prefix(escaped_run(path, text));
  return is_query_and_fragment(text);
}

bool is_email(std::string_view text) noexcept {
  while (true) {
    const std::size_t size = run(atom, text);
    if (size == 0 || size == text.size()) return false;
    const char separator = text[size];
    text.remove_prefix(size + 1);
    if (separator == '@') return is_domain(text);
    if (separator != '.') return false;
  }
}

bool is_language_tag(std::string_view text) noexcept {
  Subtags tags(text);
  if (!tags.has(2, 3, lower)) return false;
  tags.next();
  if (is_script(tags)) tags.next();
  if (is_region(tags)) tags.next();
  while (is_variant(tags)) tags.next();
  while (tags.has(1, 1, lower | digit) && tags.part() != "x") {
    if (!take_extension(tags, 2)) return false;
  }
  if (tags.has(1, 1, lower) && !take_extension(tags, 1)) return false;
  return tags.at_end();
}

}  // namespace dstack
