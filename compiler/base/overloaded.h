// One function object from several lambdas, for exhaustive visits of variants.
#pragma once

namespace dstackc {

template <class... Functions>
struct overloaded : Functions... {
  using Functions::operator()...;
};
// clang 14 does not deduce the arguments of aggregates by itself.
template <class... Functions>
overloaded(Functions...) -> overloaded<Functions...>;

}  // namespace dstackc
