// A display with the exhibition's panels on it, without a window: tests give it hands and read what they did.
#pragma once

#include <string>
#include <string_view>

#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "ui/host.h"

namespace beffroi::ui {

// The exhibition that the program ships with: loaded anew, to change it; or loaded once.
exhibit::World load_belgium();
const exhibit::World& belgium();

class Stage {
public:
  explicit Stage(Vec2 size_px = {1920, 1080}, std::string_view language = "fr",
                 Host::Letters letters = Host::Letters::measured);

  void act(std::string_view action);  // as scripts write it
  // The card gets the height that it asks for, at once; that is no action of a hand.
  exhibit::Actions build(double dt_s = 0.05);
  // As many frames as the panels ask for.
  exhibit::Actions settle();
  exhibit::Screen screen() const { return exhibit::layout_screen(belgium(), state); }

  void feed(input::EventKind kind, Vec2 at_px, int pointer = 0, double amount = 0);
  exhibit::Actions tap(Vec2 at_px, int pointer = 0);

  // The middle of what does that action when touched; fails the test when there is none in sight.
  Vec2 middle_of(std::string_view action) const;
  bool shows(std::string_view action) const;

  exhibit::State state;
  Host host;
};

std::string to_text(const exhibit::Actions& actions);

}  // namespace beffroi::ui
