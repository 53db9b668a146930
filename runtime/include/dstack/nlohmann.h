// Values of generated types and of `dstack::Json` to and from nlohmann::json (or ordered_json). The one header of the runtime
// that needs another library; nothing else includes it.
#pragma once

#if !__has_include(<nlohmann/json.hpp>)
#error "dstack/nlohmann.h needs the library nlohmann/json (Debian: nlohmann-json3-dev)"
#endif

#include <charconv>
#include <cmath>
#include <string>
#include <string_view>
#include <type_traits>

#include <dstack/json.h>
#include <dstack/schema.h>
#include <nlohmann/json.hpp>

namespace dstack {

/// nlohmann::json, nlohmann::ordered_json, and what else differs from them in the types of its numbers and objects only.
template <class J>
concept NlohmannJson = std::is_same_v<typename J::value_t, nlohmann::json::value_t> &&
                       std::is_same_v<typename J::string_t, std::string>;

/// Any JSON value is a `Json`.
template <>
struct Schema<Json> {
  static const program::Program& program() noexcept {
    static constexpr program::Type any{program::Kind::json, true, 0};
    static constexpr program::Program only = [] {
      program::Program made{};
      made.types = &any;
      return made;
    }();
    return only;
  }
  static constexpr program::Index root = 0;
};

namespace adapter {

inline void put_string(std::string_view text, std::string& out) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20) {
      out += "\\u00";
      out += digits[byte >> 4];
      out += digits[byte & 15];
    } else {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
  }
  out += '"';
}

template <class Number>
void put_integer(Number number, std::string& out) {
  char buffer[24];
  out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr);
}

/// Writes what `dump()` writes, but strings as they are: that one throws where they are not UTF-8, and here reading says so.
/// What no JSON text can say (a number that is not finite, a discarded value) becomes a text that is none.
/// `false`: the value is deeper than anything that is read, and the text ends there.
template <NlohmannJson J>
bool put(const J& value, unsigned depth, std::string& out) {
  using Type = typename J::value_t;
  switch (value.type()) {
    case Type::null: out += "null"; return true;
    case Type::boolean: out += *value.template get_ptr<const typename J::boolean_t*>() ? "true" : "false"; return true;
    case Type::number_integer: put_integer(*value.template get_ptr<const typename J::number_integer_t*>(), out); return true;
    case Type::number_unsigned: put_integer(*value.template get_ptr<const typename J::number_unsigned_t*>(), out); return true;
    case Type::number_float:
      out += std::isfinite(*value.template get_ptr<const typename J::number_float_t*>()) ? value.dump() : "NaN";
      return true;
    case Type::string: put_string(*value.template get_ptr<const std::string*>(), out); return true;
    case Type::binary: out += value.dump(); return true;
    case Type::discarded: out += "discarded"; return true;
    case Type::array:
    case Type::object: break;
  }
  const bool is_object = value.is_object();
  out += is_object ? '{' : '[';
  if (depth == greatest_depth) return false;
  bool first = true;
  for (auto item = value.begin(); item != value.end(); ++item) {
    if (!first) out += ',';
    first = false;
    if (is_object) {
      put_string(item.key(), out);
      out += ':';
    }
    if (!put(*item, depth + 1, out)) return false;
  }
  out += is_object ? '}' : ']';
  return true;
}

}  // namespace adapter

/// Reads a value as if it were the JSON text that it stands for, with all checks; offsets in the report are offsets in that
/// text without white space. Strings that are not UTF-8 are violations (`Code::encoding`), numbers that are not finite and
/// discarded values too (`Code::syntax`). It never throws.
template <Described T, NlohmannJson J>
[[nodiscard]] Result<T> from_nlohmann(const J& json, const ReadOptions& options = {}) noexcept {
#if defined(__cpp_exceptions)
  try {
#endif
    std::string text;
    adapter::put(json, 0, text);
    return parse<T>(text, options);
#if defined(__cpp_exceptions)
  } catch (...) {  // there was no memory for the text
    return Result<T>(out_of_memory());
  }
#endif
}

/// The value as `to_json` writes it. The result is discarded (`is_discarded()`) where nlohmann/json cannot hold it: a number
/// beyond a double within a `Json`, or a string that the program has made and that is not UTF-8. Throws for want of memory only.
template <NlohmannJson J = nlohmann::json, Described T>
[[nodiscard]] J to_nlohmann(const T& value) {
  return J::parse(to_json(value), nullptr, false);
}

}  // namespace dstack
