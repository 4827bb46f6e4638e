// One picture of the map as plain data: what to draw, where, in what colour, and nothing about why.
// exhibit/compose makes it, render/ draws it, tests print it. It holds no pointer into World or State.
// Layers are named by their index in geo::Geography; all other positions are screen px.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"
#include "map/camera.h"
#include "text/layout.h"

namespace beffroi::map {

// Which part of a layer: one feature, or all of them.
struct Target {
  std::uint32_t layer = 0;
  std::optional<std::uint32_t> feature;
};

// Covers the whole picture: in the colour of the layer's areas, and beyond their shores in another. Nothing is below
// it, and the areas' own Fill, above it, draws the shores exactly.
struct Ground {
  Target target;
  Colour colour;
  Colour beyond;
};

struct Fill {
  Target target;
  Colour colour;
  bool has_soft_edge = true;  // not needed where a line will cover the edge
};

struct Stroke {
  Target target;
  Colour colour;
  double width_px = 1;
  double dash_px = 0;  // 0 draws a solid line
  double gap_px = 0;
};

struct Halo {
  Target target;
  Colour colour;                 // at the inner edge; it fades to nothing,
  std::optional<Colour> ground;  // or to this, where it is known what lies below: that draws faster
};

// The light of a layer's areas. `cover` 0 adds it to what is below, as lamps do; 1 lays it on, as ink.
struct Glow {
  Target target;
  Colour colour;
  double cover = 0;
};

using LayerItem = std::variant<Ground, Fill, Stroke, Halo, Glow>;

// Screen-space polyline: leader lines, arcs between cities.
struct Curve {
  Path points{};
  Colour colour;
  double width_px = 1;
};

// A disc with a ring around it and light or shadow around both.
struct Disc {
  Vec2 centre;
  double radius_px = 0;  // of the fill; the ring lies outside
  Colour fill;
  double ring_px = 0;
  Colour ring;
  double glow_px = 0;
  Colour glow;
};

struct Glyph {
  char32_t code_point = 0;
  Vec2 position;         // pen on the baseline
  double angle_rad = 0;  // clockwise on the screen
};

// A label or an icon, glyph by glyph, so that it can follow a river.
struct Text {
  std::string content;  // what it says, for tests and readers
  text::Face face = text::Face::regular;
  double size_px = 16;
  Colour colour;
  double halo_px = 0;
  Colour halo;
  std::vector<Glyph> glyphs;
};

struct Scene {
  Viewport viewport;
  Camera camera;
  Colour backdrop;
  std::vector<LayerItem> layers;  // bottom to top, as everything below
  std::vector<Curve> curves;
  std::vector<Disc> discs;
  std::vector<Text> texts;
  // Small maps that lie upon all this, each of a geography of its own; their positions count from their corners.
  std::vector<Scene> insets;
  Vec2 corner;  // of an inset, on the glass
};

// The same picture, moved over the glass by whole px; the map goes on beyond the edges.
Scene moved(Scene scene, Vec2 by_px);

// One item a line, positions to a tenth of a pixel: what scene tests compare.
std::string to_text(const Scene& scene);

}  // namespace beffroi::map
