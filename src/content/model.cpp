#include "content/model.h"

#include <algorithm>

namespace beffroi::content {

namespace {

template <class Item, class Key>
const Item* find(const std::vector<Item>& items, Key Item::*key, std::string_view wanted) {
  const auto found = std::ranges::find(items, wanted, key);
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

std::string_view to_text(LabelKind kind) {
  switch (kind) {
    case LabelKind::country: return "country";
    case LabelKind::sea: return "sea";
    case LabelKind::river: return "river";
    case LabelKind::lake: return "lake";
    case LabelKind::town: return "town";
  }
  return "town";
}

const Hub* find_hub(const Content& content, std::string_view id) { return find(content.hubs, &Hub::id, id); }

const Region* find_region(const Content& content, std::string_view id) {
  return find(content.regions, &Region::id, id);
}

const Province* find_province(const Content& content, std::string_view id) {
  return find(content.provinces, &Province::id, id);
}

const Tour* find_tour(const Content& content, std::string_view id) { return find(content.tours, &Tour::id, id); }

const Topic* find_topic(const Content& content, std::string_view id) { return find(content.topics, &Topic::id, id); }

const Language* find_language(const Content& content, std::string_view code) {
  return find(content.languages, &Language::code, code);
}

bool has_guided_tour(const Content& content) {
  return std::ranges::find(content.tours, TourKind::guided, &Tour::kind) != content.tours.end();
}

bool has_topic(const Hub& hub, std::string_view topic) { return find(hub.topics, &TopicLink::topic, topic) != nullptr; }

}  // namespace beffroi::content
