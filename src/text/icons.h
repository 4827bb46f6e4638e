// Icons by the name that Material Design gives them: "factory" → the letter of Face::icons that looks like one.
// Map markers and panels ask here; the table is made from the font's own style sheet when the program is built.
#pragma once

#include <optional>
#include <string_view>

namespace beffroi::text {

// Stands in for an icon that no font has: a plain place mark.
constexpr char32_t fallback_icon = U'\ue55f';

std::optional<char32_t> icon(std::string_view name);

}  // namespace beffroi::text
