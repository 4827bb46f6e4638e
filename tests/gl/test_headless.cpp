#include <array>

#include <doctest/doctest.h>

#include "gl/draw.h"
#include "gl/reset.h"
#include "stage.h"

using namespace beffroi;

TEST_CASE("a read picture has its top row first") {
  const test::Stage stage;
  map::Scene scene = test::blank_scene(40, 20);
  scene.discs.push_back({{5, 5}, 4, {1, 0, 0, 1}, 0, {}, 0, {}});
  const Image image = test::picture_of(scene);
  REQUIRE(image.width == 40);
  REQUIRE(image.height == 20);
  CHECK(test::red_at(image, 5, 5) == 255);
  CHECK(test::red_at(image, 5, 15) == 0);
  CHECK(test::red_at(image, 35, 5) == 0);
}

TEST_CASE("a picture larger than the driver allows is an issue") {
  const test::Stage stage;
  for (const auto& [width, height] : std::array{std::pair{0, 10}, std::pair{10, -1}, std::pair{1 << 20, 10}}) {
    const auto framebuffer = gl::Framebuffer::make(width, height);
    CHECK_FALSE(framebuffer);
    CHECK(has_errors(framebuffer.issues));
  }
}

TEST_CASE("a complaint of the driver is heard and counted") {
  const auto headless = platform::Headless::open({.debug = true});
  REQUIRE(headless);
  std::string heard;
  const gl::DebugListener listener([&](const gl::DebugMessage& message) { heard = message.text; });
  gl::Buffer empty;  // owns no object: filling it is an error
  empty.upload(std::span<const float>());
  CHECK(listener.errors() == 1);
  CHECK_FALSE(heard.empty());
}

TEST_CASE("the backdrop fills the picture, opaque") {
  const test::Stage stage;
  map::Scene scene = test::blank_scene(8, 8);
  scene.backdrop = {1, 0, 0, 0.5F};
  const Image image = test::picture_of(scene);
  CHECK(test::red_area(image) == doctest::Approx(64));
  CHECK(image.rgba[3] == 255);
}

TEST_CASE("abutting runs become one, others stay apart") {
  gl::Runs runs;
  runs.add(0, 6);
  runs.add(6, 3);
  runs.add(12, 3);
  CHECK(runs.counts() == std::vector<int>{9, 3});
}

TEST_CASE("a healthy driver has not been reset, and the status costs no error") {
  const auto headless = platform::Headless::open({.debug = true});
  REQUIRE(headless);
  const gl::DebugListener listener([](const gl::DebugMessage&) {});
  CHECK_FALSE(gl::was_reset());
  CHECK(listener.errors() == 0);
}
