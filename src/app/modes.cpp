#include <fmt/format.h>

#include "app/commands.h"
#include "exhibit/mode.h"

namespace beffroi::app {

ExitCode run(const ModesOptions& /*options*/) {
  fmt::print("{}", exhibit::to_dot(exhibit::transitions()));
  return ExitCode::fine;
}

}  // namespace beffroi::app
