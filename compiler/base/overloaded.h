// One function object from several lambdas, for exhaustive visits of variants.
#pragma once

namespace dstackc {

template <class... Functions>
struct overloaded : Functions... {
  using Functions::operator()...;
};

}  // namespace dstackc
