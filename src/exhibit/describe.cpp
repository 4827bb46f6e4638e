#include "exhibit/describe.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "exhibit/navigate.h"
#include "exhibit/present.h"
#include "exhibit/tour.h"
#include "exhibit/watch.h"

namespace beffroi::exhibit {

namespace {

struct Fact {
  std::string_view name;
  std::string (*tell)(const State& state, const World& world);
};

std::string name(Card card) {
  switch (card) {
    case Card::none: return "none";
    case Card::overview: return "overview";
    case Card::hub: return "hub";
    case Card::matrix: return "matrix";
    case Card::compare: return "compare";
    case Card::search: return "search";
    case Card::tours: return "tours";
  }
  return "none";
}

std::string yes_no(bool yes) { return yes ? "yes" : "no"; }
std::string or_none(const std::string& id) { return id.empty() ? "none" : id; }

std::string drift(const State& s, const World& w) {
  const Vec2 drift = drift_px(s, w);
  return fmt::format("{} {}", drift.x, drift.y);
}

std::string compared(const State& s, const World&) {
  return s.card == Card::compare && !s.other.empty() ? s.hub + " " + s.other : "none";
}

std::string stop(const State& s, const World& w) {
  const content::Stop* stop = stop_of(w, s);
  return stop == nullptr ? "none" : stop->id;
}

constexpr auto facts = std::to_array<Fact>({
    {"card", [](const State& s, const World&) { return name(s.card); }},
    {"hub", [](const State& s, const World&) { return s.card == Card::hub ? s.hub : "none"; }},
    {"topic", [](const State& s, const World&) { return or_none(s.topic); }},
    {"province", [](const State& s, const World&) { return or_none(s.place.province); }},
    {"region", [](const State& s, const World&) { return or_none(s.place.region); }},
    {"compared", compared},
    {"link",
     [](const State& s, const World&) { return s.link_hub.empty() ? "none" : s.link_hub + " " + s.link_topic; }},
    {"query", [](const State& s, const World&) { return or_none(s.query); }},
    {"hovered", [](const State& s, const World&) { return or_none(s.hovered); }},
    {"focused", [](const State& s, const World&) { return or_none(s.focused); }},
    {"visited", [](const State& s, const World&) { return fmt::format("{}", s.visited.size()); }},
    {"home", [](const State& s, const World& w) { return yes_no(s.camera == home_view(w, s)); }},
    {"moving", [](const State& s, const World& w) { return yes_no(is_moving(s, w)); }},
    {"language", [](const State& s, const World&) { return s.language; }},
    {"theme", [](const State& s, const World&) { return s.theme; }},
    {"text_size", [](const State& s, const World&) { return fmt::format("{}", s.text_size); }},
    {"motion", [](const State& s, const World&) { return std::string(s.reduced_motion ? "reduced" : "full"); }},
    {"help", [](const State& s, const World&) { return yes_no(s.help); }},
    {"settings", [](const State& s, const World&) { return yes_no(s.settings); }},
    {"mode", [](const State& s, const World&) { return std::string(name(s.watch.mode)); }},
    {"attract", [](const State& s, const World&) { return yes_no(s.watch.mode == Mode::attract); }},
    {"countdown", [](const State& s, const World& w) { return fmt::format("{}", countdown_s(s, w)); }},
    {"drift", drift},
    {"pin", [](const State& s, const World&) { return fmt::format("{}", s.watch.pin.size()); }},
    {"tour", [](const State& s, const World&) { return s.touring ? s.touring->tour : "none"; }},
    {"stop", stop},
    {"playing", [](const State& s, const World&) { return yes_no(s.touring && s.touring->playing); }},
    {"wandering", [](const State& s, const World&) { return yes_no(s.touring && s.touring->wandered); }},
    {"speed", [](const State& s, const World&) { return fmt::format("{}", s.touring ? s.touring->speed : 1); }},
    {"progress", [](const State& s, const World& w) { return fmt::format("{:.0f}", 100 * tour_progress(s, w)); }},
});

}  // namespace

std::optional<std::string> describe(const State& state, const World& world, std::string_view what) {
  if (what.starts_with("present")) return describe_presenting(state, what);
  const auto* const fact = std::ranges::find(facts, what, &Fact::name);
  if (fact == facts.end()) return std::nullopt;
  return fact->tell(state, world);
}

}  // namespace beffroi::exhibit
