#include <doctest/doctest.h>

#include "base/result.h"

namespace beffroi {

TEST_CASE("an issue says where, what and what to do, as far as it knows") {
  const Issue issue{Severity::error, {"a.toml", 3, 7}, "'x' is missing", "add x"};
  CHECK(to_text(issue) == "a.toml:3:7: error: 'x' is missing (add x)");
  CHECK(to_text(Issue{Severity::warning, {"a.toml"}, "is empty", ""}) == "a.toml: warning: is empty");
  CHECK(to_text(Issue{Severity::note, {}, "no screen", "plug one in"}) == "note: no screen (plug one in)");
}

TEST_CASE("warnings are no errors") {
  Issues issues{{Severity::warning, {}, "small", ""}, {Severity::note, {}, "smaller", ""}};
  CHECK_FALSE(has_errors(issues));
  issues.push_back({Severity::error, {}, "large", ""});
  CHECK(has_errors(issues));
}

TEST_CASE("taking a step's value keeps its issues beside the earlier ones") {
  Issues all{{Severity::note, {}, "first", ""}};
  CHECK(take(Result<int>{7, {{Severity::warning, {}, "second", ""}}}, all) == 7);
  CHECK(take(failure<int>({Severity::error, {}, "third", ""}), all) == std::nullopt);
  REQUIRE(all.size() == 3);
  CHECK(all.at(1).what == "second");
  CHECK(all.at(2).what == "third");
}

}  // namespace beffroi
