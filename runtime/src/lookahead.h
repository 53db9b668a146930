// Looking ahead in an object for the member that decides which alternative of a union it is. Ends of nested
// containers are found once, for the outermost object that needs them, and kept for all objects inside: so
// looking ahead costs time linear in the text however deep unions nest.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "scan.h"

namespace dstack::program {

class Lookahead {
 public:
  /// Forgets everything; a text with more than so many containers is not looked into any further.
  void reset(std::uint32_t most) noexcept;

  /// A member met on the way: its name as written and where its value begins.
  struct Member {
    std::string_view name;
    std::uint32_t name_begin = 0;
    std::uint32_t value = 0;
  };
  enum class Step : std::uint8_t { member, end, fault };

  /// Walks the members of the object that opens at a place, without looking into their values.
  class Walk {
   public:
    Walk(Lookahead& owner, std::string_view text, std::uint32_t open, std::uint32_t depth)
        : owner_(owner), text_(text), open_(open), at_(open + 1), depth_(depth) {}
    /// The next member, the end (then `close` stands at the brace), or text that is no JSON or nests too
    /// deep.
    Step next(Member& member);
    [[nodiscard]] std::uint32_t close() const { return at_; }

   private:
    bool skip_value();
    Lookahead& owner_;
    std::string_view text_;
    std::uint32_t open_;
    std::uint32_t at_;
    std::uint32_t depth_;
    bool started_ = false;
  };

 private:
  friend class Walk;
  struct Container {
    std::uint32_t open, close;
  };
  bool build(std::string_view text, std::uint32_t open, std::uint32_t depth);
  [[nodiscard]] std::uint32_t close_of(std::uint32_t open) const noexcept;

  std::vector<Container> containers_;  // ascending by `open`
  std::vector<std::uint32_t> open_;
  std::uint32_t begin_ = 0, end_ = 0;  // the region that is known
  std::uint32_t most_ = 0;
};

}  // namespace dstack::program
