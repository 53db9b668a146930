// Every sample document of the packages, read by the generated C++: the verdict, the exact list of
// violations, and for valid ones the way back to text. Run in the root of the project; a folder of samples
// without a row here is a failure.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "de/bund/netzausbau.dstack.h"
#include "dstack/de.dstack.h"
#include "eu/europa/ec/eudi/pid.dstack.h"
#include "eu/europa/ec/eudi/pid/de.dstack.h"

namespace {

namespace files = std::filesystem;
namespace pid = eu::europa::ec::eudi::pid;

std::string content(const files::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string listed(const dstack::Report& report) {
  std::string out = "[";
  for (const dstack::Violation& violation : report) {
    if (out.size() > 1) out += ',';
    out += "{\"code\":" + quoted(name(violation.code)) + ",\"pointer\":" + quoted(violation.pointer.view()) +
           "}";
  }
  return out + "]";
}

// The list of a sample as `listed` writes it: no blank and no line end stands inside of its strings.
std::string expected(files::path sample) {
  std::string text = content(sample.replace_extension(".violations.json"));
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
  return text;
}

/// What is wrong with reading a text as T; empty when all is right.
template <class T>
std::string valid_sample(const std::string& text) {
  const dstack::Result<T> read = dstack::parse<T>(text);
  if (!read.valid()) return "valid document refused: " + listed(read.report());
  if (!dstack::validate_json<T>(text).valid()) return "validate_json refuses what parse reads";
  if (!dstack::validate(read.value()).valid()) return "the value is not valid";
  const std::string again = dstack::to_json(read.value());
  const dstack::Result<T> reread = dstack::parse<T>(again);
  if (!reread.valid()) return "its own text is refused: " + listed(reread.report());
  if (!(reread.value() == read.value())) return "another value after writing and reading";
  return dstack::to_json(reread.value()) == again ? "" : "another text after writing and reading";
}

template <class T>
std::string invalid_sample(const std::string& text, const std::string& want) {
  const dstack::Result<T> read = dstack::parse<T>(text);
  if (read.verdict() != dstack::Verdict::invalid) return "not found invalid";
  const std::string found = listed(read.report());
  if (found != want) return "found " + found + "\n  want  " + want;
  return listed(dstack::validate_json<T>(text)) == want ? ""
                                                        : "validate_json finds something else than parse";
}

struct Row {
  std::string (*valid)(const std::string& text);
  std::string (*invalid)(const std::string& text, const std::string& want);
};

template <class T>
constexpr Row row{valid_sample<T>, invalid_sample<T>};

const std::map<std::string, Row, std::less<>> rows = {
    {"schemas/de/netzausbau/samples/Ansprechpartner", row<de::bund::netzausbau::Ansprechpartner>},
    {"schemas/de/netzausbau/samples/Anzeigenseite", row<de::bund::netzausbau::Anzeigenseite>},
    {"schemas/de/netzausbau/samples/Bauanzeige", row<de::bund::netzausbau::Bauanzeige>},
    {"schemas/de/netzausbau/samples/Ort", row<de::bund::netzausbau::Ort>},
    {"schemas/de/netzausbau/samples/Ruecknahme", row<de::bund::netzausbau::Ruecknahme>},
    {"schemas/de/netzausbau/samples/Trassenplan", row<de::bund::netzausbau::Trassenplan>},
    {"schemas/de/netzausbau/samples/Unzustaendig", row<de::bund::netzausbau::Unzustaendig>},
    {"schemas/de/netzausbau/samples/Verfahrensstand", row<de::bund::netzausbau::Verfahrensstand>},
    {"schemas/dstack/de/samples/Anschrift", row<dstack::de::Anschrift>},
    {"schemas/dstack/de/samples/Bankverbindung", row<dstack::de::Bankverbindung>},
    {"schemas/dstack/de/samples/Erreichbarkeit", row<dstack::de::Erreichbarkeit>},
    {"schemas/dstack/de/samples/FimBaustein", row<dstack::de::FimBaustein>},
    {"schemas/dstack/de/samples/Kennungen", row<dstack::de::Kennungen>},
    {"schemas/dstack/de/samples/NatuerlichePerson", row<dstack::de::NatuerlichePerson>},
    {"schemas/dstack/de/samples/Postanschrift", row<dstack::de::Postanschrift>},
    {"schemas/eu/pid/samples/Address", row<pid::Address>},
    {"schemas/eu/pid/samples/AnyPresentedPid", row<pid::de::AnyPresentedPid>},
    {"schemas/eu/pid/samples/GermanPid", row<pid::de::GermanPid>},
    {"schemas/eu/pid/samples/Pid", row<pid::Pid>},
    {"schemas/eu/pid/samples/PlaceOfBirth", row<pid::PlaceOfBirth>},
    {"schemas/eu/pid/samples/PresentedGermanPid", row<pid::de::PresentedGermanPid>},
    {"schemas/eu/pid/samples/PresentedPid", row<pid::PresentedPid>},
};

std::string sample(const files::path& path, const Row& row) {
  const std::string kind = path.parent_path().filename().string();
  if (kind == "valid") return row.valid(content(path));
  if (kind == "invalid") return row.invalid(content(path), expected(path));
  return "a sample stands in the folder valid or invalid";
}

}  // namespace

int main() {
  std::set<files::path> paths;
  for (const files::directory_entry& entry : files::recursive_directory_iterator("schemas")) {
    const std::string name = entry.path().filename().string();
    const bool in_samples = entry.path().generic_string().find("/samples/") != std::string::npos;
    if (in_samples && name.ends_with(".json") && !name.ends_with(".violations.json"))
      paths.insert(entry.path());
  }
  int passed = 0, failed = 0;
  std::set<std::string, std::less<>> used;
  const auto count = [&](const std::string& what, const std::string& fault) {
    ++(fault.empty() ? passed : failed);
    if (!fault.empty()) std::printf("%s: %s\n", what.c_str(), fault.c_str());
  };
  for (const files::path& path : paths) {
    const std::string folder = path.parent_path().parent_path().generic_string();
    const auto found = rows.find(folder);
    used.insert(folder);
    count(path.generic_string(),
          found == rows.end() ? "no row for this folder" : sample(path, found->second));
  }
  for (const auto& [folder, row] : rows) {
    if (!used.contains(folder)) count(folder, "a row without samples");
  }
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed == 0 && passed > 0 ? 0 : 1;
}
