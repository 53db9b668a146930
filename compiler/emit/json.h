// JSON values that back ends build documents of. Members keep their order; texts that are literals of this
// program are not copied. Documents are large, so values are small and the text is written piece by piece.
#pragma once

#include <cassert>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "emit/text.h"

namespace dstackc::emit {

/// A text that is either a literal of this program or owned.
class JsonText {
 public:
  template <std::size_t N>
  JsonText(const char (&literal)[N]) : data_(literal), size_(N - 1) {}  // NOLINT: meant to convert
  template <std::size_t N>
  JsonText(char (&buffer)[N]) = delete;
  JsonText(Fixed literal) : data_(literal.view().data()), size_(literal.view().size()) {}  // NOLINT
  template <class Pointer>
  requires std::same_as<Pointer, const char*> JsonText(const Pointer& text)
      : JsonText(std::string_view(text)) {}  // NOLINT: meant to convert
  JsonText(std::string_view text) : size_(text.size()), owned_(new char[text.size()]) {  // NOLINT
    text.copy(owned_.get(), text.size());
    data_ = owned_.get();
  }
  JsonText(const std::string& text) : JsonText(std::string_view(text)) {}  // NOLINT: meant to convert
  JsonText(const JsonText& other) : data_(other.data_), size_(other.size_) {
    if (other.owned_) *this = JsonText(other.view());
  }
  JsonText(JsonText&&) noexcept = default;
  JsonText& operator=(JsonText&&) noexcept = default;
  JsonText& operator=(const JsonText& other) { return *this = JsonText(other); }
  ~JsonText() = default;

  [[nodiscard]] std::string_view view() const { return {data_, size_}; }
  operator std::string_view() const { return view(); }  // NOLINT: meant to convert
  friend bool operator==(const JsonText& a, const JsonText& b) { return a.view() == b.view(); }

 private:
  const char* data_ = nullptr;
  std::size_t size_ = 0;
  std::unique_ptr<char[]> owned_;
};

class Json {
 public:
  struct Member;
  using Elements = std::vector<Json>;
  using Members = std::vector<Member>;

  Json() = default;
  Json(std::same_as<bool> auto value) : value_(value) {}                               // NOLINT
  Json(std::signed_integral auto value) : value_(static_cast<std::int64_t>(value)) {}  // NOLINT
  Json(std::floating_point auto value) : value_(static_cast<double>(value)) {}         // NOLINT
  template <std::unsigned_integral Number>
  requires(!std::same_as<Number, bool>) Json(Number value)
      : value_(static_cast<std::uint64_t>(value)) {}  // NOLINT
  Json(JsonText text) : value_(std::move(text)) {}    // NOLINT
  template <std::size_t N>
  Json(const char (&literal)[N]) : value_(JsonText(literal)) {}  // NOLINT
  template <class Pointer>
  requires std::same_as<Pointer, const char*> Json(const Pointer& text) : value_(JsonText(text)) {}  // NOLINT
  Json(std::string_view text) : value_(JsonText(text)) {}                                            // NOLINT
  Json(const std::string& text) : value_(JsonText(text)) {}                                          // NOLINT

  [[nodiscard]] static Json object();
  [[nodiscard]] static Json array(std::initializer_list<Json> elements = {});
  /// Reads a JSON text that is known to be one.
  [[nodiscard]] static Json parse(std::string_view text);

  [[nodiscard]] bool is_null() const { return std::holds_alternative<std::nullptr_t>(value_); }
  [[nodiscard]] bool is_boolean() const { return std::holds_alternative<bool>(value_); }
  [[nodiscard]] bool is_number() const {
    return std::holds_alternative<std::int64_t>(value_) || std::holds_alternative<std::uint64_t>(value_) ||
           std::holds_alternative<double>(value_);
  }
  [[nodiscard]] bool is_string() const { return std::holds_alternative<JsonText>(value_); }
  [[nodiscard]] bool is_array() const { return std::holds_alternative<Elements>(value_); }
  [[nodiscard]] bool is_object() const { return std::holds_alternative<Members>(value_); }
  /// Whether an array or object holds nothing.
  [[nodiscard]] bool empty() const { return size() == 0; }
  [[nodiscard]] std::size_t size() const;

  /// Of a string, an array, an object; a value of another kind is a fault of the caller.
  [[nodiscard]] std::string_view text() const { return std::get<JsonText>(value_).view(); }
  [[nodiscard]] const Elements& elements() const { return std::get<Elements>(value_); }
  [[nodiscard]] const Members& members() const { return std::get<Members>(value_); }
  [[nodiscard]] const Json& front() const { return elements().front(); }
  /// The member of a name, or null.
  [[nodiscard]] const Json* find(std::string_view key) const;
  /// The member of a name, which must be there.
  [[nodiscard]] const Json& at(std::string_view key) const;
  const Json& operator[](std::string_view key) const { return at(key); }

  void push_back(Json element) { std::get<Elements>(value_).push_back(std::move(element)); }
  void pop_back() { std::get<Elements>(value_).pop_back(); }
  /// Adds a member to an object: the key must be new.
  void add(JsonText key, Json value);

  /// Numbers are equal if they have one form and value.
  friend bool operator==(const Json& a, const Json& b);

  /// What it is, for those who write other forms than JSON. Every alternative is visited.
  template <class Visitor>
  decltype(auto) visit(Visitor&& visitor) const {
    return std::visit(std::forward<Visitor>(visitor), value_);
  }

 private:
  std::variant<std::nullptr_t, bool, std::int64_t, std::uint64_t, double, JsonText, Elements, Members>
      value_ = nullptr;
};

struct Json::Member {
  JsonText key;
  Json value;
  friend bool operator==(const Member& a, const Member& b) = default;
};

/// Adds a member to a JSON object without looking for the key first: the key must be new.
inline void append(Json& object, JsonText key, Json value) { object.add(std::move(key), std::move(value)); }

/// The text of one document: two spaces of indentation, UTF-8. Objects are opened and closed; what stands in
/// them may be given as values.
class DocumentText {
 public:
  DocumentText() { text_ += '{'; }
  /// Opens an object as a member of the one that is open.
  void open(std::string_view key);
  void close();
  void member(std::string_view key, const Json& value);
  /// All members of an object.
  void members(const Json& object);
  /// Closes what is open. One newline stands at the end.
  [[nodiscard]] std::string take() &&;

 private:
  void begin_member(std::string_view key);
  std::string text_;
  std::size_t depth_ = 1;
  bool empty_ = true;  // nothing stands yet in the object that is open
};

/// JSON text of a value, two spaces of indentation, without a newline at the end.
[[nodiscard]] std::string to_text(const Json& json);

/// JSON text of a document: two spaces of indentation, UTF-8, one newline at the end.
[[nodiscard]] std::string to_document(const Json& json);

}  // namespace dstackc::emit
