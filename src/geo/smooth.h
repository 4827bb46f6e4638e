// Rounds the corners of coarse outlines, so that they do not look like what they are: polygons. Called by geo/load on
// all the features of a layer together, before any is cut or merged, and by geo/features on each offset line.
#pragma once

#include <vector>

#include "geo/layer.h"

namespace beffroi::geo {

struct Smoothing {
  double tolerance = 0;  // how far the points that are made may stray from the ideal curve
  double reach = 0;      // no corner is cut farther from its point than this
  Box2 window;           // points on its sides stay: the data was cut there
};

// Every corner becomes a quadratic B-spline's: from the middle of one segment to the middle of the next, or as far as
// the reach allows (the limit of Chaikin, "An algorithm for high speed curve generation", 1974). What several paths
// share stays shared; points where three segments meet, and the ends of lines, stay where they are.
void smooth(std::vector<Feature>& features, Shape shape, const Smoothing& smoothing);

}  // namespace beffroi::geo
