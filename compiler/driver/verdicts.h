// What `dstackc validate` says of documents, in each form of report. Rendering is done where documents are
// read, by many threads; what it yields is put out in the order of the documents.
#pragma once

#include <dstack/result.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "driver/record_cutter.h"
#include "driver/record_place.h"
#include "driver/record_stream.h"

namespace dstackc::driver {

enum class ReportForm : std::uint8_t { text, json, junit };

/// How many documents there were, and how many faults between the records of arrays.
struct Tally {
  std::uint64_t documents = 0, invalid = 0, undecided = 0, faults = 0;
  [[nodiscard]] std::uint64_t valid() const { return documents - invalid - undecided; }
  Tally& operator+=(const Tally& more);
};

/// A document of a batch.
struct Document {
  std::uint64_t record = 1;  // its number in an array
  RecordPlace begin;
  std::string_view text;
};

/// A test case of JUnit within the text of a part.
struct ListedCase {
  std::size_t end;
  dstack::Verdict verdict;
};

/// What is to be put out for some documents of one file.
struct Part {
  std::string text;
  std::vector<ListedCase> cases;  // JUnit only
  Tally tally;
};

/// Documents of one file that a JUnit report lists one by one; of the others it says how many there are.
inline constexpr std::size_t listed_cases = 1000;

struct ReportStyle {
  ReportForm form = ReportForm::text;
  dstack::Language language = dstack::Language::english;
};

/// Says what the reader found in the documents of one file.
class Renderer {
 public:
  Renderer(ReportStyle style, std::string_view file, Framing framing);
  /// Whether this form says something of valid documents too.
  [[nodiscard]] bool shows_valid() const { return style_.form == ReportForm::json; }
  void document(const Document& document, const dstack::Report& report, Part& part) const;
  /// A fault in an array behind its record with this number; 0 is its beginning.
  void fault(Piece::Kind kind, const RecordPlace& place, std::uint64_t record, Part& part) const;

 private:
  void document_text(const Document& document, const dstack::Report& report, std::string& out) const;
  void fault_text(Piece::Kind kind, const RecordPlace& place, std::uint64_t record, std::string& out) const;
  void document_json(const Document& document, const dstack::Report& report, std::string& out) const;
  void fault_json(Piece::Kind kind, const RecordPlace& place, std::uint64_t record, std::string& out) const;
  void document_case(const Document& document, const dstack::Report& report, Part& part) const;
  void fault_case(Piece::Kind kind, const RecordPlace& place, std::uint64_t record, Part& part) const;
  [[nodiscard]] std::string prefix(const RecordPlace& place, std::string_view record) const;

  ReportStyle style_;
  Framing framing_;
  std::string file_;       // as it is shown in texts
  std::string json_file_;  // as a JSON string
};

// For the forms.
/// In quotes, with escapes for what a terminal could take for something else.
[[nodiscard]] std::string json_string(std::string_view text);
[[nodiscard]] std::string_view name(dstack::Verdict verdict);
[[nodiscard]] std::string_view name(dstack::Limit limit);
/// The code of a violation that says the same, what was expected, and a sentence.
[[nodiscard]] dstack::Code fault_code(Piece::Kind kind);
[[nodiscard]] std::string_view fault_expected(Piece::Kind kind);
[[nodiscard]] std::string_view fault_sentence(Piece::Kind kind, dstack::Language language);

/// The place of an offset in a document. Offsets are asked for in order, mostly.
class PlaceFinder {
 public:
  explicit PlaceFinder(const Document& document) : document_(document), place_(document.begin) {}
  const RecordPlace& find(std::uint64_t offset);

 private:
  const Document& document_;
  RecordPlace place_;
};

}  // namespace dstackc::driver
