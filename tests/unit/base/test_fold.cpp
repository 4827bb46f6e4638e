#include <doctest/doctest.h>

#include "base/fold.h"

using beffroi::edits_between;
using beffroi::folded;

TEST_CASE("words are folded to what any keyboard can write") {
  CHECK(folded("Liège") == "liege");
  CHECK(folded("LIÈGE") == "liege");
  CHECK(folded("Straße") == "strasse");
  CHECK(folded("Œuvre d’art") == "oeuvre d art");
  CHECK(folded("Louvain-la-Neuve") == "louvain la neuve");
  CHECK(folded("  Künstliche   Intelligenz ") == "kunstliche intelligenz");
  CHECK(folded("Industrie 4.0") == "industrie 4 0");
  CHECK(folded("« … »").empty());
}

TEST_CASE("letters of other scripts stay, and broken bytes do no harm") {
  CHECK(folded("Λόφος") == "Λόφος");
  CHECK(folded("ab\xff\xfe") == "ab");
}

TEST_CASE("one slip is one edit") {
  CHECK(edits_between("charleroi", "charleroi") == 0);
  CHECK(edits_between("charlroi", "charleroi") == 1);
  CHECK(edits_between("charlleroi", "charleroi") == 1);
  CHECK(edits_between("charkeroi", "charleroi") == 1);
  CHECK(edits_between("chalreroi", "charleroi") == 1);
  CHECK(edits_between("", "gent") == 4);
  CHECK(edits_between("gent", "") == 4);
  CHECK(edits_between("gent", "liege") > 2);
}
