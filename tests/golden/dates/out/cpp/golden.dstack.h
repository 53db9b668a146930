// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <dstack/date.h>
#include <dstack/from_text.h>
#include <dstack/schema.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct Times {
  dstack::Date day;
  dstack::Time clock;
  dstack::LocalDateTime local;
  dstack::DateTime received;
  dstack::Duration span;
  dstack::PartialDate birth;
  dstack::Date since = dstack::from_text<dstack::Date>("2026-01-01");

  friend bool operator==(const Times&, const Times&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Times> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};
