#include <algorithm>
#include <map>
#include <string>

#include <doctest/doctest.h>

#include "exhibit/arcs.h"
#include "exhibit/borders.h"
#include "exhibit/labels.h"
#include "exhibit/markers.h"
#include "exhibit/regions.h"
#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

const World& world() { return test::belgium(); }

State start(Vec2 size, const std::string& language) {
  State state = initial_state(world(), map::make_viewport(size, world().reading.diagonal_inch));
  update(state, SetLanguage{language}, world());
  return state;
}

bool has_room(const std::vector<LabelInView>& labels, const std::string& id) {
  for (const LabelInView& label : labels)
    if (label.id == id) return label.has_room;
  return false;
}

// The ink of a name, letter by letter, as it is drawn.
std::vector<Box2> ink_of(const map::Text& text) {
  const text::Font& font = world().fonts[text.face];
  std::vector<Box2> boxes;
  for (const map::Glyph& glyph : text.glyphs) {
    if (glyph.code_point <= U' ' || glyph.angle_rad != 0) continue;
    const Vec2 p = glyph.position;
    const double right = p.x + font.advance(glyph.code_point) * text.size_px;
    boxes.push_back({{p.x, p.y - font.x_height() * text.size_px}, {right, p.y}});
  }
  return boxes;
}

std::vector<Box2> ink_of(const map::LabelPlace& place) {
  std::vector<Box2> all;
  for (const map::Text& text : map::texts_of(place))
    for (const Box2& box : ink_of(text)) all.push_back(box);
  return all;
}

double distance_to(Vec2 point, Vec2 from, Vec2 to) {
  const Vec2 along = to - from;
  const double share = dot(along, along) > 0 ? std::clamp(dot(point - from, along) / dot(along, along), 0.0, 1.0) : 0;
  return length(point - lerp(from, to, share));
}

bool meet(const std::vector<Box2>& some, const std::vector<Box2>& others) {
  for (const Box2& a : some)
    for (const Box2& b : others)
      if (a.overlaps(b)) return true;
  return false;
}

void check_clear(const State& state) {
  std::vector<LabelInView> labels = labels_in_view(world(), state);
  std::erase_if(labels, [](const LabelInView& label) { return !label.has_room; });
  std::vector<Box2> taken = panels(layout_screen(world(), state));
  for (const Marker& marker : markers(world(), state)) {
    const double side = marker.radius_px * 1.4;  // the square inside the disc
    taken.push_back(box_around(marker.centre_px, {side, side}));
  }
  for (const LabelInView& label : labels) {
    CAPTURE(label.id);
    const std::vector<Box2> ink = ink_of(label.place);
    CHECK_FALSE(meet(ink, taken));
    taken.insert(taken.end(), ink.begin(), ink.end());
  }
}

// Whether a name lies on another, of those that have their room.
bool any_meet(const std::map<std::string, ShownLabel>& labels) {
  std::vector<Box2> taken;
  for (const auto& [id, label] : labels) {
    if (label.leaves) continue;
    const std::vector<Box2> ink = ink_of(label.place);
    if (meet(ink, taken)) return true;
    taken.insert(taken.end(), ink.begin(), ink.end());
  }
  return false;
}

}  // namespace

TEST_CASE("in the opening view every hub has its name, in every language, on every screen, at every text size") {
  for (const Vec2 size : usual_screens)
    for (const content::Language& language : world().content.languages)
      for (int text_size = 0; text_size <= largest_text_size; ++text_size) {
        CAPTURE(size.x);
        CAPTURE(size.y);
        CAPTURE(language.code);
        CAPTURE(text_size);
        State state = start(size, language.code);
        update(state, SetTextSize{std::to_string(text_size)}, world());
        const auto labels = labels_in_view(world(), state);
        for (const content::Hub& hub : world().content.hubs) {
          CAPTURE(hub.id);
          CHECK(has_room(labels, "hub." + hub.id));
        }
      }
}

TEST_CASE("no name lies on another, on a marker or on a panel, wherever the visitor goes") {
  for (const Vec2 size : usual_screens)
    for (const content::Language& language : world().content.languages)
      for (int text_size = 0; text_size <= largest_text_size; ++text_size) {
        CAPTURE(size.x);
        CAPTURE(language.code);
        CAPTURE(text_size);
        State state = start(size, language.code);
        update(state, SetMotion{"reduced"}, world());
        update(state, SetTextSize{std::to_string(text_size)}, world());
        check_clear(state);
        for (const content::Hub& hub : world().content.hubs) {
          CAPTURE(hub.id);
          update(state, OpenHub{hub.id}, world());
          update(state, Tick{1}, world());
          check_clear(state);
        }
      }
}

TEST_CASE("a hub's name is nearer to its own marker than to any other, or level with it, at every distance") {
  for (const Vec2 size : usual_screens)
    for (const content::Language& language : world().content.languages)
      for (double factor = 0.3; factor < 2; factor *= 1.2) {
        CAPTURE(size.x);
        CAPTURE(size.y);
        CAPTURE(language.code);
        CAPTURE(factor);
        State state = start(size, language.code);
        state.camera = map::zoomed(state.camera, state.viewport, factor, size * 0.5);
        const std::vector<Marker> all = markers(world(), state);
        for (const LabelInView& label : labels_in_view(world(), state)) {
          if (!label.has_room || !label.id.starts_with("hub.")) continue;
          const std::size_t own = find_hub(world(), label.id.substr(4)).value();
          const auto away_px = [&](const Marker& marker) {
            return length(marker.centre_px - clamp(marker.centre_px, label.place.box));
          };
          const auto is_level = [&](const Marker& marker) {
            return std::abs(marker.centre_px.y - label.place.box.centre().y) < label.place.box.height() / 2;
          };
          for (const Marker& other : all)
            if (other.hub != own && other.in_sight > 0)
              CHECK((away_px(all[own]) < away_px(other) || (is_level(all[own]) && !is_level(other))));
        }
      }
}

TEST_CASE("far away no hub's name stands level with another's marker and beside it") {
  State state = start({1920, 1080}, "fr");
  update(state, SetMotion{"reduced"}, world());
  update(state, ZoomMap{0.1, {960, 540}}, world());
  const std::vector<Marker> all = markers(world(), state);
  const double near_px = metrics_of(world(), state).marker;
  int named = 0;
  for (const LabelInView& label : labels_in_view(world(), state)) {
    if (!label.has_room || !label.id.starts_with("hub.")) continue;
    CAPTURE(label.id);
    ++named;
    const std::size_t own = find_hub(world(), label.id.substr(4)).value();
    const Box2& box = label.place.box;
    const auto is_level = [&](const Marker& m) { return box.min.y < m.centre_px.y && m.centre_px.y < box.max.y; };
    const auto away_px = [&](const Marker& m) { return length(m.centre_px - clamp(m.centre_px, box)); };
    for (const Marker& other : all)
      if (other.hub != own && !is_level(all[own]) && is_level(other)) CHECK(away_px(other) > near_px);
  }
  CHECK(named == 7);
}

TEST_CASE("far away the hubs' names are of nearly one size, and no border ends right beside one") {
  for (const content::Language& language : world().content.languages) {
    State state = start({1920, 1080}, language.code);
    update(state, SetMotion{"reduced"}, world());
    update(state, ZoomMap{0.1, {960, 540}}, world());
    const Beads border = border_beads(make_label_view(world(), state), home_border);
    double smallest_px = 1000;
    double largest_px = 0;
    for (const LabelInView& label : labels_in_view(world(), state)) {
      if (!label.has_room || !label.id.starts_with("hub.")) continue;
      CAPTURE(language.code);
      CAPTURE(label.id);
      const Vec2 beside{label.place.em_px / 3, 0};
      const bool is_on_border = crosses(border, label.place.box, {});
      CHECK((is_on_border || !crosses(border, {label.place.box.min - beside, label.place.box.max + beside}, {})));
      smallest_px = std::min(smallest_px, label.place.em_px);
      largest_px = std::max(largest_px, label.place.em_px);
    }
    CHECK(largest_px < 1.15 * smallest_px);
  }
}

TEST_CASE("Brussels bears both its names, whatever the visitor speaks") {
  const auto names = [](const std::string& language) {
    std::string all;
    for (const LabelInView& label : labels_in_view(world(), start({1920, 1080}, language)))
      if (label.id == "hub.brussels")
        for (const map::Text& text : map::texts_of(label.place)) all += text.content + "|";
    return all;
  };
  CHECK(names("fr") == "Bruxelles|Brussel|");
  CHECK(names("nl") == "Brussel|Bruxelles|");
  CHECK(names("en") == "Brussels|Bruxelles · Brussel|");
}

TEST_CASE("labels fade in over 300 ms, and are at rest after that") {
  State state = start({1920, 1080}, "fr");
  state.labels.clear();
  fade_labels(state, world(), 0.15);
  CHECK(state.labels_fading);
  CHECK(state.labels.at("hub.ghent").opacity == doctest::Approx(0.5));
  fade_labels(state, world(), 0.16);
  CHECK_FALSE(state.labels_fading);
  CHECK(state.labels.at("hub.ghent").opacity == 1);
}

TEST_CASE("the atlas has every letter that a label may need") {
  const auto glyphs = label_glyphs(world().content, world().themes);
  CHECK(glyphs.contains({text::Face::semibold, U'è'}));
  CHECK(glyphs.contains({text::Face::medium, U'Ü'}));
  for (const text::GlyphKey& key : glyphs)
    if (world().fonts[key.first].has(key.second) && key.second > U' ' && key.second != 0xA0 && key.second != 0x202F)
      CHECK(world().atlas->glyphs.contains(key));
}

TEST_CASE("a label that loses its room fades where it was") {
  State state = start({1920, 1080}, "fr");
  const auto before = labels_in_view(world(), state);
  update(state, OpenHub{"ghent"}, world());
  for (int i = 0; i < 20; ++i) update(state, Tick{1.0 / 60}, world());
  for (const LabelInView& label : labels_in_view(world(), state)) {
    const auto known = state.labels.find(label.id);
    if (!label.has_room && known != state.labels.end()) CHECK(label.place_index == known->second.place_index);
  }
  CHECK_FALSE(before.empty());
}

TEST_CASE("while the map moves a name keeps the place it has; at rest it fades over to its best one") {
  const std::string id = "label.arras";
  State state = start({1920, 1080}, "fr");
  ShownLabel& shown = state.labels.at(id);
  const std::size_t best = shown.place_index;
  const std::size_t other = best + 1;
  shown.place_index = other;

  state.dragging = true;
  fade_labels(state, world(), 0.1);
  CHECK(state.labels.at(id) == ShownLabel{1, other, {}});

  state.dragging = false;
  fade_labels(state, world(), 0.15);
  CHECK(state.labels_fading);
  CHECK(state.labels.at(id) == ShownLabel{0.5, other, {}, true});
  fade_labels(state, world(), 0.15);
  CHECK(state.labels_fading);
  CHECK_FALSE(state.labels.contains(id));
  fade_labels(state, world(), 0.15);
  CHECK(state.labels.at(id) == ShownLabel{0.5, best, {}});
  fade_labels(state, world(), 0.15);
  CHECK_FALSE(state.labels_fading);
}

TEST_CASE("between two choices names go with the map, and those that leave go on fading") {
  State state = start({1920, 1080}, "fr");
  state.labels.at("label.arras").leaves = true;
  const auto before = state.labels;
  state.dragging = true;
  const Vec2 by{-600, 40};  // far enough that others would be chosen
  state.camera.centre = state.camera.centre - Vec2{by.x, -by.y} * state.camera.metres_per_px;
  fade_labels(state, world(), 0.09);
  for (const auto& entry : before) {
    const std::string& id = entry.first;
    const ShownLabel& label = entry.second;
    CAPTURE(id);
    const ShownLabel& now = state.labels.at(id);
    if (!id.starts_with("label.") || label.place.dot) {
      CHECK(now.place.box.min.x == doctest::Approx(label.place.box.min.x + by.x));
      CHECK(now.place.box.min.y == doctest::Approx(label.place.box.min.y + by.y));
    }
    CHECK(now.opacity == doctest::Approx(label.leaves ? 0.7 : 1));
  }
  CHECK(state.labels.size() == before.size());

  fade_labels(state, world(), 0.02);
  CHECK(std::ranges::any_of(state.labels, [&](const auto& label) { return !before.contains(label.first); }));
}

TEST_CASE("in flight no name hops or lies on another, and at the end each is where it would be without the flight") {
  for (const Vec2 size : {Vec2{1920, 1080}, Vec2{1080, 1920}}) {
    CAPTURE(size.x);
    State state = start(size, "fr");
    for (const Action& deed : {Action{OpenHub{"liege"}}, Action{OpenHub{"bruges"}}, Action{CloseCard{}}}) {
      update(state, deed, world());
      for (int i = 0; i < 120; ++i) {
        const auto before = state.labels;
        update(state, Tick{1.0 / 30}, world());
        for (const auto& now : state.labels) {
          CAPTURE(now.first);
          const auto last = before.find(now.first);
          if (last != before.end()) CHECK(last->second.place_index == now.second.place_index);
        }
        CHECK_FALSE(any_meet(state.labels));
      }
      State settled = state;
      settled.labels.clear();
      settle_labels(settled, world());
      CHECK(state.labels == settled.labels);
    }
  }
}

TEST_CASE("a country's name lies in its land, and a town's on its side of the border") {
  const geo::Feature& home = geo::find_layer(*world().geography, home_border)->features.front();
  for (const Vec2 size : {Vec2{1920, 1080}, Vec2{1080, 1920}, Vec2{2560, 1080}})
    for (const content::Language& language : world().content.languages)
      for (const double factor : {0.5, 1.0, 2.0}) {
        CAPTURE(language.code);
        CAPTURE(factor);
        State state = start(size, language.code);
        state.camera = map::zoomed(state.camera, state.viewport, factor, size * 0.5);
        const LabelView view = make_label_view(world(), state);
        const Beads around_home = border_beads(view, home_border);
        const Beads borders = border_beads(view, other_borders);
        const Beads coast = border_beads(view, shores);
        REQUIRE_FALSE(around_home.empty());
        std::map<std::string, Box2> boxes;
        for (const LabelInView& label : labels_in_view(world(), state))
          if (label.has_room) boxes[label.id] = label.place.box;
        for (const content::MapLabel& label : world().content.labels) {
          const auto box = boxes.find("label." + label.id);
          if (box == boxes.end()) continue;
          CAPTURE(label.id);
          const bool is_country = label.kind == content::LabelKind::country;
          const bool is_town = label.kind == content::LabelKind::town;
          const bool at_home = covers(home, world().geography->projection.to_local(label.lonlat).value());
          if (is_country || (is_town && !at_home)) CHECK_FALSE(crosses(around_home, box->second, {}));
          if (is_country || (is_town && at_home && crosses(around_home, box->second, {})))
            CHECK_FALSE(crosses(borders, box->second, {}));
          if (is_country) CHECK_FALSE(crosses(coast, box->second, {}));
        }
      }
}

TEST_CASE("a water's name lies on its water, or is given up") {
  for (const content::Language& language : world().content.languages)
    for (const char* hub : {"antwerp", "bruges", "ghent"}) {
      CAPTURE(language.code);
      CAPTURE(hub);
      State state = start({1920, 1080}, language.code);
      update(state, SetMotion{"reduced"}, world());
      update(state, OpenHub{hub}, world());
      update(state, Tick{1}, world());
      const Beads coast = border_beads(make_label_view(world(), state), shores);
      const auto labels = labels_in_view(world(), state);
      for (const LabelInView& label : labels)
        if (label.has_room && (label.id == "label.north-sea" || label.id == "label.western-scheldt"))
          CHECK_FALSE(crosses(coast, label.place.box, {}));
      if (language.code == "nl" && std::string(hub) == "antwerp") CHECK(has_room(labels, "label.western-scheldt"));
    }
}

TEST_CASE("a town's or a country's name keeps off rivers where it has another place") {
  for (const content::Language& language : world().content.languages) {
    const State state = start({1080, 1920}, language.code);
    const Beads beads = border_beads(make_label_view(world(), state), rivers);
    const auto labels = labels_in_view(world(), state);
    for (const char* id : {"label.rotterdam", "label.namur", "label.netherlands"}) {
      CAPTURE(language.code);
      CAPTURE(id);
      const auto label = std::ranges::find(labels, id, &LabelInView::id);
      REQUIRE(label != labels.end());
      REQUIRE(label->has_room);
      for (const Box2& letter : ink_of(label->place)) CHECK_FALSE(crosses(beads, letter, {}));
    }
  }
}

TEST_CASE("a river is named wherever it has room along its line") {
  for (const content::Language& language : world().content.languages)
    for (const auto& beside : {std::pair{"liege", "label.meuse"}, std::pair{"charleroi", "label.meuse"},
                               std::pair{"ghent", "label.scheldt"}}) {
      const char* const hub = beside.first;
      CAPTURE(language.code);
      CAPTURE(hub);
      State state = start({1920, 1080}, language.code);
      update(state, SetMotion{"reduced"}, world());
      update(state, OpenHub{hub}, world());
      update(state, Tick{1}, world());
      CHECK(has_room(labels_in_view(world(), state), beside.second));
    }
}

TEST_CASE("the opening view names the large neighbours and the sea") {
  for (const Vec2 size : {Vec2{1280, 720}, Vec2{1920, 1080}, Vec2{3840, 2160}, Vec2{2560, 1080}})
    for (const content::Language& language : world().content.languages) {
      CAPTURE(size.x);
      CAPTURE(language.code);
      const auto labels = labels_in_view(world(), start(size, language.code));
      for (const std::string id : {"label.france", "label.netherlands", "label.germany", "label.north-sea"}) {
        CAPTURE(id);
        CHECK(has_room(labels, id));
      }
    }
}

TEST_CASE("in the opening view Luxembourg is named in every language, small as it is") {
  for (const Vec2 size : {Vec2{1920, 1080}, Vec2{3840, 2160}, Vec2{1080, 1920}})
    for (const content::Language& language : world().content.languages) {
      CAPTURE(size.x);
      CAPTURE(language.code);
      CHECK(has_room(labels_in_view(world(), start(size, language.code)), "label.luxembourg"));
    }
}

TEST_CASE("in the opening view the names of hubs leave room for those of the capitals of provinces") {
  for (const Vec2 size : {Vec2{1920, 1080}, Vec2{3840, 2160}, Vec2{2560, 1080}})
    for (const content::Language& language : world().content.languages) {
      CAPTURE(size.x);
      CAPTURE(language.code);
      const auto labels = labels_in_view(world(), start(size, language.code));
      for (const std::string id : {"label.namur", "label.leuven", "label.mons", "label.hasselt"}) {
        CAPTURE(id);
        CHECK(has_room(labels, id));
      }
    }
}

TEST_CASE("in the opening view Ghent's name is level with its marker: its neighbours make room for it") {
  for (const Vec2 size : {Vec2{1920, 1080}, Vec2{3840, 2160}, Vec2{2560, 1080}})
    for (const content::Language& language : world().content.languages) {
      CAPTURE(size.x);
      CAPTURE(language.code);
      const State state = start(size, language.code);
      const auto labels = labels_in_view(world(), state);
      const auto all = markers(world(), state);
      const auto name = std::ranges::find(labels, "hub.ghent", &LabelInView::id);
      const auto own = std::ranges::find_if(
          all, [](const Marker& marker) { return world().content.hubs[marker.hub].id == "ghent"; });
      REQUIRE(name != labels.end());
      REQUIRE(own != all.end());
      CHECK(name->place.box.contains({name->place.box.centre().x, own->centre_px.y}));
    }
}

TEST_CASE("a province's name lies wholly in its province, and away from a hub of that name") {
  int named = 0;
  for (const content::Language& language : world().content.languages)
    for (const content::Hub& hub : world().content.hubs) {
      CAPTURE(language.code);
      CAPTURE(hub.id);
      State state = start({1920, 1080}, language.code);
      update(state, SetMotion{"reduced"}, world());
      update(state, OpenHub{hub.id}, world());
      update(state, Tick{1}, world());
      const LabelView view = make_label_view(world(), state);
      for (const LabelInView& label : labels_in_view(world(), state)) {
        if (!label.has_room || !label.id.starts_with("province.")) continue;
        CAPTURE(label.id);
        ++named;
        const std::string id = label.id.substr(9);
        CHECK_FALSE(crosses(outline_beads(view, {id, ""}), label.place.box, {}));
        CHECK(province_at(world(), map::to_local(state.camera, state.viewport, label.place.box.centre())) == id);
        if (id != hub.id) continue;
        const Vec2 marker = marker_centres(world(), state).at(find_hub(world(), id).value());
        CHECK(length(marker - clamp(marker, label.place.box)) > 10 * view.metrics.legible);
      }
    }
  CHECK(named > 40);
}

TEST_CASE("arcs run through no town's name or dot, and through a hub's only where it has no other place") {
  for (const Vec2 size : {Vec2{1920, 1080}, Vec2{1080, 1920}})
    for (const content::Topic& topic : world().content.topics) {
      CAPTURE(topic.id);
      State state = start(size, "fr");
      update(state, SetMotion{"reduced"}, world());
      update(state, SelectTopic{topic.id}, world());
      update(state, Tick{1}, world());
      const LabelView view = make_label_view(world(), state);
      const Beads arcs = beads_along(view, arc_lines(world(), state, markers(world(), state)));
      REQUIRE_FALSE(arcs.empty());
      for (const LabelInView& label : labels_in_view(world(), state)) {
        if (!label.has_room || label.place.dot == std::nullopt) continue;
        CAPTURE(label.id);
        CHECK_FALSE(crosses(arcs, label.place.box, {}));
        for (const Path& arc : arc_lines(world(), state, markers(world(), state)))
          for (std::size_t i = 1; i < arc.size(); ++i)
            CHECK(distance_to(label.place.dot->centre, arc[i - 1], arc[i]) > label.place.em_px / 4);
      }
    }
}

TEST_CASE(
    "on a map at rest a touched province moves no hub's name but those its banner covers or its outline strikes") {
  for (const Vec2 size : {Vec2{1280, 720}, Vec2{1920, 1080}, Vec2{1080, 1920}})
    for (const content::Language& language : world().content.languages) {
      State state = start(size, language.code);
      update(state, SetMotion{"reduced"}, world());
      update(state, Tick{1}, world());
      const auto before = labels_in_view(world(), state);
      const map::Camera at_rest = state.camera;
      std::size_t moved = 0;  // for the province's banner
      for (const content::Province& province : world().content.provinces) {
        update(state, SelectProvince{province.id}, world());
        update(state, Tick{1}, world());
        if (state.camera != at_rest) {
          ++moved;
          update(state, SelectProvince{province.id}, world());
          update(state, GoHome{}, world());
          update(state, Tick{1}, world());
          continue;
        }
        const Screen screen = layout_screen(world(), state);
        const Box2 banner = screen.place.grown(screen.metrics.gap / 2);
        const Beads outline = outline_beads(make_label_view(world(), state), state.place);
        const auto after = labels_in_view(world(), state);
        for (const LabelInView& label : before) {
          if (!label.id.starts_with("hub.") || !label.has_room) continue;
          if (banner.overlaps(label.place.box) || crosses(outline, label.place.box, {})) continue;
          CAPTURE(size.x);
          CAPTURE(language.code);
          CAPTURE(province.id);
          CAPTURE(label.id);
          const auto same = std::ranges::find(after, label.id, &LabelInView::id);
          if (same != after.end() && same->has_room) CHECK(same->place_index == label.place_index);
        }
        update(state, SelectProvince{province.id}, world());
      }
      CHECK(moved < 3);
    }
}

TEST_CASE("small towns are named close up only, and fade out on the way back") {
  State state = start({1920, 1080}, "en");
  CHECK_FALSE(has_room(labels_in_view(world(), state), "label.oudenaarde"));
  update(state, SetMotion{"reduced"}, world());
  update(state, OpenHub{"ghent"}, world());
  CHECK(has_room(labels_in_view(world(), state), "label.oudenaarde"));
  settle_labels(state, world());
  update(state, CloseCard{}, world());
  update(state, GoHome{}, world());
  fade_labels(state, world(), 0.1);
  CHECK_FALSE(has_room(labels_in_view(world(), state), "label.oudenaarde"));
}
