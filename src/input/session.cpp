#include "input/session.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "base/words.h"

namespace beffroi::input {

namespace {

constexpr int mouse = 0;
constexpr double tap_s = 0.08;  // as long as a finger or a key is down for a tap
constexpr double moves_per_s = 60;

template <class... Kinds>
struct Overloaded : Kinds... {
  using Kinds::operator()...;
};
template <class... Kinds>
Overloaded(Kinds...) -> Overloaded<Kinds...>;

using Marker = std::function<Vec2(const std::string& hub)>;

Vec2 place_of(const Spot& spot, const Marker& marker_px) {
  const auto* at_hub = std::get_if<AtHub>(&spot);
  return at_hub == nullptr ? std::get<Vec2>(spot) : marker_px(at_hub->hub);
}

InputEvent pointer_event(double time_s, EventKind kind, Vec2 at_px, int pointer = mouse) {
  InputEvent event;
  event.time_s = time_s;
  event.kind = kind;
  event.pointer = pointer;
  event.position_px = at_px;
  return event;
}

InputEvent key_event(double time_s, EventKind kind, Chord chord) {
  InputEvent event;
  event.time_s = time_s;
  event.kind = kind;
  event.key = chord.key;
  event.shift = chord.shift;
  event.control = chord.control;
  return event;
}

std::vector<InputEvent> letters(std::string_view text, double start_s) {
  std::vector<InputEvent> events;
  for (const char32_t c : decode_utf8(text)) {
    InputEvent event;
    event.time_s = start_s;
    event.kind = EventKind::text;
    event.code_point = c;
    events.push_back(event);
  }
  return events;
}

std::vector<InputEvent> tap(Vec2 at_px, double start_s) {
  return {pointer_event(start_s, EventKind::move, at_px), pointer_event(start_s, EventKind::down, at_px),
          pointer_event(start_s + tap_s, EventKind::up, at_px)};
}

std::vector<InputEvent> drag(Vec2 from_px, Vec2 to_px, double start_s, double lasts_s) {
  std::vector<InputEvent> events{pointer_event(start_s, EventKind::move, from_px),
                                 pointer_event(start_s, EventKind::down, from_px)};
  const int moves = std::max(1, static_cast<int>(std::lround(lasts_s * moves_per_s)));
  for (int i = 1; i <= moves; ++i) {
    const double t = static_cast<double>(i) / moves;
    events.push_back(pointer_event(start_s + lasts_s * t, EventKind::move, lerp(from_px, to_px, t)));
  }
  events.push_back(pointer_event(start_s + lasts_s, EventKind::up, to_px));
  return events;
}

std::string written(double number) { return fmt::format("{}", number); }
std::string written(int number) { return fmt::format("{}", number); }
std::string written(const std::string& text) { return in_quotes(text); }
std::string written(Chord chord) {
  return fmt::format("{}{}{}", chord.control ? "ctrl+" : "", chord.shift ? "shift+" : "", name(chord.key));
}
std::string written(const exhibit::Action& action) { return exhibit::to_text(action); }
std::string written(const Spot& spot) {
  if (const auto* at_hub = std::get_if<AtHub>(&spot)) return fmt::format("hub {}", in_quotes(at_hub->hub));
  const Vec2 px = std::get<Vec2>(spot);
  return fmt::format("{} {}", px.x, px.y);
}
std::string written(EventKind kind) { return kind == EventKind::down ? "down" : kind == EventKind::up ? "up" : "move"; }

std::string written(const Deed& deed) {
  const auto print = []<class Kind>(const Kind& kind) {
    std::string text(Kind::info.name);
    std::apply([&](const auto&... fields) { (..., text.append(" ").append(written(fields))); }, Kind::fields(kind));
    return text;
  };
  return std::visit(print, deed);
}

}  // namespace

double end_s(const Step& step) {
  const Overloaded lasts_s{[](const Wait& wait) { return wait.lasts_s; }, [](const Drag& drag) { return drag.lasts_s; },
                           [](const Tap&) { return tap_s; }, [](const Strike&) { return tap_s; },
                           [](const auto&) { return 0.0; }};
  return step.start_s + std::visit(lasts_s, step.deed);
}

std::vector<InputEvent> hands(const Step& step, const Marker& marker_px) {
  using Events = std::vector<InputEvent>;
  const double start_s = step.start_s;
  const auto px = [&](const Spot& spot) { return place_of(spot, marker_px); };
  const Overloaded events{
      [&](const Tap& deed) { return tap(px(deed.at), start_s); },
      [&](const Drag& deed) { return drag(px(deed.from), px(deed.to), start_s, deed.lasts_s); },
      [&](const Down& deed) { return Events{pointer_event(start_s, EventKind::down, px(deed.at))}; },
      [&](const Up& deed) { return Events{pointer_event(start_s, EventKind::up, px(deed.at))}; },
      [&](const Move& deed) { return Events{pointer_event(start_s, EventKind::move, px(deed.to))}; },
      [&](const Touch& deed) { return Events{pointer_event(start_s, deed.kind, px(deed.at), deed.finger)}; },
      [&](const Write& deed) { return letters(deed.text, start_s); },
      [&](const Wheel& deed) {
        InputEvent event = pointer_event(start_s, EventKind::wheel, px(deed.at));
        event.amount = deed.notches;
        return Events{event};
      },
      [&](const Strike& deed) {
        return Events{key_event(start_s, EventKind::key_down, deed.chord),
                      key_event(start_s + tap_s, EventKind::key_up, deed.chord)};
      },
      [](const auto&) { return Events{}; }};
  return std::visit(events, step.deed);
}

std::string to_text(const Session& session) {
  std::string text;
  if (session.size_px) text += fmt::format("size {} {}\n", session.size_px->x, session.size_px->y);
  if (!session.language.empty()) text += fmt::format("lang {}\n", in_quotes(session.language));
  if (!session.theme.empty()) text += fmt::format("theme {}\n", in_quotes(session.theme));
  if (!session.operator_file.empty()) text += fmt::format("operator {}\n", in_quotes(session.operator_file));
  double now_s = 0;
  for (const Step& step : session.steps) {
    if (step.start_s != now_s) text += fmt::format("at {} ", step.start_s);
    text += written(step.deed) + '\n';
    now_s = end_s(step);
  }
  return text;
}

}  // namespace beffroi::input
