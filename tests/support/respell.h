// Other spellings of a JSON text that mean the same: white space between tokens, escapes in place of
// characters, members in another order. Used to hold readers to one verdict on all of them; knows nothing of
// the runtime.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace respell {

/// A value, and the name before it if it is a member.
struct Node {
  char first = 0;  // of the value
  std::size_t begin = 0, end = 0;
  std::size_t key_begin = 0, key_end = 0;  // with the quotes; equal where there is none
  std::vector<Node> children;
  [[nodiscard]] bool is_object() const { return first == '{'; }
  [[nodiscard]] bool is_container() const { return first == '{' || first == '['; }
  /// All nodes, this one first.
  void collect(std::vector<const Node*>& into) const {
    into.push_back(this);
    for (const Node& child : children) child.collect(into);
  }
};

/// The tree of a text that is well-formed; of others, perhaps nothing.
class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}
  std::optional<Node> parse() {
    std::optional<Node> root = value(0);
    blanks();
    return at_ == text_.size() ? root : std::nullopt;
  }

 private:
  void blanks() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos)
      ++at_;
  }
  bool take(char c) {
    blanks();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  bool string() {
    if (!take('"')) return false;
    for (; at_ < text_.size() && text_[at_] != '"'; ++at_) at_ += text_[at_] == '\\' ? 1 : 0;
    return at_ < text_.size() && text_[at_++] == '"';
  }
  std::optional<Node> value(std::size_t depth) {
    blanks();
    if (at_ >= text_.size() || depth > 600) return std::nullopt;
    Node node;
    node.first = text_[at_];
    node.begin = at_;
    const bool good = node.is_container() ? container(node, depth) : node.first == '"' ? string() : word();
    node.end = at_;
    return good ? std::optional<Node>(std::move(node)) : std::nullopt;
  }
  bool word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && std::string_view(" \t\r\n,]}").find(text_[at_]) == std::string_view::npos)
      ++at_;
    return at_ > begin;
  }
  bool container(Node& node, std::size_t depth) {
    const char close = node.is_object() ? '}' : ']';
    ++at_;
    if (take(close)) return true;
    do {
      blanks();
      const std::size_t key_begin = at_;
      if (node.is_object() && !string()) return false;
      const std::size_t key_end = at_;
      if (node.is_object() && !take(':')) return false;
      std::optional<Node> child = value(depth + 1);
      if (!child) return false;
      child->key_begin = key_begin;
      child->key_end = key_end;
      node.children.push_back(std::move(*child));
    } while (take(','));
    return take(close);
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

inline std::optional<Node> parse(std::string_view text) { return Parser(text).parse(); }

struct Options {
  unsigned blanks = 0;   // of a hundred places between tokens, so many get white space
  unsigned escapes = 0;  // of a hundred characters, so many are written as escapes
  bool shuffled = false;
};

/// A text in another spelling, and where its tokens went.
struct Respelling {
  std::string text;
  std::map<std::size_t, std::size_t> places;  // begins of keys and values, and closing brackets
};

template <class Random>
class Writer {
 public:
  Writer(std::string_view text, const Options& options, Random& random)
      : text_(text), options_(options), random_(random) {}
  Respelling write(const Node& root) {
    blanks();
    value(root);
    blanks();
    return std::move(out_);
  }

 private:
  bool chance(unsigned percent) { return percent != 0 && random_() % 100 < percent; }
  void blanks() {
    while (chance(options_.blanks)) out_.text += " \n\t\r"[random_() % 4];
  }
  void value(const Node& node) {
    out_.places.emplace(node.begin, out_.text.size());
    if (node.first == '"') return string(node.begin, node.end);
    if (!node.is_container()) {
      out_.text += text_.substr(node.begin, node.end - node.begin);
      return;
    }
    out_.text += node.first;
    blanks();
    std::vector<const Node*> order;
    for (const Node& child : node.children) order.push_back(&child);
    if (options_.shuffled && node.is_object()) std::shuffle(order.begin(), order.end(), random_);
    for (const Node* child : order) {
      if (child != order.front()) {
        out_.text += ',';
        blanks();
      }
      member(*child);
      blanks();
    }
    out_.places.emplace(node.end - 1, out_.text.size());
    out_.text += node.is_object() ? '}' : ']';
  }
  void member(const Node& child) {
    if (child.key_begin != child.key_end) {
      out_.places.emplace(child.key_begin, out_.text.size());
      string(child.key_begin, child.key_end);
      blanks();
      out_.text += ':';
      blanks();
    }
    value(child);
  }
  void string(std::size_t begin, std::size_t end) {
    out_.text += '"';
    for (std::size_t at = begin + 1; at + 1 < end;) {
      const auto byte = static_cast<unsigned char>(text_[at]);
      std::size_t size = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
      if (byte == '\\') size = text_[at + 1] == 'u' ? 6 : 2;
      const std::string_view part = text_.substr(at, std::min(size, end - 1 - at));
      if (byte != '\\' && part.size() == size && chance(options_.escapes))
        escape(part);
      else
        out_.text += part;
      at += part.size();
    }
    out_.text += '"';
  }
  void escape(std::string_view character) {
    const auto byte = [&](std::size_t i) {
      return static_cast<std::uint32_t>(static_cast<unsigned char>(character[i]));
    };
    std::uint32_t code = byte(0);
    if (character.size() > 1) code &= 0x7FU >> character.size();
    for (std::size_t i = 1; i < character.size(); ++i) code = code << 6 | (byte(i) & 0x3F);
    if (code == '/' && chance(50)) {
      out_.text += "\\/";
    } else if (code < 0x10000) {
      unit(code);
    } else {
      unit(0xD800 + ((code - 0x10000) >> 10));
      unit(0xDC00 + ((code - 0x10000) & 0x3FF));
    }
  }
  void unit(std::uint32_t code) {
    out_.text += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) {
      const std::string_view digits = chance(50) ? "0123456789abcdef" : "0123456789ABCDEF";
      out_.text += digits[code >> shift & 15];
    }
  }

  std::string_view text_;
  Options options_;
  Random& random_;
  Respelling out_;
};

template <class Random>
Respelling respell(std::string_view text, const Node& root, const Options& options, Random& random) {
  return Writer<Random>(text, options, random).write(root);
}

}  // namespace respell
