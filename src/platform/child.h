// This very program, started once more as a child that never outlives its parent. Only `beffroi supervise` has one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace beffroi::platform {

// How a child ended: by itself with a code, or by a signal.
struct Ended {
  int code = 0;
  int signal = 0;  // 0 for none
};

class Child {
public:
  // `environment`: "NAME=value", beside what this process has.
  static Result<Child> start(const std::vector<std::string>& arguments, const std::vector<std::string>& environment);
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  Child(Child&& other) noexcept;
  Child& operator=(Child&&) = delete;
  ~Child();  // kills it, if it still runs

  int process() const { return process_; }
  std::uint64_t memory_bytes() const;  // that it holds now
  double starved_s() const;            // how long its threads have been ready to run, and no processor free
  std::optional<Ended> ended();        // nothing while it runs
  void ask_to_end() const;
  void kill() const;  // even when it is stopped or stuck

private:
  explicit Child(int process) : process_(process) {}

  int process_ = 0;  // 0 once it has ended
  std::optional<Ended> ended_;
};

}  // namespace beffroi::platform
