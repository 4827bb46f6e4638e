#include "base/result.h"

#include <algorithm>

#include <fmt/format.h>

namespace beffroi {

namespace {

const char* name(Severity severity) {
  switch (severity) {
    case Severity::note: return "note";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
  }
  return "error";
}

}  // namespace

bool has_errors(const Issues& issues) {
  return std::ranges::any_of(issues, [](const Issue& issue) { return issue.severity == Severity::error; });
}

std::string to_text(const Place& place) {
  std::string text = place.file;
  if (place.line > 0) text += fmt::format(":{}", place.line);
  if (place.line > 0 && place.column > 0) text += fmt::format(":{}", place.column);
  return text;
}

std::string to_text(const Issue& issue) {
  const std::string place = issue.place.file.empty() ? "" : to_text(issue.place) + ": ";
  const std::string remedy = issue.remedy.empty() ? "" : fmt::format(" ({})", issue.remedy);
  return fmt::format("{}{}: {}{}", place, name(issue.severity), issue.what, remedy);
}

}  // namespace beffroi
