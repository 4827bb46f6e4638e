#include "map/flight.h"

#include <algorithm>
#include <cmath>

#include "base/ease.h"

namespace beffroi::map {

namespace {

// The names follow the paper: u is the distance travelled over the ground, w the width of the view, s the length of
// the path, r its parameter at an end. Lengths are in metres.
struct Path {
  double rho;
  double w0;
  double w1;
  double u1;
  double r0;
  double r1;
  double length;  // S, in screenfuls
  bool straight;
};

// Equation (9)'s b and r at one end of the path.
double end_parameter(const Path& path, bool at_end) {
  const double rho2 = path.rho * path.rho;
  const double w = at_end ? path.w1 : path.w0;
  const double sign = at_end ? -1 : 1;
  const double numerator = path.w1 * path.w1 - path.w0 * path.w0 + sign * rho2 * rho2 * path.u1 * path.u1;
  const double b = numerator / (2 * w * rho2 * path.u1);
  return -std::asinh(b);
}

// When the ground hardly moves, the path is a pure zoom: u stays 0 and w grows exponentially. So does the width of a
// straight one, and the ground moves in step with it.
bool is_pure_zoom(const Path& path) {
  constexpr double negligible = 1e-6;
  return path.straight || path.u1 < negligible * std::max(path.w0, path.w1);
}

Path make_path(const Flight& flight) {
  Path path{flight.style.curve,
            flight.from.metres_per_px * flight.width_px,
            flight.to.metres_per_px * flight.width_px,
            length(flight.to.centre - flight.from.centre),
            0,
            0,
            0,
            flight.straight && flight.from.metres_per_px != flight.to.metres_per_px};
  if (is_pure_zoom(path)) {
    path.length = std::abs(std::log(path.w1 / path.w0)) / path.rho;
    return path;
  }
  path.r0 = end_parameter(path, false);
  path.r1 = end_parameter(path, true);
  path.length = (path.r1 - path.r0) / path.rho;
  return path;
}

// Equation (9): the share of the ground travelled, and the width of the view, after `s` of the path.
struct At {
  double share;
  double width;
};

At at(const Path& path, double s) {
  if (is_pure_zoom(path)) {
    const double direction = path.w1 < path.w0 ? -1 : 1;
    const double width = path.w0 * std::exp(direction * path.rho * s);
    return {path.w1 != path.w0 ? (width - path.w0) / (path.w1 - path.w0) : 1, width};
  }
  const double r = path.rho * s + path.r0;
  const double rho2 = path.rho * path.rho;
  const double u = path.w0 / rho2 * (std::cosh(path.r0) * std::tanh(r) - std::sinh(path.r0));
  return {u / path.u1, path.w0 * std::cosh(path.r0) / std::cosh(r)};
}

}  // namespace

double duration_s(const Flight& flight) { return make_path(flight).length / flight.style.speed; }

Camera camera_at(const Flight& flight, double t_s) {
  const double duration = duration_s(flight);
  if (t_s >= duration) return flight.to;
  if (t_s <= 0) return flight.from;
  const Path path = make_path(flight);
  const At here = at(path, path.length * ease_in_out(t_s / duration));
  return {lerp(flight.from.centre, flight.to.centre, here.share), here.width / flight.width_px};
}

}  // namespace beffroi::map
