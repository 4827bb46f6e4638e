#include <cmath>
#include <limits>
#include <numbers>

#include <doctest/doctest.h>

#include "geo/projection.h"

using namespace beffroi;
using namespace beffroi::geo;

namespace {

constexpr double centimetre = 0.01;
const Vec2 brussels{4.3517, 50.8503};
const Vec2 ghent{3.7174, 51.0543};

Projection lambert_2008() {
  auto projection = Projection::make("EPSG:3812", brussels);
  REQUIRE(projection);
  return std::move(*projection);
}

bool is_near(Vec2 a, Vec2 b, double tolerance) { return length(a - b) <= tolerance; }

// Lambert conic conformal with two standard parallels in closed form: IOGP guidance note 7-2, section 3.1.1.1, with the
// parameters of EPSG:3812 on the ellipsoid GRS 80. Knows nothing of PROJ.
class ClosedForm {
public:
  Vec2 operator()(Vec2 lonlat) const {
    const double r = radius(lonlat.y * degree);
    const double angle = n_ * (lonlat.x - lon_0) * degree;
    return {649328 + r * std::sin(angle), 665262 + radius(lat_0 * degree) - r * std::cos(angle)};
  }

private:
  static constexpr double degree = std::numbers::pi / 180;
  static constexpr double flattening = 1 / 298.257222101;
  static constexpr double lat_0 = 50.797815;
  static constexpr double lon_0 = 4.359215833333333;
  static constexpr double lat_1 = 49.0 + 50.0 / 60;
  static constexpr double lat_2 = 51.0 + 10.0 / 60;
  static double e() { return std::sqrt(flattening * (2 - flattening)); }
  static double m(double lat) { return std::cos(lat) / std::sqrt(1 - std::pow(e() * std::sin(lat), 2)); }
  static double t(double lat) {
    const double s = e() * std::sin(lat);
    return std::tan(std::numbers::pi / 4 - lat / 2) / std::pow((1 - s) / (1 + s), e() / 2);
  }
  double radius(double lat) const { return 6378137 * f_ * std::pow(t(lat), n_); }

  double n_ = (std::log(m(lat_1 * degree)) - std::log(m(lat_2 * degree))) /
              (std::log(t(lat_1 * degree)) - std::log(t(lat_2 * degree)));
  double f_ = m(lat_1 * degree) / (n_ * std::pow(t(lat_1 * degree), n_));
};

}  // namespace

TEST_CASE("known places lie where the Belgian Lambert 2008 grid has them") {
  const Projection projection = lambert_2008();
  CHECK(is_near(*projection.to_projected(brussels), {648798.74, 671100.41}, centimetre));
  CHECK(is_near(*projection.to_projected(ghent), {604328.13, 693988.52}, centimetre));
}

TEST_CASE("all over the map the projection agrees with its closed form") {
  const Projection projection = lambert_2008();
  const ClosedForm closed_form;
  for (double lon = -1; lon <= 10; lon += 0.5)
    for (double lat = 47.5; lat <= 53.5; lat += 0.5)
      CHECK(is_near(*projection.to_projected({lon, lat}), closed_form({lon, lat}), centimetre));
}

TEST_CASE("the origin is local zero, and there is a way back") {
  const Projection projection = lambert_2008();
  CHECK(*projection.to_local(brussels) == Vec2{0, 0});
  CHECK(is_near(*projection.to_lonlat(*projection.to_local(ghent)), ghent, 1e-9));
  CHECK(projection.to_local(ghent)->x < 0);
  CHECK(projection.to_local(ghent)->y > 0);
}

TEST_CASE("a point without a finite image has none") {
  const Projection projection = lambert_2008();
  CHECK_FALSE(projection.to_local({4, std::numeric_limits<double>::quiet_NaN()}));
  CHECK_FALSE(projection.to_local({1e300, 1e300}));
  CHECK_FALSE(projection.to_local({4, -90}));
}

TEST_CASE("only projected systems in metres make a map, and the issue says so") {
  const auto what = [](const char* crs) {
    const auto projection = Projection::make(crs, brussels);
    CHECK_FALSE(projection);
    REQUIRE(projection.issues.size() == 1);
    return projection.issues.front().what;
  };
  CHECK(what("EPSG:4326").find("is not a map projection") != std::string::npos);
  CHECK(what("EPSG:2230").find("is not in metres") != std::string::npos);
  CHECK(what("EPSG:0").find("is not known") != std::string::npos);
  CHECK(what("").find("is not known") != std::string::npos);
  CHECK_FALSE(Projection::make("EPSG:3812", {4, 500}));
  CHECK(Projection::make("EPSG:31370", brussels));
}

TEST_CASE("a file's own coordinate system leads to lon/lat") {
  CHECK(SourceCrs::make("")->is_lonlat());
  CHECK(SourceCrs::make(R"(GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],)"
                        R"(PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]])")
            ->is_lonlat());
  const auto lambert = SourceCrs::make("EPSG:3812");
  REQUIRE(lambert);
  CHECK_FALSE(lambert->is_lonlat());
  CHECK(is_near(*lambert->to_lonlat({648798.736, 671100.414}), brussels, 1e-7));
  CHECK_FALSE(SourceCrs::make("PROJCS[\"half a"));
}
