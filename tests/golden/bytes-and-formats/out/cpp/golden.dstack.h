// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <cstddef>
#include <vector>

#include <dstack/schema.h>
#include <dstack/strings.h>
#include <dstack/text.h>
#include <dstack/uuid.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct Page {
  std::vector<std::byte> plain;
  std::vector<std::byte> padded;
  std::vector<std::byte> sum;
  dstack::Uuid id;
  dstack::Uri address;
  dstack::UriReference picture;
  dstack::Email contact;
  dstack::LanguageTag tongue;
  dstack::Text note;
  dstack::Text remark;

  friend bool operator==(const Page&, const Page&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Page> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};
