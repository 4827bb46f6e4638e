// What the driver has to say (KHR_debug): errors are counted and handed on at the very call that makes them.
// Tests fail on any; the program logs them. Drivers without KHR_debug stay silent.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "gl/handle.h"

namespace beffroi::gl {

struct DebugMessage {
  bool error = false;
  std::string text;
};

using DebugSink = std::function<void(const DebugMessage&)>;

// Listens as long as it lives. One at a time for each context, which must be current when it dies.
class DebugListener {
public:
  explicit DebugListener(DebugSink sink);
  DebugListener(const DebugListener&) = delete;
  DebugListener& operator=(const DebugListener&) = delete;
  DebugListener(DebugListener&&) = delete;
  DebugListener& operator=(DebugListener&&) = delete;
  ~DebugListener();

  int errors() const;  // so far

private:
  struct State;
  std::unique_ptr<State> state_;
};

enum class ObjectKind { buffer, vertex_array, texture, program };

// The name that a graphics debugger and the driver's messages show.
void set_label(ObjectKind kind, Id id, const char* label);

}  // namespace beffroi::gl
