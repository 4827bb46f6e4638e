#include "ui/touch.h"

#include <string>

#include <imgui.h>

#include "ui/brush.h"

namespace beffroi::ui {

Feel touch(Canvas& canvas, const Box2& box, const exhibit::Action& action) {
  const Box2 seen = box.intersection(canvas.clip);
  if (seen.empty() || box.width() < 1 || box.height() < 1) return {};
  if (strength_in_sight(canvas, box.max.y) == 0) return {};
  canvas.targets.push_back({action, seen});

  const std::string id = exhibit::to_text(action);
  ImGui::SetCursorScreenPos(at(box.min));
  const bool let_go_inside = ImGui::InvisibleButton(id.c_str(), at(box.size()));
  const bool slid_away = canvas.scrolls && canvas.hand.has_slid();
  if (let_go_inside && !slid_away) canvas.actions.push_back(action);

  const unsigned level = ImGui::GetID(id.c_str());
  const bool hovered = ImGui::IsItemHovered() && !canvas.hand.is_down();
  const bool pressed = ImGui::IsItemActive() && ImGui::IsItemHovered() && !slid_away;
  return {canvas.eases.toward(level, hovered || pressed), canvas.eases.toward(level + 1, pressed)};
}

Colour under_hand(const Canvas& canvas, Colour surface, Feel feel) {
  const Colour hovered = mix(surface, canvas.style().hover, static_cast<float>(feel.hover));
  return mix(hovered, canvas.style().pressed, static_cast<float>(feel.press));
}

}  // namespace beffroi::ui
