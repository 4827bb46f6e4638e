// The command line, read into values. Only options.cpp knows CLI11.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>

#include "base/geometry.h"

namespace beffroi::app {

// What every command that shows something shares.
struct Showing {
  std::filesystem::path exhibition;  // empty: the one that ships with the program
  std::string language;              // empty: the exhibition's first
  std::string theme;
  bool strict_gl = false;  // every OpenGL error is reported, and fails the command
};

struct OpenOptions {
  Showing showing;
  std::optional<Vec2> size_px;
  bool full_screen = false;
  int display = 0;
};

struct ShotOptions {
  Showing showing;
  std::string picture;
  Vec2 size_px{1920, 1080};
  std::string script;
};

struct PlayOptions {
  Showing showing;
  std::string session;
  std::filesystem::path pictures = ".";  // folder for its shots
  bool window = false;
};

struct CheckOptions {
  std::filesystem::path exhibition;
};

struct BenchOptions {
  Showing showing;
};

// --help or --version was asked for, and has been answered.
struct Answered {};

// The command line makes no sense; the message says how to mend it.
struct Refused {
  std::string message;
};

using Command = std::variant<OpenOptions, ShotOptions, PlayOptions, CheckOptions, BenchOptions, Answered, Refused>;

Command parse_command_line(int argc, const char* const* argv);

}  // namespace beffroi::app
