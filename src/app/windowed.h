// A stage in a window.
#pragma once

#include <memory>

#include "app/prepare.h"
#include "platform/window.h"

namespace beffroi::app {

// Members die from the last to the first: the context goes when nothing needs it any more.
struct Windowed {
  platform::Window window;
  std::unique_ptr<Stage> stage;
};

Prepared<Windowed> prepare_windowed(const Showing& showing, const platform::WindowWish& wish);

// Draws the stage and swaps.
void show(Windowed& windowed);

// Draws the stage aside, and writes that.
Issues save_picture(Windowed& windowed, const std::filesystem::path& file);

}  // namespace beffroi::app
