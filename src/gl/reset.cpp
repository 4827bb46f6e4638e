#include "gl/reset.h"

#include <epoxy/gl.h>

namespace beffroi::gl {

// GL_KHR_robustness, or the older extension of the same call; OpenGL 4.5 has it built in.
bool was_reset() {
  if (epoxy_gl_version() >= 45) return glGetGraphicsResetStatus() != GL_NO_ERROR;
  if (epoxy_has_gl_extension("GL_KHR_robustness")) return glGetGraphicsResetStatus() != GL_NO_ERROR;
  if (epoxy_has_gl_extension("GL_ARB_robustness")) return glGetGraphicsResetStatusARB() != GL_NO_ERROR;
  return false;
}

}  // namespace beffroi::gl
