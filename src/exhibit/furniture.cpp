#include "exhibit/furniture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "base/ease.h"
#include "exhibit/lettering.h"
#include "exhibit/markers.h"

namespace beffroi::exhibit {

namespace {

constexpr double longest_bar_ems = 10;  // of the smallest legible type
constexpr double metres_per_km = 1000;

struct Spot {
  Vec2 corner;  // lower right, screen px
  double opacity = 1;
};

// While the card is away, and while it is open.
Vec2 corner_alone(const Screen& screen, Vec2 size) {
  const Metrics& m = screen.metrics;
  return {size.x - m.margin, screen.portrait ? screen.foot.min.y - m.gap : size.y - m.margin};
}

Vec2 corner_beside_card(const Screen& screen, Vec2 size) {
  const Metrics& m = screen.metrics;
  if (screen.portrait) return {size.x - m.margin, screen.card_rest.min.y - m.gap};
  return {screen.card_rest.min.x - m.margin, screen.foot.min.y - m.gap};
}

// Where it may stand, the best first: in its corner; while a marker lies there, beside the buttons for the scale or
// above the marker.
std::array<Vec2, 3> corners(const Screen& screen, Vec2 corner, double width_px) {
  const Metrics& m = screen.metrics;
  const Vec2 above = corner - Vec2{0, 2 * (m.marker + m.touch)};
  const Vec2 beside{screen.zoom.max.x + m.gap + width_px, screen.zoom.max.y};
  return {corner, screen.portrait ? above : beside, above};
}

// It never crosses the list of hubs: it goes out in the one place and comes up in the other.
Spot spot_of(const Screen& screen, const State& state) {
  const double way = ease_in_out(state.card_slide);
  const Vec2 size = state.viewport.size_px;
  const Vec2 corner = way < 0.5 ? corner_alone(screen, size) : corner_beside_card(screen, size);
  return {corner, std::abs(1 - 2 * way)};
}

// Beside a card in a narrow window the banner of a theme may reach below it: then it stands above that.
Vec2 above_topic(const Screen& screen, Vec2 corner, double width_px) {
  const double left = corner.x - width_px;
  const bool meets = !screen.topic.empty() && left < screen.topic.max.x && corner.y > screen.topic.min.y &&
                     corner.y - screen.metrics.touch < screen.topic.max.y;
  return meets ? Vec2{corner.x, screen.topic.min.y - screen.metrics.gap} : corner;
}

std::string length_text(const content::Language& language, double length_m) {
  const bool in_km = length_m >= metres_per_km;
  const std::string number = content::number(language, in_km ? length_m / metres_per_km : length_m, 0);
  return content::fill(content::text(language, in_km ? "ui.kilometres" : "ui.metres"), {{"n", number}});
}

void put(const SetLine& line, Vec2 pen, Furniture& out) {
  out.box.include(Box2{{pen.x, pen.y - line.ascent}, {pen.x + line.width, pen.y + line.descent}});
  out.texts.push_back(*line.text);
  for (map::Glyph& glyph : out.texts.back().glyphs) glyph.position = glyph.position + pen;
}

// A line with its ends turned up, on a wider one that lifts it from the map.
void put_bar(const LabelView& view, const map::Text& like, Vec2 left, double length_px, Furniture& out) {
  constexpr double width_mm = 0.5;
  const double width_px = std::max(1.5, width_mm * view.state.viewport.px_per_mm);
  const Vec2 up{0, -like.size_px * 0.35};
  const Vec2 right = left + Vec2{length_px, 0};
  const Path path{left + up, left, right, right + up};
  out.curves.push_back({path, like.halo, width_px + 2 * like.halo_px});
  out.curves.push_back({path, like.colour, width_px});
  out.box.include(bounds_of(path));
}

// The bar above the source, both ending at the corner.
Furniture arranged(const LabelView& view, const map::LabelStyle& style, const Screen& screen, Vec2 corner) {
  const SetLine credit = set_line(view, style, content::text(view.language, "credit"));
  corner = above_topic(screen, corner, credit.width);
  const Vec2 credit_pen = corner - Vec2{credit.width, credit.descent};

  const double metres_per_px = view.state.camera.metres_per_px;
  const double length_m = round_length_m(longest_bar_ems * view.metrics.legible * metres_per_px);
  const double bar_px = length_m / metres_per_px;
  const SetLine length = set_line(view, style, length_text(view.language, length_m));
  const Vec2 length_pen{corner.x - length.width, credit_pen.y - credit.ascent - view.metrics.gap};
  const double bar_left = length_pen.x - view.metrics.gap * 0.75 - bar_px;

  Furniture out;
  put_bar(view, *length.text, {bar_left, length_pen.y}, bar_px, out);
  put(length, length_pen, out);
  put(credit, credit_pen, out);
  return out;
}

Furniture faded(Furniture furniture, double opacity) {
  for (map::Curve& curve : furniture.curves) curve.colour = faint(curve.colour, opacity);
  for (map::Text& text : furniture.texts) {
    text.colour = faint(text.colour, opacity);
    text.halo = faint(text.halo, opacity);
  }
  return furniture;
}

// How clear of markers the box is: 0 where one touches it, 1 where the nearest is a finger away.
double clearance(const LabelView& view, const Box2& box) {
  double nearest_px = view.metrics.touch;
  for (const Marker& marker : markers(view.world, view.state)) {
    if (marker.in_sight <= 0) continue;
    const double way_px = length(marker.centre_px - clamp(marker.centre_px, box));
    nearest_px = std::min(nearest_px, way_px - largest_radius_px(view.metrics));
  }
  return std::max(nearest_px, 0.0) / view.metrics.touch;
}

}  // namespace

double round_length_m(double most_m) {
  double length = 1;
  if (!(most_m > 1)) return length;
  const double power = std::pow(10, std::floor(std::log10(most_m)));
  for (const double factor : {1.0, 2.0, 5.0})
    if (factor * power <= most_m) length = factor * power;
  return length;
}

Furniture furniture(const World& world, const State& state) {
  const LabelView view = make_label_view(world, state);
  const map::LabelStyle* style = style_of(view.theme, "credit");
  if (style == nullptr) return {};
  const Screen screen = layout_screen(world, state);
  const Spot spot = spot_of(screen, state);
  const double width_px = set_line(view, *style, content::text(view.language, "credit")).width;
  const std::vector<Box2> covered = panels(screen);
  double opacity = spot.opacity;
  for (const Vec2 corner : corners(screen, spot.corner, width_px)) {
    Furniture here = arranged(view, *style, screen, corner);
    if (std::ranges::any_of(covered, [&](const Box2& panel) { return panel.overlaps(here.box); })) continue;
    const double room = 2 * clearance(view, here.box) - 1;  // below 0 it is better placed elsewhere
    if (room > 0) return faded(std::move(here), opacity * room);
    opacity *= -room;
  }
  return {};
}

}  // namespace beffroi::exhibit
