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
    return nullptr;
  }
  return &violations_[size_++];
}

void Report::reach(Limit limit, std::uint64_t offset) noexcept {
  limit_ = limit;
  limit_offset_ = offset;
  if (verdict_ == Verdict::valid) verdict_ = Verdict::not_decided;
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
