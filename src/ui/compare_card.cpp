// Two hubs side by side: what they share comes first, then what each has of its own.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "ui/card_pages.h"
#include "ui/compare_names.h"
#include "ui/figure.h"

namespace beffroi::ui {

namespace {

using content::Hub;
using Pair = std::array<const Hub*, 2>;

// The two columns of the page, going on at the same height.
struct Lanes {
  Column& column;

  double gutter_px() const { return column.canvas.metrics().margin; }
  double width_px() const { return (column.width_px - gutter_px()) / 2; }
  Column lane(std::size_t side) const {
    return column.part(static_cast<double>(side) * (width_px() + gutter_px()), width_px());
  }
  // Writes both sides, and goes on below the longer one.
  template <class Write>
  void write(const Write& write) const {
    double end_px = column.y_px;
    for (const std::size_t side : {0U, 1U}) {
      Column part = lane(side);
      write(part, side);
      end_px = std::max(end_px, part.y_px);
    }
    column.y_px = end_px;
  }
};

// Its icon, its name, its place; all of it leads to its card.
void write_head(Column& column, const Hub& hub) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const map::MarkerStyle& marker = canvas.theme().marker;
  const double radius_px = marker_radius_px(canvas);
  const Copy name = canvas.copy(canvas.hub_name(hub.id), Voice::heading, column.width_px);
  const Copy place = canvas.copy(whereabouts(canvas, hub), Voice::caption, column.width_px);
  const double height_px = 2 * radius_px + m.gap / 2 + name.height_px() + place.height_px();
  const Box2 box = box_at(column.corner(), {column.width_px, height_px}).grown(m.gap / 2);
  const Feel feel = touch(canvas, box, exhibit::OpenHub{hub.id});
  fill(canvas, box, under_hand(canvas, with_alpha(canvas.style().hover, 0), feel), m.radius);
  const Vec2 centre = column.corner() + Vec2{radius_px, radius_px};
  disc(canvas, centre, radius_px, marker.chosen_fill);
  icon(canvas, hub.icon, Voice::large_icon, centre, marker.chosen_icon);
  column.space(2 * radius_px + m.gap / 2);
  column.write(name, canvas.style().text);
  column.write(place, canvas.style().text_muted);
}

// Between the two icons.
void write_swap(const Column& column, const Pair& hubs) {
  Canvas& canvas = column.canvas;
  const double touch_px = canvas.metrics().touch;
  const Vec2 centre =
      column.corner() + Vec2{column.width_px / 2 - touch_px / 2 - canvas.metrics().gap, marker_radius_px(canvas)};
  raised_button(canvas, box_around(centre, {touch_px, touch_px}), "swap_horiz",
                exhibit::CompareHubs{hubs[1]->id, hubs[0]->id});
}

// Where the role is told in several sentences, the first one says what the hub is.
std::string first_sentence(const std::string& text) {
  const std::size_t end = text.find(". ");
  return end == std::string::npos ? text : text.substr(0, end + 1);
}

void write_role(Column& column, const Hub& hub) {
  if (hub.statements.empty()) return;
  const std::string text = column.canvas.words("hub." + hub.id + "." + hub.statements.front().id);
  column.write(column.canvas.balanced(first_sentence(text), Voice::body, column.width_px), column.canvas.style().text);
}

void write_figures(Column& column, const Hub& hub) {
  Canvas& canvas = column.canvas;
  for (const content::Figure& figure : hub.figures) {
    column.space(canvas.metrics().gap);
    column.write(figure_line(canvas, figure), Voice::strong, canvas.style().accent);
    column.write(scope_text(canvas, figure), Voice::caption, canvas.style().text_muted);
  }
}

void write_shared(Column& column, const Pair& hubs) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const auto topics = topics_of(canvas.world().content, *hubs[0], *hubs[1], Whose::both);
  column.space(m.margin);
  if (topics.empty()) return column.write(canvas.words("ui.nothing_shared"), Voice::body, canvas.style().text_muted);
  write_heading(column, canvas.words("ui.shared_topics"));
  std::vector<Chip> chips;
  chips.reserve(topics.size());
  for (const content::Topic* topic : topics) chips.push_back(topic_chip(canvas, *topic));
  write_chips(column, chips);
}

// With the first name that comes into sight under it.
double opening_px(const Lanes& lanes, const std::array<Names, 2>& lists, Voice voice) {
  double least_px = Column::endless_px;
  for (const Names& names : lists)
    if (!names.empty()) least_px = std::min(least_px, opening_px(lanes.lane(0), names.front(), voice));
  return least_px;
}

// What each has of its own, list by list; all set alike, as large as the longest word allows.
void write_own(Column& column, const Pair& hubs) {
  Canvas& canvas = column.canvas;
  const Lanes lanes{column};
  const std::array topics{own_topics(canvas, *hubs[0], *hubs[1]), own_topics(canvas, *hubs[1], *hubs[0])};
  const std::array sectors{sectors_of(canvas, *hubs[0]), sectors_of(canvas, *hubs[1])};
  const std::array all{topics[0], topics[1], sectors[0], sectors[1]};
  const bool fits =
      std::ranges::all_of(all, [&](const Names& names) { return fit(canvas, names, Voice::body, lanes.width_px()); });
  const Voice voice = fits ? Voice::body : Voice::caption;
  const auto write = [&](std::string_view heading, const std::array<Names, 2>& lists) {
    if (lists[0].empty() && lists[1].empty()) return;
    column.space(canvas.metrics().margin);
    write_heading(column, canvas.words(heading), opening_px(lanes, lists, voice));
    lanes.write([&](Column& part, std::size_t side) { write_names(part, lists[side], voice); });
  };
  write("ui.own_topics", topics);
  write("ui.sectors", sectors);
}

double write_pair(Column column, const Pair& hubs) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const auto write_both = [&](const auto& write) {
    Lanes{column}.write([&](Column& part, std::size_t side) { write(part, *hubs[side]); });
  };
  const Column top = column;
  write_both(write_head);
  write_swap(top, hubs);
  column.space(m.gap);
  write_both(write_role);
  write_both(write_figures);
  write_shared(column, hubs);
  write_own(column, hubs);
  column.space(m.gap);
  write_chips(column, {{canvas.words("ui.compare_anew"), "compare_arrows", false, exhibit::StartComparison{hubs[0]->id},
                        true}});
  column.space(m.margin);
  write_sources(column, {canvas.words("source")});
  return column.y_px;
}

double write_choice(Column column, const Hub& hub) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const content::Values name{{"name", canvas.hub_name(hub.id)}};
  write_opening(column, {hub.icon, "", content::fill(canvas.words("ui.compare_with"), name), ""});
  column.space(m.gap);
  column.write(canvas.words("ui.compare_hint"), Voice::body, canvas.style().text_muted);
  column.space(m.margin);
  std::vector<Chip> chips;
  for (const Hub& other : canvas.world().content.hubs)
    if (other.id != hub.id)
      chips.push_back({canvas.hub_name(other.id), other.icon, false, exhibit::CompareHubs{hub.id, other.id}});
  write_chips(column, chips);
  return column.y_px;
}

}  // namespace

double write_comparison(const Page& page) {
  Canvas& canvas = page.canvas;
  const content::Content& content = canvas.world().content;
  const Hub* first = content::find_hub(content, canvas.state().hub);
  const Hub* second = content::find_hub(content, canvas.state().other);
  const Column column{canvas, page.corner.x, page.corner.y, page.width_px};
  if (first == nullptr) return column.y_px;
  return second == nullptr ? write_choice(column, *first) : write_pair(column, {first, second});
}

}  // namespace beffroi::ui
