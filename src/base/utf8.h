// UTF-8, defensively: malformed bytes become U+FFFD, never an error and never a read past the end.
#pragma once

#include <string>
#include <string_view>

namespace beffroi {

constexpr char32_t replacement_character = U'\uFFFD';

// Takes the first code point off `text`. `text` must not be empty.
char32_t next_code_point(std::string_view& text);

std::u32string decode_utf8(std::string_view text);
std::string encode_utf8(char32_t code_point);
std::string encode_utf8(std::u32string_view text);
bool is_valid_utf8(std::string_view text);

// Capital letters of the Latin alphabets, for map labels set in capitals.
std::string to_upper(std::string_view text);
// Only the first letter, as at the beginning of a sentence.
std::string capitalised(std::string_view text);

}  // namespace beffroi
