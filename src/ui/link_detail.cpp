// Why a hub has a theme: the very rows, figures and sentences of its card that rest on the same facts, under one
// heading.
#include <algorithm>
#include <string>
#include <vector>

#include "content/evidence.h"
#include "ui/card_pages.h"
#include "ui/figure.h"
#include "ui/sector_table.h"

namespace beffroi::ui {

namespace {

// Copy with the icon of what it belongs to, and the space above it.
struct Piece {
  Copy copy;
  std::string icon;
  double above_px = 0;
  bool quiet = false;
};

class Pieces {
public:
  Pieces(const Canvas& canvas, double width_px)
      : canvas_(canvas),
        indent_px_(canvas.type(Voice::icon).setting.size_px + canvas.metrics().gap * 0.75),
        copy_px_(width_px - indent_px_) {}

  void add(std::string_view text, Voice voice, std::string_view icon_name, double above_px) {
    const bool quiet = voice == Voice::label || voice == Voice::caption;
    all_.push_back({canvas_.copy(text, voice, copy_px_), std::string(icon_name), above_px, quiet});
  }

  double height_px() const {
    double height = 0;
    for (const Piece& piece : all_) height += piece.above_px + piece.copy.height_px();
    return height;
  }

  void write(Column& column) const {
    for (const Piece& piece : all_) {
      column.space(piece.above_px);
      const double half_icon_px = column.canvas.type(Voice::icon).setting.size_px / 2;
      const Vec2 centre = column.corner() + Vec2{half_icon_px, piece.copy.type.leading_px / 2};
      const map::PanelStyle& style = column.canvas.style();
      const Whole whole(column.canvas, column.thought_end_px(piece.copy));
      if (!piece.icon.empty()) icon(column.canvas, piece.icon, Voice::icon, centre, style.accent);
      column.part(indent_px_, copy_px_).write(piece.copy, piece.quiet ? style.text_muted : style.text);
      column.space(piece.copy.height_px());
    }
  }

private:
  const Canvas& canvas_;
  double indent_px_;
  double copy_px_;
  std::vector<Piece> all_;
};

// A sector that is called like the theme has its name in the heading already.
void add_sector(Pieces& pieces, const Canvas& canvas, const content::Sector& sector, const content::Topic& topic) {
  const double gap_px = canvas.metrics().gap * 0.75;
  const std::string name = canvas.words(text_prefix(sector) + ".name");
  if (name != canvas.topic_name(topic.id)) pieces.add(name, Voice::strong, sector.icon, gap_px);
  for (const std::string_view kind : {"companies", "strengths", "innovations"}) {
    const std::vector<std::string> items = list_of(canvas, sector, kind);
    if (!items.empty()) pieces.add(caption_of(canvas, kind), Voice::label, "", gap_px);
    for (const std::string& item : items) pieces.add(item, Voice::body, "", 0);
  }
}

Pieces explain(const Canvas& canvas, const content::Hub& hub, const content::Topic& topic, double width_px) {
  const double gap_px = canvas.metrics().gap * 0.75;
  const content::Evidence evidence = content::to_the_point(content::evidence_of(hub, topic.id));
  Pieces pieces(canvas, width_px);
  const std::string title = canvas.hub_name(hub.id) + " · " + canvas.topic_name(topic.id);
  pieces.add(title, Voice::strong, hub.icon, 0);
  for (const content::Sector* sector : evidence.sectors) add_sector(pieces, canvas, *sector, topic);
  for (const content::Figure* figure : evidence.figures) {
    pieces.add(figure_line(canvas, *figure), Voice::strong, "", gap_px);
    pieces.add(scope_text(canvas, *figure), Voice::caption, "", 0);
  }
  for (const content::Statement* statement : evidence.statements)
    pieces.add(canvas.words("hub." + hub.id + "." + statement->id), Voice::body, "", gap_px);
  return pieces;
}

double inner_px(const Canvas& canvas, double width_px) { return width_px - 2 * canvas.metrics().gap; }

double height_px(const Canvas& canvas, const Pieces& pieces) {
  return pieces.height_px() + canvas.metrics().touch + 3 * canvas.metrics().gap;
}

}  // namespace

double link_height_px(const Canvas& canvas, const content::Hub& hub, const content::Topic& topic, double width_px) {
  return height_px(canvas, explain(canvas, hub, topic, inner_px(canvas, width_px)));
}

void write_link(Column& column, const content::Hub& hub, const content::Topic& topic) {
  Canvas& canvas = column.canvas;
  const exhibit::Metrics& m = canvas.metrics();
  const Pieces pieces = explain(canvas, hub, topic, inner_px(canvas, column.width_px));
  const Box2 box = box_at(column.corner(), {column.width_px, height_px(canvas, pieces)});
  fill(canvas, box, canvas.style().surface_raised, m.radius);
  Column inner = column.part(m.gap, inner_px(canvas, column.width_px));
  inner.space(m.gap);
  pieces.write(inner);
  inner.space(m.gap);
  const std::string name = canvas.hub_name(hub.id);
  const Chip chip{content::fill(canvas.words("ui.discover"), {{"name", name}}), "arrow_forward", false,
                  exhibit::OpenHub{hub.id}, true};
  ImGui::PushID("link");  // the head of the hub's column leads there, too
  write_chips(inner, {chip});
  ImGui::PopID();
  column.y_px = box.max.y;
}

}  // namespace beffroi::ui
