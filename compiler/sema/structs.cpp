#include <algorithm>
#include <array>
#include <map>

#include <dstack/strings.h>

#include "sema/declarations.h"
#include "sema/documentation.h"
#include "sema/members.h"
#include "sema/numbers.h"
#include "sema/suggest.h"
#include "sema/types.h"
#include "sema/values.h"

namespace dstackc::sema {

namespace {

using Places = std::map<std::string, Span, std::less<>>;

constexpr std::size_t longest_wire_name = 256;  // bytes; readers take no longer ones
constexpr std::string_view open_rest_name = "additional";

/// Fills one struct and remembers which names are taken.
struct StructFiller {
  Context& context;
  std::uint32_t file;
  const syntax::Struct& node;
  model::Struct& result;
  Places names{}, wires{}, wires_in_lower_case{}, reserved{}, groups{};
  std::map<std::string_view, std::uint32_t> positions{};

  void fill() {
    collect_reserved();
    if (node.problem) begin_problem();
    for (const syntax::Member& member : node.members) add_member(member);
    for (const syntax::Rest& rest : node.rests) add_rest(rest);
    if (node.open) open_rest();
    for (std::uint32_t position = 0; position < result.members.size(); ++position) {
      positions.emplace(result.members[position].name, position);
    }
    for (const syntax::Group& group : node.groups) add_group(group);
  }

  void collect_reserved() {
    for (const syntax::Reserved& name : node.reserved) {
      const auto [first, is_new] = reserved.emplace(name.text, name.at);
      if (is_new) {
        result.reserved.push_back(name.text);
      } else {
        context.report.add(rules::duplicate_reserved, name.at, name.text)
            .note(first->second, "first reserved here");
      }
    }
  }

  void add_member(const syntax::Member& node) {
    model::Member made = make_member(context, file, node);
    if (!is_problem_member(made)) {
      claim_name(node.name);
      claim_wire(made);
      refuse_reserved(made);
    }
    result.members.push_back(std::move(made));
  }

  // ---- Errors

  void begin_problem() {
    model::Problem problem;
    const ReadNumber<std::uint64_t> status = sema::read_count(node.problem->status);
    if (status.fault != NumberFault::none || status.value < 400 || status.value > 599)
      context.report.add(rules::bad_problem_status, node.problem->status_at, node.problem->status);
    else
      problem.status = static_cast<std::uint16_t>(status.value);
    if (const auto& type = node.problem->type) {
      problem.type = type->text;
      if (!dstack::is_uri(problem.type)) context.report.add(rules::bad_problem_type, type->at, problem.type);
    } else if (result.info.in) {
      problem.type = "urn:dstack:" + context.model.namespaces[result.info.in].name + ":" + result.info.name;
    }
    result.members = problem_members(context, problem, node.name.at);
    result.problem = std::move(problem);
  }

  bool is_problem_member(const model::Member& member) {
    if (!result.problem) return false;
    constexpr std::array<std::string_view, 5> standard = {"type", "title", "status", "detail", "instance"};
    for (const auto& [name, at] :
         {std::pair(&member.name, member.at), std::pair(&member.wire_name, member.wire_at)}) {
      if (std::find(standard.begin(), standard.end(), *name) == standard.end()) continue;
      context.report.add(rules::problem_member, at, *name);
      return true;
    }
    return false;
  }

  void claim_name(const syntax::Name& name) {
    const auto [first, is_new] = names.emplace(name.text, name.at);
    if (is_new) return;
    context.report.add(rules::duplicate_member, name.at, name.text)
        .note(first->second, "first declared here");
  }

  void claim_wire(const model::Member& member) {
    if (member.wire_name.empty()) context.report.add(rules::empty_wire_name, member.wire_at);
    if (member.wire_name.size() > longest_wire_name) {
      context.report.add(rules::wire_name_too_long, member.wire_at, member.wire_name.size(),
                         longest_wire_name);
    }
    const auto [first, is_new] = wires.emplace(member.wire_name, member.wire_at);
    if (!is_new) {
      // Two members of one name are reported already; here the name in the document alone is the same.
      if (names.find(member.name)->second != member.at) return;
      context.report.add(rules::duplicate_wire_name, member.wire_at, member.wire_name)
          .note(first->second, "first used here");
      return;
    }
    const auto [similar, is_different] =
        wires_in_lower_case.emplace(lower_ascii(member.wire_name), member.wire_at);
    if (is_different) return;
    context.report.add(rules::wire_names_differ_in_case, member.wire_at, member.wire_name)
        .note(similar->second, "the other one");
  }

  void refuse_reserved(const model::Member& member) {
    for (const auto& [name, at] :
         {std::pair(&member.name, member.at), std::pair(&member.wire_name, member.wire_at)}) {
      const auto found = reserved.find(*name);
      if (found == reserved.end()) continue;
      context.report.add(rules::reserved_name_used, at, *name).note(found->second, "reserved here");
      return;
    }
  }

  void add_rest(const syntax::Rest& rest) {
    claim_name(rest.name);
    if (result.rest) {
      context.report.add(rules::second_rest, rest.at).note(result.rest->at, "the first one");
      return;
    }
    if (node.open) {
      context.report.add(rules::rest_of_open_struct, rest.at).note(node.open_at, "the struct is open");
      return;
    }
    const model::TypeUse use = resolve_type(context, file, rest.type);
    if (!use.type) return;
    const auto* map = std::get_if<model::Map>(&model::resolved_shape(context.model, use.type));
    if (map == nullptr || use.nullable) {
      context.report.add(rules::rest_not_map, rest.type.at);
      return;
    }
    result.rest = model::Rest{rest.name.text, *map, true, document(context, file, rest.doc), rest.name.at};
  }

  void open_rest() {
    const auto taken = names.find(open_rest_name);
    if (taken != names.end()) {
      context.report.add(rules::additional_taken, taken->second).note(node.open_at, "the struct is open");
    }
    const Id<model::Type> any = add_type(context, model::AnyJson{}, node.open_at);
    result.rest =
        model::Rest{std::string(open_rest_name), model::Map{{}, {any, false}, {}}, false, {}, node.open_at};
  }

  // ---- Groups

  void add_group(const syntax::Group& group) {
    if (!group.name) {
      context.report.add(rules::group_without_name, group.range.at);
      return;
    }
    const auto [same, is_new] = groups.emplace(group.name->text, group.name->at);
    if (!is_new) {
      context.report.add(rules::duplicate_group, group.name->at, group.name->text)
          .note(same->second, "first declared here");
    }
    model::Group made{group.name->text, {}, {}, group.name->at};
    std::map<std::uint32_t, Span> seen;
    for (const syntax::Name& name : group.members) add_group_member(made, name, seen);
    read_count(group, made.count);
    result.groups.push_back(std::move(made));
  }

  void add_group_member(model::Group& group, const syntax::Name& name, std::map<std::uint32_t, Span>& seen) {
    const auto found = positions.find(name.text);
    if (found == positions.end()) return report_unknown_member(name);
    const std::uint32_t position = found->second;
    const model::Member& member = result.members[position];
    const auto [first, is_new] = seen.emplace(position, name.at);
    if (!is_new) {
      context.report.add(rules::group_member_twice, name.at, name.text)
          .note(first->second, "first listed here");
    } else if (member.presence != model::Presence::optional) {
      context.report.add(rules::group_member_not_optional, name.at, name.text)
          .note(member.at, "declared here");
    } else {
      group.members.push_back(position);
    }
  }

  void report_unknown_member(const syntax::Name& name) {
    diag::Entry& entry =
        context.report.add(rules::unknown_group_member, name.at, result.info.name, name.text);
    suggest(context, entry, name, [&] { return names_of(result.members); });
  }

  void read_count(const syntax::Group& group, model::CountRange& count) {
    const std::uint64_t most = group.members.size();
    const auto bound = [&](const std::optional<syntax::Bound>& written, std::uint64_t otherwise) {
      if (!written) return std::optional(otherwise);
      const ReadNumber<std::uint64_t> read = sema::read_count(written->text);
      if (read.fault == NumberFault::none && read.value <= most) return std::optional(read.value);
      context.report.add(rules::bad_group_count, written->at, written->text, most);
      return std::optional<std::uint64_t>();
    };
    const std::optional<std::uint64_t> minimum = bound(group.range.minimum, 0);
    const std::optional<std::uint64_t> maximum = bound(group.range.maximum, most);
    if (!minimum || !maximum) return;
    if (*minimum > *maximum) {
      context.report.add(rules::empty_range, group.range.at, group.range.minimum->text,
                         group.range.maximum->text);
      return;
    }
    count.minimum = *minimum;
    if (group.range.maximum) count.maximum = *maximum;
  }
};

}  // namespace

void fill_structs(Context& context) {
  for (const auto& [node, id, file] : context.structs) {
    if (node->members.size() > context.limits.members) {
      context.report.add(rules::too_many_members, node->name.at, node->members.size(),
                         context.limits.members);
      continue;
    }
    StructFiller{context, file, *node, context.model.structs[id]}.fill();
  }
}

void fill_defaults(Context& context) {
  for (const auto& [node, id, file] : context.structs) {
    std::vector<model::Member>& members = context.model.structs[id].members;
    const std::size_t before = members.size() - std::min(members.size(), node->members.size());
    for (std::size_t position = before; position < members.size(); ++position) {
      const std::optional<syntax::Value>& value = node->members[position - before].default_value;
      model::Member& member = members[position];
      if (!value || !member.type.type) continue;
      member.default_value = constant_of(context, file, member.type, *value);
    }
  }
}

}  // namespace dstackc::sema
