#include "content/search.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/fold.h"
#include "base/utf8.h"

namespace beffroi::content {

namespace {

using Words = std::vector<std::string_view>;

constexpr std::size_t shortest_fuzzy_word = 5;

// The shortest query that may lie anywhere in a name: one letter is in all of them.
constexpr std::size_t shortest_inside = 3;

Words words_of(std::string_view folded) {
  Words words;
  while (!folded.empty()) {
    const std::size_t end = std::min(folded.find(' '), folded.size());
    words.push_back(folded.substr(0, end));
    folded.remove_prefix(std::min(end + 1, folded.size()));
  }
  return words;
}

bool begins_a_word(std::string_view name, std::string_view query) {
  for (std::size_t at = name.find(query); at != std::string_view::npos; at = name.find(query, at + 1))
    if (at == 0 || name[at - 1] == ' ') return true;
  return false;
}

// Whether the word, with one slip at most, is the other or its beginning.
bool nearly_begins(std::string_view word, std::string_view whole) {
  for (const std::size_t length : {word.size() - 1, word.size(), word.size() + 1})
    if (length <= whole.size() && edits_between(word, whole.substr(0, length)) <= 1) return true;
  return false;
}

bool every_word_begins_one(const Words& query, const Words& name, bool forgiving) {
  const auto begins_one = [&](std::string_view word) {
    return std::ranges::any_of(name, [&](std::string_view whole) {
      return whole.starts_with(word) || (forgiving && word.size() >= shortest_fuzzy_word && nearly_begins(word, whole));
    });
  };
  return std::ranges::all_of(query, begins_one);
}

class Indexer {
public:
  explicit Indexer(const Content& content) : content_(content) {}

  void add(SearchEntry entry) {
    for (const Language& language : content_.languages) {
      const std::vector<std::string> items = list(language, entry.text_id);
      std::string key = entry.item < items.size() ? folded(items[entry.item]) : "";
      if (!key.empty() && std::ranges::find(entry.keys, key) == entry.keys.end()) entry.keys.push_back(std::move(key));
    }
    if (!entry.keys.empty()) index_.entries.push_back(std::move(entry));
  }

  void add_sector(const Hub& hub, const Sector& sector) {
    constexpr std::array lists{std::pair{SearchKind::company, ".companies"},
                               std::pair{SearchKind::strength, ".strengths"},
                               std::pair{SearchKind::innovation, ".innovations"}};
    const std::string prefix = "sector." + sector.id;
    add({SearchKind::sector, prefix + ".name", 0, hub.id, "", sector.id, {}, ""});
    for (const auto& [kind, name] : lists) {
      const std::size_t count = list(content_.languages.front(), prefix + name).size();
      for (std::size_t item = 0; item < count; ++item) add({kind, prefix + name, item, hub.id, "", sector.id, {}, ""});
    }
  }

  // A province or region leads to each of its hubs; one that is both is found once.
  void add_hub(const Hub& hub) {
    add({SearchKind::hub, "hub." + hub.id + ".name", 0, hub.id, "", "", {}, ""});
    if (const Province* province = find_province(content_, hub.province)) {
      if (province->id != province->region)
        add({SearchKind::province, "province." + province->id + ".name", 0, hub.id, "", "", {}, ""});
      add({SearchKind::region, "region." + province->region + ".name", 0, hub.id, "", "", {}, ""});
    }
    for (const Sector& sector : hub.sectors) add_sector(hub, sector);
  }

  SearchIndex take() { return std::move(index_); }

private:
  const Content& content_;
  SearchIndex index_;
};

// A hub that was found by its own name need not be found by its province or region, too, nor by both of them.
void drop_repeated_hubs(std::vector<Found>& found) {
  std::set<std::string_view> known;
  for (const Found& each : found)
    if (each.entry->kind == SearchKind::hub) known.insert(each.entry->hub);
  std::erase_if(found, [&](const Found& each) {
    const bool by_place = each.entry->kind == SearchKind::province || each.entry->kind == SearchKind::region;
    return by_place && !known.insert(each.entry->hub).second;
  });
}

}  // namespace

SearchIndex make_search_index(const Content& content) {
  Indexer indexer(content);
  if (content.languages.empty()) return {};
  indexer.add({SearchKind::country, "overview.name", 0, "", "", "", {}, ""});
  for (const Topic& topic : content.topics)
    indexer.add({SearchKind::topic, "topic." + topic.id + ".name", 0, "", topic.id, "", {}, ""});
  for (const Tour& tour : content.tours)
    if (tour.kind == TourKind::guided) indexer.add({SearchKind::tour, name_id(tour), 0, "", "", "", {}, tour.id});
  for (const Hub& hub : content.hubs) indexer.add_hub(hub);
  return indexer.take();
}

Match match(std::string_view name, std::string_view query) {
  if (query.empty()) return Match::none;
  if (name == query) return Match::exact;
  if (name.starts_with(query)) return Match::prefix;
  if (begins_a_word(name, query)) return Match::word_prefix;
  const Words words = words_of(query);
  const Words name_words = words_of(name);
  if (every_word_begins_one(words, name_words, false)) return Match::words;
  if (query.size() >= shortest_inside && name.find(query) != std::string_view::npos) return Match::inside;
  return every_word_begins_one(words, name_words, true) ? Match::fuzzy : Match::none;
}

std::vector<Found> search(const SearchIndex& index, std::string_view query, std::size_t most) {
  const std::string wanted = folded(query);
  std::vector<Found> found;
  for (const SearchEntry& entry : index.entries) {
    Match best = Match::none;
    for (const std::string& key : entry.keys) best = std::min(best, match(key, wanted));
    if (best != Match::none) found.push_back({&entry, best});
  }
  std::ranges::stable_sort(found, {}, [](const Found& each) { return std::pair(each.how, each.entry->kind); });
  drop_repeated_hubs(found);
  if (found.size() > most) found.resize(most);
  return found;
}

std::vector<Found> suggestions(const SearchIndex& index, std::string_view query, std::size_t most) {
  const std::string wanted = folded(query);
  std::vector<std::pair<std::size_t, Found>> all;
  for (const SearchEntry& entry : index.entries) {
    if (entry.kind > SearchKind::company || entry.kind == SearchKind::country) continue;
    std::size_t fewest = wanted.size();
    for (const std::string& key : entry.keys)
      fewest = std::min(fewest, edits_between(wanted, std::string_view(key).substr(0, wanted.size())));
    if (2 * fewest <= wanted.size() + 1) all.push_back({fewest, {&entry, Match::fuzzy}});
  }
  std::ranges::stable_sort(all, {}, [](const auto& each) { return each.first; });
  std::vector<Found> found;
  for (std::size_t i = 0; i < std::min(most, all.size()); ++i) found.push_back(all[i].second);
  return found;
}

std::string name_of(const SearchEntry& entry, const Language& language) {
  const std::vector<std::string> items = list(language, entry.text_id);
  if (entry.item >= items.size()) return entry.text_id;
  return entry.kind == SearchKind::company ? items[entry.item] : capitalised(items[entry.item]);
}

std::vector<FoundName> by_name(const std::vector<Found>& found, const Language& language) {
  std::vector<FoundName> names;
  for (const Found& each : found) {
    const std::string name = name_of(*each.entry, language);
    auto known = std::ranges::find(names, folded(name), [](const FoundName& other) { return folded(other.name); });
    if (known == names.end()) known = names.insert(known, {name, {}});
    known->entries.push_back(each.entry);
  }
  return names;
}

}  // namespace beffroi::content
