// What changes softly in the panels: each thing has a level that runs from 0 to 1 and back in a given time.
// Levels at rest at 0 are forgotten, so the table never grows.
#pragma once

#include <map>

namespace beffroi::ui {

class Eases {
public:
  static constexpr double touch_s = 0.12;  // of hover and press

  void begin(double dt_s);
  // The eased level of `id` on its way to `target` (0 or 1), asked for once a frame.
  double toward(unsigned id, bool on, double duration_s = touch_s);
  // Puts it to `level` at once.
  void put(unsigned id, double level) { levels_[id] = {level, true}; }
  bool is_moving() const { return moving_; }

private:
  struct Level {
    double value = 0;
    bool asked = false;
  };
  std::map<unsigned, Level> levels_;
  double dt_s_ = 0;
  bool moving_ = false;
};

}  // namespace beffroi::ui
