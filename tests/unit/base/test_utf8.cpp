#include <array>

#include <doctest/doctest.h>

#include "base/utf8.h"

namespace beffroi {

namespace {

std::size_t replaced(std::string_view text) {
  std::size_t count = 0;
  for (const char32_t c : decode_utf8(text)) count += c == replacement_character ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("every code point survives the way to bytes and back") {
  for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 251) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    const std::string bytes = encode_utf8(c);
    REQUIRE(decode_utf8(bytes) == std::u32string(1, c));
    REQUIRE(is_valid_utf8(bytes));
  }
}

TEST_CASE("a text survives the way to code points and back") {
  for (const std::string_view text : {"", "a", "Liège – 5 €", "𝄞"}) CHECK(encode_utf8(decode_utf8(text)) == text);
}

TEST_CASE("malformed bytes become replacement characters, and what follows is read") {
  const auto malformed = std::to_array<std::string_view>({
      "\x80",              // a continuation alone
      "\xC0\xAF",          // '/' in two bytes
      "\xE0\x80\xAF",      // '/' in three
      "\xF0\x80\x80\xAF",  // '/' in four
      "\xED\xA0\x80",      // half of a surrogate pair
      "\xF4\x90\x80\x80",  // beyond the last code point
      "\xF5\x80\x80\x80",  // a lead byte that never was one
      "\xFE",              // neither
      "\xC3",              // é, cut short
      "\xE2\x80",          // a dash, cut short
      "\xF0\x9F\x98",      // a face, cut short
  });
  for (const std::string_view bytes : malformed) {
    CAPTURE(bytes.size());
    CHECK_FALSE(is_valid_utf8(bytes));
    CHECK(replaced(bytes) >= 1);
    CHECK(replaced(bytes) <= bytes.size());
    const std::u32string framed = decode_utf8("a" + std::string(bytes) + "z");
    CHECK(framed.front() == U'a');
    CHECK(framed.back() == U'z');
  }
}

TEST_CASE("a cut sequence does not swallow the letter after it") {
  CHECK(decode_utf8("\xC3z") == std::u32string{replacement_character, U'z'});
  CHECK(decode_utf8("\xE2\x80z") == std::u32string{replacement_character, U'z'});
}

TEST_CASE("a replacement character that is really there is sound") {
  CHECK(is_valid_utf8("\xEF\xBF\xBD"));
  CHECK(is_valid_utf8(""));
}

TEST_CASE("NUL is a character like others") {
  CHECK(decode_utf8(std::string_view("a\0b", 3)) == std::u32string{U'a', U'\0', U'b'});
}

TEST_CASE("capitals of the Latin alphabets") {
  CHECK(to_upper("Liège") == "LIÈGE");
  CHECK(to_upper("Straße") == "STRASSE");
  CHECK(to_upper("œuvre, ÿ, ž, ł, ő") == "ŒUVRE, Ÿ, Ž, Ł, Ő");
  CHECK(to_upper("12 ÷ 4 × Ÿ – “’") == "12 ÷ 4 × Ÿ – “’");
}

TEST_CASE("a capital begins a sentence, and nothing else changes") {
  CHECK(capitalised("énergie solaire") == "Énergie solaire");
  CHECK(capitalised("R&D") == "R&D");
  CHECK(capitalised("‘smart’") == "‘smart’");
  CHECK(capitalised("") == "");
}

}  // namespace beffroi
