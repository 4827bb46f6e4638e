// Drawing. Every call states its whole pipeline: where pixels go, how they blend, which test they pass. Nothing is
// inherited from the call before, so a pass cannot spoil the next one, and neither can the panels.
#pragma once

#include <cstddef>
#include <cstdint>
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

// With a mark of 1..255, a pixel that has it already is left alone, and a pixel that is drawn gets it: what overlaps
// itself is drawn once. With 0, no mark is looked at or made.
struct Pipeline {
  Target target;
  Blend blend = Blend::over;
  std::uint8_t mark = 0;
  const Texture* texture = nullptr;  // what the program's one sampler reads
};

constexpr int most_marks = 255;

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

// For the panels, which draw by themselves.
void bind(const Target& target);

void clear(const Target& target, Colour colour);
void clear_marks(const Target& target);

// Waits until everything asked for so far is drawn.
void finish();

// Triangles, three indices each.
void draw_triangles(const Pipeline& pipeline, const Program& program, const VertexArray& array, const Runs& runs);
// `count` quads: the vertex shader makes the four corners from gl_VertexID, the rest from the instance.
void draw_quads(const Pipeline& pipeline, const Program& program, const VertexArray& array, std::size_t count);

}  // namespace beffroi::gl
