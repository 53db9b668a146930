#include "driver/verdicts.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "diag/render.h"
#include "driver/output.h"

namespace dstackc::driver {

namespace {

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

struct Place {
  std::size_t line, column;  // from 1; columns in code points
};

// Offsets stand in order, so each search goes on where the one before ended.
class PlaceFinder {
 public:
  explicit PlaceFinder(const Document& document)
      : text_(document.text), first_(document.line), line_(document.line) {}

  Place find(std::uint64_t offset) {
    const std::size_t end = std::min<std::size_t>(offset, text_.size());
    if (end < at_) at_ = 0, line_ = first_, column_ = 1;
    for (; at_ < end; ++at_) {
      if (text_[at_] == '\n')
        ++line_, column_ = 1;
      else if ((static_cast<unsigned char>(text_[at_]) & 0xC0) != 0x80)
        ++column_;
    }
    return {line_, column_};
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0, first_, line_, column_ = 1;
};

std::string prefix(const Document& document, const Place& place) {
  return fmt::format("{}:{}:{}: ", diag::printable(document.file, 400), place.line, place.column);
}

}  // namespace

void VerdictPrinter::add(const Document& document, const dstack::Report& report) {
  ++documents_;
  if (report.verdict() == dstack::Verdict::invalid) ++invalid_;
  if (report.verdict() == dstack::Verdict::not_decided) ++undecided_;
  if (form_ == ReportForm::json) return json(document, report);
  if (!report.valid()) text(document, report);
}

void VerdictPrinter::finish() const {
  if (form_ == ReportForm::json) return;
  print(fmt::format("{} document{}: {} valid, {} invalid, {} not decided\n", documents_,
                    documents_ == 1 ? "" : "s", documents_ - invalid_ - undecided_, invalid_, undecided_));
}

void VerdictPrinter::text(const Document& document, const dstack::Report& report) const {
  PlaceFinder finder(document);
  for (const dstack::Violation& violation : report) {
    print(fmt::format("{}{} at '{}': {}\n", prefix(document, finder.find(violation.offset)),
                      dstack::name(violation.code), diag::printable(violation.pointer.view(), 4000),
                      diag::printable(dstack::message(violation, language_), 4000)));
  }
  if (report.incomplete()) print(fmt::format("{}: and possibly more\n", diag::printable(document.file, 400)));
  if (report.limit() == dstack::Limit::none) return;
  print(fmt::format("{}not decided: the limit '{}' was reached\n",
                    prefix(document, finder.find(report.limit_offset())), name(report.limit())));
}

void VerdictPrinter::json(const Document& document, const dstack::Report& report) const {
  PlaceFinder finder(document);
  nlohmann::ordered_json out;
  out["document"] = document.file;
  out["line"] = document.line;
  out["verdict"] = name(report.verdict());
  out["violations"] = nlohmann::ordered_json::array();
  for (const dstack::Violation& violation : report) {
    const Place place = finder.find(violation.offset);
    out["violations"].push_back({{"code", dstack::name(violation.code)},
                                 {"pointer", violation.pointer.view()},
                                 {"schemaPath", violation.schema_path.view()},
                                 {"offset", violation.offset},
                                 {"line", place.line},
                                 {"column", place.column},
                                 {"expected", violation.expected.view()},
                                 {"de", dstack::message(violation, dstack::Language::german)},
                                 {"en", dstack::message(violation, dstack::Language::english)}});
  }
  out["incomplete"] = report.incomplete();
  out["limit"] = name(report.limit());
  const std::string text = out.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  print(diag::printable_json(text) + "\n");
}

}  // namespace dstackc::driver
