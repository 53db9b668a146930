// Arenas: all values of one kind in one place, referred to by id, in the order in which they were added.
#pragma once

#include <cassert>
#include <cstddef>
#include <utility>
#include <vector>

#include "base/id.h"

namespace dstackc {

template <class T>
class Arena {
 public:
  Id<T> add(T value) {
    values_.push_back(std::move(value));
    return Id<T>{static_cast<std::uint32_t>(values_.size())};
  }
  [[nodiscard]] T& operator[](Id<T> id) {
    assert(id && id.index <= values_.size());
    return values_[id.index - 1];
  }
  [[nodiscard]] const T& operator[](Id<T> id) const {
    assert(id && id.index <= values_.size());
    return values_[id.index - 1];
  }
  [[nodiscard]] std::size_t size() const { return values_.size(); }
  [[nodiscard]] bool empty() const { return values_.empty(); }
  [[nodiscard]] auto begin() const { return values_.begin(); }
  [[nodiscard]] auto end() const { return values_.end(); }

 private:
  std::vector<T> values_;
};

}  // namespace dstackc
