#include "emit/yaml.h"

#include <yaml.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <new>

namespace dstackc::emit {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Words of YAML 1.1, in small letters; readers know some of them in other cases, too.
bool is_reserved_word(std::string_view text) {
  static constexpr std::array<std::string_view, 11> words = {"y",    "n",     "yes",  "no",  "on", "off",
                                                             "true", "false", "null", "nan", "inf"};
  const auto same = [](char a, char b) { return (is_letter(a) ? a | 0x20 : a) == b; };
  return std::ranges::any_of(words,
                             [&](std::string_view word) { return std::ranges::equal(text, word, same); });
}

// Some readers of YAML 1.1 take an exponent alone for a number: e5, E-5.
bool is_lone_exponent(std::string_view text) {
  return (text.front() | 0x20) == 'e' &&
         text.find_first_not_of("0123456789-+_.", 1) == std::string_view::npos;
}

// YAML 1.1 knows a number with an exponent by its point, YAML 1.2 without as well.
std::string number_text(const Json& number) {
  std::string text = to_text(number);
  const std::size_t exponent = text.find('e');
  if (exponent != std::string::npos && text.find('.') == std::string::npos) text.insert(exponent, ".0");
  return text;
}

/// Sends a document to libyaml as events. Its functions say nothing but that they failed.
class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {
    check(yaml_emitter_initialize(&emitter_));
    yaml_emitter_set_output(&emitter_, &Writer::append_bytes, this);
    yaml_emitter_set_unicode(&emitter_, 1);
    yaml_emitter_set_width(&emitter_, -1);
    yaml_emitter_set_indent(&emitter_, 2);
  }
  ~Writer() { yaml_emitter_delete(&emitter_); }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  void document(const Json& json) {
    yaml_event_t event;
    emit(event, yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING));
    emit(event, yaml_document_start_event_initialize(&event, nullptr, nullptr, nullptr, 1));
    value(json);
    emit(event, yaml_document_end_event_initialize(&event, 1));
    emit(event, yaml_stream_end_event_initialize(&event));
    check(yaml_emitter_flush(&emitter_));
  }

 private:
  void value(const Json& json) {
    if (json.is_object()) {
      mapping(json);
    } else if (json.is_array()) {
      sequence(json);
    } else if (json.is_string()) {
      string(json.text());
    } else {
      scalar(json.is_number() ? number_text(json) : to_text(json), YAML_PLAIN_SCALAR_STYLE);
    }
  }

  void mapping(const Json& object) {
    yaml_event_t event;
    emit(event, yaml_mapping_start_event_initialize(&event, nullptr, nullptr, 1, YAML_BLOCK_MAPPING_STYLE));
    for (const auto& [key, member] : object.members()) {
      string(key);
      value(member);
    }
    emit(event, yaml_mapping_end_event_initialize(&event));
  }

  void sequence(const Json& array) {
    yaml_event_t event;
    emit(event, yaml_sequence_start_event_initialize(&event, nullptr, nullptr, 1, YAML_BLOCK_SEQUENCE_STYLE));
    for (const Json& element : array.elements()) value(element);
    emit(event, yaml_sequence_end_event_initialize(&event));
  }

  void string(std::string_view text) {
    scalar(text, is_plain_in_yaml(text) ? YAML_PLAIN_SCALAR_STYLE : YAML_DOUBLE_QUOTED_SCALAR_STYLE);
  }

  void scalar(std::string_view text, yaml_scalar_style_t style) {
    yaml_event_t event;
    const auto* bytes = reinterpret_cast<const yaml_char_t*>(text.data());
    const int size = static_cast<int>(text.size());
    emit(event, yaml_scalar_event_initialize(&event, nullptr, nullptr, bytes, size, 1, 1, style));
  }

  // Takes the event, as the emitter does even if it fails.
  void emit(yaml_event_t& event, int was_made) {
    check(was_made);
    check(yaml_emitter_emit(&emitter_, &event));
  }

  // What can fail is memory; a tree that was not written as a tree would be our fault.
  void check(int succeeded) const {
    if (succeeded != 0) return;
    if (emitter_.error == YAML_EMITTER_ERROR) {
      std::fprintf(stderr, "internal error: YAML: %s\n", emitter_.problem);
      std::abort();
    }
    throw std::bad_alloc();
  }

  // Called from C, which no exception may cross.
  static int append_bytes(void* self, unsigned char* bytes, std::size_t size) noexcept {
    try {
      static_cast<Writer*>(self)->out_.append(reinterpret_cast<const char*>(bytes), size);
      return 1;
    } catch (const std::bad_alloc&) {
      return 0;
    }
  }

  std::string& out_;
  yaml_emitter_t emitter_{};
};

}  // namespace

bool is_plain_in_yaml(std::string_view text) {
  if (text.empty() || !(is_letter(text.front()) || text.front() == '$') || text.back() == ' ') return false;
  const auto is_plain = [](char c) {
    return is_letter(c) || is_digit(c) || std::string_view("_./ -(),$").find(c) != std::string_view::npos;
  };
  // Two bytes from U+00C0 to U+00FF are a letter, such as an umlaut (or a sign of multiplication or
  // division).
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\xC3' && at + 1 < text.size())
      ++at;
    else if (!is_plain(text[at]))
      return false;
  }
  return !is_reserved_word(text) && !is_lone_exponent(text);
}

std::string to_yaml(const Json& json) {
  std::string out;
  Writer(out).document(json);
  return out;
}

}  // namespace dstackc::emit
