// The steps that every command which shows something begins with: find the folders, load the World, set the stage.
#pragma once

#include <memory>
#include <variant>

#include "app/exit_code.h"
#include "app/options.h"
#include "app/stage.h"

namespace beffroi::app {

exhibit::WorldFolders folders_of(const std::filesystem::path& exhibition);

// A prepared thing, or the code to exit with after the reason has been reported.
template <class T>
using Prepared = std::variant<T, ExitCode>;

// The operator's file and the command line, which goes first.
Prepared<exhibit::Operation> prepare_operation(const Showing& showing);

struct Loaded {
  exhibit::World world;
  Issues told;  // what had to be left out, as it was reported
};

// Loads what can be shown. `forgiving`: a language or look that the exhibition lacks is passed over.
Prepared<Loaded> prepare_world(exhibit::Operation operation, bool forgiving, const exhibit::StageDone& done = {});

// Needs a current GL context.
Prepared<std::unique_ptr<Stage>> prepare_stage(exhibit::World world, Vec2 size_px);

}  // namespace beffroi::app
