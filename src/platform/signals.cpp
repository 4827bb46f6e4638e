#include "platform/signals.h"

#include <csignal>
#include <utility>

#include <sys/signalfd.h>
#include <unistd.h>

namespace beffroi::platform {

namespace {

sigset_t watched() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : {SIGTERM, SIGINT, SIGUSR1, SIGCHLD}) sigaddset(&set, signal);
  return set;
}

}  // namespace

Signals::Signals() {
  const sigset_t set = watched();
  sigprocmask(SIG_BLOCK, &set, nullptr);
  descriptor_ = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

Signals::~Signals() {
  const sigset_t set = watched();
  if (descriptor_ >= 0) close(descriptor_);
  sigprocmask(SIG_UNBLOCK, &set, nullptr);
}

void Signals::look() {
  signalfd_siginfo info{};
  while (read(descriptor_, &info, sizeof info) == sizeof info) {
    if (info.ssi_signo == SIGTERM || info.ssi_signo == SIGINT) end_wished_ = true;
    if (info.ssi_signo == SIGUSR1) renewal_wished_ = true;
  }
}

bool Signals::end_wished() {
  look();
  return end_wished_;
}

bool Signals::take_renewal_wish() {
  look();
  return std::exchange(renewal_wished_, false);
}

void ignore_broken_pipes() { std::signal(SIGPIPE, SIG_IGN); }

}  // namespace beffroi::platform
