// What a display says in the months that it runs: never the same thing more than once a minute, and never more on disk
// than a few files hold.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"

namespace beffroi::app {

// Which messages get through. A function of time, without a clock.
class Moderation {
public:
  // The text to say now, with a count of what was held back meanwhile; nothing while it is too soon.
  std::optional<std::string> pass(const std::string& text, double now_s);

private:
  struct Said {
    double last_s = 0;
    int held_back = 0;
  };
  std::map<std::string, Said> said_;
};

// Standard error, sent to a file: all that this process, its children and their drivers write there.
class LogFile {
public:
  // Nothing is sent anywhere when the path is empty. A file that cannot be opened is one issue; the show goes on.
  static Result<LogFile> open(const std::filesystem::path& path);
  // One that standard error already goes to.
  static LogFile at(std::filesystem::path path) { return LogFile(std::move(path)); }

  // Starts the file anew when it is full, keeping the last few beside it. Whoever has it open goes on writing.
  void rotate() const;

private:
  explicit LogFile(std::filesystem::path path) : path_(std::move(path)) {}

  std::filesystem::path path_;
};

}  // namespace beffroi::app
