#include "exhibit/navigate.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "exhibit/framing.h"
#include "exhibit/markers.h"
#include "exhibit/regions.h"
#include "exhibit/screen.h"
#include "exhibit/tour.h"

namespace beffroi::exhibit {

namespace {

// The wide space around a view that is framed to the edge.
constexpr double air = 1.04;
// "Close enough" leaves some room below the scale at which hubs are opened.
constexpr double close_enough = 1.3;
// The glide after a fling loses this share of its speed each second, and stops below a pixel or so.
constexpr double glide_left_after_1_s = 0.02;
constexpr double slowest_px_per_s = 8;
// The swing back covers this share of its way each second.
constexpr double swing_left_after_1_s = 0.0005;
constexpr double settled_px = 0.5;

map::Padding padding(const World& world, const State& state) { return layout_screen(world, state).padding; }

double closest_to_hubs(const World& world, const State& state) {
  return map::metres_per_px_at(world.hub_scale, state.viewport);
}

bool is_away(const State& state, const World& world) {
  const map::Camera rest = map::rested(state.camera, state.viewport, limits(world, state));
  return length(rest.centre - state.camera.centre) > settled_px * state.camera.metres_per_px;
}

void glide(State& state, const World& world, double dt_s) {
  const map::Limits bounds = limits(world, state);
  state.camera = map::panned(state.camera, state.viewport, bounds, state.glide_px_per_s * dt_s);
  state.glide_px_per_s = state.glide_px_per_s * std::pow(glide_left_after_1_s, dt_s);
  if (length(state.glide_px_per_s) < slowest_px_per_s) state.glide_px_per_s = {};
}

void swing_back(State& state, const World& world, double dt_s) {
  const map::Camera rest = map::rested(state.camera, state.viewport, limits(world, state));
  const double covered = state.reduced_motion ? 1 : 1 - std::pow(swing_left_after_1_s, dt_s);
  state.camera.centre = lerp(state.camera.centre, rest.centre, covered);
  if (!is_away(state, world)) state.camera.centre = rest.centre;
}

void fly_on(State& state, double dt_s) {
  state.flying->elapsed_s += dt_s;
  state.camera = map::camera_at(state.flying->flight, state.flying->elapsed_s);
  if (state.flying->elapsed_s >= map::duration_s(state.flying->flight)) state.flying.reset();
}

// With that place in the middle of what is free, and no farther than the map's data reach north and south of it: from
// farther away the view would be pushed off a subject that stands above a sheet.
map::Camera view_of(const World& world, const State& state, const map::Padding& around, Vec2 place,
                    double metres_per_px) {
  const map::Limits bounds = limits(world, state);
  const double above_px = map::free_box(state.viewport, around).centre().y;
  const double below_px = state.viewport.size_px.y - above_px;
  const double farthest = std::min((bounds.data.max.y - place.y) / above_px, (place.y - bounds.data.min.y) / below_px);
  const double held = std::min(metres_per_px, std::max(farthest, bounds.closest_m_per_px));
  return map::limited(map::centred(place, held, state.viewport, around), state.viewport, bounds);
}

// All of the box, with some air around it, but no closer than a hub is looked at. `air_of_home`: of the home's height.
map::Camera box_view(const World& world, const State& state, const Box2& box, double air_of_home) {
  if (box.empty()) return home_view(world, state);
  const map::Padding around = padding(world, state);
  const map::Camera view = map::frame(box.grown(world.home.height() * air_of_home), state.viewport, around);
  return view_of(world, state, around, box.centre(), std::max(view.metres_per_px, closest_to_hubs(world, state)));
}

// What panels leave of the glass once they have come to rest, at least `reach_px` away from them.
Room room_at_rest(const World& world, const State& state, double reach_px) {
  State rest = state;
  rest.card_slide = state.card == Card::none ? 0 : 1;
  rest.sheet_px = 0;
  const Screen screen = layout_screen(world, rest);
  const Metrics& m = screen.metrics;
  Box2 box = box_at({}, state.viewport.size_px).grown(-m.margin);
  box.min.y = screen.map_area.min.y;
  if (state.card != Card::none && screen.portrait) box.max.y = screen.card_rest.min.y;
  else if (state.card != Card::none) box.max.x = screen.card_rest.min.x;
  Room room{box.grown(-reach_px), {screen.tools, screen.zoom, screen.foot, screen.topic, screen.place}};
  std::erase_if(room.taken, [](const Box2& panel) { return panel.empty(); });
  for (Box2& panel : room.taken) panel = panel.grown(reach_px);
  return room;
}

using Allowed = std::function<bool(const map::Camera&)>;

// All of the points, and no closer than a hub is looked at, from where the map does not swing back, and as `also` asks;
// nothing where panels leave too little room for it.
std::optional<map::Camera> view_of_all(const World& world, const State& state, const Path& points, double reach_px,
                                       const Allowed& also) {
  const Vec2 middle_px = map::free_box(state.viewport, padding(world, state)).centre();
  const auto rests = [&](const map::Camera& camera) {
    if (!also(camera) || !world.home.contains(map::to_local(camera, state.viewport, middle_px))) return false;
    const Box2 seen = map::visible_box(camera, state.viewport);
    return world.data.contains(seen.min) && world.data.contains(seen.max);
  };
  const Room room = room_at_rest(world, state, reach_px);
  return closest_view(points, room, state.viewport, closest_to_hubs(world, state), rests);
}

bool always(const map::Camera&) { return true; }

// From a whole marker's middle to what it keeps clear of.
double reach_of_marker_px(const World& world, const State& state) {
  return 2 * largest_radius_px(full_metrics(world, state));
}

// With whole markers, and some room for names around them where there is enough.
std::optional<map::Camera> view_of_hubs(const World& world, const State& state, const Path& hubs,
                                        const Allowed& also = always) {
  constexpr double air_of_spare = 0.2;
  const double enough_markers = static_cast<double>(hubs.size()) + 1;  // side by side
  const double marker_px = reach_of_marker_px(world, state);
  const Vec2 room_px = room_at_rest(world, state, marker_px).box.size();
  const double spare_px = std::min(room_px.x, room_px.y) - enough_markers * marker_px;
  const double air_px = std::clamp(air_of_spare * spare_px, 0.0, marker_px);
  const auto view = view_of_all(world, state, hubs, marker_px + air_px, also);
  return view ? view : view_of_all(world, state, hubs, marker_px, also);
}

// Where whole markers may stand in that view: beside the inset, too, which would give way to them.
Room room_of_markers(const World& world, const State& state, const map::Camera& view) {
  const Metrics m = full_metrics(world, state);
  const double reach_px = largest_radius_px(m) + 2 * number_radius_px(m);
  Room room = room_at_rest(world, state, reach_px);
  State there = state;
  there.camera = view;
  const Box2 inset = layout_screen(world, there).inset;
  if (!inset.empty()) room.taken.push_back(inset.grown(reach_px));
  return room;
}

// A hub whose marker the edge of the view would cut off, or a panel press, comes into it: its town is seen anyway.
map::Camera beside_neighbours(const World& world, const State& state, const map::Camera& view) {
  constexpr double farthest_markers = 1.5;
  const double marker_px = full_metrics(world, state).marker;
  const Room in_part = room_at_rest(world, state, -marker_px / 2);
  Path neighbours;
  for (const Vec2 hub : world.hubs)
    if (is_free(in_part, map::to_screen(view, state.viewport, hub))) neighbours.push_back(hub);
  return moved_for(neighbours, room_of_markers(world, state, view), state.viewport, view, farthest_markers * marker_px);
}

Path hubs_with(const World& world, std::string_view topic) {
  Path hubs;
  for (std::size_t i = 0; i < world.hubs.size(); ++i)
    if (content::has_topic(world.content.hubs[i], topic)) hubs.push_back(world.hubs[i]);
  return hubs;
}

// Points close enough to each other for panels, far enough to be gone through quickly.
Path outline_of(const World& world, const ChosenPlace& place) {
  constexpr double apart_of_home = 0.01;
  return outline_points(world, place, world.home.height() * apart_of_home);
}

map::Camera land_view(const World& world, const State& state, const Path& outline) {
  const auto view = view_of_all(world, state, outline, metrics_of(world, state).gap, always);
  return view ? *view : box_view(world, state, bounds_of(outline), 0);
}

// All regions: the country's outline.
Path outline_of_all(const World& world) {
  Path all;
  for (const content::Region& region : world.content.regions) {
    const Path outline = outline_of(world, {"", region.id});
    all.insert(all.end(), outline.begin(), outline.end());
  }
  return all;
}

Box2 bounds_of_land(const World& world) {
  Box2 land;
  for (const content::Region& region : world.content.regions) land.include(bounds_of(world, {"", region.id}));
  return land;
}

// All hubs, and the land's northern end below the heading, into which it would else fade; or that and its whole width.
std::optional<map::Camera> view_of_hubs_on_land(const World& world, const State& state, const Box2& land,
                                                bool whole_width) {
  const Box2 room = room_at_rest(world, state, 0).box;
  const double top_px = padding(world, state).top_px;
  return view_of_hubs(world, state, world.hubs, [&](const map::Camera& camera) {
    const Vec2 south_west = map::to_screen(camera, state.viewport, land.min);
    const Vec2 north_east = map::to_screen(camera, state.viewport, land.max);
    const bool is_wide_enough = south_west.x >= room.min.x && north_east.x <= room.max.x;
    return north_east.y >= top_px && (is_wide_enough || !whole_width);
  });
}

// The whole land, and all hubs' markers on it.
std::optional<map::Camera> view_of_country(const World& world, const State& state) {
  const Room room = room_at_rest(world, state, reach_of_marker_px(world, state));
  const auto shows_hubs = [&](const map::Camera& camera) {
    return shows_all(world.hubs, room, state.viewport, camera);
  };
  return view_of_all(world, state, outline_of_all(world), metrics_of(world, state).gap, shows_hubs);
}

bool costs_less(const std::optional<map::Camera>& view, const map::Camera& closer, double times) {
  return view && view->metres_per_px < closer.metres_per_px * times;
}

// Rather with the land's width, or at least its northern end, than somewhat larger without; and with its south, too,
// where that is hardly smaller.
map::Camera with_land(const World& world, const State& state, const map::Camera& closest) {
  constexpr double somewhat_larger = 1.55;
  constexpr double hardly_larger = 1.1;
  const Box2 land = bounds_of_land(world);
  if (land.empty()) return closest;
  auto view = view_of_hubs_on_land(world, state, land, true);
  if (!costs_less(view, closest, somewhat_larger)) view = view_of_hubs_on_land(world, state, land, false);
  if (!costs_less(view, closest, somewhat_larger)) view = closest;
  const auto country = view_of_country(world, state);
  return costs_less(country, *view, hardly_larger) ? *country : *view;
}

// All of the box beside panels.
map::Camera framed_view(const World& world, const State& state, const Box2& box) {
  const map::Padding around = padding(world, state);
  return view_of(world, state, around, box.centre(), map::frame(box, state.viewport, around).metres_per_px);
}

// All of the box on the glass, clearly closer than in that view, whose middle it leaves: panels may lie over the box's
// corners, but over no region.
std::optional<map::Camera> closer_to_land(const World& world, const State& state, const Box2& box,
                                          const map::Camera& framed) {
  constexpr double clearly = 0.95;
  const Room glass{room_at_rest(world, state, 0).box, {}};
  const auto shows_box = [&](const map::Camera& camera) {
    return camera.metres_per_px < framed.metres_per_px * clearly &&
           shows_all({box.min, box.max}, glass, state.viewport, camera);
  };
  return view_of_all(world, state, outline_of_all(world), metrics_of(world, state).gap, shows_box);
}

// All hubs, whole, with as much of the land as costs little.
std::optional<map::Camera> view_of_hubs_and_land(const World& world, const State& state) {
  const auto view = view_of_hubs(world, state, world.hubs);
  return view ? std::optional(with_land(world, state, *view)) : std::nullopt;
}

// From where the visitor came, if no panel covers any of it there.
map::Camera whole_view(const World& world, const State& state) {
  const Path outline = outline_of_all(world);
  const map::Camera home = home_view(world, state);
  const Room room = room_at_rest(world, state, 0);
  return shows_all(outline, room, state.viewport, home) ? home : land_view(world, state, outline);
}

}  // namespace

map::Limits limits(const World& world, const State& state) {
  const double metres_per_px = state.camera.metres_per_px;
  const Vec2 aside = map::centred({}, metres_per_px, state.viewport, padding(world, state)).centre;
  const double closest = map::metres_per_px_at(world.closest_scale, state.viewport);
  return {{world.home.min + aside, world.home.max + aside}, world.data, closest};
}

map::Camera home_view(const World& world, const State& state) {
  const Box2 home = box_around(world.home.centre(), world.home.size() * air);
  const map::Camera framed = framed_view(world, state, home);
  if (const auto closer = closer_to_land(world, state, home, framed)) return *closer;
  const Room room = room_at_rest(world, state, reach_of_marker_px(world, state));
  if (shows_all(world.hubs, room, state.viewport, framed)) return framed;
  return view_of_hubs_and_land(world, state).value_or(framed);
}

map::Camera hub_view(const World& world, const State& state, std::size_t hub) {
  const double metres_per_px =
      std::min(map::metres_per_px_at(world.hub_scale, state.viewport), home_view(world, state).metres_per_px);
  const map::Camera view = map::centred(world.hubs.at(hub), metres_per_px, state.viewport, padding(world, state));
  return map::limited(beside_neighbours(world, state, view), state.viewport, limits(world, state));
}

map::Camera topic_view(const World& world, const State& state) {
  if (const auto view = view_of_hubs_and_land(world, state)) return *view;
  const Path mates = hubs_with(world, state.topic);
  const auto view = view_of_hubs(world, state, mates);
  return view ? *view : box_view(world, state, bounds_of(mates), 0);
}

std::optional<map::Camera> place_view(const World& world, const State& state, Vec2 lonlat, double scale) {
  const auto local = world.geography->projection.to_local(lonlat);
  if (!local || !world.data.contains(*local) || scale <= 0) return std::nullopt;
  const double metres_per_px = map::metres_per_px_at(scale, state.viewport);
  return map::limited(map::centred(*local, metres_per_px, state.viewport, padding(world, state)), state.viewport,
                      limits(world, state));
}

map::Camera region_view(const World& world, const State& state) {
  constexpr double hardly_larger = 1.3;
  const map::Camera part = land_view(world, state, outline_of(world, state.place));
  const map::Camera whole = whole_view(world, state);
  return costs_less(whole, part, hardly_larger) ? whole : part;
}

map::Camera province_view(const World& world, const State& state) {
  const Screen screen = layout_screen(world, state);
  const map::Camera view = goal(state);
  const Box2 land = bounds_of(world, state.place);
  if (land.empty() || screen.place.empty()) return view;
  Box2 seen;
  seen.include(map::to_screen(view, state.viewport, land.min));
  seen.include(map::to_screen(view, state.viewport, land.max));
  const Box2 room = map::free_box(state.viewport, screen.padding);
  if (!seen.overlaps(room)) return box_view(world, state, land, 0.06);
  const Box2 banner = screen.place.grown(screen.metrics.gap);
  const double by_px = banner.min.y - seen.max.y;
  const Box2 moved{seen.min + Vec2{0, by_px}, seen.max + Vec2{0, by_px}};
  if (!seen.overlaps(banner) || moved.min.y < room.min.y || moved.max.y > room.max.y) return view;
  return {view.centre + Vec2{0, by_px * view.metres_per_px}, view.metres_per_px};
}

map::Camera wide_view(const World& world, const State& state) {
  return state.place.region.empty() ? home_view(world, state) : region_view(world, state);
}

void approach(State& state, const World& world, double factor, Vec2 anchor_px) {
  fly_to(state, world, map::zoomed(state.camera, state.viewport, factor, anchor_px));
  if (state.flying) state.flying->flight.straight = true;
}

map::Camera pair_view(const World& world, const State& state, std::size_t first, std::size_t second) {
  const Path pair{world.hubs.at(first), world.hubs.at(second)};
  const auto view = view_of_hubs(world, state, pair);
  return view ? *view : box_view(world, state, bounds_of(pair), 0);
}

map::Camera stop_view(const World& world, const State& state) {
  using content::Shows;
  const content::Stop* stop = stop_of(world, state);
  if (stop == nullptr) return home_view(world, state);
  const auto hub = find_hub(world, stop->item);
  const auto other = find_hub(world, stop->other);
  if (stop->shows == Shows::hub && hub) return hub_view(world, state, *hub);
  if (stop->shows == Shows::pair && hub && other) return pair_view(world, state, *hub, *other);
  if (stop->shows == Shows::topic) return topic_view(world, state);
  if (stop->shows == Shows::region || stop->shows == Shows::province) return region_view(world, state);
  if (stop->shows == Shows::box) return box_view(world, state, local_box(*world.geography, stop->box_lonlat), 0);
  return home_view(world, state);
}

map::Camera reframed(const State& before, const State& after, const World& world) {
  const map::Camera was = goal(before);
  if (was == home_view(world, before)) return home_view(world, after);
  if (is_on_course(before) && was == stop_view(world, before)) return stop_view(world, after);
  const auto hub =
      before.card == Card::hub || before.card == Card::compare ? find_hub(world, before.hub) : std::nullopt;
  if (hub && was == hub_view(world, before, *hub)) return hub_view(world, after, *hub);
  const auto other = before.card == Card::compare ? find_hub(world, before.other) : std::nullopt;
  if (hub && other && was == pair_view(world, before, *hub, *other)) return pair_view(world, after, *hub, *other);
  if (!before.place.region.empty() && was == region_view(world, before)) return region_view(world, after);
  if (!before.topic.empty() && was == topic_view(world, before)) return topic_view(world, after);
  const Vec2 middle_px = map::free_box(before.viewport, padding(world, before)).centre();
  const Vec2 subject = map::to_local(was, before.viewport, middle_px);
  const double metres_per_px = was.metres_per_px * before.viewport.px_per_mm / after.viewport.px_per_mm;
  return map::centred(subject, metres_per_px, after.viewport, padding(world, after));
}

void fly_to(State& state, const World& world, const map::Camera& target) {
  state.glide_px_per_s = {};
  state.flying.reset();
  state.dragging = false;
  const map::Camera goal = map::limited(target, state.viewport, limits(world, state));
  if (state.reduced_motion) state.camera = goal;
  else if (goal != state.camera) state.flying = Flying{{state.camera, goal, state.viewport.size_px.x, {}, false}, 0};
}

map::Camera goal(const State& state) { return state.flying ? state.flying->flight.to : state.camera; }

bool is_well_in_view(const World& world, const State& state, std::size_t hub) {
  const double touch_px = metrics_of(world, state).touch;
  const Box2 room = map::free_box(state.viewport, padding(world, state)).grown(-touch_px);
  const double wanted = hub_view(world, state, hub).metres_per_px;
  const map::Camera view = goal(state);
  return room.contains(map::to_screen(view, state.viewport, world.hubs.at(hub))) &&
         view.metres_per_px <= wanted * close_enough;
}

void move_on(State& state, const World& world, double dt_s) {
  if (state.flying) return fly_on(state, dt_s);
  if (state.glide_px_per_s != Vec2{}) return glide(state, world, dt_s);
  if (!state.dragging && is_away(state, world)) swing_back(state, world, dt_s);
}

bool is_underway(const State& state, const World& world) {
  return state.flying || state.glide_px_per_s != Vec2{} || (!state.dragging && is_away(state, world));
}

}  // namespace beffroi::exhibit
