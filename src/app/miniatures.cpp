#include "app/miniatures.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "exhibit/compose.h"
#include "exhibit/rest.h"
#include "exhibit/screen.h"
#include "gl/draw.h"
#include "map/lens.h"

namespace beffroi::app {

namespace {

// A card takes a frame to be measured, and a moment to appear.
constexpr double frame_s = 1;
constexpr int most_frames = 8;

Vec2 miniature_px(const map::Viewport& viewport, double width_px) {
  const double scale = std::min(1.0, width_px / viewport.size_px.x);
  return {std::max(1.0, std::floor(viewport.size_px.x * scale)), std::max(1.0, std::floor(viewport.size_px.y * scale))};
}

}  // namespace

Result<Miniatures> Miniatures::make() {
  Issues issues;
  auto panels = take(render::PanelPass::make(), issues);
  if (!panels) return {std::nullopt, std::move(issues)};
  return {Miniatures(std::move(*panels)), std::move(issues)};
}

bool Miniatures::refresh(Stage& stage, double now_px, double next_px) {
  const bool changed = refresh(now_, stage, stage.state(), now_px);
  const auto next = exhibit::after_next_step(stage.state(), stage.world());
  if (next) return refresh(next_, stage, *next, next_px) || changed;
  return std::exchange(next_.gist, std::nullopt).has_value() || changed;
}

bool Miniatures::refresh(Miniature& miniature, Stage& stage, const exhibit::State& state, double width_px) {
  exhibit::State gist = exhibit::gist(state);
  const Vec2 size_px = miniature_px(state.viewport, width_px);
  const bool is_same = miniature.gist == gist && miniature.edition == stage.edition();
  if (is_same && miniature.size_px == size_px) return false;
  if (miniature.size_px != size_px) {
    auto surface = gl::Framebuffer::make(static_cast<int>(size_px.x), static_cast<int>(size_px.y));
    if (!surface) return false;
    miniature.surface = std::move(*surface);
    miniature.size_px = size_px;
  }
  miniature.gist = std::move(gist);
  miniature.edition = stage.edition();
  draw(miniature, stage);
  return true;
}

void Miniatures::draw(Miniature& miniature, Stage& stage) {
  exhibit::State state = exhibit::at_rest(*miniature.gist, stage.world());
  build(stage, state);
  const double scale = miniature.size_px.x / state.viewport.size_px.x;
  const map::Scene scene = exhibit::compose(stage.world(), state);
  stage.renderer().draw(map::part_of(scene, box_at({}, state.viewport.size_px), scale), miniature.surface.target());
  panels_.draw(map::scaled(host_.sheet(), scale), miniature.surface.target());
  gl::finish();  // other contexts show it
}

void Miniatures::build(Stage& stage, exhibit::State& state) {
  for (int frame = 0; frame < most_frames; ++frame) {
    exhibit::Actions actions;
    const exhibit::Screen screen = exhibit::layout_screen(stage.world(), state);
    host_.build({stage.world(), state, screen, {}}, frame_s, actions);
    for (const exhibit::Action& action : actions) exhibit::update(state, action, stage.world());
    if (actions.empty() && !host_.is_moving()) return;
    state = exhibit::at_rest(state, stage.world());
  }
}

}  // namespace beffroi::app
