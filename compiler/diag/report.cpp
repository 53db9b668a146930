#include "diag/report.h"

#include <algorithm>

namespace dstackc::diag {

namespace {

constexpr std::size_t most_word_bytes = 80;
constexpr std::size_t most_message_bytes = 1000;

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// A long word without its middle, so that both ends tell what it is.
void put_word(std::string_view word, std::string& out) {
  if (word.size() <= most_word_bytes) {
    out += word;
    return;
  }
  std::size_t head = most_word_bytes / 2;
  std::size_t tail = word.size() - (most_word_bytes / 2 - 3);
  while (head > 0 && continues(word[head])) --head;
  while (tail < word.size() && continues(word[tail])) ++tail;
  out.append(word.substr(0, head)).append("...").append(word.substr(tail));
}

// Messages quote what strangers wrote: neither a word nor the whole becomes long.
std::string shortened(std::string_view message) {
  std::string out;
  while (out.size() < most_message_bytes) {
    const std::size_t end = std::min(message.find_first_of(" \n"), message.size());
    put_word(message.substr(0, end), out);
    if (end == message.size()) return out;
    out += message[end];
    message.remove_prefix(end + 1);
  }
  return out + "...";
}

}  // namespace

bool Report::is_allowed(int number, Span at) {
  const auto list = allowances_.find({number, at.source.index});
  if (list == allowances_.end()) return false;
  auto found = list->second.upper_bound(at.begin);
  if (found == list->second.begin() || at.end > (--found)->second.end) return false;
  found->second.used = true;
  return true;
}

void Report::allow(int number, Span extent, Span at, std::string until) {
  auto& list = allowances_[{number, extent.source.index}];
  const auto behind = list.upper_bound(extent.begin);
  if (behind != list.begin() && extent.end <= std::prev(behind)->second.end) return;
  list.emplace(extent.begin, Allowance{number, extent.end, at, std::move(until)});
  warnings_ -= std::erase_if(entries_, [&](const Entry& entry) {
    return entry.severity() == Severity::warning && entry.number() == number &&
           is_allowed(number, entry.at());
  });
}

std::vector<const Report::Allowance*> Report::allowances() const {
  std::vector<const Allowance*> result;
  for (const auto& [rule, list] : allowances_) {
    for (const auto& [begin, allowance] : list) result.push_back(&allowance);
  }
  return result;
}

Entry& Report::insert(int number, Severity severity, Span at, std::string message) {
  if (severity == Severity::warning && is_allowed(number, at))
    return overflow_ = Entry(number, severity, at, std::move(message));
  message = shortened(message);
  if ((severity == Severity::note && notes_are_errors_) ||
      (severity == Severity::warning && warnings_are_errors_))
    severity = Severity::error;
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

void Report::promote(Severity severity) {
  const bool notes = severity == Severity::note;
  (notes ? notes_are_errors_ : warnings_are_errors_) = true;
  errors_ += std::exchange(notes ? notes_ : warnings_, 0);
  for (Entry& entry : entries_) {
    if (entry.severity() != severity) continue;
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
