#include "text/icons.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace beffroi::text {

namespace {

struct NamedIcon {
  std::string_view name;
  char32_t code_point;
};

constexpr std::array table = std::to_array<NamedIcon>({
#include "icon_table.inc"
});
static_assert(std::ranges::is_sorted(table, {}, &NamedIcon::name));

}  // namespace

std::optional<char32_t> icon(std::string_view name) {
  const auto* found = std::ranges::lower_bound(table, name, {}, &NamedIcon::name);
  if (found == std::end(table) || found->name != name) return std::nullopt;
  return found->code_point;
}

}  // namespace beffroi::text
