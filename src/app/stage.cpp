#include "app/stage.h"

#include <algorithm>
#include <utility>

#include "app/lighting.h"
#include "base/utf8.h"
#include "exhibit/compose.h"
#include "exhibit/resume.h"
#include "exhibit/screen.h"
#include "gl/draw.h"
#include "input/bindings.h"

namespace beffroi::app {

namespace {

// A finger on glass: what is still a tap, and how fast a fling may go.
constexpr double slop_mm = 2;
constexpr double max_fling_mm_per_s = 2500;

input::Feel feel_of(const map::Viewport& viewport) {
  constexpr double least_slop_px = 4;
  return {std::max(slop_mm * viewport.px_per_mm, least_slop_px), max_fling_mm_per_s * viewport.px_per_mm};
}

void append(exhibit::Effects& all, exhibit::Effects more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// The pointer went on to the map: for the panels it is gone. So it is where no hands are admitted.
input::InputEvent leave_of(input::InputEvent event) {
  event.kind = input::EventKind::leave;
  return event;
}

std::span<const input::Binding> usual_bindings(const exhibit::World& world) {
  return world.operation.kiosk ? input::kiosk_bindings() : input::default_bindings();
}

std::string_view meaning_of(const input::InputEvent& key, const exhibit::State& state, const exhibit::World& world) {
  const exhibit::Mode mode = state.watch.mode;
  if (mode == exhibit::Mode::lock || mode == exhibit::Mode::operate)
    return input::action_for(input::lock_bindings(), key);
  if (state.presenting) return input::action_for(input::presenter_bindings(), key);
  if (state.card == exhibit::Card::search) return input::action_for(input::typing_bindings(), key);
  const std::string_view on_tour = state.touring ? input::action_for(input::touring_bindings(), key) : "";
  return on_tour.empty() ? input::action_for(usual_bindings(world), key) : on_tour;
}

Result<render::Renderer> renderer_for(const exhibit::World& world) {
  return render::Renderer::make(*world.geography, *world.atlas, world.inset ? &*world.inset->geography : nullptr);
}

// Whether what was made to draw the one can draw the other.
bool are_drawn_alike(const exhibit::World& a, const exhibit::World& b) {
  const auto inset = [](const exhibit::World& world) { return world.inset ? world.inset->geography.product : nullptr; };
  return a.geography.product == b.geography.product && a.atlas.product == b.atlas.product && inset(a) == inset(b);
}

// What the open card is called, "" when none is open.
std::string card_title(const exhibit::State& state, const content::Language& language) {
  const auto hub_name = [&](const std::string& hub) { return content::text(language, "hub." + hub + ".name"); };
  switch (state.card) {
    case exhibit::Card::none: return "";
    case exhibit::Card::overview: return content::text(language, "overview.name");
    case exhibit::Card::hub: return hub_name(state.hub);
    case exhibit::Card::matrix: return content::text(language, "ui.matrix");
    case exhibit::Card::compare:
      return hub_name(state.hub) + (state.other.empty() ? "" : " · " + hub_name(state.other));
    case exhibit::Card::search: return content::text(language, "ui.search");
    case exhibit::Card::tours: return content::text(language, "ui.tours");
  }
  return "";
}

gl::Target moved(gl::Target target, Vec2 by_px) {
  target.left += static_cast<int>(by_px.x);
  target.bottom -= static_cast<int>(by_px.y);  // OpenGL counts from below
  return target;
}

// How dark what lies over the map and its panels makes the edge.
float shade_of(const exhibit::Watch& watch) {
  using exhibit::Mode;
  const bool clear = watch.mode == Mode::explore || watch.mode == Mode::present || watch.mode == Mode::attract;
  return std::max(static_cast<float>(watch.veil), clear ? 0 : ui::shade_of_sheets);
}

// The map reaches beyond the glass; panels and what darkens all of it do not, and leave a thin line where the picture
// has moved away from. Above, the map has faded into the ground of the heading anyway.
void cover_edge(const gl::Target& target, Vec2 drift_px, float shade, Colour ground) {
  const Colour colour = mix(ground, Colour{0, 0, 0, 1}, shade);
  const auto px = [](double length) { return static_cast<int>(length); };
  const auto cover = [&](int left, int bottom, int width, int height) {
    if (width > 0 && height > 0) gl::clear({target.framebuffer, width, height, left, bottom, true}, colour);
  };
  cover(0, target.height - px(drift_px.y), target.width, px(drift_px.y));
  if (shade <= 0) return;
  cover(0, 0, target.width, px(-drift_px.y));
  cover(0, 0, px(drift_px.x), target.height);
  cover(target.width - px(-drift_px.x), 0, px(-drift_px.x), target.height);
}

}  // namespace

Result<std::unique_ptr<Stage>> Stage::make(exhibit::World world, Vec2 size_px) {
  Issues issues;
  auto renderer = take(renderer_for(world), issues);
  if (!renderer) return {std::nullopt, std::move(issues)};
  ui::Host host(ui::Host::Letters::drawn);
  return {std::unique_ptr<Stage>(new Stage(std::move(world), size_px, std::move(*renderer), std::move(host))),
          std::move(issues)};
}

Stage::Stage(exhibit::World world, Vec2 size_px, render::Renderer renderer, ui::Host host)
    : world_(std::move(world)),
      state_(exhibit::initial_state(world_, map::make_viewport(size_px, world_.reading.diagonal_inch))),
      renderer_(std::move(renderer)),
      host_(std::move(host)),
      gestures_(feel_of(state_.viewport)) {
  if (world_.operation.kiosk) act(exhibit::SetAttract{"on"});  // until the first visitor comes
}

Stage::Memory Stage::forget_picture() && { return {std::move(world_), std::move(state_), std::move(health_)}; }

Result<std::unique_ptr<Stage>> Stage::make(Memory memory, Vec2 size_px) {
  auto stage = make(std::move(memory.world), size_px);
  if (!stage) return stage;
  (*stage)->state_ = std::move(memory.state);
  (*stage)->health_ = std::move(memory.health);
  if (size_px != (*stage)->state_.viewport.size_px) (*stage)->act(exhibit::ResizeView{size_px.x, size_px.y});
  return stage;
}

Issues Stage::replace_world(exhibit::World world) {
  if (!are_drawn_alike(world, world_)) {
    auto renderer = renderer_for(world);
    if (!renderer) return std::move(renderer.issues);
    renderer_ = std::move(*renderer);
  }
  world.operation = world_.operation;
  state_ = exhibit::carried_over(state_, world_, world);
  world_ = std::move(world);
  ++edition_;
  return {};
}

// Hands are on the glass, the exhibition is where it has wandered to.
exhibit::Effects Stage::handle(const input::InputEvent& on_glass) {
  input::InputEvent event = on_glass;
  event.position_px = on_glass.position_px - exhibit::drift_px(state_, world_);
  const bool admitted = gate_.admits(event, !exhibit::swallows_hands(state_.watch.mode));
  const bool heard = is_key(event) || exhibit::admits_hands(state_);  // a presenter may want no other hands
  exhibit::Effects effects = watch_hands(event);
  if (admitted) append(effects, obey(heard ? event : leave_of(event)));
  return effects;
}

// Whoever touches is there, whatever it is that is touched. A waiting display wants a deed to wake it.
exhibit::Effects Stage::watch_hands(const input::InputEvent& event) {
  exhibit::Actions actions;
  const bool waits = exhibit::swallows_hands(state_.watch.mode);
  const bool counts = waits ? input::is_deed(event) : event.kind != input::EventKind::leave;
  if (counts) actions.emplace_back(exhibit::SeeHand{});
  corner_.feed(event, exhibit::operator_corner(state_, world_), actions);
  return act_all(actions);
}

exhibit::Effects Stage::obey(const input::InputEvent& event) {
  if (event.kind == input::EventKind::text) return write(event.code_point);
  if (is_key(event)) {
    host_.feed(event);  // the arrows scroll an open card
    const std::string_view text = meaning_of(event, state_, world_);
    const auto action = text.empty() ? Result<exhibit::Action>{} : exhibit::parse_action(text);
    return action ? act(*action) : exhibit::Effects{};
  }
  exhibit::Actions actions;
  if (belongs_to_panels(event)) {
    host_.feed(event);
    over_panels_ = true;
    if (event.kind == input::EventKind::down && exhibit::layout_screen(world_, state_).card.contains(event.position_px))
      actions.emplace_back(exhibit::PressCard{});
    if (!state_.hovered.empty()) actions.emplace_back(exhibit::LeaveMap{});
  } else {
    if (std::exchange(over_panels_, false)) host_.feed(leave_of(event));
    gestures_.feed(event, actions);
  }
  return act_all(actions);
}

// What is written goes to the search, or opens it. While somebody presents, nobody searches.
exhibit::Effects Stage::write(char32_t code_point) {
  if (state_.presenting) return {};
  if (state_.card == exhibit::Card::search) return act(exhibit::TypeSearch{encode_utf8(code_point)});
  return code_point == input::search_mark ? act(exhibit::OpenSearch{}) : exhibit::Effects{};
}

// A pointer belongs to whom it went down on, until it is lifted; in between, to what lies under it.
bool Stage::belongs_to_panels(const input::InputEvent& event) {
  using Kind = input::EventKind;
  if (gestures_.holds(event.pointer)) return false;
  const bool held = held_by_panels_.contains(event.pointer);
  if (event.kind == Kind::up || event.kind == Kind::leave) held_by_panels_.erase(event.pointer);
  if (held) return true;
  const bool covered = event.kind != Kind::leave && host_.covers(event.position_px);
  if (covered && event.kind == Kind::down) held_by_panels_.insert(event.pointer);
  return covered;
}

exhibit::Effects Stage::act(const exhibit::Action& action) {
  const bool on_marker = !state_.pressed.empty();
  exhibit::Effects effects = exhibit::update(state_, action, world_);
  // Whoever double-clicks a city wants its card, not its card and a leap.
  if (on_marker && std::holds_alternative<exhibit::TapMap>(action)) gestures_.settle_tap();
  if (std::holds_alternative<exhibit::ResizeView>(action)) gestures_.set_feel(feel_of(state_.viewport));
  return effects;
}

exhibit::Effects Stage::act_all(const exhibit::Actions& actions) {
  exhibit::Effects effects;
  for (const exhibit::Action& action : actions) append(effects, act(action));
  return effects;
}

// Panels and map are of the same moment. What panels that were touched set off, only the next ones can show.
exhibit::Effects Stage::step(double dt_s) {
  exhibit::Effects effects = act(exhibit::Tick{dt_s});
  exhibit::Actions actions = build_panels(dt_s);
  if (exhibit::is_frozen(state_)) actions.clear();  // a still measures nothing
  panels_lag_ = !actions.empty();
  append(effects, act_all(actions));
  return effects;
}

exhibit::Actions Stage::build_panels(double dt_s) {
  exhibit::Actions actions;
  const exhibit::State seen = exhibit::seen_by_audience(state_);
  const exhibit::Screen screen = exhibit::layout_screen(world_, seen);
  const bool is_asked = facts_ && state_.watch.mode == exhibit::Mode::operate;
  const ui::Facts facts = is_asked ? facts_() : ui::Facts{};
  host_.build({world_, seen, screen, {usual_bindings(world_), input::touring_bindings()}, &facts}, dt_s, actions);
  return actions;
}

void Stage::draw(const gl::Target& target) {
  if (state_.presenting) draw_presented(target);
  else draw_wandering(target);
}

void Stage::draw_presented(const gl::Target& target) {
  const exhibit::State seen = exhibit::seen_by_audience(state_);
  draw_lit(renderer_, exhibit::compose(world_, seen), host_.sheet(), exhibit::lighting_of(world_, seen), target);
}

// Where the picture has wandered to, so that it does not burn in.
void Stage::draw_wandering(const gl::Target& target) {
  const Vec2 drift = exhibit::drift_px(state_, world_);
  renderer_.draw(map::moved(exhibit::compose(world_, state_), drift), target);
  renderer_.draw(host_.sheet(), moved(target, drift));
  cover_edge(target, drift, shade_of(state_.watch), exhibit::theme_of(world_, state_.theme).panel.surface);
}

std::string Stage::title() const {
  const content::Language& language = exhibit::language_of(world_, state_.language);
  const std::string card = card_title(state_, language);
  return (card.empty() ? "" : card + " – ") + content::text(language, "title");
}

bool Stage::is_moving() const { return panels_lag_ || exhibit::is_moving(state_, world_) || host_.is_moving(); }

}  // namespace beffroi::app
