#include "content/words.h"

#include "base/utf8.h"
#include "content/wanted.h"

namespace beffroi::content {

namespace {

bool is_space(char32_t c) { return c == U' ' || (c >= U'\t' && c <= U'\r') || c == U'\u00A0' || c == U'\u202F'; }

bool is_letter_or_digit(char32_t c) {
  const bool ascii = (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
  const bool punctuation = c >= 0x2000 && c <= 0x2BFF;
  return ascii || (c >= 0xC0 && !punctuation);
}

std::size_t words_in(const WantedTexts& texts, const Language& language) {
  std::size_t words = 0;
  for (const WantedText& wanted : texts)
    for (const std::string& item : list(language, wanted.id)) words += count_words(item);
  return words;
}

}  // namespace

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool in_word = false;
  while (!text.empty()) {
    const char32_t c = next_code_point(text);
    if (is_space(c)) in_word = false;
    else if (!in_word && is_letter_or_digit(c)) {
      in_word = true;
      ++words;
    }
  }
  return words;
}

std::size_t count_words(const Overview& overview, const Language& language) {
  return words_in(wanted_by(overview), language);
}

std::size_t count_words(const Hub& hub, const Language& language) { return words_in(wanted_by(hub), language); }

}  // namespace beffroi::content
