#include "platform/notify.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

namespace beffroi::platform {

namespace {

struct Heard {
  std::string words;
  int process = 0;
};

// The next datagram and who sent it, as the kernel says; nothing when there is none.
std::optional<Heard> receive(int descriptor) {
  std::array<char, 4096> words{};
  alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(ucred))> control{};
  iovec part{words.data(), words.size()};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control.data();
  message.msg_controllen = control.size();
  const ssize_t size = recvmsg(descriptor, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
  if (size < 0) return std::nullopt;
  Heard heard{{words.data(), static_cast<std::size_t>(size)}, 0};
  const cmsghdr* header = CMSG_FIRSTHDR(&message);
  if (header != nullptr && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_CREDENTIALS) {
    ucred sender{};
    std::memcpy(&sender, CMSG_DATA(header), sizeof sender);
    heard.process = sender.pid;
  }
  return heard;
}

Result<Listener> refusal(const char* step) {
  return failure<Listener>(
      {Severity::error, {}, fmt::format("the display cannot be listened to: {}: {}", step, std::strerror(errno)), ""});
}

}  // namespace

bool is_looked_after() { return std::getenv("NOTIFY_SOCKET") != nullptr; }

void notify(std::string_view words) { sd_notify(0, std::string(words).c_str()); }

// Bound to a name that the kernel makes up, in no folder: nothing is left behind.
Result<Listener> Listener::open() {
  const int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (descriptor < 0) return refusal("socket");
  Listener listener(descriptor, "");
  constexpr int on = 1;
  if (setsockopt(descriptor, SOL_SOCKET, SO_PASSCRED, &on, sizeof on) != 0) return refusal("setsockopt");
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(sa_family_t)) != 0) return refusal("bind");
  socklen_t size = sizeof address;
  if (getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) != 0) return refusal("getsockname");
  const std::size_t length = size - offsetof(sockaddr_un, sun_path);
  listener.address_ = "@" + std::string(address.sun_path + 1, length - 1);
  return {std::move(listener), {}};
}

Listener::Listener(Listener&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), address_(std::move(other.address_)) {}

Listener::~Listener() {
  if (descriptor_ >= 0) close(descriptor_);
}

std::vector<std::string> Listener::hear(int process) {
  std::vector<std::string> lines;
  while (const auto heard = receive(descriptor_)) {
    if (heard->process != process) continue;
    std::string_view words = heard->words;
    while (!words.empty()) {
      const std::size_t end = std::min(words.find('\n'), words.size());
      lines.emplace_back(words.substr(0, end));
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }
  return lines;
}

}  // namespace beffroi::platform
