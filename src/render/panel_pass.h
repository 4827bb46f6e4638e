// The panels, from their triangles. It knows nothing of what they show.
#pragma once

#include "base/sheet.h"
#include "gl/draw.h"
#include "render/view.h"

namespace beffroi::render {

class PanelPass {
public:
  static Result<PanelPass> make();
  void draw(const Sheet& sheet, const gl::Target& target);

private:
  void take_letters(const LetterPicture& letters);
  const gl::Program& program_for(Ink ink) const;

  ScreenProgram mixed_;
  ScreenProgram shapes_;
  ScreenProgram shadow_;
  ScreenProgram solid_;
  ScreenProgram picture_;
  gl::Texture letters_;
  int revision_ = 0;  // of the letters
  gl::Buffer vertices_;
  gl::Buffer indices_;
  gl::VertexArray array_;
};

}  // namespace beffroi::render
