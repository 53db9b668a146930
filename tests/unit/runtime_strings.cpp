// URIs, e-mail addresses and language tags: samples of each branch of their definition.
#include <doctest/doctest.h>

#include <dstack/formats.h>
#include <dstack/strings.h>

#include "runtime_text_form.h"

using namespace dstack;
using dstack::test::ExactCopy;

namespace {

using Predicate = bool (*)(std::string_view) noexcept;

void all(Predicate predicate, bool expected, std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK(predicate(ExactCopy(text).view()) == expected);
  }
}

}  // namespace

TEST_CASE("URIs") {
  all(is_uri, true,
      {"https://example.org",
       "https://example.org/",
       "http://a/b/c/d;p?q#s",
       "ftp://user:pass@host:21/x",
       "file:///etc/hosts",
       "mailto:a@example.org",
       "urn:isbn:0451450523",
       "urn:de:fim:leika:leistung:99001001000000",
       "tel:+49-30-1",
       "a:/",
       "x-y.z+1:b",
       "http://[::1]/",
       "http://[2001:db8::7]:80/x?y",
       "http://[1:2:3:4:5:6:7:8]",
       "http://[1:2:3:4:5:6:7::]",
       "http://[::2:3:4:5:6:7:8]",
       "http://host:/",
       "http:///",
       "http://%41",
       "a:b%C3%BC",
       "a:b?c?d/e#f?g",
       "http://a@b",
       "http://1.2.3.4",
       "http://999.1.1.1",
       "a:b:c"});
  all(is_uri, false,
      {"",
       "a",
       "/a",
       "//host/a",
       "?q",
       "#f",
       ":",
       "1a:b",
       "-a:b",
       "ä:b",
       "a b:c",
       "a:",
       "a:?q",
       "a:#f",
       "http://a b/",
       "http://ä/",
       "http://a/ü",
       "http://a/%",
       "http://a/%4",
       "http://a/%4G",
       "http://a/#b#c",
       "http://a/\"",
       "http://a/<",
       "http://a/[",
       "http://a/\\",
       "http://a/^",
       "http://a/`",
       "http://a/{",
       "http://a/|",
       "http://[::1",
       "http://::1/",
       "http://[1:2:3:4:5:6:7]",
       "http://[1:2:3:4:5:6:7:8:9]",
       "http://[1:2:3:4:5:6:7:8::]",
       "http://[::1::2]",
       "http://[12345::]",
       "http://[:1:2::]",
       "http://[1::2:]",
       "http://[g::]",
       "http://[]",
       "http://[::]x",
       "http://a:b",
       "http://a:8x",
       "http://a@b@c",
       "http://[v1.a]",
       "http://[::1.2.3.4]",
       std::string_view("a:\0b", 4),
       "a:\x7F",
       "http://a/\n"});
}

TEST_CASE("URI references") {
  all(is_uri_reference, true,
      {"",    "a",          "a/b",     "../a?b#c", "/",     "/a//b", "//host",   "//host/a", "//u@h:1",
       "?q",  "#f",         "?",       "#",        "./a:b", "a/b:c", "http://a", "a:",       "a:?q",
       "a:b", "mailto:x@y", "//[::1]", "@",        "@a",    "%41/",  "//"});
  all(is_uri_reference, false,
      {":", ":a", "1:b", "%41:b", "a b", "//a b", "//[", "/%", "a#b#c", "ü", "//a:b", "\\a", "/a[", "@:a",
       "a%:b"});
}

TEST_CASE("every URI is a URI reference, over all short texts") {
  const std::string_view alphabet = "a1:/?#@[]%";
  int uris = 0, references = 0;
  std::string text;
  const auto visit = [&](const auto& self, std::size_t left) -> void {
    const bool uri = is_uri(text), reference = is_uri_reference(text);
    CHECK_UNARY(!uri || reference);
    uris += uri ? 1 : 0;
    references += reference ? 1 : 0;
    if (left == 0) return;
    for (const char c : alphabet) {
      text.push_back(c);
      self(self, left - 1);
      text.pop_back();
    }
  };
  visit(visit, 4);
  // Counted once with the definition in formats.h and another implementation of regular expressions.
  CHECK(uris == 50);
  CHECK(references == 2018);
}

TEST_CASE("e-mail addresses") {
  const std::string label63(63, 'a');
  all(is_email, true,
      {"a@b.de", "vorname.nachname@example.org", "a+b@example.org", "!#$%&'*+/=?^_`{|}~-@a.b", "a@1.2",
       "a@b-c.de", "A@B.DE", "a@a.b.c.d", "a@x1.x2"});
  CHECK(is_email("a@" + label63 + ".de"));
  CHECK_FALSE(is_email("a@" + label63 + "a.de"));
  all(is_email, false,
      {"",         "a",        "@",        "a@",       "@b.de",     "a@b",        "a@b.",
       "a@.b",     "a@b..de",  ".a@b.de",  "a.@b.de",  "a..b@c.de", "a@-b.de",    "a@b-.de",
       "a b@c.de", "a@b c.de", "a@b@c.de", "ä@b.de",   "a@ä.de",    "\"a\"@b.de", "a@[1.2.3.4]",
       "a@b.de ",  " a@b.de",  "a@b_c.de", "a,b@c.de", "a@b.de\n",  "a@b.-",      "<a@b.de>"});
}

TEST_CASE("language tags in canonical case") {
  all(is_language_tag, true,
      {"de", "en", "gsw", "de-AT", "zh-Hant", "zh-Hant-TW", "sr-Latn-RS", "es-419", "de-1996", "de-DE-1996",
       "sl-rozaj-biske-1994", "de-DE-u-co-phonebk", "en-a-bbb-x-a-b", "de-x-leicht", "hy-Latn-IT-arevela",
       "en-0-ab"});
  all(is_language_tag, false,
      {"",
       "d",
       "DE",
       "De",
       "de-",
       "-de",
       "de-de",
       "de-At",
       "deutsch",
       "de_DE",
       "de--DE",
       "zh-hant",
       "zh-HANT",
       "de-AT-DE",
       "de-DE-Latn",
       "x-leicht",
       "de-x",
       "de-u",
       "de-u-",
       "de-u-a",
       "de-x-",
       "de-x-abcdefghi",
       "de-abcdefghi",
       "i-klingon",
       "zh-cmn",
       "de-DE-x-A",
       "de DE",
       "de-12",
       "de-1abcd5678",
       "ab1",
       "de-u-co-PHONEBK"});
}

TEST_CASE("reading stores the text") {
  Uri uri;
  CHECK(read("https://example.org/", uri));
  CHECK(uri == Uri{"https://example.org/"});
  CHECK_FALSE(read("nothing", uri));
  CHECK(to_string(uri) == "https://example.org/");
  UriReference reference{"x"};
  CHECK(read("", reference));
  CHECK(reference.text.empty());
  Email email;
  CHECK(read("a@b.de", email));
  LanguageTag language;
  CHECK(read("de-AT", language));
  CHECK(to_string(language) == "de-AT");
}

TEST_CASE("the table of formats") {
  for (const Format& each : formats) {
    CHECK(&format(each.id) == &each);
    CHECK_FALSE(each.name.empty());
    CHECK_FALSE(each.pattern.empty());
    // What RFC 9485 does not have, and what a schema's own patterns may not exceed.
    for (const std::string_view absent : {"(?", "\\d", "\\w", "\\s", "\\b"}) {
      CHECK(each.pattern.find(absent) == std::string_view::npos);
    }
    CHECK(each.pattern.size() <= 1024);
  }
}
