// Hostile texts: time linear in the text, a stack that does not depend on it.
#include "reading_support.h"
#include "support/cpu_time.h"

#include <pthread.h>

#include <functional>

#if defined(__has_feature)
#define DSTACK_HAS_FEATURE(name) __has_feature(name)
#else
#define DSTACK_HAS_FEATURE(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || \
    DSTACK_HAS_FEATURE(address_sanitizer) || DSTACK_HAS_FEATURE(thread_sanitizer)
#define DSTACK_SANITIZED true
#else
#define DSTACK_SANITIZED false
#endif

namespace {

using namespace reading;

constexpr bool sanitized = DSTACK_SANITIZED;

/// The least of several measurements, in seconds; `run` must take some microseconds at least.
double least_time(const std::function<void()>& run) {
  double least = 1e9;
  const auto begin = support::cpu_seconds();
  for (int i = 0; i < 100; ++i) {
    const auto before = support::cpu_seconds();
    run();
    const auto behind = support::cpu_seconds();
    least = std::min(least, behind - before);
    if (i >= 5 && behind - begin > 0.05) break;
  }
  return least;
}

ReadOptions without_limits() {
  ReadOptions options;
  options.mode = Mode::tolerant;
  options.limits.document_size = greatest_document_size;
  options.limits.depth = greatest_depth;
  options.limits.string_size = options.limits.key_size = greatest_document_size;
  options.limits.members = options.limits.items = options.limits.values = 0xFFFFFFFFU;
  options.limits.number_size = 0xFFFFFFFFU;
  return options;
}

template <class T>
double time_of(const std::string& text, bool valid) {
  program::Reader reader(Schema<T>::program(), without_limits());
  CHECK(reader.read(Schema<T>::root, text).valid() == valid);
  return least_time([&] { (void)reader.read(Schema<T>::root, text); });
}

/// Twice the text takes twice the time, with some room for caches; a second try, since machines are shared.
template <class T>
void check_linear(const std::function<std::string(std::size_t)>& make, std::size_t count, bool valid) {
  double ratio = 0;
  for (int attempt = 0; attempt < 4; ++attempt) {
    ratio = time_of<T>(make(2 * count), valid) / time_of<T>(make(count), valid);
    if (ratio < 2.5) break;
  }
  CHECK(ratio < 2.5);
}

std::string distinct_members(std::size_t count, const std::string& prefix) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "\"" + prefix + std::to_string(i) + "\":0,";
  return text;
}

std::string joined(std::size_t count, const std::function<std::string(std::size_t)>& item) {
  std::string text = "[";
  for (std::size_t i = 0; i < count; ++i) text += (i == 0 ? "" : ",") + item(i);
  return text + "]";
}

/// A union whose tag stands last, nested.
std::string tag_last(std::size_t depth) {
  return times(depth, R"({"label":"some text that is read","left":)") + R"({"size":1,"kind":"leaf"})" +
         times(depth, R"(,"kind":"branch"})");
}

struct Deep {
  std::string_view before;
  std::string_view unit;
  bool decided;  // broken before it is too deep
};

}  // namespace

TEST_CASE("time is linear in the number of undeclared members") {
  const std::string prefix(60, 'p');
  for (const std::string& names : {std::string("k"), prefix}) {
    check_linear<subject::AnyMember>(
        [&](std::size_t n) { return R"({"value":{)" + distinct_members(n, names) + "\"z\":0}}"; }, 10000,
        true);
    check_linear<subject::Open>(
        [&](std::size_t n) { return R"({)" + distinct_members(n, names) + "\"name\":\"n\"}"; }, 10000, true);
    check_linear<subject::Closed>(
        [&](std::size_t n) { return R"({)" + distinct_members(n, names) + "\"name\":\"n\"}"; }, 10000, true);
    check_linear<subject::Collections>(
        [&](std::size_t n) { return R"({"wide":{)" + distinct_members(n, names) + "\"z\":0}}"; }, 10000,
        true);
    check_linear<subject::Shape>(
        [&](std::size_t n) { return "{" + distinct_members(n, names) + R"("kind":"branch"})"; }, 10000, true);
    check_linear<subject::ByMember>(
        [&](std::size_t n) { return "{" + distinct_members(n, names) + R"("expression":"e"})"; }, 10000,
        true);
  }
}

TEST_CASE("time is linear in the number of items that must differ, whatever they are") {
  const auto list = [](std::string_view member, const std::function<std::string(std::size_t)>& item) {
    return [=](std::size_t n) { return "{\"" + std::string(member) + "\":" + joined(n, item) + "}"; };
  };
  using subject::Collections;
  check_linear<Collections>(list("distinct", [](std::size_t i) { return std::to_string(i); }), 10000, true);
  check_linear<Collections>(list("distinct", [](std::size_t i) { return "-" + std::to_string(i + 1); }),
                            10000, true);
  check_linear<Collections>(
      list("reals", [](std::size_t i) { return "1" + std::to_string(100000 + i) + "e290"; }), 5000, true);
  check_linear<Collections>(list("reals", [](std::size_t i) { return std::to_string(i) + "e20"; }), 5000,
                            true);
  check_linear<Collections>(list("reals", [](std::size_t i) { return std::to_string(i + 1) + "e-30"; }), 5000,
                            true);
  check_linear<Collections>(list("names", [](std::size_t i) { return "\"" + std::to_string(i) + "\""; }),
                            10000, true);
  check_linear<Collections>(
      list("keyed", [](std::size_t i) { return "{\"id\":\"" + std::to_string(i) + "\"}"; }), 10000, true);
}

TEST_CASE("time is linear in the number of violations, of which only some are kept") {
  const std::string large = "\"" + std::string(200, 'x') + "\"";
  const auto wrong = [&](std::size_t) { return large; };
  const auto list = [&](std::size_t n) { return R"({"unbounded":)" + joined(n, wrong) + "}"; };
  program::Reader reader(Schema<subject::Collections>::program(), without_limits());
  const Report& report = reader.read(Schema<subject::Collections>::root, list(10000));
  CHECK(report.size() == Limits().violations);
  CHECK(report.incomplete());
  check_linear<subject::Collections>(list, 10000, false);
  check_linear<subject::Words>(
      [&](std::size_t n) {
        return R"({"parts":)" + joined(n, [](std::size_t) { return R"({"digits":"x"})"; }) + "}";
      },
      5000, false);
  check_linear<subject::Words>(
      [&](std::size_t n) { return "{" + times(n, R"("city":"7",)") + R"("city":"K"})"; }, 10000, false);
}

TEST_CASE("time is linear in texts that never end") {
  for (const std::string_view unit :
       {R"({"label":"x","left":)", R"({"all":[)", R"({"kind":"branch","left":)", R"({"x":[)"}) {
    CAPTURE(unit);
    check_linear<subject::Shape>([&](std::size_t n) { return times(n, unit); }, 20000, false);
  }
  check_linear<subject::Shape>(
      [](std::size_t n) { return R"({"all":[)" + times(n, R"({"left":{},"x":[]},)"); }, 5000, false);
  check_linear<subject::Shape>([](std::size_t n) { return R"({"label":")" + std::string(n, 'a'); }, 100000,
                               false);
  check_linear<subject::Shape>([](std::size_t n) { return R"({"label":")" + times(n, "\\n"); }, 100000,
                               false);
  check_linear<subject::Shape>([](std::size_t n) { return R"({"label":)" + std::string(n, '1'); }, 100000,
                               false);
  check_linear<subject::AnyMember>([](std::size_t n) { return R"({"value":)" + times(n, " \n"); }, 100000,
                                   false);
}

TEST_CASE("time is linear in long words: names, strings, numbers") {
  check_linear<subject::Texts>([](std::size_t n) { return R"({"free":")" + times(n, "\\u00e4ä") + "\"}"; },
                               50000, true);
  check_linear<subject::Texts>([](std::size_t n) { return R"({"code":")" + times(n, "A") + "\"}"; }, 100000,
                               false);
  check_linear<subject::Texts>([](std::size_t n) { return R"({"blob":")" + times(n, "AAAA") + "\"}"; }, 50000,
                               false);
  check_linear<subject::Texts>(
      [](std::size_t n) { return R"({"place":"https://x/)" + times(n, "%41") + "\"}"; }, 50000, true);
  check_linear<subject::Open>(
      [](std::size_t n) { return R"({"name":"n",")" + times(n, "\\u0041") + "\":0}"; }, 50000, true);
  for (const std::string_view member : {"small", "safe", "real", "plain", "moment"}) {
    CAPTURE(member);
    const std::string open = "{\"" + std::string(member) + "\":";
    check_linear<subject::Numbers>([&](std::size_t n) { return open + "0." + times(n, "0") + "}"; }, 100000,
                                   true);
    check_linear<subject::Numbers>([&](std::size_t n) { return open + "0e" + times(n, "9") + "}"; }, 100000,
                                   true);
    check_linear<subject::Numbers>([&](std::size_t n) { return open + times(n, "9") + "}"; }, 100000, false);
  }
}

TEST_CASE("time is linear in texts in many languages, addresses, patterns and items that are refused") {
  const auto languages = [](std::size_t n) {
    std::string text = R"({"titles":{"de":"d","en":"e")";
    for (std::size_t i = 0; i < n; ++i) text += ",\"de-x-" + std::to_string(i) + "\":\"\"";
    return text + "}}";
  };
  check_linear<subject::Texts>(languages, 5000, true);
  check_linear<subject::Texts>(
      [](std::size_t n) { return R"({"titles":{"de":"d","en":"e","de-x)" + times(n, "-abc") + "\":\"\"}}"; },
      20000, true);
  check_linear<subject::Texts>([](std::size_t n) { return R"({"mail":")" + times(n, "a.") + "a@b.de\"}"; },
                               50000, true);
  check_linear<subject::Texts>(
      [](std::size_t n) { return R"({"place":"https://)" + times(n, "a@:") + "\"}"; }, 50000, false);
  check_linear<subject::Texts>([](std::size_t n) { return R"({"place":"a://[)" + times(n, "1:") + "]\"}"; },
                               50000, false);
  for (const std::string_view end : {"bc", "bcd"}) {
    check_linear<subject::Words>(
        [&](std::size_t n) { return R"({"parity":")" + times(n, "aa") + std::string(end) + "\"}"; }, 50000,
        end == "bc");
  }
  for (const std::string_view item : {R"({"kind":"x"})", R"({"size":10,"kind":"leaf"})", "{}", "0"}) {
    CAPTURE(item);
    check_linear<subject::Shape>(
        [&](std::size_t n) {
          return R"({"kind":"branch","all":)" + joined(n, [&](std::size_t) { return std::string(item); }) +
                 "}";
        },
        10000, false);
  }
}

// Looking ahead for a tag must not read the inner objects again on every level.
TEST_CASE("a tag at the end costs the same per byte at depth 8 and at depth 64") {
  double ratio = 0;
  for (int attempt = 0; attempt < 4; ++attempt) {
    const std::string shallow =
        "{\"all\":" + joined(8, [](std::size_t) { return tag_last(8); }) + R"(,"kind":"branch"})";
    const std::string deep =
        "{\"all\":" + joined(1, [](std::size_t) { return tag_last(64); }) + R"(,"kind":"branch"})";
    const double a = time_of<subject::Shape>(shallow, true) / static_cast<double>(shallow.size());
    const double b = time_of<subject::Shape>(deep, true) / static_cast<double>(deep.size());
    ratio = b / a;
    if (ratio < 2) break;
  }
  CHECK(ratio < 2);
  check_linear<subject::Shape>(tag_last, 200, true);
}

TEST_CASE("a stack of 64 KiB is enough, however deep a text nests") {
  static constexpr Deep texts[] = {
      {"", "[", true},
      {R"({"any":)", "[", false},
      {R"({"any":)", R"({"a":)", false},
      {R"({"any":)", R"([{"a":)", false},
      {R"({"x":)", "[", false},
      {R"({"shape":)", R"({"kind":"branch","left":)", false},
      {R"({"shape":)", R"({"left":)", false},
      {R"({"shape":)", R"({"all":[)", false},
      {R"({"closed":)", R"({"name":"n","next":)", false},
      {R"({"proof":{"format":"?","x":)", "[", false},
      {R"({"collections":{"wide":{"a":)", R"({"a":)", false},
      {R"({"byMember":)", R"({"license":)", false},
  };
  static const auto run = [](void*) -> void* {
    ReadOptions options = without_limits();
    for (const Deep& one : texts) {
      const std::string text = std::string(one.before) + times(1000000, one.unit);
      for (const std::uint32_t depth : {Limits().depth, greatest_depth}) {
        options.limits.depth = depth;
        const Report report = validate_json<subject::Everything>(text, options);
        CHECK_FALSE(report.valid());
        CHECK((report.limit() == Limit::depth || one.decided));
        const Result<subject::Everything> result = parse<subject::Everything>(text, options);
        CHECK_FALSE(result.valid());
      }
    }
    return nullptr;
  };
  pthread_attr_t attributes;
  REQUIRE(pthread_attr_init(&attributes) == 0);
  const std::size_t stack = (sanitized ? 8192U : 64U) << 10;  // instrumented frames are larger
  REQUIRE(pthread_attr_setstacksize(&attributes, stack) == 0);
  pthread_t thread;
  REQUIRE(pthread_create(&thread, &attributes, run, nullptr) == 0);
  CHECK(pthread_join(thread, nullptr) == 0);
  pthread_attr_destroy(&attributes);
}
