#include "exhibit/pin.h"

#include <iostream>
#include <string>

#include <fmt/format.h>

#include "app/commands.h"
#include "app/report.h"

namespace beffroi::app {

ExitCode run(const PinOptions& /*options*/) {
  std::string digits;
  std::getline(std::cin, digits);
  const std::string hash = exhibit::hash_of_pin(digits);
  if (hash.empty()) {
    report(fmt::format("a PIN is a line of {} to {} digits on standard input", exhibit::shortest_pin,
                       exhibit::longest_pin));
    return ExitCode::bad_command_line;
  }
  fmt::print("[lock]\npin = \"{}\"\n", hash);
  return ExitCode::fine;
}

}  // namespace beffroi::app
