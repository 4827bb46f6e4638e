#include "gl/program.h"

#include <charconv>
#include <string>
#include <vector>

#include <epoxy/gl.h>
#include <fmt/format.h>

#include "gl/debug.h"

namespace beffroi::gl {

namespace {

// Drivers begin a message with "0:LINE(COLUMN): ", "0:LINE: " or "0(LINE) : "; 0 is the source's number.
int line_of(std::string_view message) {
  if (message.size() < 3 || message[0] != '0' || (message[1] != ':' && message[1] != '(')) return 0;
  int line = 0;
  std::from_chars(message.data() + 2, message.data() + message.size(), line);
  return line;
}

std::string first_line(std::string_view text) { return std::string(text.substr(0, text.find('\n'))); }

Issue refusal(std::string_view file, const std::string& log) {
  const std::string message = first_line(log);
  return {Severity::error,
          {fmt::format("shaders/{}", file), line_of(message)},
          fmt::format("the graphics driver refuses this shader: {}", message),
          "the program needs OpenGL 3.3 core"};
}

std::string shader_log(Id shader) {
  int length = 0;
  glGetShaderiv(shader, GL_INFO_LOG_LENGTH, &length);
  std::string log(static_cast<std::size_t>(length), '\0');
  glGetShaderInfoLog(shader, length, nullptr, log.data());
  return log;
}

std::string program_log(Id program) {
  int length = 0;
  glGetProgramiv(program, GL_INFO_LOG_LENGTH, &length);
  std::string log(static_cast<std::size_t>(length), '\0');
  glGetProgramInfoLog(program, length, nullptr, log.data());
  return log;
}

Result<ShaderHandle> compile(const ShaderSource& source) {
  ShaderHandle shader(glCreateShader(source.name.ends_with(".vert") ? GL_VERTEX_SHADER : GL_FRAGMENT_SHADER));
  const char* text = source.text.data();
  const int length = static_cast<int>(source.text.size());
  glShaderSource(shader.id(), 1, &text, &length);
  glCompileShader(shader.id());
  int compiled = 0;
  glGetShaderiv(shader.id(), GL_COMPILE_STATUS, &compiled);
  if (compiled == 0) return failure<ShaderHandle>(refusal(source.name, shader_log(shader.id())));
  return {std::move(shader), {}};
}

// Shaders that are attached live on until the program lets go of them.
Issues link(Id program, std::span<const ShaderHandle> shaders, std::string_view name) {
  for (const ShaderHandle& shader : shaders) glAttachShader(program, shader.id());
  glLinkProgram(program);
  for (const ShaderHandle& shader : shaders) glDetachShader(program, shader.id());
  int linked = 0;
  glGetProgramiv(program, GL_LINK_STATUS, &linked);
  if (linked == 0) return {refusal(name, program_log(program))};
  return {};
}

}  // namespace

Result<Program> Program::make(std::span<const ShaderSource> sources) {
  Issues issues;
  std::vector<ShaderHandle> shaders;
  for (const ShaderSource& source : sources)
    if (auto shader = take(compile(source), issues)) shaders.push_back(std::move(*shader));
  if (has_errors(issues) || sources.empty()) return {std::nullopt, std::move(issues)};
  // By convention the last source is the one the program is named after.
  const std::string name(sources.back().name);
  Program program;
  program.handle_ = ProgramHandle(glCreateProgram());
  issues = link(program.id(), shaders, name);
  if (has_errors(issues)) return {std::nullopt, std::move(issues)};
  set_label(ObjectKind::program, program.id(), name.c_str());
  return {std::move(program), {}};
}

Uniform Program::uniform(const char* name) const { return {glGetUniformLocation(id(), name)}; }

void Program::set(Uniform uniform, double value) const {
  glUseProgram(id());
  glUniform1f(uniform.location, static_cast<float>(value));
}

void Program::set(Uniform uniform, Vec2 value) const {
  glUseProgram(id());
  glUniform2f(uniform.location, static_cast<float>(value.x), static_cast<float>(value.y));
}

void Program::set(Uniform uniform, Colour value) const {
  glUseProgram(id());
  glUniform4f(uniform.location, value.r, value.g, value.b, value.a);
}

Issues check_shader(const ShaderSource& source) { return compile(source).issues; }

}  // namespace beffroi::gl
