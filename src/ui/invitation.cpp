// While nobody is there, and no tour shows the exhibition meanwhile, the display invites in one language after the
// other, where the list of hubs stands else.
#include "ui/invitation.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

#include "exhibit/invitation.h"
#include "ui/brush.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

// What the invitation says, in every language, in the largest type in which all have their room.
struct InvitationCopy {
  std::vector<Copy> invitations;
  std::vector<Copy> names;  // of the languages
  double width_px = 0;
};

double widest_px(const std::vector<Copy>& copies) {
  double width = 0;
  for (const Copy& copy : copies) width = std::max(width, copy.width_px);
  return width;
}

double total_px(const std::vector<Copy>& copies, double between_px) {
  double width = -between_px;
  for (const Copy& copy : copies) width += copy.width_px + between_px;
  return width;
}

InvitationCopy set_invitation(const Canvas& canvas, double room_px) {
  InvitationCopy copy;
  const auto& languages = canvas.world().content.languages;
  for (const Voice voice : {Voice::title, Voice::heading, Voice::strong}) {
    copy.invitations.clear();
    for (const content::Language& language : languages)
      copy.invitations.push_back(canvas.line(content::text(language, "watch.invitation"), voice));
    if (widest_px(copy.invitations) <= room_px) break;
  }
  const double between_px = canvas.metrics().gap * exhibit::invitation_gaps;
  for (const Voice voice : {Voice::body, Voice::caption}) {
    copy.names.clear();
    for (const content::Language& language : languages)
      copy.names.push_back(canvas.line(content::text(language, "language"), voice));
    if (total_px(copy.names, between_px) <= room_px) break;
  }
  copy.width_px = std::max(widest_px(copy.invitations), total_px(copy.names, between_px));
  return copy;
}

}  // namespace

// A finger on a disc that breathes as the markers do.
void draw_touch_sign(Canvas& canvas, Vec2 centre, double radius_px) {
  constexpr double breath_s = 2.8;
  constexpr double depth = 0.12;
  const exhibit::Breath& breath = canvas.state().answers.breath;
  const double wave = breath.level * std::sin(breath.time_s / breath_s * 2 * std::numbers::pi);
  constexpr float faint = 0.25F;
  disc(canvas, centre, radius_px * (1 + depth * (1 + wave) / 2), with_alpha(canvas.style().accent, faint));
  disc(canvas, centre, radius_px * 0.82, canvas.style().accent);
  icon(canvas, "touch_app", Voice::large_icon, centre, canvas.style().on_accent);
}

void draw_language_names(Canvas& canvas, const std::vector<Copy>& names, const Box2& row, std::size_t turn) {
  const map::PanelStyle& style = canvas.style();
  double x_px = row.min.x;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Box2 box = box_at({x_px, row.min.y}, {names[i].width_px, row.height()});
    paint_in(canvas, names[i], box, i == turn ? style.accent : style.text_muted);
    x_px += names[i].width_px + canvas.metrics().gap * exhibit::invitation_gaps;
  }
}

void draw_invitation(Canvas& canvas) {
  const bool has_words = !canvas.screen().tour.box.empty();  // a tour of its own, which invites in its place
  if (canvas.state().watch.mode != exhibit::Mode::attract || has_words) return;
  const exhibit::Metrics& m = canvas.metrics();
  const Box2& room = canvas.screen().hubs;
  const double finger_px = m.touch * 1.3;
  const double around_px = finger_px + 4 * m.gap;
  const InvitationCopy copy = set_invitation(canvas, room.width() - around_px);
  constexpr double tails = 1.05;  // below the line of a title, which is set tight
  const double text_px = copy.invitations.front().type.leading_px * tails;
  const double names_px = copy.names.front().type.leading_px;
  const Vec2 size{copy.width_px + around_px, std::max(finger_px, text_px + names_px) + 2 * m.gap};
  const Box2 box = box_at({room.centre().x - size.x / 2, room.max.y - size.y}, size);

  const Panel panel(canvas, "invitation", box, Panel::Hands::pass);
  canvas.fit.note("screen", "invitation", box, {{room.min.x, 0}, room.max});
  floating(canvas, box, box.height() / 2);
  draw_touch_sign(canvas, {box.min.x + 1.25 * m.gap + finger_px / 2, box.centre().y}, finger_px / 2);
  const Vec2 corner{box.min.x + 2.25 * m.gap + finger_px, box.centre().y - (text_px + names_px) / 2};
  const exhibit::Turn turn = exhibit::invitation_turn(canvas.state(), canvas.world());
  const double before = std::exchange(canvas.opacity, canvas.opacity * turn.opacity);
  paint_in(canvas, copy.invitations[turn.language], box_at(corner, {copy.width_px, text_px}), canvas.style().text);
  canvas.opacity = before;
  draw_language_names(canvas, copy.names, box_at(corner + Vec2{0, text_px}, {copy.width_px, names_px}), turn.language);
}

}  // namespace beffroi::ui
