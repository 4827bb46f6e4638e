// How long each stop took when a tour was told to its end: kept from one start of the program to the next, in a file a
// tour, so that the console can hold the next time against it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "content/tour.h"
#include "exhibit/pace.h"

namespace beffroi::app {

class Rehearsals {
public:
  // `folder`: of this exhibition; made when there is something to keep. Empty when there is no place for it.
  explicit Rehearsals(std::filesystem::path folder) : folder_(std::move(folder)) {}

  // Empty when the tour has not been told, or has other stops now. A file that makes no sense is an issue.
  Result<exhibit::Pacing> recall(const content::Tour& tour) const;
  Issues keep(const content::Tour& tour, const exhibit::Pacing& at_stop_s) const;

private:
  std::filesystem::path file_of(const content::Tour& tour) const;

  std::filesystem::path folder_;
};

}  // namespace beffroi::app
