#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

#include <fmt/format.h>

#include "base/document.h"
#include "base/words.h"
#include "input/line.h"
#include "input/session.h"

namespace beffroi::input {

namespace {

constexpr double longest_s = 3600;  // of a step, or of the silence before it: a slip of the pen must not hang a player
constexpr double largest_px = 16384;
constexpr std::array<std::string_view, 4> settings{"size", "lang", "theme", "operator"};

template <class Kind>
std::optional<Deed> read_deed(Line& line) {
  Kind deed;
  const bool read = std::apply([&](auto&... fields) { return (... && line.read(fields)); }, Kind::fields(deed));
  if (!read || !line.finish(Kind::info)) return std::nullopt;
  return deed;
}

// What the variant's alternatives say of themselves, in its order.
template <class Variant>
struct Table;
template <class... Kinds>
struct Table<std::variant<Kinds...>> {
  static constexpr std::array names{Kinds::info.name...};
  static constexpr std::array readers{&read_deed<Kinds>...};
};
using Known = Table<Deed>;

bool is_short(double seconds) { return seconds >= 0 && seconds <= longest_s; }

double end_of(const std::vector<Step>& steps) { return steps.empty() ? 0 : end_s(steps.back()); }

// "at SECONDS", when it is there. A time that cannot be is reported, and reading goes on without it.
bool read_start(Line& line, double& start_s) {
  if (line.peek() != "at") return true;
  line.skip();
  const int column = line.column();
  const double now_s = start_s;
  if (!line.read(start_s)) return false;
  if (is_short(start_s - now_s)) return true;
  line.report(column, fmt::format("the step above ends at {} s; this one begins before, or an hour later", now_s),
              "put the steps in the order of time");
  start_s = now_s;
  return true;
}

void report_unknown(Line& line) {
  if (line.empty()) return line.report(line.column(), "a step is missing", "write one, as in: tap hub ghent");
  std::vector<std::string> known(Known::names.begin(), Known::names.end());
  known.insert(known.end(), settings.begin(), settings.end());
  known.emplace_back("at");
  line.report(line.column(), fmt::format("there is no step '{}'", line.peek()), suggest(line.peek(), known));
}

std::optional<Deed> read_known_deed(Line& line) {
  const auto found = std::ranges::find(Known::names, line.peek());
  if (found == Known::names.end()) {
    report_unknown(line);
    return std::nullopt;
  }
  line.skip();
  return Known::readers.at(static_cast<std::size_t>(found - Known::names.begin()))(line);
}

void read_step(Line& line, std::vector<Step>& steps) {
  Step step{end_of(steps), {}, line.place()};
  if (!read_start(line, step.start_s)) return;
  const int column = line.column();
  auto deed = read_known_deed(line);
  if (!deed) return;
  step.deed = *std::move(deed);
  if (!is_short(end_s(step) - step.start_s))
    return line.report(column, "a step lasts from 0 s to an hour", "correct the seconds");
  steps.push_back(std::move(step));
}

bool is_size(double px) { return px >= 1 && px <= largest_px && px == std::floor(px); }

void read_size(Line& line, std::optional<Vec2>& size_px) {
  const int column = line.column();
  Vec2 size;
  if (!line.read(size.x) || !line.read(size.y) || !line.finish({"size", "WIDTH HEIGHT"})) return;
  size_px = size;
  if (is_size(size.x) && is_size(size.y)) return;
  line.report(column, "this is no size in pixels", fmt::format("write whole numbers from 1 to {}", largest_px));
}

void read_setting(Line& line, Session& session) {
  const std::string setting(line.peek());
  if (!session.steps.empty())
    line.report(line.column(), fmt::format("'{}' is a setting, and comes too late", setting), "move it to the top");
  line.skip();
  if (setting == "size") return read_size(line, session.size_px);
  if (setting == "lang" && line.read(session.language)) line.finish({"lang", "LANGUAGE"});
  if (setting == "theme" && line.read(session.theme)) line.finish({"theme", "THEME"});
  if (setting == "operator" && line.read(session.operator_file)) line.finish({"operator", "FILE.toml"});
}

void read_line(std::string_view text, Place place, Session& session, Issues& issues) {
  Line line(text.substr(0, find_unquoted(text, '#')), std::move(place), issues);
  if (line.empty()) return;
  if (std::ranges::find(settings, line.peek()) != settings.end()) read_setting(line, session);
  else read_step(line, session.steps);
}

// Takes what stands before `end` off `text`, and the mark that stands there.
std::string_view take_part(std::string_view& text, std::size_t end) {
  end = std::min(end, text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

}  // namespace

Result<Session> parse_session(std::string_view text, const std::string& file) {
  Session session;
  Issues issues;
  for (int line = 1; !text.empty(); ++line)
    read_line(take_part(text, text.find('\n')), {file, line, 0}, session, issues);
  if (has_errors(issues)) return {std::nullopt, std::move(issues)};
  return {std::move(session), {}};
}

Result<std::vector<Step>> parse_script(std::string_view text) {
  std::vector<Step> steps;
  Issues issues;
  while (!text.empty()) {
    Line line(take_part(text, find_unquoted(text, ';')), {}, issues);
    exhibit::Action action;
    if (line.empty()) continue;
    if (line.peek() == Wait::info.name) read_step(line, steps);
    else if (line.read(action)) steps.push_back({end_of(steps), Do{std::move(action)}, {}});
  }
  if (has_errors(issues)) return {std::nullopt, std::move(issues)};
  return {std::move(steps), {}};
}

}  // namespace beffroi::input
