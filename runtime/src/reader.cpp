// Containers: structs, lists, maps, and values that the schema leaves open.
#include <algorithm>
#include <bit>
#include <new>

#include <dstack/decimal.h>
#include <dstack/engine.h>
#include <dstack/json.h>
#include <dstack/strings.h>
#include <dstack/text.h>

#include "machine.h"

namespace dstack::program {

namespace {

constexpr std::uint32_t no_offset = 0xFFFFFFFFU;

// The raw text of a value without the white space between its words.
void compact(std::string_view raw, std::string& out) {
  for (std::size_t at = 0; at < raw.size();) {
    if (raw[at] == '"') {
      const std::size_t next = scan::string(raw, at).next;
      out.append(raw, at, next - at);
      at = next;
    } else {
      if (!scan::is_blank(raw[at])) out += raw[at];
      ++at;
    }
  }
}

// What `road_avx2.cpp` is compiled for.
bool has_avx2() {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0 &&
         __builtin_cpu_supports("bmi2") != 0 && __builtin_cpu_supports("popcnt") != 0;
#else
  return false;
#endif
}

}  // namespace

Machine::Machine(const Program& program, const ReadOptions& options)
    : program_(program),
      options_(options),
      depth_limit_(std::min(options.limits.depth, greatest_depth)),
      ordinary_(has_avx2() ? &Machine::ordinary_avx2 : &Machine::ordinary_baseline),
      // Differs from process to process where addresses do, so that no one can prepare colliding names.
      seed_(reinterpret_cast<std::uintptr_t>(this) * 0x9E3779B97F4A7C15U) {
  frames_.reserve(std::min<std::size_t>(depth_limit_, 64));
}

void Machine::run(Index root, std::string_view text, void* target, Storage storage, Report& report) {
  text_ = text;
  at_ = 0;
  report_ = &report;
  values_ = 0;
  frames_.clear();
  more_seen_.clear();
  keys_.leave({});
  lookahead_.reset(options_.limits.values);
  binding_ = target != nullptr ? program_.binding : nullptr;
  storage_ = storage;
  const std::size_t most = std::min(options_.limits.document_size, greatest_document_size);
  if (text.size() > most) {
    report.reach(Limit::document_size, most);
    return;
  }
  skip_blank();
  if (!value(root, {static_cast<char*>(target), target != nullptr ? Wrap::plain : Wrap::none, nullptr}))
    return;
  while (!frames_.empty()) {
    (this->*ordinary_)();
    if (!frames_.empty() && !step()) return;
  }
  skip_blank();
  if (at_ != text_.size()) fatal(Code::trailing_text, at_);
}

// ---- Places

bool Machine::seen_bit(const Frame& frame, std::uint32_t member) const {
  const std::uint64_t word =
      member < 64 ? frame.seen : more_seen_[frame.more_seen + member / 64 - std::size_t{1}];
  return (word >> (member % 64) & 1) != 0;
}
void Machine::set_seen(Frame& frame, std::uint32_t member) {
  std::uint64_t& word = member < 64 ? frame.seen : more_seen_[frame.more_seen + member / 64 - std::size_t{1}];
  word |= std::uint64_t{1} << (member % 64);
}

// ---- Opening and closing

bool Machine::open(Frame::Kind kind, Index rule, char* target) {
  if (frames_.size() >= depth_limit_) return limit(Limit::depth, at_);
  push(kind, rule, target, here());
  ++at_;
  return true;
}

Frame& Machine::push(Frame::Kind kind, Index rule, char* target, std::uint32_t open) {
  Frame& frame = frames_.emplace_back();
  frame.kind = kind;
  frame.rule = rule;
  frame.target = target;
  frame.open = open;
  frame.keys = keys_.enter();
  frame.more_seen = static_cast<std::uint32_t>(more_seen_.size());
  if (kind == Frame::Kind::structure || kind == Frame::Kind::text) {
    const std::uint32_t known = kind == Frame::Kind::text ? program_.text_rules[rule].language_count
                                                          : program_.structs[rule].member_count;
    if (known > 64) more_seen_.resize(more_seen_.size() + (known - 1) / 64, 0);
    if (target != nullptr && kind == Frame::Kind::structure && storage_ == Storage::used) {
      const StructBinding& binding = binding_->structs[rule];
      if (binding.rest != nullptr) binding.rest->clear(target + binding.rest_offset);
    }
  }
  return frame;
}

void Machine::pop() {
  const Frame& frame = frames_.back();
  keys_.leave(frame.keys);
  more_seen_.resize(frame.more_seen);
  frames_.pop_back();
}

void Machine::close() {
  const Frame& frame = frames_.back();
  ++at_;
  if (frame.keep != nullptr) {
    std::string text;
    compact(text_.substr(frame.open, at_ - frame.open), text);
    *reinterpret_cast<Json*>(frame.keep) = Json::from_valid(std::move(text));
  }
  pop();
}

// Goes to the next member or item, or to the closing bracket.
Machine::Next Machine::next_element(Frame& frame, char bracket) {
  skip_blank();
  if (is_at(bracket)) return Next::closed;
  if (frame.started) {
    if (!is_at(',')) return fatal(Code::syntax, at_), Next::stop;
    ++at_;
    skip_blank();
  }
  frame.started = true;
  if (at_ >= text_.size()) return fatal(Code::syntax, at_), Next::stop;
  return Next::element;
}

bool Machine::step() {
  Frame& frame = frames_.back();
  switch (frame.kind) {
    case Frame::Kind::structure: return step_structure(frame);
    case Frame::Kind::list: return step_list(frame);
    case Frame::Kind::map: return step_map(frame);
    case Frame::Kind::text: return step_text(frame);
    case Frame::Kind::any_object: return step_any_object(frame);
    case Frame::Kind::any_array: return step_any_array(frame);
  }
  return false;
}

// ---- Names of members

bool Machine::key(Frame& frame, scan::StringToken& token) {
  if (!is_at('"')) return fatal(Code::syntax, at_);
  frame.declared = false;
  ++frame.count;
  return take_string(token, options_.limits.key_size, Limit::key_size) && colon();
}

bool Machine::colon() {
  skip_blank();
  if (!is_at(':')) return fatal(Code::syntax, at_);
  ++at_;
  skip_blank();
  return true;
}

// Reports a name that stood there before; `stop` is for the cap on violations only.
bool Machine::add_key(Frame& frame, const scan::StringToken& token, std::uint32_t at) {
  const auto same = [&](std::uint32_t earlier) {
    return scan::same_text(scan::string(text_, earlier).raw, token.raw);
  };
  return keys_.add(frame.keys, scan::text_hash(token.raw, seed_), at, same);
}

// ---- Structs

bool Machine::step_structure(Frame& frame) {
  const StructRule& rule = program_.structs[frame.rule];
  switch (next_element(frame, '}')) {
    case Next::stop: return false;
    case Next::closed: return close_structure(frame);
    case Next::element: break;
  }
  const std::uint32_t at = here();
  if (frame.next < rule.member_count) {
    // Most texts have the members in the order of the schema, written without white space.
    const Text& expected = program_.members[rule.first_member + frame.next].key;
    if (text_.compare(at_, expected.size, expected.view()) == 0) {
      frame.member = frame.next;
      frame.declared = true;
      ++frame.count;
      at_ += expected.size;
      skip_blank();
      if (at_ >= text_.size()) return fatal(Code::syntax, at_);
    }
  }
  if (at_ == at) {
    scan::StringToken token;
    if (!key(frame, token)) return false;
    std::string_view name;
    if (!decoded(token, name)) return false;
    const NameTable& table = program_.name_tables[rule.names];
    const std::uint32_t mask = table.slot_count - 1;
    std::uint32_t slot = hash_name(name, table.seed) & mask;
    while (table.slots[slot] != 0 && table.names[table.slots[slot] - 1].view() != name)
      slot = (slot + 1) & mask;
    if (table.slots[slot] == 0) return undeclared_member(frame, token, at);
    frame.member = table.slots[slot] - 1U;
    frame.declared = true;
  }
  if (seen_bit(frame, frame.member)) return violate(Code::duplicate_member, at) && skip();
  set_seen(frame, frame.member);
  frame.next = frame.member + 1;
  const MemberRule& member = program_.members[rule.first_member + frame.member];
  if (unique_member_around() == frame.member) frame.unique_begin = here();
  Place place;
  if (frame.target != nullptr) {
    const Slot& where = binding_->structs[frame.rule].slots[frame.member];
    place = {frame.target + where.offset, where.wrap, where.operations};
  }
  return value(member.type, place);
}

// The member by which the items of the list around the innermost struct are told apart, if it is in one.
std::uint32_t Machine::unique_member_around() const {
  if (frames_.size() < 2) return no_index;
  const Frame& around = frames_[frames_.size() - 2];
  if (around.kind != Frame::Kind::list || program_.lists[around.rule].unique != Unique::member)
    return no_index;
  return program_.lists[around.rule].unique_member;
}

bool Machine::undeclared_member(Frame& frame, const scan::StringToken& token, std::uint32_t at) {
  const StructRule& rule = program_.structs[frame.rule];
  const bool kept = rule.undeclared == Undeclared::kept;
  if (!kept && options_.mode == Mode::strict) return violate(Code::unknown_member, at) && skip();
  if (!count_element(options_.limits.members, Limit::members)) return false;
  if (!add_key(frame, token, at)) return violate(Code::duplicate_member, at) && skip();
  if (!kept) return skip();
  if (rule.rest.key != no_index && !check_key(rule.rest.key, token, at)) return false;
  Place place;
  if (frame.target != nullptr) {
    std::string_view name;
    if (!decoded(token, name)) return false;
    const StructBinding& where = binding_->structs[frame.rule];
    const Slot& slot = where.rest->value;
    place = {static_cast<char*>(where.rest->insert(frame.target + where.rest_offset, name)), slot.wrap,
             slot.operations};
  }
  return value(rule.rest.value, place);
}

bool Machine::close_structure(Frame& frame) {
  const StructRule& rule = program_.structs[frame.rule];
  frame.declared = false;
  // Up to 64 members one comparison tells that all are there.
  std::uint32_t declared = 0;
  const bool all = rule.member_count <= 64 && (rule.required & ~frame.seen) == 0;
  for (std::uint32_t i = 0; i < rule.member_count && !all; ++i) {
    const MemberRule& member = program_.members[rule.first_member + i];
    if (member.presence != Presence::required || seen_bit(frame, i)) continue;
    if (!violate_below(Code::missing_member, at_, member.name.view(), member.name.view())) return false;
  }
  if (rule.undeclared == Undeclared::kept) {
    declared = static_cast<std::uint32_t>(std::popcount(frame.seen));
    for (std::size_t word = frame.more_seen; word < more_seen_.size(); ++word)
      declared += static_cast<std::uint32_t>(std::popcount(more_seen_[word]));
  }
  const std::uint32_t others = frame.count - std::min(frame.count, declared);
  if (others < rule.rest.minimum && rule.undeclared == Undeclared::kept &&
      !violate_below(Code::too_few, at_, {}, std::to_string(rule.rest.minimum))) {
    return false;
  }
  if (rule.undeclared == Undeclared::kept && rule.rest.maximum != unbounded && others > rule.rest.maximum &&
      !violate_below(Code::too_many, at_, {}, std::to_string(rule.rest.maximum))) {
    return false;
  }
  for (std::uint32_t i = 0; i < rule.group_count; ++i) {
    const GroupRule& group = program_.groups[rule.first_group + i];
    std::uint32_t present = 0;
    for (std::uint32_t k = 0; k < group.member_count; ++k)
      present += seen_bit(frame, group.members[k]) ? 1U : 0U;
    if (present < group.minimum && !violate_group(Code::group_too_few, group, group.minimum)) return false;
    if (group.maximum != unbounded && present > group.maximum &&
        !violate_group(Code::group_too_many, group, group.maximum)) {
      return false;
    }
  }
  const std::uint32_t begin = frame.open;
  const std::uint32_t unique_begin = frame.unique_begin;
  if (storage_ == Storage::used && frame.target != nullptr) reset_absent(frame);
  close();
  if (frames_.empty() || frames_.back().kind != Frame::Kind::list) return true;
  return after_item(frames_.back(), begin, unique_begin);
}

// Members that were not there become what they are in a fresh object.
void Machine::reset_absent(const Frame& frame) const {
  const Slot* const slots = binding_->structs[frame.rule].slots;
  const std::uint32_t count = program_.structs[frame.rule].member_count;
  for (std::uint32_t first = 0; first < count; first += 64) {
    const std::uint64_t seen = first == 0 ? frame.seen : more_seen_[frame.more_seen + first / 64 - std::size_t{1}];
    std::uint64_t absent = ~seen;
    if (count - first < 64) absent &= (std::uint64_t{1} << (count - first)) - 1;
    for (; absent != 0; absent &= absent - 1) {
      const Slot& slot = slots[first + static_cast<std::uint32_t>(std::countr_zero(absent))];
      if (slot.operations != nullptr && slot.operations->reset != nullptr)
        slot.operations->reset(frame.target + slot.offset);
    }
  }
}

// ---- Lists

// A fresh object holds the default of the list. One that was used keeps its items, to read into them.
void Machine::open_list(Index list, void* target) const {
  const ListOperations& operations = *binding_->lists[list];
  if (storage_ == Storage::fresh || operations.append == nullptr) operations.clear(target);
}

// Where the item goes that was counted last.
Place Machine::next_item(const Frame& frame) const {
  const ListOperations& operations = *binding_->lists[frame.rule];
  const std::size_t index = frame.count - std::size_t{1};
  void* const item = storage_ == Storage::used && index < operations.size(frame.target)
                         ? const_cast<void*>(operations.item(frame.target, index))
                         : operations.append(frame.target);
  return {static_cast<char*>(item), operations.element.wrap, operations.element.operations};
}

// Takes away the items of an earlier document.
void Machine::cut_list(const Frame& frame) const {
  const ListOperations& operations = *binding_->lists[frame.rule];
  if (storage_ == Storage::fresh || operations.append == nullptr) return;
  while (operations.size(frame.target) > frame.count) operations.pop(frame.target);
}

bool Machine::step_list(Frame& frame) {
  const ListRule& rule = program_.lists[frame.rule];
  switch (next_element(frame, ']')) {
    case Next::stop: return false;
    case Next::closed:
      if (frame.count < rule.minimum && !violate_below(Code::too_few, at_, {}, std::to_string(rule.minimum)))
        return false;
      if (frame.target != nullptr) cut_list(frame);
      close();
      return true;
    case Next::element: break;
  }
  frame.item_begin = here();
  if (rule.maximum == unbounded) {
    if (frame.count >= options_.limits.items) return limit(Limit::items, at_);
  } else if (frame.count == rule.maximum && !frame.overflow) {
    frame.overflow = true;
    if (!violate_below(Code::too_many, at_, {}, std::to_string(rule.maximum))) return false;
  }
  ++frame.count;
  if (frame.overflow) {
    if (frame.count > options_.limits.items && frame.count > rule.maximum + 1ULL)
      return limit(Limit::items, at_);
    return skip();
  }
  Place place;
  if (frame.target != nullptr) {
    const ListOperations& operations = *binding_->lists[frame.rule];
    if (operations.append == nullptr) {
      // Lists of bool have no items that could be pointed to.
      if (is_at('t') || is_at('f')) operations.append_boolean(frame.target, is_at('t'));
    } else {
      place = next_item(frame);
    }
  }
  const std::uint32_t begin = frame.item_begin;
  const std::size_t depth = frames_.size();
  const std::size_t violations = report_->size();
  if (!value(rule.element, place)) return false;
  // A container calls back when it closes; a value that was refused is compared with none.
  if (rule.unique != Unique::values || frames_.size() > depth || report_->size() > violations) return true;
  return after_item(frames_.back(), begin, begin);
}

// Compares an item with all earlier ones of the list, by the value that begins at `unique_begin`.
bool Machine::after_item(Frame& list, std::uint32_t begin, std::uint32_t unique_begin) {
  const ListRule& rule = program_.lists[list.rule];
  if (rule.unique == Unique::no || unique_begin == no_offset || list.overflow) return true;
  Index type = rule.element;
  if (rule.unique == Unique::member) {
    const StructRule& item = program_.structs[program_.types[rule.element].detail];
    type = program_.members[item.first_member + rule.unique_member].type;
  }
  const auto same = [&](std::uint32_t earlier) {
    return same_value(program_.types[type], earlier, unique_begin);
  };
  if (keys_.add(list.keys, value_hash(unique_begin), unique_begin, same)) return true;
  return violate(Code::not_unique, begin);
}

// A hash of the value that begins at a place; the same for values that `same_value` holds for the same.
std::uint64_t Machine::value_hash(std::uint32_t begin) const {
  const char first = text_[begin];
  if (first == '"') return scan::text_hash(scan::string(text_, begin).raw, seed_);
  if (first != '-' && !scan::is_digit(first)) return static_cast<unsigned char>(first);
  // Equal numbers have one nearest double; 0 and -0 are made one by the addition.
  const double number = scan::floating(scan::number(text_, begin).lexeme) + 0.0;
  // What tells small numbers apart stands in the upper bits; it must come to bear on the lower ones.
  std::uint64_t hash = std::bit_cast<std::uint64_t>(number) ^ seed_;
  hash = (hash ^ hash >> 32) * 0x9E3779B97F4A7C15U;
  return (hash ^ hash >> 29) * 0xBF58476D1CE4E5B9U;
}

// Whether the values that begin at two places are the same one; both were accepted as values of the type.
bool Machine::same_value(const Type& type, std::uint32_t one, std::uint32_t other) const {
  const char first = text_[one];
  if (first == '"' && text_[other] == '"')
    return scan::same_text(scan::string(text_, one).raw, scan::string(text_, other).raw);
  const auto is_number = [](char c) { return c == '-' || scan::is_digit(c); };
  if (!is_number(first) || !is_number(text_[other])) return first == text_[other];
  const std::string_view a = scan::number(text_, one).lexeme;
  const std::string_view b = scan::number(text_, other).lexeme;
  if (type.kind == Kind::decimal_number) {
    const DecimalRule& rule = program_.decimals[type.detail];
    std::int64_t x = 0, y = 0;
    return read_decimal_number(a, rule.precision, rule.scale, x) == DecimalFit::exact &&
           read_decimal_number(b, rule.precision, rule.scale, y) == DecimalFit::exact && x == y;
  }
  const scan::Integral x = scan::integral(a);
  const scan::Integral y = scan::integral(b);
  if (x.kind == scan::Integral::Kind::exact && y.kind == x.kind) return x.value == y.value;
  return scan::floating(a) == scan::floating(b);
}

// ---- Maps and texts

bool Machine::step_map(Frame& frame) {
  const MapRule& rule = program_.maps[frame.rule];
  switch (next_element(frame, '}')) {
    case Next::stop: return false;
    case Next::closed:
      if (frame.count < rule.minimum && !violate_below(Code::too_few, at_, {}, std::to_string(rule.minimum)))
        return false;
      close();
      return true;
    case Next::element: break;
  }
  const std::uint32_t at = here();
  if (rule.maximum == unbounded) {
    if (frame.count >= options_.limits.members) return limit(Limit::members, at_);
  } else if (frame.count == rule.maximum && !frame.overflow) {
    frame.overflow = true;
    if (!violate_below(Code::too_many, at_, {}, std::to_string(rule.maximum))) return false;
  }
  scan::StringToken token;
  if (!key(frame, token)) return false;
  if (frame.overflow && frame.count > options_.limits.members && frame.count > rule.maximum + 1ULL) {
    return limit(Limit::members, at);
  }
  if (!add_key(frame, token, at)) return violate(Code::duplicate_member, at) && skip();
  if (frame.overflow) return skip();
  if (rule.key != no_index && !check_key(rule.key, token, at)) return false;
  Place place;
  if (frame.target != nullptr) {
    std::string_view name;
    if (!decoded(token, name)) return false;
    const MapOperations& operations = *binding_->maps[frame.rule];
    place = {static_cast<char*>(operations.insert(frame.target, name)), operations.value.wrap,
             operations.value.operations};
  }
  return value(rule.value, place);
}

bool Machine::step_text(Frame& frame) {
  const TextRule& rule = program_.text_rules[frame.rule];
  switch (next_element(frame, '}')) {
    case Next::stop: return false;
    case Next::closed: {
      frame.declared = false;
      for (std::uint32_t i = 0; i < rule.language_count; ++i) {
        const std::string_view language = program_.texts[rule.first_language + i].view();
        if (seen_bit(frame, i)) continue;
        if (!violate_below(Code::missing_member, at_, language, language)) return false;
      }
      close();
      return true;
    }
    case Next::element: break;
  }
  if (frame.count >= options_.limits.members) return limit(Limit::members, at_);
  const std::uint32_t at = here();
  scan::StringToken token;
  if (!key(frame, token)) return false;
  if (!add_key(frame, token, at)) return violate(Code::duplicate_member, at) && skip();
  std::string_view language;
  if (!decoded(token, language)) return false;
  const std::string name(language);
  if (!is_language_tag(name) && !violate(Code::format, at, "language")) return false;
  for (std::uint32_t i = 0; i < rule.language_count; ++i) {
    if (program_.texts[rule.first_language + i].view() != name) continue;
    frame.member = i;
    frame.declared = true;
    set_seen(frame, i);
  }
  ++values_;
  if (values_ > options_.limits.values) return limit(Limit::values, at_);
  if (!is_at('"')) return wrong_type("string");
  scan::StringToken content;
  if (!take_string(content, options_.limits.string_size, Limit::string_size)) return false;
  if (frame.target == nullptr) return true;
  std::string_view text;
  if (!decoded(content, text)) return false;
  reinterpret_cast<dstack::Text*>(frame.target)->insert_or_assign(name, std::string(text));
  return true;
}

bool Machine::check_key(Index type, const scan::StringToken& token, std::uint32_t at) {
  std::string_view name;
  if (!decoded(token, name)) return false;
  const Type& rule = program_.types[type];
  const Code code = check_string(rule, name);
  if (code == no_fault) return true;
  return violate(code, at, kind_name(rule));
}

bool Machine::count_element(std::uint32_t most, Limit name) {
  return frames_.back().count <= most || limit(name, at_);
}

// ---- Values that the schema leaves open

bool Machine::step_any_object(Frame& frame) {
  switch (next_element(frame, '}')) {
    case Next::stop: return false;
    case Next::closed: return close(), true;
    case Next::element: break;
  }
  if (frame.count >= options_.limits.members) return limit(Limit::members, at_);
  const std::uint32_t at = here();
  scan::StringToken token;
  if (!key(frame, token)) return false;
  if (!add_key(frame, token, at) && !violate(Code::duplicate_member, at)) return false;
  return skip();
}

bool Machine::step_any_array(Frame& frame) {
  switch (next_element(frame, ']')) {
    case Next::stop: return false;
    case Next::closed: return close(), true;
    case Next::element: break;
  }
  if (frame.count >= options_.limits.items) return limit(Limit::items, at_);
  frame.item_begin = here();
  ++frame.count;
  return skip();
}

// A value of any kind: checked as JSON, kept only if there is a place for it.
bool Machine::skip(Json* keep) {
  if (at_ >= text_.size()) return fatal(Code::syntax, at_);
  if (++values_ > options_.limits.values) return limit(Limit::values, at_);
  const char c = text_[at_];
  if (c != '{' && c != '[') return json_leaf(keep);
  const Frame::Kind kind = c == '{' ? Frame::Kind::any_object : Frame::Kind::any_array;
  if (!open(kind, no_index, nullptr)) return false;
  frames_.back().keep = reinterpret_cast<char*>(keep);
  return true;
}

// ---- The reader

struct Reader::State {
  State(const Program& program, const ReadOptions& options) : machine(program, options) {}
  Machine machine;
};

#if defined(__cpp_exceptions)
#define DSTACK_TRY try
#define DSTACK_CATCH_MEMORY catch (...)
#else
#define DSTACK_TRY
#define DSTACK_CATCH_MEMORY while (false)
#endif

Reader::Reader(const Program& program, const ReadOptions& options) noexcept {
  DSTACK_TRY { state_.reset(new State(program, options)); }
  DSTACK_CATCH_MEMORY { state_.reset(); }
}

Reader::~Reader() = default;

const Report& Reader::read(Index root, std::string_view text, void* target, Storage storage) noexcept {
  report_.clear();
  if (!state_) {
    report_.reach(Limit::memory, 0);
    return report_;
  }
  DSTACK_TRY { state_->machine.run(root, text, target, storage, report_); }
  DSTACK_CATCH_MEMORY { report_.reach(Limit::memory, 0); }
  report_.sort();
  return report_;
}

Report Reader::take_report() noexcept { return std::exchange(report_, Report()); }

}  // namespace dstack::program
