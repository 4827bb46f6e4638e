#include "geo/recipe.h"

#include <filesystem>

#include <fmt/format.h>

namespace beffroi::geo {

namespace {

constexpr double max_offset_km = 500;
constexpr double max_simplify_m = 10'000;

void read_where(Reader& reader, LayerRecipe& recipe, Issues& issues) {
  if (!reader.has("where")) return;
  Reader where(reader.table("where"), issues);
  recipe.where_field = where.text("field");
  recipe.where_values = where.texts("is");
  if (recipe.where_values.empty())
    where.report(where.place(), "'where' keeps nothing", "list the values to keep: is = [\"...\"]");
  where.finish();
}

// `dissolve = true` or `dissolve = "region"`.
void read_dissolve(const Node& table, Reader& reader, LayerRecipe& recipe) {
  const Node* node = table.find("dissolve");
  if (node != nullptr && node->get_if<std::string>() != nullptr) recipe.dissolve_by = reader.text_or("dissolve", "");
  else recipe.dissolve = reader.flag_or("dissolve", false);
}

void read_offsets(Reader& reader, LayerRecipe& recipe) {
  for (const double offset : reader.numbers("offsets_km")) {
    if (offset > 0 && offset <= max_offset_km) recipe.offsets_km.push_back(offset);
    else
      reader.report(reader.place("offsets_km"), fmt::format("an offset of {} km cannot be drawn", offset),
                    fmt::format("choose offsets above 0, up to {} km", max_offset_km));
  }
}

bool leaves_folder(const std::filesystem::path& path) {
  return path.is_absolute() || (!path.empty() && *path.lexically_normal().begin() == "..");
}

}  // namespace

LayerRecipe read_layer_recipe(const Node& table, Issues& issues) {
  Reader reader(table, issues);
  LayerRecipe recipe;
  recipe.place = reader.place();
  recipe.id = reader.text("id");
  recipe.file = reader.text("file");
  if (leaves_folder(recipe.file))
    reader.report(reader.place("file"), fmt::format("'{}' lies outside the map's data folder", recipe.file),
                  "put the file into that folder, and name it relative to it");
  read_where(reader, recipe, issues);
  recipe.join = reader.text_or("join", "");
  read_dissolve(table, reader, recipe);
  recipe.within = reader.text_or("within", "");
  recipe.across_water_km = reader.number_or("across_water_km", 0, {0, max_offset_km});
  recipe.between = reader.flag_or("between", false);
  recipe.close_gaps_km = reader.number_or("close_gaps_km", 0, {0, max_offset_km});
  recipe.to_water_km = reader.number_or("to_water_km", 0, {0, max_offset_km});
  read_offsets(reader, recipe);
  recipe.halo_km = reader.number_or("halo_km", 0, {0, max_offset_km});
  recipe.glow_km = reader.number_or("glow_km", 0, {0, max_offset_km});
  recipe.ground = reader.flag_or("ground", false);
  recipe.smooth = reader.flag_or("smooth", false);
  recipe.simplify_m = reader.number_or("simplify_m", 0, {0, max_simplify_m});
  recipe.clip = reader.flag_or("clip", true);
  reader.finish();
  return recipe;
}

}  // namespace beffroi::geo
