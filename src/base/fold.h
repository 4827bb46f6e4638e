// Words as people search for them: without case, accents, hyphens or apostrophes. Pure; content/search asks.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace beffroi {

// "Liège" → "liege", "L’Œuvre d’art" → "l oeuvre d art": lower-case letters and digits, one blank between words.
// Letters of other scripts stay as they are.
std::string folded(std::string_view text);

// How many letters have to be added, left out, changed or swapped with their neighbour to make one of the other (the
// optimal string alignment distance). Counts bytes: for folded words.
std::size_t edits_between(std::string_view a, std::string_view b);

}  // namespace beffroi
