// Letters as pixels: every voice of the panels rasterised by FreeType at its exact size, and painted letter by letter
// where text/layout.h says, so that kerning and true advances hold. ImGui's own text would round each advance up.
// Holds only the characters that the exhibition uses; made anew when sizes or characters change.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <imgui.h>

#include "exhibit/world.h"
#include "ui/type.h"

namespace beffroi::ui {

class Typeface {
public:
  // Fills the atlas of the current ImGui context, outside a frame. Returns whether it changed.
  bool prepare(const exhibit::World& world, const exhibit::Metrics& metrics);
  // Whether a letter was asked for that the atlas lacks, as after a change of content: prepare() will make it anew.
  bool is_stale() const { return !lacking_.empty(); }

  // `pen`: where the line starts, on the baseline.
  void paint(ImDrawList& list, Vec2 pen, const text::Line& line, const Type& type, ImU32 colour);

private:
  using Key = std::pair<text::Face, int>;  // face and height in px

  void load_files(const text::Fonts& fonts);
  void rasterise();

  std::map<text::Face, std::string> files_;
  std::set<char32_t> letters_;
  std::set<char32_t> icons_;
  std::set<char32_t> lacking_;
  std::set<char32_t> found_;  // what was lacking once: kept, or two such would take turns
  std::vector<Key> sizes_;
  std::map<Key, ImFont*> fonts_;  // owned by the context's atlas
};

}  // namespace beffroi::ui
