#include "base/file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace beffroi {

namespace fs = std::filesystem;

namespace {

class Descriptor {
public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() { close(); }

  int get() const { return fd_; }
  bool open() const { return fd_ >= 0; }
  bool close() { return fd_ < 0 || ::close(std::exchange(fd_, -1)) == 0; }

private:
  int fd_;
};

Issue unreadable(const fs::path& path, std::string what, std::string remedy) {
  return {Severity::error, {path.string()}, std::move(what), std::move(remedy)};
}

Issue unwritable(const fs::path& path, int error) {
  return {Severity::error,
          {path.string()},
          fmt::format("cannot be written: {}", std::strerror(error)),
          "check the folder, its permissions and the free space"};
}

// Everything the descriptor still holds, up to `size` bytes; a file that shrinks meanwhile yields what is left.
std::string read_bytes(int fd, std::size_t size) {
  std::string bytes(size, '\0');
  std::size_t done = 0;
  while (done < size) {
    const ssize_t got = ::read(fd, bytes.data() + done, size - done);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    done += static_cast<std::size_t>(got);
  }
  bytes.resize(done);
  return bytes;
}

bool write_bytes(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(fd, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

}  // namespace

Result<std::string> read_file(const fs::path& path, std::size_t max_bytes) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (!file.open())
    return failure<std::string>(unreadable(path, fmt::format("cannot be read: {}", std::strerror(errno)),
                                           "check the name and the permissions"));
  struct stat info {};
  if (::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
    return failure<std::string>(unreadable(path, "is not a regular file", "put a plain file here"));
  const auto size = static_cast<std::size_t>(info.st_size);
  if (size > max_bytes)
    return failure<std::string>(
        unreadable(path, fmt::format("is {} bytes long; at most {} are read", size, max_bytes), "make it smaller"));
  return {read_bytes(file.get(), size), {}};
}

FileStamp stamp_of(const fs::path& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return {path};
  return {path, static_cast<std::uint64_t>(info.st_size), info.st_mtim.tv_sec, info.st_mtim.tv_nsec};
}

Issues write_file(const fs::path& path, std::string_view bytes) {
  std::error_code none;
  const fs::path target = fs::exists(path, none) ? fs::canonical(path, none) : path;  // what a link points to
  if (fs::exists(target, none) && !fs::is_regular_file(target, none))
    return {{Severity::error, {path.string()}, "is there already, and is no regular file", "choose another name"}};
  std::string temporary = target.string() + ".XXXXXX";
  Descriptor file(::mkstemp(temporary.data()));
  if (!file.open()) return {unwritable(path, errno)};
  constexpr mode_t readable_by_all = 0644;
  const bool written = write_bytes(file.get(), bytes) && ::fchmod(file.get(), readable_by_all) == 0 &&
                       ::fsync(file.get()) == 0 && file.close() && ::rename(temporary.c_str(), target.c_str()) == 0;
  if (written) return {};
  const int error = errno;
  ::unlink(temporary.c_str());
  return {unwritable(path, error)};
}

}  // namespace beffroi
