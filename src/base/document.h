// A parsed configuration file as plain values that remember their place, and a typed reader over them.
// Every room reads its own part of a file from here; only content/toml.cpp knows the syntax on disk.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"
#include "base/result.h"

namespace beffroi {

class Node {
public:
  using Array = std::vector<Node>;
  using Table = std::vector<std::pair<std::string, Node>>;  // in the order of the file
  using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Table>;

  Node() = default;
  Node(Value value, Place place) : value_(std::move(value)), place_(std::move(place)) {}

  const Place& place() const { return place_; }
  template <class T>
  const T* get_if() const {
    return std::get_if<T>(&value_);
  }
  // The entry of a table; nullptr when there is none, or when this is no table.
  const Node* find(std::string_view key) const;
  // "a table", "a text", ... for messages.
  std::string_view kind() const;

private:
  Value value_;
  Place place_;
};

struct Range {
  double min = -std::numeric_limits<double>::max();
  double max = std::numeric_limits<double>::max();
};

// Reads one table. A value of the wrong type, out of range or missing becomes an issue at its place, and the reader
// answers with the fallback, so that reading goes on. `finish` reports the keys that nobody asked for.
class Reader {
public:
  Reader(const Node& table, Issues& issues);  // both must outlive the reader
  Reader(const Node&& table, Issues& issues) = delete;

  bool has(std::string_view key) const { return table_->find(key) != nullptr; }
  const Place& place() const { return table_->place(); }
  const Place& place(std::string_view key) const;

  // Required values. A required text is not empty.
  std::string text(std::string_view key);
  double number(std::string_view key, Range range = {});
  const Node& table(std::string_view key);

  // Values with a default.
  std::string text_or(std::string_view key, std::string fallback);
  double number_or(std::string_view key, double fallback, Range range = {});
  bool flag_or(std::string_view key, bool fallback);
  Colour colour_or(std::string_view key, Colour fallback);
  std::vector<std::string> texts(std::string_view key);  // empty when absent
  std::vector<double> numbers(std::string_view key);     // empty when absent
  const Node::Array& tables(std::string_view key);       // [[key]]; empty when absent

  void report(const Place& place, std::string what, std::string remedy, Severity severity = Severity::error);
  void finish();

private:
  const Node* take(std::string_view key);
  const Node* require(std::string_view key);
  double checked_number(const Node& node, std::string_view key, Range range, double fallback);

  const Node* table_;
  Issues* issues_;
  std::set<std::string, std::less<>> asked_;
};

// The one of `known` that a mistyped word most likely means; nothing when none is near.
std::optional<std::string> near_miss(std::string_view word, const std::vector<std::string>& known);
// The same as a remedy: "did you mean 'night'?"; or the list of what there is.
std::string suggest(std::string_view word, const std::vector<std::string>& known);

}  // namespace beffroi
