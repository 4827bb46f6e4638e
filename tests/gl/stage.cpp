#include "stage.h"

#include <cstddef>

#include <doctest/doctest.h>

#include "geo/stroke.h"
#include "render/renderer.h"

namespace beffroi::test {

namespace {

constexpr std::size_t channels = 4;

platform::Headless open_headless() {
  auto headless = platform::Headless::open({.debug = true});
  REQUIRE_MESSAGE(headless, to_text(headless.issues.at(0)));
  return std::move(*headless);
}

void fail_on(const gl::DebugMessage& message) { CHECK_MESSAGE(!message.error, message.text); }

}  // namespace

Stage::Stage() : headless_(open_headless()), listener_(fail_on) {}
Stage::~Stage() { CHECK(listener_.errors() == 0); }  // NOLINT(bugprone-exception-escape): it does not throw

map::Scene blank_scene(int width, int height) {
  map::Scene scene;
  scene.viewport.size_px = {static_cast<double>(width), static_cast<double>(height)};
  scene.camera = {{0, 0}, 1};
  return scene;
}

geo::Geography geography_of(geo::Layer layer) {
  auto projection = geo::Projection::make("EPSG:3812", {4.36, 50.8});
  REQUIRE(projection);
  geo::Geography geography{std::move(*projection), {}};
  geography.layers.push_back(std::move(layer));
  return geography;
}

geo::Layer area_layer(const Path& convex_ring) {
  geo::Level level;
  for (const Vec2 p : convex_ring) level.fill.vertices.push_back({static_cast<float>(p.x), static_cast<float>(p.y)});
  for (std::uint32_t i = 2; i < convex_ring.size(); ++i)
    for (const std::uint32_t corner : {0U, i - 1, i}) level.fill.indices.push_back(corner);
  level.fill.ranges.push_back({0, static_cast<std::uint32_t>(level.fill.indices.size()), 0, bounds_of(convex_ring)});
  Path outline = convex_ring;
  outline.push_back(convex_ring.front());
  geo::add_stroke(outline, 0, level.stroke);
  geo::Layer layer;
  layer.levels.push_back(std::move(level));
  return layer;
}

geo::Layer line_layer(const Path& line) {
  geo::Layer layer;
  layer.shape = geo::Shape::lines;
  layer.levels.emplace_back();
  geo::add_stroke(line, 0, layer.levels.front().stroke);
  return layer;
}

Image picture_of(const map::Scene& scene, const geo::Geography& geography, const text::Atlas& atlas) {
  auto renderer = render::Renderer::make(geography, atlas);
  REQUIRE(renderer);
  const Vec2 size = scene.viewport.size_px;
  auto framebuffer = gl::Framebuffer::make(static_cast<int>(size.x), static_cast<int>(size.y));
  REQUIRE(framebuffer);
  renderer->draw(scene, framebuffer->target());
  return framebuffer->read();
}

double red_area(const Image& image) {
  return red_area(image, {{0, 0}, {static_cast<double>(image.width), static_cast<double>(image.height)}});
}

double red_area(const Image& image, const Box2& box_px) {
  double sum = 0;
  for (int y = static_cast<int>(box_px.min.y); y < static_cast<int>(box_px.max.y); ++y)
    for (int x = static_cast<int>(box_px.min.x); x < static_cast<int>(box_px.max.x); ++x) sum += red_at(image, x, y);
  return sum / 255;
}

int red_at(const Image& image, int x, int y) {
  const auto pixel = static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(x);
  return image.rgba[pixel * channels];
}

}  // namespace beffroi::test
