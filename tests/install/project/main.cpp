// Reads a document of each package; the second one breaks a bound of its schema.
#include <cstdio>

#include "animals/cat.dstack.h"
#include "animals/dog.dstack.h"
#include "plants.dstack.h"

int main() {
  const auto dog = dstack::parse<animals::dog::Dog>(R"({"name":"Rex","friend":{"name":"Tom"}})");
  const auto tree = dstack::parse<plants::Tree>(R"({"height":-1})");
  if (!dog.valid() || tree.valid() || tree.report().size() != 1) return 1;
  std::printf("%s %s\n", dstack::to_json(dog.value()).c_str(),
              dstack::message(tree.report()[0], dstack::Language::english).c_str());
}
