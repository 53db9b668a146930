// What is said about declarations and members beside their types: texts, legal bases, protection, release. Nothing
// here changes what is valid.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dstackc::model {

/// Texts of a doc comment, one per language tag (`de`, `en`, `de-simple`): that of the package's first language comes
/// first, the others follow in the order of the source.
struct LocalizedText {
  std::string language;
  std::string text;  // lines joined by '\n', no surrounding white space
};
struct Documentation {
  std::vector<LocalizedText> texts;
  [[nodiscard]] bool empty() const { return texts.empty(); }
};

struct LegalBasis {
  std::string text;
  std::string link;                           // https or http; may be empty
};
struct FimBlock {                             // FIM building block: schema, group, field, rule, document profile
  std::string id;
  std::string version;                        // may be empty
};
/// The release states of FIM, in the order of their codes 1 to 8.
enum class ReleaseState : std::uint8_t {
  planned, in_progress, draft, method_released, released_silver, released_gold, inactive, to_be_deleted,
};
struct Status {
  ReleaseState state = ReleaseState::draft;
  std::string valid_from, valid_until;        // dates; may be empty
};
struct Deprecation {
  std::string since, reason, replaced_by;     // may be empty
};
/// ordinary: Art. 4 No. 1 GDPR; special: Art. 9; criminal: Art. 10.
enum class PersonalDataCategory : std::uint8_t { ordinary, special, criminal };
struct PersonalData {
  PersonalDataCategory category = PersonalDataCategory::ordinary;
  std::string purpose, retention;             // a text and a duration; may be empty
};

/// What is said about a declaration or member beside its type and texts. Nothing here changes what is valid.
struct Metadata {
  std::vector<LegalBasis> legal_basis;
  std::optional<FimBlock> fim;
  std::string leika;                          // 14 digits or empty, as all texts below may be
  std::optional<Status> status;
  std::string since;                          // version
  std::optional<Deprecation> deprecated;
  std::optional<PersonalData> personal_data;
  bool sensitive = false;
  std::string unit;                           // UCUM
  std::string concept_iri;
};

}  // namespace dstackc::model
