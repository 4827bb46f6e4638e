// The voices of the panels: in which face, size and leading each kind of copy is set, and copy that is set in them.
// Sizes follow from the screen's metrics alone; what is measured here is what typeface.h paints.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "content/language.h"
#include "exhibit/screen.h"
#include "text/layout.h"

namespace beffroi::ui {

enum class Voice {
  label,       // captions of columns and rows, above a title: small, spaced, capital
  caption,     // sources, dates, notes
  body,        // running text
  strong,      // what running text is about: names, buttons
  lead,        // the first paragraph
  heading,     // of a section
  title,       // of a card, of the exhibition
  number,      // a figure that is a picture itself
  small_icon,  // within a line of captions
  icon,        // within a line of body, in buttons
  large_icon,  // of a marker
};
inline constexpr std::array voices{Voice::label,      Voice::caption, Voice::body,      Voice::strong,
                                   Voice::lead,       Voice::heading, Voice::title,     Voice::number,
                                   Voice::small_icon, Voice::icon,    Voice::large_icon};

struct Type {
  text::Setting setting;
  double leading_px = 0;
  double ascent_px = 0;  // of the face
  double descent_px = 0;
  double cap_px = 0;
  int raster_px = 0;  // height of the face in whole pixels, which is what a font is rasterised by
  bool capitals = false;

  // From the top of a line, its leading shared above and below, to its baseline.
  double baseline_px() const { return (leading_px - ascent_px - descent_px) / 2 + ascent_px; }
};

// Sizes are the metrics' own, rounded up to the next that can be rasterised exactly.
Type type_of(Voice voice, const exhibit::Metrics& metrics, const text::Fonts& fonts);

// Copy broken into lines, ready to be painted.
struct Copy {
  Type type;
  std::vector<std::string> texts;
  std::vector<text::Line> lines;
  double width_px = 0;  // of the longest line

  double height_px() const { return type.leading_px * static_cast<double>(lines.size()); }
};

Copy set_copy(const text::Fonts& fonts, const Type& type, std::string_view text, double max_width_px);
// On one line, however long.
Copy set_line(const text::Fonts& fonts, const Type& type, std::string_view text);
// On one line, of which the end is left where all of it is too long.
Copy set_tail(const text::Fonts& fonts, const Type& type, std::string_view text, double max_width_px);
// Names with a dot between two; the end of a line takes its place. No name is broken that fits.
Copy set_list(const text::Fonts& fonts, const Type& type, const std::vector<std::string>& names, double max_width_px);
// In lines as even as can be, and no more of them than needed: no single word is left over.
Copy set_balanced(const text::Fonts& fonts, const Type& type, std::string_view text, double max_width_px);

// Of the texts with these ids, as many as fit in one line as a list, each of them whole: the same ones in every
// language.
using Languages = std::vector<content::Language>;
std::vector<std::string> ids_in_line(const text::Fonts& fonts, const Type& type, const Languages& languages,
                                     const std::vector<std::string>& ids, double width_px);

// The width that `text` needs at least: that of its longest word.
double least_width_px(const text::Fonts& fonts, const Type& type, std::string_view text);

}  // namespace beffroi::ui
