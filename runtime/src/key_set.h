// Which texts stood in an object or list before: by hash, then by comparison. Kept for the innermost
// container on a stack that all containers share.
#pragma once

#include <cstdint>
#include <vector>

namespace dstack {

class KeySet {
 public:
  /// Where a container's own entries begin; to be given back to `leave`.
  struct Mark {
    std::uint32_t entries = 0;
    std::uint32_t slots = 0;
  };
  [[nodiscard]] Mark enter() const noexcept {
    return {static_cast<std::uint32_t>(entries_.size()), static_cast<std::uint32_t>(slots_.size())};
  }
  void leave(const Mark& mark) noexcept {
    entries_.resize(mark.entries);
    slots_.resize(mark.slots);
  }

  /// Adds a value that begins at `offset`; false if `same(offset of an earlier one)` says that it stood there
  /// before.
  template <class Same>
  bool add(const Mark& mark, std::uint64_t hash, std::uint32_t offset, Same same) {
    const auto key = static_cast<std::uint32_t>(hash >> 32 ^ hash);
    const std::size_t count = entries_.size() - mark.entries;
    if (count < few) {
      for (std::size_t i = mark.entries; i < entries_.size(); ++i) {
        if (entries_[i].hash == key && same(entries_[i].offset)) return false;
      }
      entries_.push_back({key, offset});
      return true;
    }
    if ((slots_.size() - mark.slots) < (count + 1) * 2) rebuild(mark, (count + 1) * 4);
    const std::size_t mask = slots_.size() - mark.slots - 1;
    std::size_t at = key & mask;
    for (; slots_[mark.slots + at] != 0; at = (at + 1) & mask) {
      const Entry& entry = entries_[slots_[mark.slots + at] - 1];
      if (entry.hash == key && same(entry.offset)) return false;
    }
    entries_.push_back({key, offset});
    slots_[mark.slots + at] = static_cast<std::uint32_t>(entries_.size());
    return true;
  }

 private:
  static constexpr std::size_t few = 16;
  struct Entry {
    std::uint32_t hash, offset;
  };

  void rebuild(const Mark& mark, std::size_t least) {
    std::size_t size = few * 4;
    while (size < least) size *= 2;
    slots_.resize(mark.slots);
    slots_.resize(mark.slots + size, 0);
    for (std::size_t i = mark.entries; i < entries_.size(); ++i) {
      std::size_t at = entries_[i].hash & (size - 1);
      while (slots_[mark.slots + at] != 0) at = (at + 1) & (size - 1);
      slots_[mark.slots + at] = static_cast<std::uint32_t>(i + 1);
    }
  }

  std::vector<Entry> entries_;
  std::vector<std::uint32_t> slots_;
};

}  // namespace dstack
