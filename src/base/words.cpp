#include "base/words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace beffroi {

namespace {

constexpr std::string_view blanks = " \t\r\n";

bool is_blank(char c) { return blanks.find(c) != std::string_view::npos; }

// Where the quoted word that opens at `from` closes; npos when it never does.
std::size_t closing_quote(std::string_view line, std::size_t from) {
  for (std::size_t i = from + 1; i < line.size(); ++i) {
    if (line[i] == '\\') ++i;
    else if (line[i] == '"') return i;
  }
  return std::string_view::npos;
}

std::string unescaped(std::string_view inside) {
  std::string out;
  for (std::size_t i = 0; i < inside.size(); ++i) {
    const bool escaped = inside[i] == '\\' && i + 1 < inside.size();
    if (!escaped) out += inside[i];
    else if (const char c = inside[++i]; c == 'n') out += '\n';
    else out += c;
  }
  return out;
}

}  // namespace

Result<std::vector<Word>> split_words(std::string_view line) {
  std::vector<Word> words;
  for (std::size_t at = line.find_first_not_of(blanks); at < line.size(); at = line.find_first_not_of(blanks, at)) {
    const int column = static_cast<int>(at) + 1;
    if (line[at] != '"') {
      const std::size_t end = std::min(line.find_first_of(blanks, at), line.size());
      words.push_back({std::string(line.substr(at, end - at)), column});
      at = end;
      continue;
    }
    const std::size_t end = closing_quote(line, at);
    if (end == std::string_view::npos)
      return failure<std::vector<Word>>({Severity::error, {"", 0, column}, "a quote is not closed", "end it with \""});
    words.push_back({unescaped(line.substr(at + 1, end - at - 1)), column});
    at = end + 1;
  }
  return {std::move(words), {}};
}

std::size_t find_unquoted(std::string_view line, char mark) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == mark) return i;
    const bool opens = line[i] == '"' && (i == 0 || is_blank(line[i - 1]));
    if (opens) i = std::min(closing_quote(line, i), line.size() - 1);
  }
  return std::string_view::npos;
}

std::string in_quotes(std::string_view word) {
  constexpr std::string_view special = " \t\r\n\"\\;#";
  if (!word.empty() && word.find_first_of(special) == std::string_view::npos) return std::string(word);
  std::string out = "\"";
  for (const char c : word) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n') out += "\\n";
    else out += c;
  }
  return out + '"';
}

std::optional<double> parse_number(std::string_view word) {
  double number = 0;
  const char* end = word.data() + word.size();
  const auto [stop, error] = std::from_chars(word.data(), end, number);
  if (error != std::errc{} || stop != end || !std::isfinite(number)) return std::nullopt;
  return number;
}

}  // namespace beffroi
