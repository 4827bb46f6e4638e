#include "ui/draw_data.h"

#include <cstddef>

namespace beffroi::ui {

namespace {

// Names below are of inks, from here on of pictures.
constexpr std::uintptr_t first_picture = 16;

// NOLINTBEGIN(performance-no-int-to-ptr): ImGui names textures by pointers
ImTextureID named(std::uintptr_t number) { return reinterpret_cast<ImTextureID>(number); }
std::uintptr_t number_of(ImTextureID name) { return reinterpret_cast<std::uintptr_t>(name); }
// NOLINTEND(performance-no-int-to-ptr)

ImTextureID name_of(Ink ink) { return named(static_cast<std::uintptr_t>(ink)); }
Ink ink_of(std::uintptr_t number) { return number < first_picture ? static_cast<Ink>(number) : Ink::picture; }
std::uint32_t picture_of(std::uintptr_t number) {
  return number < first_picture ? 0 : static_cast<std::uint32_t>(number - first_picture);
}

SheetVertex vertex_of(const ImDrawVert& vertex) {
  const ImVec4 c = ImGui::ColorConvertU32ToFloat4(vertex.col);
  return {vertex.pos.x, vertex.pos.y, vertex.uv.x, vertex.uv.y, {c.x, c.y, c.z, c.w}};
}

void append(const ImDrawList& list, const ImDrawCmd& command, std::uint32_t first_vertex, Sheet& sheet) {
  if (command.ElemCount == 0) return;
  const Box2 clip{{command.ClipRect.x, command.ClipRect.y}, {command.ClipRect.z, command.ClipRect.w}};
  const std::uintptr_t number = number_of(command.TextureId);
  sheet.runs.push_back(
      {ink_of(number), static_cast<std::uint32_t>(sheet.indices.size()), command.ElemCount, clip, picture_of(number)});
  for (unsigned i = 0; i < command.ElemCount; ++i)
    sheet.indices.push_back(first_vertex + command.VtxOffset + list.IdxBuffer[static_cast<int>(command.IdxOffset + i)]);
}

}  // namespace

ImTextureID name_of_picture(std::uint32_t picture) { return named(first_picture + picture); }

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
