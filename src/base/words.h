// A line as people type it: words between blanks; a word that holds blanks stands in "quotes".
// Actions, scripts and session files are such lines. Inside quotes \" \\ and \n mean a quote, a backslash, a new line.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace beffroi {

struct Word {
  std::string text;  // without its quotes
  int column = 1;    // where it begins in the line, in bytes from 1
};

// No value, but an issue at its column, when a quote is never closed.
Result<std::vector<Word>> split_words(std::string_view line);

// The first `mark` that stands outside quotes; std::string_view::npos when there is none.
std::size_t find_unquoted(std::string_view line, char mark);

// The word as it must be written to be read back the same: in quotes only when it needs them.
std::string in_quotes(std::string_view word);

// A whole word that is a finite decimal number, whatever the locale; nothing for any other word.
std::optional<double> parse_number(std::string_view word);

}  // namespace beffroi
