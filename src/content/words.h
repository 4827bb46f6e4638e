// How much there is to read on a card. A visitor who stands reads some 150 words and leaves.
#pragma once

#include <cstddef>
#include <string_view>

#include "content/model.h"

namespace beffroi::content {

// A word is what stands between spaces and holds a letter or a digit: "–" and "%" are none, "l’IA" is one.
std::size_t count_words(std::string_view text);
// The words of a card in one language, as a reader counts them: every text on it, its table and the editor's notes.
std::size_t count_words(const Overview& overview, const Language& language);
std::size_t count_words(const Hub& hub, const Language& language);

}  // namespace beffroi::content
