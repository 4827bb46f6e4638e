#include "text/font.h"

#include <array>
#include <atomic>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <stb_truetype.h>

#include "base/file.h"
#include "text/outline.h"

namespace beffroi::text {

namespace {

constexpr std::size_t max_font_bytes = 16U << 20U;
constexpr char32_t latin_end = 0x180;  // Basic Latin, Latin-1, Latin Extended-A: nearly every letter that is measured

struct FaceFile {
  const char* name;
  const char* package;
};

constexpr std::array<FaceFile, face_count> files{
    {{"Inter-Regular.otf", "fonts-inter"},
     {"Inter-Medium.otf", "fonts-inter"},
     {"Inter-SemiBold.otf", "fonts-inter"},
     {"Inter-Italic.otf", "fonts-inter"},
     {"InterDisplay-SemiBold.otf", "fonts-inter"},
     {"InterDisplay-Bold.otf", "fonts-inter"},
     {"MaterialIcons-Regular.ttf", "fonts-material-design-icons-iconfont"}}};

std::size_t big_endian(std::string_view bytes, std::size_t at, std::size_t size) {
  std::size_t value = 0;
  for (const char byte : bytes.substr(at, size)) value = value << 8U | static_cast<unsigned char>(byte);
  return value;
}

// stb_truetype follows a font's offsets blindly: a file that was cut short must not get that far. Each entry of the
// table directory is tag, checksum, offset, length, after a header of 12 bytes (OpenType, "Table Directory").
bool tables_are_whole(std::string_view font) {
  constexpr std::size_t header = 12;
  constexpr std::size_t entry = 16;
  if (font.size() < header) return false;
  const std::size_t count = big_endian(font, 4, 2);
  if (count == 0 || font.size() < header + count * entry) return false;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = header + i * entry;
    if (big_endian(font, at + 8, 4) + big_endian(font, at + 12, 4) > font.size()) return false;
  }
  return true;
}

double height_of(const stbtt_fontinfo& info, char letter) {
  int top = 0;
  return stbtt_GetCodepointBox(&info, letter, nullptr, nullptr, nullptr, &top) != 0 ? top : 0;
}

// In font units; slow to find in a font's tables, so that each pair is looked up once. Whoever looks it up finds the
// same: threads may share this.
class LatinKernings {
public:
  template <class LookUp>
  int of(char32_t left, char32_t right, const LookUp& look_up) {
    std::atomic<int>& kept = kept_[left * latin_end + right];
    int value = kept.load(std::memory_order_relaxed);
    if (value == 0) kept.store(value = 2 * look_up() + 1, std::memory_order_relaxed);  // odd: 0 is not yet known
    return (value - 1) / 2;
  }

private:
  using Kept = std::vector<std::atomic<int>>;
  Kept kept_ = Kept(std::size_t{latin_end} * latin_end);
};

}  // namespace

struct Font::Data {
  explicit Data(std::string file) : bytes(std::move(file)) {}
  Data(const Data&) = delete;  // `info` points into `bytes`
  Data(Data&&) = delete;
  Data& operator=(const Data&) = delete;
  Data& operator=(Data&&) = delete;
  ~Data() = default;

  bool parse();
  double width(int glyph) const;
  int kerning(int left, int right) const { return stbtt_GetGlyphKernAdvance(&info, left, right); }

  std::string bytes;
  stbtt_fontinfo info{};
  double em_per_unit = 0;
  std::array<int, latin_end> latin_glyphs{};
  std::array<double, latin_end> latin_advances{};
  mutable LatinKernings kernings;
  double ascent = 0;
  double descent = 0;
  double cap_height = 0;
  double x_height = 0;
};

bool Font::Data::parse() {
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  if (!tables_are_whole(bytes) || stbtt_InitFont(&info, data, 0) == 0) return false;
  em_per_unit = stbtt_ScaleForMappingEmToPixels(&info, 1);
  for (char32_t c = 0; c < latin_end; ++c) {
    latin_glyphs.at(c) = stbtt_FindGlyphIndex(&info, static_cast<int>(c));
    latin_advances.at(c) = width(latin_glyphs.at(c));
  }
  int above = 0;
  int below = 0;
  stbtt_GetFontVMetrics(&info, &above, &below, nullptr);
  ascent = above * em_per_unit;
  descent = -below * em_per_unit;
  cap_height = height_of(info, 'H') * em_per_unit;
  x_height = height_of(info, 'x') * em_per_unit;
  return true;
}

double Font::Data::width(int glyph) const {
  int units = 0;
  stbtt_GetGlyphHMetrics(&info, glyph, &units, nullptr);
  return units * em_per_unit;
}

const char* file_name(Face face) { return files.at(static_cast<std::size_t>(face)).name; }

Font::Font(std::shared_ptr<const Data> data) : data_(std::move(data)) {}

Result<Font> Font::load(const std::filesystem::path& path) {
  Result<std::string> file = read_file(path, max_font_bytes);
  if (!file) return {std::nullopt, std::move(file.issues)};
  auto data = std::make_shared<Data>(std::move(*file));
  if (!data->parse()) {
    return failure<Font>({Severity::error, {path.string()}, "is damaged, or no OpenType font", "install it again"});
  }
  return {Font(std::move(data)), {}};
}

int Font::glyph(char32_t c) const {
  return c < latin_end ? data_->latin_glyphs[c] : stbtt_FindGlyphIndex(&data_->info, static_cast<int>(c));
}

bool Font::has(char32_t c) const { return glyph(c) != 0; }

double Font::advance(char32_t c) const { return c < latin_end ? data_->latin_advances[c] : data_->width(glyph(c)); }

double Font::kerning(char32_t left, char32_t right) const {
  const auto look_up = [&] { return data_->kerning(glyph(left), glyph(right)); };
  const bool latin = left < latin_end && right < latin_end;
  return (latin ? data_->kernings.of(left, right, look_up) : look_up()) * data_->em_per_unit;
}

double Font::ascent() const { return data_->ascent; }
double Font::descent() const { return data_->descent; }
double Font::cap_height() const { return data_->cap_height; }
double Font::x_height() const { return data_->x_height; }

std::vector<Path> Font::outline(char32_t c, double tolerance_em) const {
  const int index = glyph(c);
  if (index == 0) return {};
  return glyph_outline(data_->info, index, data_->em_per_unit, tolerance_em);
}

std::vector<FileStamp> stamps_of(const Fonts& fonts) {
  std::vector<FileStamp> stamps;
  stamps.reserve(files.size());
  for (const FaceFile& file : files) stamps.push_back(stamp_of(fonts.folder / file.name));
  return stamps;
}

Result<Fonts> load_fonts(const std::filesystem::path& folder) {
  Result<Fonts> fonts{Fonts{folder, {}}, {}};
  for (const FaceFile& file : files) {
    Result<Font> font = Font::load(folder / file.name);
    for (Issue& issue : font.issues) {
      issue.remedy = fmt::format("install the Debian package {} and build again", file.package);
    }
    if (auto face = take(std::move(font), fonts.issues)) fonts.value->faces.push_back(std::move(*face));
  }
  if (has_errors(fonts.issues)) fonts.value.reset();
  return fonts;
}

}  // namespace beffroi::text
