// One word out of a few, as files write it. Used by what reads an exhibition's files.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/document.h"

namespace beffroi::content {

template <class T>
using Choices = std::vector<std::pair<std::string, T>>;

// The first choice, and an issue, for a word that is none of them.
template <class T>
T choose(Reader& reader, std::string_view key, const Choices<T>& choices) {
  const std::string word = reader.text(key);
  const auto chosen = std::ranges::find(choices, word, &Choices<T>::value_type::first);
  if (chosen != choices.end()) return chosen->second;
  std::vector<std::string> words;
  for (const auto& [known, value] : choices) words.push_back(known);
  if (!word.empty()) reader.report(reader.place(key), fmt::format("unknown {} '{}'", key, word), suggest(word, words));
  return choices.front().second;
}

}  // namespace beffroi::content
