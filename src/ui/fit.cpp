#include "ui/fit.h"

#include <fmt/format.h>

namespace beffroi::ui {

namespace {

constexpr double tolerance_px = 0.75;  // pens stand on whole pixels, copy is measured in fractions

bool sticks_out_sideways(const Box2& box, const Box2& of) {
  return box.min.x < of.min.x - tolerance_px || box.max.x > of.max.x + tolerance_px;
}

bool sticks_out_upright(const Box2& box, const Box2& of) {
  return box.min.y < of.min.y - tolerance_px || box.max.y > of.max.y + tolerance_px;
}

std::string_view describe(Trouble trouble) {
  switch (trouble) {
    case Trouble::too_wide: return "is wider than its place";
    case Trouble::outside: return "lies outside its panel";
    case Trouble::overlaps: return "runs into";
  }
  return "";
}

}  // namespace

std::string to_text(const Misfit& m) {
  return fmt::format("{}: \"{}\" {} {} [{:.0f} {:.0f} {:.0f} {:.0f}] in [{:.0f} {:.0f} {:.0f} {:.0f}]", m.panel, m.text,
                     describe(m.trouble), m.other, m.box.min.x, m.box.min.y, m.box.max.x, m.box.max.y,
                     m.container.min.x, m.container.min.y, m.container.max.x, m.container.max.y);
}

void Fit::note(std::string_view panel, std::string_view text, const Box2& box, const Box2& container) {
  notes_.push_back({std::string(panel), std::string(text), box, container});
}

std::vector<Misfit> Fit::misfits() const {
  std::vector<Misfit> found;
  for (std::size_t i = 0; i < notes_.size(); ++i) {
    const Note& a = notes_[i];
    if (sticks_out_sideways(a.box, a.container))
      found.push_back({Trouble::too_wide, a.panel, a.text, "", a.box, a.container});
    if (sticks_out_upright(a.box, a.container))
      found.push_back({Trouble::outside, a.panel, a.text, "", a.box, a.container});
    for (std::size_t j = i + 1; j < notes_.size(); ++j) {
      const Note& b = notes_[j];
      if (a.panel == b.panel && a.box.grown(-tolerance_px).overlaps(b.box)) {
        found.push_back({Trouble::overlaps, a.panel, a.text, b.text, a.box, b.box});
      }
    }
  }
  return found;
}

}  // namespace beffroi::ui
