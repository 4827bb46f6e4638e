#include <doctest/doctest.h>

#include "content/evidence.h"
#include "unit/exhibit/belgium.h"

using namespace beffroi;
using content::evidence_of;

TEST_CASE("every link of a hub to a theme is borne out by something on its card") {
  for (const content::Hub& hub : test::belgium().content.hubs) {
    for (const content::TopicLink& link : hub.topics) {
      CAPTURE(hub.id);
      CAPTURE(link.topic);
      CHECK_FALSE(evidence_of(hub, link.topic).empty());
    }
  }
}

TEST_CASE("what bears a link out are the rows, figures and sentences of the same facts, and no others") {
  const content::Hub* brussels = content::find_hub(test::belgium().content, "brussels");
  REQUIRE(brussels != nullptr);
  const auto electronics = evidence_of(*brussels, "electronics");
  REQUIRE(electronics.sectors.size() == 1);
  CHECK(electronics.sectors[0]->id == "bru-micro");
  CHECK(electronics.figures.empty());
  CHECK(electronics.statements.empty());
  const auto digital = evidence_of(*brussels, "digital");
  REQUIRE(digital.figures.size() == 1);
  CHECK(digital.figures[0]->id == "startups");
  CHECK(digital.statements.size() == 2);
}

TEST_CASE("an introduction explains a link only where nothing else does") {
  const auto count = [](std::string_view id, std::string_view topic) {
    const content::Hub* hub = content::find_hub(test::belgium().content, id);
    REQUIRE(hub != nullptr);
    return content::to_the_point(evidence_of(*hub, topic)).statements.size();
  };
  CHECK(count("brussels", "digital") == 1);
  CHECK(count("antwerp", "logistics") == 0);
  CHECK(count("bruges", "cleantech") == 1);
}

TEST_CASE("a hub without the theme has nothing to show for it") {
  const content::Hub* brussels = content::find_hub(test::belgium().content, "brussels");
  REQUIRE(brussels != nullptr);
  CHECK(evidence_of(*brussels, "energy").empty());
  CHECK(evidence_of(*brussels, "unheard-of").empty());
}
