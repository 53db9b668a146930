// Reporting: where a fault is, in the document and in the schema.
#include <algorithm>
#include <charconv>

#include "machine.h"

namespace dstack::program {

namespace {

void put_escaped(std::string_view name, BoundedText<256>& out) {
  for (const char& c : name) {
    if (c == '~')
      out.append("~0");
    else if (c == '/')
      out.append("~1");
    else
      out.append({&c, 1});
  }
}

void put_number(std::uint32_t number, BoundedText<256>& out) {
  char buffer[16];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
  out.append({buffer, static_cast<std::size_t>(end - buffer)});
}

}  // namespace

// The name of the current member, which the schema knows.
std::string_view Machine::declared_name(const Frame& frame) const {
  if (frame.kind == Frame::Kind::text)
    return program_.texts[program_.text_rules[frame.rule].first_language + frame.member].view();
  return program_.members[program_.structs[frame.rule].first_member + frame.member].name.view();
}

void Machine::put_pointer(BoundedText<256>& out) const {
  for (const Frame& frame : frames_) {
    // A frame without a current element stands for the container itself: only the innermost one can.
    if (frame.count == 0) continue;
    const bool closing = &frame == &frames_.back() && frame.started && closing_;
    if (closing) continue;
    out.append("/");
    const bool list = frame.kind == Frame::Kind::list || frame.kind == Frame::Kind::any_array;
    if (frame.declared) {
      put_escaped(declared_name(frame), out);
      continue;
    }
    if (!list) out.append("*");
    put_number(frame.count - 1, out);
  }
}

void Machine::put_schema_path(BoundedText<256>& out) const {
  std::size_t first = frames_.size();
  while (first > 0 && frames_[first - 1].kind != Frame::Kind::structure) --first;
  if (first > 0) {
    const Frame& frame = frames_[first - 1];
    out.append(program_.structs[frame.rule].name.view());
    if (frame.declared) {
      out.append(".");
      out.append(declared_name(frame));
    } else if (frame.started && !closing_) {
      out.append("{}");
    }
  }
  for (std::size_t i = first; i < frames_.size(); ++i) {
    const bool list = frames_[i].kind == Frame::Kind::list || frames_[i].kind == Frame::Kind::any_array;
    if (!(closing_ && i + 1 == frames_.size())) out.append(list ? "[]" : "{}");
  }
}

bool Machine::violate(Code code, std::size_t offset, std::string_view expected) {
  Violation* violation = report_->add(options_.limits.violations);
  if (violation == nullptr) return false;
  violation->code = code;
  violation->offset = offset;
  put_pointer(violation->pointer);
  put_schema_path(violation->schema_path);
  violation->expected.append(expected);
  return true;
}

bool Machine::violate_number(Code code, std::size_t offset, std::int64_t bound) {
  char buffer[24];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, bound).ptr;
  return violate(code, offset, {buffer, static_cast<std::size_t>(end - buffer)});
}

// A fault of the container itself, or of a member of it that is not there.
bool Machine::violate_below(Code code, std::size_t offset, std::string_view name, std::string_view expected) {
  // Unions look ahead before their object is opened: then the pointer to the value is that of the object.
  const bool inside = !frames_.empty() && (is_at('}') || is_at(']') || frames_.back().overflow);
  closing_ = inside;
  Violation* violation = report_->add(options_.limits.violations);
  if (violation != nullptr) {
    violation->code = code;
    violation->offset = offset;
    put_pointer(violation->pointer);
    put_schema_path(violation->schema_path);
    if (!name.empty()) {
      violation->pointer.append("/");
      put_escaped(name, violation->pointer);
      violation->schema_path.append(".");
      violation->schema_path.append(name);
    }
    violation->expected.append(expected);
  }
  closing_ = false;
  return violation != nullptr;
}

// A group is a place in the schema but not in the document: only the schema path names it.
bool Machine::violate_group(Code code, const GroupRule& group, std::uint32_t bound) {
  closing_ = true;
  Violation* violation = report_->add(options_.limits.violations);
  if (violation != nullptr) {
    violation->code = code;
    violation->offset = at_;
    put_pointer(violation->pointer);
    put_schema_path(violation->schema_path);
    violation->schema_path.append(".");
    violation->schema_path.append(group.name.view());
    violation->expected.append(std::to_string(bound));
  }
  closing_ = false;
  return violation != nullptr;
}

bool Machine::wrong_type(std::string_view expected) {
  // What is no value at all is not of the wrong type.
  if (at_ >= text_.size() || !scan::begins_value(text_[at_])) return fatal(Code::syntax, at_);
  --values_;  // counted again when it is passed over
  return violate(Code::wrong_type, at_, expected) && skip();
}

bool Machine::fatal(Code code, std::size_t offset) {
  Violation* violation = report_->add(options_.limits.violations);
  if (violation == nullptr) return false;
  violation->code = code;
  violation->offset = offset;
  if (code != Code::trailing_text) {
    put_pointer(violation->pointer);
    put_schema_path(violation->schema_path);
  }
  return false;
}

bool Machine::limit(Limit name, std::size_t offset) {
  report_->reach(name, offset);
  return false;
}

std::string_view Machine::kind_name(const Type& type) const {
  switch (type.kind) {
    case Kind::json: return "json";
    case Kind::boolean: return "boolean";
    case Kind::integer: return "integer";
    case Kind::integer_text: return "int64";
    case Kind::float64: return "number";
    case Kind::decimal_text:
    case Kind::decimal_number: return "decimal";
    case Kind::string: return "string";
    case Kind::latin: {
      constexpr std::string_view names[] = {"latin_a", "latin_b", "latin_c", "latin_d", "latin_e"};
      return names[static_cast<std::size_t>(program_.strings[type.detail].latin)];
    }
    case Kind::bytes: return "bytes";
    case Kind::date: return "date";
    case Kind::time: return "time";
    case Kind::local_datetime: return "localdatetime";
    case Kind::datetime: return "datetime";
    case Kind::duration: return "duration";
    case Kind::partial_date: return "partialdate";
    case Kind::uuid: return "uuid";
    case Kind::language: return "language";
    case Kind::uri: return "uri";
    case Kind::uri_reference: return "uri(reference)";
    case Kind::email: return "email";
    case Kind::text: return "text";
    case Kind::list: return "list";
    case Kind::map: return "map";
    case Kind::structure: return program_.structs[type.detail].name.view();
    case Kind::string_enum:
    case Kind::integer_enum: return program_.enums[type.detail].name.view();
    case Kind::tagged_union:
    case Kind::kind_union:
    case Kind::member_union: return program_.unions[type.detail].name.view();
    case Kind::literal: return program_.literals[type.detail].json.view();
  }
  return {};
}

}  // namespace dstack::program
