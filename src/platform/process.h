// What this process has used so far, for those who measure it.
#pragma once

#include <cstdint>

namespace beffroi::platform {

double process_age_s();  // since it was started, to a hundredth of a second
double cpu_s();          // of all its threads
std::uint64_t peak_memory_bytes();

}  // namespace beffroi::platform
