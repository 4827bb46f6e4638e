#include "ui/canvas.h"

#include <imgui.h>

#include "ui/brush.h"

namespace beffroi::ui {

namespace {

constexpr ImGuiWindowFlags plain = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                                   ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse;

}  // namespace

Glass::Glass(Vec2 size_px) {
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(at(size_px));
  ImGui::Begin("glass", nullptr, plain | ImGuiWindowFlags_NoInputs);
}

Glass::~Glass() { ImGui::End(); }

Panel::Panel(Canvas& canvas, const char* name, const Box2& box, Hands hands) {
  const bool feels = hands == Hands::feel;
  ImGui::SetCursorScreenPos(at(box.min));
  ImGui::BeginChild(name, at(box.size()), false, feels ? plain : plain | ImGuiWindowFlags_NoInputs);
  canvas.panel = name;
  canvas.clip = box;
  if (feels) canvas.covered.push_back(box);
}

Panel::~Panel() { ImGui::EndChild(); }

void claim(Canvas& canvas, std::string_view name, const Box2& box, const Box2& room) {
  canvas.fit.note("screen", name, box, room);
}

Clip::Clip(Canvas& canvas, const Box2& box) : canvas_(canvas), before_(canvas.clip) {
  canvas_.clip = before_.intersection(box);
  ImGui::PushClipRect(at(box.min), at(box.max), true);
}

Clip::~Clip() {
  ImGui::PopClipRect();
  canvas_.clip = before_;
}

}  // namespace beffroi::ui
