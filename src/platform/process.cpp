#include "platform/process.h"

#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

namespace beffroi::platform {

namespace {

double read_clock_s(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// proc(5): field 22 of /proc/self/stat. The second field, a name in brackets, may hold blanks.
double start_ticks() {
  constexpr int fields_after_name = 20;
  std::ifstream file("/proc/self/stat");
  std::string line;
  std::getline(file, line);
  std::istringstream rest(line.substr(line.rfind(')') + 1));
  std::string field;
  for (int i = 0; i < fields_after_name; ++i) rest >> field;
  return std::stod(field);
}

}  // namespace

double process_age_s() {
  return read_clock_s(CLOCK_BOOTTIME) - start_ticks() / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double cpu_s() { return read_clock_s(CLOCK_PROCESS_CPUTIME_ID); }

std::uint64_t peak_memory_bytes() {
  constexpr std::uint64_t kilobyte = 1024;
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<std::uint64_t>(usage.ru_maxrss) * kilobyte;
}

std::string boot_id() {
  std::ifstream file("/proc/sys/kernel/random/boot_id");
  std::string id;
  file >> id;
  return id;
}

std::uint64_t memory_bytes() {
  std::ifstream file("/proc/self/statm");
  std::uint64_t pages = 0;
  file >> pages >> pages;  // proc(5): all of it, then what is resident
  return pages * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

void restart() {
  std::ifstream file("/proc/self/cmdline");
  std::vector<std::string> words;
  for (std::string word; std::getline(file, word, '\0');) words.push_back(word);
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  execv("/proc/self/exe", arguments.data());
}

}  // namespace beffroi::platform
