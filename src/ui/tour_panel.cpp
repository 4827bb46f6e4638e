// A tour's caption, how far it has come, and the buttons that lead through it; while a hand wanders, the way back.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "exhibit/tour.h"
#include "ui/column.h"
#include "ui/invitation.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

constexpr double fade_s = 0.35;
constexpr unsigned first_level = 1000;  // of the captions' eases, one a stop

std::string count_of(const exhibit::Touring& touring, const content::Tour& tour) {
  return fmt::format("{} / {}", touring.stop + 1, tour.stops.size());
}

// One stroke a stop; that of this stop fills as its time goes by.
void draw_progress(Canvas& canvas, const content::Tour& tour) {
  const Box2& box = canvas.screen().tour.progress;
  const exhibit::Touring& touring = *canvas.state().touring;
  const auto count = static_cast<double>(tour.stops.size());
  const double between_px = canvas.metrics().gap / 3;
  const double stroke_px = (box.width() - (count - 1) * between_px) / count;
  for (std::size_t i = 0; i < tour.stops.size(); ++i) {
    const Vec2 corner = box.min + Vec2{static_cast<double>(i) * (stroke_px + between_px), 0};
    fill(canvas, box_at(corner, {stroke_px, box.height()}), canvas.style().line, box.height() / 2);
    const double over = i < touring.stop ? 1 : i > touring.stop ? 0 : touring.at_stop_s / tour.stops[i].dwell_s;
    if (over > 0)
      fill(canvas, box_at(corner, {std::max(box.height(), stroke_px * over), box.height()}), canvas.style().accent,
           box.height() / 2);
  }
}

// The name of the tour gives way where there is only room for the number of the stop.
void draw_label(Canvas& canvas, const content::Tour& tour) {
  const Box2& box = canvas.screen().tour.label;
  const std::string count = count_of(*canvas.state().touring, tour);
  const Copy whole = canvas.line(fmt::format("{}   {}", canvas.words(name_id(tour)), count), Voice::label);
  const bool has_room = whole.width_px <= box.width();
  paint_in(canvas, has_room ? whole : canvas.line(count, Voice::label), box, canvas.style().text_muted);
}

void draw_caption(Canvas& canvas, const content::Tour& tour, const content::Stop& stop, Voice voice) {
  const Box2& box = canvas.screen().tour.caption;
  const auto number = static_cast<unsigned>(canvas.state().touring->stop);
  const double opacity = canvas.opacity;
  const double level = canvas.eases.toward(first_level + number, true, fade_s);
  if (!canvas.state().reduced_motion) canvas.opacity *= level;
  const Copy copy = canvas.copy(canvas.words(caption_id(tour, stop)), voice, box.width());
  const Vec2 corner{box.min.x, box.min.y + std::max(0.0, (box.height() - copy.height_px()) / 2)};
  paint(canvas, copy, corner, canvas.style().text, box);
  canvas.opacity = opacity;
}

void draw_buttons(Canvas& canvas) {
  const exhibit::Metrics& m = canvas.metrics();
  const std::string_view toggle = canvas.state().touring->playing ? "pause" : "play_arrow";
  const std::vector<std::pair<std::string_view, exhibit::Action>> buttons{{"skip_previous", exhibit::PreviousStop{}},
                                                                          {toggle, exhibit::TogglePlay{}},
                                                                          {"skip_next", exhibit::NextStop{}},
                                                                          {"close", exhibit::EndTour{}}};
  Vec2 corner = canvas.screen().tour.buttons.min;
  for (const auto& [icon_name, action] : buttons) {
    raised_button(canvas, box_at(corner, {m.touch, m.touch}), icon_name, action);
    corner.x += m.touch + m.gap;
  }
}

void draw_languages(Canvas& canvas) {
  std::vector<Copy> names;
  std::size_t spoken = 0;
  for (const content::Language& language : canvas.world().content.languages) {
    if (language.code == canvas.state().language) spoken = names.size();
    names.push_back(canvas.line(content::text(language, "language"), Voice::body));
  }
  draw_language_names(canvas, names, canvas.screen().tour.label, spoken);
}

void draw_inviting_stop(Canvas& canvas, const content::Tour& tour, const content::Stop& stop) {
  const exhibit::TourPanel& place = canvas.screen().tour;
  draw_touch_sign(canvas, place.sign.centre(), place.sign.height() / 2);
  draw_caption(canvas, tour, stop, Voice::heading);
  if (!place.label.empty()) draw_languages(canvas);
}

void draw_stop(Canvas& canvas, const content::Tour& tour, const content::Stop& stop) {
  const exhibit::TourPanel& place = canvas.screen().tour;
  const bool has_buttons = !place.buttons.empty();
  const bool invites = !place.sign.empty();
  const Panel panel(canvas, "tour", place.box, has_buttons ? Panel::Hands::feel : Panel::Hands::pass);
  claim(canvas, "tour", place.box, box_at({}, canvas.state().viewport.size_px));
  floating(canvas, place.box, invites ? place.box.height() / 2 : canvas.metrics().radius);
  if (invites) return draw_inviting_stop(canvas, tour, stop);
  if (!has_buttons) return draw_caption(canvas, tour, stop, Voice::heading);
  draw_progress(canvas, tour);
  draw_label(canvas, tour);
  draw_caption(canvas, tour, stop, place.large ? Voice::lead : Voice::body);
  draw_buttons(canvas);
}

void draw_way_back(Canvas& canvas, const content::Tour& tour) {
  const exhibit::Metrics& m = canvas.metrics();
  const Box2& room = canvas.screen().tour.box;
  const Chip back{canvas.words("ui.continue_tour"), "play_arrow", true, exhibit::ContinueTour{}};
  const double back_px = chip_width_px(canvas, back);
  const Copy count = canvas.line(count_of(*canvas.state().touring, tour), Voice::strong);
  const Box2 box = box_at(room.min, {back_px + m.gap + count.width_px + m.gap + m.touch, room.height()});
  const Panel panel(canvas, "tour", box);
  claim(canvas, "tour", box, room);
  floating(canvas, box, box.height() / 2);
  draw_chip(canvas, box_at(box.min, {back_px, box.height()}), back);
  paint_in(canvas, count, {{box.min.x + back_px + m.gap, box.min.y}, box.max}, canvas.style().text_muted);
  icon_button(canvas, {{box.max.x - m.touch, box.min.y}, box.max}, "close", exhibit::EndTour{});
}

}  // namespace

void draw_tour(Canvas& canvas) {
  const content::Tour* tour = exhibit::tour_of(canvas.world(), canvas.state());
  const content::Stop* stop = exhibit::stop_of(canvas.world(), canvas.state());
  if (stop == nullptr || canvas.screen().tour.box.empty()) return;
  if (canvas.state().touring->wandered) draw_way_back(canvas, *tour);
  else draw_stop(canvas, *tour, *stop);
}

}  // namespace beffroi::ui
