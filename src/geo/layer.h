// Geography as the rest of the house knows it: named layers of features, and the meshes to draw them with.
// Made once by geo/load, immutable after that.
//
//   lon/lat degrees ──clip──► lon/lat ──PROJ──► projected metres ──minus origin──► local metres (x east, y north)
//
// Everything in this header is in local metres. Vertices are float: within 1000 km of the origin a float step is 6 cm.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/geometry.h"

namespace beffroi::geo {

enum class Shape { points, lines, areas };

using Fields = std::vector<std::pair<std::string, std::string>>;

struct Feature {
  Fields fields;
  // areas: rings, filled by the even-odd rule, the area on their left; lines: polylines; points: one path of points.
  std::vector<Path> paths;
  Box2 bounds;
};

// The field's value, "" when the feature has no such field.
std::string_view field(const Feature& feature, std::string_view name);

// A run of indices that can be drawn, or culled by its bounds, on its own. It never spans two features; a halo belongs
// to all of its layer's features, and names the first. Bounds of strokes are those of the centre line.
struct Range {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  std::uint32_t feature = 0;
  Box2 bounds;
};

struct FillVertex {
  float x, y;
};

// The two sides of a stroked path share a centre line; the shader pushes each out by `normal` x half the width.
struct StrokeVertex {
  float x, y;                // the centre line
  float normal_x, normal_y;  // points to this vertex's side; a unit normal, lengthened at mitred corners
  float side;                // -1 left, +1 right
  float along;               // metres from the path's start, for dashes
};

// A soft edge: `strength` falls from 1 within to 0 outside. Shadows and glows.
struct BandVertex {
  float x, y;
  float strength;
};

template <class Vertex>
struct Mesh {
  std::vector<Vertex> vertices;
  std::vector<std::uint32_t> indices;  // triangles
  std::vector<Range> ranges;
};

// What to draw while a pixel is not much smaller than `tolerance_m`: the farther the eye, the fewer the triangles.
struct Level {
  double tolerance_m = 0;     // how far the outlines may stray from the finest level's
  Mesh<FillVertex> fill;      // areas only
  Mesh<StrokeVertex> stroke;  // outlines of areas, lines
};

// Light around areas, as a small picture: rows from south to north, 0 dark. Its mesh covers where there is any.
struct Glow {
  Box2 bounds;
  int columns = 0;
  int rows = 0;
  std::vector<std::uint8_t> light;
  Mesh<FillVertex> mesh;
};

struct Layer {
  std::string id;
  Shape shape = Shape::areas;
  std::vector<Feature> features;
  std::vector<Level> levels;  // the finest first; none for points and for what glows
  Mesh<BandVertex> halo;      // outside the areas, when the recipe asks for one
  // Of the ground that the map lies on, everything but the areas, and a little of their shores: to be painted over the
  // areas' colour, after which `fill` has only the shores left to cover, and their inside costs nothing.
  Mesh<FillVertex> beyond;
  Glow glow;  // instead of the areas, when the recipe asks for one
};

}  // namespace beffroi::geo
