#include "syntax/parse.h"

#include <algorithm>

#include "base/overloaded.h"
#include "diag/rules.h"
#include "syntax/reader.h"
#include "syntax/token.h"

namespace dstackc::syntax {

namespace {

/// Reads the words of a file part by part. A part with mistakes is left out; the others are read.
class FileReader {
 public:
  FileReader(const source::Source& source, source::SourceId id, std::vector<DocBlock>& docs,
             const Limits& limits, diag::Report& report)
      : source_(source),
        id_(id),
        docs_(docs),
        limits_(limits),
        report_(report),
        reader_(source, docs, report) {}

  void run(const std::vector<Token>& words, Unit& unit) {
    for (std::size_t first = 0; first < words.size();) {
      if (work_ > most_words) {
        stop(span(words[first]));
        return;
      }
      const WordRange range = part_at(words, first, source_);
      part(words, range, unit);
      first = range.last;
    }
  }

 private:
  // Every mistake costs reading the rest of its part once more, so there is a bound for all of a file.
  static constexpr std::size_t most_words = 2000000;
  static constexpr std::size_t most_mistakes = 120;

  void part(const std::vector<Token>& words, WordRange range, Unit& unit) {
    const std::size_t size = range.last - range.first;
    if (size == 1 && text(words[range.first]) == ";") {
      const Span at = span(words[range.first]);
      report_.add(diag::superfluous_semicolon, at).fix(at, "", "remove the ';'");
      return;
    }
    const Span begin = span(words[range.first]);
    if (size > limits_.declaration_words) {
      report_.add(diag::declaration_too_long, begin, std::uint64_t{size},
                  std::uint64_t{limits_.declaration_words});
    } else if (reader_.read(std::span(words).subspan(range.first, size), unit)) {
      collect_mistakes(words, range, unit);
    } else {
      return;
    }
    unit.complete = false;
    use_docs(docs_, begin.begin, words[range.last - 1].end);
  }

  // Reports one mistake after the other: the statement around each is taken out and the rest is read again.
  // The word behind the part comes along, so that a message can tell what stands there.
  void collect_mistakes(const std::vector<Token>& words, WordRange range, Unit& unit) {
    const std::size_t behind = std::min(range.last + 1, words.size()) - range.last;
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(range.first);
    std::vector<Token> part(begin, begin + static_cast<std::ptrdiff_t>(range.last - range.first + behind));
    while (part.size() > behind) {
      if (mistakes_ == most_mistakes || work_ > most_words) {
        stop(span(part.front()));
        return;
      }
      const std::span<const Token> own(part.data(), part.size() - behind);
      const std::optional<Mistake> mistake = reader_.first_mistake(own);
      work_ += part.size();
      if (!mistake) return rest(own, unit);
      ++mistakes_;
      explain_unexpected(source_, id_, part, mistake->index, mistake->expected, report_);
      WordRange faulty = statement_around(part, mistake->index, source_);
      faulty.last = std::min(faulty.last, own.size());
      if (faulty.first >= faulty.last) return;
      part.erase(part.begin() + static_cast<std::ptrdiff_t>(faulty.first),
                 part.begin() + static_cast<std::ptrdiff_t>(faulty.last));
    }
  }

  void stop(Span at) {
    if (!stopped_) report_.add(diag::too_many_mistakes, at);
    stopped_ = true;
  }

  // What is left of a part without its mistakes is read for what else is wrong in it. Of its declaration only
  // the name is kept, so that uses of it are not reported.
  void rest(std::span<const Token> part, Unit& unit) {
    Unit left;
    left.source = id_;
    if (reader_.read(part, left)) return;
    for (const Declaration& declaration : left.declarations) {
      unit.declarations.push_back(std::visit(overloaded{[](const NotYet& one) { return one; },
                                                        [](const auto& one) {
                                                          return NotYet{"", one.name, one.name.at};
                                                        }},
                                             declaration));
    }
  }

  std::string_view text(const Token& token) const {
    return source_.text().substr(token.begin, token.end - token.begin);
  }
  Span span(const Token& token) const { return {id_, token.begin, token.end}; }

  const source::Source& source_;
  source::SourceId id_;
  std::vector<DocBlock>& docs_;
  const Limits& limits_;
  diag::Report& report_;
  PartReader reader_;
  std::size_t work_ = 0;
  std::size_t mistakes_ = 0;
  bool stopped_ = false;
};

void remove_comments(std::vector<Token>& tokens) {
  std::erase_if(tokens, [](const Token& token) {
    return token.kind == TokenKind::doc_comment || token.kind == TokenKind::block_comment;
  });
}

// Checks the words alone and mends brackets. False when there is too much wrong to go on.
bool check(const source::Source& source, source::SourceId id, std::vector<Token>& words, const Limits& limits,
           diag::Report& report) {
  constexpr std::size_t most_faults = 120;
  const std::size_t before = report.fault_count();
  const BracketRepair repair = check_brackets(source, id, words, limits, report);
  if (repair.too_deep || report.fault_count() > before + most_faults) return false;
  if (!repair.insertions.empty() || !repair.deletions.empty()) {
    words = repaired(words, repair, static_cast<std::uint32_t>(source.text().size()), closing_type);
  }
  return true;
}

}  // namespace

Unit parse(const source::Source& source, source::SourceId id, diag::Report& report, const Limits& limits) {
  Unit unit;
  unit.source = id;
  unit.complete = false;
  const std::uint64_t size = source.text().size();
  if (size > limits.source_bytes) {
    report.add(diag::file_too_large, {id, 0, 0}, size, std::uint64_t{limits.source_bytes});
    return unit;
  }
  if (!check_text(source, id, report)) return unit;
  const std::size_t faults = report.fault_count();
  std::vector<Token> words = lex(source.text());
  check_words(source, id, words, limits, report);
  std::vector<DocBlock> docs = collect_docs(source, id, words, limits, report);
  remove_comments(words);
  if (!check(source, id, words, limits, report)) return unit;

  unit.complete = true;
  FileReader(source, id, docs, limits, report).run(words, unit);
  for (const DocBlock& doc : docs) {
    if (!doc.used) report.add(diag::doc_of_nothing, doc.at);
  }
  unit.complete = unit.complete && report.fault_count() == faults;
  return unit;
}

}  // namespace dstackc::syntax
