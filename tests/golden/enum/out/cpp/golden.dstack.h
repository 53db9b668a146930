// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <vector>

#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

enum class Method : std::uint16_t {
  openTrench,
  micro,
  shared,
};

enum class Sex : std::int32_t {
  unknown = 0,
  male = 1,
  female = 2,
};

enum class Channel : std::uint16_t {
  online,
  paper,
};

struct Request {
  Method method{};
  Sex sex = Sex::unknown;
  dstack::OpenEnum<Channel> channel = Channel::paper;
  std::vector<Method> methods = {Method::openTrench};

  friend bool operator==(const Request&, const Request&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Request> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};
