// Limits at n and n + 1, and hostile inputs that must cost neither stack nor more than linear time.
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "sema_support.h"
#include "support/cpu_time.h"

using sema_test::Compiled;

namespace {

std::string repeated(std::size_t count, const std::function<std::string(std::size_t)>& piece) {
  std::string text;
  for (std::size_t index = 0; index < count; ++index) text += piece(index);
  return text;
}

std::string number(std::size_t index) { return std::to_string(index); }

dstackc::Limits small() {
  dstackc::Limits limits;
  limits.members = 5;
  limits.enum_values = 5;
  limits.types = 10;
  limits.operations = 5;
  limits.servers = 2;
  limits.demands = 2;
  limits.container_nesting = 2;
  return limits;
}

std::string members(std::size_t count) {
  return "struct A { " + repeated(count, [](std::size_t i) { return "m" + number(i) + ": bool; "; }) + "}";
}

// Resolution alone; reading the text is another room's affair.
double seconds(const std::string& body) {
  Compiled compiled(body);
  const auto begin = support::cpu_seconds();
  dstackc::diag::Report report;
  const dstackc::model::Model model = dstackc::sema::resolve(compiled.inputs, report);
  return support::cpu_seconds() - begin;
}

}  // namespace

TEST_CASE("patterns through a chain of scalars are counted") {
  const auto chain = [](std::size_t count) {
    std::string text = "scalar S0 = string(..9, pattern: '[a-z]*');\n", more;
    for (std::size_t i = 1; i < count; ++i) {
      more += "[a-z]?";
      text += "scalar S" + number(i) + " = S" + number(i - 1) + "(pattern: '[a-z]*" + more + "');\n";
    }
    return text;
  };
  CHECK(Compiled(chain(16)).codes().empty());
  CHECK(Compiled(chain(17)).codes() == "DS0720");
}

TEST_CASE("files are named after names, so these are bounded with their namespace") {
  const auto file = [](std::size_t space, std::size_t type) {
    return "edition 2026;\nnamespace n" + std::string(99, 'n') + "." + std::string(space - 101, 's') +
           ";\nstruct " + std::string(type, 'T') + " { x: bool; }\n";
  };
  CHECK(Compiled(std::vector<std::string>{file(150, 49)}).codes().empty());
  CHECK(Compiled(std::vector<std::string>{file(150, 50)}).codes() == "DS0721");
  CHECK(Compiled(std::vector<std::string>{file(200, 1)}).codes() == "DS0721");
  CHECK(Compiled(std::vector<std::string>{file(201, 1)}).codes() == "DS0721");
}

TEST_CASE("limits of a service are reached at n + 1") {
  const auto service = [](const std::string& items) { return "service A { " + items + " }"; };
  const auto reaches = [&](const std::string& items) {
    return Compiled(service(items), small()).codes().find("DS0719") != std::string::npos;
  };
  const std::string operation = "operation a: GET \"/\" { out 204; }";
  const auto servers = [](std::size_t count) {
    return repeated(count, [](std::size_t i) { return "server \"https://h" + number(i) + "\"; "; });
  };
  CHECK(Compiled(service(servers(2) + operation), small()).codes().empty());
  CHECK(Compiled(service(servers(3) + operation)).codes().empty());
  CHECK(reaches(servers(3) + operation));
  const std::string ways = "auth a = apiKey(header: \"a\"); auth b = mutualTls; ";
  CHECK(Compiled(service(ways + "@auth(a, b) @auth(b) " + operation), small()).codes().empty());
  CHECK(reaches(ways + "auth c = basic; @auth(a) " + operation));
  CHECK(reaches(ways + "@auth(a) @auth(b) @auth(a, b) " + operation));
  CHECK(reaches(ways + "@auth(a, b, a) " + operation));
  CHECK(reaches("auth a = clientCredentials(\"https://h/t\", scopes: [\"a\", \"b\", \"c\"]); " + operation));
  const auto parameters = [](std::size_t count) {
    const auto one = [](std::size_t i) { return "in query q" + number(i) + ": bool; "; };
    return "operation a: GET \"/\" { " + repeated(count, one) + "out 204; }";
  };
  CHECK(Compiled(service(parameters(5)), small()).codes().empty());
  CHECK(reaches(parameters(6)));
  const auto headers = [](std::size_t count) {
    const auto one = [](std::size_t i) { return "header h" + number(i) + ": bool; "; };
    return "operation a: GET \"/\" { out 200 { " + repeated(count, one) + "} }";
  };
  CHECK(Compiled(service(headers(5)), small()).codes().empty());
  CHECK(reaches(headers(6)));
}

TEST_CASE("limits are reached at n + 1") {
  CHECK(Compiled(members(5), small()).codes().empty());
  CHECK(Compiled(members(6), small()).codes() == "DS0712");
  const auto values = [](std::size_t count) {
    return "enum E { " + repeated(count, [](std::size_t i) { return "m" + number(i) + "; "; }) + "}";
  };
  CHECK(Compiled(values(5), small()).codes().empty());
  CHECK(Compiled(values(6), small()).codes() == "DS0713");
  // Two services share the limit of their namespace.
  const auto operations = [](std::size_t count) {
    const auto list = [](std::size_t from, std::size_t to) {
      std::string text;
      for (std::size_t i = from; i < to; ++i)
        text += "operation o" + number(i) + ": GET \"/" + number(i) + "\" { out 204; } ";
      return text;
    };
    return "service A { " + list(0, 2) + "} service B { " + list(2, count) + "}";
  };
  CHECK(Compiled(operations(5), small()).codes().empty());
  CHECK(Compiled(operations(6), small()).codes() == "DS0718");
  const auto structs = [](std::size_t count) {
    return repeated(count, [](std::size_t i) { return "struct S" + number(i) + " { x: bool; } "; });
  };
  CHECK(Compiled(structs(10), small()).codes().empty());
  CHECK(Compiled(structs(11), small()).codes() == "DS0710");
  CHECK(Compiled("struct A { x: list<list<bool>(..1)>(..1); }", small()).codes().empty());
  CHECK(Compiled("struct A { x: list<list<list<bool>(..1)>(..1)>(..1); }", small()).codes() == "DS0711");
  CHECK(Compiled(structs(11), small()).report.has_limit());
}

namespace {

// Namespaces n0, n1, …, each of which imports the next.
std::vector<std::string> import_chain(std::size_t count) {
  std::vector<std::string> files;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string next = "n" + number(i + 1);
    files.push_back("edition 2026;\nnamespace n" + number(i) + ";\n" +
                    (i + 1 == count ? "struct S { x: bool; }\n"
                                    : "import " + next + " { S as T };\nstruct S { x: T; }\n"));
  }
  return files;
}

}  // namespace

TEST_CASE("a chain of imports has an end") {
  const std::size_t most = dstackc::Limits().import_chain;
  CHECK(most == 64);
  CHECK(Compiled(import_chain(most)).codes().empty());
  const Compiled longer(import_chain(most + 1));
  CHECK(longer.codes() == "DS0717");
  CHECK(longer.report.has_limit());
  std::vector<std::string> reversed = import_chain(most + 1);
  std::reverse(reversed.begin(), reversed.end());
  CHECK(Compiled(reversed).codes() == "DS0717");
  CHECK(Compiled(import_chain(5000)).codes() == "DS0717");
}

TEST_CASE("many direct imports are no chain, and a circle of imports is none either") {
  std::vector<std::string> files = import_chain(64);
  std::string direct = "edition 2026;\nnamespace m;\n", members;
  for (std::size_t i = 1; i < 64; ++i) {
    direct += "import n" + number(i) + " as a" + number(i) + ";\n";
    members += " m" + number(i) + ": a" + number(i) + ".S;";
  }
  files.push_back(direct + "struct S {" + members + " }\n");
  CHECK(Compiled(files).codes().empty());
  const auto circle = [](const char* own, const char* other) {
    return std::string("edition 2026;\nnamespace ") + own + ";\nimport " + other +
           " { S as T };\nstruct S { x?: T; }\n";
  };
  CHECK(Compiled(std::vector<std::string>{circle("a", "b"), circle("b", "a")}).codes().empty());
}

TEST_CASE("long chains and circles need no stack") {
  constexpr std::size_t count = 10000;
  const std::string chain = repeated(count, [](std::size_t i) {
    return "scalar S" + number(i) + " = " + (i + 1 == count ? "string(..9)" : "S" + number(i + 1)) + ";\n";
  });
  CHECK(Compiled(chain).report.ok());
  const std::string circle = repeated(
      count, [](std::size_t i) { return "scalar S" + number(i) + " = S" + number((i + 1) % count) + ";\n"; });
  CHECK(Compiled(circle).codes() == "DS0401");
  const std::string endless = repeated(count, [](std::size_t i) {
    return "struct S" + number(i) + " { x: S" + number((i + 1) % count) + "; }\n";
  });
  CHECK(Compiled(endless).codes() == "DS0404");
  const std::string ending = repeated(count, [](std::size_t i) {
    return "struct S" + number(i) + " { x: " + (i + 1 == count ? "bool" : "S" + number(i + 1)) + "; }\n";
  });
  CHECK(Compiled(ending).codes().empty());
}

TEST_CASE("many mistakes are found in linear time") {
  const auto unknown = [](std::size_t count) {
    return repeated(count,
                    [](std::size_t i) { return "struct S" + number(i) + " { x: T" + number(i) + "; }\n"; });
  };
  const auto defaults = [](std::size_t count) {
    return "enum E { " + repeated(4000, [](std::size_t i) { return "e" + number(i) + "; "; }) + "}\n" +
           repeated(count, [](std::size_t i) { return "struct S" + number(i) + " { x: E = e3999; }\n"; });
  };
  const auto groups = [](std::size_t count) {
    return "struct A { " + repeated(2000, [](std::size_t i) { return "m" + number(i) + "?: bool; "; }) +
           repeated(count, [](std::size_t i) { return "group g" + number(i) + "(1..) { m1999 }; "; }) + "}";
  };
  for (const auto& family :
       {std::function<std::string(std::size_t)>(unknown), std::function<std::string(std::size_t)>(defaults),
        std::function<std::string(std::size_t)>(groups)}) {
    const double half = seconds(family(4000)), whole = seconds(family(8000));
    CHECK(whole < 3 * half + 0.2);
    CHECK(whole < 10);
  }
}
