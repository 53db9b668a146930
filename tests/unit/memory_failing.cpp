// Memory runs out at every place where it can: the verdict is then never `valid`, nothing is lost, nothing is
// thrown, and the reader goes on to read. This program replaces `operator new`, so it stands alone.
#include <doctest/doctest.h>

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>

#include <dstack/schema.h>
#include <test/reading.dstack.h>

namespace {

constexpr std::size_t never = static_cast<std::size_t>(-1);
std::size_t left = never;  // allocations that succeed
std::size_t living = 0;
std::size_t bytes = 0, most_bytes = 0;  // that are allocated, and the most that ever were

}  // namespace

void* operator new(std::size_t size) {
  if (left == 0) throw std::bad_alloc();
  if (left != never) --left;
  void* memory = std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) throw std::bad_alloc();
  ++living;
  bytes += malloc_usable_size(memory);
  most_bytes = std::max(most_bytes, bytes);
  return memory;
}
void operator delete(void* memory) noexcept {
  if (memory != nullptr) {
    --living;
    bytes -= malloc_usable_size(memory);
  }
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }

namespace {

using namespace dstack;
namespace subject = test::reading;

// Everything that is stored or remembered: long texts, lists, maps, boxes, kept members, many names, unions.
const std::string document = [] {
  std::string members;
  for (int i = 0; i < 70; ++i)
    members += ",\"undeclared" + std::to_string(i) + "\":[" + std::to_string(i) + "]";
  return R"({"any":{"a":[1,2,{"b":"a text that does not fit into a small string"}]},"schema":"everything/1",)"
         R"("texts":{"free":"a text that does not fit into \u0061 small string","blob":"AAAA",)"
         R"("mail":"someone.with.a.long.name@example.org","place":"https://example.org/a/long/path/to/a/thing",)"
         R"("titles":{"de":"Ein Text, der in keine kleine Zeichenkette passt","en":"x"}},)"
         R"("closed":{"name":"n","next":{"name":"m","items":[{"name":"o"},{"name":"p"}]}},)"
         R"("shape":{"left":{"left":{"size":1,"kind":"leaf"},"all":[{"kind":"leaf","size":1}],"kind":"branch"},"kind":"branch"},)"
         R"("proof":{"format":"unknown to the schema","content":{"x":"a text that is kept as it stands here"}},)"
         R"("byMember":{"license":"a licence whose name is rather long","url":"u"},"kinds":["a","b"],)"
         R"("collections":{"distinct":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20],"flags":[true,false],)"
         R"("holes":[1,null],"keyed":[{"id":"a"},{"id":"b"}],"coded":{"k":"a value unknown to the schema, kept"},)"
         R"("wide":{"a":{"b":1},"c":[]}},"open":{"name":"n")" +
         members + "}}";
}();

// The same with faults of several kinds, found here and there.
const std::string faulty = [] {
  std::string text = document;
  text.replace(text.find("\"blob\":\"AAAA\""), 13, "\"blob\":\"AA?A\"");
  text.replace(text.find("[1,2,3,"), 7, "[1,2,2,");
  return text;
}();

/// Runs `attempt` with 0, 1, 2, … allocations until it did with what it had; returns how many it took.
template <class Attempt>
std::size_t until_enough(Attempt attempt) {
  for (std::size_t count = 0;; ++count) {
    REQUIRE(count < 100000);
    const std::size_t before = living;
    left = count;
    const bool enough = attempt();
    left = never;
    CHECK(living == before);
    if (enough) return count;
  }
}

bool check_starved(const Report& report) {
  CHECK_FALSE(report.valid());
  CHECK(report.limit() == Limit::memory);
  return false;
}

}  // namespace

TEST_CASE("parse: every allocation may fail") {
  const std::size_t taken = until_enough([] {
    const auto result = parse<subject::Everything>(document);
    CHECK(result.valid() == result.report().valid());
    if (result.valid()) return true;
    CHECK(result.verdict() == Verdict::not_decided);
    return check_starved(result.report());
  });
  CHECK(taken > 60);
}

TEST_CASE("validate_json: every allocation may fail") {
  const std::size_t taken = until_enough([] {
    const Report report = validate_json<subject::Everything>(document);
    if (report.valid()) return true;
    CHECK(report.verdict() == Verdict::not_decided);
    return check_starved(report);
  });
  CHECK(taken > 5);
}

TEST_CASE("a document with violations never becomes valid for want of memory") {
  const std::size_t taken = until_enough([] {
    const auto result = parse<subject::Everything>(faulty);
    CHECK_FALSE(result.valid());
    if (result.report().limit() != Limit::none) return check_starved(result.report());
    CHECK(result.verdict() == Verdict::invalid);
    CHECK(result.report().size() == 2);
    return true;
  });
  CHECK(taken > 60);
}

TEST_CASE("a reader goes on to read after memory was short") {
  const program::Program& program = Schema<subject::Everything>::program();
  std::size_t failures = 0;
  until_enough([&] {
    const std::size_t given = left;
    left = never;
    program::Reader reader(program);
    left = given;
    const bool enough = reader.read(Schema<subject::Everything>::root, document).valid();
    failures += enough ? 0 : 1;
    left = never;
    CHECK(reader.read(Schema<subject::Everything>::root, document).valid());
    CHECK(reader.read(Schema<subject::Everything>::root, faulty).size() == 2);
    return enough;
  });
  CHECK(failures > 3);
}

TEST_CASE("a reader without memory of its own decides nothing") {
  left = 0;
  {
    program::Reader reader(Schema<subject::Everything>::program());
    const Report& report = reader.read(Schema<subject::Everything>::root, document);
    left = never;
    check_starved(report);
    CHECK(report.verdict() == Verdict::not_decided);
  }
  left = never;
}

namespace {

// Longer than what the writer keeps before it hands text over.
subject::Everything long_value() {
  const auto read = parse<subject::Everything>(document);
  REQUIRE(read.valid());
  subject::Everything value = read.value();
  value.title = std::string(20'000, 'x') + "\"";
  value.collections->words.emplace(1000, "a word");
  value.texts->blob->assign(5000, std::byte{0xA5});
  return value;
}

}  // namespace

TEST_CASE("writing: every allocation may fail, and the string then is what it was") {
  const subject::Everything value = long_value();
  const std::string written = to_json(value);
  const std::size_t taken = until_enough([&] {
    std::string out(1, '!');  // short, so it takes no memory yet
    try {
      program::write(Schema<subject::Everything>::program(), Schema<subject::Everything>::root, &value, out);
    } catch (const std::bad_alloc&) {
      CHECK(out == "!");
      return false;
    }
    left = never;
    CHECK(out == "!" + written);
    return true;
  });
  CHECK(taken > 2);
}

TEST_CASE("writing into a string that is used again takes no memory") {
  const subject::Everything value = long_value();
  std::string out = to_json(value), log = to_log_text(value);
  const std::size_t size = out.size(), log_size = log.size();
  left = 0;
  for (int i = 0; i < 10; ++i) {
    out.clear();
    log.clear();
    program::write(Schema<subject::Everything>::program(), Schema<subject::Everything>::root, &value, out);
    program::write_for_log(Schema<subject::Everything>::program(), Schema<subject::Everything>::root, &value,
                           log);
  }
  left = never;
  CHECK(out.size() == size);
  CHECK(log.size() == log_size);
}

namespace {

/// The most bytes that validating a text takes at one time.
std::size_t taken_by(const std::string& text, Verdict expected) {
  const std::size_t before = bytes;
  most_bytes = bytes;
  ReadOptions options;
  options.mode = Mode::tolerant;
  CHECK(validate_json<subject::Everything>(text, options).verdict() == expected);
  CHECK(bytes == before);
  return most_bytes - before;
}

std::string list(std::size_t count, const std::string& item) {
  std::string text = "[";
  for (std::size_t i = 1; i < count; ++i) text += item + ",";
  return text + item + "]";
}

}  // namespace

TEST_CASE("validating takes memory for what is open and must be remembered, not for the text") {
  const std::string begin = R"({"schema":"everything/1",)";
  constexpr std::size_t fixed = 64 << 10;
  CHECK(taken_by(begin + R"("any":)" + list(9000, "\"" + std::string(100, 'a') + "\"") + "}",
                 Verdict::valid) < fixed);
  CHECK(taken_by(begin + R"("x":)" + list(3000, R"({"a":[1,2,{"b":{}}],"c":null})") + "}", Verdict::valid) <
        fixed);
  CHECK(taken_by(begin + R"("collections":{"unbounded":)" + list(10000, "1234567") + "}}", Verdict::valid) <
        fixed);
  CHECK(taken_by(begin + R"("any":)" + std::string(1000000, '['), Verdict::not_decided) < fixed);
  CHECK(taken_by(begin + R"("collections":{"unbounded":)" + list(10000, "true") + "}}", Verdict::invalid) <
        fixed);
  CHECK(taken_by(begin + R"("title":")" + std::string(900000, 'a') + "\"}", Verdict::invalid) < fixed);

  // Where containers end is remembered while a tag is looked for, for as many as there may be values.
  const std::string nested = R"("shape":{"x":)" + list(300000, "[]") + R"(,"kind":"leaf","size":1}})";
  CHECK(taken_by(begin + nested, Verdict::not_decided) < fixed + 100000 * 24);

  std::string members, items;
  for (int i = 0; i < 900; ++i)
    members += ",\"a member that is not declared " + std::to_string(i) + "\":" + std::to_string(i);
  CHECK(taken_by(begin.substr(0, begin.size() - 1) + members + "}", Verdict::valid) < fixed + 900 * 16);
  for (int i = 0; i < 10000; ++i) items += (i == 0 ? "" : ",") + std::to_string(i);
  CHECK(taken_by(begin + R"("collections":{"distinct":[)" + items + "]}}", Verdict::valid) <
        fixed + 10000 * 64);
}
