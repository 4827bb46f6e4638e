// Looks after a running display between its frames: tells whoever watches that it lives, keeps its scene for the next
// start, takes edits in, keeps a copy of what is sound. All of it is cheap, and none of it can stop the show.
#pragma once

#include <filesystem>
#include <future>
#include <optional>

#include "app/log.h"
#include "app/reload.h"
#include "app/scene_file.h"
#include "app/seat.h"
#include "app/stage.h"
#include "platform/signals.h"

namespace beffroi::app {

struct Care {
  exhibit::WorldFolders folders;  // of the exhibition that is wanted
  platform::Stamps loaded;        // its files as they were read
  std::filesystem::path state;    // the folder for what is kept; empty: nothing is
  std::filesystem::path log;      // empty: standard error
  exhibit::Health health;
};

class Caretaker {
public:
  // How long the loop may sleep now: less while an edit is being taken in.
  double rest_s() const;

  Caretaker(Care care, double now_s);

  // Leads the stage back to where it was before a crash.
  void bring_back(Stage& stage) const;
  // Called after each frame, and after each rest when there are none. True when what is on show has changed.
  bool go_round(Stage& stage, Seat& seat, double now_s);
  bool end_wished() { return signals_.end_wished(); }
  // Somebody wants the picture made anew, from nothing: SIGUSR1.
  bool take_renewal_wish() { return signals_.take_renewal_wish(); }
  // The display ends as it should.
  void finish();

private:
  void beat(double now_s);
  void run_errands(Seat& seat, bool awake, double now_s);
  bool take_edits(Stage& stage, double now_s);
  void keep_scene(const Stage& stage, double now_s);
  void keep_copy(double now_s);
  void tell(const Issues& issues, double now_s);
  void take_world(Stage& stage, exhibit::World world, double now_s);
  void refuse(Stage& stage, Issues issues, double now_s);

  Care care_;
  platform::Signals signals_;
  LogFile log_;
  Moderation moderation_;
  Reload reload_;
  SceneFile scene_;
  std::optional<exhibit::State> kept_;  // what the kept scene tells
  std::future<Issues> copying_;
  double last_beat_s_ = 0;
  double last_errand_s_ = 0;
  double last_look_s_ = 0;
  double last_kept_s_ = 0;
  std::optional<double> copy_due_s_;  // when what is on show will have proved sound
};

}  // namespace beffroi::app
