// Outline fonts: what the letters measure, and their shapes. Everything is in em: multiply by the size in px.
// Fonts come from the program's own folder, never from an exhibition: stb_truetype trusts its input.
// Fonts never change after loading; a copy is cheap and shares the file's bytes.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <vector>

#include "base/file.h"
#include "base/geometry.h"
#include "base/result.h"

namespace beffroi::text {

// The voices of the exhibition. Titles speak in the display cut, water in italics.
enum class Face { regular, medium, semibold, italic, title, title_bold, icons };
constexpr std::size_t face_count = 7;

// The file in the font folder that holds a face.
const char* file_name(Face face);

class Font {
public:
  // An error when the file is missing, was cut short, or holds no OpenType or TrueType font.
  static Result<Font> load(const std::filesystem::path& path);

  bool has(char32_t code_point) const;
  double advance(char32_t code_point) const;  // of the box for a missing letter when the font lacks it
  double kerning(char32_t left, char32_t right) const;
  double ascent() const;      // above the baseline, positive
  double descent() const;     // below the baseline, positive
  double cap_height() const;  // of "H"
  double x_height() const;    // of "x"

  // The closed rings that bound a letter, from the pen on the baseline, y down, filled where their winding is not 0.
  // Curves become chords that stray at most `tolerance_em`. Empty for blanks and for letters that the font lacks.
  std::vector<Path> outline(char32_t code_point, double tolerance_em) const;

private:
  struct Data;
  explicit Font(std::shared_ptr<const Data> data);
  int glyph(char32_t code_point) const;  // 0 when the font lacks it

  std::shared_ptr<const Data> data_;
};

struct Fonts {
  std::filesystem::path folder;
  std::vector<Font> faces;  // by Face

  const Font& operator[](Face face) const { return faces.at(static_cast<std::size_t>(face)); }
};

std::vector<FileStamp> stamps_of(const Fonts& fonts);

// All faces, or an error for each file that is missing, with the package that has it.
Result<Fonts> load_fonts(const std::filesystem::path& folder);

}  // namespace beffroi::text
