#include "render/line_pass.h"

#include <algorithm>

namespace beffroi::render {

namespace {

constexpr double thinnest_px = 1;
constexpr double smooth_edge_px = 0.5;
// Where an area is cut into pieces its edge bends by a fraction of a pixel: the outer half of its outline reaches as
// far into it, so that no pixel falls between the two. What can be seen through would show where they overlap.
constexpr double overlap_px = 1.0 / 64;

Result<LineProgram> make_line_program(std::string_view fragment_shader) {
  auto map = make_map_program({"map.vert", "line.vert", fragment_shader});
  if (!map) return {std::nullopt, std::move(map.issues)};
  LineProgram made;
  made.map = std::move(*map);
  const gl::Program& program = made.map.program;
  made.clip_per_px = program.uniform("clip_per_px");
  made.px_per_metre = program.uniform("px_per_metre");
  made.reach_px = program.uniform("reach_px");
  made.inner_share = program.uniform("inner_share");
  made.half_width_px = program.uniform("half_width_px");
  made.dash_px = program.uniform("dash_px");
  made.period_px = program.uniform("period_px");
  return {std::move(made), {}};
}

double inner_share(const LineLook& look, double reach_px) {
  if (!look.outside_only) return 1;
  return look.colour.a < 1 ? 0 : overlap_px / reach_px;
}

}  // namespace

Result<LinePass> LinePass::make() {
  Issues issues;
  auto solid = take(make_line_program("line.frag"), issues);
  auto dashed = take(make_line_program("dash.frag"), issues);
  if (!solid || !dashed) return {std::nullopt, std::move(issues)};
  LinePass pass;
  pass.solid_ = std::move(*solid);
  pass.dashed_ = std::move(*dashed);
  return {std::move(pass), std::move(issues)};
}

void LinePass::draw(const View& view, const LayerMesh& stroke, const gl::Runs& runs, const LineLook& look) const {
  const double width_px = std::max(look.width_px, thinnest_px);
  const auto paleness = static_cast<float>(std::min(look.width_px / thinnest_px, 1.0));
  const LineProgram& line = look.dash_px > 0 && look.gap_px > 0 ? dashed_ : solid_;
  const gl::Program& program = line.map.program;
  line.map.look(view, with_alpha(look.colour, look.colour.a * paleness));
  program.set(line.clip_per_px, clip_per_px(view));
  program.set(line.px_per_metre, 1 / view.camera.metres_per_px);
  const double reach_px = width_px / 2 + smooth_edge_px;
  program.set(line.reach_px, reach_px);
  program.set(line.inner_share, inner_share(look, reach_px));
  program.set(line.half_width_px, width_px / 2);
  program.set(line.dash_px, look.dash_px);
  program.set(line.period_px, look.dash_px + look.gap_px);
  gl::draw_triangles({.target = view.target, .blend = gl::Blend::over}, program, stroke.array, runs);
}

}  // namespace beffroi::render
