// What this process has used so far, for those who measure it, and on which run of the machine it is.
#pragma once

#include <cstdint>
#include <string>

namespace beffroi::platform {

double process_age_s();  // since it was started, to a hundredth of a second
double cpu_s();          // of all its threads
std::uint64_t peak_memory_bytes();
std::string boot_id();         // another one after each start of the machine
std::uint64_t memory_bytes();  // resident now

// Starts the program anew, in its own place and with its own arguments. Comes back only when it fails.
void restart();

}  // namespace beffroi::platform
