#include <doctest/doctest.h>

#include "exhibit/labels.h"
#include "exhibit/markers.h"
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

}  // namespace

TEST_CASE("in the opening view every hub has its name, in every language, on every screen") {
  for (const Vec2 size : {Vec2{1280, 720}, Vec2{1920, 1080}, Vec2{3840, 2160}, Vec2{1080, 1920}, Vec2{2560, 1080}})
    for (const content::Language& language : world().content.languages) {
      CAPTURE(size.x);
      CAPTURE(language.code);
      const auto labels = labels_in_view(world(), start(size, language.code));
      for (const content::Hub& hub : world().content.hubs) CHECK(has_room(labels, "hub." + hub.id));
    }
}

TEST_CASE("no label lies on another, or on a marker") {
  for (const Vec2 size : {Vec2{1920, 1080}, Vec2{1080, 1920}}) {
    const State state = start(size, "de");
    const auto labels = labels_in_view(world(), state);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      if (!labels[i].has_room) continue;
      for (std::size_t j = i + 1; j < labels.size(); ++j)
        if (labels[j].has_room) CHECK_FALSE(labels[i].place.box.overlaps(labels[j].place.box));
      for (const Marker& marker : markers(world(), state))
        CHECK_FALSE(labels[i].place.box.overlaps(box_around(marker.centre_px, {marker.radius_px, marker.radius_px})));
    }
  }
}

TEST_CASE("Brussels bears both its names, whatever the visitor speaks") {
  const auto names = [](const std::string& language) {
    std::string all;
    for (const LabelInView& label : labels_in_view(world(), start({1920, 1080}, language)))
      if (label.id == "hub.brussels")
        for (const map::Text& text : label.place.texts) all += text.content + "|";
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
      CHECK(world().atlas.glyphs.contains(key));
}

TEST_CASE("a label that loses its room fades where it was") {
  State state = start({1920, 1080}, "fr");
  const auto before = labels_in_view(world(), state);
  update(state, OpenHub{"ghent"}, world());
  for (int i = 0; i < 20; ++i) update(state, Tick{1.0 / 60}, world());
  for (const LabelInView& label : labels_in_view(world(), state)) {
    const auto known = state.labels.find(label.id);
    if (!label.has_room && known != state.labels.end()) CHECK(label.place_index == known->second.place);
  }
  CHECK_FALSE(before.empty());
}
