// The road that most texts take: structs, lists and leafs, written as the schema expects them. It commits a
// member or an item only when everything about it is right; whatever is not ordinary (a map, a violation, a
// limit) is left untouched to the steps in `reader.cpp`, which alone report. So this file can change speed,
// never verdicts. Included once for each set of instructions (see `instructions.h`).
#pragma once

#include <algorithm>
#include <bit>

#include "leafs.h"
#include "machine.h"
#include "ordinary.h"
#include "road_signs.h"

namespace dstack::program::DSTACK_INSTRUCTIONS {

/// `keep`: whether what is read is stored.
template <bool keep>
class Road {
 public:
  explicit Road(Machine& machine)
      : machine_(machine),
        program_(machine.program_),
        bounds_{machine.text_.data(), machine.text_.data() + machine.text_.size()},
        leafs_(machine, bounds_),
        signs_(machine.program_, machine.binding_, machine.options_.limits.key_size, bounds_),
        at_(bounds_.begin + machine.at_),
        budget_(machine.options_.limits.values - machine.values_) {}

  /// Reads on from where the machine stands, as far as all is ordinary.
  void run();

 private:
  /// Why the innermost container is not read on.
  enum class Stop : std::uint8_t {
    odd,     // something is not ordinary
    opened,  // another container begins at `value_`: `opening_` and `place_`
    closed,  // its last bracket stands at `at_`
  };

  // A container with fewer values left than this is read by the complete steps, which count each.
  static constexpr std::uint32_t enough = 128;

  [[nodiscard]] std::uint32_t offset(const char* p) const {
    return static_cast<std::uint32_t>(p - bounds_.begin);
  }
  Stop structure(Frame& frame);
  Stop members(const StructRule& rule, Frame& frame);
  using Where = typename Leafs<keep>::Where;
  Stop list(Frame& frame);
  Stop items(const ListRule& rule, const ListOperations* operations, Frame& frame);
  const char* odd_value(const Type& type, const char* p, Where where);
  const char* distinct_strings(const Type& list, const char* p, Where where);
  bool look(const Type& type, const char* p);
  void push();

  Machine& machine_;
  const Program& program_;
  const ordinary::Bounds bounds_;
  const Leafs<keep> leafs_;
  const Signs signs_;
  const char* at_;        // behind everything that has been committed
  std::uint32_t budget_;  // values that may still be read
  const char* value_ = nullptr;
  Opening opening_;
  Where where_;
};

template <bool keep>
void Road<keep>::run() {
  while (!machine_.frames_.empty() && budget_ >= enough) {
    Frame& frame = machine_.frames_.back();
    Stop stop = Stop::odd;
    if (frame.kind == Frame::Kind::structure)
      stop = structure(frame);
    else if (frame.kind == Frame::Kind::list)
      stop = list(frame);
    if (stop == Stop::odd) break;
    if (stop == Stop::opened) {
      frame.declared = frame.kind == Frame::Kind::structure;
      push();
    } else {
      ++at_;
      machine_.pop();
    }
  }
  machine_.at_ = offset(at_);
  machine_.values_ = machine_.options_.limits.values - budget_;
}

// ---- Structs

template <bool keep>
typename Road<keep>::Stop Road<keep>::structure(Frame& frame) {
  const StructRule& rule = program_.structs[frame.rule];
  // Members beyond one word; a place in a list that depends on one of the members.
  if (rule.member_count > 64 || machine_.unique_member_around() != no_index) return Stop::odd;
  const std::uint32_t before = frame.count;
  const Stop stop = members(rule, frame);
  budget_ -= frame.count - before;
  if (stop != Stop::closed) return stop;
  // Whether nothing but the required members decides.
  const bool can_close =
      rule.group_count == 0 &&
      (rule.undeclared == Undeclared::refused || (rule.rest.minimum == 0 && rule.rest.maximum == unbounded));
  if ((rule.required & ~frame.seen) != 0 || !can_close) return Stop::odd;
  if (keep && machine_.storage_ == Storage::used && frame.target != nullptr) machine_.reset_absent(frame);
  at_ = value_;
  return Stop::closed;
}

// The loop in which most of the time is spent. Its state is in local variables, and comes back to the frame
// at the end.
template <bool keep>
typename Road<keep>::Stop Road<keep>::members(const StructRule& rule, Frame& frame) {
  const MemberRule* const first = program_.members + rule.first_member;
  const MemberRule* const behind_last = first + rule.member_count;
  const Slot* const slots =
      keep && frame.target != nullptr ? machine_.binding_->structs[frame.rule].slots : nullptr;
  const Type* const types = program_.types;
  const char* const end = bounds_.end;
  const char* at = at_;  // behind the last member that is in order
  std::uint64_t seen = frame.seen;
  const MemberRule* last = first + frame.member;
  Stop stop = Stop::odd;
  auto [p, position] = signs_.next_member(rule, at, frame.count == 0, frame.next);
  while (position < 64) {
    const MemberRule* member = first + position;
    std::uint64_t bit = std::uint64_t{1} << position;
    // As long as the members stand in the order of the schema, without white space, only one is compared.
    while ((seen & bit) == 0) [[likely]] {
        const Type& type = types[member->type];
        Where where;
        if constexpr (keep) {
          if (slots != nullptr) where = {frame.target, slots + (member - first)};
        }
        const char* behind = leafs_.read(type, p, where);
        if (behind == nullptr) [[unlikely]] {
          behind = odd_value(type, p, where);
          if (behind == nullptr && !look(type, p)) break;
        }
        seen |= bit;
        last = member;
        if (behind == nullptr) {
          value_ = p;
          where_ = where;
          stop = Stop::opened;
          break;
        }
        at = behind;
        bit <<= 1;
        if (++member == behind_last || at == end || *at != ',' ||
            !Signs::begins_with(at + 1, end, member->key))
          break;
        p = at + 1 + member->key.size;
      }
    if (at <= p) break;  // the value at p is not in order, or opens a container
    const Found found = signs_.next_member(rule, at, false, static_cast<std::uint32_t>(member - first) + 1);
    p = found.at;
    position = found.member;
  }
  if (position == 64) {
    value_ = p;
    stop = Stop::closed;
  }
  at_ = at;
  const auto read = static_cast<std::uint32_t>(std::popcount(seen ^ frame.seen));
  if (read == 0) return stop;
  frame.count += read;
  frame.member = static_cast<std::uint32_t>(last - first);
  frame.next = frame.member + 1;
  frame.started = true;
  frame.seen = seen;
  return stop;
}

// ---- Containers

// Whether a container that is expected here begins at p; it is then in `opening_`.
template <bool keep>
bool Road<keep>::look(const Type& type, const char* p) {
  if ((*p != '{' && *p != '[') || machine_.frames_.size() >= machine_.depth_limit_) return false;
  opening_ = signs_.opening(type, p);
  return opening_.inside != nullptr;
}

template <bool keep>
void Road<keep>::push() {
  void* target = where_.make();
  if (target != nullptr && opening_.operations != nullptr)
    target = opening_.operations->emplace(target, opening_.alternative);
  if (target != nullptr && opening_.kind == Frame::Kind::list) machine_.open_list(opening_.rule, target);
  Frame& frame = machine_.push(opening_.kind, opening_.rule, static_cast<char*>(target), offset(value_));
  at_ = opening_.inside;
  if (!opening_.tagged) return;
  frame.started = true;
  frame.seen = frame.next = frame.count = 1;
  --budget_;
}

}  // namespace dstack::program::DSTACK_INSTRUCTIONS

#include "road_lists.h"
