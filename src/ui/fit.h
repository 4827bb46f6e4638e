// Does the copy fit? Panels note every text that they set, with the box that has to hold it; misfits() tells which
// texts stick out or run into each other. Tests and `beffroi check` read it; nothing here draws.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"

namespace beffroi::ui {

enum class Trouble { too_wide, outside, overlaps };

// A text that a visitor could not read well. Boxes are screen px.
struct Misfit {
  Trouble trouble = Trouble::outside;
  std::string panel;
  std::string text;
  std::string other;  // the text that it runs into
  Box2 box;
  Box2 container;
};

std::string to_text(const Misfit& misfit);

class Fit {
public:
  void clear() { notes_.clear(); }
  // `box` is the ink of one line of type. A scrolling panel gives a container that has no end downwards.
  void note(std::string_view panel, std::string_view text, const Box2& box, const Box2& container);
  std::vector<Misfit> misfits() const;
  std::size_t count() const { return notes_.size(); }

private:
  struct Note {
    std::string panel;
    std::string text;
    Box2 box;
    Box2 container;
  };
  std::vector<Note> notes_;
};

}  // namespace beffroi::ui
