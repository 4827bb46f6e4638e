#include "ui/type.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "base/utf8.h"

namespace beffroi::ui {

namespace {

using exhibit::Metrics;
using text::Face;

struct Recipe {
  Face face = Face::regular;
  double size_px = 16;
  double leading = 1;  // times the size
  double tracking_em = 0;
  bool capitals = false;
};

Recipe recipe(Voice voice, const Metrics& m) {
  switch (voice) {
    case Voice::label: return {Face::semibold, m.legible, 1.4, 0.06, true};
    case Voice::caption: return {Face::regular, m.caption, 1.4};
    case Voice::body: return {Face::regular, m.body, 1.4};
    case Voice::strong: return {Face::semibold, m.body, 1.4};
    case Voice::lead: return {Face::regular, m.body * 1.2, 1.4};
    case Voice::heading: return {Face::title, m.heading, 1.25};
    case Voice::title: return {Face::title_bold, m.title, 1.1, -0.01};
    case Voice::number: return {Face::title_bold, m.title * 1.6, 1, -0.02};
    case Voice::small_icon: return {Face::icons, m.caption * 1.3, 1};
    case Voice::icon: return {Face::icons, m.body * 1.3, 1};
    case Voice::large_icon: return {Face::icons, m.body * 1.8, 1};
  }
  return {};
}

bool fits_line(const text::Fonts& fonts, const Type& type, const content::Language& language,
               const std::vector<std::string>& ids, double width_px) {
  std::vector<std::string> names;
  names.reserve(ids.size());
  for (const std::string& id : ids) names.push_back(content::text(language, id));
  const Copy copy = set_list(fonts, type, names, width_px);
  return copy.lines.size() == 1 && copy.width_px <= width_px;
}

}  // namespace

Type type_of(Voice voice, const Metrics& metrics, const text::Fonts& fonts) {
  const Recipe r = recipe(voice, metrics);
  const text::Font& font = fonts[r.face];
  const double line_em = font.ascent() + font.descent();
  constexpr double slack_px = 1e-6;
  const int raster_px = static_cast<int>(std::ceil(r.size_px * line_em - slack_px));
  const double size_px = raster_px / line_em;
  return {.setting = {r.face, size_px, r.tracking_em},
          .leading_px = std::round(size_px * r.leading),
          .ascent_px = font.ascent() * size_px,
          .descent_px = font.descent() * size_px,
          .cap_px = font.cap_height() * size_px,
          .raster_px = raster_px,
          .capitals = r.capitals};
}

namespace {

Copy shape_all(const text::Fonts& fonts, const Type& type, std::vector<std::string> texts) {
  Copy copy{type, std::move(texts), {}, 0};
  for (const std::string& text : copy.texts) {
    copy.lines.push_back(text::shape(fonts, type.setting, text));
    copy.width_px = std::max(copy.width_px, copy.lines.back().width_px);
  }
  return copy;
}

std::string cased(const Type& type, std::string_view text) {
  return type.capitals ? to_upper(text) : std::string(text);
}

}  // namespace

Copy set_copy(const text::Fonts& fonts, const Type& type, std::string_view text, double max_width_px) {
  return shape_all(fonts, type, text::wrap(fonts, type.setting, cased(type, text), max_width_px));
}

Copy set_line(const text::Fonts& fonts, const Type& type, std::string_view text) {
  return shape_all(fonts, type, {cased(type, text)});
}

Copy set_tail(const text::Fonts& fonts, const Type& type, std::string_view text, double max_width_px) {
  Copy copy = set_line(fonts, type, text);
  std::u32string rest = decode_utf8(text);
  while (copy.width_px > max_width_px && !rest.empty()) {
    rest.erase(0, 1);
    copy = set_line(fonts, type, "…" + encode_utf8(rest));
  }
  return copy;
}

Copy set_list(const text::Fonts& fonts, const Type& type, const std::vector<std::string>& names, double max_width_px) {
  std::vector<std::string> lines;
  for (const std::string& name : names) {
    const std::string item = cased(type, name);
    const std::string longer = lines.empty() ? "" : lines.back() + " · " + item;
    if (!longer.empty() && text::measure(fonts, type.setting, longer) <= max_width_px) lines.back() = longer;
    else std::ranges::move(text::wrap(fonts, type.setting, item, max_width_px), std::back_inserter(lines));
  }
  return shape_all(fonts, type, std::move(lines));
}

Copy set_balanced(const text::Fonts& fonts, const Type& type, std::string_view text, double max_width_px) {
  Copy copy = set_copy(fonts, type, text, max_width_px);
  for (double width_px = copy.width_px; copy.lines.size() > 1 && width_px > 0; width_px -= type.setting.size_px / 2) {
    Copy narrower = set_copy(fonts, type, text, width_px);
    if (narrower.lines.size() > copy.lines.size() || narrower.width_px > width_px) break;
    copy = std::move(narrower);
  }
  return copy;
}

std::vector<std::string> ids_in_line(const text::Fonts& fonts, const Type& type, const Languages& languages,
                                     const std::vector<std::string>& ids, double width_px) {
  std::vector<std::string> fitting;
  for (const std::string& id : ids) {
    fitting.push_back(id);
    if (!std::ranges::all_of(languages, [&](const auto& l) { return fits_line(fonts, type, l, fitting, width_px); }))
      fitting.pop_back();
  }
  return fitting;
}

double least_width_px(const text::Fonts& fonts, const Type& type, std::string_view text) {
  return std::ceil(set_copy(fonts, type, text, 0).width_px);
}

}  // namespace beffroi::ui
