// What the program says on standard error: one line an issue, what, where and what to do.
#pragma once

#include <string_view>

#include "base/result.h"

namespace beffroi::app {

void report(const Issues& issues);
void report(std::string_view message);

}  // namespace beffroi::app
