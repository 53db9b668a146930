// Writes a JSON document from standard input as YAML, so that other programs can read it back.
#include <iostream>
#include <iterator>
#include <string>

#include "emit/yaml.h"

int main() {
  const std::string text{std::istreambuf_iterator<char>(std::cin), {}};
  std::cout << dstackc::emit::to_yaml(dstackc::emit::Json::parse(text));
}
