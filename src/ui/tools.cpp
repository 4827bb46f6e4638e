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

void draw_bar(Canvas& canvas, const char* name, const Bar& bar, Vec2 corner) {
  const double touch_px = canvas.metrics().touch;
  const Box2 box = box_at(corner, {width_px(canvas, bar), touch_px});
  const Panel panel(canvas, name, box);
  claim(canvas, name, box, canvas.screen().tools);
  floating(canvas, box, box.height() / 2);
  corner.x += bar.end_px();
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
  const auto draw_at_right = [&](const char* name, const Bar& bar, double top_px) {
    draw_bar(canvas, name, bar, {room.max.x - width_px(canvas, bar), top_px});
  };
  const Bar all_buttons{{}, buttons(canvas)};
  if (canvas.screen().portrait) {
    const double taken_px = in_two_rows ? 0 : width_px(canvas, all_buttons) + m.gap;
    draw_bar(canvas, "languages", fitted(canvas, {languages(canvas), {}}, room.width() - taken_px), room.min);
    return draw_at_right("tools", all_buttons, room.max.y - m.touch);
  }
  if (!in_two_rows)
    return draw_at_right("tools", fitted(canvas, {languages(canvas), buttons(canvas)}, room.width()), room.min.y);
  draw_at_right("languages", fitted(canvas, {languages(canvas), {}}, room.width()), room.min.y);
  draw_at_right("tools", all_buttons, room.max.y - m.touch);
}

// Not where the sheet of settings would cut it: beside that sheet a touch only closes it.
void draw_zoom(Canvas& canvas) {
  const Box2& box = canvas.screen().zoom;
  if (box.empty() || settings_cover(canvas, box)) return;
  const double side_px = canvas.metrics().touch;
  const Vec2 step{(box.width() - side_px) / 2, (box.height() - side_px) / 2};
  const Panel panel(canvas, "zoom", box);
  claim(canvas, "zoom", box, box);
  floating_button(canvas, box_at(box.min, {side_px, side_px}), "add", exhibit::StepZoom{1});
  floating_button(canvas, box_at(box.min + step, {side_px, side_px}), "remove", exhibit::StepZoom{-1});
  floating_button(canvas, box_at(box.min + step * 2, {side_px, side_px}), "home", exhibit::GoHome{});
}

}  // namespace beffroi::ui
