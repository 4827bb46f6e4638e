// Dear ImGui behind a door: its context, type, events and drawing. app/ owns one and calls, each frame:
// feed() for every event that covers() says is the panels', build() to lay the panels out, sheet() to paint them.
// Panels read World and State, and append Actions; they change nothing else.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/sheet.h"
#include "exhibit/action.h"
#include "exhibit/screen.h"
#include "exhibit/state.h"
#include "exhibit/world.h"
#include "input/event.h"
#include "ui/facts.h"
#include "ui/fit.h"

namespace beffroi::ui {

struct Desk;

// What keys do, for the help sheet.
struct KeyTables {
  std::span<const input::Binding> usual;
  std::span<const input::Binding> on_tour;
};

struct View {
  const exhibit::World& world;
  const exhibit::State& state;
  const exhibit::Screen& screen;
  KeyTables keys;
  const Facts* facts = nullptr;  // for the operator's page
  const Desk* desk = nullptr;    // the presenter's console is drawn, and not the visitors' panels

  Vec2 size_px() const;
  // The console's own look and language, or those of the visitors.
  const std::string& theme() const;
  const std::string& language() const;
};

// What can be touched, and what it does.
struct Target {
  exhibit::Action action;
  Box2 box;  // screen px; only what is in sight of it
};

// How dark the operator's pages make all that lies behind them; app/stage makes the edge of a moved picture as dark.
constexpr float shade_of_sheets = 0.6F;

class Host {
public:
  // Letters that are only measured leave the sheet's picture of them empty, which saves most of the work.
  enum class Letters { drawn, measured };
  explicit Host(Letters letters);

  // Whether a panel lies there: then the event is the panels', otherwise the map's.
  bool covers(Vec2 px) const;
  // Queues the event: hands, and the arrow keys, which scroll an open card. One press or release gets through per
  // frame, so that a quick tap is never lost.
  void feed(const input::InputEvent& event);

  void build(const View& view, double dt_s, exhibit::Actions& actions);
  const Sheet& sheet() const;  // of the last build; it lives as long as the host

  // Whether the panels want another frame: queued events, a scroll gliding on, a hover fading, a panel moved.
  bool is_moving() const;

  // Of the last build, for tests and for checking an exhibition: texts that do not fit, and what can be touched.
  std::vector<Misfit> misfits() const;
  const std::vector<Target>& targets() const;

private:
  struct Context;
  struct Free {
    void operator()(Context* context) const;
  };
  std::unique_ptr<Context, Free> context_;
};

}  // namespace beffroi::ui
