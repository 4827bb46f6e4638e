#include "gl/handle.h"

#include <epoxy/gl.h>

namespace beffroi::gl {

void delete_buffer(Id id) { glDeleteBuffers(1, &id); }
void delete_vertex_array(Id id) { glDeleteVertexArrays(1, &id); }
void delete_texture(Id id) { glDeleteTextures(1, &id); }
void delete_framebuffer(Id id) { glDeleteFramebuffers(1, &id); }
void delete_shader(Id id) { glDeleteShader(id); }
void delete_program(Id id) { glDeleteProgram(id); }

}  // namespace beffroi::gl
