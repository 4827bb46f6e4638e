// The operator's PIN: four to twelve digits, kept as a salted, slow hash of crypt(5), so that whoever reads the
// operator's file cannot simply type it. The only place that knows libcrypt.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace beffroi::exhibit {

constexpr std::size_t shortest_pin = 4;
constexpr std::size_t longest_pin = 12;

bool is_pin(std::string_view digits);
// A new one each time, since its salt is drawn anew; empty when the digits are no PIN.
std::string hash_of_pin(const std::string& digits);
bool is_pin_hash(const std::string& text);
// Takes a tenth of a second, as it should.
bool is_pin_of(const std::string& hash, const std::string& digits);

}  // namespace beffroi::exhibit
