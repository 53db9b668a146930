#include "emit/fidelity.h"

#include <limits>

#include "base/overloaded.h"
#include "diag/rules.h"

namespace dstackc::emit {

namespace {

/// Walks the declarations of the requested packages.
class Reporter {
 public:
  Reporter(const model::Model& model, std::string_view target, diag::Report& report)
      : model_(model), target_(target), report_(report) {}

  void run() {
    for (const model::Namespace& part : model_.namespaces) {
      if (!model_.packages[part.package].requested) continue;
      for (const model::DeclarationId declaration : part.declarations) visit(declaration);
    }
  }

  void services() {
    for (const model::Service& service : model_.services) {
      if (!model_.packages[model_.namespaces[service.info.in].package].requested) continue;
      for (const model::TypeUse& use : model::type_uses(service)) type(use.type);
    }
  }

 private:
  void visit(model::DeclarationId declaration) {
    std::visit(overloaded{
                   [this](Id<model::Scalar> id) { type(model_.scalars[id].type); },
                   [this](Id<model::Struct> id) { structure(model_.structs[id]); },
                   [](Id<model::Enum>) {},
                   [this](Id<model::Union> id) {
                     for (const model::Alternative& one : model_.unions[id].alternatives) type(one.type.type);
                   },
               },
               declaration);
  }

  void structure(const model::Struct& part) {
    for (const model::Member& member : part.members) type(member.type.type);
    for (const model::Group& group : part.groups) {
      if (!group_is_written(group)) report_.add(diag::fidelity_group, group.at, group.name, target_);
    }
    if (!part.rest) return;
    const model::CountRange& size = part.rest->map.size;
    if (size.minimum > 0 || size.maximum) report_.add(diag::fidelity_rest_size, part.rest->at, target_);
    if (part.rest->map.key) type(part.rest->map.key);
    type(part.rest->map.value.type);
  }

  void type(Id<model::Type> id) {
    const model::Type& part = model_.types[id];
    std::visit(overloaded{
                   [](const model::Boolean&) {},
                   [&](const model::Integer& integer) {
                     if (integer.width != model::IntegerWidth::int64 || integer.multiple_of.value_or(1) == 1)
                       return;
                     report_.add(diag::fidelity_multiple, part.at,
                                 static_cast<std::uint64_t>(*integer.multiple_of), target_);
                   },
                   [](const model::Float&) {},
                   [&](const model::Decimal& decimal) { number(decimal, part.at); },
                   [&](const model::String& string) {
                     if (string.check == dstack::Check::none) return;
                     report_.add(diag::fidelity_check, part.at, dstack::check_name(string.check), target_);
                   },
                   [](const model::Bytes&) {},
                   [](const model::Formatted&) {},
                   [](const model::LocalizedTexts&) {},
                   [&](const model::List& list) {
                     if (list.unique == model::Uniqueness::by_member)
                       report_.add(diag::fidelity_unique, part.at, target_);
                     type(list.element.type);
                   },
                   [this](const model::Map& map) {
                     if (map.key) type(map.key);
                     type(map.value.type);
                   },
                   [](const model::AnyJson&) {},
                   [](const model::Literal&) {},
                   [](const model::Named&) {},
               },
               part.shape);
  }

  // Readers of the targets take JSON numbers into 64 bits, which tell any two decimals of 15 digits apart.
  void number(const model::Decimal& decimal, source::Span at) {
    constexpr unsigned exact_digits = std::numeric_limits<double>::digits10;
    if (decimal.form != model::DecimalForm::number) return;
    if (decimal.scale > 0)
      report_.add(diag::fidelity_decimal_scale, at, std::uint64_t{decimal.scale}, target_);
    if (decimal.precision > exact_digits)
      report_.add(diag::fidelity_decimal_digits, at, std::uint64_t{exact_digits}, target_);
  }

  const model::Model& model_;
  std::string_view target_;
  diag::Report& report_;
};

// The number of subsets of a size, or `limit` if it is more.
std::uint64_t subset_count(std::uint64_t members, std::uint64_t size, std::uint64_t limit) {
  if (size > members) return 0;
  std::uint64_t count = 1;
  for (std::uint64_t i = 1; i <= size; ++i) {
    count = count * (members - size + i) / i;
    if (count >= limit) return limit;
  }
  return count;
}

}  // namespace

bool group_is_written(const model::Group& group) {
  constexpr std::uint64_t most = 64;
  const std::uint64_t members = group.members.size();
  const std::uint64_t maximum = group.count.maximum.value_or(members);
  return subset_count(members, group.count.minimum, most + 1) <= most &&
         (maximum >= members || subset_count(members, maximum + 1, most + 1) <= most);
}

void report_service_fidelity(const model::Model& model, std::string_view target, diag::Report& report) {
  Reporter(model, target, report).services();
}

void report_services(const model::Model& model, std::string_view target, diag::Report& report) {
  for (const model::Service& service : model.services) {
    if (model.packages[model.namespaces[service.info.in].package].requested)
      report.add(diag::fidelity_service, service.info.at, service.info.name, target);
  }
}

void report_schema_fidelity(const model::Model& model, std::string_view target, diag::Report& report) {
  Reporter(model, target, report).run();
}

}  // namespace dstackc::emit
