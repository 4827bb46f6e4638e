#include <algorithm>
#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "base/file.h"
#include "fonts.h"
#include "text/font.h"

namespace beffroi::text {
namespace {

namespace fs = std::filesystem;

// A folder of its own for one test, gone with it.
struct Scratch {
  fs::path path = fs::temp_directory_path() / "beffroi-test-fonts";

  Scratch() {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  Scratch(const Scratch&) = delete;
  Scratch(Scratch&&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  Scratch& operator=(Scratch&&) = delete;
  ~Scratch() { fs::remove_all(path); }
};

constexpr std::u32string_view belgian_letters =
    U"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜàâäçèéêëîïôöùûüœŒßÿ€%"
    U"–—’‘“”«»„…·→−²°";

TEST_CASE("every text face has the letters of the four languages") {
  const Fonts fonts = build_fonts();
  for (const Face face : {Face::regular, Face::medium, Face::semibold, Face::italic, Face::title, Face::title_bold}) {
    for (const char32_t c : belgian_letters) {
      CAPTURE(static_cast<unsigned>(c));
      CHECK(fonts[face].has(c));
      CHECK(fonts[face].advance(c) > 0.1);
    }
  }
}

TEST_CASE("the icon face has icons, and no letters with accents") {
  const Fonts fonts = build_fonts();
  CHECK(fonts[Face::icons].has(0xE0AF));
  CHECK_FALSE(fonts[Face::icons].has(U'é'));
}

TEST_CASE("letters are kerned") {
  const Fonts fonts = build_fonts();
  for (const Face face : {Face::regular, Face::italic, Face::title_bold}) {
    CHECK(fonts[face].kerning('A', 'V') < -0.04);
    CHECK(fonts[face].kerning('T', 'o') < -0.04);
    CHECK(fonts[face].kerning('n', 'n') == 0);
  }
}

TEST_CASE("heights stand in their order") {
  const Fonts fonts = build_fonts();
  const Font& font = fonts[Face::regular];
  CHECK(font.x_height() > 0.4);
  CHECK(font.cap_height() > font.x_height());
  CHECK(font.ascent() > font.cap_height());
  CHECK(font.descent() > 0);
  CHECK(font.ascent() + font.descent() < 1.5);
}

TEST_CASE("an outline keeps to its letter's measures") {
  const Fonts fonts = build_fonts();
  const Font& font = fonts[Face::regular];
  Box2 box;
  for (const Path& ring : font.outline('H', 0.001)) box.include(bounds_of(ring));
  CHECK(box.min.y == doctest::Approx(-font.cap_height()));
  CHECK(box.max.y == doctest::Approx(0));
  CHECK(box.min.x > 0);
  CHECK(box.max.x < font.advance('H'));
  CHECK(font.outline('o', 0.001).size() == 2);
  CHECK(font.outline(' ', 0.001).empty());
  CHECK(font.outline(0x4E00, 0.001).empty());
}

TEST_CASE("a finer tolerance gives more chords and nearly the same area") {
  const Fonts fonts = build_fonts();
  const Path coarse = fonts[Face::regular].outline('O', 0.005).front();
  const Path fine = fonts[Face::regular].outline('O', 0.0001).front();
  CHECK(fine.size() > 2 * coarse.size());
  CHECK(signed_area(fine) == doctest::Approx(signed_area(coarse)).epsilon(0.02));
}

TEST_CASE("missing fonts are named, each with its package") {
  const Scratch folder;
  const Result<Fonts> fonts = load_fonts(folder.path);
  CHECK_FALSE(fonts);
  REQUIRE(fonts.issues.size() == face_count);
  CHECK(fonts.issues.front().place.file == (folder.path / "Inter-Regular.otf").string());
  CHECK(fonts.issues.front().remedy.find("fonts-inter") != std::string::npos);
  CHECK(fonts.issues.back().place.file == (folder.path / "MaterialIcons-Regular.ttf").string());
  CHECK(fonts.issues.back().remedy.find("fonts-material-design-icons-iconfont") != std::string::npos);
}

TEST_CASE("a font that was cut short, and what is no font at all, is refused") {
  const Scratch folder;
  const Result<std::string> whole = read_file(fs::path(BEFFROI_FONT_FOLDER) / file_name(Face::regular), 1U << 24U);
  REQUIRE(whole);
  const fs::path path = folder.path / "cut.otf";
  for (const std::size_t size : {std::size_t{0}, std::size_t{7}, std::size_t{100}, whole->size() / 2}) {
    CAPTURE(size);
    REQUIRE(write_file(path, whole->substr(0, size)).empty());
    CHECK_FALSE(Font::load(path));
  }
  REQUIRE(write_file(path, std::string(5000, 'x')).empty());
  const Result<Font> text = Font::load(path);
  CHECK_FALSE(text);
  CHECK(has_errors(text.issues));
}

}  // namespace
}  // namespace beffroi::text
