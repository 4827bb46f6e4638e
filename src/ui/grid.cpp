#include "ui/grid.h"

#include <algorithm>

namespace beffroi::ui {

Grid fit_grid(int count, Vec2 room_px, double widest_pitch_px) {
  Grid best;
  double best_score = 0;
  constexpr double even_bonus = 1.12;
  for (int columns = 1; columns <= count; ++columns) {
    const int rows = (count + columns - 1) / columns;
    const double pitch_px = std::min({room_px.x / columns, room_px.y / rows, widest_pitch_px});
    const double score = pitch_px * (count % columns == 0 ? even_bonus : 1);
    if (score <= best_score) continue;
    best = {columns, rows, pitch_px};
    best_score = score;
  }
  return best;
}

}  // namespace beffroi::ui
