#include <doctest/doctest.h>

#include "app/scene_file.h"
#include "base/file.h"
#include "operation/folder.h"

using namespace beffroi;
using namespace beffroi::app;

namespace {

const exhibit::Actions story{exhibit::SetLanguage{"nl"}, exhibit::OpenHub{"ghent"}};

}  // namespace

TEST_CASE("a kept scene is read back on the same run of the machine") {
  const test::Folder folder("scene");
  CHECK(SceneFile(folder.path()).keep(story).empty());
  CHECK(exhibit::write_story(SceneFile(folder.path()).read()) == exhibit::write_story(story));
}

TEST_CASE("a scene of another run of the machine is not") {
  const test::Folder folder("old-scene");
  test::write(folder.path() / "scene", "boot 123\nlang.set nl\n");
  CHECK(SceneFile(folder.path()).read().empty());
  test::write(folder.path() / "scene", "");
  CHECK(SceneFile(folder.path()).read().empty());
}

TEST_CASE("after a proper end there is nothing to come back to") {
  const test::Folder folder("no-scene");
  SceneFile file(folder.path());
  CHECK(file.keep(story).empty());
  file.erase();
  CHECK(SceneFile(folder.path()).read().empty());
  CHECK(file.keep(story).empty());
  CHECK_FALSE(SceneFile(folder.path()).read().empty());
}

TEST_CASE("a folder that cannot be written to is a complaint, not an end") {
  SceneFile file("/proc/nowhere");
  CHECK(file.keep(story).size() == 1);
  CHECK(file.read().empty());
}
