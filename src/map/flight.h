// The way from one view to another: van Wijk and Nuij, "Smooth and efficient zooming and panning", InfoVis 2003.
// A value, and a function of time; it knows nothing of clocks. Interrupt it at any moment: its camera is the place to
// start the next one from.
#pragma once

#include "map/camera.h"

namespace beffroi::map {

struct FlightStyle {
  double curve = 1.42;  // the paper's rho: how far the eye climbs to travel
  double speed = 1.2;   // screenfuls along the path a second

  bool operator==(const FlightStyle&) const = default;
};

struct Flight {
  Camera from;
  Camera to;
  double width_px = 1;  // of the view, which makes scales into the paper's widths
  FlightStyle style;
  // Straight: the point that both views show at the same place stays there all the way, as under a finger. For short
  // ways between different scales; the eye does not climb.
  bool straight = false;

  bool operator==(const Flight&) const = default;
};

double duration_s(const Flight& flight);
// `t_s` below 0 gives `from`, beyond the duration exactly `to`. Eased at both ends.
Camera camera_at(const Flight& flight, double t_s);

}  // namespace beffroi::map
