#include "app/report.h"

#include <cstdio>

#include <fmt/format.h>

namespace beffroi::app {

void report(const Issues& issues) {
  for (const Issue& issue : issues) fmt::print(stderr, "{}\n", to_text(issue));
}

void report(std::string_view message) { fmt::print(stderr, "beffroi: {}\n", message); }

}  // namespace beffroi::app
