// Drawing. Every call states its whole pipeline: where pixels go, how they blend, which test they pass. Nothing is
// inherited from the call before, so a pass cannot spoil the next one, and neither can the panels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/colour.h"
#include "gl/program.h"
#include "gl/target.h"
#include "gl/texture.h"
#include "gl/vertex_array.h"

namespace beffroi::gl {

enum class Blend {
  replace,
  over,  // premultiplied alpha over what is there
};

// What draws over all of a tile without blending makes software drivers forget what they were to draw there before, as
// long as the target has neither depth nor stencil.
struct Pipeline {
  Target target;
  std::optional<Clip> clip = std::nullopt;
  Blend blend = Blend::over;
  const Texture* texture = nullptr;  // what the program's one sampler reads,
  Id picture = 0;                    // or a picture that was drawn into
};

// Parts of an index buffer to draw in one call. Those that abut become one.
class Runs {
public:
  void add(std::uint32_t first, std::uint32_t count);
  bool empty() const { return counts_.empty(); }

  // As glMultiDrawElements wants them.
  const std::vector<int>& counts() const { return counts_; }
  const std::vector<const void*>& offsets() const { return offsets_; }

private:
  std::vector<int> counts_;
  std::vector<const void*> offsets_;
  std::uint32_t end_ = 0;
};

void clear(const Target& target, Colour colour);

// Waits until everything asked for so far is drawn.
void finish();

// Triangles, three indices each.
void draw_triangles(const Pipeline& pipeline, const Program& program, const VertexArray& array, const Runs& runs);
// `count` quads: the vertex shader makes the four corners from gl_VertexID, the rest from the instance.
void draw_quads(const Pipeline& pipeline, const Program& program, const VertexArray& array, std::size_t count);

}  // namespace beffroi::gl
