// The writer over tables made by hand: what no schema has that people write, such as names longer than all
// else.
#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <string>

#include <dstack/engine.h>
#include <dstack/storage.h>

namespace {

using namespace dstack;
using namespace dstack::program;

struct Pair {
  std::string text;
  std::optional<std::int32_t> number;
  std::optional<std::string> more;
};

Text constant(const std::string& text) { return {text.data(), static_cast<std::uint32_t>(text.size())}; }

// The text of a pair whose three members have names of one size.
std::string written(const Pair& pair, std::size_t size,
                    void (*write)(const Program&, Index, const void*, std::string&)) {
  const std::string names[] = {std::string(size, 'a'), std::string(size, 'b'), std::string(size, 'c')};
  const std::string keys[] = {'"' + names[0] + "\":", '"' + names[1] + "\":", '"' + names[2] + "\":"};
  const Type types[] = {{Kind::structure, false, 0}, {Kind::string, false, 0}, {Kind::integer, true, 0}};
  const IntegerRule integers[] = {{0, 99, 0, 4}};
  const MemberRule members[] = {
      {constant(names[0]), constant(keys[0]), 1, Presence::required, {}},
      {constant(names[1]), constant(keys[1]), 2, Presence::required, {}},
      {constant(names[2]), constant(keys[2]), 1, Presence::optional, {}, Protection::hidden}};
  StructRule structs[1] = {};
  structs[0].member_count = 3;
  const Slot slots[] = {slot<std::string>(offsetof(Pair, text)),
                        slot<std::optional<std::int32_t>>(offsetof(Pair, number)),
                        slot<std::optional<std::string>>(offsetof(Pair, more))};
  const StructBinding bindings[] = {{slots, 0, nullptr}};
  const Binding binding{bindings, nullptr, nullptr, nullptr};
  Program program{};
  program.types = types;
  program.integers = integers;
  program.members = members;
  program.structs = structs;
  program.binding = &binding;
  std::string out;
  write(program, 0, &pair, out);
  return out;
}

}  // namespace

TEST_CASE("names of every size, at every place of what is written at once") {
  for (std::size_t size = 0; size < 9000; size += size < 40 || (size > 900 && size < 1100) ? 1 : 61) {
    CAPTURE(size);
    const std::string a(size, 'a'), b(size, 'b'), c(size, 'c');
    REQUIRE(written({"x", 7, "y"}, size, program::write) ==
            "{\"" + a + "\":\"x\",\"" + b + "\":7,\"" + c + "\":\"y\"}");
    REQUIRE(written({std::string(size, 'z'), {}, {}}, size, program::write) ==
            "{\"" + a + "\":\"" + std::string(size, 'z') + "\",\"" + b + "\":null}");
    REQUIRE(written({"", -12345678, "secret"}, size, program::write_for_log) ==
            "{\"" + a + "\":\"\",\"" + b + "\":-12345678,\"" + c + "\":\"[hidden]\"}");
  }
}
