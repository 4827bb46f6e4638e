#include "content/language.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace beffroi::content {

namespace {

constexpr std::string_view minus_sign = "\u2212";

std::optional<Text> as_text(const Node& node) {
  if (const auto* text = node.get_if<std::string>()) return Text{{*text}, false, node.place()};
  const auto* array = node.get_if<Node::Array>();
  if (array == nullptr) return std::nullopt;
  Text list{{}, true, node.place()};
  for (const Node& item : *array) {
    const auto* text = item.get_if<std::string>();
    if (text == nullptr) return std::nullopt;
    list.items.push_back(*text);
  }
  return list;
}

void add_texts(Texts& texts, const std::string& prefix, const Node::Table& table, Issues& issues) {
  for (const auto& [key, node] : table) {
    const std::string id = prefix + key;
    if (const auto* part = node.get_if<Node::Table>()) add_texts(texts, id + ".", *part, issues);
    else if (auto text = as_text(node)) texts.insert_or_assign(id, std::move(*text));
    else
      issues.push_back({Severity::error, node.place(), fmt::format("'{}' is neither a text nor a list of texts", id),
                        "put its words in quotes"});
  }
}

std::string form(const Language& language, std::string_view id, std::string_view fallback) {
  return has_text(language, id) ? text(language, id) : std::string(fallback);
}

std::string grouped(std::string digits, std::string_view separator) {
  constexpr std::size_t fewest_digits = 5;
  constexpr std::size_t group = 3;
  if (digits.size() < fewest_digits) return digits;
  for (std::size_t at = digits.size(); at > group;) digits.insert(at -= group, separator);
  return digits;
}

std::optional<int> parse_digits(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = 10 * value + (c - '0');
  }
  return value;
}

struct YearMonth {
  std::string year;
  std::size_t month = 0;  // 1..12; 0 for the whole year
};

std::optional<YearMonth> parse_date(std::string_view iso) {
  constexpr std::size_t year_size = 4;
  constexpr std::size_t month_size = 7;
  if (iso.size() != year_size && iso.size() != month_size) return std::nullopt;
  if (!parse_digits(iso.substr(0, year_size))) return std::nullopt;
  YearMonth date{std::string(iso.substr(0, year_size))};
  if (iso.size() == year_size) return date;
  const auto month = parse_digits(iso.substr(year_size + 1));
  if (iso[year_size] != '-' || !month || *month < 1 || *month > 12) return std::nullopt;
  date.month = static_cast<std::size_t>(*month);
  return date;
}

}  // namespace

void add_texts(Texts& texts, const Node& tree, Issues& issues) {
  if (const auto* table = tree.get_if<Node::Table>()) add_texts(texts, "", *table, issues);
}

std::string text(const Language& language, std::string_view id) {
  const auto found = language.texts.find(id);
  return found == language.texts.end() ? std::string(id) : fmt::format("{}", fmt::join(found->second.items, ", "));
}

std::vector<std::string> list(const Language& language, std::string_view id) {
  const auto found = language.texts.find(id);
  return found == language.texts.end() ? std::vector<std::string>{} : found->second.items;
}

bool has_text(const Language& language, std::string_view id) { return language.texts.contains(id); }

std::string fill(std::string_view pattern, const Values& values) {
  std::string out;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    const std::size_t close = pattern.find('}', open);
    if (close == std::string_view::npos) break;
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    const auto value = std::ranges::find(values, name, &Values::value_type::first);
    out += pattern.substr(0, open);
    out += value == values.end() ? pattern.substr(open, close - open + 1) : std::string_view(value->second);
    pattern.remove_prefix(close + 1);
  }
  return out.append(pattern);
}

std::string number(const Language& language, double value, int decimals) {
  const std::string digits = fmt::format("{:.{}f}", std::abs(value), std::max(0, decimals));
  const std::size_t point = std::min(digits.find('.'), digits.size());
  std::string fraction = digits.substr(std::min(point + 1, digits.size()));
  fraction.erase(fraction.find_last_not_of('0') + 1);

  std::string out = grouped(digits.substr(0, point), form(language, "number.group", ""));
  if (!fraction.empty()) out += form(language, "number.decimal", ".") + fraction;
  const bool rounds_to_zero = digits.find_first_not_of("0.") == std::string::npos;
  return value < 0 && !rounds_to_zero ? form(language, "number.minus", minus_sign) + out : out;
}

std::string percent(const Language& language, double value, int decimals) {
  return number(language, value, decimals) + form(language, "number.percent", "%");
}

bool is_date(std::string_view iso) { return parse_date(iso).has_value(); }

std::string date(const Language& language, std::string_view iso) {
  const std::optional<YearMonth> date = parse_date(iso);
  if (!date) return std::string(iso);
  const std::vector<std::string> months = list(language, "date.months");
  if (date->month == 0) return fill(form(language, "date.year", "{year}"), {{"year", date->year}});
  if (date->month > months.size()) return std::string(iso);
  return fill(form(language, "date.month_year", "{month} {year}"),
              {{"month", months[date->month - 1]}, {"year", date->year}});
}

}  // namespace beffroi::content
