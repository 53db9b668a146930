// The report: what counts, in which order, and that it stays small.
#include <doctest/doctest.h>

#include <set>
#include <string>

#include "diag/report.h"
#include "diag/rules.h"

using namespace dstackc;
using diag::Severity;

namespace {

constexpr diag::Rule<std::string_view> an_error{101, Severity::error, "no '{}' here"};
constexpr diag::Rule<std::string_view, std::uint64_t> a_warning{102, Severity::warning, "'{}' {} times"};
constexpr diag::Rule<> a_note{103, Severity::note, "not said"};
constexpr diag::Rule<> a_limit{104, Severity::limit, "too much"};

diag::Span span(std::uint32_t source, std::uint32_t begin) { return {{source}, begin, begin + 1}; }

}  // namespace

TEST_CASE("errors and limits make a report not ok, warnings and notes do not") {
  diag::Report report;
  CHECK(report.ok());
  report.add(a_warning, span(1, 0), "x", std::uint64_t{3});
  report.add(a_note, span(1, 1));
  CHECK(report.ok());
  CHECK(report.count(Severity::warning) == 1);
  CHECK(report.count(Severity::note) == 1);
  report.add(a_limit, span(1, 2));
  CHECK_FALSE(report.ok());
  CHECK(report.has_limit());
  CHECK(report.error_count() == 0);
  report.add(an_error, span(1, 3), "x");
  CHECK(report.error_count() == 1);
  CHECK(report.fault_count() == 2);
  CHECK(report.sorted().front()->message() == "'x' 3 times");
}

TEST_CASE("entries are sorted by file, place and number, and each stands once") {
  diag::Report report;
  report.add(an_error, span(2, 0), "d");
  report.add(an_error, span(1, 9), "c");
  report.add(a_limit, span(1, 4));
  report.add(an_error, span(1, 4), "b");
  report.add(an_error, {}, "a");
  report.add(an_error, span(1, 9), "c");
  std::string order;
  for (const diag::Entry* entry : report.sorted()) order += entry->message() + "|";
  CHECK(order == "no 'a' here|no 'b' here|too much|no 'c' here|no 'd' here|");
}

TEST_CASE("notes become errors when they are promoted, before and after") {
  diag::Report report;
  report.add(a_note, span(1, 0)).note(span(1, 5), "there").fix(span(1, 6), "x", "write x");
  report.promote(diag::Severity::note);
  report.add(a_note, span(1, 1));
  CHECK(report.error_count() == 2);
  CHECK(report.count(Severity::note) == 0);
  for (const diag::Entry* entry : report.sorted()) CHECK(entry->severity() == Severity::error);
  CHECK(report.sorted().front()->notes().front().text == "there");
  CHECK(report.sorted().front()->fixes().front().replacement == "x");
}

TEST_CASE("beyond the cap only counts are kept") {
  diag::Report report;
  for (std::uint32_t i = 0; i < 100000; ++i) report.add(an_error, span(1, i), "x").note(span(1, 0), "note");
  CHECK(report.error_count() == 100000);
  CHECK(report.sorted().size() + report.dropped() == 100000);
  CHECK(report.sorted().size() < 10000);
}

TEST_CASE("what strangers wrote does not make a message long") {
  diag::Report report;
  report.add(an_error, span(1, 0), std::string(100000, 'a') + "zett");
  report.add(an_error, span(1, 1), std::string(39, 'a') + "ä" + std::string(50, 'b'));
  std::string words;
  for (int i = 0; i < 1000; ++i) words += "wort ";
  report.add(an_error, span(1, 2), words);
  const auto entries = report.sorted();
  CHECK(entries[0]->message().size() < 100);
  CHECK(entries[0]->message().find("zett' here") != std::string::npos);
  CHECK(entries[0]->message().find("...") != std::string::npos);
  CHECK(entries[1]->message().find("\xC3...") == std::string::npos);
  CHECK(entries[2]->message().size() < 1100);
}

TEST_CASE("every rule has a number of its own and a sentence") {
  std::set<int> numbers;
  std::set<std::string_view> names;
  for (const diag::RuleRow& row : diag::all_rules()) {
    CHECK(numbers.insert(row.number).second);
    CHECK(diag::code(row.number).size() == 6);
    if (row.retired) continue;
    CHECK(names.insert(row.name).second);
    CHECK_FALSE(row.text.empty());
    CHECK(row.text.back() != '.');
    CHECK((row.number / 100 == 7) == (row.severity == Severity::limit));
  }
  CHECK(numbers.size() > 60);
  CHECK(diag::code(7) == "DS0007");
}
