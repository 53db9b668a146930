#include "driver/examples.h"

#include <dstack/engine.h>

#include <algorithm>

#include "diag/rules.h"
#include "lower/lower.h"

namespace dstackc::driver {

namespace {

/// Checks the examples of all declarations with one reading program.
class ExampleChecker {
 public:
  ExampleChecker(const model::Model& model, diag::Report& report)
      : report_(report),
        model_(model),
        lowered_(lower::lower(model, with_examples(model))),
        program_(lowered_.view()),
        reader_(program_) {}

  void run() {
    for (const model::Namespace& part : model_.namespaces) {
      for (const model::DeclarationId declaration : part.declarations) {
        for (const model::Example& example : examples(model_, declaration)) check(declaration, example);
      }
    }
  }

 private:
  static const std::vector<model::Example>& examples(const model::Model& model,
                                                     model::DeclarationId declaration) {
    static const std::vector<model::Example> none;
    if (const auto* id = std::get_if<Id<model::Struct>>(&declaration)) return model.structs[*id].examples;
    if (const auto* id = std::get_if<Id<model::Scalar>>(&declaration)) return model.scalars[*id].examples;
    return none;
  }

  static std::vector<model::DeclarationId> with_examples(const model::Model& model) {
    std::vector<model::DeclarationId> list;
    for (const model::Namespace& part : model.namespaces) {
      std::copy_if(part.declarations.begin(), part.declarations.end(), std::back_inserter(list),
                   [&](model::DeclarationId declaration) { return !examples(model, declaration).empty(); });
    }
    return list;
  }

  void check(model::DeclarationId declaration, const model::Example& example) {
    const dstack::Report& read = reader_.read(lowered_.root(declaration), example.json);
    if (read.verdict() == dstack::Verdict::not_decided) {
      report_.add(diag::example_not_decided, example.at, example.name);
      return;
    }
    if (example.kind == model::Example::Kind::example) {
      if (!read.valid()) refused(example, read);
      return;
    }
    if (read.valid()) {
      report_.add(diag::counterexample_valid, example.at, example.name);
      return;
    }
    if (!example.violates) return;
    const bool found = std::any_of(read.begin(), read.end(), [&](const dstack::Violation& violation) {
      return dstack::name(violation.code) == *example.violates ||
             last_part(violation.schema_path.view()) == *example.violates;
    });
    if (!found)
      report_.add(diag::counterexample_other_reason, example.at, example.name, *example.violates,
                  summary(read));
  }

  void refused(const model::Example& example, const dstack::Report& read) {
    report_.add(diag::example_invalid, example.at, example.name, summary(read));
  }

  static std::string_view last_part(std::string_view path) {
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? path : path.substr(dot + 1);
  }

  // The first violation; examples are the author's own text, so its place may be shown.
  static std::string summary(const dstack::Report& read) {
    const dstack::Violation& first = read[0];
    return "at '" + std::string(first.pointer.view()) +
           "': " + dstack::message(first, dstack::Language::english);
  }

  diag::Report& report_;
  const model::Model& model_;
  lower::Lowered lowered_;
  dstack::program::Program program_;
  dstack::program::Reader reader_;
};

}  // namespace

void check_examples(const model::Model& model, diag::Report& report) { ExampleChecker(model, report).run(); }

}  // namespace dstackc::driver
