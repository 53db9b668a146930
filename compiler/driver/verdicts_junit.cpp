// JUnit XML as continuous integration reads it: a test case for each document that is not valid, and one for
// all others together, so that the report of a million documents stays small.
#include "driver/verdicts_junit.h"

#include <fmt/format.h>

#include "diag/render.h"
#include "source/characters.h"

namespace dstackc::driver {

namespace {

constexpr std::size_t most_lines_bytes = 4000;  // of the lines that a test case shows

// Whole lines only.
std::string_view cut_lines(std::string_view lines) {
  if (lines.size() <= most_lines_bytes) return lines;
  return lines.substr(0, lines.rfind('\n', most_lines_bytes) + 1);
}

std::string test_case(std::string_view file, std::string_view name, std::string_view content) {
  const std::string shown = xml_text(file);
  return fmt::format("    <testcase classname=\"{}\" name=\"{}\" file=\"{}\">{}</testcase>\n", shown,
                     xml_text(name), shown, content);
}

// What is invalid is a failure, what is not decided an error.
std::string outcome(dstack::Verdict verdict, std::string_view type, std::string_view message,
                    std::string_view lines) {
  const std::string_view element = verdict == dstack::Verdict::not_decided ? "error" : "failure";
  return fmt::format("<{0} type=\"{1}\" message=\"{2}\">{3}</{0}>", element, xml_text(type),
                     xml_text(message), xml_text(lines));
}

void add(std::string&& text, dstack::Verdict verdict, Part& part) {
  if (part.cases.size() >= listed_cases) return;
  part.text += text;
  part.cases.push_back({part.text.size(), verdict});
}

std::string property(std::string_view name, std::uint64_t value) {
  return fmt::format("      <property name=\"{}\" value=\"{}\"/>\n", name, value);
}

}  // namespace

std::string xml_text(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const source::Character character = source::decode(text, i);
    const std::size_t size = std::max<std::size_t>(character.size, 1);
    const char c = text[i];
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else if (character.size == 0 || (character.code < 0x20 && c != '\n') || character.code == 0xFFFE ||
             character.code == 0xFFFF)
      for (const char byte : text.substr(i, size))
        out += fmt::format("\\x{:02X}", static_cast<unsigned char>(byte));
    else
      out += text.substr(i, size);
    i += size;
  }
  return out;
}

void Renderer::document_case(const Document& document, const dstack::Report& report, Part& part) const {
  if (report.valid() || part.cases.size() >= listed_cases) return;
  std::string lines;
  document_text(document, report, lines);
  std::string name = "document";
  if (framing_ == Framing::lines) name = fmt::format("line {}", document.begin.line);
  if (framing_ == Framing::array) name = fmt::format("record {}", document.record);
  const bool limit = report.verdict() == dstack::Verdict::not_decided;
  // Where memory was short, a document may be invalid without a violation.
  const bool shows_limit = limit || report.size() == 0;
  const std::string_view type = shows_limit ? driver::name(report.limit()) : dstack::name(report[0].code);
  const std::string message = shows_limit ? "not decided" : dstack::message(report[0], style_.language);
  add(test_case(file_, name, outcome(report.verdict(), type, message, cut_lines(lines))), report.verdict(),
      part);
}

void Renderer::fault_case(Piece::Kind kind, const RecordPlace& place, std::uint64_t record,
                          Part& part) const {
  if (part.cases.size() >= listed_cases) return;
  std::string line;
  fault_text(kind, place, record, line);
  const std::string name = fmt::format("after record {}", record);
  add(test_case(file_, name,
                outcome(dstack::Verdict::invalid, dstack::name(fault_code(kind)),
                        fault_sentence(kind, style_.language), line)),
      dstack::Verdict::invalid, part);
}

void JUnitSuite::add(const Part& part) {
  all_ += part.tally;
  std::size_t begin = 0;
  for (const ListedCase& one : part.cases) {
    if (failures_ + errors_ == listed_cases) return;
    cases_ += std::string_view(part.text).substr(begin, one.end - begin);
    begin = one.end;
    ++(one.verdict == dstack::Verdict::not_decided ? errors_ : failures_);
  }
}

std::string JUnitSuite::text(std::string_view name, std::string_view problem) const {
  const std::string file = diag::printable(name, 400);
  std::uint64_t tests = failures_ + errors_, failures = failures_, errors = errors_;
  std::string cases = cases_;
  const auto put = [&](std::string_view case_name, std::string_view content) {
    cases += test_case(file, case_name, content);
    ++tests;
  };
  const std::uint64_t more_wrong = all_.invalid + all_.faults - failures_;
  const std::uint64_t more_undecided = all_.undecided - errors_;
  if (more_wrong > 0) {
    const std::string message = fmt::format("{} more invalid", more_wrong);
    put("more invalid documents", outcome(dstack::Verdict::invalid, "more", message, ""));
    ++failures;
  }
  if (more_undecided > 0) {
    const std::string message = fmt::format("{} more not decided", more_undecided);
    put("more documents not decided", outcome(dstack::Verdict::not_decided, "more", message, ""));
    ++errors;
  }
  if (!problem.empty()) {
    put("reading the file", outcome(dstack::Verdict::not_decided, "environment", problem, ""));
    ++errors;
  } else {
    put("valid documents", fmt::format("<system-out>{} of {}</system-out>", all_.valid(), all_.documents));
  }
  std::string out = fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\">\n",
                                xml_text(file), tests, failures, errors);
  out += "    <properties>\n" + property("documents", all_.documents) + property("valid", all_.valid()) +
         property("invalid", all_.invalid) + property("not_decided", all_.undecided) +
         property("faults_between_records", all_.faults) + "    </properties>\n";
  return out + cases + "  </testsuite>\n";
}

}  // namespace dstackc::driver
