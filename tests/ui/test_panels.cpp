#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "input/bindings.h"
#include "stage.h"

using namespace beffroi;
using input::EventKind;
using ui::Stage;

TEST_CASE("the banner of a place leaves the room that the map keeps for it") {
  for (const Vec2 size_px : {Vec2{1280, 720}, Vec2{1080, 1920}}) {
    for (const char* language : {"fr", "de"}) {
      Stage stage(size_px, language);
      stage.act("motion.set reduced");
      CAPTURE(size_px.x);
      std::vector<std::string> choices;
      for (const content::Region& region : ui::belgium().content.regions) choices.push_back("region.open " + region.id);
      for (const content::Province& province : ui::belgium().content.provinces)
        choices.push_back("province.select " + province.id);
      for (const std::string& choice : choices) {
        stage.act(choice);
        stage.settle();
        const Box2 room = stage.screen().place;
        CAPTURE(choice);
        CHECK_FALSE(stage.host.covers({room.centre().x, room.min.y - 2}));
      }
    }
  }
}

TEST_CASE("from a province the way leads to its region and its hubs, and back to the map") {
  Stage stage;
  stage.act("province.select hainaut");
  stage.settle();
  CHECK(stage.shows("hub.open charleroi"));
  CHECK(ui::to_text(stage.tap(stage.middle_of("region.open wallonia"))) == "region.open wallonia");
  stage.act("region.open wallonia");
  stage.settle();
  CHECK(ui::to_text(stage.tap(stage.middle_of("hub.open louvain-la-neuve"))) == "hub.open louvain-la-neuve");
  CHECK(ui::to_text(stage.tap(stage.middle_of("place.clear"))) == "place.clear");
  stage.act("province.select brussels");  // no province: the region itself
  stage.settle();
  CHECK_FALSE(stage.shows("region.open brussels"));
}

TEST_CASE("the country's card leads to every region") {
  Stage stage;
  stage.act("overview.open");
  stage.settle();
  stage.feed(EventKind::wheel, stage.screen().card.centre(), 0, -80);
  stage.settle();
  for (const content::Region& region : ui::belgium().content.regions) CHECK(stage.shows("region.open " + region.id));
}

TEST_CASE("a word that is too long for its place is found") {
  exhibit::World world = ui::load_belgium();
  content::Language& language = world.content.languages.front();
  const std::string word(120, 'W');
  language.texts["hub.ghent.name"].items = {word};
  Stage stage({1920, 1080}, language.code);
  stage.act("hub.open ghent");
  exhibit::Actions actions;
  const exhibit::Screen screen = stage.screen();
  stage.host.build({world, stage.state, screen, {}}, 0.05, actions);
  const auto misfits = stage.host.misfits();
  const auto in = [&](std::string_view panel) {
    return std::ranges::any_of(misfits, [&](const ui::Misfit& misfit) { return misfit.panel == panel; });
  };
  CHECK(in("card"));    // its title
  CHECK(in("screen"));  // the list of hubs grows out of its place
}

TEST_CASE("every target is as large as a finger, at every text size") {
  for (const Vec2 size_px : exhibit::usual_screens)
    for (int text_size = 0; text_size <= exhibit::largest_text_size; ++text_size) {
      Stage stage(size_px);
      stage.act("motion.set reduced");
      stage.act("text.size " + std::to_string(text_size));
      stage.act("hub.open brussels");
      for (const char* choice : {"topic.select ai", "province.select antwerp", "settings.toggle"}) {
        stage.act(choice);
        stage.settle();
        const exhibit::Screen screen = stage.screen();
        for (const ui::Target& target : stage.host.targets()) {
          CAPTURE(exhibit::to_text(target.action));
          CHECK(target.box.width() >= screen.metrics.touch - 1);
          const bool is_cut_by_scrolling = target.box.max.y >= screen.card.max.y - 1;
          if (!is_cut_by_scrolling) CHECK(target.box.height() >= screen.metrics.touch - 1);
        }
      }
    }
}

namespace {

bool is_like(Colour a, Colour b) {
  constexpr float slack = 0.01F;
  return std::abs(a.r - b.r) < slack && std::abs(a.g - b.g) < slack && std::abs(a.b - b.b) < slack;
}

}  // namespace

TEST_CASE("no edge of a page runs through a large figure") {
  Stage stage({2560, 1080}, "fr", ui::Host::Letters::drawn);
  stage.act("overview.open");
  stage.settle();
  const exhibit::Screen screen = stage.screen();
  const Box2 card = screen.card;
  const Colour accent = exhibit::theme_of(ui::belgium(), stage.state.theme).panel.accent;
  const double header_px = screen.metrics.touch + 2 * screen.metrics.gap;
  int seen = 0;
  for (int i = 0; i < 40; ++i) {
    CAPTURE(i);
    const std::vector<SheetVertex>& corners = stage.host.sheet().vertices;
    for (std::size_t at = 0; at + 1 < corners.size(); ++at) {
      const SheetVertex& a = corners[at];
      const SheetVertex& b = corners[at + 1];
      const bool is_of_figure = is_like(a.tint, accent) && std::abs(a.y - b.y) > screen.metrics.title &&
                                card.contains({a.x, a.y}) && card.contains({b.x, b.y});
      if (!is_of_figure || a.tint.a == 0) continue;
      ++seen;
      CHECK(std::min(a.y, b.y) >= card.min.y + header_px - 1);
      CHECK(std::max(a.y, b.y) <= card.max.y - screen.metrics.margin - screen.metrics.gap / 2);
    }
    stage.feed(EventKind::wheel, card.centre(), 0, -0.3);
    stage.settle();
  }
  CHECK(seen > 0);
}

TEST_CASE("no bar is seen without the number that it shows") {
  Stage stage({1280, 720}, "de", ui::Host::Letters::drawn);
  stage.act("overview.open");
  stage.settle();
  const exhibit::Screen screen = stage.screen();
  const Box2 card = screen.card;
  const Colour accent = exhibit::theme_of(ui::belgium(), stage.state.theme).panel.accent;
  const double bar_px = screen.metrics.gap * 1.5;
  const double reach_px = card.width() / 4;  // of the bar, which is longer
  const auto is_chip_in_sight = [&] {
    return std::ranges::any_of(stage.host.targets(), [&](const ui::Target& target) {
      return exhibit::to_text(target.action) == "matrix.open" && card.contains(target.box.centre());
    });
  };
  int seen = 0;
  for (int i = 0; i < 60 && !is_chip_in_sight(); ++i) {  // the chip is outlined in the colour of the bar
    CAPTURE(i);
    double top_of_bar_px = 0;
    std::vector<double> tops_of_numbers_px;
    const std::vector<SheetVertex>& corners = stage.host.sheet().vertices;
    for (std::size_t at = 0; at + 1 < corners.size(); ++at) {
      const SheetVertex& a = corners[at];
      const SheetVertex& b = corners[at + 1];
      if (!is_like(a.tint, accent) || a.tint.a == 0 || !card.contains({a.x, a.y}) || !card.contains({b.x, b.y}))
        continue;
      if (std::abs(a.x - b.x) > reach_px) top_of_bar_px = a.y;
      if (std::abs(a.y - b.y) > screen.metrics.title) tops_of_numbers_px.push_back(std::min(a.y, b.y));
    }
    if (top_of_bar_px > 0) {
      ++seen;
      CHECK(std::ranges::any_of(tops_of_numbers_px, [&](double top_px) {
        return top_px < top_of_bar_px && top_px > top_of_bar_px - screen.metrics.title * 4 - bar_px;
      }));
    }
    stage.feed(EventKind::wheel, card.centre(), 0, -0.2);
    stage.settle();
  }
  CHECK(seen > 0);
}

TEST_CASE("a tap on a theme chooses it, and a second tap lets it go") {
  Stage stage;
  stage.act("hub.open liege");
  stage.settle();
  stage.feed(EventKind::wheel, stage.screen().card.centre(), 0, -50);
  stage.settle();
  CHECK(ui::to_text(stage.tap(stage.middle_of("topic.select energy"))) == "topic.select energy");
  stage.act("topic.select energy");
  stage.settle();
  CHECK(ui::to_text(stage.tap(stage.middle_of("topic.clear"))) == "topic.clear");
}

TEST_CASE("a press and its release that come in one go are a tap, and only one") {
  Stage stage;
  stage.settle();
  const Vec2 at_px = stage.middle_of("hub.open ghent");
  stage.feed(EventKind::down, at_px);
  stage.feed(EventKind::up, at_px);
  CHECK(ui::to_text(stage.build()).empty());
  CHECK(stage.host.is_moving());
  CHECK(ui::to_text(stage.build()) == "hub.open ghent");
  CHECK(ui::to_text(stage.settle()).empty());
}

TEST_CASE("a finger taps as well as a mouse, and two quick taps are two") {
  Stage stage;
  stage.settle();
  const Vec2 at_px = stage.middle_of("map.step 1");
  for (int i = 0; i < 2; ++i) {
    stage.feed(EventKind::down, at_px, 3);
    stage.feed(EventKind::up, at_px, 3);
  }
  CHECK(ui::to_text(stage.settle()) == "map.step 1; map.step 1");
}

TEST_CASE("a press that slides off its button does nothing") {
  Stage stage;
  stage.settle();
  const Vec2 at_px = stage.middle_of("hub.open bruges");
  stage.feed(EventKind::down, at_px);
  stage.build();
  stage.feed(EventKind::move, at_px + Vec2{0, -300});
  stage.build();
  stage.feed(EventKind::up, at_px + Vec2{0, -300});
  CHECK(stage.settle().empty());
}

TEST_CASE("panels cover their own place and leave the map free") {
  Stage stage;
  stage.act("hub.open ghent");
  stage.settle();
  const exhibit::Screen screen = stage.screen();
  CHECK(stage.host.covers(screen.card.centre()));
  CHECK(stage.host.covers(stage.middle_of("lang.set de")));
  CHECK_FALSE(stage.host.covers({screen.card.min.x / 2, screen.card.centre().y}));
  CHECK_FALSE(stage.host.covers(screen.heading.centre()));
  stage.act("card.close");
  stage.settle();
  CHECK_FALSE(stage.host.covers(screen.card.centre()));
}

TEST_CASE("a drag scrolls the card and presses nothing beneath") {
  Stage stage;
  stage.act("hub.open ghent");
  stage.settle();
  stage.feed(EventKind::wheel, stage.screen().card.centre(), 0, -50);
  stage.settle();
  const Vec2 before = stage.middle_of("topic.select circular");
  stage.feed(EventKind::down, before, 1);
  exhibit::Actions actions = stage.build();
  for (int i = 1; i <= 10; ++i) {
    stage.feed(EventKind::move, before + Vec2{0, 5.0 * i}, 1);
    const auto more = stage.build();
    actions.insert(actions.end(), more.begin(), more.end());
  }
  const Vec2 dragged = stage.middle_of("topic.select circular");
  CHECK(dragged.y > before.y + 30);
  stage.feed(EventKind::up, before + Vec2{0, 50}, 1);
  const auto more = stage.settle();
  CHECK(actions.empty());
  CHECK(more.empty());
}

TEST_CASE("what waits below the lower edge of a card cannot be pressed, and comes when the card is scrolled") {
  Stage stage({1280, 720}, "fr");
  stage.act("hub.compare ghent liege");
  stage.settle();
  const exhibit::Screen screen = stage.screen();
  const auto lowest_px = [&] {
    double lowest = 0;
    for (const ui::Target& target : stage.host.targets())
      if (screen.card.contains(target.box.centre())) lowest = std::max(lowest, target.box.max.y);
    return lowest;
  };
  CHECK_FALSE(stage.shows("compare.start ghent"));
  CHECK(lowest_px() <= screen.card.max.y - screen.metrics.margin);
  stage.feed(EventKind::wheel, screen.card.centre(), 0, -50);
  stage.settle();
  CHECK(stage.shows("compare.start ghent"));
}

TEST_CASE("another hub is read from its top") {
  Stage stage;
  stage.act("hub.open ghent");
  stage.settle();
  stage.feed(EventKind::wheel, stage.screen().card.centre(), 0, -50);
  stage.settle();
  REQUIRE(stage.shows("topic.select circular"));
  stage.act("hub.open liege");
  stage.settle();
  CHECK_FALSE(stage.shows("topic.select circular"));
}

TEST_CASE("any tap closes the help, and nothing else happens") {
  Stage stage;
  stage.act("hub.open ghent");
  stage.settle();
  const Vec2 hub_px = stage.middle_of("hub.open bruges");
  stage.act("help.toggle");
  stage.settle();
  CHECK(stage.host.covers({5, 5}));
  CHECK(ui::to_text(stage.tap(hub_px)) == "help.toggle");
}

TEST_CASE("the help of a kiosk tells of hands and buttons, and of no key") {
  const auto letters = [](const exhibit::World& world) {
    Stage stage({1280, 720}, "de", ui::Host::Letters::drawn);
    stage.act("help.toggle");
    exhibit::Actions actions;
    stage.host.build({world, stage.state, stage.screen(), {input::default_bindings(), input::touring_bindings()}}, 1,
                     actions);
    return stage.host.sheet().vertices.size();
  };
  exhibit::World kiosk = ui::load_belgium();
  kiosk.operation.kiosk = true;
  constexpr std::size_t of_a_letter = 4;
  CHECK(letters(kiosk) + 200 * of_a_letter < letters(ui::belgium()));
}

TEST_CASE("in rows, the list of hubs breaks after the same cities in every language") {
  for (const content::Language& language : ui::belgium().content.languages) {
    Stage stage({1280, 720}, language.code);
    stage.act("text.size 3");
    stage.act("hub.open ghent");
    stage.settle();
    CAPTURE(language.code);
    std::map<double, int> rows;
    for (const ui::Target& target : stage.host.targets())
      if (stage.screen().hubs.contains(target.box.centre())) ++rows[target.box.min.y];
    REQUIRE(rows.size() == 3);
    for (const auto& [top_px, entries] : rows) CHECK(entries == 3);
  }
}

TEST_CASE("in two rows, the list of hubs has columns, and the last entry takes the cell that is left over") {
  for (const content::Language& language : ui::belgium().content.languages) {
    Stage stage({1080, 1920}, language.code);
    stage.act("hub.open ghent");
    stage.settle();
    CAPTURE(language.code);
    std::map<double, std::vector<Box2>> rows;
    for (const ui::Target& target : stage.host.targets())
      if (stage.screen().hubs.contains(target.box.centre())) rows[target.box.min.y].push_back(target.box);
    REQUIRE(rows.size() == 2);
    const std::vector<Box2>& upper = rows.begin()->second;
    const std::vector<Box2>& lower = rows.rbegin()->second;
    REQUIRE(upper.size() == 5);
    REQUIRE(lower.size() == 4);
    for (std::size_t i = 0; i < lower.size(); ++i) CHECK(lower[i].min.x == doctest::Approx(upper[i].min.x));
    CHECK(lower.back().max.x == doctest::Approx(upper.back().max.x));
  }
}

TEST_CASE("standing, a tap anywhere on a tile opens what it names, in tiles of one grid") {
  Stage stage({1080, 1920});
  stage.settle();
  const exhibit::Screen screen = stage.screen();
  const std::vector<exhibit::HubTile>& tiles = screen.hub_tiles.tiles;
  const std::vector<content::Hub>& hubs = ui::belgium().content.hubs;
  REQUIRE(tiles.size() == hubs.size() + 2);
  const Vec2 inset{screen.metrics.gap / 2, screen.metrics.gap / 2};
  CHECK(ui::to_text(stage.tap(tiles.front().box.min + inset)) == "overview.open");
  CHECK(ui::to_text(stage.tap(tiles.back().box.max - inset)) == "matrix.open");
  for (std::size_t i = 0; i < hubs.size(); ++i)
    CHECK(ui::to_text(stage.tap(tiles[i + 1].box.max - inset)) == "hub.open " + hubs[i].id);
}

TEST_CASE("standing, a tile that fades under a sheet answers no hand") {
  Stage stage({1080, 1920});
  stage.settle();
  const Vec2 at_px = stage.middle_of("hub.open bruges");
  stage.act("hub.open ghent");
  stage.state.card_slide = 0.05;
  REQUIRE_FALSE(stage.screen().card.contains(at_px));
  stage.build();
  CHECK_FALSE(stage.host.covers(stage.screen().hub_tiles.tiles.front().box.centre()));
}

TEST_CASE("the arrow keys scroll the card") {
  Stage stage({1280, 720});
  stage.act("hub.open brussels");
  stage.settle();
  REQUIRE_FALSE(stage.shows("topic.select ai"));
  input::InputEvent event;
  event.kind = EventKind::key_down;
  event.key = input::Key::down;
  for (int i = 0; i < 40; ++i) stage.host.feed(event);
  stage.settle();
  CHECK(stage.shows("topic.select ai"));
}

TEST_CASE("nothing moves when nothing happens") {
  Stage stage;
  stage.act("hub.open brussels");
  stage.settle();
  CHECK(stage.build().empty());
  CHECK_FALSE(stage.host.is_moving());
  stage.feed(EventKind::move, stage.middle_of("card.close"));
  CHECK(stage.host.is_moving());
  stage.settle();
}

TEST_CASE("settings are chosen on their sheet, and a tap beside it closes it") {
  Stage stage;
  stage.settle();
  CHECK(ui::to_text(stage.tap(stage.middle_of("settings.toggle"))) == "settings.toggle");
  stage.act("settings.toggle");
  stage.settle();
  CHECK(ui::to_text(stage.tap(stage.middle_of("text.size 2"))) == "text.size 2");
  CHECK(ui::to_text(stage.tap(stage.middle_of("theme.set contrast"))) == "theme.set contrast");
  CHECK(ui::to_text(stage.tap(stage.middle_of("motion.set reduced"))) == "motion.set reduced");
  const Vec2 hub_px = stage.middle_of("hub.open bruges");
  CHECK(ui::to_text(stage.tap(hub_px)) == "settings.toggle");
}

TEST_CASE("help that is longer than the screen scrolls, and a drag on it is no tap") {
  Stage stage({1280, 720}, "de");
  stage.act("text.size 3");
  stage.act("help.toggle");
  stage.settle();
  const Vec2 from{640, 500};
  stage.feed(EventKind::down, from, 1);
  stage.build();
  for (int i = 1; i <= 10; ++i) {
    stage.feed(EventKind::move, from - Vec2{0, 20.0 * i}, 1);
    stage.build();
  }
  stage.feed(EventKind::up, from - Vec2{0, 200}, 1);
  CHECK(stage.settle().empty());
  CHECK(ui::to_text(stage.tap(from)) == "help.toggle");
}
