#include "input/corner.h"

namespace beffroi::input {

void Corner::feed(const InputEvent& event, const Box2& box, exhibit::Actions& actions) {
  const bool inside = !box.empty() && box.contains(event.position_px);
  if (event.kind == EventKind::down && inside && !pointer_) {
    pointer_ = event.pointer;
    actions.emplace_back(exhibit::HoldCorner{});
    return;
  }
  if (pointer_ != event.pointer) return;
  const bool ends = event.kind == EventKind::up || event.kind == EventKind::leave;
  const bool strays = event.kind == EventKind::move && !inside;
  if (!ends && !strays) return;
  pointer_.reset();
  actions.emplace_back(exhibit::ReleaseCorner{});
}

}  // namespace beffroi::input
