// One language of the exhibition: every text by its id, and the language's own forms of numbers and dates.
// Filled by content/load; whoever shows words asks here. It never decides which texts there must be: content/wanted
// does.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/document.h"
#include "base/result.h"

namespace beffroi::content {

struct Text {
  std::vector<std::string> items;  // one, or several where the id names a list
  bool is_list = false;
  Place place;
};

using Texts = std::map<std::string, Text, std::less<>>;  // by dotted id: "hub.ghent.role", "ui.help"

struct Language {
  std::string code;  // "fr"
  std::string file;  // its texts in the exhibition's folder: where a missing one belongs
  Texts texts;
};

// Adds every text of a file's tree, ids joined by dots. A text that is there already is replaced: an exhibition may
// reword the program.
void add_texts(Texts& texts, const Node& tree, Issues& issues);

// The text with that id; the id itself when it is missing, so that a gap is seen and never blank.
std::string text(const Language& language, std::string_view id);
// All items of a list, or the one text as a list of one; empty when there is none.
std::vector<std::string> list(const Language& language, std::string_view id);
bool has_text(const Language& language, std::string_view id);

// "{name}" in a pattern is replaced by its value; what has no value stays as it is.
using Values = std::vector<std::pair<std::string_view, std::string>>;
std::string fill(std::string_view pattern, const Values& values);

// A number as the language writes it: -7.3 → "−7,3", 12500 → "12 500". At most `decimals` digits, no trailing zeros.
// Groups of three begin at five digits: style guides of all four languages let 2025 or 1500 stand closed.
std::string number(const Language& language, double value, int decimals = 1);
std::string percent(const Language& language, double value, int decimals = 1);
// Whether a text is a year or a month: "2025" or "2025-05".
bool is_date(std::string_view iso);
// Such a date as the language writes it; the text itself when it is none.
std::string date(const Language& language, std::string_view iso);

}  // namespace beffroi::content
