#include "sema/annotation_reader.h"

#include <algorithm>

#include <dstack/strings.h>

#include "sema/suggest.h"

namespace dstackc::sema {

namespace {

const syntax::Value* value_of(const syntax::Argument& argument) {
  return std::get_if<syntax::Value>(&argument.value);
}

}  // namespace

AnnotationReader::AnnotationReader(Context& context, const std::vector<syntax::Argument>& arguments, Span at,
                                   std::string_view form)
    : context_(context), at_(at), form_(form) {
  std::map<std::string_view, Span> names;
  for (const syntax::Argument& argument : arguments) {
    left_.push_back(&argument);
    if (!argument.name) continue;
    const auto [first, is_new] = names.emplace(argument.name->text, argument.name->at);
    if (is_new) continue;
    left_.pop_back();
    context_.report.add(rules::repeated_constraint, argument.name->at, argument.name->text)
        .note(first->second, "first written here");
  }
}

// One message about the form is enough for one annotation.
void AnnotationReader::wrong(Span at) {
  if (!reported_) context_.report.add(rules::annotation_form, at, form_);
  reported_ = true;
}

template <class T>
const T* AnnotationReader::next() {
  const auto found = std::find_if(left_.begin(), left_.end(),
                                  [](const syntax::Argument* argument) { return !argument->name; });
  if (found == left_.end()) return wrong(at_), nullptr;
  const syntax::Argument& argument = **found;
  left_.erase(found);
  const syntax::Value* value = value_of(argument);
  const T* result = value != nullptr ? std::get_if<T>(&value->value) : nullptr;
  if (result == nullptr) wrong(argument.at);
  return result;
}

template <class T>
const T* AnnotationReader::named(std::string_view name) {
  const auto found = std::find_if(left_.begin(), left_.end(), [&](const syntax::Argument* argument) {
    return argument->name && argument->name->text == name;
  });
  if (found == left_.end()) return nullptr;
  const syntax::Argument& argument = **found;
  left_.erase(found);
  const syntax::Value* value = value_of(argument);
  const T* result = value != nullptr ? std::get_if<T>(&value->value) : nullptr;
  if (result == nullptr) wrong(argument.at);
  return result;
}

const syntax::StringLiteral* AnnotationReader::filled(const syntax::StringLiteral* text) {
  if (text == nullptr || text->text.find_first_not_of(" \t") != std::string::npos) return text;
  context_.report.add(rules::empty_annotation_text, text->at);
  return nullptr;
}

const syntax::StringLiteral* AnnotationReader::text() { return filled(next<syntax::StringLiteral>()); }

const syntax::StringLiteral* AnnotationReader::text(std::string_view name) {
  return filled(named<syntax::StringLiteral>(name));
}

const syntax::Name* AnnotationReader::word() {
  const auto* word = next<syntax::Word>();
  if (word == nullptr) return nullptr;
  if (word->name.parts.size() == 1) return &word->name.parts.front();
  return wrong(word->name.at), nullptr;
}

std::vector<const syntax::Name*> AnnotationReader::words() {
  std::vector<const syntax::Name*> result;
  const auto unnamed = [](const syntax::Argument* argument) { return !argument->name; };
  while (std::any_of(left_.begin(), left_.end(), unnamed)) {
    if (const syntax::Name* one = word()) result.push_back(one);
  }
  return result;
}

const syntax::DottedName* AnnotationReader::dotted(std::string_view name) {
  const auto* word = named<syntax::Word>(name);
  return word != nullptr ? &word->name : nullptr;
}

const syntax::ListValue* AnnotationReader::list(std::string_view name) {
  return named<syntax::ListValue>(name);
}

void AnnotationReader::finish(const std::vector<std::string_view>& known) {
  for (const syntax::Argument* argument : left_) {
    if (!argument->name) {
      wrong(argument->at);
      continue;
    }
    diag::Entry& entry =
        context_.report.add(rules::unknown_annotation_argument, argument->name->at, argument->name->text);
    suggest(context_, entry, *argument->name, [&] { return known; });
  }
  left_.clear();
}

std::vector<const syntax::StringLiteral*> texts_of(Context& context, const syntax::ListValue& list,
                                                   std::string_view form) {
  std::vector<const syntax::StringLiteral*> result;
  for (const syntax::Value& item : list.items) {
    const auto* text = std::get_if<syntax::StringLiteral>(&item.value);
    if (text == nullptr) {
      context.report.add(rules::annotation_form, item.at, form);
    } else if (text->text.empty()) {
      context.report.add(rules::empty_annotation_text, item.at);
    } else {
      result.push_back(text);
    }
  }
  return result;
}

bool is_web_address(std::string_view text, Scheme scheme) {
  const bool secure = text.starts_with("https://");
  if (!secure && (scheme == Scheme::https || !text.starts_with("http://"))) return false;
  const std::string_view rest = text.substr(secure ? 8 : 7);
  const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
  return !host.empty() && host.front() != ':' && dstack::is_uri(text);
}

}  // namespace dstackc::sema
