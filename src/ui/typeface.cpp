#include "ui/typeface.h"

#include <algorithm>
#include <cmath>

#include <imgui_freetype.h>

#include "base/file.h"
#include "ui/characters.h"

namespace beffroi::ui {

namespace {

constexpr std::size_t max_font_bytes = 16U << 20U;

// ImGui takes ranges of first and last character, ended by 0. The atlas speaks of the Basic Multilingual Plane only.
ImVector<ImWchar> as_ranges(const std::set<char32_t>& characters) {
  ImFontGlyphRangesBuilder builder;
  for (const char32_t c : characters) {
    if (c <= IM_UNICODE_CODEPOINT_MAX) builder.AddChar(static_cast<ImWchar>(c));
  }
  ImVector<ImWchar> ranges;
  builder.BuildRanges(&ranges);
  return ranges;
}

ImFont* add_font(ImFontAtlas& atlas, std::string& file, int raster_px, const ImVector<ImWchar>& ranges) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  config.OversampleH = config.OversampleV = 1;
  config.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
  return atlas.AddFontFromMemoryTTF(file.data(), static_cast<int>(file.size()), static_cast<float>(raster_px), &config,
                                    ranges.Data);
}

}  // namespace

bool Typeface::prepare(const exhibit::World& world, const exhibit::Metrics& metrics) {
  std::vector<Key> sizes;
  for (const Voice voice : voices) {
    const Type type = type_of(voice, metrics, world.fonts);
    sizes.emplace_back(type.setting.face, type.raster_px);
  }
  if (sizes == sizes_ && lacking_.empty()) return false;
  sizes_ = std::move(sizes);
  letters_ = letters_of(world.content);
  icons_ = icons_of(world.content);
  found_.merge(lacking_);
  lacking_.clear();
  letters_.insert(found_.begin(), found_.end());
  icons_.insert(found_.begin(), found_.end());
  load_files(world.fonts);
  rasterise();
  return true;
}

void Typeface::load_files(const text::Fonts& fonts) {
  for (const auto& [face, raster_px] : sizes_) {
    std::string& file = files_[face];
    if (!file.empty()) continue;
    if (auto bytes = read_file(fonts.folder / text::file_name(face), max_font_bytes)) file = std::move(*bytes);
  }
}

void Typeface::rasterise() {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  atlas.Clear();
  fonts_.clear();
  atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
  atlas.Flags |= ImFontAtlasFlags_NoMouseCursors;
  atlas.TexGlyphPadding = 1;
  const ImVector<ImWchar> letters = as_ranges(letters_);
  const ImVector<ImWchar> icons = as_ranges(icons_);
  for (const Key& key : sizes_) {
    std::string& file = files_[key.first];
    if (file.empty() || fonts_.contains(key)) continue;
    fonts_[key] = add_font(atlas, file, key.second, key.first == text::Face::icons ? icons : letters);
  }
  atlas.Build();
}

void Typeface::paint(ImDrawList& list, Vec2 pen, const text::Line& line, const Type& type, ImU32 colour) {
  const auto found = fonts_.find({type.setting.face, type.raster_px});
  if (found == fonts_.end() || (colour & IM_COL32_A_MASK) == 0) return;
  const ImFont& font = *found->second;
  const std::set<char32_t>& known = type.setting.face == text::Face::icons ? icons_ : letters_;
  // A glyph's box hangs from the top of its font: the ascent, which the atlas rounds, above the baseline.
  const float top = static_cast<float>(std::round(pen.y)) - std::round(font.Ascent);
  for (const text::PlacedGlyph& placed : line.glyphs) {
    if (placed.code_point > IM_UNICODE_CODEPOINT_MAX) continue;
    const ImFontGlyph* glyph = font.FindGlyphNoFallback(static_cast<ImWchar>(placed.code_point));
    if (glyph == nullptr && !known.contains(placed.code_point)) lacking_.insert(placed.code_point);
    if (glyph == nullptr || glyph->Visible == 0) continue;
    const auto x = static_cast<float>(std::round(pen.x + placed.x_px));
    list.PrimReserve(6, 4);
    list.PrimRectUV({x + glyph->X0, top + glyph->Y0}, {x + glyph->X1, top + glyph->Y1}, {glyph->U0, glyph->V0},
                    {glyph->U1, glyph->V1}, colour);
  }
}

}  // namespace beffroi::ui
