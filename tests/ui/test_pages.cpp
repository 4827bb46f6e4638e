#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "stage.h"

using namespace beffroi;
using input::EventKind;
using ui::Stage;

namespace {

const std::vector<Vec2> screens{{1280, 720}, {1920, 1080}, {3840, 2160}, {1080, 1920}, {2560, 1080}};

void check_fit(Stage& stage) {
  stage.settle();
  for (const ui::Misfit& misfit : stage.host.misfits()) FAIL_CHECK(ui::to_text(misfit));
}

// On every screen in every language: each action in turn, and a look after each.
void check_fit_everywhere(const std::vector<std::string>& actions) {
  for (const Vec2 size_px : screens) {
    for (const content::Language& language : ui::belgium().content.languages) {
      Stage stage(size_px, language.code);
      CAPTURE(size_px.x);
      CAPTURE(language.code);
      for (const std::string& action : actions) {
        CAPTURE(action);
        stage.act(action);
        check_fit(stage);
      }
    }
  }
}

}  // namespace

TEST_CASE("the table of themes fits every screen in every language, with every link explained") {
  std::vector<std::string> actions{"matrix.open"};
  for (const content::Hub& hub : ui::belgium().content.hubs)
    for (const content::TopicLink& link : hub.topics) actions.push_back("matrix.show " + hub.id + " " + link.topic);
  check_fit_everywhere(actions);
}

TEST_CASE("any two hubs side by side fit every screen in every language") {
  std::vector<std::string> actions;
  const auto& hubs = ui::belgium().content.hubs;
  for (std::size_t i = 0; i < hubs.size(); ++i) {
    actions.push_back("compare.start " + hubs[i].id);
    actions.push_back("hub.compare " + hubs[i].id + " " + hubs[(i + 1) % hubs.size()].id);
  }
  check_fit_everywhere(actions);
}

TEST_CASE("the search fits every screen in every language, whatever is typed") {
  check_fit_everywhere({"search.open", "search.type in", "search.clear", "search.type charleroix", "search.clear",
                        "search.type wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"});
}

TEST_CASE("every mark and every key is as large as a finger") {
  for (const Vec2 size_px : screens) {
    Stage stage(size_px);
    CAPTURE(size_px.x);
    for (const char* action : {"matrix.open", "hub.compare ghent liege", "search.open", "search.type bio"}) {
      CAPTURE(action);
      stage.act(action);
      stage.settle();
      const exhibit::Screen screen = stage.screen();
      for (const ui::Target& target : stage.host.targets()) {
        CAPTURE(exhibit::to_text(target.action));
        CHECK(target.box.width() >= screen.metrics.touch - 1);
        const bool is_key = exhibit::to_text(target.action).starts_with("search.");
        const bool scrolls = screen.card.contains(target.box.centre()) && !is_key;
        const bool is_cut = scrolls && (stage.state.card == exhibit::Card::search ||
                                        target.box.max.y >= screen.card.max.y - screen.metrics.margin);
        if (!is_cut) CHECK(target.box.height() >= screen.metrics.touch - 1);
      }
    }
  }
}

TEST_CASE("the table is a tap away from the country, a hub and the map") {
  Stage stage;
  stage.settle();
  CHECK(ui::to_text(stage.tap(stage.middle_of("matrix.open"))) == "matrix.open");
  stage.act("matrix.open");
  stage.settle();
  CHECK(ui::to_text(stage.tap(stage.middle_of("topic.select health"))) == "topic.select health");
  CHECK(ui::to_text(stage.tap(stage.middle_of("matrix.show ghent health"))) == "matrix.show ghent health");
  CHECK_FALSE(stage.shows("matrix.show ghent energy"));
}

TEST_CASE("the heads of the table stay whole above its rows, however far these are scrolled") {
  for (const Vec2 size_px : exhibit::usual_screens)
    for (const char* text_size : {"text.size 0", "text.size 3"}) {
      Stage stage(size_px, "de");
      stage.act(text_size);
      stage.act("matrix.show bruges heritage");
      stage.act("matrix.open");
      stage.settle();
      CAPTURE(size_px.x);
      const exhibit::Screen screen = stage.screen();
      for (int i = 0; i < 12; ++i) {
        CAPTURE(i);
        Box2 head;
        for (const ui::Target& target : stage.host.targets())
          if (exhibit::to_text(target.action) == "hub.open charleroi" && screen.card.contains(target.box.centre()))
            head = target.box;
        constexpr double digit_em = 0.75;
        CHECK(head.height() >= screen.metrics.touch + screen.metrics.caption * digit_em);
        for (const ui::Target& target : stage.host.targets())
          if (exhibit::to_text(target.action).starts_with("topic.")) CHECK(target.box.min.y >= head.max.y - 1);
        check_fit(stage);
        stage.feed(EventKind::wheel, screen.card.centre(), 0, -0.3);
        stage.settle();
      }
    }
}

TEST_CASE("a link that is explained comes into sight, with the way to its hub") {
  for (const Vec2 size_px : screens) {
    Stage stage(size_px);
    stage.act("matrix.open");
    stage.settle();
    const auto ways = [&] {
      int count = 0;
      for (const ui::Target& target : stage.host.targets())
        if (exhibit::to_text(target.action) == "hub.open bruges") ++count;
      return count;
    };
    const int before = ways();
    stage.act("matrix.show bruges heritage");
    stage.settle();
    CAPTURE(size_px.x);
    CHECK(ways() >= before);
    CHECK(stage.shows("matrix.open"));
    CHECK(stage.shows("hub.open bruges"));
  }
}

TEST_CASE("the way to its hub stands whole above the fading edge when a link is explained") {
  for (const Vec2 size_px : screens)
    for (const std::string motion : {"motion.set full", "motion.set reduced"})
      for (const std::string language : {"fr", "de"}) {
        Stage stage(size_px, language);
        stage.act(motion);
        stage.act("matrix.show brussels digital");
        stage.settle();
        CAPTURE(size_px.x);
        CAPTURE(language);
        CAPTURE(motion);
        const exhibit::Screen screen = stage.screen();
        Box2 way{{}, {}};  // the lowest on the card; the head of the hub's column leads there, too
        for (const ui::Target& target : stage.host.targets())
          if (exhibit::to_text(target.action) == "hub.open brussels" && screen.card.contains(target.box.centre()) &&
              target.box.max.y > way.max.y)
            way = target.box;
        CHECK(way.height() >= screen.metrics.touch - 1);
        CHECK(way.width() > 2 * screen.metrics.touch);
        const double edge_px = screen.metrics.margin + screen.metrics.gap / 2;
        CHECK(way.max.y <= screen.card.max.y - edge_px);
      }
}

TEST_CASE("the table shows all themes at once on the smallest screen") {
  for (const content::Language& language : ui::belgium().content.languages) {
    Stage stage({1280, 720}, language.code);
    stage.act("matrix.open");
    stage.settle();
    CAPTURE(language.code);
    const double end_px = stage.screen().card.max.y;
    for (const content::Topic& topic : ui::belgium().content.topics) {
      CAPTURE(topic.id);
      REQUIRE(stage.shows("topic.select " + topic.id));
      CHECK(stage.middle_of("topic.select " + topic.id).y + stage.screen().metrics.touch / 2 < end_px);
    }
  }
}

TEST_CASE("no row is cut under the heads when a link is explained") {
  for (const Vec2 size_px : screens)
    for (const std::string link : {"brussels digital", "ghent electronics", "liege energy"}) {
      Stage stage(size_px, "fr");
      stage.act("matrix.open");
      stage.settle();
      stage.act("matrix.show " + link);
      stage.settle();
      CAPTURE(size_px.x);
      CAPTURE(link);
      const exhibit::Screen screen = stage.screen();
      double first_px = screen.card.max.y;
      double height_px = 0;
      for (const ui::Target& target : stage.host.targets()) {
        const bool is_row = exhibit::to_text(target.action).starts_with("topic.") && target.box.height() >= 1;
        if (!is_row || target.box.min.y > first_px) continue;
        first_px = target.box.min.y;
        height_px = target.box.height();
      }
      CHECK(height_px >= screen.metrics.touch - 1);
    }
}

TEST_CASE("the whole table of themes is seen at once at 1920x1080, in every language") {
  for (const content::Language& language : ui::belgium().content.languages) {
    Stage stage({1920, 1080}, language.code);
    stage.act("matrix.open");
    stage.settle();
    CAPTURE(language.code);
    CHECK(stage.state.page_px <= stage.screen().card_room.height());
  }
}

TEST_CASE("the keyboard on the screen has the letters where people of that language look for them") {
  const auto first_letter_of_the_first_row = [](std::string_view language) {
    Stage stage({1920, 1080}, language);
    stage.act("search.open");
    stage.settle();
    const double row_px = stage.middle_of("search.type t").y;
    for (std::string letter : {"a", "q", "y"}) {
      const Vec2 middle = stage.middle_of("search.type " + letter);
      if (middle.y == row_px && middle.x < stage.middle_of("search.type e").x) return letter;
    }
    return std::string();
  };
  CHECK(first_letter_of_the_first_row("fr") == "a");
  CHECK(first_letter_of_the_first_row("nl") == "a");
  CHECK(first_letter_of_the_first_row("de") == "q");
  CHECK(first_letter_of_the_first_row("en") == "q");
}

TEST_CASE("the keys take the whole width of the card, and grow with it") {
  for (const Vec2 size_px : screens) {
    CAPTURE(size_px.x);
    Stage stage(size_px, "en");
    stage.act("search.open");
    stage.settle();
    const exhibit::Screen screen = stage.screen();
    Box2 keys;
    for (const ui::Target& target : stage.host.targets())
      if (exhibit::to_text(target.action).starts_with("search.type")) keys.include(target.box);
    CHECK(keys.width() > screen.card.width() - 3 * screen.metrics.gap);
    CHECK(keys.height() > screen.metrics.touch * (screen.portrait ? 6 : 4));
    CHECK(keys.height() < screen.card.height() / 2);
  }
}

TEST_CASE("letters are typed by touch, and a result opens its hub") {
  Stage stage;
  stage.act("search.open");
  stage.settle();
  CHECK(ui::to_text(stage.tap(stage.middle_of("search.type u"))) == "search.type u");
  CHECK(ui::to_text(stage.tap(stage.middle_of("search.erase"))) == "search.erase");
  stage.act("search.type ucb");
  stage.settle();
  const Box2 card = stage.screen().card;
  std::vector<Vec2> results;
  for (const ui::Target& target : stage.host.targets())
    if (exhibit::to_text(target.action) == "hub.open brussels" && card.contains(target.box.centre()))
      results.push_back(target.box.centre());
  REQUIRE_FALSE(results.empty());
  CHECK(ui::to_text(stage.tap(results.front())) == "hub.open brussels");
}

TEST_CASE("every result bears its name, those of one name, too") {
  Stage stage({1920, 1080}, "en");
  stage.act("search.open");
  stage.act("search.type biotechnology");
  stage.settle();
  const exhibit::Metrics m = stage.screen().metrics;
  int results = 0;
  for (const ui::Target& target : stage.host.targets()) {
    if (!exhibit::to_text(target.action).starts_with("hub.open ") || !stage.screen().card.contains(target.box.centre()))
      continue;
    ++results;
    CHECK(target.box.height() >= m.body * 1.4 + m.caption * 1.4);  // its name above what it is
  }
  CHECK(results >= 2);
}

TEST_CASE("the way to a comparison stays in sight, however far a hub's card is scrolled") {
  for (const Vec2 size_px : screens) {
    Stage stage(size_px);
    stage.act("hub.open brussels");
    stage.settle();
    CAPTURE(size_px.x);
    CHECK(stage.shows("compare.start brussels"));
    stage.feed(EventKind::wheel, stage.screen().card.centre(), 0, -80);
    stage.settle();
    CHECK(stage.shows("compare.start brussels"));
  }
}

TEST_CASE("a card is no higher than its page") {
  Stage stage({1080, 1920});
  stage.act("compare.start ghent");
  stage.settle();
  const exhibit::Screen low = stage.screen();
  CHECK(low.card.height() < low.card_room.height() * 0.8);
  CHECK(low.card.max.y == low.card_room.max.y);
  stage.act("hub.open brussels");
  stage.settle();
  CHECK(stage.screen().card.height() == stage.screen().card_room.height());
}

TEST_CASE("standing, all hubs' cards begin at the same height: their buttons stay under the finger") {
  for (const Vec2 size_px : {Vec2{1080, 1920}, Vec2{720, 1280}})
    for (const content::Language& language : ui::belgium().content.languages)
      for (const char* text_size : {"text.size 0", "text.size 3"}) {
        Stage stage(size_px, language.code);
        stage.act(text_size);
        std::vector<Vec2> places;
        for (const content::Hub& hub : ui::belgium().content.hubs) {
          stage.act("hub.open " + hub.id);
          stage.settle();
          places.push_back(stage.middle_of("hub.next"));
          CAPTURE(size_px.x);
          CAPTURE(language.code);
          CAPTURE(hub.id);
          CHECK(places.back() == places.front());
        }
      }
}

TEST_CASE("standing, the cards of hubs that have no figures are seen whole") {
  for (const content::Language& language : ui::belgium().content.languages)
    for (const content::Hub& hub : ui::belgium().content.hubs) {
      if (!hub.figures.empty()) continue;
      Stage stage({1080, 1920}, language.code);
      stage.act("hub.open " + hub.id);
      stage.settle();
      const Vec2 before = stage.middle_of("topic.select " + hub.topics.back().topic);
      stage.feed(EventKind::wheel, stage.screen().card.centre(), 0, -80);
      stage.settle();
      CAPTURE(language.code);
      CAPTURE(hub.id);
      CHECK(stage.middle_of("topic.select " + hub.topics.back().topic) == before);
    }
}

TEST_CASE("standing, the sheet of settings takes the whole width, and cuts no button beside the map") {
  for (const Vec2 size_px : {Vec2{1080, 1920}, Vec2{720, 1280}})
    for (const content::Language& language : ui::belgium().content.languages)
      for (int text_size = 0; text_size <= exhibit::largest_text_size; ++text_size) {
        CAPTURE(size_px.x);
        CAPTURE(language.code);
        CAPTURE(text_size);
        Stage stage(size_px, language.code);
        stage.act("text.size " + std::to_string(text_size));
        stage.act("settings.toggle");
        check_fit(stage);
        const exhibit::Metrics m = stage.screen().metrics;
        const Vec2 choice = stage.middle_of("text.size 0");
        CHECK(choice.x < size_px.x * 0.3);
        for (const ui::Target& target : stage.host.targets())
          if (exhibit::to_text(target.action) == "map.home") CHECK(target.box.max.y < choice.y - m.touch * 1.5);
      }
}
