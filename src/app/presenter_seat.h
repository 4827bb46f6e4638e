// The audience's seat with a presenter's console beside it. To the loop it is one seat: console and audience are each
// drawn only when they would show something else, and the presenter's clock keeps the time of the hall.
#pragma once

#include <memory>
#include <optional>

#include "app/console_window.h"
#include "app/seat.h"

namespace beffroi::app {

class PresenterSeat final : public Seat {
public:
  // Both outlive it.
  PresenterSeat(Seat& audience, Stage& stage, std::unique_ptr<ConsoleWindow> console);

  double now_s() const override { return audience_.now_s(); }
  platform::Hour hour() const override { return audience_.hour(); }
  Vec2 size_px() const override { return audience_.size_px(); }
  bool wants_to_close() const override { return audience_.wants_to_close(); }
  std::vector<input::InputEvent> wait(double timeout_s) override;
  bool take_damage() override;
  bool has_lost_picture() override { return audience_.has_lost_picture(); }
  void show(Stage& stage) override;
  Issues save_picture(Stage& stage, const std::filesystem::path& file) override {
    return audience_.save_picture(stage, file);
  }
  void set_title(const std::string& title) override { audience_.set_title(title); }
  void toggle_full_screen() override { audience_.toggle_full_screen(); }
  void look_after(bool awake) override { audience_.look_after(awake); }
  void remember(const exhibit::RunEnded& run) override;

private:
  void carry_out(const exhibit::Effects& effects);
  void keep_time();
  bool is_audience_due() const;
  void leave_console();

  Seat& audience_;
  Stage& stage_;
  std::unique_ptr<ConsoleWindow> console_;  // none once the presenter has closed it
  std::optional<exhibit::State> seen_;      // by the audience, when its picture was drawn last
  bool damaged_ = true;
  bool moved_ = true;     // there was more to come when it was drawn last
  bool drew_ = true;      // in the last turn
  double now_s_;          // by the clock of the hall
  double elapsed_s_ = 0;  // by the presenter's, at that time
};

}  // namespace beffroi::app
