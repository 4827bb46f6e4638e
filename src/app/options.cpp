#include "app/options.h"

#include <algorithm>
#include <charconv>
#include <sstream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "exhibit/screen.h"

namespace beffroi::app {

namespace {

constexpr int smallest_side_px = 64;
constexpr int largest_side_px = 16384;
constexpr int most_displays = 64;

std::optional<int> parse_side(std::string_view text) {
  int side = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, side);
  if (error != std::errc{} || stop != end || side < smallest_side_px || side > largest_side_px) return std::nullopt;
  return side;
}

std::optional<Vec2> parse_size(const std::string& text) {
  const std::size_t cross = text.find('x');
  if (cross == std::string::npos) return std::nullopt;
  const auto width = parse_side(std::string_view(text).substr(0, cross));
  const auto height = parse_side(std::string_view(text).substr(cross + 1));
  if (!width || !height) return std::nullopt;
  return Vec2{static_cast<double>(*width), static_cast<double>(*height)};
}

// An empty answer lets CLI11 accept the text.
std::string check_size(const std::string& text) {
  if (parse_size(text)) return {};
  return fmt::format("'{}' is no size: write it as 1920x1080, each side from {} to {}", text, smallest_side_px,
                     largest_side_px);
}

// Below it the panels have no room for all they say; lying or standing.
std::string check_window(const std::string& text) {
  const auto size = parse_size(text);
  if (!size) return check_size(text);
  const Vec2 least = exhibit::smallest_window_px;
  const bool fits = std::max(size->x, size->y) >= least.x && std::min(size->x, size->y) >= least.y;
  return fits ? ""
              : fmt::format("a window of {} is too small: it takes {:.0f}x{:.0f} at least", text, least.x, least.y);
}

void add_showing(CLI::App& app, Showing& showing) {
  app.add_option("--exhibition", showing.exhibition, "the exhibition's folder (default: Belgium)")->type_name("DIR");
  app.add_option("--lang", showing.language, "the language at the start")->type_name("CODE");
  app.add_option("--theme", showing.theme, "the look at the start")->type_name("NAME");
  app.add_option("--operator", showing.operator_file, "the operator's settings, beffroi.toml")->type_name("FILE");
}

void add_strict_gl(CLI::App& app, Showing& showing) {
  app.add_flag("--strict-gl", showing.strict_gl, "report every OpenGL error, and fail on any");
}

// All that the parser writes into, and the choice it leads to.
struct Wishes {
  Showing showing;  // may stand before or after the command's name
  OpenOptions open;
  ShotOptions shot;
  PlayOptions play;
  CheckOptions check;
  SuperviseOptions supervise;
  std::string window_size;
  std::string shot_size = "1920x1080";
};

void describe_present(CLI::App& app, PresentOptions& present) {
  CLI::Option* wanted =
      app.add_flag("--present", present.wanted, "a presenter's console, beside the audience's window");
  app.add_option("--console-display", present.console_display, "which display it is on, counted from 0")
      ->check(CLI::Range(0, most_displays))
      ->type_name("N")
      ->needs(wanted);
  app.add_option("--notes-lang", present.language, "the presenter's language")->type_name("CODE")->needs(wanted);
  app.add_option("--tour", present.tour, "the tour to tell")->type_name("ID")->needs(wanted);
}

void describe_open(CLI::App& app, Wishes& wishes) {
  add_showing(app, wishes.showing);
  app.add_option("--window", wishes.window_size, "the window's size")->type_name("WxH")->check(check_window);
  app.add_flag("--fullscreen", wishes.open.full_screen, "fill the display");
  app.add_flag("--kiosk", wishes.showing.kiosk, "full screen and locked, for visitors without an attendant");
  app.add_option("--display", wishes.open.display, "which display, counted from 0")
      ->check(CLI::Range(0, most_displays))
      ->type_name("N");
  app.add_option("--state", wishes.open.state, "the folder for what is kept: the scene, a copy of the exhibition")
      ->type_name("DIR");
  app.add_option("--log", wishes.open.log, "write messages to this file instead of standard error")->type_name("FILE");
  app.add_option("--stand-in", wishes.open.stand_in)->group("");  // for `supervise`
  app.add_option("--restarts", wishes.open.restarts)->group("");
  describe_present(app, wishes.open.present);
}

// What it does not know itself belongs to the display.
CLI::App* describe_supervise(CLI::App& app, Wishes& wishes) {
  CLI::App* supervise = app.add_subcommand(
      "supervise", "Open the exhibition, and start it again, into the same scene, whenever it crashes or hangs");
  supervise->add_option("--state", wishes.supervise.state, "the folder for what is kept")->type_name("DIR");
  supervise->add_option("--log", wishes.supervise.log, "write messages to this file")->type_name("FILE");
  supervise->add_option("--memory-limit", wishes.supervise.memory_limit_mb, "start again beyond so many megabytes")
      ->type_name("MB")
      ->check(CLI::Range(128, 65536))
      ->capture_default_str();
  supervise->allow_extras();
  supervise->footer("It takes all options of the display, too: see `beffroi --help`.");
  return supervise;
}

CLI::App* describe_shot(CLI::App& app, Wishes& wishes) {
  CLI::App* shot = app.add_subcommand("shot", "Render a picture off screen; no display is needed");
  shot->add_option("picture", wishes.shot.picture, "the PNG file to write")->required()->type_name("OUT.png");
  shot->add_option("--size", wishes.shot_size, "the picture's size")
      ->type_name("WxH")
      ->check(check_size)
      ->capture_default_str();
  shot->add_option("--do", wishes.shot.script, "actions before the picture is taken, e.g. \"hub.open ghent; wait 2\"")
      ->type_name("SCRIPT");
  shot->add_flag("--console", wishes.shot.console, "show the presenter's console");
  add_showing(*shot, wishes.showing);
  add_strict_gl(*shot, wishes.showing);
  return shot;
}

CLI::App* describe_play(CLI::App& app, Wishes& wishes) {
  CLI::App* play =
      app.add_subcommand("play", "Play written or recorded input on a virtual clock, and check what it expects");
  play->add_option("session", wishes.play.session, "the session to play")->required()->type_name("FILE.session");
  play->add_option("--pictures", wishes.play.pictures, "the folder for its shots")
      ->type_name("DIR")
      ->capture_default_str();
  play->add_flag("--window", wishes.play.window, "show it in a window, in real time");
  add_showing(*play, wishes.showing);
  add_strict_gl(*play, wishes.showing);
  return play;
}

CLI::App* describe_check(CLI::App& app, Wishes& wishes) {
  CLI::App* check = app.add_subcommand("check", "Examine an exhibition and list every issue with file and line");
  check->add_option("exhibition", wishes.check.exhibition, "the exhibition's folder (default: Belgium)")
      ->type_name("DIR");
  return check;
}

CLI::App* describe_bench(CLI::App& app, Wishes& wishes) {
  CLI::App* bench = app.add_subcommand("bench", "Measure loading, frames, stillness and memory, and print JSON");
  add_showing(*bench, wishes.showing);
  return bench;
}

// What says its say without an exhibition.
struct Words {
  CLI::App* modes;
  CLI::App* pin;
};

Words describe_words(CLI::App& app) {
  return {app.add_subcommand("modes", "Print the modes of a display and the ways between them, for Graphviz"),
          app.add_subcommand("pin", "Read a PIN from standard input, and print the line for the operator's file")};
}

std::string footer() {
  return "Exit codes: 0 fine, 1 failed expectation or unwritable picture, 2 no display or OpenGL,\n"
         "3 bad exhibition, 64 bad command line.";
}

// What only makes sense for a window, and stood before another command's name.
std::string misplaced(const CLI::App& app) {
  for (const char* option : {"--window", "--fullscreen", "--display", "--state", "--log", "--kiosk", "--present"})
    if (app.count(option) > 0 && !app.get_subcommands().empty()) return option;
  return {};
}

Command supervise_display(SuperviseOptions options, const std::vector<std::string>& display) {
  std::vector<const char*> arguments{"beffroi"};
  for (const std::string& argument : display) arguments.push_back(argument.c_str());
  Command command = parse_command_line(static_cast<int>(arguments.size()), arguments.data());
  if (std::holds_alternative<Refused>(command)) return command;
  if (!std::holds_alternative<OpenOptions>(command))
    return Refused{"supervise opens the exhibition itself: it goes with no other command"};
  options.display = display;
  return options;
}

}  // namespace

Command parse_command_line(int argc, const char* const* argv) {
  CLI::App app("Opens an exhibition: an interactive map, from a folder of content and shapefiles.", "beffroi");
  app.set_version_flag("--version", BEFFROI_VERSION);
  app.footer(footer());
  app.require_subcommand(0, 1);
  Wishes wishes;
  describe_open(app, wishes);
  const CLI::App* supervise = describe_supervise(app, wishes);
  const CLI::App* shot = describe_shot(app, wishes);
  const CLI::App* play = describe_play(app, wishes);
  const CLI::App* check = describe_check(app, wishes);
  const CLI::App* bench = describe_bench(app, wishes);
  const Words words = describe_words(app);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& answer) {
    app.exit(answer);
    return Answered{};
  } catch (const CLI::ParseError& error) {
    return Refused{fmt::format("{}\nTry `beffroi --help`.", error.what())};
  }
  if (const std::string option = misplaced(app); !option.empty())
    return Refused{fmt::format("{} is for the window: it does not go with '{}'", option,
                               app.get_subcommands().front()->get_name())};
  wishes.open.showing = wishes.shot.showing = wishes.play.showing = wishes.showing;
  wishes.open.size_px = parse_size(wishes.window_size);
  wishes.shot.size_px = *parse_size(wishes.shot_size);
  if (*supervise) return supervise_display(wishes.supervise, supervise->remaining());
  if (*shot) return wishes.shot;
  if (*play) return wishes.play;
  if (*check) return wishes.check;
  if (*bench) return BenchOptions{wishes.showing};
  if (*words.modes) return ModesOptions{};
  if (*words.pin) return PinOptions{};
  return wishes.open;
}

}  // namespace beffroi::app
