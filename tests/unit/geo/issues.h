// What tests ask of issues.
#pragma once

#include <algorithm>
#include <string_view>

#include "base/result.h"

namespace beffroi::test {

inline bool mentions(const Issues& issues, std::string_view words) {
  return std::ranges::any_of(issues,
                             [&](const Issue& issue) { return to_text(issue).find(words) != std::string::npos; });
}

}  // namespace beffroi::test
