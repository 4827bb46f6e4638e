#include "base/document.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace beffroi {

namespace {

const Node::Array no_array;
const Node no_node{Node::Table{}, {}};
constexpr std::size_t max_typos = 2;

std::optional<double> as_number(const Node& node) {
  if (const auto* real = node.get_if<double>()) return *real;
  if (const auto* whole = node.get_if<std::int64_t>()) return static_cast<double>(*whole);
  return std::nullopt;
}

// Levenshtein's distance, one row at a time.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t substituted = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, substituted});
    }
  }
  return row.back();
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  const auto* table = get_if<Table>();
  if (table == nullptr) return nullptr;
  const auto entry = std::ranges::find(*table, key, &std::pair<std::string, Node>::first);
  return entry == table->end() ? nullptr : &entry->second;
}

std::string_view Node::kind() const {
  static constexpr std::array<std::string_view, std::variant_size_v<Value>> names{
      "nothing", "true or false", "a whole number", "a number", "a text", "a list", "a table"};
  return names.at(value_.index());
}

Reader::Reader(const Node& table, Issues& issues) : table_(&table), issues_(&issues) {
  if (table.get_if<Node::Table>() != nullptr) return;
  report(table.place(), fmt::format("a table was expected, not {}", table.kind()), "write key = value lines");
  table_ = &no_node;
}

const Place& Reader::place(std::string_view key) const {
  const Node* node = table_->find(key);
  return node == nullptr ? table_->place() : node->place();
}

const Node* Reader::take(std::string_view key) {
  asked_.emplace(key);
  return table_->find(key);
}

const Node* Reader::require(std::string_view key) {
  const Node* node = take(key);
  if (node == nullptr) report(table_->place(), fmt::format("'{}' is missing", key), fmt::format("add {} = ...", key));
  return node;
}

std::string Reader::text(std::string_view key) {
  const Node* node = require(key);
  const auto* text = node == nullptr ? nullptr : node->get_if<std::string>();
  if (text != nullptr && text->empty()) report(node->place(), fmt::format("'{}' is empty", key), "write a text");
  return node == nullptr ? "" : text_or(key, "");
}

double Reader::number(std::string_view key, Range range) {
  const Node* node = require(key);
  const double fallback = std::clamp(0.0, range.min, range.max);
  return node == nullptr ? fallback : checked_number(*node, key, range, fallback);
}

const Node& Reader::table(std::string_view key) {
  const Node* node = require(key);
  return node == nullptr ? no_node : *node;
}

std::string Reader::text_or(std::string_view key, std::string fallback) {
  const Node* node = take(key);
  if (node == nullptr) return fallback;
  if (const auto* text = node->get_if<std::string>()) return *text;
  report(node->place(), fmt::format("'{}' takes a text, not {}", key, node->kind()), "put it in quotes");
  return fallback;
}

double Reader::number_or(std::string_view key, double fallback, Range range) {
  const Node* node = take(key);
  return node == nullptr ? fallback : checked_number(*node, key, range, fallback);
}

double Reader::checked_number(const Node& node, std::string_view key, Range range, double fallback) {
  const std::optional<double> number = as_number(node);
  if (!number) {
    report(node.place(), fmt::format("'{}' takes a number, not {}", key, node.kind()), "write it without quotes");
    return fallback;
  }
  if (!std::isfinite(*number)) {
    report(node.place(), fmt::format("'{}' is {}, which is no quantity", key, *number), "correct the number");
    return fallback;
  }
  if (*number >= range.min && *number <= range.max) return *number;
  report(node.place(), fmt::format("'{}' is {}, outside {} to {}", key, *number, range.min, range.max),
         "correct the number");
  return fallback;
}

bool Reader::flag_or(std::string_view key, bool fallback) {
  const Node* node = take(key);
  if (node == nullptr) return fallback;
  if (const auto* flag = node->get_if<bool>()) return *flag;
  report(node->place(), fmt::format("'{}' takes true or false, not {}", key, node->kind()), "write true or false");
  return fallback;
}

Colour Reader::colour_or(std::string_view key, Colour fallback) {
  const std::string text = text_or(key, to_text(fallback));
  if (const auto colour = parse_colour(text)) return *colour;
  report(place(key), fmt::format("'{}' is no colour: \"{}\"", key, text), R"(write it as "#rrggbb" or "#rrggbbaa")");
  return fallback;
}

std::vector<std::string> Reader::texts(std::string_view key) {
  std::vector<std::string> out;
  const Node* node = take(key);
  if (node == nullptr) return out;
  const auto* array = node->get_if<Node::Array>();
  if (array == nullptr) {
    report(node->place(), fmt::format("'{}' takes a list of texts, not {}", key, node->kind()),
           R"(write ["...", "..."])");
    return out;
  }
  for (const Node& item : *array) {
    const auto* text = item.get_if<std::string>();
    if (text != nullptr) out.push_back(*text);
    else report(item.place(), fmt::format("'{}' lists texts, not {}", key, item.kind()), "put it in quotes");
  }
  return out;
}

std::vector<double> Reader::numbers(std::string_view key) {
  std::vector<double> out;
  const Node* node = take(key);
  if (node == nullptr) return out;
  const auto* array = node->get_if<Node::Array>();
  if (array == nullptr) {
    report(node->place(), fmt::format("'{}' takes a list of numbers, not {}", key, node->kind()), "write [1, 2]");
    return out;
  }
  for (const Node& item : *array) out.push_back(checked_number(item, key, {}, 0));
  return out;
}

const Node::Array& Reader::tables(std::string_view key) {
  const Node* node = take(key);
  if (node == nullptr) return no_array;
  if (const auto* array = node->get_if<Node::Array>()) return *array;
  report(node->place(), fmt::format("'{}' takes a list of tables, not {}", key, node->kind()),
         fmt::format("write [[{}]]", key));
  return no_array;
}

void Reader::report(const Place& place, std::string what, std::string remedy, Severity severity) {
  issues_->push_back({severity, place, std::move(what), std::move(remedy)});
}

void Reader::finish() {
  const std::vector<std::string> known(asked_.begin(), asked_.end());
  for (const auto& [key, node] : *table_->get_if<Node::Table>())
    if (!asked_.contains(key)) report(node.place(), fmt::format("unknown key '{}'", key), suggest(key, known));
}

std::optional<std::string> near_miss(std::string_view word, const std::vector<std::string>& known) {
  std::size_t nearest = max_typos + 1;
  const std::string* best = nullptr;
  for (const std::string& candidate : known) {
    // Lengths alone rule most candidates out, which keeps a hostile file of giant keys cheap.
    const std::size_t longer = std::max(word.size(), candidate.size());
    if (longer - std::min(word.size(), candidate.size()) > max_typos) continue;
    const std::size_t distance = edit_distance(word, candidate);
    if (distance >= nearest || distance >= longer) continue;
    nearest = distance;
    best = &candidate;
  }
  return best == nullptr ? std::nullopt : std::optional(*best);
}

std::string suggest(std::string_view word, const std::vector<std::string>& known) {
  if (known.empty()) return "remove it";
  if (const auto meant = near_miss(word, known)) return fmt::format("did you mean '{}'?", *meant);
  return fmt::format("there is: {}", fmt::join(known, ", "));
}

}  // namespace beffroi
