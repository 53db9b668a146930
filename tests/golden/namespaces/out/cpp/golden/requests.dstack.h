// Made by dstackc from the namespace golden::requests. Do not edit: change the schema and generate again.
#pragma once

#include <vector>

#include <dstack/schema.h>
#include <dstack/version.h>

#include "golden/places.dstack.h"

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden::requests {

struct Request {
  golden::places::Place place;
  golden::places::Land state{};
  std::vector<golden::places::Place> other;

  friend bool operator==(const Request&, const Request&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden::requests

template <>
struct dstack::Schema<::golden::requests::Request> {
  static const program::Program& program() noexcept { return ::golden::requests::dstack_program_(); }
  static constexpr program::Index root = 0;
};
