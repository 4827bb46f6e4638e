#include "gl/debug.h"

#include <epoxy/gl.h>

namespace beffroi::gl {

struct DebugListener::State {
  DebugSink sink;
  int errors = 0;

  void hear(const DebugMessage& message) {
    errors += message.error ? 1 : 0;
    if (sink) sink(message);
  }

  static void GLAPIENTRY on_message(GLenum source, GLenum type, GLuint, GLenum severity, GLsizei length,
                                    const GLchar* text, const void* user) {
    // A shader's mistakes come back as issues of its program.
    if (severity == GL_DEBUG_SEVERITY_NOTIFICATION || source == GL_DEBUG_SOURCE_SHADER_COMPILER) return;
    auto* state = static_cast<State*>(const_cast<void*>(user));
    const auto size = static_cast<std::size_t>(length);
    state->hear({type == GL_DEBUG_TYPE_ERROR, length < 0 ? std::string(text) : std::string(text, size)});
  }
};

namespace {

bool has_debug() { return epoxy_gl_version() >= 43 || epoxy_has_gl_extension("GL_KHR_debug"); }

GLenum namespace_of(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::buffer: return GL_BUFFER;
    case ObjectKind::vertex_array: return GL_VERTEX_ARRAY;
    case ObjectKind::texture: return GL_TEXTURE;
    case ObjectKind::program: return GL_PROGRAM;
  }
  return GL_BUFFER;
}

}  // namespace

DebugListener::DebugListener(DebugSink sink) : state_(std::make_unique<State>()) {
  state_->sink = std::move(sink);
  if (!has_debug()) return;
  glEnable(GL_DEBUG_OUTPUT);
  glEnable(GL_DEBUG_OUTPUT_SYNCHRONOUS);
  glDebugMessageCallback(&State::on_message, state_.get());
}

DebugListener::~DebugListener() {
  if (!has_debug()) return;
  glDebugMessageCallback(nullptr, nullptr);
  glDisable(GL_DEBUG_OUTPUT);
}

int DebugListener::errors() const { return state_->errors; }

void set_label(ObjectKind kind, Id id, const char* label) {
  if (has_debug()) glObjectLabel(namespace_of(kind), id, -1, label);
}

}  // namespace beffroi::gl
