// Ids and arenas: references that cannot be mixed up, values in the order in which they were added.
#include <doctest/doctest.h>

#include <string>
#include <type_traits>

#include "base/arena.h"

using namespace dstackc;

TEST_CASE("an id refers to nothing until an arena gives it") {
  CHECK_FALSE(Id<int>{});
  Arena<std::string> names;
  CHECK(names.empty());
  const Id<std::string> first = names.add("eins");
  const Id<std::string> second = names.add("zwei");
  CHECK(first);
  CHECK(first.index == 1);
  CHECK(first < second);
  CHECK(first != second);
  CHECK(names[first] == "eins");
  CHECK(names.size() == 2);
}

TEST_CASE("an arena is walked in order and its values can be changed") {
  Arena<int> numbers;
  for (int i = 0; i < 1000; ++i) numbers.add(i);
  numbers[Id<int>{500}] = -1;
  int expected = 0;
  for (const int number : numbers) {
    CHECK(number == (expected == 499 ? -1 : expected));
    ++expected;
  }
  CHECK(expected == 1000);
}

TEST_CASE("ids of different kinds do not mix") {
  static_assert(!std::is_convertible_v<Id<int>, Id<char>>);
  static_assert(!std::is_convertible_v<Id<int>, bool>);
  static_assert(sizeof(Id<int>) == 4);
}
