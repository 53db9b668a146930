// One JSON object in a line for each document, and for each fault between the records of an array.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "diag/render.h"
#include "driver/verdicts.h"

namespace dstackc::driver {

namespace {

// What a violation or a fault says.
struct Finding {
  std::string_view code, pointer, schema_path;
  std::uint64_t offset;
  const RecordPlace& place;
  std::string_view expected;
  std::string_view german, english;
};

void put(const Finding& finding, std::string& out) {
  out +=
      fmt::format(R"({{"code":{},"pointer":{},"schemaPath":{},"offset":{},"line":{},"column":{},)",
                  json_string(finding.code), json_string(finding.pointer), json_string(finding.schema_path),
                  finding.offset, finding.place.line, finding.place.column);
  out += fmt::format(R"("expected":{},"de":{},"en":{}}})", json_string(finding.expected),
                     json_string(finding.german), json_string(finding.english));
}

}  // namespace

std::string json_string(std::string_view text) {
  using Json = nlohmann::json;
  return diag::printable_json(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace));
}

void Renderer::document_json(const Document& document, const dstack::Report& report, std::string& out) const {
  fmt::format_to(std::back_inserter(out), R"({{"document":{},"line":{},)", json_file_, document.begin.line);
  if (framing_ == Framing::array)
    out += fmt::format(R"("record":{},"start":{},)", document.record, document.begin.byte);
  fmt::format_to(std::back_inserter(out), R"("verdict":"{}","violations":[)", name(report.verdict()));
  PlaceFinder finder(document);
  for (const dstack::Violation& violation : report) {
    if (&violation != report.begin()) out += ',';
    put({dstack::name(violation.code), violation.pointer.view(), violation.schema_path.view(),
         violation.offset, finder.find(violation.offset), violation.expected.view(),
         dstack::message(violation, dstack::Language::german),
         dstack::message(violation, dstack::Language::english)},
        out);
  }
  fmt::format_to(std::back_inserter(out),
                 R"(],"incomplete":{},"limit":"{}"}})"
                 "\n",
                 report.incomplete(), name(report.limit()));
}

void Renderer::fault_json(Piece::Kind kind, const RecordPlace& place, std::uint64_t record,
                          std::string& out) const {
  out += fmt::format(
      R"({{"document":{},"line":{},"afterRecord":{},"start":{},"verdict":"invalid","violations":[)",
      json_file_, place.line, record, place.byte);
  put({dstack::name(fault_code(kind)), "", "", 0, place, fault_expected(kind),
       fault_sentence(kind, dstack::Language::german), fault_sentence(kind, dstack::Language::english)},
      out);
  out += "],\"incomplete\":false,\"limit\":\"none\"}\n";
}

}  // namespace dstackc::driver
