// Two hubs side by side: what they share comes first, then what each has of its own.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "ui/card_pages.h"
#include "ui/figure.h"
#include "ui/sector_table.h"

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
  // Writes both, and goes on below the longer one.
  template <class Write>
  void write(const Pair& hubs, const Write& write) const {
    double end_px = column.y_px;
    for (std::size_t side = 0; side < hubs.size(); ++side) {
      Column part = lane(side);
      write(part, *hubs[side]);
      end_px = std::max(end_px, part.y_px);
    }
    column.y_px = end_px;
  }
};

std::string name_of(const Canvas& canvas, const Hub& hub) { return canvas.words("hub." + hub.id + ".name"); }

// Its icon, its name, its place; all of it leads to its card.
void write_head(Column& column, const Hub& hub) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const map::MarkerStyle& marker = canvas.theme().marker;
  const double radius_px = canvas.type(Voice::large_icon).setting.size_px * 0.8;
  const Copy name = canvas.copy(name_of(canvas, hub), Voice::heading, column.width_px);
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

// Where the role is told in several sentences, the first one says what the hub is.
std::string first_sentence(const std::string& text) {
  const std::size_t end = text.find(". ");
  return end == std::string::npos ? text : text.substr(0, end + 1);
}

void write_role(Column& column, const Hub& hub) {
  if (hub.statements.empty()) return;
  const std::string text = column.canvas.words("hub." + hub.id + "." + hub.statements.front().id);
  column.write(first_sentence(text), Voice::body, column.canvas.style().text);
}

void write_figures(Column& column, const Hub& hub) {
  Canvas& canvas = column.canvas;
  for (const content::Figure& figure : hub.figures) {
    column.space(canvas.metrics().gap);
    column.write(figure_line(canvas, figure), Voice::strong, canvas.style().accent);
    column.write(scope_text(canvas, figure), Voice::caption, canvas.style().text_muted);
  }
}

void write_named(Column& column, const std::string& icon_name, const std::string& name) {
  Canvas& canvas = column.canvas;
  const Type type = canvas.type(Voice::body);
  const double icon_px = canvas.type(Voice::icon).setting.size_px;
  icon(canvas, icon_name, Voice::icon, column.corner() + Vec2{icon_px / 2, type.leading_px / 2}, canvas.style().accent);
  const double indent_px = icon_px + canvas.metrics().gap * 0.75;
  Column part = column.part(indent_px, column.width_px - indent_px);
  part.write(name, Voice::body, canvas.style().text);
  column.y_px = part.y_px + canvas.metrics().gap / 2;
}

void write_sectors(Column& column, const Hub& hub) {
  for (const content::Sector& sector : hub.sectors)
    write_named(column, sector.icon, column.canvas.words(text_prefix(sector) + ".name"));
}

std::vector<const content::Topic*> topics_of(const content::Content& content, const Hub& hub, const Hub& other,
                                             bool shared) {
  std::vector<const content::Topic*> topics;
  for (const content::Topic& topic : content.topics)
    if (content::has_topic(hub, topic.id) && content::has_topic(other, topic.id) == shared) topics.push_back(&topic);
  return topics;
}

void write_shared(Column& column, const Pair& hubs) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const auto topics = topics_of(canvas.world().content, *hubs[0], *hubs[1], true);
  column.space(m.margin);
  if (topics.empty()) return column.write(canvas.words("ui.nothing_shared"), Voice::body, canvas.style().text_muted);
  write_heading(column, canvas.words("ui.shared_topics"));
  std::vector<Chip> chips;
  chips.reserve(topics.size());
  for (const content::Topic* topic : topics) chips.push_back(topic_chip(canvas, *topic));
  write_chips(column, chips);
}

void write_own(Column& column, const Pair& hubs) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const auto own = [&](const Hub& hub) {
    return topics_of(canvas.world().content, hub, &hub == hubs[0] ? *hubs[1] : *hubs[0], false);
  };
  if (own(*hubs[0]).empty() && own(*hubs[1]).empty()) return;
  column.space(m.margin);
  write_heading(column, canvas.words("ui.own_topics"));
  Lanes{column}.write(hubs, [&](Column& part, const Hub& hub) {
    for (const content::Topic* topic : own(hub))
      write_named(part, topic->icon, canvas.words("topic." + topic->id + ".name"));
  });
}

double write_pair(Column column, const Pair& hubs) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const Lanes lanes{column};
  lanes.write(hubs, write_head);
  column.space(m.gap);
  lanes.write(hubs, write_role);
  lanes.write(hubs, write_figures);
  write_shared(column, hubs);
  write_own(column, hubs);
  column.space(m.margin);
  write_heading(column, canvas.words("ui.sectors"));
  lanes.write(hubs, write_sectors);
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
  const content::Values name{{"name", name_of(canvas, hub)}};
  write_opening(column, {hub.icon, "", content::fill(canvas.words("ui.compare_with"), name), ""});
  column.space(m.gap);
  column.write(canvas.words("ui.compare_hint"), Voice::body, canvas.style().text_muted);
  column.space(m.margin);
  std::vector<Chip> chips;
  for (const Hub& other : canvas.world().content.hubs)
    if (other.id != hub.id)
      chips.push_back({name_of(canvas, other), other.icon, false, exhibit::CompareHubs{hub.id, other.id}});
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
