// Runs one shape over the person workload: MODE FILE SECONDS, as the references in ../limit do.
// MODE: one | nd, with the suffix _fill (a reused struct) or _fresh (a new struct per document), or `list`:
// every document's verdict and violations, to compare the shapes with each other.
#include "limit/bench.h"
#include "limit/person_types.h"
#include "text.h"

namespace shapes {
bool read(Cursor& c, Person* target);
}

namespace {

enum class Target { none, reused, fresh };

struct Contender {
  Target target = Target::none;
  shapes::Cursor cursor;
  Person person;

  bool one(const char* p, std::size_t size) {
    cursor.open(p, size);
    if (target == Target::none) return shapes::read(cursor, nullptr);
    if (target == Target::fresh) {
      Person fresh;
      const bool valid = shapes::read(cursor, &fresh);
      __asm__ volatile("" ::"r"(&fresh) : "memory");
      return valid;
    }
    person.nationalities.clear();
    return shapes::read(cursor, &person);
  }
  bool arr(const char*, std::size_t) { return false; }
};

// Each document in a block of exactly its size, so that a sanitizer sees every byte read behind it.
int list(const char* file) {
  Buf all = load(file);
  shapes::Cursor cursor;
  for (const char* p = all.p; p < all.p + all.n;) {
    const char* q =
        static_cast<const char*>(std::memchr(p, '\n', static_cast<std::size_t>(all.p + all.n - p)));
    const auto size = static_cast<std::size_t>(q - p);
    char* text = static_cast<char*>(std::malloc(size));
    std::memcpy(text, p, size);
    cursor.open(text, size);
    Person person;
    const bool valid = shapes::read(cursor, &person);
    std::printf("%d", valid);
    for (std::uint32_t i = 0; i < cursor.count; ++i)
      std::printf(" %d@%u", static_cast<int>(cursor.violations[i].code), cursor.violations[i].offset);
    std::printf(" %zu %zu %zu\n", person.email ? person.email->size() : 0, person.nationalities.size(),
                person.address.city.size());
    std::free(text);
    p = q + 1;
  }
  std::free(all.p);
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string mode = count > 1 ? arguments[1] : "";
  if (mode == "list") return list(arguments[2]);
  Contender contender;
  const auto cut = mode.find('_');
  if (cut != std::string::npos)
    contender.target = mode.substr(cut) == "_fresh" ? Target::fresh : Target::reused;
  std::string plain = mode.substr(0, cut);
  arguments[1] = plain.data();
  return bench_main(count, arguments, contender);
}
