// shapelib over bytes in memory, and the only place that knows it. Called by geo/shapefile, which has checked the bytes
// (geo/shapefile_index) and judges what comes out. It opens no file on disk, writes nothing and prints nothing.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"

namespace beffroi::geo {

// A record's points, cut into parts (rings, lines) at the part starts; no part starts mean one part.
struct RawShape {
  Path points;
  std::vector<int> part_starts;
};

class Shapelib {
public:
  // The views must outlive this object. An empty `dbf` means none.
  Shapelib(std::string_view shp, std::string_view shx, std::string_view dbf);

  bool has_shapes() const;
  bool has_attributes() const;

  // The shape of the record that is `number`th in the .shx; nothing when shapelib finds it damaged.
  std::optional<RawShape> read_shape(std::size_t number) const;

  // Rows of the .dbf, no more than its bytes hold.
  std::size_t row_count() const;
  // Names and values are bytes in the file's code page. A field too narrow for any value has the name "", and the value
  // is "" when there is none.
  std::vector<std::string> field_names() const;
  std::string read_value(std::size_t row, std::size_t field) const;

private:
  struct Handles;
  struct Free {
    void operator()(Handles* handles) const;
  };
  std::unique_ptr<Handles, Free> handles_;
};

}  // namespace beffroi::geo
