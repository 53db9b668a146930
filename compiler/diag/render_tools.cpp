#include "diag/render_tools.h"

#include <fmt/format.h>

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "diag/render.h"

namespace dstackc::diag {

namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) {
  return printable_json(json.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

// A path as a URI reference: relative ones stay relative, so that they are found from the root of a checkout.
std::string uri(std::string_view path) {
  std::string out = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    if (plain)
      out += c;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

std::string_view level(Severity severity) {
  switch (severity) {
    case Severity::error:
    case Severity::limit: return "error";
    case Severity::warning: return "warning";
    case Severity::note: return "note";
  }
  return "";
}

std::string_view quality_severity(Severity severity) {
  switch (severity) {
    case Severity::error: return "major";
    case Severity::limit: return "critical";
    case Severity::warning: return "minor";
    case Severity::note: return "info";
  }
  return "";
}

Json region(const source::Source& source, Span at) {
  const source::Position start = source.position(at.begin);
  const source::Position end = source.position(at.end);
  return {{"startLine", start.line},
          {"startColumn", start.column},
          {"endLine", end.line},
          {"endColumn", end.column}};
}

Json physical_location(const source::Sources& sources, Span at) {
  const source::Source& source = sources[at.source];
  return {{"artifactLocation", {{"uri", uri(source.path())}}}, {"region", region(source, at)}};
}

Json related_locations(const Entry& entry, const source::Sources& sources) {
  Json list = Json::array();
  for (const Note& note : entry.notes()) {
    Json one = {{"message", {{"text", note.text}}}};
    if (note.at.source.index != 0) one["physicalLocation"] = physical_location(sources, note.at);
    list.push_back(std::move(one));
  }
  return list;
}

Json fixes(const Entry& entry, const source::Sources& sources) {
  Json list = Json::array();
  for (const Fix& fix : entry.fixes()) {
    if (fix.at.source.index == 0) continue;
    const source::Source& source = sources[fix.at.source];
    const Json replacement = {{"deletedRegion", region(source, fix.at)},
                              {"insertedContent", {{"text", fix.replacement}}}};
    const Json change = {{"artifactLocation", {{"uri", uri(source.path())}}},
                         {"replacements", Json::array({replacement})}};
    list.push_back({{"description", {{"text", fix.label}}}, {"artifactChanges", Json::array({change})}});
  }
  return list;
}

Json result(const Entry& entry, const source::Sources& sources) {
  Json out = {{"ruleId", code(entry.number())},
              {"level", level(entry.severity())},
              {"message", {{"text", entry.message()}}}};
  if (entry.at().source.index != 0)
    out["locations"] = Json::array({{{"physicalLocation", physical_location(sources, entry.at())}}});
  if (!entry.notes().empty()) out["relatedLocations"] = related_locations(entry, sources);
  Json offers = fixes(entry, sources);
  if (!offers.empty()) out["fixes"] = std::move(offers);
  return out;
}

// FNV-1a of 64 bits: a name for something seen before, not a protection.
std::string fingerprint(std::string_view text) {
  std::uint64_t state = 0xCBF29CE484222325U;
  for (const char c : text) state = (state ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return fmt::format("{:016x}", state);
}

}  // namespace

std::string render_sarif(const Report& report, const source::Sources& sources, std::string_view version,
                         const Limits& limits) {
  const std::vector<const Entry*> entries = report.sorted();
  Json results = Json::array();
  std::set<int> numbers;
  for (const Entry* entry : entries) {
    if (results.size() == limits.diagnostics) break;
    results.push_back(result(*entry, sources));
    numbers.insert(entry->number());
  }
  Json rules = Json::array();
  for (const int number : numbers) rules.push_back({{"id", code(number)}});
  Json invocation = {{"executionSuccessful", true}};
  const std::size_t more = entries.size() - results.size() + report.dropped();
  if (more > 0) {
    const Json notification = {{"message", {{"text", fmt::format("and {} more", more)}}}, {"level", "note"}};
    invocation["toolExecutionNotifications"] = Json::array({notification});
  }
  const Json driver = {{"name", "dstackc"}, {"version", version}, {"rules", std::move(rules)}};
  Json run = {{"tool", {{"driver", driver}}}, {"invocations", Json::array({invocation})}};
  run["columnKind"] = "unicodeCodePoints";
  run["results"] = std::move(results);
  Json log = Json::object();
  log["version"] = "2.1.0";
  log["runs"] = Json::array({std::move(run)});
  return dump(log);
}

std::string render_gitlab(const Report& report, const source::Sources& sources, const Limits& limits) {
  Json list = Json::array();
  std::map<std::string, unsigned> seen;
  for (const Entry* entry : report.sorted()) {
    if (list.size() == limits.diagnostics) break;
    const bool placed = entry->at().source.index != 0;
    const std::string path = placed ? sources[entry->at().source].path() : ".";
    const std::string name = code(entry->number());
    const std::string what = name + "\n" + path + "\n" + entry->message();
    const unsigned earlier = seen[what]++;
    const std::uint32_t line = placed ? sources[entry->at().source].position(entry->at().begin).line : 1;
    list.push_back({{"description", name + ": " + entry->message()},
                    {"check_name", name},
                    {"fingerprint", fingerprint(what + "\n" + std::to_string(earlier))},
                    {"severity", quality_severity(entry->severity())},
                    {"location", {{"path", path}, {"lines", {{"begin", line}}}}}});
  }
  return dump(list);
}

}  // namespace dstackc::diag
