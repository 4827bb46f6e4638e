// A display sleeps once its stage says that nothing moves: what is on the glass then stays until the next hand comes.
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "../ui/stage.h"
#include "app/stage.h"
#include "stage.h"

using namespace beffroi;

namespace {

constexpr Vec2 size_px{1280, 720};

// As long as it moves, each frame as long as a slow machine's, and without the hand's own soft answers in between.
class Display {
public:
  Display() : stage_(std::move(*app::Stage::make(ui::load_belgium(), size_px))), surface_(open_surface()) { settle(); }

  void act(std::string_view text) {
    stage_->act(*exhibit::parse_action(text));
    settle();
  }
  void tap(Vec2 at_px) {
    for (const auto kind : {input::EventKind::move, input::EventKind::down, input::EventKind::up}) {
      input::InputEvent event;
      event.kind = kind;
      event.position_px = at_px;
      stage_->handle(event);
    }
    settle();
  }
  void step() { stage_->step(frame_s); }

  const exhibit::State& state() const { return stage_->state(); }
  std::vector<std::uint8_t> picture() const {
    stage_->draw(surface_.target());
    return surface_.read().rgba;
  }

private:
  static constexpr double frame_s = 0.15;

  static gl::Framebuffer open_surface() {
    auto surface = gl::Framebuffer::make(static_cast<int>(size_px.x), static_cast<int>(size_px.y));
    REQUIRE(surface);
    return std::move(*surface);
  }

  void settle() {
    constexpr int most_frames = 200;
    int frames = 0;
    do step();
    while (stage_->is_moving() && ++frames < most_frames);
    CHECK(frames < most_frames);
  }

  test::Stage context_;
  std::unique_ptr<app::Stage> stage_;
  gl::Framebuffer surface_;
};

Vec2 middle_of(std::string_view action) {
  ui::Stage panels(size_px);
  panels.build();
  return panels.middle_of(action);
}

}  // namespace

TEST_CASE("a display that stands still shows all that the last touch has brought") {
  Display display;
  for (const char* touched : {"settings.toggle", "help.toggle", "search.open", "overview.open", "lang.set nl"}) {
    INFO(std::string(touched));
    const auto before = display.picture();
    display.tap(middle_of(touched));
    const auto at_rest = display.picture();
    CHECK(at_rest != before);
    display.step();
    CHECK(display.picture() == at_rest);
    display.act("back");
  }
}

TEST_CASE("a display that stands still shows all that a reduced motion has brought") {
  Display display;
  display.act("motion.set reduced");
  for (const char* action : {"hub.open ghent", "hub.compare ghent liege", "matrix.show brussels digital", "card.close",
                             "topic.select ai", "region.open flanders"}) {
    INFO(std::string(action));
    display.act(action);
    const auto at_rest = display.picture();
    display.step();
    CHECK(display.picture() == at_rest);
  }
}
