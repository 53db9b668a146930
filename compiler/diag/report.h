// The report: what all steps of a run have to say. Adding never fails; memory is bounded, since beyond the
// cap only counts are kept.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/limits.h"
#include "diag/rule.h"
#include "source/source.h"

namespace dstackc::diag {

using source::Span;

struct Note {
  Span at;
  std::string text;
};

/// A replacement that would mend the fault: the span becomes the text.
struct Fix {
  Span at;
  std::string replacement;
  std::string label;  // a sentence for people, without a full stop
};

/// One diagnostic. Notes point to a second place; fixes are offers.
class Entry {
 public:
  Entry(int number, Severity severity, Span at, std::string message)
      : number_(number), severity_(severity), at_(at), message_(std::move(message)) {}
  Entry& note(Span at, std::string text) {
    notes_.push_back({at, std::move(text)});
    return *this;
  }
  Entry& fix(Span at, std::string replacement, std::string label) {
    fixes_.push_back({at, std::move(replacement), std::move(label)});
    return *this;
  }
  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] Severity severity() const { return severity_; }
  [[nodiscard]] Span at() const { return at_; }
  [[nodiscard]] const std::string& message() const { return message_; }
  [[nodiscard]] const std::vector<Note>& notes() const { return notes_; }
  [[nodiscard]] const std::vector<Fix>& fixes() const { return fixes_; }

 private:
  int number_;
  Severity severity_;
  Span at_;
  std::string message_;
  std::vector<Note> notes_;
  std::vector<Fix> fixes_;
};

/// Collects diagnostics. Those past `keep` are counted but not kept.
class Report {
 public:
  /// `{}` of the rule's text is filled with the arguments: words of the author and numbers, nothing that can
  /// change.
  template <class... Arguments>
  Entry& add(const Rule<Arguments...>& rule, Span at, const std::type_identity_t<Arguments>&... arguments) {
    static_assert((... && (std::is_same_v<Arguments, std::string_view> || std::is_integral_v<Arguments>)));
    return insert(rule.number, rule.severity, at,
                  fmt::vformat(rule.text, fmt::make_format_args(arguments...)));
  }

  /// No error and no limit so far. Warnings and notes do not count.
  [[nodiscard]] bool ok() const { return errors_ == 0 && limits_ == 0; }
  [[nodiscard]] bool has_limit() const { return limits_ > 0; }
  [[nodiscard]] std::size_t error_count() const { return errors_; }
  /// Errors and limits together.
  [[nodiscard]] std::size_t fault_count() const { return errors_ + limits_; }
  [[nodiscard]] std::size_t count(Severity severity) const;
  /// Notes, or warnings, count as errors from now on, also those that were added before.
  void promote(Severity severity);

  /// Warnings of a rule within a stretch of source are not reported, those that were added before neither. `at` is
  /// what says so, `until` the day up to which it holds (2027-01-31) or empty. One within another of the same rule
  /// adds nothing.
  void allow(int number, Span extent, Span at, std::string until);
  struct Allowance {
    int number;
    std::uint32_t end;
    Span at;
    std::string until;
    bool used = false;
  };
  /// All that are in force, by rule and place.
  [[nodiscard]] std::vector<const Allowance*> allowances() const;

  /// All kept diagnostics by place, each once; those without a place first.
  [[nodiscard]] std::vector<const Entry*> sorted() const;
  /// How many were not kept.
  [[nodiscard]] std::size_t dropped() const { return dropped_; }

 private:
  bool is_allowed(int number, Span at);
  Entry& insert(int number, Severity severity, Span at, std::string message);

  static constexpr std::size_t keep = 2000;  // more than is shown, so that sorting can choose the first ones
  std::deque<Entry> entries_;
  Entry overflow_{0, Severity::error, {}, ""};
  // By rule and source, then by where they begin; they do not overlap.
  std::map<std::pair<int, std::uint32_t>, std::map<std::uint32_t, Allowance>> allowances_;
  std::size_t errors_ = 0, warnings_ = 0, notes_ = 0, limits_ = 0, dropped_ = 0;
  bool notes_are_errors_ = false, warnings_are_errors_ = false;
};

}  // namespace dstackc::diag
