#include "exhibit/hub_labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "exhibit/marker_look.h"

namespace beffroi::exhibit {

namespace {

// What a way to set a name lacks, against each other.
constexpr int aslant_flaw = 1;  // at a corner of its marker, or aside over or under it
constexpr int beside_border_flaw = 1;
constexpr int no_official_flaw = 4;
constexpr int struck_flaw = 5;  // by an arc
constexpr int small_flaw = 6;
constexpr int abroad_flaw = 6;
constexpr int astray_flaw = 7;    // on the other side of what surrounds the chosen region
constexpr int doubtful_flaw = 8;  // whose name it is

struct Setup {
  Block block;
  int flaws = 0;
};

// The official names of a city with several, where they say more than the name shown.
std::string official_names(const LabelView& view, const content::Hub& hub) {
  if (hub.official.size() < 2) return "";
  std::string out;
  const std::string id = fmt::format("hub.{}.name", hub.id);
  for (const std::string& code : hub.official) {
    const content::Language* language = content::find_language(view.world.content, code);
    const std::string name = language == nullptr ? "" : content::text(*language, id);
    if (name.empty() || name == content::text(view.language, id)) continue;
    out += (out.empty() ? "" : " · ") + name;
  }
  return out;
}

// All names have one size: as the theme says, and down to the smallest that is legible where the country is small for
// type of that size.
map::LabelStyle sized(const LabelView& view, const map::LabelStyle& usual) {
  constexpr double small_ems = 26;  // the country's height
  constexpr double large_ems = 32;
  const double home_px = view.world.home.height() / view.state.camera.metres_per_px;
  const double share = (home_px / view.metrics.legible - small_ems) / (large_ems - small_ems);
  map::LabelStyle style = usual;
  style.size = {{{view.scale, std::lerp(1.0, usual.size.at(view.scale), std::clamp(share, 0.0, 1.0))}}};
  return style;
}

// In full, dimmed, or on the way.
map::LabelStyle inked(const LabelView& view, const map::LabelStyle& usual, double dimmed) {
  map::LabelStyle style = usual;
  style.colour = name_ink(view.theme.marker, usual.colour, dimmed);
  return style;
}

// The ways to set a city's name, the best first.
std::vector<Setup> setups(const LabelView& view, const content::Hub& hub, const map::LabelStyle& full, double dimmed) {
  const std::string name = content::text(view.language, fmt::format("hub.{}.name", hub.id));
  const std::string official = official_names(view, hub);
  const map::LabelStyle* below = official.empty() ? nullptr : style_of(view.theme, "hub_official");
  const int short_flaw = below == nullptr ? 0 : no_official_flaw;
  const map::LabelStyle style = inked(view, full, dimmed);
  map::LabelStyle smallest = style;
  smallest.size = {};
  std::vector<Setup> out;
  if (below != nullptr)
    out.push_back(
        {make_block({set_line(view, style, name), set_line(view, inked(view, *below, dimmed), official)}), 0});
  for (Block& block : name_blocks(view, style, name)) out.push_back({std::move(block), short_flaw});
  // Rather smaller than the others than not at all.
  for (Block& block : name_blocks(view, smallest, name)) out.push_back({std::move(block), small_flaw});
  return out;
}

double distance(const Box2& box, Vec2 point) { return length(point - clamp(point, box)); }

// Around the marker; and close to its left, where the number leaves room below itself.
std::vector<map::LabelPlace> places_at(const LabelView& view, const Block& block, Vec2 centre, double clearance) {
  std::vector<map::LabelPlace> places = places_around(block, centre, marker_box(view.metrics).grown(clearance));
  const double letters_px = block.lines.front().text->size_px * clearance_em + view.metrics.hairline;
  const Vec2 corner{disc_box(view.metrics).min.x - clearance - block.size.x,
                    number_box(view.metrics).max.y + letters_px};
  places.push_back(place_block(block, centre + corner, 1));
  return places;
}

double to_disc_px(const LabelView& view, const Box2& name, const Marker& marker) {
  return distance(name, marker.centre_px) - largest_radius_px(view.metrics);
}

double to_number_px(const LabelView& view, const Box2& name, const Marker& marker) {
  const Vec2 number = marker.centre_px + number_offset(largest_radius_px(view.metrics));
  return distance(name, number) - number_radius_px(view.metrics);
}

// How surely a name and a marker are read together, for where they lie: aslant, over or under, level.
constexpr int level = 2;
int bond(const Box2& name, const Marker& marker) {
  const Vec2 away = marker.centre_px - name.centre();
  if (std::abs(away.y) < name.height() / 2) return level;
  constexpr double centred = 0.1;  // of its width
  return std::abs(away.x) < centred * name.width() ? 1 : 0;
}

// A reader would take it for the other's name unless it is nearer to its own marker, by the more, the surer it could be
// read with the other's. Level with its own alone, it may be nearer to the other, where nothing better is left.
void judge(const LabelView& view, const Marker& own, const Marker& other, map::LabelPlace& place) {
  constexpr std::array nearer_by_em{0.1, 0.5, 0.6, 2.0};  // where the other's bond is weaker, as strong, stronger
  constexpr int weakest = -1;
  constexpr int most_doubtful = 2;
  const int own_bond = bond(place.box, own);
  const int order = std::max(bond(place.box, other) - own_bond, weakest);
  const double apart_px = std::min(to_disc_px(view, place.box, other), to_number_px(view, place.box, other));
  const double spare_px = apart_px - to_disc_px(view, place.box, own);
  const auto bond_case = static_cast<std::size_t>(order - weakest);
  if (spare_px >= nearer_by_em.at(bond_case) * view.metrics.legible) return;
  place.barred = place.barred || order >= most_doubtful || (spare_px <= 0 && (own_bond < level || order > weakest));
  place.flaws += doubtful_flaw;
}

void judge(const LabelView& view, const Marker& own, const std::vector<Marker>& all, map::LabelPlace& place) {
  for (const Marker& other : all)
    if (other.hub != own.hub && other.whole) judge(view, own, other, place);
}

// A bit of a border that ends right beside a name would be read as one of its letters.
void keep_off_border(const Beads& border, std::vector<map::LabelPlace>& places) {
  constexpr double aside_em = 0.4;
  const auto widen = [&](double sign) {
    for (map::LabelPlace& place : places) {
      const Vec2 by{sign * aside_em * place.em_px, 0};
      place.box = {place.box.min - by, place.box.max + by};
    }
  };
  widen(1);
  add_flaws(places, {}, border, beside_border_flaw);
  widen(-1);
}

}  // namespace

std::vector<map::LabelCandidate> hub_labels(const LabelView& view, const Lines& lines, const std::vector<Marker>& all) {
  const map::LabelStyle* usual = style_of(view.theme, "hub");
  if (usual == nullptr) return {};
  const map::LabelStyle style = sized(view, *usual);
  const double clearance = style.size.at(view.scale) * view.metrics.legible * clearance_em + view.metrics.gap * 0.2;
  std::vector<map::LabelCandidate> out;
  for (const Marker& marker : all) {
    const content::Hub& hub = view.world.content.hubs[marker.hub];
    const std::string id = "hub." + hub.id;
    if (!(marker.whole && view.choosing) && !view.state.labels.contains(id)) continue;
    std::vector<map::LabelPlace> places;
    for (const Setup& setup : setups(view, hub, style, marker.level.dimmed))
      for (map::LabelPlace& place : places_at(view, setup.block, marker.centre_px, clearance)) {
        place.flaws = setup.flaws + (bond(place.box, marker) == 0 ? aslant_flaw : 0);
        place.barred = !marker.whole;
        judge(view, marker, all, place);
        places.push_back(std::move(place));
      }
    add_flaws(places, box_around(marker.centre_px, {}), lines.home, abroad_flaw);
    keep_off_border(lines.home, places);
    add_flaws(places, {}, lines.arcs, struck_flaw);
    add_flaws(places, box_around(marker.centre_px, {}), lines.chosen_region, astray_flaw);
    out.push_back({id, static_cast<int>(marker.hub), std::move(places), marker.whole});
  }
  return out;
}

}  // namespace beffroi::exhibit
