#include "exhibit/tour_panel.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "exhibit/invitation.h"
#include "exhibit/panel_type.h"
#include "exhibit/screen.h"
#include "exhibit/tour.h"
#include "text/layout.h"

namespace beffroi::exhibit {

namespace {

constexpr double leading = 1.4;
constexpr double large_ems = 1.2;  // of the body
constexpr double longest_line_ems = 38;
constexpr double buttons = 4;

// Only captions about as long as the longest can need as many lines.
constexpr double about_as_long = 0.85;

std::vector<std::string> captions_of(const World& world, const State& state) {
  std::vector<std::string> captions;
  const content::Tour& tour = *tour_of(world, state);
  for (const content::Stop& stop : tour.stops) {
    const std::string& spoken = stop.language.empty() ? state.touring->language : stop.language;
    captions.push_back(content::text(language_of(world, spoken), caption_id(tour, stop)));
  }
  return captions;
}

std::vector<std::string> long_captions(const World& world, const State& state) {
  std::vector<std::string> captions = captions_of(world, state);
  std::size_t longest = 0;
  for (const std::string& caption : captions) longest = std::max(longest, caption.size());
  std::erase_if(captions, [&](const std::string& caption) {
    return static_cast<double>(caption.size()) < about_as_long * static_cast<double>(longest);
  });
  return captions;
}

struct CaptionType {
  text::Face face = text::Face::regular;
  double size_px = 16;
  double leading_px = 16;
};

double height_px(const World& world, const std::vector<std::string>& captions, const CaptionType& type,
                 double width_px) {
  std::size_t lines = 1;
  const text::Setting setting{type.face, type.size_px * panel_rounding, 0};
  for (const std::string& caption : captions)
    lines = std::max(lines, text::wrap(world.fonts, setting, caption, width_px).size());
  return static_cast<double>(lines) * std::ceil(type.leading_px * panel_rounding);
}

double width_px(const World& world, const std::vector<std::string>& lines, const CaptionType& type) {
  double widest_px = 0;
  for (const std::string& line : lines)
    widest_px = std::max(widest_px, text::measure(world.fonts, {type.face, type.size_px * panel_rounding, 0}, line));
  return std::ceil(widest_px);
}

CaptionType caption_type(const Metrics& m, bool large) {
  const double size_px = m.body * (large ? large_ems : 1);
  return {text::Face::regular, size_px, size_px * leading};
}

double buttons_px(const Metrics& m) { return buttons * m.touch + (buttons - 1) * m.gap; }

// Caption and buttons side by side, or one above the other where that would leave the caption too narrow.
TourPanel set_stop(const World& world, const State& state, const Metrics& m, const Box2& room, bool large) {
  constexpr double least_line_ems = 24;
  const double padding_px = 1.5 * m.gap;
  const CaptionType type = caption_type(m, large);
  const double line_px = longest_line_ems * type.size_px;
  const double inner_px = room.width() - 2 * padding_px;
  const double beside_px = inner_px - buttons_px(m) - m.margin;
  const bool stacked = beside_px < least_line_ems * type.size_px;
  const double caption_px = std::min(stacked ? inner_px : beside_px, line_px);
  const double words_px = height_px(world, long_captions(world, state), type, caption_px);
  const double label_px = std::ceil(m.legible * leading * panel_rounding);
  const double bar_px = std::max(4.0, std::round(m.gap / 3));
  const double above_px = m.gap + bar_px + m.gap;
  const double body_px = stacked ? words_px + m.gap + m.touch : std::max(label_px + m.gap / 2 + words_px, m.touch);
  const double width_px =
      std::min(room.width(), caption_px + 2 * padding_px + (stacked ? 0 : m.margin + buttons_px(m)));

  TourPanel panel;
  panel.large = large;
  panel.box =
      box_at({room.min.x, room.max.y - above_px - body_px - padding_px}, {width_px, above_px + body_px + padding_px});
  const Vec2 corner = panel.box.min + Vec2{padding_px, above_px};
  const double right_px = panel.box.max.x - padding_px;
  panel.progress = {{corner.x, panel.box.min.y + m.gap}, {right_px, panel.box.min.y + m.gap + bar_px}};
  if (stacked) {
    panel.caption = box_at(corner, {caption_px, words_px});
    const double row_px = panel.caption.max.y + m.gap;
    panel.buttons = {{right_px - buttons_px(m), row_px}, {right_px, row_px + m.touch}};
    panel.label = {{corner.x, row_px}, {panel.buttons.min.x - m.gap, row_px + m.touch}};
    return panel;
  }
  panel.label = box_at(corner, {caption_px, label_px});
  panel.caption = box_at(corner + Vec2{0, label_px + m.gap / 2}, {caption_px, words_px});
  const double middle_px = corner.y + body_px / 2;
  panel.buttons = {{right_px - buttons_px(m), middle_px - m.touch / 2}, {right_px, middle_px + m.touch / 2}};
  return panel;
}

// What is read from afar, no wider than it must be.
CaptionType title_type(const Metrics& m) {
  constexpr double title_leading = 1.25;
  return {text::Face::title, m.heading, m.heading * title_leading};
}

Vec2 title_size(const World& world, const State& state, const Metrics& m, double room_px) {
  const CaptionType type = title_type(m);
  const double most_px = std::min(room_px, longest_line_ems * type.size_px);
  const double wide_px = std::min(most_px, width_px(world, captions_of(world, state), type));
  return {wide_px, height_px(world, long_captions(world, state), type, wide_px)};
}

// The caption alone: beside it somebody speaks.
TourPanel set_title(const World& world, const State& state, const Metrics& m, const Box2& room) {
  const double padding_px = 1.5 * m.gap;
  const Vec2 words = title_size(world, state, m, room.width() - 2 * padding_px);
  TourPanel panel;
  panel.box = {{room.min.x, room.max.y - words.y - 2 * padding_px},
               {room.min.x + words.x + 2 * padding_px, room.max.y}};
  panel.caption = panel.box.grown(-padding_px);
  return panel;
}

Vec2 names_size(const World& world, const Metrics& m) {
  const CaptionType type{text::Face::regular, m.body, m.body * leading};
  double across_px = 0;
  for (const content::Language& language : world.content.languages)
    across_px += width_px(world, {content::text(language, "language")}, type) + invitation_gaps * m.gap;
  return {across_px, std::ceil(type.leading_px * panel_rounding)};
}

// A finger, the caption, and the languages that the display speaks, where they have room. There is nothing to press.
TourPanel set_invitation(const World& world, const State& state, const Metrics& m, const Box2& room) {
  constexpr double sign_in_touches = 1.3;
  const double padding_px = 1.5 * m.gap;
  const double sign_px = m.touch * sign_in_touches;
  const double words_room_px = room.width() - sign_px - 3 * padding_px;
  const Vec2 words = title_size(world, state, m, words_room_px);
  const Vec2 wanted = names_size(world, m);
  const Vec2 names = wanted.x <= words_room_px ? wanted : Vec2{};
  const double text_px = words.y + names.y;
  const Vec2 size{sign_px + std::max(words.x, names.x) + 3 * padding_px, std::max(text_px, sign_px) + 2 * padding_px};

  TourPanel panel;
  panel.box = box_at({room.min.x, room.max.y - size.y}, size);
  const double middle_px = panel.box.centre().y;
  panel.sign = box_at({panel.box.min.x + padding_px, middle_px - sign_px / 2}, {sign_px, sign_px});
  const Vec2 corner{panel.sign.max.x + padding_px, middle_px - text_px / 2};
  panel.caption = box_at(corner, {std::max(words.x, names.x), words.y});
  if (names.y > 0) panel.label = box_at(corner + Vec2{0, words.y}, names);
  return panel;
}

TourPanel set_way_back(const Metrics& m, const Box2& room) {
  TourPanel panel;
  panel.box = {{room.min.x, room.max.y - m.touch}, room.max};
  panel.buttons = panel.box;
  return panel;
}

// A presenter speaks for the stop, and may do without its caption; where they wander, it has none.
bool shows_caption(const State& state) { return state.presenting->captions && !state.touring->wandered; }

}  // namespace

TourPanel lay_out_tour(const World& world, const State& state, const Metrics& m, const Box2& room) {
  const content::Tour* tour = tour_of(world, state);
  if (tour == nullptr) return {};
  if (state.presenting) return shows_caption(state) ? set_title(world, state, m, room) : TourPanel{};
  if (state.touring->wandered) return set_way_back(m, room);
  if (tour->kind == content::TourKind::attract) return set_invitation(world, state, m, room);
  constexpr double highest_share = 0.2;
  const TourPanel large = set_stop(world, state, m, room, true);
  const bool fits = large.box.height() <= highest_share * state.viewport.size_px.y;
  return fits ? large : set_stop(world, state, m, room, false);
}

}  // namespace beffroi::exhibit
