#include <exception>

#include "app/commands.h"
#include "app/options.h"
#include "app/report.h"

int main(int argc, char** argv) {
  using namespace beffroi::app;
  try {
    return to_int(std::visit([](const auto& command) { return run(command); }, parse_command_line(argc, argv)));
  } catch (const std::exception& error) {
    report(error.what());
    return to_int(ExitCode::failed);
  }
}
