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

// Loads what can be shown, and reports what had to be left out.
Prepared<exhibit::World> prepare_world(const Showing& showing, const exhibit::StageDone& done = {});

// Needs a current GL context. The stage speaks the language and wears the look that were asked for.
Prepared<std::unique_ptr<Stage>> prepare_stage(exhibit::World world, const Showing& showing, Vec2 size_px);

}  // namespace beffroi::app
