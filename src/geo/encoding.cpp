#include "geo/encoding.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "base/utf8.h"

namespace beffroi::geo {

namespace {

constexpr std::size_t max_characters = 256;

// What Windows-1252 has at 0x80..0x9F; 0 where it has nothing.
constexpr std::array<char32_t, 32> windows_1252_high{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                     0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char32_t from_windows_1252(char byte) {
  const auto code = static_cast<unsigned char>(byte);
  return code >= 0x80 && code < 0xA0 ? windows_1252_high.at(code - 0x80U) : code;
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

// "ISO 8859-1" and "iso88591" are one name.
std::string letters_and_digits(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (std::isalnum(static_cast<unsigned char>(c)) != 0)
      out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

}  // namespace

std::optional<Encoding> encoding_of_cpg(std::string_view text) {
  constexpr std::array<std::string_view, 3> utf8{"utf8", "65001", "cp65001"};
  constexpr std::array<std::string_view, 9> latin{"iso88591", "88591",       "latin1", "1252", "cp1252",
                                                  "ansi1252", "windows1252", "ansi",   "l1"};
  const std::string name = letters_and_digits(text);
  if (std::ranges::find(utf8, name) != utf8.end()) return Encoding::utf8;
  if (std::ranges::find(latin, name) != latin.end()) return Encoding::windows_1252;
  return std::nullopt;
}

std::optional<Encoding> encoding_of_language_driver(unsigned char id) {
  switch (id) {
    case 0x00: return Encoding::guess;  // says nothing
    case 0x03:                          // Windows ANSI
    case 0x57:                          // "ANSI", by which Esri means Latin-1
    case 0x58:                          // Western European ANSI
    case 0x59:                          // Spanish ANSI
      return Encoding::windows_1252;
    default: return std::nullopt;
  }
}

std::string clean_text(std::string_view bytes, Encoding encoding) {
  if (encoding == Encoding::guess) encoding = is_valid_utf8(bytes) ? Encoding::utf8 : Encoding::windows_1252;
  std::string out;
  for (std::size_t count = 0; !bytes.empty() && count < max_characters; ++count) {
    char32_t c = 0;
    if (encoding == Encoding::utf8) {
      c = next_code_point(bytes);
    } else {
      c = from_windows_1252(bytes.front());
      bytes.remove_prefix(1);
    }
    out += encode_utf8(is_control(c) ? replacement_character : c);
  }
  return out;
}

}  // namespace beffroi::geo
