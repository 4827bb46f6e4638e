// Languages, tours, search, settings and help in a row; closer, away and home beside the map.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "ui/panels.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

// Paddings of the words, in gaps: the first that fits is taken.
constexpr std::array paddings{1.25, 0.9, 0.6, 0.35};

struct Word {
  Copy copy;
  std::string code;
};

std::vector<Word> languages(const Canvas& canvas) {
  std::vector<Word> words;
  for (const content::Language& language : canvas.world().content.languages) {
    words.push_back({canvas.line(content::text(language, "language"), Voice::strong), language.code});
  }
  return words;
}

struct Button {
  std::string_view icon;
  exhibit::Action action;
};

std::vector<Button> buttons(const Canvas& canvas) {
  std::vector<Button> all;
  if (content::has_guided_tour(canvas.world().content)) all.push_back({"play_circle_outline", exhibit::OpenTours{}});
  all.push_back({"search", exhibit::OpenSearch{}});
  all.push_back({"format_size", exhibit::ToggleSettings{}});
  all.push_back({"help_outline", exhibit::ToggleHelp{}});
  return all;
}

double width_px(const Canvas& canvas, const std::vector<Word>& words, double padding_px) {
  double width = static_cast<double>(buttons(canvas).size()) * canvas.metrics().touch;
  for (const Word& word : words) width += word.copy.width_px + 2 * padding_px;
  return width;
}

// The language that is spoken is underlined, so that it is not told by its colour alone.
void draw_language(Canvas& canvas, const Box2& box, const Word& word) {
  const map::PanelStyle& style = canvas.style();
  const bool spoken = word.code == canvas.language().code;
  const Feel feel = touch(canvas, box, exhibit::SetLanguage{word.code});
  const Box2 pill = box.grown(-canvas.metrics().hairline * 2);
  fill(canvas, pill, under_hand(canvas, with_alpha(style.hover, 0), feel), pill.height() / 2);
  paint_centred(canvas, word.copy, box, spoken ? style.text : style.text_muted);
  if (!spoken) return;
  const double thick_px = std::max(2.0, canvas.metrics().gap / 4);
  const Vec2 left{box.centre().x - word.copy.width_px / 2, box.centre().y + word.copy.type.cap_px};
  fill(canvas, box_at(left, {word.copy.width_px, thick_px}), style.accent, thick_px / 2);
}

}  // namespace

void draw_tools(Canvas& canvas) {
  const exhibit::Screen& screen = canvas.screen();
  if (screen.tools.empty()) return;
  const exhibit::Metrics& m = canvas.metrics();
  const std::vector<Word> words = languages(canvas);
  double padding_px = 0;
  for (const double gaps : paddings) {
    padding_px = gaps * m.gap;
    if (width_px(canvas, words, padding_px) <= screen.tools.width()) break;
  }
  const double width = width_px(canvas, words, padding_px);
  const double left_px = screen.portrait ? screen.tools.min.x : screen.tools.max.x - width;
  const Box2 box = box_at({left_px, screen.tools.min.y}, {width, m.touch});
  const Panel panel(canvas, "tools", box);
  claim(canvas, "tools", box, screen.tools);
  floating(canvas, box, box.height() / 2);
  Vec2 corner = box.min;
  for (const Word& word : words) {
    const Vec2 size{word.copy.width_px + 2 * padding_px, m.touch};
    draw_language(canvas, box_at(corner, size), word);
    corner.x += size.x;
  }
  for (const Button& button : buttons(canvas)) {
    icon_button(canvas, box_at(corner, {m.touch, m.touch}), button.icon, button.action);
    corner.x += m.touch;
  }
}

void draw_zoom(Canvas& canvas) {
  const Box2& box = canvas.screen().zoom;
  if (box.empty()) return;
  const double side_px = canvas.metrics().touch;
  const bool upright = box.height() >= box.width();
  const double room_px = (upright ? box.height() : box.width()) - 3 * side_px;
  const double step_px = side_px + room_px / 2;
  const Vec2 step = upright ? Vec2{0, step_px} : Vec2{step_px, 0};
  const Panel panel(canvas, "zoom", box);
  claim(canvas, "zoom", box, box);
  floating_button(canvas, box_at(box.min, {side_px, side_px}), "add", exhibit::StepZoom{1});
  floating_button(canvas, box_at(box.min + step, {side_px, side_px}), "remove", exhibit::StepZoom{-1});
  floating_button(canvas, box_at(box.min + step * 2, {side_px, side_px}), "home", exhibit::GoHome{});
}

}  // namespace beffroi::ui
