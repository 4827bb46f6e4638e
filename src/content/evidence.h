// What of a hub's card bears out its link to a theme: the statements, figures and sectors that rest on the same facts.
// Called by whoever explains a link. Pure.
#pragma once

#include <string_view>
#include <vector>

#include "content/model.h"

namespace beffroi::content {

// In the order of the card. The pointers are into the hub.
struct Evidence {
  std::vector<const Sector*> sectors;
  std::vector<const Figure*> figures;
  std::vector<const Statement*> statements;

  bool empty() const { return sectors.empty() && figures.empty() && statements.empty(); }
};

// Empty when the hub has no link to that theme.
Evidence evidence_of(const Hub& hub, std::string_view topic);

// Without the sentences that introduce the whole hub, unless nothing else is there to show.
Evidence to_the_point(Evidence evidence);

}  // namespace beffroi::content
