#include "platform/child.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace beffroi::platform {

namespace {

std::vector<char*> as_pointers(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

std::vector<std::string> environment_with(const std::vector<std::string>& more) {
  std::vector<std::string> all = more;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view text = *entry;
    const std::string_view name = text.substr(0, text.find('=') + 1);
    const auto is_replaced = [&](const std::string& other) { return std::string_view(other).starts_with(name); };
    if (std::ranges::none_of(more, is_replaced)) all.emplace_back(text);
  }
  return all;
}

// In the child, between fork and exec: only what is safe there. It dies with its parent, and hears signals again.
[[noreturn]] void become(char** arguments, char** environment, int parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(EXIT_FAILURE);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  execve("/proc/self/exe", arguments, environment);
  _exit(EXIT_FAILURE);
}

}  // namespace

Result<Child> Child::start(const std::vector<std::string>& arguments, const std::vector<std::string>& environment) {
  std::vector<std::string> words{"beffroi"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> variables = environment_with(environment);
  const std::vector<char*> argument_pointers = as_pointers(words);
  const std::vector<char*> variable_pointers = as_pointers(variables);
  const int parent = getpid();
  const int process = fork();
  if (process == 0)
    become(const_cast<char**>(argument_pointers.data()), const_cast<char**>(variable_pointers.data()), parent);
  if (process < 0)
    return failure<Child>(
        {Severity::error, {}, fmt::format("the display cannot be started: {}", std::strerror(errno)), ""});
  return {Child(process), {}};
}

Child::Child(Child&& other) noexcept : process_(std::exchange(other.process_, 0)), ended_(other.ended_) {}

Child::~Child() {
  if (process_ == 0) return;
  kill();
  waitpid(process_, nullptr, 0);
}

// proc(5): the second number of /proc/PID/statm is the resident set, in pages.
std::uint64_t Child::memory_bytes() const {
  std::ifstream file(fmt::format("/proc/{}/statm", process_));
  std::uint64_t size = 0;
  std::uint64_t resident = 0;
  file >> size >> resident;
  return resident * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

// The kernel's scheduler statistics: the second number of a thread's schedstat is its time on a run queue, in
// nanoseconds.
double Child::starved_s() const {
  constexpr double s_per_ns = 1e-9;
  double total_s = 0;
  std::error_code error;
  const std::filesystem::path threads = fmt::format("/proc/{}/task", process_);
  for (auto thread = std::filesystem::directory_iterator(threads, error); !error && thread != end(thread);
       thread.increment(error)) {
    std::ifstream file(thread->path() / "schedstat");
    double running_ns = 0;
    double waiting_ns = 0;
    file >> running_ns >> waiting_ns;
    total_s += waiting_ns * s_per_ns;
  }
  return total_s;
}

std::optional<Ended> Child::ended() {
  int status = 0;
  if (process_ == 0 || waitpid(process_, &status, WNOHANG) != process_) return ended_;
  process_ = 0;
  ended_ = WIFSIGNALED(status) ? Ended{0, WTERMSIG(status)} : Ended{WEXITSTATUS(status), 0};
  return ended_;
}

void Child::ask_to_end() const {
  if (process_ != 0) ::kill(process_, SIGTERM);
}

void Child::kill() const {
  if (process_ != 0) ::kill(process_, SIGKILL);
}

}  // namespace beffroi::platform
