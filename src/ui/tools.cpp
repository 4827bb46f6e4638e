// Languages, tours, search, settings and help in a row, or in two; closer, away and home beside the map.
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
  all.push_back({"tune", exhibit::ToggleSettings{}});
  all.push_back({"help_outline", exhibit::ToggleHelp{}});
  return all;
}

// What stands in one row, and how far apart the words are.
struct Bar {
  std::vector<Word> words;
  std::vector<Button> buttons;
  double padding_px = 0;  // on both sides of a word

  // Before the first word and after the last: the round ends ask for more.
  double end_px() const { return words.empty() ? 0 : padding_px * 0.4; }
};

double width_px(const Canvas& canvas, const Bar& bar) {
  double width = static_cast<double>(bar.buttons.size()) * canvas.metrics().touch;
  for (const Word& word : bar.words) width += word.copy.width_px + 2 * bar.padding_px;
  return width + bar.end_px() * (bar.buttons.empty() ? 2 : 1);
}

Bar fitted(const Canvas& canvas, Bar bar, double room_px) {
  for (const double gaps : paddings) {
    bar.padding_px = gaps * canvas.metrics().gap;
    if (width_px(canvas, bar) <= room_px) break;
  }
  return bar;
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

// At the right, below the heading at the left.
void draw_bar(Canvas& canvas, const char* name, const Bar& bar, double top_px) {
  const exhibit::Screen& screen = canvas.screen();
  const double touch_px = canvas.metrics().touch;
  const double width = width_px(canvas, bar);
  const double left_px = screen.portrait ? screen.tools.min.x : screen.tools.max.x - width;
  const Box2 box = box_at({left_px, top_px}, {width, touch_px});
  const Panel panel(canvas, name, box);
  claim(canvas, name, box, screen.tools);
  floating(canvas, box, box.height() / 2);
  Vec2 corner = box.min + Vec2{bar.end_px(), 0};
  for (const Word& word : bar.words) {
    const Vec2 size{word.copy.width_px + 2 * bar.padding_px, touch_px};
    draw_language(canvas, box_at(corner, size), word);
    corner.x += size.x;
  }
  for (const Button& button : bar.buttons) {
    icon_button(canvas, box_at(corner, {touch_px, touch_px}), button.icon, button.action);
    corner.x += touch_px;
  }
}

}  // namespace

void draw_tools(Canvas& canvas) {
  const Box2& room = canvas.screen().tools;
  if (room.empty()) return;
  const exhibit::Metrics& m = canvas.metrics();
  const bool in_two_rows = room.height() > m.touch;
  if (!in_two_rows)
    return draw_bar(canvas, "tools", fitted(canvas, {languages(canvas), buttons(canvas)}, room.width()), room.min.y);
  draw_bar(canvas, "languages", fitted(canvas, {languages(canvas), {}}, room.width()), room.min.y);
  draw_bar(canvas, "tools", {{}, buttons(canvas)}, room.max.y - m.touch);
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
