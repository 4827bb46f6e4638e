// The lists of two hubs side by side: names with their icons, one below the other. Called by compare_card.
#pragma once

#include <string>
#include <vector>

#include "ui/column.h"

namespace beffroi::ui {

struct Name {
  std::string icon;
  std::string text;
};
using Names = std::vector<Name>;

enum class Whose { both, first };
// The themes that both hubs have, or the first one alone, in the order of the content.
std::vector<const content::Topic*> topics_of(const content::Content& content, const content::Hub& first,
                                             const content::Hub& second, Whose whose);
Names own_topics(const Canvas& canvas, const content::Hub& hub, const content::Hub& other);
Names sectors_of(const Canvas& canvas, const content::Hub& hub);

// Whether no word of them is too long for that width.
bool fit(const Canvas& canvas, const Names& names, Voice voice, double width_px);
void write_names(Column& column, const Names& names, Voice voice);
// Of the first of them, in px: what a heading waits for.
double opening_px(const Column& column, const Name& name, Voice voice);

}  // namespace beffroi::ui
