#include "gl/draw.h"

#include <initializer_list>

#include <epoxy/gl.h>

namespace beffroi::gl {

namespace {

void set_enabled(GLenum capability, bool enabled) {
  if (enabled) glEnable(capability);
  if (!enabled) glDisable(capability);
}

// What this program never uses, whoever may have switched it on.
void switch_off_the_rest() {
  for (const GLenum capability :
       std::initializer_list<GLenum>{GL_DEPTH_TEST, GL_STENCIL_TEST, GL_CULL_FACE, GL_DITHER, GL_FRAMEBUFFER_SRGB,
                                     GL_COLOR_LOGIC_OP, GL_PRIMITIVE_RESTART, GL_RASTERIZER_DISCARD})
    glDisable(capability);
  glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
  glPolygonMode(GL_FRONT_AND_BACK, GL_FILL);
}

void set_blend(Blend blend) {
  set_enabled(GL_BLEND, blend == Blend::over);
  glBlendEquation(GL_FUNC_ADD);
  glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
}

void bind(const Target& target) {
  glBindFramebuffer(GL_FRAMEBUFFER, target.framebuffer);
  glViewport(target.left, target.bottom, target.width, target.height);
  if (!target.is_part) return glDisable(GL_SCISSOR_TEST);
  glScissor(target.left, target.bottom, target.width, target.height);
  glEnable(GL_SCISSOR_TEST);
}

void set_clip(const std::optional<Clip>& clip) {
  if (!clip) return;
  glScissor(clip->left, clip->bottom, clip->width, clip->height);
  glEnable(GL_SCISSOR_TEST);
}

void set_texture(const Pipeline& pipeline) {
  glActiveTexture(GL_TEXTURE0);
  glBindTexture(GL_TEXTURE_2D, pipeline.texture != nullptr ? pipeline.texture->id() : pipeline.picture);
  glBindSampler(0, 0);
}

void apply(const Pipeline& pipeline, const Program& program, const VertexArray& array) {
  bind(pipeline.target);
  set_clip(pipeline.clip);
  switch_off_the_rest();
  set_blend(pipeline.blend);
  set_texture(pipeline);
  glUseProgram(program.id());
  glBindVertexArray(array.id());
}

}  // namespace

void Runs::add(std::uint32_t first, std::uint32_t count) {
  if (!counts_.empty() && first == end_) {
    counts_.back() += static_cast<int>(count);
  } else {
    counts_.push_back(static_cast<int>(count));
    // NOLINTNEXTLINE(performance-no-int-to-ptr): the old interface takes the offset into a buffer as a pointer
    offsets_.push_back(reinterpret_cast<const void*>(std::uintptr_t{first} * sizeof(std::uint32_t)));
  }
  end_ = first + count;
}

void clear(const Target& target, Colour colour) {
  bind(target);
  switch_off_the_rest();
  glClearColor(colour.r, colour.g, colour.b, colour.a);
  glClear(GL_COLOR_BUFFER_BIT);
}

void finish() { glFinish(); }

void draw_triangles(const Pipeline& pipeline, const Program& program, const VertexArray& array, const Runs& runs) {
  if (runs.empty()) return;
  apply(pipeline, program, array);
  glMultiDrawElements(GL_TRIANGLES, runs.counts().data(), GL_UNSIGNED_INT, runs.offsets().data(),
                      static_cast<GLsizei>(runs.counts().size()));
}

void draw_quads(const Pipeline& pipeline, const Program& program, const VertexArray& array, std::size_t count) {
  if (count == 0) return;
  apply(pipeline, program, array);
  glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, static_cast<GLsizei>(count));
}

}  // namespace beffroi::gl
