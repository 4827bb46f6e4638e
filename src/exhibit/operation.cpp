#include "exhibit/operation.h"

#include <charconv>
#include <string_view>

#include <fmt/format.h>

#include "exhibit/pin.h"
#include "exhibit/state.h"

namespace beffroi::exhibit {

namespace {

constexpr Range idle_seconds{5, 3600};
constexpr Range notice_seconds{5, 600};
constexpr Range cleaning_seconds{10, 900};
constexpr Range displays{0, 64};
constexpr Range sides_px{320, 16384};

using ReadTable = void (*)(Reader&, Operation&);

// A table that is not there leaves what is usual.
void read_table(Reader& file, std::string_view key, ReadTable read, Operation& operation, Issues& issues) {
  if (!file.has(key)) return;
  Reader table(file.table(key), issues);
  read(table, operation);
  table.finish();
}

Named read_named(Reader& table, std::string_view key, Named usual) {
  if (!table.has(key)) return usual;
  return {table.text_or(key, usual.id), table.place(key)};
}

std::optional<double> parse_side(std::string_view text) {
  int side = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), side);
  if (error != std::errc{} || stop != text.data() + text.size()) return std::nullopt;
  return side >= sides_px.min && side <= sides_px.max ? std::optional(static_cast<double>(side)) : std::nullopt;
}

std::optional<Vec2> read_window(Reader& table) {
  const std::string text = table.text_or("window", "");
  if (text.empty()) return std::nullopt;
  const std::size_t cross = std::min(text.find('x'), text.size());
  const auto width = parse_side(std::string_view(text).substr(0, cross));
  const auto height = parse_side(std::string_view(text).substr(std::min(cross + 1, text.size())));
  if (width && height) return Vec2{*width, *height};
  table.report(table.place("window"), fmt::format("'{}' is no size of a window", text),
               "write it as \"1920x1080\", or leave it out");
  return std::nullopt;
}

void read_display(Reader& table, Operation& operation) {
  operation.display = static_cast<int>(table.number_or("number", operation.display, displays));
  operation.full_screen = table.flag_or("full_screen", operation.full_screen);
  operation.window_px = read_window(table);
}

void read_exhibition(Reader& table, Operation& operation) {
  operation.exhibition = table.text_or("folder", "");
  operation.language = read_named(table, "language", operation.language);
  operation.theme = read_named(table, "theme", operation.theme);
  operation.text_size = static_cast<int>(table.number_or("text_size", operation.text_size, {0, largest_text_size}));
}

void read_presenter(Reader& table, Operation& operation) {
  operation.presenter.language = read_named(table, "language", operation.presenter.language);
  operation.presenter.tour = read_named(table, "tour", operation.presenter.tour);
}

void read_idle(Reader& table, Operation& operation) {
  IdleTimes& idle = operation.idle;
  idle.watched = table.flag_or("watch", idle.watched);
  idle.map_s = table.number_or("map_s", idle.map_s, idle_seconds);
  idle.card_s = table.number_or("card_s", idle.card_s, idle_seconds);
  idle.notice_s = table.number_or("notice_s", idle.notice_s, notice_seconds);
  operation.attract_tour = read_named(table, "tour", operation.attract_tour);
}

std::optional<DayHours> read_day(Reader& table, std::string_view day) {
  const std::string text = table.text_or(day, "closed");
  if (text == "closed") return std::nullopt;
  if (const auto hours = parse_hours(text)) return hours;
  table.report(table.place(day), fmt::format("'{}' are no opening hours", text),
               R"(write them as "10:00-18:00", or "closed")");
  return DayHours{0, parse_minute("24:00").value_or(0)};  // rather light for nobody than dark for visitors
}

void read_hours(Reader& table, Operation& operation) {
  OpeningHours hours;
  for (std::size_t day = 0; day < weekdays.size(); ++day) hours.at(day) = read_day(table, weekdays.at(day));
  operation.hours = hours;
}

// The PIN itself stands in no file.
void read_lock(Reader& table, Operation& operation) {
  const std::string pin = table.text_or("pin", "");
  if (pin.empty() || is_pin_hash(pin)) operation.pin = pin;
  else
    table.report(table.place("pin"), "this is no hash of a PIN, so there is none",
                 "run `beffroi pin`, and write here what it prints");
}

void read_care(Reader& table, Operation& operation) {
  operation.drift = table.flag_or("drift", operation.drift);
  operation.cleaning_s = table.number_or("cleaning_s", operation.cleaning_s, cleaning_seconds);
}

}  // namespace

Operation usual_operation(bool kiosk) {
  Operation operation;
  operation.kiosk = operation.full_screen = operation.drift = operation.idle.watched = kiosk;
  return operation;
}

Operation read_operation(const Node& file, bool kiosk, Issues& issues) {
  Reader reader(file, issues);
  Operation operation = usual_operation(reader.flag_or("kiosk", false) || kiosk);
  read_table(reader, "display", read_display, operation, issues);
  read_table(reader, "exhibition", read_exhibition, operation, issues);
  read_table(reader, "lock", read_lock, operation, issues);
  read_table(reader, "presenter", read_presenter, operation, issues);
  read_table(reader, "idle", read_idle, operation, issues);
  read_table(reader, "hours", read_hours, operation, issues);
  read_table(reader, "care", read_care, operation, issues);
  reader.finish();
  operation.full_screen = operation.full_screen || operation.kiosk;
  return operation;
}

}  // namespace beffroi::exhibit
