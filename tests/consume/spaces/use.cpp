#include "class/std/dstack.dstack.h"
#include "example/class/errno.dstack.h"
#include "example/spaces/inner.dstack.h"

#include "check.h"

using Top = example::class_::errno_::class_;

int main() {
  const char* text = R"({"namespaces":{"k":{"std":"example"},"outer":{"spaces":"std","example":"std"},)"
                     R"("list":[{"spaces":"example"}]},"spaces":{"example":{"spaces":"std"}},)"
                     R"("example":{"x":{"spaces":"std"}},"con":"prn"})";
  const auto read = dstack::parse<Top>(text);
  CHECK(read.valid());
  if (!read.valid()) return 1;
  const Top& top = read.value();
  CHECK(top.kind == example::spaces::kind::example && !top.con_.is_known());
  const ::class_::std_::dstack_::namespaces& inner = top.namespaces;
  CHECK(inner.list.size() == 1 && inner.list[0].example_ == example::spaces::kind::std_);
  const auto again = dstack::parse<Top>(dstack::to_json(top));
  CHECK(again.valid() && again.value() == top);
  const auto leaf = dstack::parse<example::spaces::inner::leaf>(R"({"x":{"x":1}})");
  CHECK(leaf.valid() && leaf.value().x == example::spaces::inner_type_{1});
  return failures == 0 ? 0 : 1;
}
