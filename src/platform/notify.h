// How a display tells whoever looks after it that it lives: sd_notify(3), to systemd or to `beffroi supervise`, which
// listens in the same language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace beffroi::platform {

// Whether somebody listens: NOTIFY_SOCKET is set.
bool is_looked_after();

// "READY=1", "WATCHDOG=1", "STATUS=…", one a line. Nothing happens when nobody listens.
void notify(std::string_view words);

// The other end: hears one process, and nobody else.
class Listener {
public:
  static Result<Listener> open();
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;
  Listener(Listener&& other) noexcept;
  Listener& operator=(Listener&&) = delete;
  ~Listener();

  // What NOTIFY_SOCKET is to be in the process that is listened to.
  const std::string& address() const { return address_; }
  int descriptor() const { return descriptor_; }  // for poll(2)
  // All that `process` has said since the last call, line by line.
  std::vector<std::string> hear(int process);

private:
  Listener(int descriptor, std::string address) : descriptor_(descriptor), address_(std::move(address)) {}

  int descriptor_ = -1;
  std::string address_;
};

}  // namespace beffroi::platform
