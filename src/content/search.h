// Finds what an exhibition speaks of by a few letters, in any of its languages, whatever the accents and most slips.
// The index is made once, with the World; searching is pure. It never decides what a result looks like.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "content/model.h"

namespace beffroi::content {

// In the order in which equally good results are shown.
enum class SearchKind { hub, country, topic, tour, sector, company, strength, innovation, province, region };

// Something that can be found, and what it leads to: a hub, a topic, a tour, or none, which is the card of the whole.
struct SearchEntry {
  SearchKind kind = SearchKind::hub;
  std::string text_id;   // in every language
  std::size_t item = 0;  // of the list with that id
  std::string hub;
  std::string topic;
  std::string sector;             // that it stands in, "" for none
  std::vector<std::string> keys;  // its folded names
  std::string tour;
};

struct SearchIndex {
  std::vector<SearchEntry> entries;
};

SearchIndex make_search_index(const Content& content);

// How well a name answers, best first. `fuzzy` forgives one slip in each word of five letters or more.
enum class Match { exact, prefix, word_prefix, words, inside, fuzzy, none };

Match match(std::string_view folded_name, std::string_view folded_query);

struct Found {
  const SearchEntry* entry = nullptr;
  Match how = Match::none;
};

// At most `most` results, best first; none for a query without letters.
std::vector<Found> search(const SearchIndex& index, std::string_view query, std::size_t most);

// What a query that finds nothing may have meant: the names that look most like it.
std::vector<Found> suggestions(const SearchIndex& index, std::string_view query, std::size_t most);

// The name of what was found, in a visitor's language: with a capital, but for companies, which write themselves as
// they like.
std::string name_of(const SearchEntry& entry, const Language& language);

// What was found under one name, best first. Each leads somewhere of its own.
struct FoundName {
  std::string name;
  std::vector<const SearchEntry*> entries;
};

// Each name once, where the best result of that name stands.
std::vector<FoundName> by_name(const std::vector<Found>& found, const Language& language);

}  // namespace beffroi::content
