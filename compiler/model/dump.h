// The model as text, for tests: one line per declaration, member and alternative, in the order of the model.
// Everything that is decided stands in it; places do not.
#pragma once

#include <string>

#include "model/model.h"

namespace dstackc::model {

[[nodiscard]] std::string dump(const Model& model);

}  // namespace dstackc::model
