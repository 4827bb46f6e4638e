// When an edited exhibition is worth loading: once its files have changed, and then kept still for a moment, so that
// nothing half saved is read. Values and functions of time; `reload` looks at the files.
#pragma once

#include "platform/stamps.h"

namespace beffroi::app {

struct Edits {
  platform::Stamps loaded;  // what was read last, well or in vain
  platform::Stamps seen;    // at the last look
  bool unread = false;      // whether that is something else
  double changed_s = 0;     // when `seen` last became what it is
  double unread_s = 0;      // since when it has not been what was read
};

Edits edits_since(platform::Stamps loaded);

// Another look. Whether it is time to read; `loaded` is then taken to be `now`.
bool look(Edits& edits, platform::Stamps now, double now_s);

}  // namespace beffroi::app
