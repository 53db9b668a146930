// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <dstack/schema.h>
#include <dstack/storage.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct Tree;
struct Chain;
struct Folder;
struct Owner;
struct Sum;
struct Term;

struct Tree {
  std::int32_t value = 0;
  std::vector<Tree> children;

  friend bool operator==(const Tree&, const Tree&) = default;
};

struct Chain {
  std::optional<dstack::Box<Chain>> next;

  friend bool operator==(const Chain&, const Chain&) = default;
};

struct Folder {
  std::optional<dstack::Box<Owner>> owner;

  friend bool operator==(const Folder&, const Folder&) = default;
};

struct Owner {
  std::optional<dstack::Box<Folder>> home;

  friend bool operator==(const Owner&, const Owner&) = default;
};

struct Number {
  std::int32_t value = 0;

  friend bool operator==(const Number&, const Number&) = default;
};

struct Sum {
  dstack::Box<Term> left;
  dstack::Box<Term> right;

  friend bool operator==(const Sum&, const Sum&) = default;
};

struct Term {
  std::variant<Number, dstack::Box<Sum>> value;

  friend bool operator==(const Term&, const Term&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Tree> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::golden::Chain> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 1;
};

template <>
struct dstack::Schema<::golden::Folder> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 2;
};

template <>
struct dstack::Schema<::golden::Owner> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 3;
};

template <>
struct dstack::Schema<::golden::Number> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 4;
};

template <>
struct dstack::Schema<::golden::Sum> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 5;
};

template <>
struct dstack::Schema<::golden::Term> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 6;
};
