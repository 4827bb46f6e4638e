// A number as a picture: what it counts, the number large in display type, and beside it as many dots or marks, or
// below it a bar on its axis.
#pragma once

#include "ui/column.h"

namespace beffroi::ui {

// How high label and picture are at least, so that those of figures side by side stand on one level.
struct FigureLevels {
  double label_px = 0;
  double picture_px = 0;
};
FigureLevels levels_of(const Canvas& canvas, const content::Figure& figure, double width_px);

// `mark` names the icon that stands for one thing in a picture of marks; `text` is what to say about the figure, "" for
// nothing.
void write_figure(Column& column, const content::Figure& figure, std::string_view mark, std::string_view text,
                  const FigureLevels& least = {});
// The same in words: "more than 300 innovative start-ups".
std::string figure_line(const Canvas& canvas, const content::Figure& figure);
// "Wallonia · 2025", or the one of the two that there is.
std::string scope_text(const Canvas& canvas, const content::Figure& figure);

}  // namespace beffroi::ui
