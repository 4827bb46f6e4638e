// What the presenter touches on the console: tours, what the audience sees, places, language and look.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "ui/console.h"

namespace beffroi::ui {

namespace {

using exhibit::Presenting;

std::string on_off(bool on) { return on ? "on" : "off"; }

Chip chip(const Canvas& canvas, std::string_view text_id, const char* icon, bool chosen, exhibit::Action action) {
  return {canvas.words(text_id), icon, chosen, std::move(action)};
}

// A still picture ends softly or at once.
void add_still(const Canvas& canvas, const Presenting& presenting, std::vector<Chip>& chips) {
  if (presenting.frozen.get() == nullptr) {
    chips.push_back(chip(canvas, "present.freeze", "ac_unit", false, exhibit::ToggleFreeze{}));
    return;
  }
  chips.push_back(chip(canvas, "present.show", "play_arrow", true, exhibit::ToggleFreeze{}));
  chips.push_back(chip(canvas, "present.cut", "flash_on", false, exhibit::CutToPrepared{}));
}

exhibit::Action spotlight_action(const Presenting& presenting) {
  if (presenting.spotlight.on) return exhibit::EndSpotlight{};
  return exhibit::PointSpotlight{presenting.spotlight.at};
}

Chip hub_chip(const Canvas& canvas, const content::Hub& hub) {
  const bool open = exhibit::is_chosen(canvas.state(), hub.id);
  exhibit::Action action = exhibit::OpenHub{hub.id};
  if (open) action = exhibit::CloseCard{};
  return {canvas.hub_name(hub.id), "", open, std::move(action)};
}

Chip region_toggle(const Canvas& canvas, const content::Region& region) {
  const bool chosen = canvas.state().place.region == region.id;
  exhibit::Action action = exhibit::OpenRegion{region.id};
  if (chosen) action = exhibit::ClearPlace{};
  return {canvas.words("region." + region.id + ".name"), "map", chosen, std::move(action)};
}

Group languages(const Canvas& canvas) {
  Group group{canvas.words("present.audience"), {}};
  for (const content::Language& language : canvas.world().content.languages)
    group.chips.push_back({content::text(language, "language"), "", language.code == canvas.state().language,
                           exhibit::SetLanguage{language.code}});
  return group;
}

Group looks(const Canvas& canvas) {
  Group group;
  if (canvas.world().themes.size() < 2) return group;
  for (const map::Theme& theme : canvas.world().themes)
    group.chips.push_back(
        chip(canvas, "theme." + theme.id + ".name", "", theme.id == canvas.state().theme, exhibit::SetTheme{theme.id}));
  return group;
}

}  // namespace

Group tours_group(const Canvas& canvas) {
  Group group;
  const content::Tour* told = tour_told(canvas);
  for (const content::Tour& tour : canvas.world().content.tours)
    if (tour.kind == content::TourKind::guided)
      group.chips.push_back({canvas.words(content::name_id(tour)), "", &tour == told, exhibit::ChooseRun{tour.id}});
  return group;
}

Group tools_group(const Canvas& canvas) {
  Group group;
  const exhibit::State& state = canvas.state();
  if (!state.presenting) return group;
  const Presenting& presenting = *state.presenting;
  std::vector<Chip>& chips = group.chips;
  chips.push_back(chip(canvas, "present.blank", "visibility_off", presenting.blank, exhibit::ToggleBlank{}));
  add_still(canvas, presenting, chips);
  chips.push_back(
      chip(canvas, "present.spotlight", "highlight", presenting.spotlight.on, spotlight_action(presenting)));
  chips.push_back(chip(canvas, "present.touches", "touch_app", presenting.touches,
                       exhibit::SetTouches{on_off(!presenting.touches)}));
  chips.push_back(chip(canvas, "present.captions", "subtitles", presenting.captions,
                       exhibit::SetCaptions{on_off(!presenting.captions)}));
  if (state.touring && state.touring->wandered)
    chips.push_back(chip(canvas, "present.return", "undo", false, exhibit::ContinueTour{}));
  return group;
}

Group places_group(const Canvas& canvas) {
  if (!canvas.state().presenting) return {};
  Group group{canvas.words("present.places"), {}};
  group.chips.push_back(
      chip(canvas, "overview.name", "public", canvas.state().card == exhibit::Card::overview, exhibit::OpenOverview{}));
  for (const content::Hub& hub : canvas.world().content.hubs) group.chips.push_back(hub_chip(canvas, hub));
  for (const content::Region& region : canvas.world().content.regions)
    group.chips.push_back(region_toggle(canvas, region));
  group.chips.push_back(chip(canvas, "present.home", "home", false, exhibit::GoHome{}));
  return group;
}

std::vector<Group> audience_groups(const Canvas& canvas) {
  if (!canvas.state().presenting) return {};
  std::vector<Group> groups{languages(canvas), looks(canvas), {}};
  groups.back().chips.push_back(chip(canvas, "present.begin", "replay", false, exhibit::BeginRun{}));
  groups.back().chips.push_back(chip(canvas, "present.end", "exit_to_app", false, exhibit::EndPresenting{}));
  std::erase_if(groups, [](const Group& group) { return group.chips.empty(); });
  return groups;
}

}  // namespace beffroi::ui
