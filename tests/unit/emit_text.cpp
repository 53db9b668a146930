// The typed writer of C++: what hostile text becomes in a literal, a comment, an identifier and a file name.
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <functional>
#include <type_traits>

#include "emit/output_tree.h"
#include "emit/text.h"

using namespace dstackc::emit;

// Schema text cannot become code by conversion.
static_assert(!std::is_constructible_v<Code, std::string>);
static_assert(!std::is_constructible_v<Code, std::string_view>);
static_assert(!std::is_constructible_v<Code, const char*>);
static_assert(!std::is_constructible_v<Code, char (&)[8]>);
static_assert(!std::is_constructible_v<Code, char>);
static_assert(!std::is_constructible_v<Fixed, std::string>);
static_assert(!std::is_constructible_v<Fixed, const char*>);

namespace {

const std::string hostile =
    "\"; int x; // */ /* \\ \\\n#include <x>\r\n?"
    "?/ ?"
    "?' R\"( )\" \t\v\f %s $a$ \x01\x7F\xC3\xA4\xE2\x80\xAE";

/// Whether a call ends the program by `abort`.
bool aborts(const std::function<void()>& call) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (std::freopen("/dev/null", "w", stderr) == nullptr) ::_exit(1);
    std::signal(SIGABRT, SIG_DFL);  // doctest's own handler would report it
    call();
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

// The bytes that a compiler reads from adjacent literals made of printable characters and octal escapes.
std::string read_literals(const std::string& text) {
  std::string bytes;
  bool inside = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    REQUIRE((byte >= 0x20 && byte < 0x7F));
    if (text[at] == '"') {
      inside = !inside;
    } else if (!inside) {
      REQUIRE(text[at] == ' ');
    } else if (text[at] != '\\') {
      bytes += text[at];
    } else if (text[at + 1] < '0' || text[at + 1] > '7') {
      bytes += text[++at];
    } else {
      bytes += static_cast<char>(std::stoi(text.substr(at + 1, 3), nullptr, 8));
      at += 3;
    }
  }
  REQUIRE_FALSE(inside);
  return bytes;
}

std::string comment_of(std::string_view text) {
  Text out;
  out.doc_comment(text);
  return std::move(out).take();
}

std::string utf8(char32_t code) {
  std::string text;
  const auto put = [&](char32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
  if (code < 0x80) return put(code), text;
  if (code < 0x800) return put(0xC0 | code >> 6), put(0x80 | (code & 63)), text;
  if (code < 0x10000)
    return put(0xE0 | code >> 12), put(0x80 | (code >> 6 & 63)), put(0x80 | (code & 63)), text;
  return put(0xF0 | code >> 18), put(0x80 | (code >> 12 & 63)), put(0x80 | (code >> 6 & 63)),
         put(0x80 | (code & 63)), text;
}

bool is_hidden(char32_t code) {
  return code < 0x20 || (code >= 0x7F && code <= 0xA0) || code == 0xAD || code == 0x61C ||
         (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF || (code >= 0xE0000 && code <= 0xE0FFF);
}

}  // namespace

TEST_CASE("a literal has the bytes that were given, whatever they are") {
  std::string all;
  for (int byte = 0; byte < 256; ++byte) {
    const std::string one(1, static_cast<char>(byte));
    for (const char* next : {"", "0", "7", "8", "a", "\"", "?"})
      CHECK(read_literals(Code::string_literal(one + next).text()) == one + next);
    all += one;
  }
  CHECK(read_literals(Code::string_literal(all).text()) == all);
  CHECK(read_literals(Code::string_literal(hostile).text()) == hostile);
  CHECK(Code::string_literal("").text() == "\"\"");
  CHECK(Code::string_literal("a\"b").text() == "\"a\\\"b\"");
  const std::string trigraph = Code::string_literal(
                                   "?"
                                   "?/?"
                                   "?'")
                                   .text();
  CHECK(trigraph.find("??") == std::string::npos);
}

TEST_CASE("a long literal is split and still the same") {
  for (const std::size_t size : {999U, 1000U, 1001U, 2000U, 5000U}) {
    const std::string text(size, '\\');
    const std::string literal = Code::string_literal(text).text();
    CHECK(read_literals(literal) == text);
    CHECK((literal.find("\" \"") != std::string::npos) == (size > 1000));
  }
}

TEST_CASE("a comment ends where its line ends") {
  CHECK(comment_of("One.\nTwo.") == "/// One.\n/// Two.\n");
  CHECK(comment_of("") == "///\n");
  CHECK(comment_of("a\n\nb") == "/// a\n///\n/// b\n");
  CHECK(comment_of("ends in \\") == "/// ends in \\ .\n");
  CHECK(comment_of("ends in \\  \t") == "/// ends in \\ .\n");
  CHECK(comment_of("?"
                   "?/")
            .find("?"
                  "?") == std::string::npos);
  CHECK(comment_of("?"
                   "?"
                   "?"
                   "?/")
            .find("?"
                  "?") == std::string::npos);
  CHECK(comment_of("z?\xE2\x80\x8B?/")
            .find("?"
                  "?") == std::string::npos);
  CHECK(comment_of("end\\\xE2\x80\x8B") == "/// end\\ .\n");
  CHECK(comment_of("stays: */ /* \" ' # $ %") == "/// stays: */ /* \" ' # $ %\n");
  CHECK(comment_of(hostile).find("\nint") == std::string::npos);
}

TEST_CASE("no character leaves its comment or hides in it") {
  for (char32_t code = 0; code <= 0x10FFFF; ++code) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;
    const std::string character = utf8(code);
    const std::string comment = comment_of("a" + character + "b");
    const bool new_line = code == '\n' || code == '\r' || code == '\v' || code == '\f';
    const std::string expected = new_line ? "/// a\n/// b\n" : "/// a" + character + "b\n";
    if (is_hidden(code) && !new_line)
      CHECK_MESSAGE(comment == "/// ab\n", static_cast<unsigned>(code));
    else if (comment != expected && comment != "/// ab\n")
      FAIL_CHECK(static_cast<unsigned>(code));
  }
  for (const char* text : {"ä", "ß", "€", "Ω", "я", "–", "„", "𝄞"})
    CHECK(comment_of(text) == "/// " + std::string(text) + "\n");
}

TEST_CASE("broken bytes end with the comment") {
  for (const char* text : {"\xC3", "\xE2\x80", "\xF0\x9F\x98", "a\xE2", "\xF4"}) {
    const std::string comment = comment_of(text);
    CHECK(comment.starts_with("///"));
    CHECK(comment.find('\n') == comment.size() - 1);
  }
}

TEST_CASE("only identifiers are identifiers") {
  CHECK(Code::identifier("a").text() == "a");
  CHECK(Code::identifier("_A9::b::c_").text() == "_A9::b::c_");
  for (const char* name :
       {"", "9a", "a b", "a;", "a::", "::a", "a:b", "a\n", "ä", "a\"", "a(", "a-b", "a::9"})
    CHECK_MESSAGE(aborts([&] { (void)Code::identifier(name); }), name);
  CHECK_FALSE(aborts([] { (void)Code::identifier("fine"); }));
}

TEST_CASE("only plain names are paths") {
  CHECK(Code::include_path("a/b.dstack.h").text() == "\"a/b.dstack.h\"");
  for (const char* path : {"a\".h", "a\n", "a b", "a\\b", "ä.h", "<a>"})
    CHECK_MESSAGE(aborts([&] { (void)Code::include_path(path); }), path);
  for (const char* path : {"a", "a/b.h", "a.b/c-d_e"}) CHECK_MESSAGE(is_output_path(path), path);
  for (const char* path :
       {"", "/", "/a", "a/", "a//b", ".", "..", "a/../b", "../a", "a/.", "a\\b", "a b", "a\n", "ä"})
    CHECK_MESSAGE(!is_output_path(path), path);
}

TEST_CASE("numbers read back as they were") {
  CHECK(Code::number(0).text() == "0");
  CHECK(Code::number(-1).text() == "-1");
  CHECK(Code::number(INT64_MAX).text() == "9223372036854775807");
  CHECK(Code::number(INT64_MIN).text() == "(-9223372036854775807 - 1)");
  CHECK(Code::number(UINT64_MAX).text() == "18446744073709551615U");
  for (const double value : {0.0, -0.0, 1.0, 0.1, 1e300, 5e-324, -123456789.125})
    CHECK(std::strtod(Code::number(value).text().c_str(), nullptr) == value);
  CHECK(Code::number(3.0).text() == "3.0");
  CHECK(Code::number(1.0 / 0.0).text() == "std::numeric_limits<double>::infinity()");
}

TEST_CASE("a template takes what its slots hold and looks no further") {
  Text text;
  text.put("a $x$ b\n\n$x$", {{"x", Code::string_literal("$y$")}});
  const auto inner = text.indented();
  text.put("{\n$x$;\n}", {{"x", Code::identifier("n")}});
  text.blank();
  CHECK(std::move(text).take() == "a \"$y$\" b\n\n\"$y$\"\n  {\n  n;\n  }\n\n");
  CHECK(aborts([] { Text().put("$x$"); }));
  CHECK(aborts([] { Text().put("$x"); }));
}
