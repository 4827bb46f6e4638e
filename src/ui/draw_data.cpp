#include "ui/draw_data.h"

#include <cstddef>

namespace beffroi::ui {

namespace {

// NOLINTBEGIN(performance-no-int-to-ptr): ImGui names textures by pointers
ImTextureID name_of(Ink ink) { return reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(ink)); }
Ink ink_of(ImTextureID name) { return static_cast<Ink>(reinterpret_cast<std::uintptr_t>(name)); }
// NOLINTEND(performance-no-int-to-ptr)

SheetVertex vertex_of(const ImDrawVert& vertex) {
  const ImVec4 c = ImGui::ColorConvertU32ToFloat4(vertex.col);
  return {vertex.pos.x, vertex.pos.y, vertex.uv.x, vertex.uv.y, {c.x, c.y, c.z, c.w}};
}

void append(const ImDrawList& list, const ImDrawCmd& command, std::uint32_t first_vertex, Sheet& sheet) {
  if (command.ElemCount == 0) return;
  const Box2 clip{{command.ClipRect.x, command.ClipRect.y}, {command.ClipRect.z, command.ClipRect.w}};
  sheet.runs.push_back(
      {ink_of(command.TextureId), static_cast<std::uint32_t>(sheet.indices.size()), command.ElemCount, clip});
  for (unsigned i = 0; i < command.ElemCount; ++i)
    sheet.indices.push_back(first_vertex + command.VtxOffset + list.IdxBuffer[static_cast<int>(command.IdxOffset + i)]);
}

}  // namespace

Inked::Inked(ImDrawList& list, Ink ink) : list_(list) { list_.PushTextureID(name_of(ink)); }
Inked::~Inked() { list_.PopTextureID(); }

void clear(Sheet& sheet) {
  sheet.vertices.clear();
  sheet.indices.clear();
  sheet.runs.clear();
}

void append(const ImDrawData& data, Sheet& sheet) {
  sheet.size_px = {data.DisplaySize.x, data.DisplaySize.y};
  for (int i = 0; i < data.CmdListsCount; ++i) {
    const ImDrawList& list = *data.CmdLists[i];
    const auto first_vertex = static_cast<std::uint32_t>(sheet.vertices.size());
    for (const ImDrawVert& vertex : list.VtxBuffer) sheet.vertices.push_back(vertex_of(vertex));
    for (const ImDrawCmd& command : list.CmdBuffer) append(list, command, first_vertex, sheet);
  }
}

void show_letters(ImFontAtlas& atlas, LetterPicture& letters) {
  unsigned char* pixels = nullptr;
  atlas.GetTexDataAsAlpha8(&pixels, &letters.width, &letters.height);
  letters.cover = {pixels, static_cast<std::size_t>(letters.width) * static_cast<std::size_t>(letters.height)};
  ++letters.revision;
}

}  // namespace beffroi::ui
