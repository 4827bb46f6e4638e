// From what Dear ImGui has laid out to the sheet that is painted. ImGui's texture names stand for inks.
#pragma once

#include <imgui.h>

#include "base/sheet.h"

namespace beffroi::ui {

// What is drawn into the list as long as this lives is of that ink. Without one, it is mixed.
class Inked {
public:
  Inked(ImDrawList& list, Ink ink);
  ~Inked();
  Inked(const Inked&) = delete;
  Inked(Inked&&) = delete;
  Inked& operator=(const Inked&) = delete;
  Inked& operator=(Inked&&) = delete;

private:
  ImDrawList& list_;
};

// What stands for a finished picture in ImGui's lists.
ImTextureID name_of_picture(std::uint32_t picture);

// Keeps the letters, and the memory of the rest.
void clear(Sheet& sheet);
void append(const ImDrawData& data, Sheet& sheet);
// The picture is the atlas's own, and goes with it.
void show_letters(ImFontAtlas& atlas, LetterPicture& letters);

}  // namespace beffroi::ui
