// What hands can do, what markers and buttons mean and, smaller below it where visitors have a keyboard, what keys do:
// on a sheet above everything that scrolls where it is too long. Any tap closes it.
#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <iterator>
#include <numeric>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "exhibit/marker_look.h"
#include "ui/balance.h"
#include "ui/column.h"
#include "ui/panels.h"
#include "ui/scroll_marks.h"
#include "ui/touch.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

// With an icon, what is done stands above what comes of it; else beside it.
struct Row {
  std::string icon;
  std::string done;  // the keys or the gesture; "" for a button, whose icon says it
  std::string does;
};

// "hub.open 1" → "action.hub_open"
std::string action_text_id(std::string_view action) {
  std::string name(action.substr(0, action.find(' ')));
  std::ranges::replace(name, '.', '_');
  return "action." + name;
}

std::string key_text(const Canvas& canvas, const input::Binding& binding) {
  const std::string name(input::name(binding.key));
  const std::string id = "ui.key_" + name;
  std::string text = content::has_text(canvas.language(), id) ? canvas.words(id) : name;
  if (text == name)
    std::ranges::transform(text, text.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
  if (binding.control) return canvas.words("ui.key_ctrl") + " + " + text;
  return binding.shift ? canvas.words("ui.key_shift") + " + " + text : text;
}

// "1 … 7": more than three keys of one meaning are a run.
std::string key_texts(const std::vector<std::string>& keys) {
  constexpr std::size_t most = 3;
  if (keys.size() > most) return keys.front() + " … " + keys.back();
  std::string text;
  for (const std::string& key : keys) text += (text.empty() ? "" : ", ") + key;
  return text;
}

// Keys are bound to more numbers than the exhibition may have hubs.
bool opens_no_hub(const Canvas& canvas, std::string_view action) {
  constexpr std::string_view open = "hub.open ";
  if (!action.starts_with(open)) return false;
  const std::string_view hub = action.substr(open.size());
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(hub.data(), hub.data() + hub.size(), number);
  const content::Content& content = canvas.world().content;
  return error == std::errc{} ? number > content.hubs.size() : content::find_hub(content, hub) == nullptr;
}

// How the display looks, apart from what it shows.
bool is_of_display(std::string_view action) {
  constexpr std::array kinds{"lang.", "theme.", "text.", "settings.", "fullscreen.", "help."};
  return std::ranges::any_of(kinds, [&](const char* kind) { return action.starts_with(kind); });
}

// What one element after the other answers to.
bool is_of_choice(std::string_view action) { return action.starts_with("focus.") || action == "back"; }

// Of the bindings whose actions are `wanted`.
template <class Wanted>
std::vector<Row> key_rows(const Canvas& canvas, std::span<const input::Binding> bindings, const Wanted& wanted) {
  std::vector<std::pair<std::string, std::vector<std::string>>> keys_of;
  for (const input::Binding& binding : bindings) {
    if (!wanted(binding.action) || opens_no_hub(canvas, binding.action)) continue;
    if (binding.action == "tours.open" && !content::has_guided_tour(canvas.world().content)) continue;
    const std::string id = action_text_id(binding.action);
    auto found = std::ranges::find(keys_of, id, &std::pair<std::string, std::vector<std::string>>::first);
    if (found == keys_of.end()) found = keys_of.insert(found, {id, {}});
    found->second.push_back(key_text(canvas, binding));
    if (binding.action == "search.open") found->second.push_back(encode_utf8(input::search_mark));
  }
  std::vector<Row> rows;
  rows.reserve(keys_of.size());
  for (const auto& [id, keys] : keys_of) rows.push_back({"", key_texts(keys), canvas.words(id)});
  return rows;
}

struct Gesture {
  std::string_view icon, done, action;
};

std::vector<Row> gesture_rows(const Canvas& canvas, std::span<const Gesture> gestures) {
  constexpr std::string_view on_land = "action.province_select";
  const bool has_land = canvas.world().place_layers.provinces.has_value();
  std::vector<Row> rows;
  for (const auto& [icon_name, done, action] : gestures)
    if (has_land || action != on_land)
      rows.push_back({std::string(icon_name), canvas.words(done), canvas.words(action)});
  return rows;
}

std::vector<Row> touching_rows(const Canvas& canvas) {
  constexpr std::array<Gesture, 3> gestures{{{"touch_app", "ui.touch_hub", "action.hub_open"},
                                             {"map", "ui.touch_land", "action.province_select"},
                                             {"zoom_in", "ui.touch_double", "action.map_approach"}}};
  return gesture_rows(canvas, gestures);
}

std::vector<Row> moving_rows(const Canvas& canvas) {
  constexpr std::array<Gesture, 2> gestures{
      {{"open_with", "ui.touch_drag", "action.map_pan"}, {"zoom_out_map", "ui.touch_pinch", "action.map_zoom"}}};
  return gesture_rows(canvas, gestures);
}

std::vector<Row> button_rows(const Canvas& canvas) {
  std::vector<Row> rows;
  if (content::has_guided_tour(canvas.world().content))
    rows.push_back({"play_circle_outline", "", canvas.words("action.tours_open")});
  rows.push_back({"search", "", canvas.words("action.search_open")});
  rows.push_back({"tune", "", canvas.words("action.settings_toggle")});
  rows.push_back({"add", "", canvas.words("ui.closer")});
  rows.push_back({"remove", "", canvas.words("ui.away")});
  rows.push_back({"home", "", canvas.words("action.map_home")});
  return rows;
}

// What markers bear, and no button says.
std::vector<Row> marker_rows(const Canvas& canvas) {
  return {{std::string(exhibit::visited_icon), "", canvas.words("ui.visited")}};
}

// A row, set and measured.
struct SetRow {
  std::string icon;
  Copy done;
  Copy does;
  double height_px = 0;
};

// A heading and its rows, so that the sheet can be as high as they need.
struct Part {
  Copy heading;
  std::vector<SetRow> rows;
  double lane_px = 0;  // of the keys, or of the icons
  double row_gap_px = 0;

  double height_px() const {
    double height = heading.height_px() + row_gap_px;
    for (const SetRow& row : rows) height += row.height_px + row_gap_px;
    return height;
  }
};

// What a part says, before it is set.
struct Draft {
  std::string_view heading;
  std::vector<Row> rows;
};

// What hands do is read from where people stand; who has a keyboard sits before it.
struct Voices {
  Voice heading, done, does;
};
Voices voices_for(const Draft& draft) {
  const bool has_icons = !draft.rows.empty() && !draft.rows.front().icon.empty();
  return has_icons ? Voices{Voice::heading, Voice::lead, Voice::body}
                   : Voices{Voice::strong, Voice::caption, Voice::caption};
}

// A gesture is a picture; a button is what it looks like on the glass.
Voice icon_voice(const SetRow& row) { return row.done.lines.empty() ? Voice::icon : Voice::large_icon; }

SetRow set_row(const Canvas& canvas, const Row& row, const Voices& voices, double lane_px, double does_px) {
  const bool has_icon = !row.icon.empty();
  SetRow set{row.icon, canvas.copy(row.done, voices.done, has_icon ? does_px : lane_px),
             canvas.copy(row.does, voices.does, does_px)};
  const double icon_px = canvas.type(icon_voice(set)).setting.size_px;
  set.height_px = has_icon ? std::max(icon_px, set.done.height_px() + set.does.height_px())
                           : std::max(set.done.height_px(), set.does.height_px());
  return set;
}

Part set_part(const Canvas& canvas, const Draft& draft, double keys_px, double width_px) {
  const exhibit::Metrics& m = canvas.metrics();
  const Voices voices = voices_for(draft);
  const bool has_icons = voices.done == Voice::lead;
  Part part{canvas.copy(canvas.words(draft.heading), voices.heading, width_px), {}, keys_px};
  part.row_gap_px = std::round(m.gap * (has_icons ? 0.75 : 0.3));
  if (has_icons) part.lane_px = std::ceil(canvas.type(Voice::large_icon).setting.size_px);
  const double does_px = width_px - part.lane_px - m.gap;
  for (const Row& row : draft.rows) part.rows.push_back(set_row(canvas, row, voices, part.lane_px, does_px));
  return part;
}

// Parts below each other, all keys in one lane and what they do in another.
std::vector<Part> set_column(const Canvas& canvas, const std::vector<Draft>& drafts, double keys_px, double width_px) {
  std::vector<Part> parts;
  parts.reserve(drafts.size());
  for (const Draft& draft : drafts) parts.push_back(set_part(canvas, draft, keys_px, width_px));
  return parts;
}

double height_of(const std::vector<Part>& parts) {
  const auto add = [](double sum_px, const Part& part) { return sum_px + part.height_px(); };
  return std::accumulate(parts.begin(), parts.end(), 0.0, add);
}

// A broken name of keys is worse than a broken line of what they do.
double cost_of(const std::vector<Part>& parts) {
  double cost_px = height_of(parts);
  for (const Part& part : parts)
    for (const SetRow& row : part.rows)
      if (row.done.lines.size() > 1) cost_px += row.done.height_px();
  return cost_px;
}

// With the lane for the keys that breaks the fewest lines. None needs more than its longest line.
std::vector<Part> set_column(const Canvas& canvas, const std::vector<Draft>& drafts, double width_px) {
  constexpr std::array shares_of_keys{0.26, 0.3, 0.34, 0.38, 0.42};
  double longest_px = 0;
  for (const Draft& draft : drafts)
    for (const Row& row : draft.rows) longest_px = std::max(longest_px, canvas.line(row.done, Voice::caption).width_px);
  std::vector<Part> best;
  for (const double share : shares_of_keys) {
    const double keys_px = std::min(std::ceil(longest_px), std::round(width_px * share));
    std::vector<Part> parts = set_column(canvas, drafts, keys_px, width_px);
    if (best.empty() || cost_of(parts) < cost_of(best)) best = std::move(parts);
  }
  return best;
}

void write_part(Column column, const Part& part) {
  Canvas& canvas = column.canvas;
  const double first_row_px = part.rows.empty() ? 0 : part.row_gap_px + part.rows.front().height_px;
  {
    const Whole whole(canvas, column.y_px + part.heading.height_px() + first_row_px);
    column.write(part.heading, canvas.style().accent);
  }
  column.space(part.row_gap_px);
  const double from_px = part.lane_px + canvas.metrics().gap;
  for (const SetRow& row : part.rows) {
    const bool has_icon = !row.icon.empty();
    icon(canvas, row.icon, icon_voice(row), column.corner() + Vec2{part.lane_px / 2, row.height_px / 2},
         canvas.style().accent);
    Column does = column.part(from_px, column.width_px - from_px);
    if (has_icon) does.space((row.height_px - row.done.height_px() - row.does.height_px()) / 2);
    if (has_icon) does.write(row.done, canvas.style().text);
    else column.part(0, part.lane_px).write(row.done, canvas.style().text);
    does.write(row.does, row.done.lines.empty() ? canvas.style().text : canvas.style().text_muted);
    column.space(row.height_px + part.row_gap_px);
  }
}

using Columns = std::vector<std::vector<Part>>;  // side by side

// All that the sheet says, set and measured: bands below each other.
struct Sheet {
  Copy title;
  std::vector<Columns> bands;
  double width_px = 0;
  double part_px = 0;
  double padding_px = 0;

  double title_px() const { return title.height_px() + between_px(); }
  double between_px() const { return padding_px / 2; }
  double band_px(const Columns& columns) const {
    double highest_px = 0;
    for (const std::vector<Part>& column : columns) {
      double column_px = 0;
      for (const Part& part : column) column_px += part.height_px() + between_px();
      highest_px = std::max(highest_px, column_px);
    }
    return highest_px;
  }
  double height_px() const {
    const auto add = [this](double sum_px, const Columns& band) { return sum_px + band_px(band); };
    const double rules_px = bands.empty() ? 0 : between_px() * static_cast<double>(bands.size() - 1);
    return std::accumulate(bands.begin(), bands.end(), padding_px + title_px() + rules_px + between_px(), add);
  }
};

using Drafts = std::vector<Draft>;

Drafts drafts_of_hands(const Canvas& canvas) {
  return {{"ui.touching", touching_rows(canvas)},
          {"ui.moving", moving_rows(canvas)},
          {"ui.markers", marker_rows(canvas)},
          {"ui.buttons", button_rows(canvas)}};
}

Drafts drafts_of_keys(const Canvas& canvas) {
  const std::span<const input::Binding> usual = canvas.view.keys.usual;
  const auto is_of_map = [](std::string_view action) { return !is_of_display(action) && !is_of_choice(action); };
  Drafts drafts{{"ui.keys", key_rows(canvas, usual, is_of_map)},
                {"ui.keys_display", key_rows(canvas, usual, is_of_display)},
                {"ui.keys_choice", key_rows(canvas, usual, is_of_choice)}};
  const auto any = [](std::string_view) { return true; };
  if (content::has_guided_tour(canvas.world().content))
    drafts.push_back({"ui.tours", key_rows(canvas, canvas.view.keys.on_tour, any)});
  return drafts;
}

// In as many columns as there is room for, about equally high.
Columns set_band(const Canvas& canvas, const Drafts& drafts, std::size_t columns, double part_px, double between_px) {
  std::vector<double> heights_px;
  for (const Draft& draft : drafts) heights_px.push_back(height_of(set_column(canvas, {draft}, part_px)));
  const std::vector<std::size_t> places = balanced_columns(heights_px, columns, between_px);
  std::vector<Drafts> shared(columns);
  for (std::size_t i = 0; i < drafts.size(); ++i) shared[places[i]].push_back(drafts[i]);
  Columns band;
  for (const Drafts& column : shared) band.push_back(set_column(canvas, column, part_px));
  return band;
}

Sheet set_sheet(const Canvas& canvas, double screen_px) {
  const exhibit::Metrics& m = canvas.metrics();
  constexpr std::size_t most_columns = 3;
  constexpr double column_ems = 32;  // of a wide one
  constexpr double least_column_ems = 21.5;
  const double padding_px = m.margin * 1.5;
  const auto width_of = [&](std::size_t columns, double ems) {
    return static_cast<double>(columns) * (ems * m.body + padding_px) + padding_px;
  };
  const double width_px = std::min(screen_px - 2 * m.margin, width_of(most_columns, column_ems));
  std::size_t count = most_columns;
  while (count > 1 && width_px < width_of(count, least_column_ems)) --count;
  const double part_px = std::floor((width_px - padding_px) / static_cast<double>(count) - padding_px);
  Sheet sheet{canvas.line(canvas.words("ui.help"), Voice::title), {}, width_px, part_px, padding_px};
  sheet.bands.push_back(set_band(canvas, drafts_of_hands(canvas), count, part_px, sheet.between_px()));
  if (!canvas.world().operation.kiosk)  // which has no keyboard
    sheet.bands.push_back(set_band(canvas, drafts_of_keys(canvas), count, part_px, sheet.between_px()));
  return sheet;
}

void write_band(Canvas& canvas, const Sheet& sheet, const Columns& band, Vec2 corner) {
  for (const std::vector<Part>& column : band) {
    double top_px = corner.y;
    for (const Part& part : column) {
      write_part({canvas, corner.x, top_px, sheet.part_px}, part);
      top_px += part.height_px() + sheet.between_px();
    }
    corner.x += sheet.part_px + sheet.padding_px;
  }
}

void write_sheet(Canvas& canvas, const Sheet& sheet, const Box2& box) {
  const double padding_px = sheet.padding_px;
  paint(canvas, sheet.title, box.min + Vec2{padding_px, padding_px}, canvas.style().text, box);
  const double touch_px = canvas.metrics().touch;
  const Vec2 close_at{box.max.x - padding_px - touch_px / 2, box.min.y + padding_px + sheet.title.height_px() / 2};
  const Box2 close = box_around(close_at, {touch_px, touch_px});  // any tap closes; this only says so
  fill(canvas, close, canvas.style().surface_raised, touch_px / 2);
  edge(canvas, close, touch_px / 2);
  icon(canvas, "close", Voice::icon, close_at, canvas.style().text);
  Vec2 corner = box.min + Vec2{padding_px, padding_px + sheet.title_px()};
  for (const Columns& band : sheet.bands) {
    write_band(canvas, sheet, band, corner);
    corner.y += sheet.band_px(band);
    if (&band == &sheet.bands.back()) continue;
    hairline(canvas, corner, sheet.width_px - 2 * padding_px, canvas.style().line);
    corner.y += sheet.between_px();
  }
}

// As high as it needs to be, or as the screen allows: then it scrolls. Below the heading where there is room for that;
// on a standing display upon the tools, as a card, so that none of the tiles at the foot looks out under it.
Box2 place_sheet(const Canvas& canvas, const Sheet& sheet, Vec2 screen_px) {
  const exhibit::Screen& screen = canvas.screen();
  const double gap_px = canvas.metrics().gap;
  const double height_px = std::min(sheet.height_px(), screen_px.y - 2 * gap_px);
  const double heading_px = screen.heading.max.y + gap_px;
  const double end_px = screen.portrait && !screen.tools.empty() ? screen.tools.min.y - gap_px : screen_px.y - gap_px;
  const double wanted_px = screen.portrait ? end_px - height_px : (screen_px.y - height_px) / 2;
  const bool below_heading = heading_px + height_px <= end_px;
  const double top_px = below_heading ? std::max(heading_px, wanted_px) : gap_px;
  return box_at({std::round((screen_px.x - sheet.width_px) / 2), std::round(top_px)}, {sheet.width_px, height_px});
}

void draw_sheet(Canvas& canvas, Scroll& scroll, Vec2 screen_px) {
  constexpr unsigned more_below = 11;  // the level of the lower edge
  const exhibit::Metrics& m = canvas.metrics();
  const Sheet sheet = set_sheet(canvas, screen_px.x);
  const Box2 box = place_sheet(canvas, sheet, screen_px);
  scroll.end_px = std::max(0.0, std::round(sheet.height_px() - box.height()));
  floating(canvas, box, m.radius);
  const Box2 window = box.grown(-m.hairline);
  {
    const Clip clip(canvas, window);
    begin_page(canvas, scroll, window, more_below);
    const Vec2 corner = box.min - Vec2{0, std::round(scroll.offset_px)};
    write_sheet(canvas, sheet, box_at(corner, {sheet.width_px, sheet.height_px()}));
  }
  end_page(canvas, window, m.radius);
  draw_scroll_bar(canvas, scroll, window);
}

}  // namespace

void draw_help_sheet(Canvas& canvas, Scroll& scroll) {
  if (!canvas.state().help) {
    scroll = {};
    return;
  }
  const Vec2 size = canvas.state().viewport.size_px;
  const Box2 everything{{0, 0}, size};
  const Panel panel(canvas, "help", everything);
  constexpr float veil = 0.85F;  // what the sheet's edge cuts in two is not to be read
  fill(canvas, everything, with_alpha(canvas.style().surface, veil));
  step(scroll, canvas.hand, everything, canvas.metrics().body * 4, canvas.dt_s);
  canvas.scrolls = true;
  touch(canvas, everything, exhibit::ToggleHelp{});
  canvas.scrolls = false;
  draw_sheet(canvas, scroll, size);
}

}  // namespace beffroi::ui
