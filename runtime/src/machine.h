// The reading machine: executes a program over one text with frames of its own, so that no text decides on
// the stack.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <dstack/engine.h>
#include <dstack/json.h>
#include <dstack/program.h>
#include <dstack/result.h>

#include "key_set.h"
#include "lookahead.h"
#include "scan.h"

namespace dstack::program {

// The ordinary road, once for each set of instructions.
namespace baseline {
template <bool>
class Leafs;
template <bool>
class Road;
}  // namespace baseline
namespace avx2 {
template <bool>
class Leafs;
template <bool>
class Road;
}  // namespace avx2

/// Where a value goes: nowhere, or an object behind its wrap.
struct Place {
  char* address = nullptr;
  Wrap wrap = Wrap::none;
  const SlotOperations* operations = nullptr;
};

/// One open container.
struct Frame {
  enum class Kind : std::uint8_t { structure, list, map, text, any_object, any_array };
  Kind kind = Kind::any_object;
  bool started = false;          // the first member or item was begun
  bool declared = false;         // structure, text: the member being read is declared, at `member`
  bool overflow = false;         // list, map: more than allowed; the rest is only skipped
  Index rule = no_index;         // structs, lists, maps or text_rules
  char* target = nullptr;        // the struct, list, map or text; null when it is not kept
  std::uint32_t open = 0;        // offset of the bracket
  std::uint32_t count = 0;       // members or items begun, the current one included
  std::uint32_t member = 0;      // structure, text: position of the current member
  std::uint32_t next = 0;        // structure: the member expected next
  std::uint32_t more_seen = 0;   // structure, text: first word in `Machine::more_seen_`
  std::uint64_t seen = 0;        // structure, text: bit i says that member i was there; of the first 64
  std::uint32_t item_begin = 0;  // list: offset of the current item
  std::uint32_t unique_begin =
      no_index;  // structure in a list unique by member: offset of that member's value
  KeySet::Mark keys;
  char* keep = nullptr;  // any_*: a Json that takes the compact text when the container closes
};

class Machine {
 public:
  Machine(const Program& program, const ReadOptions& options);
  void run(Index root, std::string_view text, void* target, Storage storage, Report& report);
  /// The object that a place stands for, made if need be; null where nothing is kept.
  static void* make(Place place) {
    if (place.address == nullptr || place.wrap == Wrap::none) return nullptr;
    return place.wrap == Wrap::plain ? place.address : place.operations->emplace(place.address);
  }

 private:
  template <bool>
  friend class baseline::Leafs;
  template <bool>
  friend class baseline::Road;
  template <bool>
  friend class avx2::Leafs;
  template <bool>
  friend class avx2::Road;

  // Steps. Each gives false when reading must end.
  bool value(Index type, Place place);
  bool step();
  bool step_structure(Frame& frame);
  bool step_list(Frame& frame);
  bool step_map(Frame& frame);
  bool step_text(Frame& frame);
  bool step_any_object(Frame& frame);
  bool step_any_array(Frame& frame);
  bool close_structure(Frame& frame);
  void reset_absent(const Frame& frame) const;
  void open_list(Index list, void* target) const;
  Place next_item(const Frame& frame) const;
  void cut_list(const Frame& frame) const;
  bool after_item(Frame& list, std::uint32_t begin, std::uint32_t unique_begin);

  std::uint64_t value_hash(std::uint32_t begin) const;
  bool same_value(const Type& type, std::uint32_t one, std::uint32_t other) const;

  enum class Next : std::uint8_t { element, closed, stop };
  Next next_element(Frame& frame, char bracket);
  bool key(Frame& frame, scan::StringToken& token);
  bool colon();
  bool undeclared_member(Frame& frame, const scan::StringToken& token, std::uint32_t at);
  bool add_key(Frame& frame, const scan::StringToken& token, std::uint32_t at);
  bool check_key(Index type, const scan::StringToken& token, std::uint32_t at);
  bool count_element(std::uint32_t limit, Limit name);

  bool open(Frame::Kind kind, Index rule, char* target);
  void close();
  Frame& push(Frame::Kind kind, Index rule, char* target, std::uint32_t open);
  void pop();
  bool skip(Json* keep = nullptr);

  void ordinary_baseline();
  void ordinary_avx2();
  [[nodiscard]] std::uint32_t unique_member_around() const;

  // Values of one kind.
  bool leaf(const Type& type, Place place);
  bool string_leaf(const Type& type, Place place);
  bool number_leaf(const Type& type, Place place);
  bool boolean_leaf(Place place);
  bool literal_leaf(const LiteralRule& rule, Place place);
  bool json_leaf(Json* keep);
  bool spelled(std::string_view raw, std::string_view& name);
  bool tagged_union(const UnionRule& rule, Index detail, Place place);
  bool member_union(const UnionRule& rule, Index detail, Place place);
  bool kind_union(const UnionRule& rule, Index detail, Place place);
  bool alternative(const UnionRule& rule, Index detail, std::uint32_t position, Place place);
  bool keyword(std::string_view word);
  bool take_string(scan::StringToken& token, std::size_t limit, Limit name);
  bool decoded(const scan::StringToken& token, std::string_view& out);
  bool take_number(scan::NumberToken& token);
  Code check_string(const Type& type, std::string_view text);
  bool refuse_string(const Type& type, Code code, std::size_t begin);
  void store_string(const Type& type, std::string_view text, Place place);

  /// What `check_string` gives for a text without fault; no leaf can have this code.
  static constexpr Code no_fault = Code::trailing_text;

  // Faults.
  bool violate(Code code, std::size_t offset, std::string_view expected = {});
  bool violate_number(Code code, std::size_t offset, std::int64_t bound);
  bool violate_below(Code code, std::size_t offset, std::string_view name, std::string_view expected);
  bool violate_group(Code code, const GroupRule& group, std::uint32_t bound);
  bool wrong_type(std::string_view expected);
  bool fatal(Code code, std::size_t offset);
  bool limit(Limit name, std::size_t offset);
  std::string_view declared_name(const Frame& frame) const;
  void put_pointer(BoundedText<256>& out) const;
  void put_schema_path(BoundedText<256>& out) const;
  std::string_view kind_name(const Type& type) const;

  [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(at_); }
  [[nodiscard]] bool is_at(char c) const { return at_ < text_.size() && text_[at_] == c; }
  void skip_blank() { at_ = scan::skip_blank(text_, at_); }
  bool seen_bit(const Frame& frame, std::uint32_t member) const;
  void set_seen(Frame& frame, std::uint32_t member);

  const Program& program_;
  const ReadOptions options_;
  const std::uint32_t depth_limit_;
  void (Machine::*const ordinary_)();
  std::uint64_t seed_;
  std::string_view text_;
  std::size_t at_ = 0;
  Report* report_ = nullptr;
  std::uint32_t values_ = 0;
  std::vector<Frame> frames_;
  std::vector<std::uint64_t> more_seen_;  // of structs with more than 64 members, those behind the first 64
  KeySet keys_;
  Lookahead lookahead_;
  std::string scratch_;
  const Binding* binding_ = nullptr;  // when the value is kept
  Storage storage_ = Storage::fresh;
  bool closing_ = false;  // a fault of the innermost container itself is being reported
};

}  // namespace dstack::program
