#include "base/fold.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/utf8.h"

namespace beffroi {

namespace {

struct Folding {
  std::u32string_view letters;
  std::string_view plain;
};

constexpr std::array foldings{Folding{U"àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "a"},
                              Folding{U"çćčÇĆČ", "c"},
                              Folding{U"ďđðĎĐÐ", "d"},
                              Folding{U"èéêëēėęěÈÉÊËĒĖĘĚ", "e"},
                              Folding{U"ğģĞĢ", "g"},
                              Folding{U"ìíîïīįıÌÍÎÏĪĮİ", "i"},
                              Folding{U"ķĶ", "k"},
                              Folding{U"łļľŁĻĽ", "l"},
                              Folding{U"ñńňņÑŃŇŅ", "n"},
                              Folding{U"òóôõöøōőÒÓÔÕÖØŌŐ", "o"},
                              Folding{U"řŕŘŔ", "r"},
                              Folding{U"śšşșŚŠŞȘ", "s"},
                              Folding{U"ťţțŤŢȚ", "t"},
                              Folding{U"ùúûüūůűųÙÚÛÜŪŮŰŲ", "u"},
                              Folding{U"ýÿÝŸ", "y"},
                              Folding{U"źżžŹŻŽ", "z"},
                              Folding{U"œŒ", "oe"},
                              Folding{U"æÆ", "ae"},
                              Folding{U"ßẞ", "ss"},
                              Folding{U"þÞ", "th"}};

// "" for what stands between words.
std::string folded(char32_t c) {
  if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9')) return encode_utf8(c);
  if (c >= U'A' && c <= U'Z') return encode_utf8(c + (U'a' - U'A'));
  for (const auto& [letters, plain] : foldings)
    if (letters.find(c) != std::u32string_view::npos) return std::string(plain);
  constexpr char32_t first_greek_letter = 0x370;
  constexpr char32_t general_punctuation = 0x2000;
  constexpr char32_t after_punctuation = 0x2C00;
  const bool is_foreign_letter = c >= first_greek_letter && (c < general_punctuation || c >= after_punctuation);
  return is_foreign_letter && c != replacement_character ? encode_utf8(c) : "";
}

}  // namespace

std::string folded(std::string_view text) {
  std::string out;
  bool between_words = false;
  while (!text.empty()) {
    const std::string plain = folded(next_code_point(text));
    if (between_words && !out.empty() && !plain.empty()) out += ' ';
    between_words = plain.empty();
    out += plain;
  }
  return out;
}

std::size_t edits_between(std::string_view a, std::string_view b) {
  const std::size_t width = b.size() + 1;
  std::vector<std::size_t> before(width);
  std::vector<std::size_t> above(width);
  std::vector<std::size_t> row(width);
  for (std::size_t j = 0; j < width; ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j < width; ++j) {
      const std::size_t changed = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({changed, above[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = std::exchange(above, row);
  }
  return above[b.size()];
}

}  // namespace beffroi
