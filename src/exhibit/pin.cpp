#include "exhibit/pin.h"

#include <algorithm>
#include <memory>

#include <crypt.h>

namespace beffroi::exhibit {

namespace {

// What crypt(3) makes of both; it starts with '*' when it refuses.
std::string crypted(const std::string& digits, const std::string& setting) {
  const auto workspace = std::make_unique<crypt_data>();  // too large for a stack
  const char* hash = crypt_r(digits.c_str(), setting.c_str(), workspace.get());
  return hash == nullptr ? "*" : hash;
}

}  // namespace

bool is_pin(std::string_view digits) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return digits.size() >= shortest_pin && digits.size() <= longest_pin && std::ranges::all_of(digits, is_digit);
}

std::string hash_of_pin(const std::string& digits) {
  if (!is_pin(digits)) return {};
  std::string setting(CRYPT_GENSALT_OUTPUT_SIZE, '\0');
  const char* made = crypt_gensalt_rn(nullptr, 0, nullptr, 0, setting.data(), static_cast<int>(setting.size()));
  return made == nullptr ? "" : crypted(digits, made);
}

bool is_pin_hash(const std::string& text) {
  return text.starts_with('$') && crypt_checksalt(text.c_str()) == CRYPT_SALT_OK;
}

bool is_pin_of(const std::string& hash, const std::string& digits) {
  return is_pin_hash(hash) && is_pin(digits) && crypted(digits, hash) == hash;
}

}  // namespace beffroi::exhibit
