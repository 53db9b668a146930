#include "emit/json.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cstring>
#include <nlohmann/json.hpp>

#include "base/overloaded.h"
#include "source/characters.h"

namespace dstackc::emit {

namespace {

// What stands for a byte of a string: 0 for itself, 'u' for `\u00..`, '*' for the first byte of characters of
// which some cannot be seen, else the letter behind the backslash.
constexpr std::array<char, 256> escapes = [] {
  std::array<char, 256> table{};
  for (std::size_t i = 0; i < 0x20; ++i) table[i] = 'u';
  for (const std::size_t first : {0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3}) table[first] = '*';
  table['\b'] = 'b';
  table['\t'] = 't';
  table['\n'] = 'n';
  table['\f'] = 'f';
  table['\r'] = 'r';
  table['"'] = '"';
  table['\\'] = '\\';
  return table;
}();

// Whether one of eight bytes may be escaped: a control character, a quote, a backslash, or part of a
// character beyond ASCII. Patterns are long and have few of them.
bool has_escape(const char* bytes) {
  constexpr std::uint64_t ones = 0x0101010101010101U, highs = ones << 7U;
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  const auto has_below = [](std::uint64_t value, std::uint64_t bound) {
    return (value - ones * bound) & ~value & highs;
  };
  return ((word & highs) | has_below(word, 0x20) | has_below(word ^ (ones * '"'), 1) |
          has_below(word ^ (ones * '\\'), 1)) != 0;
}

bool is_hidden(char32_t code) {
  return source::is_control(code) || source::is_bidirectional(code) || source::is_invisible(code);
}

// Characters that cannot be seen, or turn the text around them, are written as escapes: generated documents
// are reviewed.
void put_escape(char32_t code, std::string& out) {
  if (code > 0xFFFF) {
    out += fmt::format("\\u{:04x}", 0xD800 + ((code - 0x10000) >> 10));
    code = 0xDC00 + (code & 0x3FFU);
  }
  out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(code));
}

void put_string(std::string_view text, std::string& out) {
  out += '"';
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    while (i + 8 <= text.size() && !has_escape(text.data() + i)) i += 8;
    if (i == text.size()) break;
    const auto byte = static_cast<unsigned char>(text[i]);
    const char escape = escapes[byte];
    if (escape == 0) continue;
    if (escape == '*') {
      const source::Character character = source::decode(text, i);
      if (!is_hidden(character.code)) continue;
      out.append(text, done, i - done);
      done = i + character.size;
      put_escape(character.code, out);
      continue;
    }
    out.append(text, done, i - done);
    done = i + 1;
    out += '\\';
    out += escape;
    if (escape != 'u') continue;
    constexpr std::string_view digits = "0123456789abcdef";
    out.append("00").append(1, digits[byte >> 4]).append(1, digits[byte & 15U]);
  }
  out.append(text, done).append(1, '"');
}

void put_integer(auto value, std::string& out) {
  char buffer[24];
  out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

void put_line(std::size_t depth, std::string& out) { out.append(1, '\n').append(depth * 2, ' '); }

void put(const Json& json, std::size_t depth, std::string& out);

void put_member(const Json::Member& member, std::size_t depth, std::string& out) {
  put_line(depth, out);
  put_string(member.key.view(), out);
  out += ": ";
  put(member.value, depth, out);
}

// Values are as deep as the schema language lets them be.
void put(const Json& json, std::size_t depth, std::string& out) {
  json.visit(overloaded{
      [&](std::nullptr_t) { out += "null"; },
      [&](bool value) { out += value ? "true" : "false"; },
      [&](std::int64_t value) { put_integer(value, out); },
      [&](std::uint64_t value) { put_integer(value, out); },
      [&](double value) { out += nlohmann::json(value).dump(); },
      [&](const JsonText& text) { put_string(text.view(), out); },
      [&](const Json::Elements& elements) {
        if (elements.empty()) {
          out += "[]";
          return;
        }
        char before = '[';
        for (const Json& element : elements) {
          out += std::exchange(before, ',');
          put_line(depth + 1, out);
          put(element, depth + 1, out);
        }
        put_line(depth, out);
        out += ']';
      },
      [&](const Json::Members& members) {
        if (members.empty()) {
          out += "{}";
          return;
        }
        char before = '{';
        for (const Json::Member& member : members) {
          out += std::exchange(before, ',');
          put_member(member, depth + 1, out);
        }
        put_line(depth, out);
        out += '}';
      },
  });
}

Json from(const nlohmann::ordered_json& value) {
  switch (value.type()) {
    case nlohmann::json::value_t::boolean: return value.get<bool>();
    case nlohmann::json::value_t::number_integer: return value.get<std::int64_t>();
    case nlohmann::json::value_t::number_unsigned: return value.get<std::uint64_t>();
    case nlohmann::json::value_t::number_float: return value.get<double>();
    case nlohmann::json::value_t::string: return value.get_ref<const std::string&>();
    case nlohmann::json::value_t::array: {
      Json result = Json::array();
      for (const auto& element : value) result.push_back(from(element));
      return result;
    }
    case nlohmann::json::value_t::object: {
      Json result = Json::object();
      for (const auto& [key, member] : value.items()) result.add(key, from(member));
      return result;
    }
    case nlohmann::json::value_t::null:
    case nlohmann::json::value_t::binary:
    case nlohmann::json::value_t::discarded: break;
  }
  return {};
}

}  // namespace

Json Json::object() {
  Json result;
  result.value_ = Members();
  return result;
}

Json Json::array(std::initializer_list<Json> elements) {
  Json result;
  result.value_ = Elements(elements);
  return result;
}

Json Json::parse(std::string_view text) { return from(nlohmann::ordered_json::parse(text)); }

bool operator==(const Json& a, const Json& b) { return a.value_ == b.value_; }

std::size_t Json::size() const {
  if (const auto* elements = std::get_if<Elements>(&value_)) return elements->size();
  if (const auto* members = std::get_if<Members>(&value_)) return members->size();
  return 0;
}

const Json* Json::find(std::string_view key) const {
  for (const Member& member : members()) {
    if (member.key.view() == key) return &member.value;
  }
  return nullptr;
}

const Json& Json::at(std::string_view key) const {
  const Json* found = find(key);
  assert(found != nullptr && "the member is there");
  return *found;
}

void Json::add(JsonText key, Json value) {
  auto& members = std::get<Members>(value_);
  if (members.empty()) members.reserve(4);
  members.push_back({std::move(key), std::move(value)});
}

void DocumentText::begin_member(std::string_view key) {
  if (!std::exchange(empty_, false)) text_ += ',';
  put_line(depth_, text_);
  put_string(key, text_);
  text_ += ": ";
}

void DocumentText::open(std::string_view key) {
  begin_member(key);
  text_ += '{';
  ++depth_;
  empty_ = true;
}

void DocumentText::close() {
  --depth_;
  if (!std::exchange(empty_, false)) put_line(depth_, text_);
  text_ += '}';
}

void DocumentText::member(std::string_view key, const Json& value) {
  begin_member(key);
  put(value, depth_, text_);
}

void DocumentText::members(const Json& object) {
  for (const Json::Member& one : object.members()) member(one.key.view(), one.value);
}

std::string DocumentText::take() && {
  while (depth_ > 0) close();
  text_ += '\n';
  return std::move(text_);
}

std::string to_text(const Json& json) {
  std::string text;
  put(json, 0, text);
  return text;
}

std::string to_document(const Json& json) { return to_text(json) + "\n"; }

}  // namespace dstackc::emit
