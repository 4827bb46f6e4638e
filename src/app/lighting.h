// The audience's picture in its light: in full, dimmed around a presenter's spotlight, or dark.
// Nothing is laid over the whole glass: what is dim is drawn in darker colours, and only the box around the spot twice.
#pragma once

#include "base/sheet.h"
#include "exhibit/lighting.h"
#include "gl/target.h"
#include "map/scene.h"
#include "render/renderer.h"

namespace beffroi::app {

void draw_lit(render::Renderer& renderer, const map::Scene& scene, const Sheet& panels, const exhibit::Lighting& light,
              const gl::Target& target);

}  // namespace beffroi::app
