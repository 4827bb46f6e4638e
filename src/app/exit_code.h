// What the program tells the shell that started it.
#pragma once

namespace beffroi::app {

enum class ExitCode {
  fine = 0,
  failed = 1,  // an expectation of a session, or a picture that cannot be written
  no_display = 2,
  bad_exhibition = 3,
  bad_command_line = 64,
};

constexpr int to_int(ExitCode code) { return static_cast<int>(code); }

}  // namespace beffroi::app
