// How generated structs hold what plain members cannot: recursive values, three states of presence, enums and unions
// that keep what they do not know. And the operations through which the engine reaches standard containers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <dstack/json.h>
#include <dstack/program.h>

namespace dstack {

/// A value on the heap with the meaning of a value: copies are deep. Makes recursive structs finite in size.
/// A box that nothing was put into is empty, since a recursive default value would have no end: `*box` makes a value on
/// a box that can change and ends the program on a constant one.
template <class T>
class Box {
 public:
  Box() noexcept = default;
  Box(T value) : value_(std::make_unique<T>(std::move(value))) {}
  Box(const Box& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
  Box(Box&& other) noexcept = default;
  Box& operator=(const Box& other) { return *this = Box(other); }
  Box& operator=(Box&& other) noexcept = default;
  ~Box() = default;
  [[nodiscard]] bool empty() const noexcept { return value_ == nullptr; }
  [[nodiscard]] T& operator*() {
    if (!value_) value_ = std::make_unique<T>();
    return *value_;
  }
  [[nodiscard]] const T& operator*() const noexcept {
    if (!value_) __builtin_trap();
    return *value_;
  }
  [[nodiscard]] T* operator->() { return &**this; }
  [[nodiscard]] const T* operator->() const noexcept { return &**this; }
  friend bool operator==(const Box& a, const Box& b) {
    return a.empty() || b.empty() ? a.empty() == b.empty() : *a == *b;
  }

 private:
  std::unique_ptr<T> value_;
};

/// A member that may be absent, null, or have a value.
template <class T>
class Tristate {
 public:
  Tristate() = default;
  Tristate(T value) : value_(std::move(value)) {}
  Tristate(std::nullptr_t) : null_(true) {}
  [[nodiscard]] bool is_absent() const noexcept { return !null_ && !value_.has_value(); }
  [[nodiscard]] bool is_null() const noexcept { return null_; }
  [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }
  [[nodiscard]] const T& operator*() const noexcept { return *value_; }
  [[nodiscard]] T& operator*() noexcept { return *value_; }
  [[nodiscard]] const T* operator->() const noexcept { return &*value_; }
  [[nodiscard]] T* operator->() noexcept { return &*value_; }
  void set_absent() noexcept { null_ = false, value_.reset(); }
  void set_null() noexcept { null_ = true, value_.reset(); }
  template <class... Arguments>
  T& emplace(Arguments&&... arguments) {
    null_ = false;
    return value_.emplace(std::forward<Arguments>(arguments)...);
  }
  friend bool operator==(const Tristate&, const Tristate&) = default;

 private:
  std::optional<T> value_;
  bool null_ = false;
};

/// Storage of an open enum, the same for all: the engine writes here. `index` is the position of a known value in the
/// order of declaration, `text` the raw text of an unknown one.
struct OpenEnumStorage {
  std::string text;
  std::uint16_t index = 0;
  bool known = true;
  friend bool operator==(const OpenEnumStorage&, const OpenEnumStorage&) = default;
};

/// A value of an open enum whose wire form is text: one of E's enumerators, or an unknown text that is kept as it came.
template <class E>
class OpenEnum : private OpenEnumStorage {
 public:
  OpenEnum() = default;
  OpenEnum(E value) noexcept { index = static_cast<std::uint16_t>(value); }
  /// A value that the schema does not list. The text must not be that of an enumerator.
  [[nodiscard]] static OpenEnum unknown(std::string raw) {
    OpenEnum result;
    result.known = false;
    result.text = std::move(raw);
    return result;
  }
  [[nodiscard]] bool is_known() const noexcept { return known; }
  /// The enumerator; must be called on a known value only.
  [[nodiscard]] E value() const noexcept { return static_cast<E>(index); }
  /// The raw text of an unknown value, empty for a known one.
  [[nodiscard]] const std::string& unknown_text() const noexcept { return text; }
  friend bool operator==(const OpenEnum&, const OpenEnum&) = default;
  friend bool operator==(const OpenEnum& a, E b) noexcept { return a.known && a.value() == b; }
};

/// A value of an open enum whose wire form is an integer.
template <class E>
class OpenIntegerEnum {
 public:
  OpenIntegerEnum() = default;
  OpenIntegerEnum(E value) noexcept : number_(static_cast<std::int64_t>(value)) {}
  explicit OpenIntegerEnum(std::int64_t number) noexcept : number_(number) {}
  [[nodiscard]] std::int64_t number() const noexcept { return number_; }
  friend bool operator==(const OpenIntegerEnum&, const OpenIntegerEnum&) = default;
  friend bool operator==(const OpenIntegerEnum& a, E b) noexcept { return a.number_ == static_cast<std::int64_t>(b); }

 private:
  std::int64_t number_ = 0;
};

/// C++ form of `map<T>` and of undeclared members: sorted by the bytes of the key, so that one value has one text.
template <class T>
using Map = std::map<std::string, T, std::less<>>;

/// Stands where a value is known without storing it: a literal that may be absent, or that is an alternative of a union.
struct Constant {
  friend bool operator==(const Constant&, const Constant&) noexcept = default;
};

namespace program {

// How one value reaches the T inside of a wrap: T itself, Box, optional, Tristate, and their combinations.
template <class T>
struct Unwrap {
  static void* inner(T& value) noexcept { return &value; }
  static const void* inner(const T& value) noexcept { return &value; }
};
template <class T>
struct Unwrap<Box<T>> {
  static void* inner(Box<T>& value) { return &*value; }
  static const void* inner(const Box<T>& value) noexcept { return value.empty() ? nullptr : &*value; }
};

template <class T>
struct SlotOf {  // plain T, or Box<T> on its own
  static void* emplace(void* slot) { return Unwrap<T>::inner(*static_cast<T*>(slot)); }
  static const void* get(const void* slot) { return Unwrap<T>::inner(*static_cast<const T*>(slot)); }
  static constexpr SlotOperations operations{emplace, nullptr, get, nullptr, nullptr};
};
template <class T>
struct SlotOf<std::optional<T>> {
  using Wrapped = std::optional<T>;
  static void* emplace(void* slot) {
    auto& wrapped = *static_cast<Wrapped*>(slot);
    return Unwrap<T>::inner(wrapped ? *wrapped : wrapped.emplace());
  }
  static void set_null(void* slot) { static_cast<Wrapped*>(slot)->reset(); }
  static const void* get(const void* slot) {
    const auto& wrapped = *static_cast<const Wrapped*>(slot);
    return wrapped ? Unwrap<T>::inner(*wrapped) : nullptr;
  }
  static bool is_null(const void* slot) { return !static_cast<const Wrapped*>(slot)->has_value(); }
  static constexpr SlotOperations operations{emplace, set_null, get, is_null, set_null};
};
template <class T>
struct SlotOf<Tristate<T>> {
  using Wrapped = Tristate<T>;
  static void* emplace(void* slot) {
    auto& wrapped = *static_cast<Wrapped*>(slot);
    return Unwrap<T>::inner(wrapped.has_value() ? *wrapped : wrapped.emplace());
  }
  static void set_null(void* slot) { static_cast<Wrapped*>(slot)->set_null(); }
  static void reset(void* slot) { static_cast<Wrapped*>(slot)->set_absent(); }
  static const void* get(const void* slot) {
    const auto& wrapped = *static_cast<const Wrapped*>(slot);
    return wrapped.has_value() ? Unwrap<T>::inner(*wrapped) : nullptr;
  }
  static bool is_null(const void* slot) { return static_cast<const Wrapped*>(slot)->is_null(); }
  static constexpr SlotOperations operations{emplace, set_null, get, is_null, reset};
};

/// A member with a default, given by its pointer.
template <auto member>
struct DefaultedSlotOf;
template <class S, class T, T S::*member>
struct DefaultedSlotOf<member> {
  using Type = T;
  static void reset(void* slot) { *static_cast<T*>(slot) = S().*member; }
  static constexpr SlotOperations operations = [] {
    SlotOperations all = SlotOf<T>::operations;
    all.reset = reset;
    return all;
  }();
};

template <class T>
inline constexpr Wrap wrap_of = Wrap::plain;
template <class T>
inline constexpr Wrap wrap_of<Box<T>> = Wrap::boxed;
template <class T>
inline constexpr Wrap wrap_of<std::optional<T>> = Wrap::optional;
template <class T>
inline constexpr Wrap wrap_of<std::optional<Box<T>>> = Wrap::boxed;
template <class T>
inline constexpr Wrap wrap_of<Tristate<T>> = Wrap::tristate;

/// The slot of a member of type T at an offset.
template <class T>
constexpr Slot slot(std::size_t offset) noexcept {
  return {static_cast<std::uint32_t>(offset), wrap_of<T>, wrap_of<T> == Wrap::plain ? nullptr : &SlotOf<T>::operations};
}
/// The same for a member with a default.
template <auto member>
constexpr Slot defaulted_slot(std::size_t offset) noexcept {
  return {static_cast<std::uint32_t>(offset), wrap_of<typename DefaultedSlotOf<member>::Type>,
          &DefaultedSlotOf<member>::operations};
}
/// The slot of a member without storage (a literal).
constexpr Slot no_slot() noexcept { return {0, Wrap::none, nullptr}; }

template <class T>
struct ListOf {
  using List = std::vector<T>;
  static void* append(void* list) { return &static_cast<List*>(list)->emplace_back(); }
  static std::size_t size(const void* list) { return static_cast<const List*>(list)->size(); }
  static const void* item(const void* list, std::size_t index) { return &(*static_cast<const List*>(list))[index]; }
  static void pop(void* list) { static_cast<List*>(list)->pop_back(); }
  static void clear(void* list) { static_cast<List*>(list)->clear(); }
  static constexpr ListOperations operations{append, nullptr, size, item, nullptr, pop, clear, slot<T>(0)};
};
template <>
struct ListOf<bool> {
  using List = std::vector<bool>;
  static void append(void* list, bool value) { static_cast<List*>(list)->push_back(value); }
  static std::size_t size(const void* list) { return static_cast<const List*>(list)->size(); }
  static bool item(const void* list, std::size_t index) { return (*static_cast<const List*>(list))[index]; }
  static void pop(void* list) { static_cast<List*>(list)->pop_back(); }
  static void clear(void* list) { static_cast<List*>(list)->clear(); }
  static constexpr ListOperations operations{nullptr, append, size, nullptr, item, pop, clear, {0, Wrap::plain, nullptr}};
};

template <class T>
struct MapOf {
  static void* insert(void* map, std::string_view key) {
    return &static_cast<Map<T>*>(map)->try_emplace(std::string(key)).first->second;
  }
  static void clear(void* map) { static_cast<Map<T>*>(map)->clear(); }
  static void each(const void* map, void* context, void (*visit)(void*, std::string_view, const void*)) {
    for (const auto& [key, value] : *static_cast<const Map<T>*>(map)) visit(context, key, &value);
  }
  static constexpr MapOperations operations{insert, clear, each, slot<T>(0)};
};

/// Operations of a union struct U whose alternatives stand in `std::variant<...> value`.
template <class U>
struct UnionOf {
  using Variant = decltype(U::value);
  template <std::size_t position>
  static void* emplace_at(void* object) {
    auto& value = static_cast<U*>(object)->value;
    auto* there = std::get_if<position>(&value);
    return Unwrap<std::variant_alternative_t<position, Variant>>::inner(
        there != nullptr ? *there : value.template emplace<position>());
  }
  template <std::size_t position>
  static const void* get_at(const void* object) {
    const auto& stored = *std::get_if<position>(&static_cast<const U*>(object)->value);
    return Unwrap<std::variant_alternative_t<position, Variant>>::inner(stored);
  }
  template <std::size_t... positions>
  static void* emplace_any(void* object, std::uint32_t alternative, std::index_sequence<positions...>) {
    static constexpr void* (*table[])(void*) = {emplace_at<positions>...};
    return table[alternative](object);
  }
  template <std::size_t... positions>
  static const void* get_any(const void* object, std::size_t alternative, std::index_sequence<positions...>) {
    static constexpr const void* (*table[])(const void*) = {get_at<positions>...};
    return table[alternative](object);
  }
  using Alternatives = std::make_index_sequence<std::variant_size_v<Variant>>;
  static void* emplace(void* object, std::uint32_t alternative) {
    return emplace_any(object, alternative, Alternatives{});
  }
  static std::uint32_t alternative(const void* object, const void** stored) {
    const std::size_t index = static_cast<const U*>(object)->value.index();
    *stored = get_any(object, index, Alternatives{});
    return static_cast<std::uint32_t>(index);
  }
  static constexpr UnionOperations operations{emplace, alternative};
};

}  // namespace program
}  // namespace dstack
