#include "geo/shapelib.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fmt/format.h>
#include <shapefil.h>

namespace beffroi::geo {

namespace {

struct MemoryFile {
  std::string_view bytes;
  std::size_t at = 0;
};

struct MemoryFiles {
  MemoryFile shp;
  MemoryFile shx;
  MemoryFile dbf;
};

// The hook that opens files is handed nothing but a name: so the name is the address of the files in memory.
std::string name_of(const MemoryFiles& files) { return fmt::format("{:x}", std::bit_cast<std::uintptr_t>(&files)); }

SAFile open_file(const char* name, const char* /*access*/) {
  std::uintptr_t address = 0;
  const auto [extension, error] = std::from_chars(name, name + std::strlen(name), address, 16);
  if (error != std::errc{}) return nullptr;
  auto* files = std::bit_cast<MemoryFiles*>(address);
  if (std::strcmp(extension, ".shp") == 0) return std::bit_cast<SAFile>(&files->shp);
  if (std::strcmp(extension, ".shx") == 0) return std::bit_cast<SAFile>(&files->shx);
  if (std::strcmp(extension, ".dbf") == 0) return std::bit_cast<SAFile>(&files->dbf);
  return nullptr;
}

MemoryFile& opened(SAFile file) { return *std::bit_cast<MemoryFile*>(file); }

SAOffset read_items(void* to, SAOffset size, SAOffset count, SAFile file) {
  MemoryFile& from = opened(file);
  if (size == 0 || from.at >= from.bytes.size()) return 0;
  const SAOffset items = std::min(count, (from.bytes.size() - from.at) / size);
  std::memcpy(to, from.bytes.data() + from.at, items * size);
  from.at += items * size;
  return items;
}

SAOffset seek(SAFile file, SAOffset offset, int whence) {
  MemoryFile& from = opened(file);
  if (whence == SEEK_SET) from.at = offset;
  else if (whence == SEEK_CUR) from.at += offset;
  else from.at = from.bytes.size() + offset;
  return 0;
}

SAHooks memory_hooks() {
  SAHooks hooks{};
  hooks.FOpen = open_file;
  hooks.FRead = read_items;
  hooks.FWrite = [](void*, SAOffset, SAOffset, SAFile) -> SAOffset { return 0; };
  hooks.FSeek = seek;
  hooks.FTell = [](SAFile file) -> SAOffset { return opened(file).at; };
  hooks.FFlush = [](SAFile) { return 0; };
  hooks.FClose = [](SAFile) { return 0; };
  hooks.Remove = [](const char*) { return -1; };
  hooks.Error = [](const char*) {};  // its default prints; geo/shapefile tells what is wrong
  hooks.Atof = std::atof;
  return hooks;
}

struct CloseShp {
  void operator()(SHPInfo* shp) const { SHPClose(shp); }
};
struct CloseDbf {
  void operator()(DBFInfo* dbf) const { DBFClose(dbf); }
};
struct FreeObject {
  void operator()(SHPObject* object) const { SHPDestroyObject(object); }
};

}  // namespace

struct Shapelib::Handles {
  MemoryFiles files;
  std::unique_ptr<SHPInfo, CloseShp> shp;
  std::unique_ptr<DBFInfo, CloseDbf> dbf;
};

void Shapelib::Free::operator()(Handles* handles) const { delete handles; }

Shapelib::Shapelib(std::string_view shp, std::string_view shx, std::string_view dbf) : handles_(new Handles) {
  handles_->files = {{shp}, {shx}, {dbf}};
  const std::string name = name_of(handles_->files);
  SAHooks hooks = memory_hooks();
  handles_->shp.reset(SHPOpenLL(name.c_str(), "rb", &hooks));
  if (handles_->shp) SHPSetFastModeReadObject(handles_->shp.get(), 1);
  if (!dbf.empty()) handles_->dbf.reset(DBFOpenLL(name.c_str(), "rb", &hooks));
}

bool Shapelib::has_shapes() const { return handles_->shp != nullptr; }
bool Shapelib::has_attributes() const { return handles_->dbf != nullptr; }

std::optional<RawShape> Shapelib::read_shape(std::size_t number) const {
  const std::unique_ptr<SHPObject, FreeObject> object(SHPReadObject(handles_->shp.get(), static_cast<int>(number)));
  if (object == nullptr) return std::nullopt;
  RawShape shape;
  shape.points.reserve(static_cast<std::size_t>(object->nVertices));
  for (int i = 0; i < object->nVertices; ++i) shape.points.push_back({object->padfX[i], object->padfY[i]});
  if (object->nParts > 0) shape.part_starts.assign(object->panPartStart, object->panPartStart + object->nParts);
  return shape;
}

std::size_t Shapelib::row_count() const {
  const DBFInfo* dbf = handles_->dbf.get();
  if (dbf == nullptr || dbf->nRecordLength <= 0 || dbf->nHeaderLength < 0 || dbf->nRecords < 0) return 0;
  const std::size_t size = handles_->files.dbf.bytes.size();
  const std::size_t room = size - std::min(static_cast<std::size_t>(dbf->nHeaderLength), size);
  return std::min(room / static_cast<std::size_t>(dbf->nRecordLength), static_cast<std::size_t>(dbf->nRecords));
}

std::vector<std::string> Shapelib::field_names() const {
  std::vector<std::string> names;
  DBFInfo* dbf = handles_->dbf.get();
  for (int i = 0; dbf != nullptr && i < DBFGetFieldCount(dbf); ++i) {
    std::array<char, XBASE_FLDNAME_LEN_READ + 1> name{};
    int width = 0;
    DBFGetFieldInfo(dbf, i, name.data(), &width, nullptr);
    names.emplace_back(width > 0 ? name.data() : "");
  }
  return names;
}

std::string Shapelib::read_value(std::size_t row, std::size_t field) const {
  const char* text = DBFReadStringAttribute(handles_->dbf.get(), static_cast<int>(row), static_cast<int>(field));
  return text == nullptr ? "" : text;
}

}  // namespace beffroi::geo
