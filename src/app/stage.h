// An exhibition at work: World, State, map and panels on one surface. Windows, pictures and sessions all drive this;
// it has no clock and no window of its own.
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "exhibit/health.h"
#include "exhibit/update.h"
#include "exhibit/watch.h"
#include "exhibit/world.h"
#include "gl/target.h"
#include "input/corner.h"
#include "input/event.h"
#include "input/gate.h"
#include "input/gestures.h"
#include "render/renderer.h"
#include "ui/host.h"

namespace beffroi::app {

class Stage {
public:
  // Needs a current GL context, which outlives the stage.
  static Result<std::unique_ptr<Stage>> make(exhibit::World world, Vec2 size_px);

  // What outlives a context. A stage that is made of it shows the same again.
  struct Memory {
    exhibit::World world;
    exhibit::State state;
    exhibit::Health health;
  };
  Memory forget_picture() &&;
  static Result<std::unique_ptr<Stage>> make(Memory memory, Vec2 size_px);

  const exhibit::World& world() const { return world_; }
  const exhibit::State& state() const { return state_; }

  // Shows an edited World from now on, and the visitor is where they were. When OpenGL has no room for it, the one of
  // before stays, and the reason is returned.
  Issues replace_world(exhibit::World world);
  int edition() const { return edition_; }  // of the exhibition: one more after each edit

  const exhibit::Health& health() const { return health_; }
  void set_health(exhibit::Health health) { health_ = std::move(health); }

  // A hand did something: the panels get it where they lie, the map elsewhere. Keys mean actions; arrows also scroll.
  exhibit::Effects handle(const input::InputEvent& on_glass);
  exhibit::Effects act(const exhibit::Action& action);
  exhibit::Effects act_all(const exhibit::Actions& actions);
  // Lets `dt_s` pass: moves what moves, builds the panels.
  exhibit::Effects step(double dt_s);
  void draw(const gl::Target& target);
  // For other pictures of the same World.
  render::Renderer& renderer() { return renderer_; }

  // Asked while the operator's page is open.
  void set_facts(std::function<ui::Facts()> facts) { facts_ = std::move(facts); }

  // What is on show, in the visitor's language: the open card, if any, and the exhibition.
  std::string title() const;

  // When false, another step would change nothing that is seen.
  bool is_moving() const;
  // In how many seconds it would, for time alone.
  double next_wake_s() const { return exhibit::next_wake_s(state_, world_); }

private:
  Stage(exhibit::World world, Vec2 size_px, render::Renderer renderer, ui::Host host);

  exhibit::Effects watch_hands(const input::InputEvent& event);
  exhibit::Effects obey(const input::InputEvent& event);
  exhibit::Effects write(char32_t code_point);
  bool belongs_to_panels(const input::InputEvent& event);
  exhibit::Actions build_panels(double dt_s);
  void draw_presented(const gl::Target& target);
  void draw_wandering(const gl::Target& target);

  exhibit::World world_;
  exhibit::State state_;
  int edition_ = 0;
  exhibit::Health health_;
  render::Renderer renderer_;
  ui::Host host_;
  input::Gestures gestures_;
  input::Gate gate_;
  input::Corner corner_;
  bool over_panels_ = false;  // where the last pointer event went
  bool panels_lag_ = false;   // they were built before what they set off
  std::function<ui::Facts()> facts_;
  std::set<int> held_by_panels_;  // pointers that went down on a panel and are still down
};

}  // namespace beffroi::app
