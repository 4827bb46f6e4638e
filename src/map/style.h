// How the map looks: one theme file, read into values. Lengths are millimetres on the glass and may change with the
// scale 1:n, so that a picture looks alike at every resolution. compose() turns them into pixels.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/colour.h"
#include "base/document.h"
#include "base/result.h"
#include "text/font.h"

namespace beffroi::map {

// A value that follows the scale: [[1:n, value], ...]; straight between the stops on the logarithm of n.
struct Stops {
  std::vector<std::pair<double, double>> stops{{1, 1}};  // by rising n, never empty

  double at(double scale_denominator) const;
};

struct LayerStyle {
  std::optional<Colour> fill;
  std::string fill_field;                     // features are filled by this field's value,
  std::map<std::string, Colour> fill_values;  // with these colours
  std::optional<Colour> line;
  Stops width_mm;
  Stops opacity;  // of areas, lines and light
  double dash_mm = 0;
  double gap_mm = 0;
  std::optional<Colour> halo;
  bool halo_on_backdrop = false;  // nothing else is below it: it may hide what it covers
  Stops halo_opacity;
  std::optional<Colour> glow;
  double glow_cover = 0;      // 0 adds light, 1 lays it on as ink
  Stops radius_mm;            // of points
  double least_contrast = 1;  // WCAG 2 contrast that the line must have to sea, land and tints
  Place place;
};

struct LabelStyle {
  text::Face face = text::Face::medium;
  Colour colour;
  Colour halo;
  double halo_mm = 0;
  Stops size;  // times the smallest legible size
  double tracking_em = 0;
  bool capitals = false;
  Stops max_rank;  // what is less important is not named, by scale
  Stops visible;   // by scale: shown from a half on, and faded in and out in time, for no name stays half seen
};

struct MarkerStyle {
  Colour fill;
  Colour icon;
  Colour ring;
  Colour chosen_fill;
  Colour chosen_icon;
  Colour mate;  // ring of the hubs that share the chosen topic
  Colour glow;
  Colour badge;   // ground of the number and of the sign of a visit
  Colour number;  // on it, as is
  Colour visited;
  Colour focus;   // ring of what the keyboard points at
  Colour arc;     // between the hubs that share the chosen topic
  Colour leader;  // from a hub to its marker, where they are apart
  // Of the hubs that do not belong to what is chosen: quieter, and as legible as the others.
  Colour dimmed_fill;  // of its badge, too
  Colour dimmed_ring;  // around both, and the leader
  Colour dimmed_icon;  // and its sign of a visit
  Colour dimmed_name;  // on the map and on panels, and its number
};

// The province or region that is chosen. A look need not name these: it then takes them from its panels and backdrop.
struct PlaceStyle {
  Colour lift;  // laid over it
  Colour line;  // around it
  Colour dim;   // laid over the other regions
};

// Colours of the panels, by role.
struct PanelStyle {
  Colour surface;         // of a card
  Colour surface_raised;  // table rows, chips, buttons
  Colour text;
  Colour text_muted;
  Colour accent;
  Colour on_accent;
  Colour line;
  Colour hover;
  Colour pressed;
  Colour focus;
  Colour shadow;
  Colour edge;  // around what can be touched; clear where its surface stands out enough
};

struct Theme {
  std::string id;
  Colour backdrop;
  double least_contrast = 4.5;  // WCAG 2 contrast that its words must have; AA asks for 4.5, AAA for 7
  std::map<std::string, LayerStyle, std::less<>> layers;  // by the layer's id
  std::map<std::string, LabelStyle, std::less<>> labels;  // by kind: "hub", "hub_official", "country", ...
  MarkerStyle marker;
  PanelStyle panel;
  PlaceStyle place;
};

// Words and icons that stand out too little from their ground are warned of.
Theme read_theme(const Node& file, const std::string& id, Issues& issues);

}  // namespace beffroi::map
