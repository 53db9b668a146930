// The generated reader over the person workload: MODE FILE SECONDS, as the references in ../limit do.
// MODE: one | nd (validate, one reader), one_reuse | nd_reuse (parse into the same struct), one_fresh | nd_fresh (parse
// into a new struct).
#include "bench/person.dstack.h"
#include "limit/bench.h"

namespace {

using bench::person::Person;
using Schema = dstack::Schema<Person>;

struct Contender {
  enum class Fill { nothing, fresh, used } fill = Fill::nothing;
  dstack::program::Reader reader{Schema::program()};
  dstack::Parser<Person> parser;
  Person kept;

  bool one(const char* p, std::size_t size) {
    const std::string_view text(p, size);
    if (fill == Fill::nothing) return reader.read(Schema::root, text).valid();
    if (fill == Fill::used) return parser.parse(text, kept).valid();
    Person person;
    const bool valid = reader.read(Schema::root, text, &person).valid();
    __asm__ volatile("" ::"r"(&person) : "memory");
    return valid;
  }
  bool arr(const char*, std::size_t) { return false; }
};

}  // namespace

int main(int count, char** arguments) {
  Contender contender;
  std::string mode = count > 1 ? arguments[1] : "";
  contender.fill = mode.ends_with("_fresh")   ? Contender::Fill::fresh
                   : mode.ends_with("_reuse") ? Contender::Fill::used
                                              : Contender::Fill::nothing;
  mode.resize(std::min(mode.find('_'), mode.size()));
  if (count > 1) arguments[1] = mode.data();
  return bench_main(count, arguments, contender);
}
