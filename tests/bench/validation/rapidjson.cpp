// RapidJSON: SCHEMA PERSONS-SCHEMA MODE FILE SECONDS. Parses by SAX into its SchemaValidator; no document is built.
#include <memory>

#include <rapidjson/document.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/schema.h>

#include "limit/bench.h"

struct Contender {
  rapidjson::Document one_text, all_text;
  std::unique_ptr<rapidjson::SchemaDocument> one_schema, all_schema;
  Contender(const char* person, const char* persons) {
    one_text.Parse(slurp(person).c_str());
    all_text.Parse(slurp(persons).c_str());
    one_schema = std::make_unique<rapidjson::SchemaDocument>(one_text);
    all_schema = std::make_unique<rapidjson::SchemaDocument>(all_text);
  }
  static bool read(const rapidjson::SchemaDocument& schema, const char* p, std::size_t size) {
    rapidjson::MemoryStream stream(p, size);
    rapidjson::SchemaValidator validator(schema);
    rapidjson::Reader reader;
    return reader.Parse<rapidjson::kParseValidateEncodingFlag>(stream, validator) && validator.IsValid();
  }
  bool one(const char* p, std::size_t size) { return read(*one_schema, p, size); }
  bool arr(const char* p, std::size_t size) { return read(*all_schema, p, size); }
};

int main(int count, char** arguments) {
  Contender contender(arguments[1], arguments[2]);
  return bench_main(count - 2, arguments + 2, contender);
}
