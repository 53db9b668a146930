#include "example/recursion.dstack.h"

#include <pthread.h>

#include <algorithm>

#include "check.h"

using namespace example::recursion;

namespace {

struct Shape {
  const char* before;
  const char* innermost;
  const char* after;
};

std::string nested(std::size_t depth, const Shape& shape) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += shape.before;
  text += shape.innermost;
  for (std::size_t i = 0; i < depth; ++i) text += shape.after;
  return text;
}

std::size_t open_at_once(const std::string& text) {
  std::size_t depth = 0, greatest = 0;
  for (const char c : text) {
    if (c == '[' || c == '{') greatest = std::max(greatest, ++depth);
    if (c == ']' || c == '}') --depth;
  }
  return greatest;
}

// Reading, copying, comparing, writing and destroying a value that is as deep as a limit allows; one more is
// refused.
template <class T>
void as_deep_as(std::uint32_t limit, const Shape& shape) {
  dstack::ReadOptions options;
  options.limits.depth = limit;
  std::size_t depth = 1;
  while (open_at_once(nested(depth + 1, shape)) <= limit) ++depth;
  const std::string text = nested(depth, shape);
  const auto read = dstack::parse<T>(text, options);
  CHECK(read.valid());
  if (!read.valid()) return;
  T copy = read.value();
  CHECK(copy == read.value());
  CHECK(dstack::to_json(copy) == text);
  CHECK(dstack::validate(copy, options).valid());
  T moved = std::move(copy);
  copy = moved;
  CHECK(copy == moved);
  const auto shorter = dstack::parse<T>(nested(depth - 1, shape), options);
  CHECK(shorter.valid() && !(shorter.value() == moved));
  const auto deeper = dstack::parse<T>(nested(depth + 1, shape), options);
  CHECK(deeper.verdict() == dstack::Verdict::not_decided && deeper.report().limit() == dstack::Limit::depth);
}

void all_types(std::uint32_t limit) {
  as_deep_as<Chain>(limit, {R"({"next":)", "{}", "}"});
  as_deep_as<Nullable>(limit, {R"({"next":)", "null", "}"});
  as_deep_as<Both>(limit, {R"({"next":)", "null", "}"});
  as_deep_as<Both>(limit, {R"({"next":)", "{}", "}"});
  as_deep_as<Tree>(limit, {R"({"children":[)", R"({"children":[]})", "]}"});
  as_deep_as<Index>(limit, {R"({"entries":{"k":)", R"({"entries":{}})", "}}"});
  as_deep_as<Folder>(limit, {R"({"owner":{"home":)", "{}", "}}"});
  as_deep_as<Owner>(limit, {R"({"home":{"owner":)", "{}", "}}"});
  as_deep_as<Term>(limit, {R"({"op":"minus","term":)", R"({"op":"number","value":1})", "}"});
  as_deep_as<Nest>(limit, {"[", "7", "]"});
  as_deep_as<Node>(limit, {R"({"below":[)", R"({"below":[]})", "]}"});
}

// A text a million levels deep costs no stack, at whatever limit.
void hostile_text() {
  const std::string text = nested(1000000, {R"({"next":)", "{}", "}"});
  dstack::ReadOptions options;
  options.limits.document_size = text.size();
  CHECK(dstack::parse<Chain>(text, options).verdict() == dstack::Verdict::not_decided);
  options.limits.depth = 0xFFFFFFFF;  // no more than the greatest depth
  CHECK(dstack::parse<Chain>(text, options).verdict() == dstack::Verdict::not_decided);
}

void* with_default_depth(void*) {
  all_types(dstack::Limits().depth);
  hostile_text();
  return nullptr;
}

void* with_greatest_depth(void*) {
  all_types(dstack::greatest_depth);
  return nullptr;
}

bool runs_on_stack(std::size_t bytes, void* (*work)(void*)) {
  pthread_attr_t attributes;
  pthread_t thread;
  return pthread_attr_init(&attributes) == 0 && pthread_attr_setstacksize(&attributes, bytes) == 0 &&
         pthread_create(&thread, &attributes, work, nullptr) == 0 && pthread_join(thread, nullptr) == 0;
}

void empty_boxes() {
  Minus minus;  // its term is an empty box, since a recursive default would have no end
  CHECK(minus == Minus{} && dstack::validate(minus).verdict() == dstack::Verdict::invalid);
  minus.term = Term{Number{1}};
  CHECK(!(minus == Minus{}) &&
        dstack::to_json(Term{minus}) == R"({"op":"minus","term":{"op":"number","value":1}})");
}

}  // namespace

// Small stacks suffice, also for code that was not optimised: the limit of depth bounds what a value can
// nest.
int main() {
  CHECK(runs_on_stack(192 << 10, with_default_depth));
  CHECK(runs_on_stack(1 << 20, with_greatest_depth));
  empty_boxes();
  return failures == 0 ? 0 : 1;
}
