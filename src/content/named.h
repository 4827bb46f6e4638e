// Things with an id, for the checks that all kinds of them share. Used by content/check and its parts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace beffroi::content {

struct Named {
  std::string_view id;
  const Place* place;
};
using AllNamed = std::vector<Named>;

template <class Item>
void add_named(AllNamed& to, const std::vector<Item>& items) {
  for (const Item& item : items) to.push_back({item.id, &item.place});
}

template <class Item>
AllNamed named(const std::vector<Item>& items) {
  AllNamed all;
  add_named(all, items);
  return all;
}

void report(Issues& issues, const Place& place, std::string what, std::string remedy,
            Severity severity = Severity::error);

void check_unique(std::string_view kind, const AllNamed& all, Issues& issues);

// A link is checked only when there is something to link to: a file that could not be read has its own issue.
void check_link(std::string_view id, const AllNamed& targets, std::string_view kind, const Place& place,
                Issues& issues);

}  // namespace beffroi::content
