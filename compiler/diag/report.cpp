#include "diag/report.h"

#include <algorithm>

namespace dstackc::diag {

Entry& Report::insert(int number, Severity severity, Span at, std::string message) {
  if (severity == Severity::note && notes_are_errors_) severity = Severity::error;
  switch (severity) {
    case Severity::error: ++errors_; break;
    case Severity::warning: ++warnings_; break;
    case Severity::note: ++notes_; break;
    case Severity::limit: ++limits_; break;
  }
  if (entries_.size() < keep) return entries_.emplace_back(number, severity, at, std::move(message));
  ++dropped_;
  return overflow_ = Entry(number, severity, at, std::move(message));
}

std::size_t Report::count(Severity severity) const {
  switch (severity) {
    case Severity::error: return errors_;
    case Severity::warning: return warnings_;
    case Severity::note: return notes_;
    case Severity::limit: return limits_;
  }
  return 0;
}

void Report::promote_notes() {
  notes_are_errors_ = true;
  errors_ += notes_;
  notes_ = 0;
  for (Entry& entry : entries_) {
    if (entry.severity() != Severity::note) continue;
    Entry promoted(entry.number(), Severity::error, entry.at(), entry.message());
    for (const Note& note : entry.notes()) promoted.note(note.at, note.text);
    for (const Fix& fix : entry.fixes()) promoted.fix(fix.at, fix.replacement, fix.label);
    entry = std::move(promoted);
  }
}

std::vector<const Entry*> Report::sorted() const {
  std::vector<const Entry*> list;
  for (const Entry& entry : entries_) list.push_back(&entry);
  const auto key = [](const Entry* entry) { return std::make_pair(entry->at(), entry->number()); };
  std::stable_sort(list.begin(), list.end(), [&](const Entry* a, const Entry* b) { return key(a) < key(b); });
  const auto same = [](const Entry* a, const Entry* b) {
    return a->number() == b->number() && a->at() == b->at() && a->message() == b->message();
  };
  list.erase(std::unique(list.begin(), list.end(), same), list.end());
  return list;
}

}  // namespace dstackc::diag
