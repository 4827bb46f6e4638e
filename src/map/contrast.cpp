#include "map/contrast.h"

#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace beffroi::map {

namespace {

constexpr double least_of_icons = 3;  // WCAG 2.1, 1.4.11: what is no text

struct Inked {
  std::string_view key;
  Colour colour;
};

// What shows through a colour that is not opaque is the colour below.
Colour over(Colour below, Colour above) { return mix(below, with_alpha(above, 1), above.a); }

// All pairs of one table of the theme.
struct Pairs {
  const Node* table;
  std::string name;  // "panel", "label.sea"
  Colour backdrop;
  bool has_backdrop;
  Issues& issues;

  void check(const Inked& ink, const Inked& ground, double needed) const {
    if (table != nullptr && table->find(ground.key) != nullptr) check_colours(ink, ground, needed);
  }
  // A backdrop that is missing is the reader's own issue.
  void check_on_map(const Inked& ink, double needed) const {
    if (has_backdrop) check_colours(ink, {"the backdrop", backdrop}, needed);
  }

private:
  void check_colours(const Inked& ink, const Inked& ground, double needed) const {
    const Node* place = table == nullptr ? nullptr : table->find(ink.key);
    if (place == nullptr) return;
    const Colour below = over(backdrop, ground.colour);
    const double measured = contrast(over(below, ink.colour), below);
    if (measured >= needed) return;
    issues.push_back({Severity::warning, place->place(),
                      fmt::format("{}.{} {} on {} {} has a contrast of {:.2f}:1, and needs {:.2f}:1", name, ink.key,
                                  to_text(ink.colour), ground.key, to_text(ground.colour), measured, needed),
                      "make one lighter or the other darker"});
  }
};

void check_panel(const Theme& theme, const Pairs& pairs) {
  const PanelStyle& panel = theme.panel;
  const Inked surface{"surface", panel.surface};
  const Inked accent{"accent", panel.accent};
  for (const Inked& text : {Inked{"text", panel.text}, Inked{"text_muted", panel.text_muted}})
    for (const Inked& ground : {surface, Inked{"surface_raised", panel.surface_raised}})
      pairs.check(text, ground, theme.least_contrast);
  pairs.check({"on_accent", panel.on_accent}, accent, theme.least_contrast);
  pairs.check(accent, surface, least_of_icons);
}

// What stands on the map itself is held against the backdrop.
void check_marker(const Theme& theme, const Pairs& pairs) {
  const MarkerStyle& marker = theme.marker;
  const Inked badge{"badge", marker.badge};
  pairs.check({"number", marker.number}, badge, theme.least_contrast);
  pairs.check({"visited", marker.visited}, badge, least_of_icons);
  pairs.check({"icon", marker.icon}, {"fill", marker.fill}, least_of_icons);
  pairs.check({"chosen_icon", marker.chosen_icon}, {"chosen_fill", marker.chosen_fill}, least_of_icons);
  for (const Inked& sign : {Inked{"focus", marker.focus}, Inked{"mate", marker.mate}, Inked{"arc", marker.arc},
                            Inked{"leader", marker.leader}})
    pairs.check_on_map(sign, least_of_icons);
}

}  // namespace

void check_contrast(const Theme& theme, const Node& file, Issues& issues) {
  const bool has_backdrop = file.find("backdrop") != nullptr;
  const auto pairs = [&](const Node* table, std::string name) {
    return Pairs{table, std::move(name), theme.backdrop, has_backdrop, issues};
  };
  check_panel(theme, pairs(file.find("panel"), "panel"));
  check_marker(theme, pairs(file.find("marker"), "marker"));
  pairs(file.find("place"), "place").check_on_map({"line", theme.place.line}, least_of_icons);
  const Node* labels = file.find("label");
  for (const auto& [kind, style] : theme.labels)
    pairs(labels->find(kind), "label." + kind)
        .check({"colour", style.colour}, {"halo", style.halo}, theme.least_contrast);
}

}  // namespace beffroi::map
