// The list of violations: its memory, its cap and its order.
#include <algorithm>
#include <new>

#include <dstack/result.h>

namespace dstack {

Violation* Report::add(std::uint32_t cap) noexcept {
  verdict_ = Verdict::invalid;
  if (cap > greatest_violations) cap = greatest_violations;
  if (size_ == cap) {
    incomplete_ = true;
    return nullptr;
  }
  if (!violations_) {
    violations_.reset(new (std::nothrow) Violation[cap]);
    capacity_ = violations_ ? cap : 0;
  }
  if (size_ == capacity_) {
    incomplete_ = true;
    reach(Limit::memory, 0);
    return nullptr;
  }
  return &violations_[size_++];
}

void Report::reach(Limit limit, std::uint64_t offset) noexcept {
  limit_ = limit;
  limit_offset_ = offset;
  if (verdict_ == Verdict::valid) verdict_ = Verdict::not_decided;
}

void Report::sort() noexcept {
  // Most are in order already, so each is looked at once; no memory is needed.
  Violation* const first = violations_.get();
  for (std::size_t i = 1; i < size_; ++i) {
    if (first[i - 1].offset <= first[i].offset) continue;
    const auto earlier = [](std::uint64_t offset, const Violation& one) { return offset < one.offset; };
    Violation* const place = std::upper_bound(first, first + i, first[i].offset, earlier);
    std::rotate(place, first + i, first + i + 1);
  }
}

void Report::clear() noexcept {
  for (std::size_t i = 0; i < size_; ++i) violations_[i] = Violation{};
  size_ = 0;
  verdict_ = Verdict::valid;
  limit_ = Limit::none;
  limit_offset_ = 0;
  incomplete_ = false;
}

}  // namespace dstack
