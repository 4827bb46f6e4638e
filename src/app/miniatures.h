// Small pictures of what the display comes to, and of what the presenter's next step would show: map, cards and all, as
// the audience will see it. Drawn again only when they would look different.
#pragma once

#include <optional>

#include "app/stage.h"
#include "gl/framebuffer.h"
#include "render/panel_pass.h"
#include "ui/desk.h"

namespace beffroi::app {

class Miniatures {
public:
  // Needs the stage's context, as does all the rest.
  static Result<Miniatures> make();

  // `widths_px`: of the pictures, on the console. Whether either changed.
  bool refresh(Stage& stage, double now_px, double next_px);

  ui::Picture now() const { return now_.picture(); }
  ui::Picture next() const { return next_.picture(); }

private:
  struct Miniature {
    gl::Framebuffer surface;
    std::optional<exhibit::State> gist;  // of what is drawn
    int edition = 0;                     // and of the exhibition
    Vec2 size_px;

    ui::Picture picture() const { return gist ? surface.texture() : 0; }
  };

  explicit Miniatures(render::PanelPass panels) : host_(ui::Host::Letters::drawn), panels_(std::move(panels)) {}

  bool refresh(Miniature& miniature, Stage& stage, const exhibit::State& state, double width_px);
  void draw(Miniature& miniature, Stage& stage);
  void build(Stage& stage, exhibit::State& state);

  ui::Host host_;  // of cards and captions: those of the display have a hand on them
  render::PanelPass panels_;
  Miniature now_;
  Miniature next_;
};

}  // namespace beffroi::app
