// Takes edits of a running exhibition in: watches its files, reads them aside on a thread of its own, and hands over a
// World only when it has no errors. Until then, and for whoever stands before the display, nothing changes.
#pragma once

#include <future>
#include <limits>
#include <memory>
#include <optional>
#include <variant>

#include "app/edits.h"
#include "exhibit/world.h"

namespace beffroi::app {

// Why the edited exhibition is not shown. Told once an edit.
struct Refusal {
  Issues issues;
};

using Edited = std::variant<std::monostate, exhibit::World, Refusal>;

class Reload {
public:
  // `loaded`: the files as they were when what is on show was read.
  Reload(exhibit::WorldFolders folders, platform::Stamps loaded);

  // Looks, starts reading, or hands over what has been read. Some ten times a second is often enough.
  // `on_show` lends what did not change.
  Edited look(double now_s, const exhibit::World& on_show);
  // While something is going on, looks are worth while sooner.
  bool is_busy() const { return reading_.valid() || edits_.unread; }
  // The files behind the World that was handed over last, or the first one.
  const platform::Stamps& shown() const { return shown_; }

private:
  bool is_worth_a_look(double now_s);
  Edited take_read();

  exhibit::WorldFolders folders_;
  std::vector<std::filesystem::path> watched_;
  platform::Stir stir_;
  // None yet: what was written before there was an ear for it is seen at once.
  double last_look_s_ = -std::numeric_limits<double>::infinity();
  Edits edits_;
  platform::Stamps read_;  // what is being read, or was read last
  platform::Stamps shown_;
  std::future<Result<exhibit::World>> reading_;
};

// Where the files of an exhibition lie: its own folder, its shapefiles and the program's words.
std::vector<std::filesystem::path> folders_behind(const exhibit::WorldFolders& folders);

}  // namespace beffroi::app
