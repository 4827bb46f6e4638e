#include "render/renderer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace beffroi::render {

namespace {

using map::Fill;
using map::Glow;
using map::Ground;
using map::Halo;
using map::LayerItem;
using map::Stroke;
using map::Target;

constexpr double edge_px = 2;  // beyond its width a line's smooth edge may still touch the screen

const Target& target_of(const LayerItem& item) {
  return std::visit([](const auto& kind) -> const Target& { return kind.target; }, item);
}

bool same_look(const Ground& a, const Ground& b) { return a.colour == b.colour && a.beyond == b.beyond; }
bool same_look(const Fill& a, const Fill& b) { return a.colour == b.colour && a.has_soft_edge == b.has_soft_edge; }
bool same_look(const Halo& a, const Halo& b) { return a.colour == b.colour && a.ground == b.ground; }
bool same_look(const Glow& a, const Glow& b) { return a.colour == b.colour && a.cover == b.cover; }
bool same_look(const Stroke& a, const Stroke& b) {
  return a.colour == b.colour && a.width_px == b.width_px && a.dash_px == b.dash_px && a.gap_px == b.gap_px;
}
template <class A, class B>
bool same_look(const A&, const B&) {
  return false;
}

// Whether one draw can do for both.
bool together(const LayerItem& a, const LayerItem& b) {
  return target_of(a).layer == target_of(b).layer &&
         std::visit([](const auto& x, const auto& y) { return same_look(x, y); }, a, b);
}

// Where an inset lies on the glass; OpenGL counts from below.
gl::Target part_for(const map::Scene& inset, const gl::Target& whole) {
  const auto px = [](double length) { return static_cast<int>(std::lround(length)); };
  const int height = px(inset.viewport.size_px.y);
  return {whole.framebuffer,
          px(inset.viewport.size_px.x),
          height,
          whole.left + px(inset.corner.x),
          whole.bottom + whole.height - px(inset.corner.y) - height,
          true};
}

std::span<const LayerItem> first_group(std::span<const LayerItem> items) {
  const auto end = std::ranges::find_if_not(items, [&](const LayerItem& item) { return together(items[0], item); });
  return {items.begin(), end};
}

template <class... Kinds>
struct Match : Kinds... {
  using Kinds::operator()...;
};
template <class... Kinds>
Match(Kinds...) -> Match<Kinds...>;

}  // namespace

Renderer::Renderer(FillPass fills, GlowPass glows, LinePass lines, CurvePass curves, MarkerPass markers, TextPass texts,
                   PanelPass panels)
    : fills_(std::move(fills)),
      glows_(std::move(glows)),
      lines_(std::move(lines)),
      curves_(std::move(curves)),
      markers_(std::move(markers)),
      texts_(std::move(texts)),
      panels_(std::move(panels)) {}

Result<Renderer> Renderer::make(const geo::Geography& geography, const text::Atlas& atlas,
                                const geo::Geography* inset) {
  Issues issues;
  auto fills = take(FillPass::make(), issues);
  auto glows = take(GlowPass::make(), issues);
  auto lines = take(LinePass::make(), issues);
  auto curves = take(CurvePass::make(), issues);
  auto markers = take(MarkerPass::make(), issues);
  auto texts = take(TextPass::make(atlas), issues);
  auto panels = take(PanelPass::make(), issues);
  if (!fills || !glows || !lines || !curves || !markers || !texts || !panels) return {std::nullopt, std::move(issues)};
  Renderer made(std::move(*fills), std::move(*glows), std::move(*lines), std::move(*curves), std::move(*markers),
                std::move(*texts), std::move(*panels));
  for (const geo::Layer& layer : geography.layers) made.layers_.push_back(upload(layer));
  if (inset != nullptr)
    for (const geo::Layer& layer : inset->layers) made.inset_layers_.push_back(upload(layer));
  return {std::move(made), std::move(issues)};
}

void Renderer::draw(const map::Scene& scene, const gl::Target& target) {
  draw_scene(scene, layers_, target);
  for (const map::Scene& inset : scene.insets) draw_scene(inset, inset_layers_, part_for(inset, target));
}

void Renderer::draw_scene(const map::Scene& scene, const std::vector<LayerMeshes>& layers, const gl::Target& target) {
  const View view = make_view(scene, target);
  gl::clear(target, with_alpha(scene.backdrop, 1));
  draw_layers(view, layers, scene.layers);
  curves_.draw(view, scene.curves);
  markers_.draw(view, scene.discs);
  texts_.draw(view, scene.texts);
}

void Renderer::draw_layers(const View& view, const std::vector<LayerMeshes>& layers, std::span<const LayerItem> items) {
  while (!items.empty()) {
    const auto group = first_group(items);
    const std::size_t layer = target_of(group.front()).layer;
    if (layer < layers.size()) draw_group(view, layers[layer], group);
    items = items.subspan(group.size());
  }
}

void Renderer::draw_group(const View& view, const LayerMeshes& layer, std::span<const LayerItem> group) {
  const LevelMeshes& level = level_for(layer, view.camera.metres_per_px);
  const auto ground = [&](const Ground& item) {
    gl::clear(view.target, item.colour);
    fills_.draw_inside(view, layer.beyond, runs_of(view, layer.beyond, group, 0), item.beyond);
  };
  const auto fill = [&](const Fill& item) {
    const gl::Runs inside = runs_of(view, level.fill, group, 0);
    const gl::Runs edge = item.has_soft_edge ? runs_of(view, level.stroke, group, edge_px) : gl::Runs{};
    if (inside.empty() && edge.empty()) return;
    fills_.draw(view, lines_, level, inside, edge, item.colour);
  };
  const auto stroke = [&](const Stroke& item) {
    const gl::Runs runs = runs_of(view, level.stroke, group, item.width_px + edge_px);
    lines_.draw(view, level.stroke, runs, {item.colour, item.width_px, item.dash_px, item.gap_px});
  };
  const auto halo = [&](const Halo& item) {
    fills_.draw_halo(view, layer.halo, runs_of(view, layer.halo, group, 0), item.colour, item.ground);
  };
  const auto glow = [&](const Glow& item) {
    glows_.draw(view, layer.glow, runs_of(view, layer.glow.quads, group, 0), item.colour, item.cover);
  };
  std::visit(Match{ground, fill, stroke, halo, glow}, group.front());
}

gl::Runs Renderer::runs_of(const View& view, const LayerMesh& mesh, std::span<const LayerItem> group,
                           double margin_px) const {
  const Box2 box = view.visible.grown(margin_px * view.camera.metres_per_px);
  gl::Runs runs;
  for (const LayerItem& item : group) add_visible(mesh, target_of(item).feature, box, runs);
  return runs;
}

}  // namespace beffroi::render
