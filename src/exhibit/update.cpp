#include "exhibit/update.h"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "exhibit/hands.h"
#include "exhibit/labels.h"
#include "exhibit/markers.h"
#include "exhibit/navigate.h"
#include "exhibit/pages.h"
#include "exhibit/places.h"
#include "exhibit/present.h"
#include "exhibit/run.h"
#include "exhibit/tour.h"
#include "exhibit/visit.h"
#include "exhibit/watch.h"

namespace beffroi::exhibit {

namespace {

constexpr double card_slide_s = 0.45;
constexpr double longest_tick_s = 3600;

void slide_card(State& state, double dt_s) {
  const double step = state.reduced_motion ? 1 : dt_s / card_slide_s;
  const double way = state.card == Card::none ? -step : step;
  state.card_slide = std::clamp(state.card_slide + way, 0.0, 1.0);
}

template <class Kind, class... Others>
constexpr bool is_any_of = (std::is_same_v<Kind, Others> || ...);

// One function an action; `Carry` only picks it.
struct Carry {
  State& state;
  const World& world;

  Effects operator()(const Tick& a) const {
    const double dt_s = std::clamp(a.dt_s, 0.0, longest_tick_s);
    move_on(state, world, dt_s);
    move_tour(state, world, dt_s);
    slide_card(state, dt_s);
    move_answers(state, world, dt_s);
    stretch_sheet(state, world, dt_s);
    watch_on(state, world, dt_s);
    pass_presenting(state, world, dt_s);
    fade_labels(state, world, dt_s);
    return {};
  }
  Effects operator()(const ResizeView& a) const {
    return resize_view(state, world, {a.width_px, a.height_px}), Effects{};
  }

  Effects operator()(const OpenHub& a) const {
    if (const auto hub = find_hub(world, a.hub)) open_hub(state, world, *hub);
    return {};
  }
  Effects operator()(const NextHub&) const { return step_hub(state, world, 1), Effects{}; }
  Effects operator()(const PreviousHub&) const { return step_hub(state, world, -1), Effects{}; }
  Effects operator()(const OpenOverview&) const { return open_overview(state, world), Effects{}; }
  Effects operator()(const CloseCard&) const { return close_card(state, world), Effects{}; }
  Effects operator()(const GoBack&) const {
    if (state.help || state.settings) state.help = state.settings = false;
    else if (state.touring && state.card != Card::search && state.card != Card::tours) end_tour(state, world);
    else if (state.card != Card::none) close_card(state, world);
    else if (!state.place.empty()) clear_place(state, world);
    else if (!state.topic.empty()) state.topic.clear();
    else state.focused.clear();
    return {};
  }

  Effects operator()(const SelectTopic& a) const {
    if (content::find_topic(world.content, a.topic) == nullptr) return {};
    state.topic = a.topic;
    state.place = {};
    if (state.card == Card::search) state.card = Card::none;  // it has found what the map now shows
    fly_to(state, world, topic_view(world, state));
    return {};
  }
  Effects operator()(const ClearTopic&) const { return state.topic.clear(), Effects{}; }

  Effects operator()(const SelectProvince& a) const { return select_province(state, world, a.province), Effects{}; }
  Effects operator()(const OpenRegion& a) const { return open_region(state, world, a.region), Effects{}; }
  Effects operator()(const ClearPlace&) const { return clear_place(state, world), Effects{}; }
  Effects operator()(const OpenMatrix&) const { return open_matrix(state, world), Effects{}; }
  Effects operator()(const ShowLink& a) const { return show_link(state, world, a), Effects{}; }
  Effects operator()(const StartComparison& a) const { return start_comparison(state, world, a.hub), Effects{}; }
  Effects operator()(const CompareHubs& a) const { return compare(state, world, a), Effects{}; }
  Effects operator()(const OpenSearch&) const { return open_search(state, world), Effects{}; }
  Effects operator()(const TypeSearch& a) const { return type_search(state, a.text), Effects{}; }
  Effects operator()(const EraseSearch&) const { return erase_search(state), Effects{}; }
  Effects operator()(const ClearSearch&) const { return state.query.clear(), Effects{}; }
  Effects operator()(const AcceptSearch&) const {
    const auto first = first_found(state, world);
    return first ? update(state, *first, world) : Effects{};
  }
  Effects operator()(const MeasureCard& a) const { return measure_card(state, world, a.height_px), Effects{}; }

  Effects operator()(const SetLanguage& a) const {
    if (content::find_language(world.content, a.language) == nullptr) return {};
    state.language = a.language;
    if (state.touring) state.touring->language = a.language;
    settle_labels(state, world);
    return {};
  }
  Effects operator()(const NextLanguage&) const {
    const auto& languages = world.content.languages;
    return (*this)(SetLanguage{languages[stepped(languages, state.language, &content::Language::code, 1)].code});
  }
  Effects operator()(const SetTheme& a) const {
    if (theme_of(world, a.theme).id == a.theme) state.theme = a.theme;
    settle_labels(state, world);
    return {};
  }
  Effects operator()(const NextTheme&) const {
    return (*this)(SetTheme{world.themes[stepped(world.themes, state.theme, &map::Theme::id, 1)].id});
  }

  Effects operator()(const FocusNext&) const { return focus_hub(state, world, 1), Effects{}; }
  Effects operator()(const FocusPrevious&) const { return focus_hub(state, world, -1), Effects{}; }
  Effects operator()(const ActivateFocus&) const { return (*this)(OpenHub{state.focused}); }

  Effects operator()(const GoHome&) const { return go_home(state, world), Effects{}; }
  Effects operator()(const ShowMap& a) const {
    if (const auto view = place_view(world, state, {a.lon, a.lat}, a.scale)) fly_to(state, world, *view);
    return {};
  }
  Effects operator()(const HoverMap& a) const {
    state.hovered = hub_at(world, state, a.at_px).value_or("");
    return {};
  }
  Effects operator()(const LeaveMap&) const { return state.hovered.clear(), Effects{}; }
  Effects operator()(const PressMap& a) const { return press_map(state, world, a.at_px), Effects{}; }
  Effects operator()(const ReleaseMap&) const { return release_map(state), Effects{}; }
  Effects operator()(const TapMap& a) const {
    release_map(state);
    state.focused.clear();
    if (const auto hub = hub_at(world, state, a.at_px)) return update(state, tapped(state, *hub), world);
    tap_land(state, world, a.at_px);
    return {};
  }
  Effects operator()(const PanMap& a) const { return pan_map(state, world, a.by_px), Effects{}; }
  Effects operator()(const FlingMap& a) const { return fling_map(state, a.velocity_px_per_s), Effects{}; }
  Effects operator()(const ZoomMap& a) const { return zoom_map(state, world, a.factor, a.at_px), Effects{}; }
  Effects operator()(const ApproachMap& a) const { return approach_map(state, world, a.factor, a.at_px), Effects{}; }
  Effects operator()(const StepZoom& a) const { return step_zoom(state, world, a.steps), Effects{}; }

  Effects operator()(const OpenTours&) const { return open_tours(state, world), Effects{}; }
  Effects operator()(const StartTour& a) const { return start_tour(state, world, a.tour), Effects{}; }
  Effects operator()(const PlayTour&) const { return play_tour(state, world), Effects{}; }
  Effects operator()(const PauseTour&) const { return pause_tour(state), Effects{}; }
  Effects operator()(const TogglePlay&) const { return toggle_tour(state, world), Effects{}; }
  Effects operator()(const NextStop&) const { return step_tour(state, world, 1), Effects{}; }
  Effects operator()(const PreviousStop&) const { return step_tour(state, world, -1), Effects{}; }
  Effects operator()(const JumpToStop& a) const { return jump_tour(state, world, a.stop), Effects{}; }
  Effects operator()(const SetTourSpeed& a) const { return set_tour_speed(state, a.factor), Effects{}; }
  Effects operator()(const ContinueTour&) const { return continue_tour(state, world), Effects{}; }
  Effects operator()(const EndTour&) const { return end_tour(state, world), Effects{}; }
  Effects operator()(const PressCard&) const { return {}; }

  Effects operator()(const ToggleHelp&) const {
    state.help = !state.help;
    state.settings = false;
    return {};
  }
  Effects operator()(const ToggleSettings&) const {
    state.settings = !state.settings;
    state.help = false;
    return {};
  }
  Effects operator()(const SetTextSize& a) const {
    if (a.size.size() == 1 && a.size.front() >= '0' && a.size.front() <= '9')
      set_text_size(state, world, a.size.front() - '0');
    return {};
  }
  Effects operator()(const EnlargeText&) const { return set_text_size(state, world, state.text_size + 1), Effects{}; }
  Effects operator()(const ReduceText&) const { return set_text_size(state, world, state.text_size - 1), Effects{}; }
  Effects operator()(const SetMotion& a) const {
    state.reduced_motion = a.motion == "reduced";
    return {};
  }
  Effects operator()(const SetAttract& a) const {
    pass(state, world, a.attract == "on" ? Trigger::rest : Trigger::hand);
    return {};
  }
  Effects operator()(const StartPresenting&) const { return start_presenting(state, world), Effects{}; }
  Effects operator()(const EndPresenting&) const { return end_presenting(state, world), Effects{}; }
  Effects operator()(const ChooseRun& a) const { return choose_run(state, world, a.tour), Effects{}; }
  Effects operator()(const BeginRun&) const { return begin_run(state, world), Effects{}; }
  Effects operator()(const NextInRun&) const { return step_run(state, world, 1); }
  Effects operator()(const PreviousInRun&) const { return step_run(state, world, -1); }
  Effects operator()(const JumpInRun& a) const { return jump_run(state, world, a.stop), Effects{}; }
  Effects operator()(const SetPresenterLanguage& a) const {
    return address_presenter(state, world, a.language), Effects{};
  }
  Effects operator()(const ToggleBlank&) const { return toggle_blank(state), Effects{}; }
  Effects operator()(const ToggleFreeze&) const { return toggle_still(state, world), Effects{}; }
  Effects operator()(const CutToPrepared&) const { return cut_still(state), Effects{}; }
  Effects operator()(const PointSpotlight& a) const { return point_spotlight(state, a.at), Effects{}; }
  Effects operator()(const EndSpotlight&) const { return end_spotlight(state), Effects{}; }
  Effects operator()(const SetTouches& a) const { return allow_touches(state, a.touches == "on"), Effects{}; }
  Effects operator()(const SetCaptions& a) const { return show_captions(state, a.captions == "on"), Effects{}; }
  Effects operator()(const PassRunTime& a) const { return pass_run_time(state, world, a.passed_s), Effects{}; }
  Effects operator()(const ResetRunClock&) const { return reset_run_clock(state), Effects{}; }

  Effects operator()(const SeeHand&) const { return see_hand(state, world), Effects{}; }
  Effects operator()(const SetClock& a) const {
    const auto day = parse_weekday(a.day);
    const auto minute = parse_minute(a.time);
    if (day && minute) state.watch.clock = WeekTime{*day, *minute};
    return {};
  }
  Effects operator()(const HoldCorner&) const {
    if (!world.operation.pin.empty()) state.watch.hold_s = 0;
    return {};
  }
  Effects operator()(const ReleaseCorner&) const { return state.watch.hold_s.reset(), Effects{}; }
  Effects operator()(const TypePin& a) const { return type_pin(state, a.digit), Effects{}; }
  Effects operator()(const ErasePin&) const {
    if (!state.watch.pin.empty()) state.watch.pin.pop_back();
    return {};
  }
  Effects operator()(const EnterPin&) const { return enter_pin(state, world), Effects{}; }
  Effects operator()(const LeaveOperator&) const { return pass(state, world, Trigger::leave), Effects{}; }
  Effects operator()(const StartCleaning&) const { return pass(state, world, Trigger::clean), Effects{}; }
  Effects operator()(const DarkenDisplay& a) const {
    if (!is_operator_there()) return {};
    state.watch.dark = a.dark == "on";
    if (state.watch.dark) pass(state, world, Trigger::leave);
    return {};
  }
  Effects operator()(const StartAfresh&) const {
    if (is_operator_there()) pass(state, world, Trigger::rest);
    return {};
  }
  Effects operator()(const RestartProgram&) const { return is_operator_there() ? Effects{RestartWanted{}} : Effects{}; }

  // What a visitor of a kiosk must never do.
  Effects operator()(const ToggleFullScreen&) const { return unless_locked(FullScreenToggled{}); }
  Effects operator()(const SavePicture& a) const { return unless_locked(PictureWanted{a.file}); }
  Effects operator()(const Quit&) const {
    return is_operator_there() ? Effects{QuitWanted{}} : unless_locked(QuitWanted{});
  }

  bool is_operator_there() const { return state.watch.mode == Mode::operate; }
  Effects unless_locked(Effect effect) const { return world.operation.kiosk ? Effects{} : Effects{std::move(effect)}; }
};

// Whether a visitor asks for it. Time, the window, the panels' own measures, the watch, presenters at their console and
// whoever looks on from outside are no visitors.
struct IsHand {
  template <class Kind>
  bool operator()(const Kind&) const {
    const bool is_presenters = Kind::info.name.starts_with("present.");
    return !is_presenters &&
           !is_any_of<Kind, Tick, ResizeView, MeasureCard, LeaveMap, StartTour, SetMotion, SetAttract, SeeHand,
                      SetClock, HoldCorner, ReleaseCorner, TypePin, ErasePin, EnterPin, LeaveOperator, StartCleaning,
                      DarkenDisplay, StartAfresh, RestartProgram, ToggleFullScreen, SavePicture, Quit>;
  }
};

}  // namespace

Effects update(State& state, const Action& action, const World& world) {
  const bool hand = std::visit(IsHand{}, action);
  if (hand && !obeys_hands(state.watch.mode)) return {};
  if (hand) see_hand(state, world);
  if (!yield_to(state, action, world)) return {};
  Effects effects = std::visit(Carry{state, world}, action);
  follow_hours(state, world);
  return effects;
}

}  // namespace beffroi::exhibit
