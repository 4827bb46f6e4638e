// The program's commands, each from its options to an exit code. Everything to be said has been said on return.
#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace beffroi::app {

ExitCode run(const OpenOptions& options);
ExitCode run(const SuperviseOptions& given);
ExitCode run(const ShotOptions& options);
ExitCode run(const PlayOptions& options);
ExitCode run(const CheckOptions& options);
ExitCode run(const BenchOptions& options);
ExitCode run(const ModesOptions& options);
ExitCode run(const PinOptions& options);
ExitCode run(const Answered& answered);
ExitCode run(const Refused& refused);

}  // namespace beffroi::app
