// The characters that an exhibition uses, so that the panels' atlas holds these and no others.
#pragma once

#include <set>

#include "content/model.h"

namespace beffroi::ui {

// Of every text in every language, in both cases, with digits and the marks that numbers and keys are written with.
std::set<char32_t> letters_of(const content::Content& content);
// Of every icon that the content names, and those of the panels' own buttons.
std::set<char32_t> icons_of(const content::Content& content);

}  // namespace beffroi::ui
