#include "ui/column.h"

namespace beffroi::ui {

void Column::write(const Copy& copy, Colour colour) {
  paint(canvas, copy, corner(), colour, container());
  y_px += copy.height_px();
}

void Column::write(std::string_view text, Voice voice, Colour colour) {
  write(canvas.copy(text, voice, width_px), colour);
}

}  // namespace beffroi::ui
