// How a display is doing: facts from outside the core, for the operator's page. app/ measures them.
#pragma once

#include <string>
#include <vector>

namespace beffroi::ui {

struct Facts {
  std::string version;
  std::string exhibition;  // its folder
  double uptime_s = 0;
  double frame_median_ms = 0;  // of late
  double frame_p95_ms = 0;
  double memory_mb = 0;
  int restarts = 0;                   // since it is looked after
  std::vector<std::string> messages;  // the newest first
};

}  // namespace beffroi::ui
