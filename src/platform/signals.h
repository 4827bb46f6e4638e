// Signals that ask a process to end or to renew its picture, or tell it that a child has ended, as something to look at
// instead of an interruption.
// One at a time, made before any thread: the signals are held back from the whole process as long as it lives.
#pragma once

namespace beffroi::platform {

class Signals {
public:
  Signals();
  Signals(const Signals&) = delete;
  Signals& operator=(const Signals&) = delete;
  Signals(Signals&&) = delete;
  Signals& operator=(Signals&&) = delete;
  ~Signals();

  // Whether SIGTERM or SIGINT has come, ever.
  bool end_wished();
  // Whether SIGUSR1 has come since the last call.
  bool take_renewal_wish();
  // Readable when a signal has come, a child's end among them; for poll(2).
  int descriptor() const { return descriptor_; }

private:
  void look();

  int descriptor_ = -1;
  bool end_wished_ = false;
  bool renewal_wished_ = false;
};

// Whoever reads what is written may go away: that is no reason to die.
void ignore_broken_pipes();

}  // namespace beffroi::platform
