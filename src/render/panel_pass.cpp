#include "render/panel_pass.h"

#include <cmath>
#include <cstddef>

namespace beffroi::render {

namespace {

// OpenGL counts from below.
gl::Clip clip_of(const Box2& px, const gl::Target& target) {
  const auto whole = [](double length) { return static_cast<int>(std::lround(length)); };
  const int top = whole(px.min.y);
  const int bottom = whole(px.max.y);
  return {target.left + whole(px.min.x), target.bottom + target.height - bottom, whole(px.max.x) - whole(px.min.x),
          bottom - top};
}

}  // namespace

Result<PanelPass> PanelPass::make() {
  Issues issues;
  auto mixed = take(make_screen_program({"screen.vert", "panel.vert", "letters.frag"}), issues);
  auto shapes = take(make_screen_program({"screen.vert", "panel.vert", "dither.frag", "shapes.frag"}), issues);
  auto shadow = take(make_screen_program({"screen.vert", "panel.vert", "dither.frag", "shadow.frag"}), issues);
  auto solid = take(make_screen_program({"screen.vert", "panel.vert", "solid.frag"}), issues);
  auto picture = take(make_screen_program({"screen.vert", "panel.vert", "picture.frag"}), issues);
  if (!mixed || !shapes || !shadow || !solid || !picture) return {std::nullopt, std::move(issues)};
  PanelPass pass;
  pass.mixed_ = std::move(*mixed);
  pass.shapes_ = std::move(*shapes);
  pass.shadow_ = std::move(*shadow);
  pass.solid_ = std::move(*solid);
  pass.picture_ = std::move(*picture);
  pass.vertices_ = gl::Buffer::make("panel vertices");
  pass.indices_ = gl::Buffer::make("panel indices");
  pass.array_ = gl::VertexArray::make("panels");
  pass.array_.fetch(
      pass.vertices_, sizeof(SheetVertex),
      {{0, 2, offsetof(SheetVertex, x)}, {1, 2, offsetof(SheetVertex, u)}, {2, 4, offsetof(SheetVertex, tint)}},
      gl::Step::per_vertex);
  pass.array_.index_with(pass.indices_);
  return {std::move(pass), std::move(issues)};
}

void PanelPass::take_letters(const LetterPicture& letters) {
  if (letters.revision == revision_) return;
  letters_ = gl::Texture::make(letters.width, letters.height, letters.cover, "letters");
  revision_ = letters.revision;
}

const gl::Program& PanelPass::program_for(Ink ink) const {
  switch (ink) {
    case Ink::mixed: return mixed_.program;
    case Ink::shapes: return shapes_.program;
    case Ink::shadow: return shadow_.program;
    case Ink::solid: return solid_.program;
    case Ink::picture: break;
  }
  return picture_.program;
}

void PanelPass::draw(const Sheet& sheet, const gl::Target& target) {
  if (sheet.runs.empty()) return;
  take_letters(sheet.letters);
  vertices_.stream(std::span<const SheetVertex>(sheet.vertices));
  indices_.stream(std::span<const std::uint32_t>(sheet.indices));
  const View view{target, {}, sheet.size_px, {}};
  mixed_.look(view);
  shapes_.look(view);
  shadow_.look(view);
  solid_.look(view);
  picture_.look(view);
  for (const SheetRun& run : sheet.runs) {
    gl::Runs triangles;
    triangles.add(run.first, run.count);
    const gl::Pipeline pipeline{.target = target,
                                .clip = clip_of(run.clip, target),
                                .blend = run.ink == Ink::solid ? gl::Blend::replace : gl::Blend::over,
                                .texture = run.ink == Ink::mixed ? &letters_ : nullptr,
                                .picture = run.picture};
    gl::draw_triangles(pipeline, program_for(run.ink), array_, triangles);
  }
}

}  // namespace beffroi::render
