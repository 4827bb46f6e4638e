#include "stage.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "input/bindings.h"

namespace beffroi::ui {

namespace {

const Target* find(const Host& host, std::string_view action) {
  const auto does = [&](const Target& target) { return exhibit::to_text(target.action) == action; };
  const auto found = std::ranges::find_if(host.targets(), does);
  return found == host.targets().end() ? nullptr : &*found;
}

}  // namespace

exhibit::World load_belgium() {
  const std::filesystem::path assets = std::filesystem::path(BEFFROI_SOURCE_DIR) / "assets";
  auto world = exhibit::load_world({assets / "belgium", assets / "interface", BEFFROI_FONT_FOLDER});
  for (const Issue& issue : world.issues) MESSAGE(beffroi::to_text(issue));
  REQUIRE(world);
  return std::move(*world);
}

const exhibit::World& belgium() {
  static const exhibit::World world = load_belgium();
  return world;
}

Stage::Stage(Vec2 size_px, std::string_view language, Host::Letters letters)
    : state(exhibit::initial_state(belgium(), map::make_viewport(size_px, belgium().reading.diagonal_inch))),
      host(letters) {
  state.language = language;
}

void Stage::act(std::string_view action) {
  const auto parsed = exhibit::parse_action(action);
  REQUIRE(parsed);
  exhibit::update(state, *parsed, belgium());
  state.card_slide = state.card == exhibit::Card::none ? 0 : 1;
}

exhibit::Actions Stage::build(double dt_s) {
  exhibit::Actions actions;
  const exhibit::Screen now = screen();
  host.build({belgium(), state, now, {input::default_bindings(), input::touring_bindings()}}, dt_s, actions);
  for (const exhibit::Action& action : actions)
    if (std::holds_alternative<exhibit::MeasureCard>(action)) exhibit::update(state, action, belgium());
  state.sheet_px = 0;
  std::erase_if(actions, [](const auto& action) { return std::holds_alternative<exhibit::MeasureCard>(action); });
  return actions;
}

exhibit::Actions Stage::settle() {
  exhibit::Actions all = build();
  for (int frames = 0; host.is_moving() && frames < 1000; ++frames) {
    const exhibit::Actions actions = build();
    all.insert(all.end(), actions.begin(), actions.end());
  }
  CHECK_FALSE(host.is_moving());
  return all;
}

void Stage::feed(input::EventKind kind, Vec2 at_px, int pointer, double amount) {
  input::InputEvent event;
  event.kind = kind;
  event.pointer = pointer;
  event.position_px = at_px;
  event.amount = amount;
  host.feed(event);
}

exhibit::Actions Stage::tap(Vec2 at_px, int pointer) {
  feed(input::EventKind::down, at_px, pointer);
  feed(input::EventKind::up, at_px, pointer);
  return settle();
}

Vec2 Stage::middle_of(std::string_view action) const {
  const Target* target = find(host, action);
  INFO(action);
  REQUIRE(target != nullptr);
  return target->box.centre();
}

bool Stage::shows(std::string_view action) const { return find(host, action) != nullptr; }

std::string to_text(const exhibit::Actions& actions) {
  std::string text;
  for (const exhibit::Action& action : actions) text += (text.empty() ? "" : "; ") + exhibit::to_text(action);
  return text;
}

}  // namespace beffroi::ui
