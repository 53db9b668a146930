// How files come to the disk: what is rewritten, removed, refused and left alone.
#include <doctest/doctest.h>
#include <unistd.h>

#include "driver/write.h"
#include "driver_support.h"

using namespace dstackc::driver;
using driver_test::Place;
using dstackc::emit::OutputTree;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> cpp{"cpp"};
const std::string manifest = "out/cpp/.dstack-manifest.json";

OutputTree tree(const support::Files& files) {
  OutputTree result;
  for (const auto& [path, content] : files) result.add(path, content);
  return result;
}

WriteSummary put(const Place& place, const support::Files& files) {
  return write_tree(tree(files), cpp, place.path("out"));
}

fs::file_time_type made_old(const fs::path& path) {
  fs::last_write_time(path, fs::last_write_time(path) - std::chrono::hours(1));
  return fs::last_write_time(path);
}

bool has_temporaries(const Place& place) {
  for (const auto& [name, content] : support::files_below(place.path("out")))
    if (name.find(".dstackc-") != std::string::npos) return true;
  return false;
}

}  // namespace

TEST_CASE("a first run writes everything, a second one touches nothing") {
  const Place place;
  const support::Files files{{"cpp/a.h", "1\n"}, {"cpp/deep/er/b.h", "2\n"}};
  const WriteSummary first = put(place, files);
  CHECK(first.written == 3);
  CHECK(first.unchanged == 0);
  CHECK(place.read("out/cpp/deep/er/b.h") == "2\n");
  const auto file_time = made_old(place.path("out/cpp/a.h"));
  const auto manifest_time = made_old(place.path(manifest));
  const WriteSummary second = put(place, files);
  CHECK(second.written == 0);
  CHECK(second.unchanged == 3);
  CHECK(second.removed == 0);
  CHECK(fs::last_write_time(place.path("out/cpp/a.h")) == file_time);
  CHECK(fs::last_write_time(place.path(manifest)) == manifest_time);
  CHECK_FALSE(has_temporaries(place));
}

TEST_CASE("what is no longer made is removed with its empty folders, unless it was changed by hand") {
  const Place place;
  put(place, {{"cpp/a.h", "1\n"}, {"cpp/old/b.h", "2\n"}, {"cpp/c.h", "3\n"}});
  place.write("out/cpp/c.h", "mine\n");
  place.write("out/cpp/foreign.h", "theirs\n");
  const WriteSummary summary = put(place, {{"cpp/a.h", "1\n"}});
  CHECK(summary.removed == 1);
  CHECK(summary.kept == std::vector<std::string>{"cpp/c.h"});
  CHECK_FALSE(fs::exists(place.path("out/cpp/old")));
  CHECK(place.read("out/cpp/c.h") == "mine\n");
  CHECK(place.read("out/cpp/foreign.h") == "theirs\n");
  // From now on the changed file belongs to whoever changed it.
  CHECK(put(place, {{"cpp/a.h", "1\n"}}).kept.empty());
  CHECK(place.read("out/cpp/c.h") == "mine\n");
}

TEST_CASE("a file of others in the place of one of ours is refused before anything is written") {
  const Place place;
  place.write("out/cpp/z.h", "theirs\n");
  CHECK_THROWS_WITH_AS(put(place, {{"cpp/a.h", "1\n"}, {"cpp/z.h", "2\n"}}),
                       "will not replace a file that dstackc did not make: 'cpp/z.h'", WriteError);
  CHECK(support::files_below(place.path("out")) == support::Files{{"cpp/z.h", "theirs\n"}});
  // One with the same bytes is ours as well as theirs.
  CHECK(put(place, {{"cpp/z.h", "theirs\n"}}).unchanged == 1);
}

TEST_CASE("one of our files that was changed by hand is made again while it is still made") {
  const Place place;
  put(place, {{"cpp/a.h", "1\n"}});
  place.write("out/cpp/a.h", "mine\n");
  CHECK(put(place, {{"cpp/a.h", "1\n"}}).written == 1);
  CHECK(place.read("out/cpp/a.h") == "1\n");
}

TEST_CASE("a damaged list of files removes nothing and replaces nothing") {
  for (const char* text : {"", "{", "[]", "{\"files\": 3}", "{\"files\": {\"../../x\": \"0\", \"a.h\": 1}}",
                           "<<<<<<< ours\n", "\xFF\xFE"}) {
    const Place place;
    put(place, {{"cpp/a.h", "1\n"}, {"cpp/b.h", "2\n"}});
    place.write(manifest, text);
    place.write("x", "outside\n");
    CHECK_THROWS_AS(put(place, {{"cpp/a.h", "new\n"}}), WriteError);
    CHECK(put(place, {{"cpp/a.h", "1\n"}}).removed == 0);
    CHECK(place.read("out/cpp/b.h") == "2\n");
    CHECK(place.read("x") == "outside\n");
  }
}

TEST_CASE("a list of files cannot name files outside of its folder") {
  const Place place;
  place.write("out/secret.h", "");
  // The sum of an empty text, so that only the path stands in the way.
  place.write(manifest,
              "{\"files\": {\"../secret.h\": \"cbf29ce484222325\", \"/x\": \"0\", \"a/../../secret.h\": "
              "\"cbf29ce484222325\"}}");
  CHECK(put(place, {{"cpp/a.h", "1\n"}}).removed == 0);
  CHECK(fs::exists(place.path("out/secret.h")));
}

TEST_CASE("--check tells missing, different and stale files apart and writes nothing") {
  const Place place;
  const support::Files files{{"cpp/a.h", "1\n"}, {"cpp/b.h", "2\n"}};
  CHECK(check_tree(tree(files), cpp, place.path("out")).missing.size() == 2);
  CHECK_FALSE(fs::exists(place.path("out")));
  put(place, {{"cpp/a.h", "1\n"}, {"cpp/b.h", "2\n"}, {"cpp/old.h", "3\n"}});
  place.write("out/cpp/a.h", "mine\n");
  fs::remove(place.path("out/cpp/b.h"));
  const support::Files before = support::files_below(place.path("out"));
  const CheckSummary summary = check_tree(tree(files), cpp, place.path("out"));
  CHECK(summary.different == std::vector<std::string>{"cpp/a.h"});
  CHECK(summary.missing == std::vector<std::string>{"cpp/b.h"});
  CHECK(summary.stale == std::vector<std::string>{"cpp/old.h"});
  CHECK(support::files_below(place.path("out")) == before);
  put(place, files);
  CHECK(check_tree(tree(files), cpp, place.path("out")).up_to_date());
  fs::remove(place.path(manifest));
  CHECK_FALSE(check_tree(tree(files), cpp, place.path("out")).up_to_date());
}

TEST_CASE("nothing is written through links") {
  const Place place;
  place.write("elsewhere/a.h", "theirs\n");
  put(place, {{"cpp/keep.h", "1\n"}});
  fs::create_symlink(place.path("elsewhere/a.h"), place.path("out/cpp/a.h"));
  CHECK_THROWS_AS(put(place, {{"cpp/a.h", "1\n"}, {"cpp/keep.h", "1\n"}}), WriteError);
  fs::remove(place.path("out/cpp/a.h"));
  fs::create_directory_symlink(place.path("elsewhere"), place.path("out/cpp/sub"));
  CHECK_THROWS_AS(put(place, {{"cpp/keep.h", "1\n"}, {"cpp/sub/a.h", "1\n"}}), WriteError);
  CHECK(place.read("elsewhere/a.h") == "theirs\n");
  CHECK(support::files_below(place.path("elsewhere")).size() == 1);
  // The folder that was asked for may be a link itself.
  fs::create_directory_symlink(place.path("elsewhere"), place.path("link"));
  CHECK(write_tree(tree({{"cpp/a.h", "1\n"}}), cpp, place.path("link")).written == 2);
}

TEST_CASE("neither folders nor pipes are replaced") {
  const Place place;
  fs::create_directories(place.path("out/cpp/a.h"));
  CHECK_THROWS_AS(put(place, {{"cpp/a.h", "1\n"}}), WriteError);
  fs::remove(place.path("out/cpp/a.h"));
  REQUIRE(std::system(("mkfifo '" + place.text("out/cpp/a.h") + "'").c_str()) == 0);
  CHECK_THROWS_AS(put(place, {{"cpp/a.h", "1\n"}}), WriteError);
  CHECK(fs::is_fifo(place.path("out/cpp/a.h")));
}

TEST_CASE("a run that was cut off is completed by the next, also with other contents") {
  const Place place;
  put(place, {{"cpp/a.h", "1\n"}});
  // What a killed run leaves: a file that the list announces, another that is not there yet.
  const support::Files next{{"cpp/a.h", "1\n"}, {"cpp/b.h", "2\n"}, {"cpp/c/c.h", "3\n"}};
  fs::create_directories(place.path("out/cpp"));
  place.write("out/cpp/c", "in the way of a folder");
  CHECK_THROWS_AS(put(place, next), WriteError);
  CHECK(place.read("out/cpp/b.h") == "2\n");
  CHECK_FALSE(check_tree(tree(next), cpp, place.path("out")).up_to_date());
  fs::remove(place.path("out/cpp/c"));
  CHECK(put(place, {{"cpp/a.h", "1\n"}, {"cpp/b.h", "other\n"}}).written == 2);
  CHECK(place.read("out/cpp/b.h") == "other\n");
  CHECK_FALSE(has_temporaries(place));
}

TEST_CASE("a folder that cannot be written to is an error of the world") {
  const Place place;
  place.write("file", "");
  CHECK_THROWS_AS(write_tree(tree({{"cpp/a.h", "1\n"}}), cpp, place.path("file")), WriteError);
  CHECK_THROWS_AS(write_tree(tree({{"cpp/a.h", "1\n"}}), cpp, place.path("file/below")), WriteError);
  if (::geteuid() == 0) return;  // to whom nothing is forbidden
  fs::create_directory(place.path("out"));
  fs::permissions(place.path("out"), fs::perms::owner_read | fs::perms::owner_exec);
  CHECK_THROWS_AS(put(place, {{"cpp/a.h", "1\n"}}), WriteError);
  fs::permissions(place.path("out"), fs::perms::owner_all);
}
