// valijson on RapidJSON's documents: SCHEMA PERSONS-SCHEMA MODE FILE SECONDS.
#include <rapidjson/document.h>
#include <valijson/adapters/rapidjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "limit/bench.h"

struct Contender {
  valijson::Schema one_schema, all_schema;
  valijson::Validator validator;
  static void load(const char* file, valijson::Schema& schema) {
    rapidjson::Document text;
    text.Parse(slurp(file).c_str());
    valijson::adapters::RapidJsonAdapter adapter(text);
    valijson::SchemaParser().populateSchema(adapter, schema);
  }
  Contender(const char* person, const char* persons) {
    load(person, one_schema);
    load(persons, all_schema);
  }
  bool read(const valijson::Schema& schema, const char* p, std::size_t size) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag>(p, size);
    if (document.HasParseError()) return false;
    valijson::adapters::RapidJsonAdapter adapter(document);
    return validator.validate(schema, adapter, nullptr);
  }
  bool one(const char* p, std::size_t size) { return read(one_schema, p, size); }
  bool arr(const char* p, std::size_t size) { return read(all_schema, p, size); }
};

int main(int count, char** arguments) {
  Contender contender(arguments[1], arguments[2]);
  return bench_main(count - 2, arguments + 2, contender);
}
