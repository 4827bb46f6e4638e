// The scenes ring: what compose() says for a view, as text, held against a file. Run with BEFFROI_BLESS=1 to accept
// what is new, then read the difference.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "base/file.h"
#include "exhibit/compose.h"
#include "exhibit/update.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using namespace beffroi::exhibit;

namespace {

struct View {
  const char* name;
  Vec2 size_px;
  std::vector<Action> actions;
};

std::string scene_of(const View& view) {
  const World& world = test::belgium();
  State state = initial_state(world, map::make_viewport(view.size_px, world.reading.diagonal_inch));
  for (const Action& action : view.actions) update(state, action, world);
  for (int i = 0; i < 360; ++i) update(state, Tick{1.0 / 60}, world);
  return map::to_text(compose(world, state));
}

void check_scene(const View& view) {
  const std::filesystem::path file =
      std::filesystem::path(BEFFROI_SOURCE_DIR) / "tests/scenes" / (std::string(view.name) + ".scene");
  const std::string actual = scene_of(view);
  if (std::getenv("BEFFROI_BLESS") != nullptr) {
    REQUIRE(write_file(file, actual).empty());
    return;
  }
  constexpr std::size_t max_bytes = 1 << 20;
  const auto expected = read_file(file, max_bytes);
  REQUIRE(expected);
  std::istringstream was(*expected);
  std::istringstream is(actual);
  std::string was_line;
  std::string is_line;
  while (std::getline(was, was_line) && std::getline(is, is_line)) CHECK(is_line == was_line);
  CHECK(actual.size() == expected->size());
}

}  // namespace

TEST_CASE("scene: the opening view") { check_scene({"opening", {1920, 1080}, {}}); }
TEST_CASE("scene: Ghent in German by day") {
  check_scene({"ghent-de-day", {1920, 1080}, {SetLanguage{"de"}, SetTheme{"day"}, OpenHub{"ghent"}}});
}
TEST_CASE("scene: a topic on a tall screen") {
  check_scene({"topic-portrait", {1080, 1920}, {SetLanguage{"nl"}, SelectTopic{"ai"}}});
}
