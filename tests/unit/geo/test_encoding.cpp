#include <doctest/doctest.h>

#include "base/utf8.h"
#include "geo/encoding.h"

using namespace beffroi;
using namespace beffroi::geo;

TEST_CASE("a name is the same from every code page") {
  CHECK(clean_text("Li\xE8ge", Encoding::windows_1252) == "Liège");
  CHECK(clean_text("Liège", Encoding::utf8) == "Liège");
  CHECK(clean_text("Li\xE8ge", Encoding::guess) == "Liège");
  CHECK(clean_text("Liège", Encoding::guess) == "Liège");
  CHECK(clean_text("\x8Cuvre \x80", Encoding::windows_1252) == "Œuvre €");
}

TEST_CASE("the names of code pages are read as people write them") {
  CHECK(encoding_of_cpg("UTF-8\n") == Encoding::utf8);
  CHECK(encoding_of_cpg("65001") == Encoding::utf8);
  CHECK(encoding_of_cpg("ISO-8859-1") == Encoding::windows_1252);
  CHECK(encoding_of_cpg("ISO 88591") == Encoding::windows_1252);
  CHECK(encoding_of_cpg("ANSI 1252") == Encoding::windows_1252);
  CHECK_FALSE(encoding_of_cpg("BIG5"));
  CHECK(encoding_of_language_driver(0x57) == Encoding::windows_1252);
  CHECK(encoding_of_language_driver(0) == Encoding::guess);
  CHECK_FALSE(encoding_of_language_driver(0x4D));
}

TEST_CASE("no control character and no broken byte comes through") {
  CHECK(clean_text("\x1b]0;title\a", Encoding::utf8) == "\uFFFD]0;title\uFFFD");
  CHECK(clean_text("Li\xC3", Encoding::utf8) == "Li\uFFFD");
  for (int byte = 0; byte < 256; ++byte)
    for (const Encoding encoding : {Encoding::guess, Encoding::utf8, Encoding::windows_1252}) {
      const std::string text = clean_text(std::string(1, static_cast<char>(byte)), encoding);
      CHECK(is_valid_utf8(text));
      for (const char32_t c : decode_utf8(text)) CHECK_FALSE((c < 0x20 || (c >= 0x7F && c < 0xA0)));
    }
}

TEST_CASE("no text is longer than 256 characters") {
  CHECK(decode_utf8(clean_text(std::string(1000, '\xE8'), Encoding::windows_1252)).size() == 256);
}
