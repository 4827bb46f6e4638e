#include "exhibit/action.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "base/document.h"
#include "base/words.h"

namespace beffroi::exhibit {

namespace {

using Words = std::span<const Word>;

Issue complaint(std::string what, std::string remedy, int column) {
  return {Severity::error, {"", 0, column}, std::move(what), std::move(remedy)};
}

std::string usage(const ActionInfo& info) {
  return fmt::format("write: {}{}{}", info.name, info.arguments.empty() ? "" : " ", info.arguments);
}

std::vector<std::string> split(std::string_view text, char mark) {
  std::vector<std::string> parts;
  for (std::size_t end = 0; !text.empty(); text.remove_prefix(std::min(end + 1, text.size()))) {
    end = std::min(text.find(mark), text.size());
    parts.emplace_back(text.substr(0, end));
  }
  return parts;
}

void read(double& field, const Word& word, const std::string& argument, Issues& issues) {
  if (const auto number = parse_number(word.text)) field = *number;
  else
    issues.push_back(complaint(fmt::format("{} takes a number, not '{}'", argument, word.text),
                               "write it in digits, as in 0.5", word.column));
}

// An argument named "full|reduced" takes one of these words, any other takes any text.
void read(std::string& field, const Word& word, const std::string& argument, Issues& issues) {
  field = word.text;
  const std::vector<std::string> choices = split(argument, '|');
  if (choices.size() < 2 || std::ranges::find(choices, field) != choices.end()) return;
  issues.push_back(complaint(fmt::format("'{}' is no choice here", field), suggest(field, choices), word.column));
}

template <class Kind>
Result<Action> read_action(Words words) {
  Kind action;
  Issues issues;
  const std::vector<std::string> arguments = split(Kind::info.arguments, ' ');
  const auto read_all = [&](auto&... fields) {
    const std::size_t given = words.size() - 1;
    if (given != sizeof...(fields)) {
      issues.push_back(complaint(fmt::format("{} takes {} {}, not {}", Kind::info.name, sizeof...(fields),
                                             sizeof...(fields) == 1 ? "argument" : "arguments", given),
                                 usage(Kind::info), words.front().column));
      return;
    }
    [[maybe_unused]] std::size_t i = 0;
    (..., (++i, read(fields, words[i], arguments[i - 1], issues)));
  };
  std::apply(read_all, Kind::fields(action));
  if (has_errors(issues)) return {std::nullopt, std::move(issues)};
  return {std::move(action), {}};
}

// What the variant's alternatives say of themselves, in its order.
template <class Variant>
struct Table;
template <class... Kinds>
struct Table<std::variant<Kinds...>> {
  static constexpr std::array infos{Kinds::info...};
  static constexpr std::array readers{&read_action<Kinds>...};
};
using Known = Table<AnyAction>;

std::vector<std::string> names() {
  std::vector<std::string> names;
  names.reserve(Known::infos.size());
  for (const ActionInfo& info : Known::infos) names.emplace_back(info.name);
  return names;
}

std::string written(double field) { return fmt::format("{}", field); }
std::string written(const std::string& field) { return in_quotes(field); }

}  // namespace

Action::Action(const Action&) = default;
Action::Action(Action&&) noexcept = default;
Action& Action::operator=(const Action&) = default;
Action& Action::operator=(Action&&) noexcept = default;
Action::~Action() = default;

std::span<const ActionInfo> action_table() { return Known::infos; }

Result<Action> parse_action(std::string_view text) {
  Issues issues;
  const auto words = take(split_words(text), issues);
  if (!words) return {std::nullopt, std::move(issues)};
  if (words->empty()) return failure<Action>(complaint("an action is missing", "write one, as in hub.next", 0));
  const Word& name = words->front();
  const auto found = std::ranges::find(Known::infos, name.text, &ActionInfo::name);
  if (found == Known::infos.end())
    return failure<Action>(
        complaint(fmt::format("there is no action '{}'", name.text), suggest(name.text, names()), name.column));
  return Known::readers.at(static_cast<std::size_t>(found - Known::infos.begin()))(*words);
}

std::string to_text(const Action& action) {
  const auto print = []<class Kind>(const Kind& kind) {
    std::string text(Kind::info.name);
    std::apply([&](const auto&... fields) { (..., text.append(" ").append(written(fields))); }, Kind::fields(kind));
    return text;
  };
  return std::visit(print, action);
}

}  // namespace beffroi::exhibit
