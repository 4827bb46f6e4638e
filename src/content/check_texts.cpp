#include "content/check_texts.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/document.h"
#include "content/wanted.h"
#include "content/words.h"

namespace beffroi::content {

namespace {

constexpr std::size_t max_words = 150;

using WantedById = std::map<std::string, WantedText, std::less<>>;

WantedById by_id(const WantedTexts& texts) {
  WantedById wanted;
  for (const WantedText& text : texts) wanted.emplace(text.id, text);
  return wanted;
}

const Text* find(const Texts& texts, std::string_view id) {
  const auto found = texts.find(id);
  return found == texts.end() ? nullptr : &found->second;
}

// What every language's text is held against: the program's own, or that of the first language that has one.
const Text* find_model(const Content& content, std::string_view id) {
  if (const Text* text = find(content.interface, id)) return text;
  for (const Language& language : content.languages)
    if (const Text* text = find(language.texts, id)) return text;
  return nullptr;
}

// Where a translator finds what to translate: the exhibition's first language that has it, before any other.
const Text* find_example(const Content& content, std::string_view id) {
  for (const Language& language : content.languages)
    if (const Text* text = find(language.texts, id)) return text;
  return find(content.interface, id);
}

Issue missing(const Content& content, const Language& language, const WantedText& wanted) {
  std::string remedy = "add it";
  if (const Text* example = find_example(content, wanted.id))
    remedy = fmt::format("add it; {} has it", to_text(example->place));
  else if (!wanted.asked_by.file.empty()) remedy = fmt::format("add it; {} asks for it", to_text(wanted.asked_by));
  return {Severity::error, {language.file}, fmt::format("the text '{}' is missing", wanted.id), remedy};
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

// "{n}", "{year}": what the program fills in.
std::set<std::string> blanks_of(const Text& text) {
  std::set<std::string> blanks;
  for (const std::string& item : text.items)
    for (std::size_t open = item.find('{'); open != std::string::npos; open = item.find('{', open + 1)) {
      const std::size_t close = item.find('}', open);
      if (close != std::string::npos) blanks.insert(item.substr(open, close - open + 1));
    }
  return blanks;
}

void check_text(const WantedText& wanted, const Text& text, const Text& model, Issues& issues) {
  const auto report = [&](std::string what, std::string remedy) {
    issues.push_back({Severity::error, text.place, std::move(what), std::move(remedy)});
  };
  const bool may_be_empty = wanted.id.starts_with("number.");  // a language without a sign between groups
  if (text.is_list != wanted.is_list)
    return report(fmt::format("'{}' takes {}", wanted.id, wanted.is_list ? "a list of texts" : "one text, not a list"),
                  wanted.is_list ? "put it in brackets" : "join it into one text");
  if (!may_be_empty && (text.items.empty() || std::ranges::any_of(text.items, is_blank)))
    return report(fmt::format("'{}' is empty", wanted.id), "write it");
  if (text.items.size() != model.items.size())
    return report(fmt::format("'{}' has {} of {} items", wanted.id, text.items.size(), model.items.size()),
                  fmt::format("list the same as {}", to_text(model.place)));
  if (const auto blanks = blanks_of(model); blanks_of(text) != blanks)
    report(fmt::format("'{}' must have {}", wanted.id,
                       blanks.empty() ? "nothing in braces" : fmt::format("{}", fmt::join(blanks, " and "))),
           fmt::format("fill in the same as {}", to_text(model.place)));
}

void check_wanted(const Content& content, const WantedText& wanted, Issues& issues) {
  const Text* model = find_model(content, wanted.id);
  if (model == nullptr && !wanted.required) return;
  for (const Language& language : content.languages) {
    const Text* text = find(language.texts, wanted.id);
    if (text == nullptr) issues.push_back(missing(content, language, wanted));
    else check_text(wanted, *text, *model, issues);
  }
}

// When places.toml, a tour, the looks or the map could not be read, their names are not to blame.
bool is_name_of_what_is_lost(const Content& content, std::string_view id) {
  const auto is_of_tour = [&](const Tour& tour) {
    return tour.stops.empty() && id.starts_with(fmt::format("tour.{}.", tour.id));
  };
  return std::ranges::any_of(content.tours, is_of_tour) || (content.regions.empty() && id.starts_with("region.")) ||
         (content.provinces.empty() && id.starts_with("province.")) ||
         (content.labels.empty() && id.starts_with("label.")) || (content.looks.empty() && id.starts_with("theme.")) ||
         (content.layers.empty() && id.starts_with("layer."));
}

void check_unused(const Content& content, const WantedById& wanted, Issues& issues) {
  std::vector<std::string> known;
  for (const auto& [id, text] : wanted) known.push_back(id);
  for (const Language& language : content.languages)
    for (const auto& [id, text] : language.texts) {
      if (wanted.contains(id) || is_name_of_what_is_lost(content, id)) continue;
      const auto meant = near_miss(id, known);
      issues.push_back({Severity::warning, text.place, fmt::format("nothing asks for the text '{}'", id),
                        meant ? fmt::format("did you mean '{}'?", *meant) : "remove it"});
    }
}

void check_sector(const Content& content, const Sector& sector, Issues& issues) {
  const auto is_there = [&](const std::string& id) { return find_model(content, id) != nullptr; };
  const std::vector<std::string> lists = list_ids(sector);
  if (std::ranges::none_of(lists, is_there))
    issues.push_back({Severity::error, sector.place, fmt::format("sector '{}' has nothing to say", sector.id),
                      fmt::format("add one of {} to every language", fmt::join(lists, ", "))});
}

template <class Card>
void check_length(const Card& card, const std::string& title_id, const Language& language, Issues& issues) {
  const std::size_t words = count_words(card, language);
  const Text* title = find(language.texts, title_id);
  if (words <= max_words || title == nullptr) return;
  issues.push_back({Severity::warning, title->place,
                    fmt::format("the card '{}' has {} words", text(language, title_id), words),
                    fmt::format("visitors read {} at most", max_words)});
}

}  // namespace

void check_texts(const Content& content, Issues& issues) {
  const WantedById wanted = by_id(wanted_by(content));
  for (const auto& [id, text] : wanted) check_wanted(content, text, issues);
  check_unused(content, wanted, issues);
  for (const Hub& hub : content.hubs)
    for (const Sector& sector : hub.sectors) check_sector(content, sector, issues);
  for (const Language& language : content.languages) {
    check_length(content.overview, "overview.title", language, issues);
    for (const Hub& hub : content.hubs) check_length(hub, "hub." + hub.id + ".name", language, issues);
  }
}

}  // namespace beffroi::content
