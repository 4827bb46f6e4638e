#include "content/lonlat.h"

#include <fmt/format.h>

namespace beffroi::content {

std::optional<Box2> read_lonlat_box(Reader& reader, std::string_view key) {
  constexpr std::size_t corners_of_box = 4;
  const std::string remedy = fmt::format("write {} = [west, south, east, north] in degrees", key);
  const std::vector<double> numbers = reader.numbers(key);
  if (!reader.has(key)) {
    reader.report(reader.place(), fmt::format("'{}' is missing", key), remedy);
    return std::nullopt;
  }
  if (numbers.size() == corners_of_box) {
    const Box2 box{{numbers[0], numbers[1]}, {numbers[2], numbers[3]}};
    const Box2 earth{{-180, -90}, {180, 90}};
    if (box.width() > 0 && box.height() > 0 && earth.contains(box.min) && earth.contains(box.max)) return box;
  }
  reader.report(reader.place(key), fmt::format("'{}' is no box on the earth", key), remedy);
  return std::nullopt;
}

}  // namespace beffroi::content
