#include "lookahead.h"

#include <algorithm>

namespace dstack::program {

void Lookahead::reset(std::uint32_t most) noexcept {
  most_ = most;
  containers_.clear();
  begin_ = end_ = 0;
}

// Brackets are matched, strings are passed over; whether all else is JSON is found out when it is read.
bool Lookahead::build(std::string_view text, std::uint32_t open, std::uint32_t depth) {
  containers_.clear();
  open_.clear();
  begin_ = end_ = 0;
  for (std::size_t at = open; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"') {
      const scan::StringToken token = scan::string(text, at);
      if (token.fault != scan::Fault::none) return false;
      at = token.next - 1;
    } else if (c == '{' || c == '[') {
      if (open_.size() >= depth || containers_.size() >= most_) return false;
      open_.push_back(static_cast<std::uint32_t>(containers_.size()));
      containers_.push_back({static_cast<std::uint32_t>(at), 0});
    } else if (c == '}' || c == ']') {
      Container& container = containers_[open_.back()];
      if (text[container.open] != (c == '}' ? '{' : '[')) return false;
      container.close = static_cast<std::uint32_t>(at);
      open_.pop_back();
      if (!open_.empty()) continue;
      begin_ = open;
      end_ = container.close + 1;
      return true;
    }
  }
  return false;
}

std::uint32_t Lookahead::close_of(std::uint32_t open) const noexcept {
  const auto found =
      std::lower_bound(containers_.begin(), containers_.end(), open,
                       [](const Container& one, std::uint32_t place) { return one.open < place; });
  return found != containers_.end() && found->open == open ? found->close : 0;
}

bool Lookahead::Walk::skip_value() {
  const char c = text_[at_];
  if (c == '"') {
    const scan::StringToken token = scan::string(text_, at_);
    at_ = static_cast<std::uint32_t>(token.next);
    return token.fault == scan::Fault::none;
  }
  if (c == '{' || c == '[') {
    const bool known = at_ >= owner_.begin_ && at_ < owner_.end_;
    if (!known && !owner_.build(text_, open_, depth_)) return false;
    const std::uint32_t close = owner_.close_of(at_);
    at_ = close + 1;
    return close != 0;
  }
  const std::uint32_t from = at_;
  while (at_ < text_.size() && text_[at_] != ',' && text_[at_] != '}' && text_[at_] != ']' &&
         !scan::is_blank(text_[at_]))
    ++at_;
  return at_ > from;
}

Lookahead::Step Lookahead::Walk::next(Member& member) {
  const auto blank = [&] { at_ = static_cast<std::uint32_t>(scan::skip_blank(text_, at_)); };
  const auto is = [&](char c) { return at_ < text_.size() && text_[at_] == c; };
  blank();
  if (started_) {
    // Behind a member: its value is still to be passed over.
    if (at_ >= text_.size() || !skip_value()) return Step::fault;
    blank();
    if (is('}')) return Step::end;
    if (!is(',')) return Step::fault;
    ++at_;
    blank();
  } else if (is('}')) {
    return Step::end;
  }
  started_ = true;
  if (!is('"')) return Step::fault;
  const scan::StringToken token = scan::string(text_, at_);
  if (token.fault != scan::Fault::none) return Step::fault;
  member.name = token.raw;
  member.name_begin = at_;
  at_ = static_cast<std::uint32_t>(token.next);
  blank();
  if (!is(':')) return Step::fault;
  ++at_;
  blank();
  if (at_ >= text_.size()) return Step::fault;
  member.value = at_;
  return Step::member;
}

}  // namespace dstack::program
