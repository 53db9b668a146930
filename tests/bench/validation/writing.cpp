// Writing: dstack | rapidjson | nlohmann, then FILE SECONDS. The documents of the file are read before; each is then written
// as compact JSON into memory that is used again where the library allows it. `show` for SECONDS shows what is written.
#include <nlohmann/json.hpp>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "bench/person.dstack.h"
#include "limit/bench.h"

template <class Document, class Read, class Write>
int run(const char* file, const std::string& seconds, Read read, Write write) {
  const Buf text = load(file);
  std::vector<Document> documents;
  for (const char *p = text.p, *e = text.p + text.n, *q; p < e; p = q + 1) {
    if (!(q = static_cast<const char*>(memchr(p, '\n', static_cast<std::size_t>(e - p))))) q = e;
    documents.emplace_back();
    if (!read(p, static_cast<std::size_t>(q - p), documents.back())) return 1;
  }
  if (seconds == "show") {
    for (const Document& document : documents) puts(std::string(write(document)).c_str());
    return 0;
  }
  const double limit = atof(seconds.c_str());
  std::size_t bytes = 0;
  const double begin = cpu();
  do {
    for (const Document& document : documents) bytes += write(document).size();
  } while (cpu() - begin < limit);
  const double used = cpu() - begin;
  printf("{\"mode\":\"write\",\"bytes\":%zu,\"docs\":%zu,\"cpu\":%.6f}\n", bytes, documents.size(), used);
  return 0;
}

int main(int, char** arguments) {
  using bench::person::Person;
  const std::string library = arguments[1];
  if (library == "dstack") {
    std::string out;
    return run<Person>(
        arguments[2], arguments[3],
        [](const char* p, std::size_t size, Person& person) {
          dstack::Parser<Person> parser;
          return parser.parse({p, size}, person).valid();
        },
        [&](const Person& person) {
          out.clear();
          dstack::append_json(person, out);
          return std::string_view(out);
        });
  }
  if (library == "rapidjson") {
    rapidjson::StringBuffer out;
    return run<rapidjson::Document>(
        arguments[2], arguments[3],
        [](const char* p, std::size_t size, rapidjson::Document& document) { return !document.Parse(p, size).HasParseError(); },
        [&](const rapidjson::Document& document) {
          out.Clear();
          rapidjson::Writer<rapidjson::StringBuffer> writer(out);
          document.Accept(writer);
          return std::string_view(out.GetString(), out.GetSize());
        });
  }
  return run<nlohmann::json>(
      arguments[2], arguments[3],
      [](const char* p, std::size_t size, nlohmann::json& document) {
        document = nlohmann::json::parse(p, p + size, nullptr, false);
        return !document.is_discarded();
      },
      [](const nlohmann::json& document) { return document.dump(); });
}
