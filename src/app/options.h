// The command line, read into values. Only options.cpp knows CLI11.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/geometry.h"

namespace beffroi::app {

// What every command that shows something shares.
struct Showing {
  std::filesystem::path exhibition;  // empty: the one that ships with the program
  std::string language;              // empty: the exhibition's first
  std::string theme;
  bool kiosk = false;
  std::filesystem::path operator_file;  // beffroi.toml; empty: where a kiosk has it by custom
  bool strict_gl = false;               // every OpenGL error is reported, and fails the command
};

// A presenter's console beside the audience's window.
struct PresentOptions {
  bool wanted = false;
  std::optional<int> console_display;  // none: one that the audience's window is not on, if there is one
  std::string language;                // of notes and console; empty: that of the audience
  std::string tour;                    // empty: the exhibition's first
};

struct OpenOptions {
  Showing showing;
  std::optional<Vec2> size_px;
  bool full_screen = false;
  std::optional<int> display;      // none: the primary one, or, for an audience, the next
  std::filesystem::path state;     // where it keeps what must outlive it; empty: where it is usual
  std::filesystem::path log;       // empty: standard error
  std::filesystem::path stand_in;  // shown instead of the exhibition, until that is edited
  int restarts = 0;                // so far; whoever supervises it counts
  PresentOptions present;
};

struct SuperviseOptions {
  std::vector<std::string> display;  // the options of the display itself
  std::filesystem::path state;
  std::filesystem::path log;
  int memory_limit_mb = 1536;
};

struct ShotOptions {
  Showing showing;
  std::string picture;
  Vec2 size_px{1920, 1080};
  std::string script;
  bool console = false;  // the presenter's console, and not what visitors see
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

// Prints the table of modes as a graph.
struct ModesOptions {};

// Reads a PIN from standard input, and prints what the operator's file has to say of it.
struct PinOptions {};

// --help or --version was asked for, and has been answered.
struct Answered {};

// The command line makes no sense; the message says how to mend it.
struct Refused {
  std::string message;
};

using Command = std::variant<OpenOptions, SuperviseOptions, ShotOptions, PlayOptions, CheckOptions, BenchOptions,
                             ModesOptions, PinOptions, Answered, Refused>;

Command parse_command_line(int argc, const char* const* argv);

}  // namespace beffroi::app
