#include "ui/fit_check.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"
#include "exhibit/screen.h"
#include "exhibit/update.h"
#include "ui/desk.h"

namespace beffroi::ui {

namespace {

// Every stop of every tour, the list of tours, and what a hand that wanders off sees.
void add_tours(const content::Content& content, std::vector<exhibit::Actions>& all) {
  if (!content.tours.empty()) all.push_back({exhibit::OpenTours{}});
  for (const content::Tour& tour : content.tours) {
    for (const content::Stop& stop : tour.stops)
      all.push_back({exhibit::StartTour{tour.id}, exhibit::JumpToStop{stop.id}});
    all.push_back({exhibit::StartTour{tour.id}, exhibit::StepZoom{1}});
  }
}

// What a visitor can open, each from a closed card.
std::vector<exhibit::Actions> openings(const content::Content& content) {
  std::vector<exhibit::Actions> all{{},
                                    {exhibit::OpenOverview{}},
                                    {exhibit::OpenMatrix{}},
                                    {exhibit::OpenSearch{}},
                                    {exhibit::ToggleHelp{}},
                                    {exhibit::ToggleSettings{}}};
  for (const content::Hub& hub : content.hubs) all.push_back({exhibit::OpenHub{hub.id}});
  for (const content::Topic& topic : content.topics) all.push_back({exhibit::SelectTopic{topic.id}});
  for (const content::Region& region : content.regions) all.push_back({exhibit::OpenRegion{region.id}});
  for (const content::Province& province : content.provinces) all.push_back({exhibit::SelectProvince{province.id}});
  if (!content.hubs.empty() && !content.provinces.empty())
    all.push_back({exhibit::OpenHub{content.hubs.front().id}, exhibit::SelectProvince{content.provinces.front().id}});
  for (std::size_t i = 1; i < content.hubs.size(); ++i)
    all.push_back({exhibit::CompareHubs{content.hubs[i - 1].id, content.hubs[i].id}});
  for (const content::Hub& hub : content.hubs)
    if (!hub.topics.empty()) all.push_back({exhibit::ShowLink{hub.id, hub.topics.front().topic}});
  if (!content.hubs.empty()) all.push_back({exhibit::StartComparison{content.hubs.front().id}});
  if (!content.hubs.empty() && !content.topics.empty())
    all.push_back({exhibit::OpenHub{content.hubs.front().id}, exhibit::SelectTopic{content.topics.front().id}});
  add_tours(content, all);
  return all;
}

// Of the display that the console belongs to.
constexpr Vec2 audience_px{1920, 1080};
constexpr Picture any_picture = 1;

std::string text_of(const exhibit::Actions& actions) {
  std::string text;
  for (const exhibit::Action& action : actions) text += (text.empty() ? "" : "; ") + exhibit::to_text(action);
  return text;
}

exhibit::State start(const exhibit::World& world, const Sight& sight) {
  const map::Viewport viewport = map::make_viewport(sight.size_px, world.reading.diagonal_inch);
  exhibit::State state = exhibit::initial_state(world, viewport);
  exhibit::update(state, exhibit::SetMotion{"reduced"}, world);
  exhibit::update(state, exhibit::SetLanguage{sight.language}, world);
  exhibit::update(state, exhibit::SetTextSize{fmt::format("{}", sight.text_size)}, world);
  return state;
}

// A display in trouble after a long time: what its operator's page has to hold.
Facts long_told() {
  const std::string message = "exhibition/text/de.toml:112:8: error: the text 'hub.ghent.role' is missing (add it)";
  return {"10.10.10", "/srv/exhibitions/belgium", 99.0 * 24 * 3600, 100.5, 1000.5, 9999.9, 99, {4, message}};
}

std::vector<Misfit> misfits(Host& host, const exhibit::World& world, const KeyTables& keys,
                            const exhibit::State& state) {
  constexpr double frame_s = 0.05;
  const Facts facts = long_told();
  exhibit::Actions none;
  const exhibit::Screen screen = exhibit::layout_screen(world, state);
  host.build({world, state, screen, keys, &facts}, frame_s, none);
  return host.misfits();
}

// What the display says in a mode, however it has come there; a PIN pad that is barred says most.
exhibit::State in_mode(exhibit::State state, exhibit::Mode mode) {
  state.watch.mode = mode;
  state.watch.told_s = exhibit::told_for_s;
  state.watch.clock = exhibit::WeekTime{2, 0};
  state.watch.barred_s = exhibit::barred_for_s;
  return state;
}

std::vector<Misfit> misfits(Host& host, const exhibit::World& world, const KeyTables& keys, exhibit::State state,
                            const exhibit::Actions& actions) {
  constexpr double frame_s = 0.05;
  for (const exhibit::Action& action : actions) exhibit::update(state, action, world);
  exhibit::update(state, exhibit::Tick{frame_s}, world);  // with reduced motion, cards are in place after one
  return misfits(host, world, keys, state);
}

bool says(const content::Text& text, std::string_view line) {
  const auto has = [&](const std::string& item) {
    return item.find(line) != std::string::npos || to_upper(item).find(line) != std::string::npos;
  };
  return std::ranges::any_of(text.items, has);
}

// What the presenter's console tells: before and after, at every stop, and with every tool at work.
std::vector<exhibit::Actions> console_openings(const content::Content& content) {
  using exhibit::Actions;
  std::vector<Actions> all{{}, {exhibit::StartPresenting{}}};
  for (const content::Tour& tour : content.tours) {
    if (tour.kind != content::TourKind::guided || tour.stops.empty()) continue;
    const Actions begin{exhibit::ChooseRun{tour.id}, exhibit::BeginRun{}};
    for (const content::Stop& stop : tour.stops) {
      all.push_back(begin);
      all.back().emplace_back(exhibit::JumpInRun{stop.id});
    }
    all.push_back(all.back());
    all.back().emplace_back(exhibit::NextInRun{});
    all.push_back(begin);
    for (const exhibit::Action& action :
         Actions{exhibit::ToggleFreeze{}, exhibit::StepZoom{1}, exhibit::SetTouches{"on"}, exhibit::ToggleBlank{}})
      all.back().push_back(action);
  }
  return all;
}

std::vector<Misfit> console_misfits(Host& host, const exhibit::World& world, const Sight& sight,
                                    const exhibit::Actions& actions) {
  constexpr double frame_s = 0.05;
  exhibit::State state = start(world, {audience_px, sight.language, 0, ""});
  for (const exhibit::Action& action : actions) exhibit::update(state, action, world);
  Desk desk;
  desk.viewport = desk_viewport(sight.size_px);
  desk.theme = quiet_theme(world);
  desk.language = sight.language;
  desk.now = desk.next = any_picture;
  const exhibit::Screen screen = desk_screen(desk.viewport);
  exhibit::Actions none;
  host.build({world, state, screen, {}, nullptr, &desk}, frame_s, none);
  return host.misfits();
}

// A line is a part of its text; numbers and joined names are in no file.
Place place_of(const content::Language& language, std::string_view line) {
  for (const auto& [id, text] : language.texts)
    if (says(text, line)) return text.place;
  return {language.file};
}

}  // namespace

std::string to_text(const Sight& sight) {
  return fmt::format("{:.0f}x{:.0f}, language {}, text size {}{}{}", sight.size_px.x, sight.size_px.y, sight.language,
                     sight.text_size, sight.actions.empty() ? "" : ", after ", sight.actions);
}

std::vector<Found> find_misfits(const exhibit::World& world, const KeyTables& keys, Vec2 size_px) {
  Host host(Host::Letters::measured);
  std::vector<Found> found;
  for (int text_size = 0; text_size <= exhibit::largest_text_size; ++text_size)
    for (const content::Language& language : world.content.languages) {
      const exhibit::State state = start(world, {size_px, language.code, text_size, ""});
      for (const exhibit::Actions& actions : openings(world.content))
        for (Misfit& misfit : misfits(host, world, keys, state, actions))
          found.push_back({{size_px, language.code, text_size, text_of(actions)}, std::move(misfit)});
      for (const exhibit::Mode mode : exhibit::modes)
        for (Misfit& misfit : misfits(host, world, keys, in_mode(state, mode)))
          found.push_back(
              {{size_px, language.code, text_size, fmt::format("mode {}", exhibit::name(mode))}, std::move(misfit)});
    }
  return found;
}

std::vector<Found> find_console_misfits(const exhibit::World& world, Vec2 size_px) {
  Host host(Host::Letters::measured);
  std::vector<Found> found;
  for (const content::Language& language : world.content.languages)
    for (const exhibit::Actions& actions : console_openings(world.content)) {
      const Sight sight{size_px, language.code, 0, text_of(actions)};
      for (Misfit& misfit : console_misfits(host, world, sight, actions)) found.push_back({sight, std::move(misfit)});
    }
  return found;
}

Issues check_fit(const exhibit::World& world, const KeyTables& keys) {
  Issues issues;
  std::set<std::pair<std::string, std::string>> told;  // language and text
  const auto tell = [&](const std::vector<Found>& found) {
    for (const auto& [sight, misfit] : found) {
      if (!told.emplace(sight.language, misfit.text).second) continue;
      const content::Language& language = exhibit::language_of(world, sight.language);
      issues.push_back({Severity::warning, place_of(language, misfit.text),
                        fmt::format("{} (at {})", to_text(misfit), to_text(sight)),
                        "say it in fewer words, or show with a soft hyphen (U+00AD) where a long one may break"});
    }
  };
  for (const Vec2 size_px : exhibit::usual_screens) tell(find_misfits(world, keys, size_px));
  for (const Vec2 size_px : desk_screens) tell(find_console_misfits(world, size_px));
  return issues;
}

}  // namespace beffroi::ui
