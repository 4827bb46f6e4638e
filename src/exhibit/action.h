// Everything that can be done, as a closed set of values with a text form: "hub.open ghent".
// Mouse, keys, touch, scripts, sessions and tests all speak in Actions; update() alone carries them out.
// The structs below are the one table of names, arguments and help: parser, printer and help sheet read it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

#include "base/geometry.h"
#include "base/result.h"

namespace beffroi::exhibit {

struct ActionInfo {
  std::string_view name;
  std::string_view arguments;
  std::string_view help;
};

// `fields` ties an action's arguments in the order of its text form.

struct Tick {
  static constexpr ActionInfo info{"tick", "SECONDS", "let time pass"};
  double dt_s = 0;
  static auto fields(auto& self) { return std::tie(self.dt_s); }
};
struct ResizeView {
  static constexpr ActionInfo info{"view.resize", "WIDTH HEIGHT", "the window has a new size"};
  double width_px = 0;
  double height_px = 0;
  static auto fields(auto& self) { return std::tie(self.width_px, self.height_px); }
};

struct OpenHub {
  static constexpr ActionInfo info{"hub.open", "HUB", "open a hub's card, by its id or its number"};
  std::string hub;
  static auto fields(auto& self) { return std::tie(self.hub); }
};
struct NextHub {
  static constexpr ActionInfo info{"hub.next", "", "go on to the next hub"};
  static auto fields(auto&) { return std::tie(); }
};
struct PreviousHub {
  static constexpr ActionInfo info{"hub.previous", "", "go back to the previous hub"};
  static auto fields(auto&) { return std::tie(); }
};
struct OpenOverview {
  static constexpr ActionInfo info{"overview.open", "", "open the card of the whole"};
  static auto fields(auto&) { return std::tie(); }
};
struct CloseCard {
  static constexpr ActionInfo info{"card.close", "", "close the card"};
  static auto fields(auto&) { return std::tie(); }
};
struct GoBack {
  static constexpr ActionInfo info{"back", "", "close what was opened last: help, settings, card, topic"};
  static auto fields(auto&) { return std::tie(); }
};

struct SelectTopic {
  static constexpr ActionInfo info{"topic.select", "TOPIC", "mark the hubs that share a theme"};
  std::string topic;
  static auto fields(auto& self) { return std::tie(self.topic); }
};
struct ClearTopic {
  static constexpr ActionInfo info{"topic.clear", "", "show all hubs alike"};
  static auto fields(auto&) { return std::tie(); }
};

struct SelectProvince {
  static constexpr ActionInfo info{"province.select", "PROVINCE", "mark a province and name it"};
  std::string province;
  static auto fields(auto& self) { return std::tie(self.province); }
};
struct OpenRegion {
  static constexpr ActionInfo info{"region.open", "REGION", "show a region and its hubs"};
  std::string region;
  static auto fields(auto& self) { return std::tie(self.region); }
};
struct ClearPlace {
  static constexpr ActionInfo info{"place.clear", "", "leave the province or region"};
  static auto fields(auto&) { return std::tie(); }
};
struct OpenMatrix {
  static constexpr ActionInfo info{"matrix.open", "", "open the table of hubs and themes"};
  static auto fields(auto&) { return std::tie(); }
};
struct ShowLink {
  static constexpr ActionInfo info{"matrix.show", "HUB TOPIC", "show in the table what links a hub to a theme"};
  std::string hub;
  std::string topic;
  static auto fields(auto& self) { return std::tie(self.hub, self.topic); }
};
struct StartComparison {
  static constexpr ActionInfo info{"compare.start", "HUB", "let the visitor choose what to compare a hub with"};
  std::string hub;
  static auto fields(auto& self) { return std::tie(self.hub); }
};
struct CompareHubs {
  static constexpr ActionInfo info{"hub.compare", "FIRST SECOND", "show two hubs side by side"};
  std::string first;
  std::string second;
  static auto fields(auto& self) { return std::tie(self.first, self.second); }
};
struct OpenSearch {
  static constexpr ActionInfo info{"search.open", "", "open the search, empty"};
  static auto fields(auto&) { return std::tie(); }
};
struct TypeSearch {
  static constexpr ActionInfo info{"search.type", "TEXT", "add letters to what is searched"};
  std::string text;
  static auto fields(auto& self) { return std::tie(self.text); }
};
struct EraseSearch {
  static constexpr ActionInfo info{"search.erase", "", "take the last letter away"};
  static auto fields(auto&) { return std::tie(); }
};
struct ClearSearch {
  static constexpr ActionInfo info{"search.clear", "", "take all letters away"};
  static auto fields(auto&) { return std::tie(); }
};
struct AcceptSearch {
  static constexpr ActionInfo info{"search.accept", "", "open the first thing found"};
  static auto fields(auto&) { return std::tie(); }
};
struct MeasureCard {
  static constexpr ActionInfo info{"card.measure", "HEIGHT", "the open card needs so many pixels, header and all"};
  double height_px = 0;
  static auto fields(auto& self) { return std::tie(self.height_px); }
};

struct SetLanguage {
  static constexpr ActionInfo info{"lang.set", "LANGUAGE", "speak this language"};
  std::string language;
  static auto fields(auto& self) { return std::tie(self.language); }
};
struct NextLanguage {
  static constexpr ActionInfo info{"lang.next", "", "speak the next language"};
  static auto fields(auto&) { return std::tie(); }
};
struct SetTheme {
  static constexpr ActionInfo info{"theme.set", "THEME", "change the look"};
  std::string theme;
  static auto fields(auto& self) { return std::tie(self.theme); }
};
struct NextTheme {
  static constexpr ActionInfo info{"theme.next", "", "change to the next look"};
  static auto fields(auto&) { return std::tie(); }
};

struct FocusNext {
  static constexpr ActionInfo info{"focus.next", "", "walk on to the next marker"};
  static auto fields(auto&) { return std::tie(); }
};
struct FocusPrevious {
  static constexpr ActionInfo info{"focus.previous", "", "walk back to the previous marker"};
  static auto fields(auto&) { return std::tie(); }
};
struct ActivateFocus {
  static constexpr ActionInfo info{"focus.activate", "", "open the marker in focus"};
  static auto fields(auto&) { return std::tie(); }
};

struct GoHome {
  static constexpr ActionInfo info{"map.home", "", "show the whole map"};
  static auto fields(auto&) { return std::tie(); }
};
struct ShowMap {
  static constexpr ActionInfo info{"map.show", "LON LAT SCALE", "look at a place, in degrees, at 1:SCALE"};
  double lon = 0;
  double lat = 0;
  double scale = 0;
  static auto fields(auto& self) { return std::tie(self.lon, self.lat, self.scale); }
};
struct HoverMap {
  static constexpr ActionInfo info{"map.hover", "X Y", "the pointer rests over the map"};
  Vec2 at_px;
  static auto fields(auto& self) { return std::tie(self.at_px.x, self.at_px.y); }
};
struct LeaveMap {
  static constexpr ActionInfo info{"map.leave", "", "the pointer is no longer over the map"};
  static auto fields(auto&) { return std::tie(); }
};
struct PressMap {
  static constexpr ActionInfo info{"map.press", "X Y", "a finger or button goes down on the map"};
  Vec2 at_px;
  static auto fields(auto& self) { return std::tie(self.at_px.x, self.at_px.y); }
};
struct ReleaseMap {
  static constexpr ActionInfo info{"map.release", "", "the press ends without a tap"};
  static auto fields(auto&) { return std::tie(); }
};
struct TapMap {
  static constexpr ActionInfo info{"map.tap", "X Y", "a tap on the map: opens the marker there, or marks the province"};
  Vec2 at_px;
  static auto fields(auto& self) { return std::tie(self.at_px.x, self.at_px.y); }
};
struct PanMap {
  static constexpr ActionInfo info{"map.pan", "DX DY", "move the map by pixels"};
  Vec2 by_px;
  static auto fields(auto& self) { return std::tie(self.by_px.x, self.by_px.y); }
};
struct FlingMap {
  static constexpr ActionInfo info{"map.fling", "VX VY", "let the map glide on, in pixels a second"};
  Vec2 velocity_px_per_s;
  static auto fields(auto& self) { return std::tie(self.velocity_px_per_s.x, self.velocity_px_per_s.y); }
};
struct ZoomMap {
  static constexpr ActionInfo info{"map.zoom", "FACTOR X Y", "come closer (> 1) or go away, around a point"};
  double factor = 1;
  Vec2 at_px;
  static auto fields(auto& self) { return std::tie(self.factor, self.at_px.x, self.at_px.y); }
};
struct ApproachMap {
  static constexpr ActionInfo info{"map.approach", "FACTOR X Y", "come closer smoothly, around a point"};
  double factor = 1;
  Vec2 at_px;
  static auto fields(auto& self) { return std::tie(self.factor, self.at_px.x, self.at_px.y); }
};
struct StepZoom {
  static constexpr ActionInfo info{"map.step", "STEPS", "zoom smoothly by steps around the middle"};
  double steps = 1;
  static auto fields(auto& self) { return std::tie(self.steps); }
};

struct StartTour {
  static constexpr ActionInfo info{"tour.start", "TOUR", "start a guided tour at its first stop"};
  std::string tour;
  static auto fields(auto& self) { return std::tie(self.tour); }
};
struct PlayTour {
  static constexpr ActionInfo info{"tour.play", "", "let the tour go on from stop to stop by itself"};
  static auto fields(auto&) { return std::tie(); }
};
struct PauseTour {
  static constexpr ActionInfo info{"tour.pause", "", "let the tour stay at its stop"};
  static auto fields(auto&) { return std::tie(); }
};
struct TogglePlay {
  static constexpr ActionInfo info{"tour.toggle", "", "play the tour, or pause it"};
  static auto fields(auto&) { return std::tie(); }
};
struct NextStop {
  static constexpr ActionInfo info{"tour.next", "", "go on to the next stop"};
  static auto fields(auto&) { return std::tie(); }
};
struct PreviousStop {
  static constexpr ActionInfo info{"tour.previous", "", "go back to the previous stop"};
  static auto fields(auto&) { return std::tie(); }
};
struct JumpToStop {
  static constexpr ActionInfo info{"tour.jump", "STOP", "go to a stop of the tour, by its id or its number"};
  std::string stop;
  static auto fields(auto& self) { return std::tie(self.stop); }
};
struct SetTourSpeed {
  static constexpr ActionInfo info{"tour.speed", "FACTOR",
                                   "stay at the stops for a shorter (> 1) or longer time, 0.5 to 3"};
  double factor = 1;
  static auto fields(auto& self) { return std::tie(self.factor); }
};
struct ContinueTour {
  static constexpr ActionInfo info{"tour.continue", "", "go back to where the tour broke off"};
  static auto fields(auto&) { return std::tie(); }
};
struct EndTour {
  static constexpr ActionInfo info{"tour.end", "", "leave the tour; what is shown stays"};
  static auto fields(auto&) { return std::tie(); }
};
struct OpenTours {
  static constexpr ActionInfo info{"tours.open", "", "open the list of guided tours"};
  static auto fields(auto&) { return std::tie(); }
};
struct PressCard {
  static constexpr ActionInfo info{"card.press", "", "a finger or button goes down on the card"};
  static auto fields(auto&) { return std::tie(); }
};

struct ToggleHelp {
  static constexpr ActionInfo info{"help.toggle", "", "show or hide the help sheet"};
  static auto fields(auto&) { return std::tie(); }
};
struct SetMotion {
  static constexpr ActionInfo info{"motion.set", "full|reduced", "let the map fly, or cut"};
  std::string motion;
  static auto fields(auto& self) { return std::tie(self.motion); }
};
struct SetTextSize {
  static constexpr ActionInfo info{"text.size", "0|1|2|3", "set type and targets in this size, 0 for the usual one"};
  std::string size;
  static auto fields(auto& self) { return std::tie(self.size); }
};
struct EnlargeText {
  static constexpr ActionInfo info{"text.larger", "", "set type and targets one size larger"};
  static auto fields(auto&) { return std::tie(); }
};
struct ReduceText {
  static constexpr ActionInfo info{"text.smaller", "", "set type and targets one size smaller"};
  static auto fields(auto&) { return std::tie(); }
};
struct ToggleSettings {
  static constexpr ActionInfo info{"settings.toggle", "", "show or hide the settings: text size, look, motion"};
  static auto fields(auto&) { return std::tie(); }
};
struct SetAttract {
  static constexpr ActionInfo info{"attract.set", "on|off",
                                   "let the display wait for visitors until one comes, or not"};
  std::string attract;
  static auto fields(auto& self) { return std::tie(self.attract); }
};
// Of a display that nobody minds: exhibit/watch.

struct SeeHand {
  static constexpr ActionInfo info{"hand.seen", "", "somebody is there: the idle time begins anew"};
  static auto fields(auto&) { return std::tie(); }
};
struct SetClock {
  static constexpr ActionInfo info{"clock.set", "mon|tue|wed|thu|fri|sat|sun HH:MM", "what time it is"};
  std::string day;
  std::string time;
  static auto fields(auto& self) { return std::tie(self.day, self.time); }
};
struct HoldCorner {
  static constexpr ActionInfo info{"corner.hold", "", "a hand goes down in the operator's corner"};
  static auto fields(auto&) { return std::tie(); }
};
struct ReleaseCorner {
  static constexpr ActionInfo info{"corner.release", "", "it lets go, or strays"};
  static auto fields(auto&) { return std::tie(); }
};
struct TypePin {
  static constexpr ActionInfo info{"pin.type", "0|1|2|3|4|5|6|7|8|9", "add a digit to the operator's PIN"};
  std::string digit;
  static auto fields(auto& self) { return std::tie(self.digit); }
};
struct ErasePin {
  static constexpr ActionInfo info{"pin.erase", "", "take the last digit away"};
  static auto fields(auto&) { return std::tie(); }
};
struct EnterPin {
  static constexpr ActionInfo info{"pin.enter", "", "open the operator's page, if the PIN is right"};
  static auto fields(auto&) { return std::tie(); }
};
struct LeaveOperator {
  static constexpr ActionInfo info{"operator.leave", "", "leave the PIN pad or the operator's page"};
  static auto fields(auto&) { return std::tie(); }
};
struct StartCleaning {
  static constexpr ActionInfo info{"operator.clean", "", "let no touch count while the glass is wiped"};
  static auto fields(auto&) { return std::tie(); }
};
struct DarkenDisplay {
  static constexpr ActionInfo info{"operator.dark", "on|off", "keep the display dark, or let it be light again"};
  std::string dark;
  static auto fields(auto& self) { return std::tie(self.dark); }
};
struct StartAfresh {
  static constexpr ActionInfo info{"operator.afresh", "", "put everything back, and wait for visitors"};
  static auto fields(auto&) { return std::tie(); }
};
struct RestartProgram {
  static constexpr ActionInfo info{"operator.restart", "", "end the program and start it again"};
  static auto fields(auto&) { return std::tie(); }
};
struct ToggleFullScreen {
  static constexpr ActionInfo info{"fullscreen.toggle", "", "fill the screen, or go back to a window"};
  static auto fields(auto&) { return std::tie(); }
};
struct SavePicture {
  static constexpr ActionInfo info{"picture.save", "FILE", "save what is seen as a PNG picture"};
  std::string file;
  static auto fields(auto& self) { return std::tie(self.file); }
};
struct Quit {
  static constexpr ActionInfo info{"quit", "", "end the program"};
  static auto fields(auto&) { return std::tie(); }
};

struct StartPresenting {
  static constexpr ActionInfo info{"present.start", "", "take the display over for a presenter"};
  static auto fields(auto&) { return std::tie(); }
};
struct EndPresenting {
  static constexpr ActionInfo info{"present.end", "", "give the display back to its visitors"};
  static auto fields(auto&) { return std::tie(); }
};
struct ChooseRun {
  static constexpr ActionInfo info{"present.tour", "TOUR", "choose the tour that the presenter tells"};
  std::string tour;
  static auto fields(auto& self) { return std::tie(self.tour); }
};
struct BeginRun {
  static constexpr ActionInfo info{"present.begin", "",
                                   "begin the presenter's tour at its first stop, and the clock at 0"};
  static auto fields(auto&) { return std::tie(); }
};
struct NextInRun {
  static constexpr ActionInfo info{"present.next", "",
                                   "go on to the presenter's next stop; the first one begins the tour"};
  static auto fields(auto&) { return std::tie(); }
};
struct PreviousInRun {
  static constexpr ActionInfo info{"present.previous", "", "go back to the presenter's previous stop"};
  static auto fields(auto&) { return std::tie(); }
};
struct JumpInRun {
  static constexpr ActionInfo info{"present.jump", "STOP",
                                   "go to a stop of the presenter's tour, by its id or its number"};
  std::string stop;
  static auto fields(auto& self) { return std::tie(self.stop); }
};
struct SetPresenterLanguage {
  static constexpr ActionInfo info{"present.lang", "LANGUAGE", "speak this language to the presenter"};
  std::string language;
  static auto fields(auto& self) { return std::tie(self.language); }
};
struct ToggleBlank {
  static constexpr ActionInfo info{"present.blank", "", "darken the audience's picture, or let it be seen again"};
  static auto fields(auto&) { return std::tie(); }
};
struct ToggleFreeze {
  static constexpr ActionInfo info{"present.freeze", "", "hold the audience's picture, or fly to what was prepared"};
  static auto fields(auto&) { return std::tie(); }
};
struct CutToPrepared {
  static constexpr ActionInfo info{"present.cut", "", "show the audience at once what was prepared"};
  static auto fields(auto&) { return std::tie(); }
};
struct PointSpotlight {
  static constexpr ActionInfo info{"present.spotlight", "X Y", "light a spot, as shares of the audience's glass"};
  Vec2 at;
  static auto fields(auto& self) { return std::tie(self.at.x, self.at.y); }
};
struct EndSpotlight {
  static constexpr ActionInfo info{"present.spotlight_off", "", "light everything alike"};
  static auto fields(auto&) { return std::tie(); }
};
struct SetTouches {
  static constexpr ActionInfo info{"present.touches", "on|off", "let visitors touch while somebody presents, or not"};
  std::string touches;
  static auto fields(auto& self) { return std::tie(self.touches); }
};
struct SetCaptions {
  static constexpr ActionInfo info{"present.captions", "on|off", "show the audience the captions of the stops, or not"};
  std::string captions;
  static auto fields(auto& self) { return std::tie(self.captions); }
};
struct PassRunTime {
  static constexpr ActionInfo info{"present.pass", "SECONDS",
                                   "let time pass on the presenter's clock, while nothing moves"};
  double passed_s = 0;
  static auto fields(auto& self) { return std::tie(self.passed_s); }
};
struct ResetRunClock {
  static constexpr ActionInfo info{"present.reset", "", "put the presenter's clock back to 0"};
  static auto fields(auto&) { return std::tie(); }
};

using AnyAction = std::variant<
    Tick, ResizeView, OpenHub, NextHub, PreviousHub, OpenOverview, CloseCard, GoBack, SelectTopic, ClearTopic,
    SelectProvince, OpenRegion, ClearPlace, OpenMatrix, ShowLink, StartComparison, CompareHubs, OpenSearch, TypeSearch,
    EraseSearch, ClearSearch, AcceptSearch, MeasureCard, SetLanguage, NextLanguage, SetTheme, NextTheme, FocusNext,
    FocusPrevious, ActivateFocus, GoHome, ShowMap, HoverMap, LeaveMap, PressMap, ReleaseMap, TapMap, PanMap, FlingMap,
    ZoomMap, ApproachMap, StepZoom, OpenTours, StartTour, PlayTour, PauseTour, TogglePlay, NextStop, PreviousStop,
    JumpToStop, SetTourSpeed, ContinueTour, EndTour, PressCard, StartPresenting, EndPresenting, ChooseRun, BeginRun,
    NextInRun, PreviousInRun, JumpInRun, SetPresenterLanguage, ToggleBlank, ToggleFreeze, CutToPrepared, PointSpotlight,
    EndSpotlight, SetTouches, SetCaptions, PassRunTime, ResetRunClock, ToggleHelp, SetMotion, SetTextSize, EnlargeText,
    ReduceText, ToggleSettings, SetAttract, SeeHand, SetClock, HoldCorner, ReleaseCorner, TypePin, ErasePin, EnterPin,
    LeaveOperator, StartCleaning, DarkenDisplay, StartAfresh, RestartProgram, ToggleFullScreen, SavePicture, Quit>;

// Any of them. A type of its own, so that what so large a variant needs to be copied, moved and destroyed is compiled
// once, in action.cpp, and not in each file that appends one.
struct Action : AnyAction {
  using AnyAction::AnyAction;
  Action(const Action&);
  Action(Action&&) noexcept;
  Action& operator=(const Action&);
  Action& operator=(Action&&) noexcept;
  ~Action();
};
using Actions = std::vector<Action>;

std::span<const ActionInfo> action_table();

// One action from its text form. A text that holds blanks stands in "quotes". An unknown name, too few or too many
// arguments, or a wrong one are issues, each at its column.
Result<Action> parse_action(std::string_view text);
std::string to_text(const Action& action);

}  // namespace beffroi::exhibit
