// The text of attribute tables: what their code page says, turned into clean UTF-8.
// Called by geo/shapefile. Whatever the bytes are, the outcome is valid UTF-8 without control characters.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace beffroi::geo {

// Windows-1252 stands for Latin-1 too: the two differ only where Latin-1 has controls, which no text needs.
// `guess` takes what is valid UTF-8 as UTF-8, and all else as Windows-1252.
enum class Encoding { guess, utf8, windows_1252 };

// From the text of a .cpg file: "UTF-8", "ISO-8859-1", "1252", "ANSI 1252"...; nothing for code pages not known here.
std::optional<Encoding> encoding_of_cpg(std::string_view text);

// From byte 29 of a .dbf (language driver id); nothing for code pages not known here.
std::optional<Encoding> encoding_of_language_driver(unsigned char id);

// At most 256 characters; malformed bytes and controls (C0, C1) become U+FFFD.
std::string clean_text(std::string_view bytes, Encoding encoding);

}  // namespace beffroi::geo
