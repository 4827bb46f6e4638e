#include "geo/layer.h"

#include <algorithm>

namespace beffroi::geo {

std::string_view field(const Feature& feature, std::string_view name) {
  const auto found = std::ranges::find(feature.fields, name, &std::pair<std::string, std::string>::first);
  return found == feature.fields.end() ? std::string_view{} : found->second;
}

}  // namespace beffroi::geo
