// docs/diagnostics.md has a section for every rule, in the order of their numbers. The wrong example of a
// section reports its rule; the right one reports nothing.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "diag/rules.h"
#include "support/exempt_rules.h"
#include "support/schema_case.h"

namespace {

struct Section {
  std::string title, wrong, right;
  bool has_paragraph = false;
};

std::filesystem::path page() {
  return std::filesystem::path(__FILE__).parent_path().parent_path().parent_path() / "docs" /
         "diagnostics.md";
}

/// Sections by number; `order` gets the numbers as they stand.
std::map<int, Section> read_sections(std::vector<int>& order) {
  std::map<int, Section> sections;
  std::ifstream stream(page());
  Section* current = nullptr;
  std::string* block = nullptr;
  for (std::string line; std::getline(stream, line);) {
    if (block != nullptr) {
      if (line == "```") {
        block = nullptr;
      } else {
        *block += line + "\n";
      }
    } else if (line.starts_with("## DS")) {
      order.push_back(std::stoi(line.substr(5, 4)));
      current = &sections[order.back()];
      current->title = line.size() > 10 ? line.substr(10) : "";
    } else if (current != nullptr && line.starts_with("```dstack ")) {
      block = line == "```dstack wrong" ? &current->wrong : &current->right;
    } else if (current != nullptr && !line.empty()) {
      current->has_paragraph = true;
    }
  }
  return sections;
}

// Rules from 800 to 999 are those of back ends.
support::SchemaCase compile(const std::string& text, int number) {
  const support::Depth depth = number < 800 || number > 999 ? support::Depth::examples : support::Depth::targets;
  return support::SchemaCase(support::parts_of(support::lines_of(text)), depth);
}

}  // namespace

TEST_CASE("every rule has a section, in order, and every section has a rule") {
  std::vector<int> order;
  const std::map<int, Section> sections = read_sections(order);
  CHECK(std::is_sorted(order.begin(), order.end()));
  CHECK(std::adjacent_find(order.begin(), order.end()) == order.end());
  std::vector<int> rules;
  for (const dstackc::diag::RuleRow& row : dstackc::diag::all_rules()) {
    rules.push_back(row.number);
    CHECK_MESSAGE(sections.contains(row.number), row.number, " ", row.name, " has no section");
  }
  for (const auto& [number, section] : sections) {
    CAPTURE(number);
    CHECK(std::find(rules.begin(), rules.end(), number) != rules.end());
    CHECK_FALSE(section.title.empty());
    CHECK(section.has_paragraph);
    const bool examples = !section.wrong.empty() && !section.right.empty();
    CHECK_MESSAGE((examples || !support::exemption(number).empty()), number, " has no examples");
  }
}

TEST_CASE("wrong examples report their rule, right ones report nothing") {
  std::vector<int> order;
  for (const auto& [number, section] : read_sections(order)) {
    CAPTURE(number);
    if (!support::exemption(number).empty()) continue;
    const support::SchemaCase wrong = compile(section.wrong, number);
    bool found = false;
    for (const dstackc::diag::Entry* entry : wrong.report.sorted())
      found = found || entry->number() == number;
    CHECK_MESSAGE(found, "the wrong example does not report it:\n", support::listed(wrong.reported()));
    const support::SchemaCase right = compile(section.right, number);
    CHECK_MESSAGE(right.report.sorted().empty(), "the right example reports:\n",
                  support::listed(right.reported()));
  }
}
