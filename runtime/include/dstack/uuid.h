// UUIDs (RFC 9562) of any version, in their lower-case form.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include <dstack/text_form.h>
#include <dstack/visible.h>

namespace dstack DSTACK_VISIBLE {

/// `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`
struct Uuid {
  std::array<std::uint8_t, 16> octets{};
  friend bool operator==(const Uuid&, const Uuid&) = default;
};

template <>
inline constexpr std::size_t max_text_size<Uuid> = 36;

[[nodiscard]] bool read(std::string_view text, Uuid& value) noexcept;
char* write(const Uuid& value, char* out) noexcept;

}  // namespace dstack
