// What users of generated code call: parse, validate, to_json. A generated header specialises `Schema` for each of its
// types and nothing else, so that these templates are compiled only where they are used.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <dstack/engine.h>
#include <dstack/result.h>

namespace dstack {

/// Binds a C++ type to its reading program. Specialised by generated headers with
/// `static const program::Program& program() noexcept` and `static constexpr program::Index root`.
template <class T>
struct Schema;

template <class T>
concept Described = requires {
  { Schema<T>::program() } noexcept;
  { Schema<T>::root };
};

/// Reads a JSON text into a new T: parses, checks and fills in one pass.
/// The result holds a value if and only if the text is valid; it never throws, neither for bad input nor for want of
/// memory (the limit is then `Limit::memory`).
template <Described T>
[[nodiscard]] Result<T> parse(std::string_view json, const ReadOptions& options = {}) noexcept {
#if defined(__cpp_exceptions)
  try {
#endif
    T value{};
    program::Reader reader(Schema<T>::program(), options);
    reader.read(Schema<T>::root, json, &value);
    return Result<T>(std::move(value), reader.take_report());
#if defined(__cpp_exceptions)
  } catch (...) {  // the defaults of T found no memory
    return Result<T>(out_of_memory());
  }
#endif
}

/// Reads many documents of type T one after the other: its own working memory and that of the value it reads into are
/// used again. For one thread at a time.
template <Described T>
class Parser {
 public:
  explicit Parser(const ReadOptions& options = {}) noexcept : reader_(Schema<T>::program(), options) {}

  /// Reads a JSON text into an object that may hold an earlier document. If the text is valid the object is equal to what
  /// `parse` gives, else nothing is said about what it holds. The report stands until the next call.
  const Report& parse(std::string_view json, T& value) noexcept {
    return reader_.read(Schema<T>::root, json, &value, program::Storage::used);
  }

  /// Checks a JSON text and keeps nothing. The report stands until the next call.
  const Report& validate(std::string_view json) noexcept { return reader_.read(Schema<T>::root, json); }

 private:
  program::Reader reader_;
};

/// Checks a JSON text against T and keeps nothing.
template <Described T>
[[nodiscard]] Report validate_json(std::string_view json, const ReadOptions& options = {}) noexcept {
  program::Reader reader(Schema<T>::program(), options);
  reader.read(Schema<T>::root, json);
  return reader.take_report();
}

/// Appends the canonical JSON text of a value to `out`. Servers that answer one request after the other use the memory of one
/// string again. If memory is short, what the string throws passes through, and `out` is as long as before.
template <Described T>
void append_json(const T& value, std::string& out) {
  program::write(Schema<T>::program(), Schema<T>::root, &value, out);
}

/// The canonical JSON text of a value.
template <Described T>
[[nodiscard]] std::string to_json(const T& value) {
  std::string out;
  append_json(value, out);
  return out;
}

/// JSON text for logs and error reports: like `to_json`, but "[hidden]" stands for what the schema calls personal data
/// or sensitive, for undeclared members and for alternatives of open unions that the schema does not know. It is not a
/// document of the type.
template <Described T>
[[nodiscard]] std::string to_log_text(const T& value) {
  std::string out;
  program::write_for_log(Schema<T>::program(), Schema<T>::root, &value, out);
  return out;
}

/// Checks a value that the program made itself. A value is valid if and only if its JSON text is: offsets in the report
/// are offsets in `to_json(value)`.
template <Described T>
[[nodiscard]] Report validate(const T& value, const ReadOptions& options = {}) {
  return validate_json<T>(to_json(value), options);
}

}  // namespace dstack
