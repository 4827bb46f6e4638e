// Eight hours on a virtual clock: the display waits, visitors come, do all kinds of things and walk off, staff look in,
// presenters take it over and hand it back.
// Each time it waits again it must be in the very state in which it began, and it must not have grown.
#include <algorithm>
#include <filesystem>
#include <random>

#include <fmt/format.h>

#include "exhibit/pin.h"
#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "input/bindings.h"
#include "platform/process.h"
#include "ui/host.h"

namespace {

using namespace beffroi;

constexpr double hour_s = 3600;
constexpr double hours = 8;
// Coarse, since nobody looks; what is at rest sleeps until something is due, as the program does.
constexpr double frame_s = 0.25;
constexpr const char* pin = "4711";

constexpr std::array deeds{"hub.open 1",
                           "hub.open 5",
                           "hub.next",
                           "topic.select ai",
                           "matrix.open",
                           "hub.compare 2 3",
                           "search.open",
                           "search.type bio",
                           "search.accept",
                           "card.close",
                           "map.zoom 4 900 500",
                           "map.fling 900 200",
                           "map.tap 700 400",
                           "lang.set de",
                           "lang.set en",
                           "theme.set day",
                           "theme.set contrast",
                           "text.size 3",
                           "settings.toggle",
                           "help.toggle",
                           "motion.set reduced",
                           "region.open wallonia",
                           "province.select namur",
                           "back",
                           "focus.next",
                           "focus.activate",
                           "overview.open",
                           "map.home"};

// What presenters do, beside going on.
constexpr std::array presenters_deeds{"present.next",
                                      "present.next",
                                      "present.next",
                                      "present.previous",
                                      "present.jump 3",
                                      "present.tour regions",
                                      "present.begin",
                                      "present.blank",
                                      "present.freeze",
                                      "present.cut",
                                      "present.spotlight 0.3 0.6",
                                      "present.spotlight_off",
                                      "present.touches on",
                                      "present.captions off",
                                      "present.lang de",
                                      "lang.set nl",
                                      "theme.set day",
                                      "hub.open 4",
                                      "region.open flanders"};

class Display {
public:
  Display(const exhibit::World& world, ui::Host& host)
      : world_(world),
        host_(host),
        state_(exhibit::initial_state(world, map::make_viewport({1920, 1080}, world.reading.diagonal_inch))) {}

  void act(const exhibit::Action& action) {
    const auto before = state_.watch.mode;
    exhibit::update(state_, action, world_);
    if (before != exhibit::Mode::attract && state_.watch.mode == exhibit::Mode::attract) compare();
  }
  void act(std::string_view text) { act(*exhibit::parse_action(text)); }

  void let_pass(double seconds) {
    while (seconds > 0) {
      const bool moves = exhibit::is_moving(state_, world_) || host_.is_moving();
      const double dt_s = std::min(seconds, moves ? frame_s : std::max(exhibit::next_wake_s(state_, world_), frame_s));
      act(exhibit::Tick{dt_s});
      exhibit::Actions actions;
      const exhibit::Screen screen = exhibit::layout_screen(world_, state_);
      host_.build({world_, state_, screen, {input::kiosk_bindings(), input::touring_bindings()}}, dt_s, actions);
      for (const exhibit::Action& action : actions) act(action);
      seconds -= dt_s;
      clock_s_ += dt_s;
    }
  }

  void wait_for_attract() {
    while (state_.watch.mode != exhibit::Mode::attract) let_pass(1);
  }
  void look_in(const char* what) {
    act("hand.seen");
    act("corner.hold");
    let_pass(exhibit::corner_hold_s + frame_s);
    for (const char* digit = pin; *digit != '\0'; ++digit) act(exhibit::TypePin{std::string(1, *digit)});
    act("pin.enter");
    let_pass(3);
    act(what);
  }

  double clock_s() const { return clock_s_; }
  int begun() const { return begun_; }
  int differing() const { return differing_; }

private:
  // The veil is still lifting from what was before.
  void compare() {
    exhibit::State now = state_;
    now.watch.veil = 0;
    if (begun_++ == 0) first_ = now;
    else if (now != first_) ++differing_;
  }

  const exhibit::World& world_;
  ui::Host& host_;
  exhibit::State state_;
  exhibit::State first_;
  double clock_s_ = 0;
  int begun_ = 0;
  int differing_ = 0;
};

void visit(Display& display, std::mt19937& dice) {
  const auto roll = [&](int from, int to) { return std::uniform_int_distribution(from, to)(dice); };
  display.act("hand.seen");
  for (int left = roll(2, 12); left > 0; --left) {
    display.act(deeds.at(static_cast<std::size_t>(roll(0, static_cast<int>(deeds.size()) - 1))));
    display.let_pass(roll(1, 15));
  }
  display.wait_for_attract();
  display.let_pass(roll(10, 120));
}

// From whatever the display is about just then.
void present(Display& display, std::mt19937& dice) {
  const auto roll = [&](int from, int to) { return std::uniform_int_distribution(from, to)(dice); };
  if (roll(0, 1) == 1) display.act("hand.seen");
  display.act("present.next");
  for (int left = roll(5, 40); left > 0; --left) {
    display.act(presenters_deeds.at(static_cast<std::size_t>(roll(0, static_cast<int>(presenters_deeds.size()) - 1))));
    display.let_pass(roll(1, 30));
  }
  display.act("present.end");
  display.let_pass(roll(10, 60));
}

exhibit::World load_kiosk() {
  const std::filesystem::path assets = std::filesystem::path(BEFFROI_SOURCE_DIR) / "assets";
  auto world = exhibit::load_world({assets / "belgium", assets / "interface", BEFFROI_FONT_FOLDER});
  world->operation = exhibit::usual_operation(true);
  world->operation.pin = exhibit::hash_of_pin(pin);
  return std::move(*world);
}

}  // namespace

int main() {
  const exhibit::World world = load_kiosk();
  ui::Host host(ui::Host::Letters::measured);
  Display display(world, host);
  std::mt19937 dice(1830);
  double grown_from = 0;
  int talks = 0;
  for (int visits = 0; display.clock_s() < hours * hour_s; ++visits) {
    visit(display, dice);
    constexpr int between_staff = 20;
    constexpr int between_presenters = 10;
    if (visits % between_staff == 1) display.look_in("operator.clean");
    if (visits % between_staff == 11) display.look_in("operator.leave");
    if (visits % between_presenters == 3) present(display, dice), ++talks;
    if (grown_from == 0 && display.clock_s() > hour_s) grown_from = static_cast<double>(platform::memory_bytes());
  }
  const double growth = static_cast<double>(platform::memory_bytes()) / grown_from - 1;
  fmt::print(
      "{:.1f} hours, {} talks, waited {} times, {} times in another state than at first; memory grew by {:.2f} %\n",
      display.clock_s() / hour_s, talks, display.begun(), display.differing(), growth * 100);
  constexpr double most_growth = 0.01;
  return display.differing() == 0 && growth < most_growth ? 0 : 1;
}
