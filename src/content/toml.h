// TOML on disk → Node. The only place that knows toml++.
// Size, nesting and dotted keys are bounded before the parser sees the file: its recursion is not.
#pragma once

#include <filesystem>

#include "base/document.h"

namespace beffroi::content {

// A syntax error is one issue with line and column, and no value.
Result<Node> read_toml(const std::filesystem::path& path);

}  // namespace beffroi::content
