// Edits of a running exhibition, with real files.
#include <chrono>
#include <thread>

#include <doctest/doctest.h>

#include "app/reload.h"
#include "base/file.h"
#include "operation/folder.h"

using namespace beffroi;
using namespace beffroi::app;

namespace {

class Edit {
public:
  explicit Edit(const std::string& name)
      : folder_(name),
        folders_(test::belgium_in(folder_.path())),
        reload_(folders_, platform::read_stamps(folders_behind(folders_))),
        on_show_(exhibit::load_world(folders_).value.value()) {}

  std::filesystem::path file(const std::string& name) const { return folders_.exhibition / name; }
  std::filesystem::path exhibition() const { return folders_.exhibition; }
  const Reload& reload() const { return reload_; }
  bool shares_map(const exhibit::World& world) const { return world.geography.product == on_show_.geography.product; }

  void replace(const std::string& name, const std::string& from, const std::string& to) const {
    std::string text = *read_file(file(name), 1 << 20U);
    REQUIRE(text.find(from) != std::string::npos);
    text.replace(text.find(from), from.size(), to);
    test::write(file(name), text);
  }

  // Looks on, on a clock of its own, until something comes of it; nothing when nothing does.
  Edited outcome() {
    constexpr int enough_looks = 120;
    for (int quiet = 0; quiet < enough_looks; quiet = reload_.is_busy() ? 0 : quiet + 1) {
      Edited edited = reload_.look(now_s_ += 0.1, on_show_);
      if (edited.index() != 0) return edited;
      if (reload_.is_busy()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return {};
  }

private:
  test::Folder folder_;
  exhibit::WorldFolders folders_;
  Reload reload_;
  exhibit::World on_show_;
  double now_s_ = 0;
};

std::string ghent_in(const exhibit::World& world) {
  return content::text(exhibit::language_of(world, "nl"), "hub.ghent.name");
}

}  // namespace

TEST_CASE("nothing comes of nothing") {
  Edit edit("unedited");
  CHECK(std::holds_alternative<std::monostate>(edit.outcome()));
}

TEST_CASE("a text, a look and a layer that are saved are handed over") {
  Edit edit("words");
  edit.replace("text/nl.toml", "\"Gent\"", "\"Gand\"");
  Edited edited = edit.outcome();
  REQUIRE(std::holds_alternative<exhibit::World>(edited));
  CHECK(ghent_in(std::get<exhibit::World>(edited)) == "Gand");
  CHECK(edit.shares_map(std::get<exhibit::World>(edited)));

  edit.replace("themes/day.toml", "backdrop", "backdrop = \"#123456\" #");
  edited = edit.outcome();
  REQUIRE(std::holds_alternative<exhibit::World>(edited));

  const auto layer = edit.exhibition() / "../../geodata/ne_10m_lakes.shp";
  std::filesystem::last_write_time(layer, std::filesystem::file_time_type::clock::now());
  edited = edit.outcome();
  REQUIRE(std::holds_alternative<exhibit::World>(edited));
  CHECK_FALSE(edit.shares_map(std::get<exhibit::World>(edited)));
}

TEST_CASE("an error is refused with its file and line, once, and mended by the next save") {
  Edit edit("mistake");
  edit.replace("text/nl.toml", "\"Gent\"", "\"Gent");
  Edited edited = edit.outcome();
  REQUIRE(std::holds_alternative<Refusal>(edited));
  const Issues& issues = std::get<Refusal>(edited).issues;
  REQUIRE(has_errors(issues));
  CHECK(issues.front().place.file.ends_with("nl.toml"));
  CHECK(issues.front().place.line > 0);
  CHECK(std::holds_alternative<std::monostate>(edit.outcome()));
  edit.replace("text/nl.toml", "\"Gent", "\"Gent\"");
  CHECK(std::holds_alternative<exhibit::World>(edit.outcome()));
}

TEST_CASE("a folder that goes away is a refusal, and its return is welcome") {
  Edit edit("away");
  const std::filesystem::path aside = edit.exhibition().string() + "-aside";
  std::filesystem::rename(edit.exhibition(), aside);
  CHECK(std::holds_alternative<Refusal>(edit.outcome()));
  std::filesystem::rename(aside, edit.exhibition());
  const Edited edited = edit.outcome();
  CHECK(std::holds_alternative<exhibit::World>(edited));
}

TEST_CASE("half a file, saved in two steps, is not shown") {
  Edit edit("half");
  const std::string whole = *read_file(edit.file("text/nl.toml"), 1 << 20U);
  test::write(edit.file("text/nl.toml"), whole.substr(0, whole.size() / 2));
  const Edited half = edit.outcome();
  CHECK(std::holds_alternative<Refusal>(half));
  test::write(edit.file("text/nl.toml"), whole);
  CHECK(std::holds_alternative<exhibit::World>(edit.outcome()));
}

TEST_CASE("what is written where nobody listens is seen all the same") {
  Edit edit("unheard");
  const std::filesystem::path look = edit.file("themes/day.toml");
  const std::filesystem::path elsewhere = edit.exhibition().string() + "-day.toml";
  std::filesystem::rename(look, elsewhere);
  std::filesystem::create_symlink(elsewhere, look);
  REQUIRE_FALSE(std::holds_alternative<Refusal>(edit.outcome()));
  edit.replace("themes/day.toml", "backdrop", "backdrop = \"#123456\" #");
  CHECK(std::holds_alternative<exhibit::World>(edit.outcome()));
}

TEST_CASE("what was saved while the exhibition was being opened is seen at the first look") {
  const test::Folder folder("opened");
  const exhibit::WorldFolders folders = test::belgium_in(folder.path());
  const platform::Stamps read = platform::read_stamps(folders_behind(folders));
  const auto on_show = exhibit::load_world(folders);
  REQUIRE(on_show);
  const std::filesystem::path look = folders.exhibition / "themes/day.toml";
  std::filesystem::last_write_time(look, std::filesystem::file_time_type::clock::now());
  Reload reload(folders, read);
  reload.look(0, *on_show.value);
  CHECK(reload.is_busy());
}
