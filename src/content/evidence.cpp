#include "content/evidence.h"

#include <algorithm>

namespace beffroi::content {

namespace {

bool share(const FactIds& a, const FactIds& b) {
  return std::ranges::any_of(a, [&](const std::string& id) { return std::ranges::find(b, id) != b.end(); });
}

template <class Item>
std::vector<const Item*> resting_on(const std::vector<Item>& items, const FactIds& facts) {
  std::vector<const Item*> found;
  for (const Item& item : items)
    if (share(item.facts, facts)) found.push_back(&item);
  return found;
}

}  // namespace

Evidence evidence_of(const Hub& hub, std::string_view topic) {
  const auto link = std::ranges::find(hub.topics, topic, &TopicLink::topic);
  if (link == hub.topics.end()) return {};
  return {resting_on(hub.sectors, link->facts), resting_on(hub.figures, link->facts),
          resting_on(hub.statements, link->facts)};
}

Evidence to_the_point(Evidence evidence) {
  const auto introduces = [](const Statement* statement) { return statement->id == "role"; };
  const bool says_more =
      !evidence.sectors.empty() || !evidence.figures.empty() || !std::ranges::all_of(evidence.statements, introduces);
  if (says_more) std::erase_if(evidence.statements, introduces);
  return evidence;
}

}  // namespace beffroi::content
