// Sets of code points and Unicode's general categories.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "pattern/category.h"
#include "pattern/code_set.h"

using namespace dstackc::pattern;

TEST_CASE("ranges are sorted, joined and free of surrogates") {
  CHECK(CodeSet({{5, 9}, {1, 2}, {3, 3}, {7, 12}}).ranges() == std::vector<CodeRange>{{1, 3}, {5, 12}});
  CHECK(CodeSet({{0xD700, 0xE100}}).ranges() == std::vector<CodeRange>{{0xD700, 0xD7FF}, {0xE000, 0xE100}});
  CHECK(CodeSet({{0xD800, 0xDFFF}}).empty());
  CHECK(CodeSet::all().ranges() == std::vector<CodeRange>{{0, 0xD7FF}, {0xE000, 0x10FFFF}});
  CHECK(CodeSet::all().complement().empty());
  CHECK(CodeSet().complement() == CodeSet::all());
  const CodeSet set({{'a', 'z'}, {0x10FFFF, 0x10FFFF}});
  CHECK(set.complement().complement() == set);
  CHECK(set.contains('a'));
  CHECK(set.contains(0x10FFFF));
  CHECK_FALSE(set.contains('A'));
  CHECK_FALSE(set.complement().contains('q'));
}

TEST_CASE("a partition is coarse, disjoint and covers each set") {
  const std::vector<CodeSet> sets = {CodeSet({{'a', 'z'}}), CodeSet({{'m', 'm'}, {'0', '9'}}), CodeSet(),
                                     CodeSet({{'a', 'c'}, {'x', 'z'}})};
  const Partition result = partition(sets);
  REQUIRE(result.parts.size() == 4);
  CHECK(result.parts[0] == CodeSet({{'0', '9'}}));
  CHECK(result.parts[1] == CodeSet({{'a', 'c'}, {'x', 'z'}}));
  CHECK(result.parts[2] == CodeSet({{'d', 'l'}, {'n', 'w'}}));
  CHECK(result.parts[3] == CodeSet({{'m', 'm'}}));
  CHECK(result.members[0] == std::vector<std::uint32_t>{1, 2, 3});
  CHECK(result.members[1] == std::vector<std::uint32_t>{0, 3});
  CHECK(result.members[2].empty());
  CHECK(result.members[3] == std::vector<std::uint32_t>{1});
}

TEST_CASE("general categories") {
  struct Row {
    char32_t code;
    Category category;
  };
  for (const Row& row : {Row{0, Category::cc},       Row{' ', Category::zs},     Row{'$', Category::sc},
                         Row{'A', Category::lu},     Row{'_', Category::pc},     Row{'a', Category::ll},
                         Row{0xAD, Category::cf},    Row{0xBD, Category::no},    Row{0x1C5, Category::lt},
                         Row{0x2B0, Category::lm},   Row{0x301, Category::mn},   Row{0x488, Category::me},
                         Row{0x903, Category::mc},   Row{0x663, Category::nd},   Row{0x2028, Category::zl},
                         Row{0x2029, Category::zp},  Row{0x2160, Category::nl},  Row{0x4E2D, Category::lo},
                         Row{0xD800, Category::cs},  Row{0xE000, Category::co},  Row{0xFFFF, Category::cn},
                         Row{0x1F600, Category::so}, Row{0x10FFFF, Category::cn}}) {
    CAPTURE(static_cast<std::uint32_t>(row.code));
    CHECK(category_of(row.code) == row.category);
  }
}

TEST_CASE("groups are what their parts make up, and together cover every code point once") {
  const auto set_of = [](const char* name) { return category_set(category_group(name)); };
  std::vector<CodeRange> ranges;
  std::size_t size = 0;
  for (const char* const name : {"L", "M", "N", "P", "Z", "S", "C"}) {
    const CodeSet set = set_of(name);
    for (const CodeRange& range : set.ranges()) {
      ranges.push_back(range);
      size += range.last - range.first + 1;
    }
  }
  CHECK(CodeSet(ranges) == CodeSet::all());
  CHECK(size == 0x110000 - 0x800);
  for (const char* const name : {"Cs", "l", "LU", "LC", "", "Lx"}) CHECK_FALSE(category_group(name).known());
  CHECK(unicode_version() == "17.0");
}
