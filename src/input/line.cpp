#include "input/line.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include <fmt/format.h>

namespace beffroi::input {

namespace {

constexpr int most_fingers = 32;

std::optional<int> parse_finger(std::string_view word) {
  const double number = parse_number(word).value_or(0);
  if (number < 1 || number > most_fingers || number != std::floor(number)) return std::nullopt;
  return static_cast<int>(number);
}

std::optional<EventKind> parse_touch(std::string_view word) {
  if (word == "down") return EventKind::down;
  if (word == "move") return EventKind::move;
  if (word == "up") return EventKind::up;
  return std::nullopt;
}

bool take_prefix(std::string_view& word, std::string_view prefix) {
  const bool found = word.starts_with(prefix);
  if (found) word.remove_prefix(prefix.size());
  return found;
}

std::optional<Chord> parse_chord(std::string_view word) {
  Chord chord;
  chord.control = take_prefix(word, "ctrl+");
  chord.shift = take_prefix(word, "shift+");
  const auto key = parse_key(word);
  if (!key) return std::nullopt;
  chord.key = *key;
  return chord;
}

template <class T>
bool assign(T& field, const std::optional<T>& value) {
  if (value) field = *value;
  return value.has_value();
}

}  // namespace

Line::Line(std::string_view text, Place place, Issues& issues)
    : text_(text), place_(std::move(place)), issues_(&issues) {
  auto split = split_words(text);
  for (Issue& issue : split.issues) report(issue.place.column, std::move(issue.what), std::move(issue.remedy));
  if (split.value) words_ = *std::move(split.value);
}

void Line::skip() { next_ = std::min(next_ + 1, words_.size()); }

void Line::report(int column, std::string what, std::string remedy) {
  issues_->push_back({Severity::error, {place_.file, place_.line, column}, std::move(what), std::move(remedy)});
}

bool Line::accept(bool good, std::string_view wanted, std::string remedy) {
  const bool accepted = good && !empty();
  if (empty()) report(column(), fmt::format("{} is missing", wanted), std::move(remedy));
  else if (!good) report(column(), fmt::format("{} was expected, not '{}'", wanted, peek()), std::move(remedy));
  skip();
  return accepted;
}

bool Line::read(double& field) {
  return accept(assign(field, parse_number(peek())), "a number", "write it in digits, as in 0.5");
}

bool Line::read(int& field) {
  return accept(assign(field, parse_finger(peek())), "a finger", fmt::format("count them from 1 to {}", most_fingers));
}

bool Line::read(std::string& field) {
  field = peek();
  return accept(true, "a word", "add it; a text that holds blanks stands in \"quotes\"");
}

bool Line::read(EventKind& field) {
  return accept(assign(field, parse_touch(peek())), "what the finger does", "write down, move or up");
}

bool Line::read(Chord& field) {
  return accept(assign(field, parse_chord(peek())), "a key",
                "name it, as in: a, 7, left, page_up, f11, shift+tab, ctrl+f");
}

bool Line::read(Spot& field) {
  if (peek() == "hub") {
    skip();
    return read(field.emplace<AtHub>().hub);
  }
  Vec2& px = field.emplace<Vec2>();
  return read(px.x) && read(px.y);
}

bool Line::read(exhibit::Action& field) {
  const int from = column();
  auto action = exhibit::parse_action(text_.substr(static_cast<std::size_t>(from) - 1));
  next_ = words_.size();
  for (Issue& issue : action.issues)
    report(from + std::max(issue.place.column - 1, 0), std::move(issue.what), std::move(issue.remedy));
  if (action) field = *std::move(action.value);
  return action.value.has_value();
}

bool Line::finish(const DeedInfo& info) {
  if (empty()) return true;
  const bool has_spot = info.arguments.find("SPOT") != std::string_view::npos;
  report(column(), fmt::format("'{}' is one word too many", peek()),
         fmt::format("write: {} {}{}", info.name, info.arguments, has_spot ? "; a SPOT is X Y, or hub HUB" : ""));
  return false;
}

}  // namespace beffroi::input
