// What its operator wants of a display: beffroi.toml as a value with defaults. app/ finds and reads the file and puts
// the value into the World; update() obeys it. assets/operator/beffroi.toml names and explains every key.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/document.h"
#include "base/geometry.h"
#include "base/result.h"
#include "exhibit/hours.h"

namespace beffroi::exhibit {

// After how long without a hand a display asks whether somebody is there, and how long it waits for an answer.
struct IdleTimes {
  bool watched = false;
  double map_s = 60;
  double card_s = 120;  // with a card or a sheet to read
  double notice_s = 20;
};

// A name that only the exhibition can confirm, and where it was written.
struct Named {
  std::string id;  // empty: the exhibition's first, or none
  Place place;
};

// What a presenter finds on taking the display over.
struct PresenterWish {
  Named language;  // of the console; empty: the display's
  Named tour;      // empty: the first one
};

struct Operation {
  bool kiosk = false;  // locked: nobody leaves but with the operator's PIN, or by a signal
  int display = 0;     // 0 is the primary one
  bool full_screen = false;
  std::optional<Vec2> window_px;

  std::filesystem::path exhibition;  // empty: the one that ships with the program
  Named language;
  Named theme;
  int text_size = 0;

  std::string pin;  // its hash, as `beffroi pin` prints it; empty: there is no operator's page
  IdleTimes idle;
  Named attract_tour{"attract", {}};
  std::optional<OpeningHours> hours;  // none: always open
  bool drift = false;                 // the picture wanders by a few pixels, so that it does not burn in
  double cleaning_s = 60;
  PresenterWish presenter;
};

// What is true where the file says nothing: a kiosk watches for idle hands and drifts.
Operation usual_operation(bool kiosk);

// `kiosk`: the command line asks for it, whatever the file says. A value that cannot be is an issue, and the usual one
// holds: a display never stays dark for a slip of the pen.
Operation read_operation(const Node& file, bool kiosk, Issues& issues);

}  // namespace beffroi::exhibit
