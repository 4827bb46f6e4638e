// The operator's page: how the display is doing, what it complained of, and what staff may do with it.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "content/time.h"
#include "ui/column.h"
#include "ui/facts.h"
#include "ui/panels.h"
#include "ui/sections.h"
#include "ui/widgets.h"

namespace beffroi::ui {

namespace {

constexpr std::size_t most_messages = 4;

struct Fact {
  std::string name;
  std::string value;
};

std::string uptime(const Canvas& canvas, double seconds) {
  constexpr long minute_s = 60;
  constexpr long hour_s = 60 * minute_s;
  constexpr long day_s = 24 * hour_s;
  const auto all_s = static_cast<long>(seconds);
  return content::fill(canvas.words("operator.uptime_value"),
                       {{"days", fmt::format("{}", all_s / day_s)},
                        {"hours", fmt::format("{}", all_s % day_s / hour_s)},
                        {"minutes", fmt::format("{}", all_s % hour_s / minute_s)}});
}

std::string local_time(const Canvas& canvas) {
  const auto& clock = canvas.state().watch.clock;
  if (!clock) return "–";
  return fmt::format("{}, {}", content::weekday(canvas.language(), clock->day),
                     content::time_of_day(canvas.language(), clock->minute));
}

std::vector<Fact> facts(const Canvas& canvas, const Facts& facts) {
  const auto number = [&](double value) { return content::number(canvas.language(), value); };
  return {{canvas.words("operator.version"), facts.version},
          {canvas.words("operator.exhibition"), facts.exhibition},
          {canvas.words("operator.uptime"), uptime(canvas, facts.uptime_s)},
          {canvas.words("operator.restarts"), number(facts.restarts)},
          {canvas.words("operator.hour"), local_time(canvas)},
          {canvas.words("operator.frames"),
           content::fill(canvas.words("operator.frames_value"),
                         {{"median", number(facts.frame_median_ms)}, {"p95", number(facts.frame_p95_ms)}})},
          {canvas.words("operator.memory"),
           content::fill(canvas.words("operator.memory_value"), {{"n", number(facts.memory_mb)}})}};
}

std::vector<Chip> deeds(const Canvas& canvas) {
  const bool dark = canvas.state().watch.dark;
  return {{canvas.words("operator.clean"), "cleaning_services", false, exhibit::StartCleaning{}},
          {canvas.words(dark ? "operator.light" : "operator.dark"), dark ? "brightness_high" : "brightness_2", false,
           exhibit::DarkenDisplay{dark ? "off" : "on"}},
          {canvas.words("operator.afresh"), "replay", false, exhibit::StartAfresh{}},
          {canvas.words("operator.restart"), "refresh", false, exhibit::RestartProgram{}},
          {canvas.words("operator.quit"), "power_settings_new", false, exhibit::Quit{}},
          {canvas.words("operator.leave"), "arrow_back", true, exhibit::LeaveOperator{}}};
}

// Paths and messages are long, and their ends tell most.
Copy tail_of(const Canvas& canvas, const std::string& text, double width_px) {
  return canvas.tail(text, Voice::caption, width_px);
}

void write_facts(Column& column, const std::vector<Fact>& all) {
  Canvas& canvas = column.canvas;
  constexpr double names_share = 0.36;
  const double name_px = column.width_px * names_share;
  for (const Fact& fact : all) {
    Column names = column.part(0, name_px - canvas.metrics().gap);
    Column values = column.part(name_px, column.width_px - name_px);
    names.write(canvas.line(fact.name, Voice::caption), canvas.style().text_muted);
    values.write(tail_of(canvas, fact.value, values.width_px), canvas.style().text);
    column.y_px = values.y_px;
  }
}

// What is said of messages: there are some, or none.
std::vector<std::string> messages_of(const Canvas& canvas, const Facts& facts) {
  if (facts.messages.empty()) return {canvas.words("operator.no_messages")};
  const auto last = static_cast<std::ptrdiff_t>(std::min(facts.messages.size(), most_messages));
  return {facts.messages.begin(), facts.messages.begin() + last};
}

// All that stands on the report.
struct Report {
  std::vector<Fact> facts;
  std::vector<std::string> messages;
  std::vector<Chip> deeds;
};

double height_px(const Canvas& canvas, const Report& report, double width_px) {
  const auto lines = static_cast<double>(report.facts.size() + report.messages.size());
  return canvas.type(Voice::heading).leading_px + lines * canvas.type(Voice::caption).leading_px +
         canvas.type(Voice::strong).leading_px + chips_height_px(canvas, report.deeds, width_px) +
         3 * canvas.metrics().gap;
}

void write_report(Column column, const Report& report) {
  Canvas& canvas = column.canvas;
  const map::PanelStyle& style = canvas.style();
  column.write(canvas.line(canvas.words("operator.title"), Voice::heading), style.text);
  column.space(canvas.metrics().gap);
  write_facts(column, report.facts);
  column.space(canvas.metrics().gap);
  column.write(canvas.line(canvas.words("operator.messages"), Voice::strong), style.text);
  for (const std::string& message : report.messages)
    column.write(tail_of(canvas, message, column.width_px), style.text_muted);
  column.space(canvas.metrics().gap);
  write_chips(column, report.deeds);
}

}  // namespace

void draw_operator_page(Canvas& canvas) {
  if (canvas.state().watch.mode != exhibit::Mode::operate) return;
  const exhibit::Metrics& m = canvas.metrics();
  const Box2 everything{{0, 0}, canvas.state().viewport.size_px};
  constexpr double widest_ems = 44;
  const Facts known = canvas.view.facts == nullptr ? Facts{} : *canvas.view.facts;
  const Report report{facts(canvas, known), messages_of(canvas, known), deeds(canvas)};
  const double width_px = std::min(everything.width() - 2 * m.gap, m.body * widest_ems) - 2 * m.margin;
  const Vec2 size{width_px + 2 * m.margin, height_px(canvas, report, width_px) + 2 * m.gap};
  const Box2 box = box_at(everything.centre() - size * 0.5, size);

  const Panel panel(canvas, "operator's page", everything);
  fill(canvas, everything, with_alpha({0, 0, 0, 1}, shade_of_sheets));
  canvas.fit.note("sheets", "operator's page", box, everything);
  floating(canvas, box, m.radius);
  write_report({canvas, box.min.x + m.margin, box.min.y + m.gap, width_px}, report);
}

}  // namespace beffroi::ui
