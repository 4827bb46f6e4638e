// A veil around a presenter's spotlight, from clear to as dim as the rest. Only the box around the spot is drawn in
// full light, so this ends where that does.
#include <array>
#include <cmath>
#include <numbers>

#include "base/ease.h"
#include "exhibit/lighting.h"
#include "ui/brush.h"
#include "ui/draw_data.h"
#include "ui/panels.h"

namespace beffroi::ui {

namespace {

constexpr int corners = 96;
constexpr int bands = 12;

ImU32 ink(Colour dark, double opacity) {
  return ImGui::ColorConvertFloat4ToU32({dark.r, dark.g, dark.b, static_cast<float>(opacity)});
}

// A ring of light that fades outwards.
void band(Vec2 centre, double inner_px, double outer_px, ImU32 inner, ImU32 outer) {
  const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
  ImDrawList& out = *ImGui::GetWindowDrawList();
  const Inked shapes(out, Ink::shapes);
  out.PrimReserve(6 * corners, 2 * corners);
  const auto first = static_cast<ImDrawIdx>(out._VtxCurrentIdx);
  for (int i = 0; i < corners; ++i) {
    const int next = (i + 1) % corners;
    for (const int corner : {2 * i, 2 * i + 1, 2 * next, 2 * next, 2 * i + 1, 2 * next + 1})
      out.PrimWriteIdx(static_cast<ImDrawIdx>(first + corner));
  }
  for (int i = 0; i < corners; ++i) {
    const double angle_rad = 2 * std::numbers::pi * i / corners;
    const Vec2 way{std::cos(angle_rad), std::sin(angle_rad)};
    out.PrimWriteVtx(at(centre + way * inner_px), white, inner);
    out.PrimWriteVtx(at(centre + way * outer_px), white, outer);
  }
}

}  // namespace

void draw_spotlight(Canvas& canvas) {
  const exhibit::Lighting light = exhibit::lighting_of(canvas.world(), canvas.state());
  if (light.dimness <= 0) return;
  const Panel panel(canvas, "spotlight", exhibit::spot_box(light, canvas.view.size_px()), Panel::Hands::pass);
  const auto radius = [&](double t) { return light.radius_px * (1 + t); };
  const auto veil = [&](double t) { return ink(light.dark, light.dimness * ease_in_out(t)); };
  for (int i = 0; i < bands; ++i) {
    const double near = static_cast<double>(i) / bands;
    const double far = static_cast<double>(i + 1) / bands;
    band(light.spot_px, radius(near), radius(far), veil(near), veil(far));
  }
  // The corners of the box.
  band(light.spot_px, radius(1), radius(2), veil(1), veil(1));
}

}  // namespace beffroi::ui
