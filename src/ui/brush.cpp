#include "ui/brush.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

#include "text/icons.h"
#include "ui/draw_data.h"

namespace beffroi::ui {

namespace {

ImDrawList& list() { return *ImGui::GetWindowDrawList(); }

ImU32 ink(const Canvas& canvas, Colour c) {
  return ImGui::ColorConvertFloat4ToU32({c.r, c.g, c.b, c.a * static_cast<float>(canvas.opacity)});
}

float px(double value) { return static_cast<float>(value); }

// Into so many straight steps a quarter of a circle is cut, so that nobody sees them.
std::size_t steps_of(double radius_px) {
  constexpr double unseen_px = 0.1;
  const double half_step_rad = std::acos(1 - unseen_px / std::max(radius_px, 1.0));
  return static_cast<std::size_t>(std::ceil(std::numbers::pi / 4 / half_step_rad));
}

// The outline of a box with round corners, clockwise from the right end of its lower right corner.
std::vector<Vec2> rim(const Box2& box, double radius_px, std::size_t steps) {
  const Box2 centres = box.grown(-radius_px);
  std::vector<Vec2> points;
  points.reserve(4 * (steps + 1));
  double start_rad = 0;
  for (const Vec2 centre :
       {centres.max, Vec2{centres.min.x, centres.max.y}, centres.min, Vec2{centres.max.x, centres.min.y}}) {
    for (std::size_t i = 0; i <= steps; ++i) {
      const double angle_rad = start_rad + std::numbers::pi / 2 * static_cast<double>(i) / static_cast<double>(steps);
      points.push_back(centre + Vec2{std::cos(angle_rad), std::sin(angle_rad)} * radius_px);
    }
    start_rad += std::numbers::pi / 2;
  }
  return points;
}

// What the vertices along an outline are given.
struct Edge {
  std::vector<Vec2> points;
  ImU32 colour = 0;
  ImVec2 uv;
};

// The band between two outlines of as many points.
void band(const Edge& inner, const Edge& outer) {
  ImDrawList& out = list();
  const std::size_t count = inner.points.size();
  out.PrimReserve(static_cast<int>(6 * count), static_cast<int>(2 * count));
  const auto first = static_cast<ImDrawIdx>(out._VtxCurrentIdx);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t next = (i + 1) % count;
    for (const std::size_t corner : {2 * i, 2 * i + 1, 2 * next, 2 * next, 2 * i + 1, 2 * next + 1}) {
      out.PrimWriteIdx(static_cast<ImDrawIdx>(first + corner));
    }
  }
  for (std::size_t i = 0; i < count; ++i) {
    out.PrimWriteVtx(at(inner.points[i]), inner.uv, inner.colour);
    out.PrimWriteVtx(at(outer.points[i]), outer.uv, outer.colour);
  }
}

// What lies between a box and a larger one with round corners, which are smooth.
void frame(const Box2& inner, const Box2& outer, double radius_px, ImU32 colour) {
  constexpr double smooth_px = 0.5;
  const std::size_t steps = steps_of(radius_px);
  const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
  const Edge full{rim(outer.grown(-smooth_px), radius_px - smooth_px, steps), colour, white};
  const Inked shapes(list(), Ink::shapes);
  band({rim(inner, 0, steps), colour, white}, full);
  band(full, {rim(outer.grown(smooth_px), radius_px + smooth_px, steps), colour & ~IM_COL32_A_MASK, white});
}

// Notes and paints one line; what is scrolled out of sight costs no triangles.
void paint_line(Canvas& canvas, const Copy& copy, std::size_t i, Vec2 pen, Colour colour, const Box2& container) {
  const text::Line& line = copy.lines[i];
  constexpr double tail_em = 0.2;
  const Box2 box{{pen.x, pen.y - copy.type.cap_px},
                 {pen.x + line.width_px, pen.y + tail_em * copy.type.setting.size_px}};
  canvas.fit.note(canvas.panel, copy.texts[i], box, container);
  const double strength = strength_in_sight(canvas, box.max.y);
  if (strength == 0 || !canvas.clip.overlaps(box.grown(copy.type.leading_px))) return;
  canvas.typeface.paint(list(), pen, line, copy.type, ink(canvas, faint(colour, strength)));
}

}  // namespace

void fill(Canvas& canvas, const Box2& box, Colour colour, double radius_px) {
  list().AddRectFilled(at(box.min), at(box.max), ink(canvas, colour), px(radius_px));
}

void cover(Canvas& canvas, const Box2& box, Colour colour, double radius_px) {
  if (canvas.opacity * colour.a < 1) {
    const Inked shapes(list(), Ink::shapes);
    return fill(canvas, box, colour, radius_px);
  }
  const double corner_px = std::ceil(radius_px * (1 - std::numbers::sqrt2 / 2));
  const Box2 inside = box.grown(-corner_px);
  if (radius_px > 0) frame(inside, box, radius_px, ink(canvas, colour));
  const Inked solid(list(), Ink::solid);
  fill(canvas, inside, colour);
}

void fill_below(Canvas& canvas, const Box2& box, Colour colour, double radius_px) {
  list().AddRectFilled(at(box.min), at(box.max), ink(canvas, colour), px(radius_px), ImDrawFlags_RoundCornersBottom);
}

void outline(Canvas& canvas, const Box2& box, Colour colour, double width_px, double radius_px) {
  const Box2 middle = box.grown(-width_px / 2);
  list().AddRect(at(middle.min), at(middle.max), ink(canvas, colour), px(radius_px - width_px / 2), 0, px(width_px));
}

void disc(Canvas& canvas, Vec2 centre, double radius_px, Colour colour) {
  list().AddCircleFilled(at(centre), px(radius_px), ink(canvas, colour));
}

void ring(Canvas& canvas, Vec2 centre, double radius_px, double width_px, Colour colour) {
  list().AddCircle(at(centre), px(radius_px), ink(canvas, colour), 0, px(width_px));
}

void arc(Canvas& canvas, Vec2 centre, double radius_px, double width_px, double share, Colour colour) {
  constexpr double top_rad = -std::numbers::pi / 2;
  constexpr double turn_rad = 2 * std::numbers::pi;
  if (share <= 0) return;
  list().PathArcTo(at(centre), px(radius_px), px(top_rad), px(top_rad + share * turn_rad));
  list().PathStroke(ink(canvas, colour), 0, px(width_px));
}

void hairline(Canvas& canvas, Vec2 from, double width_px, Colour colour) {
  const Vec2 start{std::round(from.x), std::round(from.y)};
  fill(canvas, box_at(start, {width_px, canvas.metrics().hairline}), colour);
}

void fade(Canvas& canvas, const Box2& box, Colour top, Colour bottom) {
  const ImU32 a = ink(canvas, top);
  const ImU32 b = ink(canvas, bottom);
  const Inked shapes(list(), Ink::shapes);
  list().AddRectFilledMultiColor(at(box.min), at(box.max), a, a, b, b);
}

void shadow(Canvas& canvas, const Box2& box, double radius_px, double spread_px) {
  constexpr double sink = 0.3;  // light comes from above
  const Vec2 down{0, spread_px * sink};
  const Box2 grown = box.grown(spread_px);
  const std::size_t steps = steps_of(radius_px);
  const ImU32 colour = ink(canvas, canvas.style().shadow);
  const Inked soft(list(), Ink::shadow);
  const Vec2 size = canvas.view.size_px();
  const double foot_px = size.y - canvas.metrics().foot;  // the line of texts there stays as bright as it is
  list().PushClipRect({0, 0}, at({size.x, box.max.y <= foot_px ? foot_px : size.y}));
  band({rim(box, radius_px, steps), colour, {1, 0}},
       {rim({grown.min + down, grown.max + down}, radius_px + spread_px, steps), colour, {0, 0}});
  list().PopClipRect();
}

// Pictures are kept from bottom to top.
void picture(Canvas& canvas, const Box2& box, Picture shown, double radius_px) {
  list().AddImageRounded(name_of_picture(shown), at(box.min), at(box.max), {0, 1}, {1, 0}, ink(canvas, {1, 1, 1, 1}),
                         px(radius_px));
}

double strength_in_sight(const Canvas& canvas, double end_px) {
  return end_px <= canvas.clear.max.y ? 1 : 1 - canvas.veiled;
}

Whole::Whole(Canvas& canvas, double end_px) : canvas_(canvas), before_(canvas.opacity) {
  canvas_.opacity *= strength_in_sight(canvas, end_px);
}

Whole::~Whole() { canvas_.opacity = before_; }

void icon(Canvas& canvas, std::string_view name, Voice voice, Vec2 centre, Colour colour) {
  const auto code_point = text::icon(name);
  const Type type = canvas.type(voice);
  const double strength = strength_in_sight(canvas, centre.y + type.setting.size_px / 2);
  if (!code_point || strength == 0) return;
  const double width_px = canvas.world().fonts[text::Face::icons].advance(*code_point) * type.setting.size_px;
  const Vec2 pen = centre + Vec2{-width_px / 2, (type.ascent_px - type.descent_px) / 2};
  canvas.typeface.paint(list(), pen, {{{*code_point, 0}}, width_px}, type, ink(canvas, faint(colour, strength)));
}

void paint(Canvas& canvas, const Copy& copy, Vec2 top_left, Colour colour, const Box2& container) {
  for (std::size_t i = 0; i < copy.lines.size(); ++i) {
    const double top_px = top_left.y + static_cast<double>(i) * copy.type.leading_px;
    paint_line(canvas, copy, i, {top_left.x, top_px + copy.type.baseline_px()}, colour, container);
  }
}

void paint_in(Canvas& canvas, const Copy& copy, const Box2& box, Colour colour) {
  if (copy.lines.empty()) return;
  paint_line(canvas, copy, 0, {box.min.x, box.centre().y + copy.type.cap_px / 2}, colour, box);
}

void paint_centred(Canvas& canvas, const Copy& copy, const Box2& box, Colour colour) {
  if (copy.lines.empty()) return;
  const Vec2 pen{box.centre().x - copy.width_px / 2, box.centre().y + copy.type.cap_px / 2};
  paint_line(canvas, copy, 0, pen, colour, box);
}

void paint_capitals(Canvas& canvas, const Copy& copy, Vec2 top_left, Colour colour, const Box2& container) {
  if (copy.lines.empty()) return;
  paint_line(canvas, copy, 0, top_left + Vec2{0, copy.type.cap_px}, colour, container);
}

void paint_turned(Canvas& canvas, const Copy& copy, Vec2 foot, Colour colour, const Box2& container) {
  if (copy.lines.empty()) return;
  const Vec2 pen{std::round(foot.x), std::round(foot.y)};
  const Box2 box{{pen.x - copy.type.cap_px, pen.y - copy.lines.front().width_px}, pen};
  canvas.fit.note(canvas.panel, copy.texts.front(), box, container);
  if (!canvas.clip.overlaps(box)) return;
  ImVector<ImDrawVert>& corners = list().VtxBuffer;
  const int first = corners.Size;
  canvas.typeface.paint(list(), pen, copy.lines.front(), copy.type, ink(canvas, colour));
  for (int i = first; i < corners.Size; ++i) {
    const ImVec2 p = corners[i].pos;
    corners[i].pos = {px(pen.x) + (p.y - px(pen.y)), px(pen.y) - (p.x - px(pen.x))};
  }
}

}  // namespace beffroi::ui
