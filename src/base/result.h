// What every loader returns: a value, and all the issues met on the way to it.
// Bad data is never an exception. A loader collects every issue it can find, so that a curator mends ten typos at once.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace beffroi {

enum class Severity { note, warning, error };

// Where an issue lies. `line` and `column` count from 1; 0 means "the whole file".
struct Place {
  std::string file;
  int line = 0;
  int column = 0;

  bool operator==(const Place&) const = default;
};

struct Issue {
  Severity severity = Severity::error;
  Place place;
  std::string what;
  std::string remedy;

  bool operator==(const Issue&) const = default;
};

using Issues = std::vector<Issue>;

// `value` may be there beside warnings; it may be there beside errors too, when a part of it is still true and useful.
template <class T>
struct Result {
  std::optional<T> value;
  Issues issues;

  explicit operator bool() const { return value.has_value(); }
  T& operator*() { return *value; }
  const T& operator*() const { return *value; }
  T* operator->() { return &*value; }
  const T* operator->() const { return &*value; }
};

template <class T>
Result<T> failure(Issue issue) {
  return {std::nullopt, {std::move(issue)}};
}

// Moves the issues of one step into the collection of the whole, and hands on the step's value.
template <class T>
std::optional<T> take(Result<T>&& step, Issues& into) {
  into.insert(into.end(), std::make_move_iterator(step.issues.begin()), std::make_move_iterator(step.issues.end()));
  return std::move(step.value);
}

bool has_errors(const Issues& issues);

// "file:line:column" and "file:line:column: error: what (remedy)", with the parts that are known.
std::string to_text(const Place& place);
std::string to_text(const Issue& issue);

}  // namespace beffroi
