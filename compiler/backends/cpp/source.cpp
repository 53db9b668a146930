#include <map>
#include <span>

#include "backends/cpp/print.h"
#include "lower/lower.h"

namespace dstackc::backends::cpp {

namespace {

using emit::Text;
namespace program = dstack::program;

Code boolean(bool value) { return value ? Code("true") : Code("false"); }
Code index(program::Index value) {
  return value == program::no_index ? Code("program_::no_index") : Code::number(value);
}
Code count(std::uint32_t value) {
  return value == program::unbounded ? Code("program_::unbounded") : Code::number(value);
}
Code text(program::Text value) {
  return Code("{") + Code::string_literal(value.view()) + ", " + Code::number(value.size) + "}";
}

#define DSTACKC_NAME(type, name) \
  case program::type::name: return "program_::" #type "::" #name

Code kind(program::Kind kind) {
  switch (kind) {
    DSTACKC_NAME(Kind, json);
    DSTACKC_NAME(Kind, boolean);
    DSTACKC_NAME(Kind, integer);
    DSTACKC_NAME(Kind, integer_text);
    DSTACKC_NAME(Kind, float64);
    DSTACKC_NAME(Kind, decimal_text);
    DSTACKC_NAME(Kind, decimal_number);
    DSTACKC_NAME(Kind, string);
    DSTACKC_NAME(Kind, latin);
    DSTACKC_NAME(Kind, bytes);
    DSTACKC_NAME(Kind, date);
    DSTACKC_NAME(Kind, time);
    DSTACKC_NAME(Kind, local_datetime);
    DSTACKC_NAME(Kind, datetime);
    DSTACKC_NAME(Kind, duration);
    DSTACKC_NAME(Kind, partial_date);
    DSTACKC_NAME(Kind, uuid);
    DSTACKC_NAME(Kind, language);
    DSTACKC_NAME(Kind, uri);
    DSTACKC_NAME(Kind, uri_reference);
    DSTACKC_NAME(Kind, email);
    DSTACKC_NAME(Kind, text);
    DSTACKC_NAME(Kind, list);
    DSTACKC_NAME(Kind, map);
    DSTACKC_NAME(Kind, structure);
    DSTACKC_NAME(Kind, string_enum);
    DSTACKC_NAME(Kind, integer_enum);
    DSTACKC_NAME(Kind, tagged_union);
    DSTACKC_NAME(Kind, kind_union);
    DSTACKC_NAME(Kind, member_union);
    DSTACKC_NAME(Kind, literal);
  }
  std::abort();
}

Code presence(program::Presence presence) {
  switch (presence) {
    DSTACKC_NAME(Presence, required);
    DSTACKC_NAME(Presence, optional);
    DSTACKC_NAME(Presence, defaulted);
  }
  std::abort();
}

// Not written where there is none, as for most members.
Code protection(program::Protection protection) {
  switch (protection) {
    case program::Protection::none: return Code();
    case program::Protection::hidden: return ", program_::Protection::hidden";
  }
  std::abort();
}

Code unique(program::Unique unique) {
  switch (unique) {
    DSTACKC_NAME(Unique, no);
    DSTACKC_NAME(Unique, values);
    DSTACKC_NAME(Unique, member);
  }
  std::abort();
}

Code undeclared(program::Undeclared undeclared) {
  switch (undeclared) {
    DSTACKC_NAME(Undeclared, refused);
    DSTACKC_NAME(Undeclared, kept);
  }
  std::abort();
}

Code json_kind(program::JsonKind kind) {
  switch (kind) {
    DSTACKC_NAME(JsonKind, null);
    DSTACKC_NAME(JsonKind, boolean);
    DSTACKC_NAME(JsonKind, number);
    DSTACKC_NAME(JsonKind, string);
    DSTACKC_NAME(JsonKind, array);
    DSTACKC_NAME(JsonKind, object);
  }
  std::abort();
}

#undef DSTACKC_NAME

Code map_rule(const program::MapRule& rule) {
  return Code("{") + index(rule.key) + ", " + index(rule.value) + ", " + count(rule.minimum) + ", " +
         count(rule.maximum) + "}";
}

/// Prints the tables of one reading program. A table without rows is a null pointer.
class TablePrinter {
 public:
  TablePrinter(const lower::Lowered& lowered, Text& out) : lowered_(lowered), out_(out) {}

  void print() {
    automata();
    name_tables();
    side_tables();
    leaf_tables();
    composite_tables();
  }

 private:
  template <class Rows, class Row>
  void table(emit::Fixed type, emit::Fixed name, const Rows& rows, Row row) {
    if (rows.empty()) return;
    out_.put("constexpr program_::$type$ $name$_[] = {", {{"type", Code(type)}, {"name", Code(name)}});
    {
      const auto indented = out_.indented();
      for (const auto& each : rows) out_.line(Code("{") + row(each) + "},");
    }
    out_.put("};");
  }

  // Numbers of one array, some to a line.
  template <class Numbers>
  void numbers(const Code& type, const Code& name, const Numbers& values) {
    out_.put("constexpr $type$ $name$_[] = {", {{"type", type}, {"name", name}});
    {
      const auto indented = out_.indented();
      constexpr std::size_t per_line = 24;
      Code line;
      std::size_t on_line = 0;
      for (const auto value : values) {
        if (on_line > 0) line += " ";
        line += Code::number(value) + ",";
        if (++on_line < per_line) continue;
        out_.line(line);
        line = Code();
        on_line = 0;
      }
      if (on_line > 0) out_.line(line);
    }
    out_.put("};");
  }

  void automata() {
    std::size_t number = 0;
    for (const program::Automaton& automaton : lowered_.automata) {
      const Code suffix = Code::number(number++);
      numbers("std::uint8_t", Code("automaton_classes_") + suffix, std::span(automaton.byte_class, 256));
      const std::size_t size = std::size_t{automaton.state_count} * automaton.class_count;
      numbers("std::uint16_t", Code("automaton_next_") + suffix, std::span(automaton.next, size));
      if (automaton.loops != nullptr)
        numbers("std::uint8_t", Code("automaton_loops_") + suffix,
                std::span(automaton.loops, automaton.state_count));
      byte_sets(automaton, suffix);
      runs(automaton, suffix);
    }
    number = 0;
    table("Automaton", "automata", lowered_.automata, [&](const program::Automaton& automaton) {
      const Code suffix = Code::number(number++);
      const auto optional = [&](const Code& name, const void* there) {
        return there == nullptr ? Code("nullptr") : name + suffix + "_";
      };
      return Code("automaton_classes_") + suffix + "_, automaton_next_" + suffix + "_, " +
             Code::number(automaton.class_count) + ", " + Code::number(automaton.state_count) + ", " +
             Code::number(automaton.start) + ", " + Code::number(automaton.first_accepting) + ", " +
             optional(Code("automaton_sets_"), automaton.set_count == 0 ? nullptr : automaton.sets) + ", " +
             Code::number(automaton.set_count) + ", " + optional(Code("automaton_loops_"), automaton.loops) +
             ", " + Code::number(automaton.entry) + ", " + optional(Code("automaton_runs_"), automaton.runs) +
             ", " + Code::number(automaton.run_count);
    });
  }

  void byte_sets(const program::Automaton& automaton, const Code& suffix) {
    if (automaton.set_count == 0) return;
    out_.put("constexpr program_::ByteSet automaton_sets_$n$_[] = {", {{"n", suffix}});
    for (const program::ByteSet& set : std::span(automaton.sets, automaton.set_count)) {
      const auto indented = out_.indented();
      Code ranges;
      for (std::size_t i = 0; i < set.range_count; ++i) {
        if (i > 0) ranges += ", ";
        ranges += Code("{") + Code::number(set.low[i]) + ", " +
                  Code::number(unsigned{set.low[i]} + set.width[i]) + "}";
      }
      out_.put("program_::byte_set({$ranges$}),", {{"ranges", ranges}});
    }
    out_.put("};");
  }

  void runs(const program::Automaton& automaton, const Code& suffix) {
    if (automaton.runs == nullptr) return;
    Code rows;
    for (const program::Run& run : std::span(automaton.runs, automaton.run_count)) {
      if (&run != automaton.runs) rows += ", ";
      rows += Code("{") + Code::number(run.set) + ", " + (run.may_end ? Code("true") : Code("false")) + ", " +
              Code::number(run.minimum) + ", " +
              (run.maximum == program::unbounded ? Code("program_::unbounded") : Code::number(run.maximum)) +
              "}";
    }
    out_.put("constexpr program_::Run automaton_runs_$n$_[] = {$rows$};", {{"n", suffix}, {"rows", rows}});
  }

  void name_tables() {
    std::size_t number = 0;
    for (const lower::Lowered::Names& table : lowered_.names_storage) {
      const Code suffix = Code::number(number++);
      if (!table.names.empty()) {
        out_.put("constexpr program_::Text names_$n$_[] = {", {{"n", suffix}});
        const auto indented = out_.indented();
        for (const program::Text& name : table.names) out_.line(text(name) + ",");
      }
      if (!table.names.empty()) out_.put("};");
      numbers("std::uint16_t", Code("slots_") + suffix, table.slots);
    }
    number = 0;
    table("NameTable", "name_tables", lowered_.names_storage, [&](const lower::Lowered::Names& names) {
      const Code suffix = Code::number(number++);
      return (names.names.empty() ? Code("nullptr") : Code("names_") + suffix + "_") + ", slots_" + suffix +
             "_, " + Code::number(names.names.size()) + ", " + Code::number(names.slots.size()) + ", " +
             Code::number(names.seed);
    });
  }

  void side_tables() {
    for (const auto& values : lowered_.indices_storage) {
      if (values.empty()) continue;
      const std::size_t number = indices_.emplace(values.data(), indices_.size()).first->second;
      numbers("std::uint32_t", Code("indices_") + Code::number(number), values);
    }
    for (const auto& values : lowered_.integers_storage) {
      if (values.empty()) continue;
      const std::size_t number = integers_.emplace(values.data(), integers_.size()).first->second;
      numbers("std::int64_t", Code("integers_") + Code::number(number), values);
    }
    if (lowered_.texts.empty()) return;
    table("Text", "texts", lowered_.texts, [](const program::Text& value) {
      return Code::string_literal(value.view()) + ", " + Code::number(value.size);
    });
  }

  void leaf_tables() {
    table("Type", "types", lowered_.types, [](const program::Type& type) {
      return kind(type.kind) + ", " + boolean(type.nullable) + ", " + index(type.detail);
    });
    table("IntegerRule", "integers", lowered_.integers, [](const program::IntegerRule& rule) {
      return Code::number(rule.minimum) + ", " + Code::number(rule.maximum) + ", " +
             Code::number(rule.multiple_of) + ", " + Code::number(unsigned{rule.storage_size});
    });
    table("FloatRule", "floats", lowered_.floats, [](const program::FloatRule& rule) {
      return Code::number(rule.minimum) + ", " + Code::number(rule.maximum) + ", " +
             boolean(rule.exclusive_minimum) + ", " + boolean(rule.exclusive_maximum);
    });
    table("DecimalRule", "decimals", lowered_.decimals, [](const program::DecimalRule& rule) {
      return Code::number(rule.minimum) + ", " + Code::number(rule.maximum) + ", " +
             Code::number(unsigned{rule.precision}) + ", " + Code::number(unsigned{rule.scale});
    });
    table("StringRule", "strings", lowered_.strings, [](const program::StringRule& rule) {
      return count(rule.minimum) + ", " + count(rule.maximum) + ", " + index(rule.automaton) +
             ", static_cast<dstack::Check>(" + Code::number(static_cast<unsigned>(rule.check)) +
             "), static_cast<dstack::LatinType>(" + Code::number(static_cast<unsigned>(rule.latin)) + "), " +
             text(rule.pattern_name);
    });
    table("BytesRule", "bytes", lowered_.bytes, [](const program::BytesRule& rule) {
      return count(rule.minimum) + ", " + count(rule.maximum) + ", static_cast<dstack::BytesEncoding>(" +
             Code::number(static_cast<unsigned>(rule.encoding)) + ")";
    });
    table("TextRule", "text_rules", lowered_.text_rules, [](const program::TextRule& rule) {
      return Code::number(rule.first_language) + ", " + Code::number(rule.language_count);
    });
    table("LiteralRule", "literals", lowered_.literals, [](const program::LiteralRule& rule) {
      return json_kind(rule.kind) + ", " + text(rule.text) + ", " + Code::number(rule.integer) + ", " +
             boolean(rule.boolean) + ", " + text(rule.json);
    });
  }

  void composite_tables() {
    table("ListRule", "lists", lowered_.lists, [](const program::ListRule& rule) {
      return index(rule.element) + ", " + count(rule.minimum) + ", " + count(rule.maximum) + ", " +
             unique(rule.unique) + ", " + Code::number(rule.unique_member);
    });
    table("MapRule", "maps", lowered_.maps, [](const program::MapRule& rule) {
      return index(rule.key) + ", " + index(rule.value) + ", " + count(rule.minimum) + ", " +
             count(rule.maximum);
    });
    table("MemberRule", "members", lowered_.members, [](const program::MemberRule& rule) {
      return text(rule.name) + ", " + text(rule.key) + ", " + index(rule.type) + ", " +
             presence(rule.presence) + ", " + text(rule.default_json) + protection(rule.protection);
    });
    table("GroupRule", "groups", lowered_.groups, [this](const program::GroupRule& rule) {
      return text(rule.name) + ", " + pointer(rule.members) + ", " + Code::number(rule.member_count) + ", " +
             count(rule.minimum) + ", " + count(rule.maximum);
    });
    table("StructRule", "structs", lowered_.structs, [](const program::StructRule& rule) {
      return text(rule.name) + ", " + index(rule.first_member) + ", " + Code::number(rule.member_count) +
             ", " + index(rule.first_group) + ", " + Code::number(rule.group_count) + ", " +
             Code::number(rule.required) + ", " + index(rule.names) + ", " + undeclared(rule.undeclared) +
             ", " + map_rule(rule.rest);
    });
    table("EnumRule", "enums", lowered_.enums, [this](const program::EnumRule& rule) {
      return text(rule.name) + ", " + index(rule.names) + ", " + pointer(rule.integers) + ", " +
             Code::number(rule.count) + ", " + boolean(rule.open);
    });
    table("UnionRule", "unions", lowered_.unions, [this](const program::UnionRule& rule) {
      Code by_kind = "{";
      for (const std::uint8_t alternative : rule.by_kind)
        by_kind += Code::number(unsigned{alternative}) + ", ";
      return text(rule.name) + ", " + text(rule.tag) + ", " + index(rule.names) + ", " +
             pointer(rule.alternatives) + ", " + Code::number(rule.alternative_count) + ", " +
             index(rule.fallback) + ", " + by_kind + "}, " + boolean(rule.open) +
             (rule.hidden != 0 ? Code(", ") + Code::number(unsigned{rule.hidden}) : Code());
    });
  }

  // The array that a rule points to, by the number under which it was printed.
  Code pointer(const std::uint32_t* data) const {
    const auto found = indices_.find(data);
    return found == indices_.end() ? Code("nullptr") : Code("indices_") + Code::number(found->second) + "_";
  }
  Code pointer(const std::int64_t* data) const {
    const auto found = integers_.find(data);
    return found == integers_.end() ? Code("nullptr") : Code("integers_") + Code::number(found->second) + "_";
  }

  std::map<const std::uint32_t*, std::size_t> indices_;
  std::map<const std::int64_t*, std::size_t> integers_;
  const lower::Lowered& lowered_;
  Text& out_;
};

/// Prints where each value is stored: offsets and operations parallel to the tables of the program.
class BindingPrinter {
 public:
  BindingPrinter(const Context& context, const lower::Lowered& lowered, Text& out)
      : context_(context), lowered_(lowered), out_(out) {}

  void print() {
    for (std::size_t i = 0; i < lowered_.structs.size(); ++i) slots(i);
    struct_bindings();
    lists();
    maps();
    unions();
    out_.put("constexpr program_::Binding binding_ = {$structs$, $lists$, $maps$, $unions$};",
             {{"structs", table_or_null(lowered_.structs.empty(), "struct_bindings")},
              {"lists", table_or_null(lowered_.lists.empty(), "list_operations")},
              {"maps", table_or_null(lowered_.maps.empty(), "map_operations")},
              {"unions", table_or_null(lowered_.unions.empty(), "union_operations")}});
  }

  static Code table_or_null(bool empty, const Code& name) { return empty ? Code("nullptr") : name + "_"; }

 private:
  Code type_name(model::DeclarationId declaration) const {
    return context_.names.spelled(declaration, context_.in);
  }

  void slots(std::size_t number) {
    const lower::Origins::Struct& origin = lowered_.origins.structs[number];
    const model::Struct& declaration = context_.model.structs[origin.declaration];
    if (lowered_.structs[number].member_count == 0) return;
    const Code type = type_name(origin.declaration);
    out_.put("constexpr program_::Slot slots_of_$n$_[] = {  // $type$",
             {{"n", Code::number(number)}, {"type", type}});
    {
      const auto indented = out_.indented();
      if (origin.tag_first) out_.put("program_::no_slot(),");
      for (std::size_t i = 0; i < declaration.members.size(); ++i) {
        if (member_type(context_, origin.declaration, declaration.members[i]).empty()) {
          out_.put("program_::no_slot(),");
          continue;
        }
        const std::size_t position = lowered_.structs[number].first_member + i + (origin.tag_first ? 1 : 0);
        const bool defaulted = lowered_.members[position].presence == program::Presence::defaulted;
        const Code member = Code::identifier(context_.names.member(origin.declaration, i));
        const Code name = type + "::" + member;
        const Code made =
            defaulted ? Code("defaulted_slot<&") + name + ">" : Code("slot<decltype(") + name + ")>";
        out_.put("program_::$made$(offsetof($type$, $member$)),",
                 {{"made", made}, {"type", type}, {"member", member}});
      }
    }
    out_.put("};");
  }

  void struct_bindings() {
    if (lowered_.structs.empty()) return;
    out_.put("constexpr program_::StructBinding struct_bindings_[] = {");
    {
      const auto indented = out_.indented();
      for (std::size_t i = 0; i < lowered_.structs.size(); ++i) struct_binding(i);
    }
    out_.put("};");
  }

  void struct_binding(std::size_t number) {
    const Id<model::Struct> id = lowered_.origins.structs[number].declaration;
    const model::Struct& declaration = context_.model.structs[id];
    const bool empty = lowered_.structs[number].member_count == 0;
    const Code slots = empty ? Code("nullptr") : Code("slots_of_") + Code::number(number) + "_";
    if (!declaration.rest) {
      out_.put("{$slots$, 0, nullptr},", {{"slots", slots}});
      return;
    }
    out_.put("{$slots$, offsetof($type$, $rest$), &program_::MapOf<$value$>::operations},",
             {{"slots", slots},
              {"type", type_name(id)},
              {"rest", Code::identifier(context_.names.rest(id))},
              {"value", value_type(context_, id, declaration.rest->map.value)}});
  }

  void operations(emit::Fixed type, emit::Fixed name, const std::vector<Code>& rows) {
    if (rows.empty()) return;
    out_.put("constexpr const program_::$type$* $name$_[] = {", {{"type", Code(type)}, {"name", Code(name)}});
    {
      const auto indented = out_.indented();
      for (const Code& row : rows) out_.line(Code("&program_::") + row + "::operations,");
    }
    out_.put("};");
  }

  void lists() {
    std::vector<Code> rows;
    for (const lower::Origins::List& origin : lowered_.origins.lists) {
      rows.push_back(Code("ListOf<") + item_type(context_, origin.user, origin.list.element) + ">");
    }
    operations("ListOperations", "list_operations", rows);
  }

  void maps() {
    std::vector<Code> rows;
    for (const lower::Origins::Map& origin : lowered_.origins.maps) {
      rows.push_back(Code("MapOf<") + value_type(context_, origin.user, origin.map.value) + ">");
    }
    operations("MapOperations", "map_operations", rows);
  }

  void unions() {
    std::vector<Code> rows;
    for (const Id<model::Union> id : lowered_.origins.unions)
      rows.push_back(Code("UnionOf<") + type_name(id) + ">");
    operations("UnionOperations", "union_operations", rows);
  }

  const Context& context_;
  const lower::Lowered& lowered_;
  Text& out_;
};

void put_program(const lower::Lowered& lowered, Text& out) {
  const auto table = BindingPrinter::table_or_null;
  out.put(R"(constexpr program_::Program the_program_ = {
  $types$, $integers$, $floats$, $decimals$, $strings$, $bytes$, $text_rules$, $lists$, $maps$, $structs$, $members$,
  $groups$, $enums$, $unions$, $literals$, $name_tables$, $automata$, $texts$, &binding_,
};
)",
          {{"types", table(lowered.types.empty(), "types")},
           {"integers", table(lowered.integers.empty(), "integers")},
           {"floats", table(lowered.floats.empty(), "floats")},
           {"decimals", table(lowered.decimals.empty(), "decimals")},
           {"strings", table(lowered.strings.empty(), "strings")},
           {"bytes", table(lowered.bytes.empty(), "bytes")},
           {"text_rules", table(lowered.text_rules.empty(), "text_rules")},
           {"lists", table(lowered.lists.empty(), "lists")},
           {"maps", table(lowered.maps.empty(), "maps")},
           {"structs", table(lowered.structs.empty(), "structs")},
           {"members", table(lowered.members.empty(), "members")},
           {"groups", table(lowered.groups.empty(), "groups")},
           {"enums", table(lowered.enums.empty(), "enums")},
           {"unions", table(lowered.unions.empty(), "unions")},
           {"literals", table(lowered.literals.empty(), "literals")},
           {"name_tables", table(lowered.name_tables.empty(), "name_tables")},
           {"automata", table(lowered.automata.empty(), "automata")},
           {"texts", table(lowered.texts.empty(), "texts")}});
}

}  // namespace

std::string print_source(const Context& context) {
  Text out;
  const Code space = Code::identifier(context.names.name_space(context.in));
  out.put(R"(// Made by dstackc from the namespace $space$. Do not edit: change the schema and generate again.
#include $header$

#include <cstddef>
#include <limits>

#include <dstack/from_text.h>
#include <dstack/storage.h>

// Members are reached by their offsets; all supported compilers give them for the types used here.
#pragma GCC diagnostic ignored "-Winvalid-offsetof"

namespace $space$ {

namespace {

namespace program_ = dstack::program;
)",
          {{"space", space}, {"header", Code::include_path(context.names.header(context.in))}});
  const lower::Lowered lowered = lower::lower(context.model, described(context));
  TablePrinter(lowered, out).print();
  BindingPrinter(context, lowered, out).print();
  put_program(lowered, out);
  out.put(R"(}  // namespace

const dstack::program::Program& dstack_program_() noexcept { return the_program_; }

}  // namespace $space$)",
          {{"space", space}});
  return std::move(out).take();
}

}  // namespace dstackc::backends::cpp
