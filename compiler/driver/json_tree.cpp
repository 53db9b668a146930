#include "driver/json_tree.h"

#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

namespace dstackc::driver {

namespace {

/// An iterator over text that tells how far the reader has come.
struct Counted {
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;
  const char* at = nullptr;
  const char** seen = nullptr;
  reference operator*() const { return *at; }
  Counted& operator++() {
    ++at;
    if (at > *seen) *seen = at;
    return *this;
  }
  Counted operator++(int) {
    const Counted before = *this;
    ++*this;
    return before;
  }
  bool operator==(const Counted& other) const { return at == other.at; }
  bool operator!=(const Counted& other) const { return at != other.at; }
};

/// Builds the tree from the events of the reader. Where a value ends is known from how far the reader has
/// come.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
 public:
  TreeBuilder(std::string_view text, source::SourceId id) : text_(text), id_(id), seen_(text.data()) {}

  const char** seen() { return &seen_; }
  JsonNode take() { return std::move(root_); }
  JsonFault fault;

  bool null() override { return leaf(nullptr, 4); }
  bool boolean(bool value) override { return leaf(value, value ? 4 : 5); }
  bool number_integer(number_integer_t value) override { return leaf(static_cast<double>(value), 1); }
  bool number_unsigned(number_unsigned_t value) override { return leaf(static_cast<double>(value), 1); }
  bool number_float(number_float_t value, const string_t&) override { return leaf(value, 1); }
  bool string(string_t& value) override {
    const source::Span at = string_span();
    return put({std::move(value), at});
  }
  bool binary(binary_t&) override { return false; }
  bool key(string_t& name) override {
    const source::Span at = string_span();
    std::get<std::vector<JsonMember>>(open_.back().value).push_back({std::move(name), at, {}});
    return true;
  }
  bool start_object(std::size_t) override { return start(std::vector<JsonMember>{}); }
  bool start_array(std::size_t) override { return start(std::vector<JsonNode>{}); }
  bool end_object() override { return finish(); }
  bool end_array() override { return finish(); }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    const auto at = static_cast<std::uint32_t>(std::min(position > 0 ? position - 1 : 0, text_.size()));
    fault = {{id_, at, at}, "this is not JSON"};
    return false;
  }

 private:
  std::uint32_t end() const { return static_cast<std::uint32_t>(seen_ - text_.data()); }

  // The text that ends at the last quote seen; a quote inside stands behind an odd number of backslashes.
  source::Span string_span() const {
    std::size_t last = end();
    while (last > 0 && text_[last - 1] != '"') --last;
    std::size_t first = last > 0 ? last - 1 : 0;
    while (first > 0) {
      --first;
      std::size_t slashes = 0;
      while (slashes < first && text_[first - 1 - slashes] == '\\') ++slashes;
      if (text_[first] == '"' && slashes % 2 == 0) break;
    }
    return {id_, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
  }

  template <class T>
  bool leaf(T value, std::uint32_t size) {
    const std::uint32_t at = end();
    return put({value, {id_, at > size ? at - size : 0, at}});
  }

  template <class T>
  bool start(T value) {
    constexpr std::size_t most_depth = 32;
    if (open_.size() == most_depth) {
      fault = {{id_, end(), end()}, "this is nested too deep"};
      return false;
    }
    const std::uint32_t at = end();
    open_.push_back({std::move(value), {id_, at > 0 ? at - 1 : 0, at}});
    return true;
  }

  bool finish() {
    JsonNode node = std::move(open_.back());
    open_.pop_back();
    node.at.end = end();
    return put(std::move(node));
  }

  bool put(JsonNode node) {
    if (open_.empty())
      root_ = std::move(node);
    else if (auto* list = std::get_if<std::vector<JsonNode>>(&open_.back().value))
      list->push_back(std::move(node));
    else
      std::get<std::vector<JsonMember>>(open_.back().value).back().value = std::move(node);
    return true;
  }

  std::string_view text_;
  source::SourceId id_;
  const char* seen_;
  JsonNode root_;
  std::vector<JsonNode> open_;
};

}  // namespace

std::variant<JsonNode, JsonFault> read_json_tree(const source::Source& source, source::SourceId id) {
  const std::string_view text = source.text();
  TreeBuilder builder(text, id);
  const Counted begin{text.data(), builder.seen()};
  const Counted end{text.data() + text.size(), builder.seen()};
  if (!nlohmann::json::sax_parse(begin, end, &builder)) return builder.fault;
  return builder.take();
}

}  // namespace dstackc::driver
