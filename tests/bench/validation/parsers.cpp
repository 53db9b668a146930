// Parsers that check no schema, for comparison: simdjson | nlohmann, then MODE FILE SECONDS. They build a document.
#include <nlohmann/json.hpp>
#include <simdjson.h>

#include "limit/bench.h"

struct Simdjson {
  simdjson::dom::parser parser;
  bool one(const char* p, std::size_t size) { return parser.parse(p, size, false).error() == simdjson::SUCCESS; }
  bool arr(const char* p, std::size_t size) { return one(p, size); }
};

struct Nlohmann {
  bool one(const char* p, std::size_t size) { return !nlohmann::json::parse(p, p + size, nullptr, false).is_discarded(); }
  bool arr(const char* p, std::size_t size) { return one(p, size); }
};

int main(int count, char** arguments) {
  Simdjson simdjson;
  Nlohmann nlohmann;
  return std::string(arguments[1]) == "simdjson" ? bench_main(count - 1, arguments + 1, simdjson)
                                                  : bench_main(count - 1, arguments + 1, nlohmann);
}
