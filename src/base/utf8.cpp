#include "base/utf8.h"

#include <array>
#include <cstddef>

namespace beffroi {

namespace {

// Lead byte to length of the sequence; 0 for a byte that cannot lead.
std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

// The smallest code point that may take so many bytes: shorter ones in disguise are refused.
constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
constexpr std::array<unsigned char, 5> lead_mask{0, 0x7F, 0x1F, 0x0F, 0x07};

bool is_surrogate(char32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

char32_t upper(char32_t c) {
  if ((c >= U'a' && c <= U'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7)) return c - 0x20;
  if (c == 0xFF) return 0x178;
  if (c == 0x153) return 0x152;
  const bool paired = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177);
  const bool paired_odd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
  if (paired) return c & ~char32_t{1};
  if (paired_odd && c % 2 == 0) return c - 1;
  return c;
}

}  // namespace

char32_t next_code_point(std::string_view& text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t size = sequence_length(lead);
  if (size == 0 || size > text.size()) {
    text.remove_prefix(1);
    return replacement_character;
  }
  char32_t c = lead & lead_mask.at(size);
  for (std::size_t i = 1; i < size; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0U) != 0x80U) {
      text.remove_prefix(i);
      return replacement_character;
    }
    c = (c << 6U) | (byte & 0x3FU);
  }
  text.remove_prefix(size);
  return c < smallest.at(size) || c > 0x10FFFF || is_surrogate(c) ? replacement_character : c;
}

std::u32string decode_utf8(std::string_view text) {
  std::u32string out;
  out.reserve(text.size());
  while (!text.empty()) out.push_back(next_code_point(text));
  return out;
}

std::string encode_utf8(char32_t c) {
  const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | (c >> 6U)), byte(0x80 | (c & 0x3F))};
  if (c < 0x10000) return {byte(0xE0 | (c >> 12U)), byte(0x80 | ((c >> 6U) & 0x3F)), byte(0x80 | (c & 0x3F))};
  return {byte(0xF0 | (c >> 18U)), byte(0x80 | ((c >> 12U) & 0x3F)), byte(0x80 | ((c >> 6U) & 0x3F)),
          byte(0x80 | (c & 0x3F))};
}

std::string encode_utf8(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) out += encode_utf8(c);
  return out;
}

bool is_valid_utf8(std::string_view text) {
  while (!text.empty()) {
    const std::string_view before = text;
    if (next_code_point(text) == replacement_character && before.substr(0, 3) != "\xEF\xBF\xBD") return false;
  }
  return true;
}

std::string to_upper(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const char32_t c = next_code_point(text);
    out += c == U'ß' ? std::string("SS") : encode_utf8(upper(c));
  }
  return out;
}

std::string capitalised(std::string_view text) {
  if (text.empty()) return "";
  const std::string first = encode_utf8(upper(next_code_point(text)));
  return first + std::string(text);
}

}  // namespace beffroi
