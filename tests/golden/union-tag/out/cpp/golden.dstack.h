// Made by dstackc from the namespace golden. Do not edit: change the schema and generate again.
#pragma once

#include <string>
#include <variant>

#include <dstack/schema.h>
#include <dstack/version.h>

static_assert(DSTACK_VERSION_MAJOR == 0 && DSTACK_VERSION_MINOR == 1,
              "This file was made for version 0.1 of the D-Stack runtime: generate it again or link that version.");

namespace golden {

struct Person {
  std::string name;

  friend bool operator==(const Person&, const Person&) = default;
};

struct Company {
  std::string firm;

  friend bool operator==(const Company&, const Company&) = default;
};

struct Applicant {
  std::variant<Person, Company> value;

  friend bool operator==(const Applicant&, const Applicant&) = default;
};

struct Request {
  Applicant applicant;

  friend bool operator==(const Request&, const Request&) = default;
};

/// The reading program of this namespace; `dstack::parse<T>` and its siblings use it.
const dstack::program::Program& dstack_program_() noexcept;

}  // namespace golden

template <>
struct dstack::Schema<::golden::Person> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 0;
};

template <>
struct dstack::Schema<::golden::Company> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 1;
};

template <>
struct dstack::Schema<::golden::Applicant> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 2;
};

template <>
struct dstack::Schema<::golden::Request> {
  static const program::Program& program() noexcept { return ::golden::dstack_program_(); }
  static constexpr program::Index root = 3;
};
