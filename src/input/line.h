// One line of a session, read word by word into the fields of a step. A word that is wrong, or missing, becomes an
// issue at its column. Only the session parser uses it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/words.h"
#include "input/session.h"

namespace beffroi::input {

class Line {
public:
  // `text` and `issues` outlive the line.
  Line(std::string_view text, Place place, Issues& issues);

  const Place& place() const { return place_; }
  bool empty() const { return next_ >= words_.size(); }  // nothing is left of it
  std::string_view peek() const { return empty() ? std::string_view() : words_[next_].text; }
  int column() const { return empty() ? static_cast<int>(text_.size()) + 1 : words_[next_].column; }
  void skip();
  void report(int column, std::string what, std::string remedy);

  // Each takes what its field needs; false, after a report, when that is not there.
  bool read(double& field);
  bool read(int& field);
  bool read(std::string& field);
  bool read(EventKind& field);
  bool read(Chord& field);
  bool read(Spot& field);
  bool read(exhibit::Action& field);  // all that is left
  // Nothing may be left when all that was asked for is read.
  bool finish(const DeedInfo& info);

private:
  bool accept(bool good, std::string_view wanted, std::string remedy);

  std::string_view text_;
  Place place_;
  Issues* issues_;
  std::vector<Word> words_;
  std::size_t next_ = 0;
};

}  // namespace beffroi::input
