// DIN 91379: the table against the list it was made from, and the scanner on names that occur.
#include <doctest/doctest.h>

#include <dstack/latin.h>
#include <dstack/unicode.h>

#include <array>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "runtime_text_form.h"

using namespace dstack;
using dstack::test::ExactCopy;

namespace {

using CodePoints = std::u32string;

std::string encoded(const CodePoints& code_points) {
  std::string text;
  for (const char32_t code_point : code_points) {
    std::array<char, 4> buffer{};
    text.append(buffer.data(), encode_code_point(code_point, buffer.data()));
  }
  return text;
}

// Entry to the data types that permit it; empty for marks that may not stand alone.
std::map<CodePoints, std::string> read_list() {
  const std::string here = __FILE__;
  std::ifstream file(here.substr(0, here.rfind("tests/")) + "runtime/data/din91379.tsv");
  std::map<CodePoints, std::string> list;
  std::string line;
  std::getline(file, line);
  CHECK(line.find("CC BY 4.0") != std::string::npos);
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::istringstream columns(line);
    std::string code_points, name, group, group_name, types;
    std::getline(columns, code_points, '\t');
    std::getline(columns, name, '\t');
    std::getline(columns, group, '\t');
    std::getline(columns, group_name, '\t');
    std::getline(columns, types, '\t');
    CodePoints entry;
    std::istringstream numbers(code_points);
    for (unsigned number = 0; numbers >> std::hex >> number;) entry.push_back(number);
    list[entry] = types;
  }
  return list;
}

const std::map<CodePoints, std::string>& list() {
  static const std::map<CodePoints, std::string> entries = read_list();
  return entries;
}

char letter_of(LatinType type) { return "ABCDE"[static_cast<int>(type)]; }

bool listed(LatinType type, const CodePoints& entry) {
  const auto found = list().find(entry);
  return found != list().end() && found->second.find(letter_of(type)) != std::string::npos;
}

bool permitted(LatinType type, std::string_view text) {
  return scan_latin(type, ExactCopy(text).view()).permitted;
}

// The definition of the norm, word by word: cut off the longest entry until nothing is left.
bool permitted_by_list(LatinType type, const CodePoints& text) {
  for (std::size_t at = 0; at != text.size();) {
    std::size_t size = 3;
    while (size != 0 && (at + size > text.size() || !listed(type, text.substr(at, size)))) --size;
    if (size == 0) return false;
    at += size;
  }
  return true;
}

}  // namespace

TEST_CASE("the list is complete") {
  CHECK(list().size() == 930);
  std::array<int, 5> counts{};
  for (const auto& [entry, types] : list()) {
    for (const LatinType type : latin_types) {
      counts[static_cast<std::size_t>(type)] += types.find(letter_of(type)) != std::string::npos ? 1 : 0;
    }
  }
  CHECK(counts == std::array<int, 5>{667, 727, 737, 844, 910});
}

TEST_CASE("every code point alone, in every type") {
  std::size_t wrong = 0;
  for (char32_t code_point = 0; code_point <= 0x10FFFF; ++code_point) {
    if (!is_scalar_value(code_point)) continue;
    const CodePoints entry(1, code_point);
    const std::string text = encoded(entry);
    for (const LatinType type : latin_types) {
      const bool expected = code_point < 0x3000 && listed(type, entry);
      const LatinResult result = scan_latin(type, text);
      wrong += result.permitted == expected && result.code_points == (expected ? 1 : 0) ? 0 : 1;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("ranges and sequences are those of the list") {
  for (const LatinType type : latin_types) {
    std::size_t entries = 0;
    const std::vector<LatinRange> ranges = latin_ranges(type);
    for (std::size_t index = 0; index != ranges.size(); ++index) {
      const LatinRange range = ranges[index];
      CHECK(range.first <= range.last);
      if (index != 0) CHECK(ranges[index - 1].last + 1 < range.first);
      for (char32_t code_point = range.first; code_point <= range.last; ++code_point) {
        CHECK(listed(type, CodePoints(1, code_point)));
        ++entries;
      }
    }
    for (const LatinSequence& sequence : latin_sequences(type)) {
      CHECK(listed(type, CodePoints(sequence.code_points.data(), sequence.size)));
      ++entries;
    }
    std::size_t expected = 0;
    for (const auto& [entry, types] : list())
      expected += types.find(letter_of(type)) != std::string::npos ? 1 : 0;
    CHECK(entries == expected);
  }
  const std::array<std::size_t, 5> range_counts{51, 47, 45, 67, 76};
  for (const LatinType type : latin_types) {
    CHECK(latin_ranges(type).size() == range_counts[static_cast<std::size_t>(type)]);
    CHECK(latin_sequences(type).size() == 149);
  }
}

TEST_CASE("every sequence, and every sequence behind and before another character") {
  std::size_t wrong = 0;
  for (const LatinSequence& sequence : latin_sequences(LatinType::a)) {
    const CodePoints entry(sequence.code_points.data(), sequence.size);
    for (const CodePoints& text : {entry, U"a" + entry, entry + U"a", U"Müller" + entry + U"ß", entry + entry,
                                   entry + CodePoints(1, 0x331), CodePoints(1, 0x301) + entry}) {
      for (const LatinType type : latin_types) {
        const bool expected = permitted_by_list(type, text);
        const LatinResult result = scan_latin(type, ExactCopy(encoded(text)).view());
        wrong += result.permitted == expected && (!expected || result.code_points == text.size()) ? 0 : 1;
      }
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("all short texts over letters and marks that combine") {
  const CodePoints alphabet =
      U"aKkhHCst\u0101\u0304\u0306\u0323\u0325\u0328\u031B\u035F\u0331\u0302\u00D6\u03B1\u0416 1\n";
  std::size_t wrong = 0, accepted = 0;
  CodePoints text;
  const auto visit = [&](const auto& self, std::size_t left) -> void {
    const LatinResult a = scan_latin(LatinType::a, encoded(text)),
                      e = scan_latin(LatinType::e, encoded(text));
    wrong += a.permitted == permitted_by_list(LatinType::a, text) ? 0 : 1;
    wrong += e.permitted == permitted_by_list(LatinType::e, text) ? 0 : 1;
    accepted += e.permitted ? 1 : 0;
    if (left == 0) return;
    for (const char32_t c : alphabet) {
      text.push_back(c);
      self(self, left - 1);
      text.pop_back();
    }
  };
  visit(visit, 3);
  CHECK(wrong == 0);
  CHECK(accepted > 1000);
}

TEST_CASE("names and texts that occur") {
  using enum LatinType;
  for (const std::string_view name :
       {"Íñigo de Loyola", "Þóra Jónsdóttir", "K͟hālid ibn al-Walīd", "Nikolaĭ Vasilʹevich Gogol",
        "Avel·lí Artís Gener", "Heydər Əliyev", "O'Neill", "O’Neill", "Müller-Lüdenscheidt", ""}) {
    CAPTURE(name);
    for (const LatinType type : {a, b, c}) CHECK(permitted(type, name));
  }
  for (const std::string_view name : {"Max Must3rmann", "Max1 (Friedrich)", "Νίκος", "خالد", "invalid€",
                                      "Max‐Moritz", "Max–Moritz", "a\u00ADb", "a\u200Bb"}) {
    CAPTURE(name);
    CHECK_FALSE(permitted(a, name));
  }
  for (const std::string_view text : {"Karl-Bröger Straße 17", "µẄ€k͟hŽ̧"}) {
    CAPTURE(text);
    CHECK(permitted(b, text));
    CHECK(permitted(c, text));
  }
  for (const std::string_view text : {"a\rb", "≥", "≤"}) {
    CAPTURE(text);
    CHECK_FALSE(permitted(b, text));
  }
  for (const std::string_view text : {"a\rb", "¾£", "a\tb\nc\u00A0d"}) {
    CAPTURE(text);
    CHECK(permitted(c, text));
  }
  for (const std::string_view text : {"a\x12", "™", "Ω", "Б", "😀"}) {
    CAPTURE(text);
    CHECK_FALSE(permitted(c, text));
  }
  CHECK(permitted(d, "Νίκος GmbH"));
  CHECK_FALSE(permitted(d, "Б"));
  CHECK_FALSE(permitted(d, "a\nb"));
  CHECK(permitted(e, "Νίκος Борис\n"));
}

TEST_CASE("decomposed letters are refused, whatever passes is composed") {
  CHECK(permitted(LatinType::a, "M\u00FCller"));
  CHECK_FALSE(permitted(LatinType::a, "Mu\u0308ller"));
  CHECK_FALSE(permitted(LatinType::a, "\u0308"));
}

TEST_CASE("the fault stands where it stands") {
  const LatinResult digit = scan_latin(LatinType::a, "Müller3");
  CHECK_FALSE(digit.permitted);
  CHECK(digit.fault == 7);
  CHECK(digit.code_points == 6);
  const LatinResult mark = scan_latin(LatinType::a, "Mu\u0308ller");
  CHECK(mark.fault == 2);
  CHECK(mark.code_points == 2);
  const LatinResult broken = scan_latin(LatinType::e, ExactCopy("ab\xC3").view());
  CHECK_FALSE(broken.permitted);
  CHECK(broken.fault == 2);
  const LatinResult fine = scan_latin(LatinType::a, "K͟h");
  CHECK(fine.permitted);
  CHECK(fine.fault == 4);
  CHECK(fine.code_points == 3);
}
