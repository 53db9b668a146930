// Lines and columns of source texts.
#include <doctest/doctest.h>

#include <string>

#include "source/source.h"
#include "support/cpu_time.h"

using namespace dstackc::source;

namespace {

std::string at(const Source& source, std::uint32_t offset) {
  const Position position = source.position(offset);
  return std::to_string(position.line) + ":" + std::to_string(position.column);
}

}  // namespace

TEST_CASE("lines end in LF, CRLF and CR") {
  const Source source("a.dstack", "eins\nzwei\r\ndrei\rvier");
  CHECK(source.line_count() == 4);
  CHECK(source.line(1) == "eins");
  CHECK(source.line(2) == "zwei");
  CHECK(source.line(3) == "drei");
  CHECK(source.line(4) == "vier");
  CHECK(at(source, 0) == "1:1");
  CHECK(at(source, 4) == "1:5");
  CHECK(at(source, 5) == "2:1");
  CHECK(at(source, 11) == "3:1");
  CHECK(at(source, 16) == "4:1");
  CHECK(at(source, 20) == "4:5");
  CHECK(source.line_begin(3) == 11);
}

TEST_CASE("an empty text has one empty line") {
  const Source source("a.dstack", "");
  CHECK(source.line_count() == 1);
  CHECK(source.line(1).empty());
  CHECK(at(source, 0) == "1:1");
  CHECK(at(source, 7) == "1:1");
}

TEST_CASE("columns count code points") {
  const Source source("a.dstack", "aäß€😀z");
  CHECK(at(source, 1) == "1:2");
  CHECK(at(source, 3) == "1:3");
  CHECK(at(source, 5) == "1:4");
  CHECK(at(source, 8) == "1:5");
  CHECK(at(source, 12) == "1:6");
}

TEST_CASE("a byte order mark belongs to no line") {
  const Source source("a.dstack", "\xEF\xBB\xBFx\ny");
  CHECK(at(source, 0) == "1:1");
  CHECK(at(source, 3) == "1:1");
  CHECK(at(source, 4) == "1:2");
  CHECK(at(source, 5) == "2:1");
  CHECK(source.line(1) == "x");
}

TEST_CASE("a column is exact at every byte, also across blocks of a long line") {
  std::string text = "\n";
  for (int i = 0; i < 5000; ++i) text += i % 3 == 0 ? "ä" : "a";
  const Source source("a.dstack", text);
  std::uint32_t column = 0;
  for (std::uint32_t offset = 1; offset < text.size(); ++offset) {
    column += (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
    if ((static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U) continue;
    REQUIRE(source.position(offset).column == column);
  }
}

TEST_CASE("positions in one long line are found without reading it") {
  const Source source("a.dstack", std::string(std::size_t{16} << 20, 'a'));
  const auto begin = support::cpu_seconds();
  std::uint64_t sum = 0;
  for (std::uint32_t i = 0; i < 2000; ++i) sum += source.position((std::uint32_t{16} << 20) - i).column;
  CHECK(sum == 2000ULL * ((16U << 20) + 1) - 1999ULL * 1000);
  CHECK(support::cpu_seconds() - begin < 1);
}

TEST_CASE("references to sources stay valid") {
  Sources sources;
  const SourceId first = sources.add("a.dstack", "eins");
  const Source& kept = sources[first];
  for (int i = 0; i < 1000; ++i) sources.add("b.dstack", "x");
  CHECK(kept.text() == "eins");
  CHECK(&kept == &sources[first]);
  CHECK(sources.size() == 1001);
}
