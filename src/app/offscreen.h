// A stage without a window: its context, its picture, and the way from there to a file.
#pragma once

#include <memory>
#include <string>

#include "app/prepare.h"
#include "gl/debug.h"
#include "gl/framebuffer.h"
#include "platform/headless.h"

namespace beffroi::app {

// Members die from the last to the first: the context goes when nothing needs it any more.
struct Offscreen {
  platform::Headless context;
  std::unique_ptr<gl::DebugListener> listener;  // with --strict-gl
  gl::Framebuffer surface;
  std::unique_ptr<Stage> stage;
};

// `done` is told of the stages of loading, and then of "context" and "upload".
Prepared<Offscreen> prepare_offscreen(const Showing& showing, Vec2 size_px, const exhibit::StageDone& done = {});

// Whether the driver has complained so far; never without --strict-gl.
bool has_gl_errors(const Offscreen& offscreen);

Issues save_picture(const Offscreen& offscreen, const std::filesystem::path& file);
// The presenter's console over the stage as it is now.
Issues save_console(const Offscreen& offscreen, Vec2 size_px, const std::filesystem::path& file);

}  // namespace beffroi::app
