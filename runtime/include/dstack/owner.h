// The owner of an object or an array on the heap, as std::unique_ptr is. Generated headers include this everywhere, and
// <memory> would bring iostreams along (libstdc++ 12), which take longer to compile than all the rest of a small header.
#pragma once

#include <cstddef>
#include <utility>

namespace dstack::internal {

template <class T>
struct Heap {
  using Object = T;
  static void destroy(Object* object) noexcept { delete object; }
};
template <class T>
struct Heap<T[]> {
  using Object = T;
  static void destroy(Object* objects) noexcept { delete[] objects; }
};

/// `T` or `T[]`, made by `new` of the same kind.
template <class T>
class Owner {
 public:
  using Object = typename Heap<T>::Object;
  Owner() noexcept = default;
  explicit Owner(Object* object) noexcept : object_(object) {}
  Owner(Owner&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
  Owner& operator=(Owner&& other) noexcept { return reset(std::exchange(other.object_, nullptr)), *this; }
  ~Owner() { Heap<T>::destroy(object_); }
  void reset(Object* object = nullptr) noexcept { Heap<T>::destroy(std::exchange(object_, object)); }
  [[nodiscard]] Object* get() const noexcept { return object_; }
  [[nodiscard]] Object* operator->() const noexcept { return object_; }
  [[nodiscard]] Object& operator[](std::size_t index) const noexcept { return object_[index]; }
  [[nodiscard]] explicit operator bool() const noexcept { return object_ != nullptr; }

 private:
  Object* object_ = nullptr;
};

}  // namespace dstack::internal
