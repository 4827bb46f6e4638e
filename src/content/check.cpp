#include "content/check.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "content/check_texts.h"
#include "content/check_tours.h"
#include "content/named.h"

namespace beffroi::content {

namespace {

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
  check_tours(content, issues);
  check_texts(content, issues);
  return issues;
}

}  // namespace beffroi::content
