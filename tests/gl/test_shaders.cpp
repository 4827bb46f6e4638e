#include <array>

#include <doctest/doctest.h>

#include "gl/program.h"
#include "render/renderer.h"
#include "shaders/shaders.h"
#include "stage.h"

using namespace beffroi;

TEST_CASE("every shader compiles as OpenGL 3.3 core") {
  const test::Stage stage;
  for (const shaders::Source& source : shaders::all) {
    CAPTURE(source.name);
    CHECK(source.text.starts_with("#version 330 core\n"));
    for (const Issue& issue : gl::check_shader({source.name, source.text})) FAIL_CHECK(to_text(issue));
  }
}

TEST_CASE("every pass links its shaders") {
  const test::Stage stage;
  const auto renderer = render::Renderer::make(test::geography_of({}), {});
  CHECK(renderer);
  for (const Issue& issue : renderer.issues) FAIL_CHECK(to_text(issue));
}

TEST_CASE("a mistake in a shader names its file and line") {
  const test::Stage stage;
  const Issues issues = gl::check_shader({"broken.frag", "#version 330 core\n\nvoid main() { nonsense; }\n"});
  REQUIRE(issues.size() == 1);
  CHECK(issues[0].place == Place{"shaders/broken.frag", 3});
}

TEST_CASE("shaders that do not fit together are an issue, not a program") {
  const test::Stage stage;
  const std::array lonely{
      gl::ShaderSource{"a.vert", "#version 330 core\nvec4 place();\nvoid main() { gl_Position = place(); }\n"}};
  const auto program = gl::Program::make(lonely);
  CHECK_FALSE(program);
  CHECK(has_errors(program.issues));
}
