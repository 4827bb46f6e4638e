// What the program says on standard error: one line an issue, what, where and what to do. To the journal each line
// tells how grave it is; in a file, when it was said.
#pragma once

#include <string_view>

#include "base/result.h"

namespace beffroi::app {

void report(Severity severity, std::string_view text);
void report(const Issue& issue);
void report(const Issues& issues);
void report(std::string_view message);

}  // namespace beffroi::app
