// What the files of some folders look like from outside: when they were written, how long they are, which they are.
// Whoever compares two looks sees every save, however it was done: in place, by renaming, over a network.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace beffroi::platform {

struct Stamp {
  std::int64_t written_ns = 0;
  std::uint64_t size = 0;
  std::uint64_t node = 0;

  bool operator==(const Stamp&) const = default;
};

using Stamps = std::map<std::string, Stamp>;  // by path

// Of all files in the folders and below, but for hidden ones and the spare copies of editors. A folder that is away
// has none.
Stamps read_stamps(const std::vector<std::filesystem::path>& folders);

// Hears of writing in some folders without a look at their files: a display that rests need not read them over and
// over. What another machine writes over a network goes unheard, and so does a folder that comes after the call to
// listen_to().
class Stir {
public:
  Stir();
  Stir(const Stir&) = delete;
  Stir(Stir&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  Stir& operator=(const Stir&) = delete;
  Stir& operator=(Stir&&) = delete;
  ~Stir();

  // To the folders and those below, from now on.
  void listen_to(const std::vector<std::filesystem::path>& folders);
  // Since it was asked last; always, where the kernel cannot say.
  bool was_heard();

private:
  int descriptor_ = -1;  // of inotify(7)
};

}  // namespace beffroi::platform
