#include "content/check.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "base/document.h"
#include "content/check_texts.h"

namespace beffroi::content {

namespace {

void report(Issues& issues, const Place& place, std::string what, std::string remedy,
            Severity severity = Severity::error) {
  issues.push_back({severity, place, std::move(what), std::move(remedy)});
}

// Anything with an id, for the checks that all kinds share.
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

void check_unique(std::string_view kind, const AllNamed& all, Issues& issues) {
  std::map<std::string_view, const Place*> first;
  for (const auto& [id, place] : all) {
    const auto [known, is_new] = first.emplace(id, place);
    if (!is_new && !id.empty())
      report(issues, *place, fmt::format("there are two {} '{}'", kind, id),
             fmt::format("rename one; the other is at {}", to_text(*known->second)));
  }
}

// A link is checked only when there is something to link to: a file that could not be read has its own issue.
void check_link(std::string_view id, const AllNamed& targets, std::string_view kind, const Place& place,
                Issues& issues) {
  if (id.empty() || targets.empty() || std::ranges::find(targets, id, &Named::id) != targets.end()) return;
  std::vector<std::string> known;
  for (const Named& target : targets) known.emplace_back(target.id);
  const auto meant = near_miss(id, known);
  report(issues, place, fmt::format("there is no {} '{}'", kind, id),
         meant ? fmt::format("did you mean '{}'?", *meant) : fmt::format("add the {} or correct its id", kind));
}

// Everything on the cards that rests on facts.
struct Claim {
  std::string_view kind;
  std::string_view id;
  const FactIds* facts;
  const Place* place;
};

template <class Card>
void add_claims(std::vector<Claim>& claims, const Card& card) {
  for (const Statement& item : card.statements) claims.push_back({"statement", item.id, &item.facts, &item.place});
  for (const Figure& item : card.figures) claims.push_back({"figure", item.id, &item.facts, &item.place});
}

std::vector<Claim> all_claims(const Content& content) {
  std::vector<Claim> claims;
  add_claims(claims, content.overview);
  for (const Hub& hub : content.hubs) {
    add_claims(claims, hub);
    for (const Sector& item : hub.sectors) claims.push_back({"sector", item.id, &item.facts, &item.place});
    for (const TopicLink& item : hub.topics) claims.push_back({"theme", item.topic, &item.facts, &item.place});
  }
  return claims;
}

void check_ids(const Content& content, Issues& issues) {
  AllNamed sectors;
  AllNamed figures = named(content.overview.figures);
  check_unique("statements", named(content.overview.statements), issues);
  for (const Hub& hub : content.hubs) {
    check_unique("statements", named(hub.statements), issues);
    add_named(sectors, hub.sectors);
    add_named(figures, hub.figures);
  }
  check_unique("hubs", named(content.hubs), issues);
  check_unique("figures", figures, issues);
  check_unique("sectors", sectors, issues);
  check_unique("themes", named(content.topics), issues);
  check_unique("regions", named(content.regions), issues);
  check_unique("provinces", named(content.provinces), issues);
  check_unique("labels", named(content.labels), issues);
  check_unique("facts", named(content.facts), issues);
}

void check_places(const Content& content, Issues& issues) {
  const AllNamed provinces = named(content.provinces);
  const AllNamed regions = named(content.regions);
  for (const Hub& hub : content.hubs) check_link(hub.province, provinces, "province", hub.place, issues);
  for (const Province& province : content.provinces)
    check_link(province.region, regions, "region", province.place, issues);
}

void check_topics(const Content& content, Issues& issues) {
  const AllNamed topics = named(content.topics);
  for (const Hub& hub : content.hubs)
    for (const TopicLink& link : hub.topics) check_link(link.topic, topics, "theme", link.place, issues);
  for (const Topic& topic : content.topics) {
    const auto shares = [&](const Hub& hub) { return has_topic(hub, topic.id); };
    if (std::ranges::count_if(content.hubs, shares) < 2)
      report(issues, topic.place, fmt::format("fewer than two hubs share the theme '{}'", topic.id),
             "link it to another hub, or remove it", Severity::warning);
  }
}

void check_facts(const Content& content, Issues& issues) {
  if (content.facts.empty()) return;
  const AllNamed facts = named(content.facts);
  std::set<std::string_view> covered;
  for (const Claim& claim : all_claims(content)) {
    covered.insert(claim.facts->begin(), claim.facts->end());
    for (const std::string& fact : *claim.facts) check_link(fact, facts, "fact", *claim.place, issues);
    if (claim.facts->empty())
      report(issues, *claim.place, fmt::format("the {} '{}' rests on no fact", claim.kind, claim.id),
             "add facts = [\"...\"]");
  }
  for (const Fact& fact : content.facts)
    if (!covered.contains(fact.id))
      report(issues, fact.place, fmt::format("no card carries the fact '{}'", fact.id),
             "add it to the facts of an item in hubs.toml");
}

// A figure shows the value of one of its facts, or its facts give none.
void check_figure(const Figure& figure, const Content& content, Issues& issues) {
  std::vector<double> values;
  for (const Fact& fact : content.facts)
    if (fact.value && std::ranges::find(figure.facts, fact.id) != figure.facts.end()) values.push_back(*fact.value);
  if (values.empty() || std::ranges::find(values, figure.value) != values.end()) return;
  report(issues, figure.place,
         fmt::format("the figure '{}' shows {}, but its fact says {}", figure.id, figure.value, values.front()),
         "correct one of them");
}

void check_figures(const Content& content, Issues& issues) {
  for (const Figure& figure : content.overview.figures) check_figure(figure, content, issues);
  for (const Hub& hub : content.hubs)
    for (const Figure& figure : hub.figures) check_figure(figure, content, issues);
}

}  // namespace

Issues check_content(const Content& content) {
  Issues issues;
  check_ids(content, issues);
  check_places(content, issues);
  check_topics(content, issues);
  check_facts(content, issues);
  check_figures(content, issues);
  check_texts(content, issues);
  return issues;
}

}  // namespace beffroi::content
