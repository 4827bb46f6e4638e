#include "app/report.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace beffroi::app {

namespace {

// systemd.exec(5): JOURNAL_STREAM names the stream that goes to the journal.
bool goes_to_journal(const struct stat& stream) {
  const char* journal = std::getenv("JOURNAL_STREAM");
  return journal != nullptr && fmt::format("{}:{}", stream.st_dev, stream.st_ino) == journal;
}

// sd-daemon(3): what stands before a line that the journal reads.
const char* grade(Severity severity) {
  switch (severity) {
    case Severity::note: return "<6>";
    case Severity::warning: return "<4>";
    case Severity::error: return "<3>";
  }
  return "<3>";
}

std::string preamble(Severity severity) {
  struct stat stream {};
  if (fstat(STDERR_FILENO, &stream) != 0) return {};
  if (goes_to_journal(stream)) return grade(severity);
  if (!S_ISREG(stream.st_mode)) return {};
  return fmt::format("{:%Y-%m-%d %H:%M:%S} ", fmt::localtime(std::time(nullptr)));
}

}  // namespace

// A full disk or a closed pipe swallows the line; the show goes on.
void report(Severity severity, std::string_view text) {
  const std::string line = fmt::format("{}{}\n", preamble(severity), text);
  std::fputs(line.c_str(), stderr);
}

void report(const Issue& issue) { report(issue.severity, to_text(issue)); }

void report(const Issues& issues) {
  for (const Issue& issue : issues) report(issue);
}

void report(std::string_view message) { report(Severity::note, fmt::format("beffroi: {}", message)); }

}  // namespace beffroi::app
