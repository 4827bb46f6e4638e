#include "ui/characters.h"

#include <array>
#include <string_view>

#include "base/utf8.h"
#include "text/icons.h"

namespace beffroi::ui {

namespace {

// What the panels write without a text: numbers, names of keys, and what stands between two names.
constexpr std::string_view own_marks =
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ "
    ".,:;/+-()\u2212\u2011\u2013\u2026\u00b7%\u00a0\u202f";

constexpr std::array<std::string_view, 45> own_icons{"close",
                                                     "open_with",
                                                     "zoom_in",
                                                     "zoom_out_map",
                                                     "chevron_left",
                                                     "chevron_right",
                                                     "expand_more",
                                                     "add",
                                                     "remove",
                                                     "home",
                                                     "info_outline",
                                                     "help_outline",
                                                     "public",
                                                     "check",
                                                     "keyboard",
                                                     "circle",
                                                     "touch_app",
                                                     "arrow_back",
                                                     "search",
                                                     "backspace",
                                                     "compare_arrows",
                                                     "view_module",
                                                     "space_bar",
                                                     "swap_horiz",
                                                     "place",
                                                     "cancel",
                                                     "arrow_forward",
                                                     "tune",
                                                     "map",
                                                     "radio_button_checked",
                                                     "radio_button_unchecked",
                                                     "play_circle_outline",
                                                     "play_arrow",
                                                     "pause",
                                                     "visibility_off",
                                                     "ac_unit",
                                                     "flash_on",
                                                     "highlight",
                                                     "subtitles",
                                                     "undo",
                                                     "replay",
                                                     "exit_to_app",
                                                     "present_to_all",
                                                     "skip_previous",
                                                     "skip_next"};

void add(std::set<char32_t>& into, std::string_view text) {
  for (const char32_t c : decode_utf8(text)) into.insert(c);
}

void add_icon(std::set<char32_t>& into, std::string_view name) {
  if (const auto code_point = text::icon(name)) into.insert(*code_point);
}

template <class Items>
void add_icons(std::set<char32_t>& into, const Items& items) {
  for (const auto& item : items) add_icon(into, item.icon);
}

}  // namespace

std::set<char32_t> letters_of(const content::Content& content) {
  std::set<char32_t> letters;
  add(letters, own_marks);
  for (const content::Language& language : content.languages) {
    for (const auto& [id, text] : language.texts) {
      for (const std::string& item : text.items) {
        add(letters, item);
        add(letters, to_upper(item));
      }
    }
  }
  std::erase_if(letters, [](char32_t c) { return c < U' '; });
  return letters;
}

std::set<char32_t> icons_of(const content::Content& content) {
  std::set<char32_t> icons;
  for (const std::string_view name : own_icons) add_icon(icons, name);
  add_icon(icons, content.overview.icon);
  add_icons(icons, content.overview.statements);
  add_icons(icons, content.topics);
  add_icons(icons, content.hubs);
  for (const content::Hub& hub : content.hubs) {
    add_icons(icons, hub.statements);
    add_icons(icons, hub.sectors);
  }
  return icons;
}

}  // namespace beffroi::ui
