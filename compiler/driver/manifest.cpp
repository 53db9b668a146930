#include "driver/manifest.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "diag/rules.h"
#include "driver/json_tree.h"
#include "sema/suggestion.h"

namespace dstackc::driver {

namespace {

constexpr auto keys =
    std::to_array<std::string_view>({"name", "version", "baseUri", "languages", "sources", "dependencies"});

bool is_name(std::string_view text) {
  if (text.empty() || text.size() > 100 || text.front() < 'a' || text.front() > 'z') return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
  });
}

// major.minor.patch of digits without leading zeros.
bool is_version(std::string_view text) {
  for (int part = 0; part < 3; ++part) {
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
    if (digits == 0 || digits > 9 || (digits > 1 && text.front() == '0')) return false;
    text.remove_prefix(digits);
    if (part == 2) return text.empty();
    if (!text.starts_with('.')) return false;
    text.remove_prefix(1);
  }
  return false;
}

bool is_base_uri(std::string_view text) {
  if (!text.starts_with("https://") && !text.starts_with("http://") && !text.starts_with("urn:"))
    return false;
  return !text.ends_with('/') && std::all_of(text.begin(), text.end(), [](char c) {
    return c > 0x20 && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '\\' && c != '#' && c != '?' &&
           c != '{' && c != '}';
  });
}

/// Reads the members of a manifest and reports what does not fit.
class Reader {
 public:
  Reader(diag::Report& report) : report_(report) {}

  Manifest run(const JsonNode& root) {
    const auto* members = std::get_if<std::vector<JsonMember>>(&root.value);
    if (members == nullptr) {
      report_.add(diag::manifest_type, root.at, "dstack.json", "an object");
      return std::move(out_);
    }
    std::vector<const JsonMember*> seen;
    for (const JsonMember& member : *members) {
      const auto twice = std::find_if(seen.begin(), seen.end(),
                                      [&](const JsonMember* one) { return one->name == member.name; });
      if (twice != seen.end())
        report_.add(diag::manifest_key_twice, member.name_at, member.name).note((*twice)->name_at, "here");
      seen.push_back(&member);
      read(member);
    }
    if (out_.name.empty() && report_.ok())
      report_.add(diag::manifest_key_missing, {root.at.source, root.at.begin, root.at.begin + 1}, "name");
    return std::move(out_);
  }

 private:
  void read(const JsonMember& member) {
    if (member.name == "name")
      text(member, out_.name, is_name, "lower-case letters, digits, '-' and '.'");
    else if (member.name == "version")
      text(member, out_.version, is_version, "three numbers such as 1.0.0");
    else if (member.name == "baseUri")
      text(member, out_.base_uri, is_base_uri, "an http, https or urn address without a slash at its end");
    else if (member.name == "languages")
      languages(member);
    else if (member.name == "sources")
      sources(member);
    else if (member.name == "dependencies")
      dependencies(member);
    else
      unknown(member.name, member.name_at, keys);
  }

  void unknown(const std::string& name, source::Span at, std::span<const std::string_view> known) {
    diag::Entry& entry = report_.add(diag::manifest_unknown_key, at, name);
    const std::optional<std::string> near = sema::nearest(name, {known.begin(), known.end()});
    if (near) entry.fix(at, "\"" + *near + "\"", "did you mean '" + *near + "'?");
  }

  void text(const JsonMember& member, std::string& out, bool (*fits)(std::string_view),
            std::string_view form) {
    const auto* value = std::get_if<std::string>(&member.value.value);
    if (value == nullptr)
      report_.add(diag::manifest_type, member.value.at, member.name, "a text");
    else if (!fits(*value))
      report_.add(diag::manifest_value, member.value.at, member.name, form);
    else
      out = *value;
  }

  // The texts of a list; reports what is no text.
  std::vector<const JsonNode*> texts(const JsonMember& member) {
    std::vector<const JsonNode*> result;
    const auto* list = std::get_if<std::vector<JsonNode>>(&member.value.value);
    if (list == nullptr) {
      report_.add(diag::manifest_type, member.value.at, member.name, "a list of texts");
      return result;
    }
    for (const JsonNode& item : *list) {
      if (std::holds_alternative<std::string>(item.value))
        result.push_back(&item);
      else
        report_.add(diag::manifest_type, item.at, member.name, "a list of texts");
    }
    if (list->empty())
      report_.add(diag::manifest_value, member.value.at, member.name, "a list that is not empty");
    return result;
  }

  void languages(const JsonMember& member) {
    out_.languages.clear();
    for (const JsonNode* item : texts(member)) {
      const std::string& tag = std::get<std::string>(item->value);
      const bool fits =
          tag.size() >= 2 && tag.size() <= 35 &&
          tag.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") ==
              std::string::npos;
      if (!fits)
        report_.add(diag::manifest_value, item->at, member.name, "language tags such as \"de\" or \"en\"");
      out_.languages.push_back(tag);
    }
    if (out_.languages.empty()) out_.languages.emplace_back("de");
  }

  void sources(const JsonMember& member) {
    out_.sources.clear();
    for (const JsonNode* item : texts(member)) {
      out_.sources.push_back(std::get<std::string>(item->value));
      out_.sources_at.push_back(item->at);
    }
  }

  void dependencies(const JsonMember& member) {
    const auto* members = std::get_if<std::vector<JsonMember>>(&member.value.value);
    if (members == nullptr) {
      report_.add(diag::manifest_type, member.value.at, member.name, "an object");
      return;
    }
    for (const JsonMember& one : *members) dependency(one);
  }

  void dependency(const JsonMember& member) {
    const auto* parts = std::get_if<std::vector<JsonMember>>(&member.value.value);
    if (parts == nullptr) {
      report_.add(diag::manifest_type, member.value.at, member.name, "an object with a \"path\"");
      return;
    }
    Manifest::Dependency result{member.name, "", member.name_at};
    constexpr auto known = std::to_array<std::string_view>({"path"});
    for (const JsonMember& part : *parts) {
      const auto* value = std::get_if<std::string>(&part.value.value);
      if (part.name != "path")
        unknown(part.name, part.name_at, known);
      else if (value == nullptr || value->empty())
        report_.add(diag::manifest_type, part.value.at, part.name, "a text");
      else
        result.path = *value, result.at = part.value.at;
    }
    if (result.path.empty())
      report_.add(diag::manifest_key_missing, member.value.at, "path");
    else
      out_.dependencies.push_back(std::move(result));
  }

  diag::Report& report_;
  Manifest out_;
};

}  // namespace

Manifest read_manifest(const source::Source& source, source::SourceId id, diag::Report& report) {
  const auto tree = read_json_tree(source, id);
  if (const auto* fault = std::get_if<JsonFault>(&tree)) {
    report.add(diag::manifest_not_json, fault->at, fault->text);
    return {};
  }
  return Reader(report).run(std::get<JsonNode>(tree));
}

}  // namespace dstackc::driver
