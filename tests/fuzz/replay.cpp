// Runs a fuzz target without libFuzzer: replays all files of the given folders, then mutates them for some
// seconds. The mutations follow from a fixed seed, so a failure can be repeated. An input that ends the
// process stays in FAILING.
//   replay FAILING SECONDS FOLDER...
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "fuzz/fuzz.h"

namespace {

namespace fs = std::filesystem;
using Random = std::mt19937_64;

std::vector<std::string> corpus(int count, char** folders) {
  std::vector<fs::path> files;
  for (int i = 0; i < count; ++i) {
    for (const auto& entry : fs::recursive_directory_iterator(folders[i])) {
      if (entry.is_regular_file() && entry.path().extension() != ".md") files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> texts;
  for (const fs::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return texts;
}

// The words of the corpus: runs of letters and digits, and single other bytes.
std::vector<std::string> words_of(const std::vector<std::string>& texts) {
  std::vector<std::string> words;
  const auto is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
  for (const std::string& text : texts) {
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = at + 1;
      while (is_word(text[at]) && end < text.size() && is_word(text[end])) ++end;
      words.push_back(text.substr(at, end - at));
      at = end;
    }
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

std::size_t below(Random& random, std::size_t bound) { return bound == 0 ? 0 : random() % bound; }

void mutate(std::string& text, const std::vector<std::string>& texts, const std::vector<std::string>& words,
            Random& random) {
  const std::size_t at = below(random, text.size() + 1);
  const std::size_t size = std::min(text.size() - at, below(random, 40));
  switch (below(random, 7)) {
    case 0: text.erase(at, size); break;
    case 1: text.insert(at, words[below(random, words.size())]); break;
    case 2: text.insert(at, text.substr(at, size)); break;
    case 3:
      if (at < text.size()) text[at] = static_cast<char>(random());
      break;
    case 4: text.replace(at, size, words[below(random, words.size())]); break;
    case 5: text.resize(at); break;
    case 6: {
      const std::string& other = texts[below(random, texts.size())];
      const std::size_t from = below(random, other.size());
      text.insert(at, other, from, below(random, 200));
      break;
    }
  }
}

/// Keeps the input of the moment in a file, so that it is there when the process ends on it.
class Runner {
 public:
  explicit Runner(const char* path) : path_(path), file_(::open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {}
  [[nodiscard]] bool ready() const { return file_ >= 0; }
  void run(const std::string& text) const {
    if (::pwrite(file_, text.data(), text.size(), 0) < 0 ||
        ::ftruncate(file_, static_cast<off_t>(text.size())) != 0) {
      std::abort();
    }
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
  }
  void finish() const {
    ::close(file_);
    fs::remove(path_);
  }

 private:
  const char* path_;
  int file_;
};

}  // namespace

int main(int count, char** arguments) {
  if (count < 4) return 2;
  const std::vector<std::string> texts = corpus(count - 3, arguments + 3);
  if (texts.empty()) return std::fputs("there is no corpus\n", stderr), 2;
  const Runner runner(arguments[1]);
  if (!runner.ready()) return std::perror(arguments[1]), 2;
  for (const std::string& text : texts) runner.run(text);
  const std::vector<std::string> words = words_of(texts);
  Random random(20261123);
  std::size_t mutations = 0;
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::atoi(arguments[2]));
  for (; std::chrono::steady_clock::now() < end; ++mutations) {
    std::string text = texts[below(random, texts.size())];
    constexpr std::size_t most = 1 << 16;
    if (text.size() > most) continue;
    for (std::size_t i = 1 + below(random, 6); i > 0; --i) mutate(text, texts, words, random);
    runner.run(text);
  }
  runner.finish();
  std::printf("replayed %zu files, then %zu mutations\n%zu passed, 0 failed\n", texts.size(), mutations,
              texts.size());
}
