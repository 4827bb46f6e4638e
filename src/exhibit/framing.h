// The closest view of a subject of any shape: a panel in the corner of the glass costs nothing where the subject's own
// corner is empty.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "base/geometry.h"
#include "map/camera.h"

namespace beffroi::exhibit {

// Where a subject may be shown. Screen px.
struct Room {
  Box2 box;
  std::vector<Box2> taken;  // by panels
};

bool is_free(const Room& room, Vec2 px);
bool shows_all(const Path& points, const Room& room, const map::Viewport& viewport, const map::Camera& camera);

// All of the points in the room and none where it is taken: as large as may be, and as near to the room's middle.
// Points are local metres; the scale is at least `closest_m_per_px`. Only views that are `allowed` count; nothing where
// none is.
std::optional<map::Camera> closest_view(const Path& points, const Room& room, const map::Viewport& viewport,
                                        double closest_m_per_px,
                                        const std::function<bool(const map::Camera&)>& allowed);

// The view, moved so that as many of the points as can be stand in the room: by as little as that takes, and by no more
// than `farthest_px`.
map::Camera moved_for(const Path& points, const Room& room, const map::Viewport& viewport, const map::Camera& view,
                      double farthest_px);

}  // namespace beffroi::exhibit
