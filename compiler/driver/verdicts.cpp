#include "driver/verdicts.h"

#include <fmt/format.h>

#include <algorithm>

#include "diag/render.h"

namespace dstackc::driver {

namespace {

constexpr std::size_t most_shown = 4000;  // bytes of a pointer or a sentence

struct FaultRow {
  dstack::Code code;
  std::string_view expected, german, english;
};

FaultRow row(Piece::Kind kind) {
  using dstack::Code;
  switch (kind) {
    case Piece::Kind::record: break;
    case Piece::Kind::no_array:
      return {Code::syntax, "[", "Die Datei muss ein einziges Array sein; hier fehlt „[“.",
              "The file must be one array; '[' is missing here."};
    case Piece::Kind::missing_comma:
      return {Code::syntax, ",", "Zwischen zwei Datensätzen fehlt ein Komma.",
              "A comma is missing between two records."};
    case Piece::Kind::missing_record:
      return {Code::syntax, "", "Hier fehlt ein Datensatz.", "A record is missing here."};
    case Piece::Kind::not_closed:
      return {Code::syntax, "]", "Das Array hat kein Ende; hier fehlt „]“.",
              "The array has no end; ']' is missing here."};
    case Piece::Kind::endless_record:
      return {Code::syntax, "", "Das Ende dieses Datensatzes wurde nicht gefunden.",
              "The end of this record was not found."};
    case Piece::Kind::text_behind:
      return {Code::trailing_text, "", "Hinter dem Array steht weiterer Text.",
              "There is more text behind the array."};
  }
  return {Code::syntax, "", "", ""};
}

}  // namespace

std::string_view name(dstack::Verdict verdict) {
  switch (verdict) {
    case dstack::Verdict::valid: return "valid";
    case dstack::Verdict::invalid: return "invalid";
    case dstack::Verdict::not_decided: return "not_decided";
  }
  return "";
}

std::string_view name(dstack::Limit limit) {
  switch (limit) {
    case dstack::Limit::none: return "none";
    case dstack::Limit::document_size: return "document_size";
    case dstack::Limit::depth: return "depth";
    case dstack::Limit::string_size: return "string_size";
    case dstack::Limit::key_size: return "key_size";
    case dstack::Limit::members: return "members";
    case dstack::Limit::items: return "items";
    case dstack::Limit::values: return "values";
    case dstack::Limit::number_size: return "number_size";
    case dstack::Limit::memory: return "memory";
  }
  return "";
}

dstack::Code fault_code(Piece::Kind kind) { return row(kind).code; }
std::string_view fault_expected(Piece::Kind kind) { return row(kind).expected; }
std::string_view fault_sentence(Piece::Kind kind, dstack::Language language) {
  return language == dstack::Language::german ? row(kind).german : row(kind).english;
}

Tally& Tally::operator+=(const Tally& more) {
  documents += more.documents;
  invalid += more.invalid;
  undecided += more.undecided;
  faults += more.faults;
  return *this;
}

const RecordPlace& PlaceFinder::find(std::uint64_t offset) {
  const std::size_t end = std::min<std::size_t>(offset, document_.text.size());
  if (end < place_.byte - document_.begin.byte) place_ = document_.begin;
  const std::size_t at = place_.byte - document_.begin.byte;
  place_.advance(document_.text.substr(at, end - at));
  return place_;
}

Renderer::Renderer(ReportStyle style, std::string_view file, Framing framing)
    : style_(style), framing_(framing), file_(diag::printable(file, 400)), json_file_(json_string(file)) {}

void Renderer::document(const Document& document, const dstack::Report& report, Part& part) const {
  ++part.tally.documents;
  if (report.verdict() == dstack::Verdict::invalid) ++part.tally.invalid;
  if (report.verdict() == dstack::Verdict::not_decided) ++part.tally.undecided;
  switch (style_.form) {
    case ReportForm::json: return document_json(document, report, part.text);
    case ReportForm::text: return document_text(document, report, part.text);
    case ReportForm::junit: return document_case(document, report, part);
  }
}

void Renderer::fault(Piece::Kind kind, const RecordPlace& place, std::uint64_t record, Part& part) const {
  ++part.tally.faults;
  switch (style_.form) {
    case ReportForm::json: return fault_json(kind, place, record, part.text);
    case ReportForm::text: return fault_text(kind, place, record, part.text);
    case ReportForm::junit: return fault_case(kind, place, record, part);
  }
}

// ---- For people

// Records of arrays are often all in one line, so their number and the byte are said too.
std::string Renderer::prefix(const RecordPlace& place, std::string_view record) const {
  std::string text = fmt::format("{}:{}:{}: ", file_, place.line, place.column);
  if (framing_ == Framing::array) text += fmt::format("{}byte {}: ", record, place.byte);
  return text;
}

void Renderer::document_text(const Document& document, const dstack::Report& report, std::string& out) const {
  if (report.valid()) return;
  PlaceFinder finder(document);
  const std::string record =
      framing_ == Framing::array ? fmt::format("record {}, ", document.record) : std::string();
  for (const dstack::Violation& violation : report) {
    out += prefix(finder.find(violation.offset), record);
    out += fmt::format("{} at '{}': {}\n", dstack::name(violation.code),
                       diag::printable(violation.pointer.view(), most_shown),
                       diag::printable(dstack::message(violation, style_.language), most_shown));
  }
  if (report.incomplete()) out += fmt::format("{}: and possibly more\n", file_);
  if (report.limit() == dstack::Limit::none) return;
  out += fmt::format("{}not decided: the limit '{}' was reached\n",
                     prefix(finder.find(report.limit_offset()), record), name(report.limit()));
}

void Renderer::fault_text(Piece::Kind kind, const RecordPlace& place, std::uint64_t record,
                          std::string& out) const {
  out += prefix(place, record == 0 ? "" : fmt::format("after record {}, ", record));
  out += fmt::format("{}: {}\n", dstack::name(fault_code(kind)), fault_sentence(kind, style_.language));
}

}  // namespace dstackc::driver
