// What a panel draws with: the view it reads, the hand it obeys, the list of actions it may append to.
// Host makes one a frame. Panels get it, and hand it on to brush, touch, column and widgets.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/eases.h"
#include "ui/fit.h"
#include "ui/hand.h"
#include "ui/host.h"
#include "ui/typeface.h"

namespace beffroi::ui {

struct Canvas {
  const View& view;
  exhibit::Actions& actions;
  double dt_s = 0;
  const Hand& hand;
  Typeface& typeface;
  Eases& eases;
  Fit& fit;
  std::vector<Target>& targets;
  std::vector<Box2>& covered;  // what the panels hide of the map

  // Of the moment.
  std::string_view panel;
  Box2 clip;             // screen px
  Box2 clear;            // of a page that scrolls: what no fading edge covers
  double veiled = 0;     // how far that edge hides what reaches below, 0 … 1
  double opacity = 1;    // of all that is painted
  bool scrolls = false;  // a press that slides there is no tap

  const exhibit::World& world() const { return view.world; }
  const exhibit::State& state() const { return view.state; }
  const exhibit::Screen& screen() const { return view.screen; }
  const exhibit::Metrics& metrics() const { return view.screen.metrics; }
  const map::PanelStyle& style() const { return theme().panel; }
  const map::Theme& theme() const { return exhibit::theme_of(view.world, view.theme()); }
  const content::Language& language() const { return exhibit::language_of(view.world, view.language()); }

  std::string words(std::string_view id) const { return content::text(language(), id); }
  std::string hub_name(const std::string& hub) const { return words("hub." + hub + ".name"); }
  std::string topic_name(const std::string& topic) const { return words("topic." + topic + ".name"); }
  Type type(Voice voice) const { return type_of(voice, metrics(), view.world.fonts); }
  Copy line(std::string_view text, Voice voice) const { return set_line(view.world.fonts, type(voice), text); }
  Copy copy(std::string_view text, Voice voice, double max_width_px) const {
    return set_copy(view.world.fonts, type(voice), text, max_width_px);
  }
  Copy tail(std::string_view text, Voice voice, double max_width_px) const {
    return set_tail(view.world.fonts, type(voice), text, max_width_px);
  }
  Copy list(const std::vector<std::string>& names, Voice voice, double max_width_px) const {
    return set_list(view.world.fonts, type(voice), names, max_width_px);
  }
  Copy balanced(std::string_view text, Voice voice, double max_width_px) const {
    return set_balanced(view.world.fonts, type(voice), text, max_width_px);
  }
};

// The whole screen, as long as this lives: what panels lie on, one above the other in the order in which they are made.
class Glass {
public:
  explicit Glass(Vec2 size_px);
  ~Glass();
  Glass(const Glass&) = delete;
  Glass(Glass&&) = delete;
  Glass& operator=(const Glass&) = delete;
  Glass& operator=(Glass&&) = delete;
};

// A part of the glass, as long as this lives: an ImGui window without any of its looks. `name` is never shown.
class Panel {
public:
  enum class Hands { feel, pass };  // whether the panel takes what hands do, or lets the map have it
  Panel(Canvas& canvas, const char* name, const Box2& box, Hands hands = Hands::feel);
  ~Panel();
  Panel(const Panel&) = delete;
  Panel(Panel&&) = delete;
  Panel& operator=(const Panel&) = delete;
  Panel& operator=(Panel&&) = delete;
};

// Notes the place that a panel takes of the screen, and the room that it has there: panels must not meet.
void claim(Canvas& canvas, std::string_view name, const Box2& box, const Box2& room);

// Paints and feels only inside `box`, as long as this lives.
class Clip {
public:
  Clip(Canvas& canvas, const Box2& box);
  ~Clip();
  Clip(const Clip&) = delete;
  Clip(Clip&&) = delete;
  Clip& operator=(const Clip&) = delete;
  Clip& operator=(Clip&&) = delete;

private:
  Canvas& canvas_;
  Box2 before_;
};

}  // namespace beffroi::ui
