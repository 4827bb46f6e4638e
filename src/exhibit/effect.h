// The deeds that only the outside can do. update() returns them; app/ carries them out.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace beffroi::exhibit {

struct PictureWanted {
  std::string file;
};
struct FullScreenToggled {};
struct QuitWanted {};
struct RestartWanted {};
// A presenter has told a tour to its end: worth remembering, to keep the next one to its time.
struct RunEnded {
  std::string tour;
  std::vector<double> at_stop_s;  // one for each stop
};
using Effect = std::variant<PictureWanted, FullScreenToggled, QuitWanted, RestartWanted, RunEnded>;
using Effects = std::vector<Effect>;

}  // namespace beffroi::exhibit
