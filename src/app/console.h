// The presenter's console over a stage: its own panels, hands and light, the same World and State. It has no window of
// its own: windows, pictures and sessions drive it, as they drive the stage.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "app/stage.h"
#include "render/panel_pass.h"
#include "ui/desk.h"
#include "ui/host.h"

namespace beffroi::app {

class Console {
public:
  // Needs the current GL context in which it will be drawn.
  static Result<Console> make();

  void resize(Vec2 size_px) { size_px_ = size_px; }
  Vec2 size_px() const { return size_px_; }
  // As wide as the console may show them.
  double now_px() const;
  double next_px() const;

  // A hand or a key on the console.
  exhibit::Effects handle(Stage& stage, const input::InputEvent& event);
  // Builds the console over the stage as it is now.
  exhibit::Effects step(Stage& stage, double dt_s, ui::Picture now, ui::Picture next);
  void draw(const gl::Target& target);
  std::string title(const Stage& stage) const;

  bool is_moving() const { return host_.is_moving(); }
  // In how many seconds another picture of it is due, for the clock alone.
  double next_wake_s(const Stage& stage) const;

  // How long the stops of a tour took the last time, to hold the next time against.
  void remember(const std::string& tour, exhibit::Pacing last_time) { last_time_[tour] = std::move(last_time); }

private:
  explicit Console(render::PanelPass panels) : host_(ui::Host::Letters::drawn), panels_(std::move(panels)) {}

  ui::Desk desk_for(const Stage& stage, ui::Picture now, ui::Picture next) const;

  ui::Host host_;
  render::PanelPass panels_;
  Vec2 size_px_{1280, 720};
  std::map<std::string, exhibit::Pacing> last_time_;
};

}  // namespace beffroi::app
