#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

#include "base/utf8.h"
#include "text/layout.h"
#include "text/pen.h"

namespace beffroi::text {

namespace {

constexpr char32_t no_break_space = U'\u00A0';
constexpr char32_t soft_hyphen = U'\u00AD';
constexpr char32_t zero_width_space = U'\u200B';
constexpr double rounding_px = 1e-6;  // a text wrapped to its own measure stays whole

// Spaces that allow a break; the no-break ones (U+00A0, U+2007, U+202F) are letters to the line breaker.
bool is_space(char32_t c) {
  return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || (c >= 0x2000 && c <= 0x200A && c != 0x2007);
}

// A letter of an alphabet: a word that begins with one may begin a line after a joint. Digits, punctuation and no-break
// characters may not: "2020-2024", "-7.3 %", "(Wall-)" hold together.
bool is_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && !(c >= 0x2000 && c < 0x2C00));
}

// Marks that stay with the word before them even across a plain space: "Pourquoi ?", "7,3 %".
bool is_closing(char32_t c) { return std::u32string_view(U":;!?%»)·").find(c) != std::u32string_view::npos; }

bool is_joint(char32_t c) { return c == U'-' || c == U'/' || c == 0x2010 || c == 0x2013 || c == 0x2014; }

// With fewer letters of its word before or after it, a joint does not break.
constexpr std::ptrdiff_t fewest_beside_joint = 4;

// A letter of a paragraph that has been set as one endless line.
struct Letter {
  char32_t code_point = 0;
  double start_px = 0;
  double end_px = 0;
  double hyphen_end_px = 0;  // where a hyphen set after it would end
};

std::vector<Letter> set_paragraph(const Fonts& fonts, const Setting& setting, std::string_view text) {
  std::vector<Letter> letters;
  letters.reserve(text.size());
  Pen pen(fonts, setting);
  while (!text.empty()) {
    Letter letter{next_code_point(text), pen.x_px(), pen.x_px(), 0};
    if (const char32_t c = drawn(letter.code_point)) {
      letter.start_px = pen.set(c);
      letter.end_px = pen.x_px();
    }
    if (letter.code_point == soft_hyphen) {
      Pen aside = pen;
      aside.set(U'-');
      letter.hyphen_end_px = aside.x_px();
    }
    letters.push_back(letter);
  }
  return letters;
}

using Letters = std::span<const Letter>;

bool has_enough_beside(Letters letters, std::size_t joint) {
  const auto is_blank = [](const Letter& letter) { return is_space(letter.code_point); };
  const auto is_of_alphabet = [](const Letter& letter) { return is_letter(letter.code_point); };
  const Letters before = letters.first(joint);
  const Letters after = letters.subspan(joint + 1);
  const auto begin = std::ranges::find_if(before.rbegin(), before.rend(), is_blank).base();
  const auto end = std::ranges::find_if(after, is_blank);
  return std::count_if(begin, before.end(), is_of_alphabet) >= fewest_beside_joint &&
         std::count_if(after.begin(), end, is_of_alphabet) >= fewest_beside_joint;
}

bool may_break_after(Letters letters, std::size_t at) {
  if (at + 1 == letters.size()) return true;
  const char32_t c = letters[at].code_point;
  const char32_t next = letters[at + 1].code_point;
  if (is_space(c) || c == zero_width_space) return !is_closing(next);
  const bool inside_word = at > 0 && !is_space(letters[at - 1].code_point) && is_letter(next);
  return inside_word && (c == soft_hyphen || (is_joint(c) && has_enough_beside(letters, at)));
}

Letters trimmed(Letters letters) {
  const auto blank = [](char32_t c) { return is_space(c) || drawn(c) == 0; };
  while (!letters.empty() && blank(letters.front().code_point)) letters = letters.subspan(1);
  while (!letters.empty() && is_space(letters.back().code_point)) letters = letters.first(letters.size() - 1);
  return letters;
}

bool breaks_with_hyphen(Letters letters, std::size_t count) {
  return count > 0 && count < letters.size() && letters[count - 1].code_point == soft_hyphen;
}

double width_px(Letters letters, std::size_t count) {
  const Letters line = trimmed(letters.first(count));
  return line.empty() ? 0 : line.back().end_px - line.front().start_px;
}

double hyphenated_width_px(Letters letters, std::size_t count) {
  if (!breaks_with_hyphen(letters, count)) return width_px(letters, count);
  return letters[count - 1].hyphen_end_px - letters.front().start_px;
}

// How many letters the first line takes: as many words as fit, and at least one. Only the width without a hyphen grows
// with each word: where "ab-" is too wide, "abi" may still fit.
std::size_t first_line(Letters letters, double max_width_px) {
  std::size_t taken = 0;
  for (std::size_t count = 1; count <= letters.size(); ++count) {
    if (!may_break_after(letters, count - 1)) continue;
    if (taken > 0 && width_px(letters, count) > max_width_px) break;
    if (taken == 0 || hyphenated_width_px(letters, count) <= max_width_px) taken = count;
  }
  return taken;
}

// Without the middle dot between two items: the end of the line takes its place.
Letters without_dot(Letters line) {
  if (line.empty() || line.back().code_point != U'·') return line;
  const auto joins = [](char32_t c) { return is_space(c) || c == no_break_space || c == U'·'; };
  while (!line.empty() && joins(line.back().code_point)) line = line.first(line.size() - 1);
  return line;
}

std::string text_of(Letters letters, std::size_t count) {
  std::string text;
  const Letters whole = trimmed(letters.first(count));
  for (const Letter& letter : count < letters.size() ? without_dot(whole) : whole) {
    if (const char32_t c = drawn(letter.code_point)) text += encode_utf8(c);
  }
  if (breaks_with_hyphen(letters, count)) text += '-';
  return text;
}

std::vector<std::size_t> breaks_at_spaces(Letters letters) {
  std::vector<std::size_t> breaks;
  for (std::size_t count = 1; count < letters.size(); ++count)
    if (is_space(letters[count - 1].code_point) && may_break_after(letters, count - 1)) breaks.push_back(count);
  return breaks;
}

// Of the two last lines: the short word that would stand alone in the last one takes another down with it, where the
// line before can spare one.
std::size_t line_before_last(Letters letters, std::size_t count, double max_width_px) {
  constexpr double short_share = 1.0 / 3;  // of the line
  constexpr std::size_t fewest_words = 3;
  const Letters last = trimmed(letters.subspan(count));
  const std::vector<std::size_t> breaks = breaks_at_spaces(trimmed(letters.first(count)));
  const bool is_alone = breaks_at_spaces(last).empty() && width_px(last, last.size()) < short_share * max_width_px;
  if (!is_alone || breaks.size() + 1 < fewest_words) return count;
  const Letters longer = trimmed(letters.subspan(breaks.back()));
  return width_px(longer, longer.size()) <= max_width_px ? breaks.back() : count;
}

void wrap_paragraph(Letters letters, double max_width_px, std::vector<std::string>& lines) {
  letters = trimmed(letters);
  do {
    std::size_t count = first_line(letters, max_width_px);
    const Letters rest = trimmed(letters.subspan(count));
    if (!rest.empty() && width_px(rest, rest.size()) <= max_width_px)
      count = line_before_last(letters, count, max_width_px);
    lines.push_back(text_of(letters, count));
    letters = trimmed(letters.subspan(count));
  } while (!letters.empty());
}

}  // namespace

std::vector<std::string> wrap(const Fonts& fonts, const Setting& setting, std::string_view text, double max_width_px) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    wrap_paragraph(set_paragraph(fonts, setting, text.substr(0, end)), max_width_px + rounding_px, lines);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace beffroi::text
