#include "sema/documentation.h"

#include <algorithm>

#include "sema/languages.h"

namespace dstackc::sema {

namespace {

std::string trimmed(std::string_view text) {
  constexpr std::string_view blank = " \t\n";
  const std::size_t begin = text.find_first_not_of(blank);
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(blank) - begin + 1));
}

}  // namespace

model::Documentation document(Context& context, std::uint32_t file, const syntax::Doc& doc) {
  const std::string_view first_language = context.language_of(file);
  model::Documentation result;
  std::map<std::string, const syntax::DocText*> seen;
  for (const syntax::DocText& part : doc.texts) {
    const bool tagged = !part.language.empty();
    const Span at = tagged ? part.language_at : part.at;
    // A tag that is none is the business of the parser; here it only must not be lost.
    const std::string language =
        tagged ? canonical_language(part.language).value_or(part.language) : std::string(first_language);
    const auto [first, is_new] = seen.emplace(language, &part);
    if (!is_new) {
      // Two equal tags were seen by the parser; here are those that only mean the same.
      if (first->second->language != part.language) {
        context.report.add(rules::doc_language_twice, at, language).note(first->second->at, "the first text");
      }
      continue;
    }
    std::string text = trimmed(part.text);
    if (!text.empty()) result.texts.push_back({language, std::move(text)});
  }
  std::stable_partition(result.texts.begin(), result.texts.end(),
                        [&](const model::LocalizedText& text) { return text.language == first_language; });
  return result;
}

}  // namespace dstackc::sema
