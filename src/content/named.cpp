#include "content/named.h"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "base/document.h"

namespace beffroi::content {

void report(Issues& issues, const Place& place, std::string what, std::string remedy, Severity severity) {
  issues.push_back({severity, place, std::move(what), std::move(remedy)});
}

void check_unique(std::string_view kind, const AllNamed& all, Issues& issues) {
  std::map<std::string_view, const Place*> first;
  for (const auto& [id, place] : all) {
    const auto [known, is_new] = first.emplace(id, place);
    if (!is_new && !id.empty())
      report(issues, *place, fmt::format("there are two {} '{}'", kind, id),
             fmt::format("rename one; the other is at {}", to_text(*known->second)));
  }
}

void check_link(std::string_view id, const AllNamed& targets, std::string_view kind, const Place& place,
                Issues& issues) {
  if (id.empty() || targets.empty() || std::ranges::find(targets, id, &Named::id) != targets.end()) return;
  std::vector<std::string> known;
  for (const Named& target : targets) known.emplace_back(target.id);
  const auto meant = near_miss(id, known);
  report(issues, place, fmt::format("there is no {} '{}'", kind, id),
         meant ? fmt::format("did you mean '{}'?", *meant) : fmt::format("add the {} or correct its id", kind));
}

}  // namespace beffroi::content
