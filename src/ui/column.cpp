#include "ui/column.h"

namespace beffroi::ui {

void Column::write(const Copy& copy, Colour colour) {
  const Whole whole(canvas, thought_end_px(copy));
  paint(canvas, copy, corner(), colour, container());
  y_px += copy.height_px();
}

double Column::thought_end_px(const Copy& copy) const {
  constexpr std::size_t few_lines = 3;
  return y_px + (copy.lines.size() > few_lines ? copy.type.leading_px : copy.height_px());
}

void Column::write(std::string_view text, Voice voice, Colour colour) {
  write(canvas.copy(text, voice, width_px), colour);
}

}  // namespace beffroi::ui
