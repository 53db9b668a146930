// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct Point {
  static constexpr std::string_view type = {"Point", 5};
  std::vector<double> coordinates;

  friend bool operator==(const Point&, const Point&) = default;
};

struct Line {
  static constexpr std::string_view type = {"LineString", 10};
  std::vector<std::vector<double>> coordinates;

  friend bool operator==(const Line&, const Line&) = default;
};

struct Geometry {
  std::variant<Point, Line> value;

  friend bool operator==(const Geometry&, const Geometry&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Point> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::golden::Line> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 1;
};

template <>
struct dstack::Schema<::golden::Geometry> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 2;
};
