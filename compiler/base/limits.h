// Limits of the compiler: every input, however hostile, costs bounded time and memory. Reaching one is exit code 4.
#pragma once

#include <cstddef>
#include <cstdint>

namespace dstackc {

struct Limits {
  std::size_t source_bytes = std::size_t{32} << 20;  // one file
  std::size_t input_bytes = std::size_t{64} << 20;   // all files
  std::size_t files = 1000;
  std::size_t import_chain = 64;
  std::size_t nesting = 64;                           // brackets of any kind
  std::size_t container_nesting = 8;                  // list<list<...>>
  std::size_t identifier_bytes = 128;
  std::size_t qualified_name_bytes = 200;             // files are named after it, and names of files end at 255
  std::size_t text_bytes = std::size_t{64} << 10;     // one string literal, one doc comment
  std::size_t declaration_words = 200000;             // names, numbers, brackets … of one declaration
  std::size_t types = 1000000;
  std::size_t members = 4096;                         // of one struct
  std::size_t enum_values = 10000;
  std::size_t operations = 1000;                      // of all services of one namespace
  std::size_t servers = 32;                           // of one service; as many ways to authenticate, and scopes of one
  std::size_t demands = 8;                            // `@auth` before one thing, and ways that one of them names
  std::size_t pattern_bytes = 1024;
  std::size_t patterns = 16;                          // that hold at once, through a chain of scalars
  std::uint32_t automaton_states = 10000;
  std::uint64_t output_bytes = std::uint64_t{2} << 30;
  std::size_t diagnostics = 100;
  std::size_t diagnostic_bytes = std::size_t{256} << 10;
};

}  // namespace dstackc
