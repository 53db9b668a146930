// What metadata adds to a doc comment: one line each, in the language of the texts.
#include "backends/cpp/print.h"

namespace dstackc::backends::cpp {

namespace {

struct Words {
  std::string_view deprecated, since, replaced_by, legal_basis, unit, personal_data, sensitive, concept_iri;
};
constexpr Words german{"Veraltet",
                       "seit",
                       "Ersatz",
                       "Rechtsgrundlage",
                       "Einheit",
                       "Personenbezogene Daten",
                       "Besonders schützenswert",
                       "Begriff"};
constexpr Words english{"Deprecated", "since",         "use instead", "Legal basis",
                        "Unit",       "Personal data", "Sensitive",   "Concept"};

std::string line(std::string_view word, std::string_view text) {
  std::string result(word);
  if (!text.empty()) result.append(": ").append(text);
  return result += '\n';
}

std::string deprecation(const model::Deprecation& said, const Words& words) {
  std::string head(words.deprecated);
  if (!said.since.empty()) head.append(" ").append(words.since).append(" ").append(said.since);
  std::string tail = said.reason;
  if (!said.replaced_by.empty()) {
    if (!tail.empty()) tail += "; ";
    tail.append(words.replaced_by).append(": ").append(said.replaced_by);
  }
  return line(head, tail);
}

}  // namespace

std::string remarks(const Context& context, Id<model::Metadata> id, std::string_view language) {
  if (!id) return {};
  const model::Metadata& said = context.model.metadata[id];
  const Words& words = language.substr(0, 2) == "de" ? german : english;
  std::string result;
  if (said.deprecated) result += deprecation(*said.deprecated, words);
  for (const model::LegalBasis& basis : said.legal_basis)
    result += line(words.legal_basis, basis.text + (basis.link.empty() ? "" : " <" + basis.link + ">"));
  if (said.fim)
    result += line("FIM", said.fim->id + (said.fim->version.empty() ? "" : " " + said.fim->version));
  if (!said.leika.empty()) result += line("LeiKa", said.leika);
  if (!said.unit.empty()) result += line(words.unit, said.unit);
  if (!said.concept_iri.empty()) result += line(words.concept_iri, "<" + said.concept_iri + ">");
  if (said.personal_data) result += line(words.personal_data, said.personal_data->purpose);
  if (said.sensitive) result += line(words.sensitive, {});
  if (!result.empty()) result.pop_back();
  return result;
}

}  // namespace dstackc::backends::cpp
