#include "app/edits.h"

#include <utility>

namespace beffroi::app {

namespace {

constexpr double quiet_s = 0.2;
// Whoever saves without pause still sees something of it.
constexpr double patience_s = 1;

}  // namespace

Edits edits_since(platform::Stamps loaded) {
  Edits edits;
  edits.seen = loaded;
  edits.loaded = std::move(loaded);
  return edits;
}

bool look(Edits& edits, platform::Stamps now, double now_s) {
  if (!edits.unread) edits.unread_s = now_s;
  if (now != edits.seen) edits.changed_s = now_s;
  edits.seen = std::move(now);
  edits.unread = edits.seen != edits.loaded;
  if (!edits.unread || (now_s - edits.changed_s < quiet_s && now_s - edits.unread_s < patience_s)) return false;
  edits.loaded = edits.seen;
  edits.unread = false;
  return true;
}

}  // namespace beffroi::app
