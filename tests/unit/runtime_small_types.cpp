// Version, JSON values and texts in several languages.
#include <doctest/doctest.h>

#include <dstack/json.h>
#include <dstack/text.h>
#include <dstack/version.h>

#include <string>

using namespace dstack;

TEST_CASE("the version is one and the same") {
  CHECK(version == std::to_string(DSTACK_VERSION_MAJOR) + "." + std::to_string(DSTACK_VERSION_MINOR) + "." +
                       std::to_string(DSTACK_VERSION_PATCH));
  static_assert(version_major == DSTACK_VERSION_MAJOR && version_minor == DSTACK_VERSION_MINOR &&
                version_patch == DSTACK_VERSION_PATCH);
}

TEST_CASE("a JSON value is its text") {
  CHECK(Json().text() == "null");
  CHECK(Json().is_null());
  const Json one = Json::from_valid("1.0");
  CHECK_FALSE(one.is_null());
  CHECK(one == Json::from_valid("1.0"));
  CHECK_FALSE(one == Json::from_valid("1"));
}

TEST_CASE("texts are sorted by language and found without a copy of the key") {
  const Text text{{"en", "notice"}, {"de", "Anzeige"}};
  CHECK(text.begin()->first == "de");
  CHECK(text.find(std::string_view("en"))->second == "notice");
}
