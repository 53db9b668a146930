// The generated reader over the person workload: MODE FILE SECONDS, as the references in ../limit do.
// MODE: one | nd | arr | verdicts (validate, one reader), one_reuse | nd_reuse (parse into the same struct), one_fresh | nd_fresh
// (parse into a new struct; arr_fresh: into a new vector of them), one_first | nd_first (validate up to the first fault).
#include "bench/person.dstack.h"
#include "limit/bench.h"

namespace {

using bench::person::Person;
using Schema = dstack::Schema<Person>;

dstack::ReadOptions limits(std::uint32_t violations) {
  dstack::ReadOptions options;
  options.limits.violations = violations;
  options.limits.document_size = dstack::greatest_document_size;
  options.limits.values = options.limits.items = 100'000'000;
  return options;
}

// The list of persons that `Persons` holds, as a document of its own.
dstack::program::Index list_of_persons() {
  const dstack::program::Program& program = dstack::Schema<bench::person::Persons>::program();
  const auto& holder = program.types[dstack::Schema<bench::person::Persons>::root];
  return program.members[program.structs[holder.detail].first_member].type;
}

struct Contender {
  enum class Fill { nothing, fresh, used } fill = Fill::nothing;
  dstack::program::Reader reader;
  explicit Contender(std::uint32_t violations) : reader(Schema::program(), limits(violations)) {}
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
  bool arr(const char* p, std::size_t size) {
    if (fill == Fill::nothing) return reader.read(list_of_persons(), {p, size}).valid();
    std::vector<Person> persons;
    const bool valid = reader.read(list_of_persons(), {p, size}, &persons).valid();
    __asm__ volatile("" ::"r"(&persons) : "memory");
    return valid;
  }
};

}  // namespace

int main(int count, char** arguments) {
  std::string mode = count > 1 ? arguments[1] : "";
  Contender contender(mode.ends_with("_first") ? 0 : dstack::Limits().violations);
  contender.fill = mode.ends_with("_fresh")   ? Contender::Fill::fresh
                   : mode.ends_with("_reuse") ? Contender::Fill::used
                                              : Contender::Fill::nothing;
  mode.resize(std::min(mode.find('_'), mode.size()));
  if (count > 1) arguments[1] = mode.data();
  return bench_main(count, arguments, contender);
}
