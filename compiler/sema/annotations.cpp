#include "sema/annotations.h"

#include <algorithm>
#include <array>

#include <dstack/date.h>
#include <dstack/strings.h>

#include "diag/rules.h"
#include "sema/annotation_reader.h"
#include "sema/lookup.h"
#include "sema/suggest.h"

namespace dstackc::sema {

namespace {

using Places = std::uint32_t;
constexpr Places bit(Place place) { return Places{1} << static_cast<unsigned>(place); }
constexpr Places everywhere = (bit(Place::alternative) << 1) - 1 - bit(Place::response);
constexpr Places data_declarations =
    bit(Place::scalar) | bit(Place::structure) | bit(Place::enumeration) | bit(Place::union_);
constexpr Places values = bit(Place::scalar) | bit(Place::member) | bit(Place::parameter);
constexpr Places members = bit(Place::member) | bit(Place::enum_member) | bit(Place::alternative);

std::string_view spelled(Place place) {
  switch (place) {
    case Place::scalar: return "a scalar";
    case Place::structure: return "a struct or error";
    case Place::enumeration: return "an enum";
    case Place::union_: return "a union";
    case Place::service: return "a service";
    case Place::operation: return "an operation";
    case Place::parameter: return "a parameter";
    case Place::response: return "an answer";
    case Place::member: return "a member";
    case Place::enum_member: return "a member of an enum";
    case Place::alternative: return "an alternative";
  }
  std::abort();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_fim_id(std::string_view text) {
  return (text.size() == 9 || text.size() == 12) &&
         std::string_view("SGFRD").find(text.front()) != std::string_view::npos && all_digits(text.substr(1));
}

// Two or three numbers without leading zeros.
bool is_version(std::string_view text) {
  std::size_t parts = 0;
  for (std::size_t begin = 0; begin <= text.size(); ++parts) {
    const std::size_t end = std::min(text.find('.', begin), text.size());
    const std::string_view part = text.substr(begin, end - begin);
    if (!all_digits(part) || part.size() > 9 || (part.size() > 1 && part.front() == '0')) return false;
    begin = end + 1;
  }
  return parts == 2 || parts == 3;
}

// The characters of the notation and its brackets (UCUM, section 2.1); which units there are stands in tables
// that grow.
bool is_unit(std::string_view text) {
  char open = '\0';
  bool term = false;  // something stands before the next operator
  for (const char c : text) {
    if (c <= ' ' || c > '~' || c == '"') return false;
    if (open != '\0') {
      if (c == '{' || c == '[') return false;
      if (c == (open == '{' ? '}' : ']')) open = '\0';
      continue;
    }
    if (c == '}' || c == ']') return false;
    if (c == '{' || c == '[') open = c;
    const bool is_operator = c == '.' || c == '/';
    if (is_operator && !term && !(c == '/' && &c == text.data())) return false;
    term = !is_operator;
  }
  return open == '\0' && term;
}

constexpr std::array<std::string_view, 8> release_states = {
    "planned",        "inProgress",   "draft",    "methodReleased",
    "releasedSilver", "releasedGold", "inactive", "toBeDeleted"};
constexpr std::array<std::string_view, 3> categories = {"ordinary", "special", "criminal"};

/// Reads the annotations of one site into one record.
struct Reader {
  Context& context;
  std::uint32_t file;
  const AnnotationSite& site;
  model::Metadata result{};

  struct Row {
    std::string_view name;
    Places places;
    std::string_view form;
    void (Reader::*read)(AnnotationReader&);  // null: for services
  };
  static const std::array<Row, 13> rows;
  const syntax::Annotation* current = nullptr;

  void read_all(const syntax::Annotations& annotations) {
    std::map<std::string_view, Span> seen;
    for (const syntax::Annotation& annotation : annotations) {
      const std::string name = annotation.name.text();
      const auto row =
          std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return one.name == name; });
      if (row == rows.end()) {
        unknown(annotation, name);
        continue;
      }
      if ((row->places & bit(site.place)) == 0) {
        context.report.add(rules::annotation_place, annotation.at, row->name, spelled(site.place));
        continue;
      }
      const auto [first, is_new] = seen.emplace(row->name, annotation.at);
      const bool repeatable = row->name == "legalBasis" || row->name == "auth" || row->name == "allow";
      if (!is_new && !repeatable) {
        context.report.add(rules::annotation_twice, annotation.at, row->name)
            .note(first->second, "the first one");
        continue;
      }
      if (row->read == nullptr) continue;
      current = &annotation;
      AnnotationReader reader(context, annotation.arguments, annotation.at, row->form);
      (this->*row->read)(reader);
    }
  }

  void unknown(const syntax::Annotation& annotation, const std::string& name) const {
    diag::Entry& entry = context.report.add(rules::unknown_annotation, annotation.name.at, name);
    suggest(context, entry, {name, annotation.name.at},
            [] { return names_of(std::vector(rows.begin(), rows.end())); });
  }

  template <std::size_t N>
  std::optional<std::size_t> choice(const syntax::Name* word,
                                    const std::array<std::string_view, N>& choices) const {
    if (word == nullptr) return std::nullopt;
    const auto found = std::find(choices.begin(), choices.end(), word->text);
    if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
    std::string list;
    for (const std::string_view one : choices) list.append(list.empty() ? "" : ", ").append(one);
    diag::Entry& entry = context.report.add(rules::unknown_word, word->at, word->text, list);
    suggest(context, entry, *word,
            [&] { return std::vector<std::string_view>(choices.begin(), choices.end()); });
    return std::nullopt;
  }

  // The text if it is of its kind, else nothing after a report.
  template <class Rule, class Is>
  std::string checked(const syntax::StringLiteral* text, const Rule& rule, Is is) const {
    if (text == nullptr) return {};
    if (is(text->text)) return text->text;
    context.report.add(rule, text->at, text->text);
    return {};
  }
  std::string version(const syntax::StringLiteral* text) const {
    return checked(text, rules::bad_version, is_version);
  }
  std::string date(const syntax::StringLiteral* text) const {
    return checked(text, rules::bad_date, [](std::string_view day) {
      dstack::Date value{};
      return dstack::read(day, value);
    });
  }

  void legal_basis(AnnotationReader& reader) {
    model::LegalBasis basis;
    const auto* text = reader.text();
    if (text != nullptr) basis.text = text->text;
    basis.link = checked(reader.text("link"), rules::bad_link,
                         [](std::string_view link) { return is_web_address(link, Scheme::any); });
    reader.finish({"link"});
    if (text != nullptr) result.legal_basis.push_back(std::move(basis));
  }

  void fim(AnnotationReader& reader) {
    model::FimBlock block;
    block.id = checked(reader.text(), rules::bad_fim_id, is_fim_id);
    block.version = version(reader.text("version"));
    reader.finish({"version"});
    if (!block.id.empty()) result.fim = std::move(block);
  }

  void leika(AnnotationReader& reader) {
    result.leika = checked(reader.text(), rules::bad_leika_id,
                           [](std::string_view key) { return key.size() == 14 && all_digits(key); });
    reader.finish({});
  }

  void status(AnnotationReader& reader) {
    const std::optional<std::size_t> state = choice(reader.word(), release_states);
    model::Status status;
    status.valid_from = date(reader.text("validFrom"));
    const auto* until = reader.text("validUntil");
    status.valid_until = date(until);
    reader.finish({"validFrom", "validUntil"});
    if (!state) return;
    status.state = static_cast<model::ReleaseState>(*state);
    // Days written alike are in order as texts.
    if (!status.valid_until.empty() && status.valid_until < status.valid_from)
      context.report.add(rules::dates_out_of_order, until->at, status.valid_until, status.valid_from);
    result.status = std::move(status);
  }

  void since(AnnotationReader& reader) {
    result.since = version(reader.text());
    reader.finish({});
  }

  void deprecated(AnnotationReader& reader) {
    model::Deprecation deprecation;
    deprecation.since = version(reader.text("since"));
    if (const auto* reason = reader.text("reason")) deprecation.reason = reason->text;
    if (const syntax::DottedName* other = reader.dotted("replacedBy"))
      deprecation.replaced_by = replacement(*other);
    reader.finish({"since", "reason", "replacedBy"});
    result.deprecated = std::move(deprecation);
  }

  std::string replacement(const syntax::DottedName& name) const {
    const std::string text = name.text();
    const bool known = site.siblings != nullptr ? std::find(site.siblings->begin(), site.siblings->end(),
                                                            text) != site.siblings->end()
                                                : peek_declaration(context, file, name).has_value();
    if (known && text != site.name) return text;
    diag::Entry& entry = context.report.add(rules::unknown_replacement, name.at, text);
    if (site.siblings != nullptr) suggest(context, entry, {text, name.at}, [&] { return *site.siblings; });
    return {};
  }

  void personal_data(AnnotationReader& reader) {
    const std::optional<std::size_t> category = choice(reader.word(), categories);
    model::PersonalData data;
    if (const auto* purpose = reader.text("purpose")) data.purpose = purpose->text;
    data.retention = checked(reader.text("retention"), rules::bad_duration, [](std::string_view text) {
      dstack::Duration value{};
      return dstack::read(text, value);
    });
    reader.finish({"purpose", "retention"});
    if (!category) return;
    data.category = static_cast<model::PersonalDataCategory>(*category);
    result.personal_data = std::move(data);
  }

  void sensitive(AnnotationReader& reader) {
    result.sensitive = true;
    reader.finish({});
  }

  void unit(AnnotationReader& reader) {
    const auto* text = reader.text();
    result.unit = checked(text, rules::bad_unit, is_unit);
    reader.finish({});
    if (text != nullptr && !site.is_number) context.report.add(rules::unit_without_number, text->at);
  }

  // Only warnings can be allowed, and each with a reason for those who read the schema.
  void allow(AnnotationReader& reader) {
    const syntax::Name* code = reader.word();
    const auto* reason = code != nullptr ? reader.text() : nullptr;
    const std::string until = date(reader.text("until"));
    reader.finish({"until"});
    if (code == nullptr || reason == nullptr) return;
    for (const diag::RuleRow& rule : diag::all_rules()) {
      if (rule.retired || rule.severity != diag::Severity::warning || diag::code(rule.number) != code->text)
        continue;
      context.report.allow(rule.number, current->extent, current->at, until);
      return;
    }
    context.report.add(rules::unknown_warning, code->at, code->text);
  }

  void concept_iri(AnnotationReader& reader) {
    result.concept_iri = checked(reader.text(), rules::bad_concept,
                                 [](std::string_view text) { return dstack::is_uri(text); });
    reader.finish({});
  }
};

const std::array<Reader::Row, 13> Reader::rows = {{
    {"legalBasis", everywhere, "@legalBasis(\"§ 1 Abs. 2 BauO\", link: \"https://...\")",
     &Reader::legal_basis},
    {"fim", data_declarations | bit(Place::member), "@fim(\"S60000000123\", version: \"1.0.0\")",
     &Reader::fim},
    {"leika", bit(Place::structure) | bit(Place::service) | bit(Place::operation),
     "@leika(\"99008001014002\")", &Reader::leika},
    {"status", data_declarations | bit(Place::service),
     "@status(draft, validFrom: \"2026-07-01\", validUntil: \"2027-06-30\")", &Reader::status},
    {"since", everywhere, "@since(\"1.2.0\")", &Reader::since},
    {"deprecated", everywhere, "@deprecated(since: \"2.0.0\", reason: \"...\", replacedBy: name)",
     &Reader::deprecated},
    {"personalData", values, "@personalData(ordinary, purpose: \"...\", retention: \"P10Y\")",
     &Reader::personal_data},
    {"sensitive", values, "@sensitive", &Reader::sensitive},
    {"unit", values, "@unit(\"m\")", &Reader::unit},
    {"concept", data_declarations | members, "@concept(\"https://...\")", &Reader::concept_iri},
    {"allow", everywhere | bit(Place::response), "@allow(DS0339, \"why\", until: \"2027-01-31\")",
     &Reader::allow},
    {"auth", bit(Place::service) | bit(Place::operation), {}, nullptr},
    {"paged", bit(Place::response), {}, nullptr},
}};

}  // namespace

Id<model::Metadata> read_metadata(Context& context, std::uint32_t file,
                                  const syntax::Annotations& annotations, const AnnotationSite& site) {
  if (annotations.empty()) return {};
  Reader reader{context, file, site};
  reader.read_all(annotations);
  return context.model.metadata.add(std::move(reader.result));
}

std::vector<const syntax::Annotation*> annotations_named(const syntax::Annotations& annotations,
                                                         std::string_view name) {
  std::vector<const syntax::Annotation*> result;
  for (const syntax::Annotation& annotation : annotations) {
    if (annotation.name.text() == name) result.push_back(&annotation);
  }
  return result;
}

bool is_number(const model::Model& model, Id<model::Type> type) {
  if (!type) return true;  // reported
  const model::Shape& shape = model::resolved_shape(model, type);
  if (const auto* list = std::get_if<model::List>(&shape)) return is_number(model, list->element.type);
  return std::holds_alternative<model::Integer>(shape) || std::holds_alternative<model::Float>(shape) ||
         std::holds_alternative<model::Decimal>(shape);
}

}  // namespace dstackc::sema
