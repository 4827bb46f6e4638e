#include "input/gate.h"

namespace beffroi::input {

bool Gate::admits(const InputEvent& event, bool open) {
  switch (event.kind) {
    case EventKind::key_down: keeps_letters_ = !open; return open;
    case EventKind::key_up: return true;
    case EventKind::text: return open && !keeps_letters_;
    case EventKind::wheel: return open;
    default: return admits_pointer(event, open);
  }
}

bool Gate::admits_pointer(const InputEvent& event, bool open) {
  if (event.kind == EventKind::down) {
    if (open) outside_.erase(event.pointer);
    else outside_.insert(event.pointer);
    return open;
  }
  const bool lets_go = event.kind == EventKind::up || event.kind == EventKind::leave;
  if (lets_go) return outside_.erase(event.pointer) == 0;
  return open && !outside_.contains(event.pointer);
}

bool is_deed(const InputEvent& event) {
  return event.kind == EventKind::down || event.kind == EventKind::wheel || event.kind == EventKind::key_down;
}

}  // namespace beffroi::input
