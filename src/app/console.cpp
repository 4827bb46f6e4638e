#include "app/console.h"

#include <cmath>
#include <limits>
#include <utility>

#include "exhibit/run.h"
#include "gl/draw.h"
#include "input/bindings.h"

namespace beffroi::app {

namespace {

constexpr double share_of_now = 0.52;
constexpr double share_of_next = 0.28;
constexpr double share_standing = 0.5;

const std::string& language_for(const Stage& stage) {
  return exhibit::presenter_language(stage.state(), stage.world());
}

}  // namespace

Result<Console> Console::make() {
  Issues issues;
  auto panels = take(render::PanelPass::make(), issues);
  if (!panels) return {std::nullopt, std::move(issues)};
  return {Console(std::move(*panels)), std::move(issues)};
}

double Console::now_px() const { return size_px_.x * (size_px_.y > size_px_.x ? 1 : share_of_now); }

double Console::next_px() const { return size_px_.x * (size_px_.y > size_px_.x ? share_standing : share_of_next); }

exhibit::Effects Console::handle(Stage& stage, const input::InputEvent& event) {
  if (event.kind == input::EventKind::text) return {};
  if (!is_key(event)) {
    host_.feed(event);
    return {};
  }
  if (stage.state().presenting) return stage.handle(event);
  const std::string_view text = input::action_for(input::presenter_bindings(), event);
  const auto action = text.empty() ? Result<exhibit::Action>{} : exhibit::parse_action(text);
  return action ? stage.act(*action) : exhibit::Effects{};
}

exhibit::Effects Console::step(Stage& stage, double dt_s, ui::Picture now, ui::Picture next) {
  const ui::Desk desk = desk_for(stage, now, next);
  const exhibit::Screen screen = ui::desk_screen(desk.viewport);
  exhibit::Actions actions;
  host_.build({stage.world(), stage.state(), screen, {}, nullptr, &desk}, dt_s, actions);
  return stage.act_all(actions);
}

void Console::draw(const gl::Target& target) {
  gl::clear(target, {0, 0, 0, 1});
  panels_.draw(host_.sheet(), target);
}

std::string Console::title(const Stage& stage) const {
  const content::Language& language = exhibit::language_of(stage.world(), language_for(stage));
  return content::text(language, "present.console") + " – " + content::text(language, "title");
}

double Console::next_wake_s(const Stage& stage) const {
  const auto& presenting = stage.state().presenting;
  if (!presenting || !presenting->clock.running) return std::numeric_limits<double>::infinity();
  const double elapsed_s = presenting->clock.elapsed_s;
  return std::floor(elapsed_s) + 1 - elapsed_s;
}

ui::Desk Console::desk_for(const Stage& stage, ui::Picture now, ui::Picture next) const {
  const exhibit::State& state = stage.state();
  ui::Desk desk;
  desk.viewport = ui::desk_viewport(size_px_);
  desk.theme = ui::quiet_theme(stage.world());
  desk.language = language_for(stage);
  desk.now = now;
  desk.next = next;
  const content::Tour* tour = exhibit::tour_told(state, stage.world());
  if (tour == nullptr) return desk;
  const auto found = last_time_.find(tour->id);
  desk.plan = exhibit::plan_of(stage.world(), *tour, found == last_time_.end() ? exhibit::Pacing{} : found->second);
  return desk;
}

}  // namespace beffroi::app
